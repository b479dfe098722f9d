import { roomOf } from "../../locales/roomOf.ts";
import { TrustLine, type TrustProps } from "./TrustLine.tsx";

const t = roomOf("pulse");

/** Who will see what, in one line that unfolds to all of it. */
export function SmallTrust({ host, pulse, remembers }: TrustProps) {
  return (
    <div className="pl-soft pl-trust">
      {!remembers && <p>{t("not-remembered")}</p>}
      <details>
        <summary>
          {pulse.mode === "open" || pulse.leader?.you ? t("time-open") : t("time-private", { k: pulse.threshold })}
        </summary>
        <TrustLine {...{ host, pulse }} remembers />
      </details>
    </div>
  );
}
