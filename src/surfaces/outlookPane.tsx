import type { Surface } from "./boot.tsx";

export function OutlookPane({ host }: Surface) {
  return <main>{host.kind}</main>;
}
