import type { Change } from "../../contract/change.ts";
import { roomOf } from "../../locales/roomOf.ts";

const t = roomOf("change");

/** Words that facts are stored as; what is none of these is a number or a date. */
const words = [
  "private",
  "open",
  "team",
  "audience",
  "starter",
  "quick",
  "full",
  "chosen",
  "both",
  "before",
  "after",
  "never",
] as const;
type Word = (typeof words)[number];
const isWord = (fact: unknown): fact is Word => words.some((word) => word === fact);

/** One line of what changed, as a sentence. @param date of an instant, in the reader's language */
export function sayChange({ what, meeting, facts }: Change, date: (instant: string) => string): string {
  const said = Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [name, isWord(fact) ? t(`word-${fact}`) : fact]),
  );
  const text = textOf(what, said, date);
  return meeting === null ? text.charAt(0).toUpperCase() + text.slice(1) : t("about", { meeting, text });
}

function textOf(what: Change["what"], facts: Change["facts"], date: (instant: string) => string): string {
  /** A whole day, wherever its reader is. */
  const day = (fact: unknown): string => date(`${fact}T12:00:00Z`);
  if (what === "facilitator-set") return t(facts.to === "named" ? "facilitator-named" : "facilitator-nobody");
  if (what === "leader-set") return t(facts.to === "named" ? "leader-named" : "leader-nobody");
  if (what === "why-set") return t(facts.to === "skip" ? "why-removed" : "why-set");
  if (what === "coach-added") return t(what, { until: date(String(facts.until)) });
  if (what === "retention-swept") return t(what, { ...facts, before: day(facts.before) });
  if (what === "pilot-until-set") return t(what, { from: day(facts.from), to: day(facts.to) });
  if (what === "pilot-started" || what === "pilot-joined") return t(what, { ...facts, until: day(facts.until) });
  return t(what, facts);
}
