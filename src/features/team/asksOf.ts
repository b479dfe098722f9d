import type { Occurrence } from "../../contract/occurrence.ts";
import { roomOf } from "../../locales/roomOf.ts";

const t = roomOf("team");
const sizes = { starter: 2, quick: 3, full: 4 } as const;

/** How many questions a meeting is asked, when, and of how many people. */
export function asksOf({ check, invited, resting }: Occurrence): string {
  if (check === null) return t("asks-none");
  const phase = check.before && check.after ? "both" : check.before ? "before" : "after";
  // Without chosen questions the size decides how many there are.
  const n = check.questions.length > 0 ? check.questions.length : sizes[check.size] - resting;
  if (n === 0) return t("asks-rests");
  const asks = t("asks-people", { asks: t(`asks-${phase}`, { n }), n: invited.length });
  return resting === 0 ? asks : `${asks} ${t("asks-fewer", { n: resting })}`;
}
