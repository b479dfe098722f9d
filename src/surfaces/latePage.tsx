import { lazy } from "react";
import type { Surface } from "./boot.tsx";
import type { Late } from "./lateNames.ts";
import { Fetched } from "./tabParts.tsx";

type Props = Pick<Surface, "client"> & { readonly name: Late; readonly back: () => void };

// Which there are, and how their words come, is fetched when the first is wanted.
const Pages = lazy(async () => ({ default: (await import("./latePages.tsx")).LatePages }));

/** A page that is opened now and then, with the way back to the one it was opened from. */
export function LatePage(props: Props) {
  return (
    <Fetched>
      <Pages {...props} />
    </Fetched>
  );
}
