import { guessOf } from "./guess.ts";

const scales = [
  "commit",
  "direct",
  "piece",
  "free",
  "voice",
  "vision-fit",
  "together",
  "final-call",
  "first-thing",
  "success-sign",
  "sure",
] as const;

/**
 * The questions of a full picture when nobody chose others: clear purpose with a guess of the room, how we see direction,
 * work and each other, one sentence; with ways to choose from, which one we would refuse. 14 or 15. A small team whose
 * answers are shown as low, middle and high is asked its 12 scales.
 */
export const fullPicture = (has: { readonly ways: boolean; readonly coarse: boolean }): string[] =>
  has.coarse
    ? ["clarity", ...scales]
    : ["clarity", guessOf("clarity"), ...scales, ...(has.ways ? ["rule-out"] : []), "text"];
