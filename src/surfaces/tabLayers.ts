import { roomOf } from "../locales/roomOf.ts";

/** Layers that are opened from the landing and read. */
export type Reading = "prepare" | "back" | "hours" | "questions" | "settings" | "changes";
export const headings: Readonly<Record<Reading, () => string>> = {
  prepare: () => roomOf("prepare")("heading"),
  back: () => roomOf("team")("look-back"),
  hours: () => roomOf("hour")("heading"),
  questions: () => roomOf("ownQuestions")("heading"),
  settings: () => roomOf("team")("to-settings"),
  changes: () => roomOf("team")("changes"),
};
export const forMembers = ["prepare", "back", "hours", "questions", "settings", "changes"] as const;
/** Somebody from outside who reads results prepares nothing, and is not told who changed what. */
export const forCoach = ["back", "hours"] as const;
/** What a link calls a layer. */
export const layerOf = new Map<string | null, Reading>([
  ["look-back", "back"],
  ["prepare", "prepare"],
  ["settings", "settings"],
]);
