import type { Check, CheckBody, Occurrence } from "../contract/occurrence.ts";
import { thresholdOffer } from "../measure/release.ts";

/** As many people as this, and the organisation's own number is meant when none is sent. */
const isSmall = (invited: number): boolean => thresholdOffer(invited, 5).kind === "small";

/**
 * What a meeting is asked, as the body that would set the same again: for changing one thing of it. In an ordinary team no
 * number of answers needed is sent, so that the organisation's holds.
 */
export function sameCheck(check: Check, { invited }: Pick<Occurrence, "invited">): Partial<CheckBody> {
  // Who leads in the open stays who it was when nothing is said.
  const { facilitator, leader: _, threshold, ...rest } = check;
  return {
    ...rest,
    ...(check.mode === "private" && isSmall(invited.length) ? { threshold } : {}),
    ...(facilitator === null ? {} : { facilitatorId: facilitator.id }),
  };
}
