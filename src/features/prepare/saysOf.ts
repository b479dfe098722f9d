import type { Raised } from "../../contract/prepare.ts";
import { roomOf } from "../../locales/roomOf.ts";

const t = roomOf("prepare");
const trend = roomOf("trend");

const dayOf = (instant: string, locale: string, timeZone: string): string =>
  new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", timeZone }).format(Date.parse(instant));

/** The question itself, in the words it has when looking back or under a result. */
export function questionOf(raised: Raised, locale: string, timeZone: string): string {
  if (raised.from === "result") return raised.prompt;
  const what = new Intl.ListFormat(locale).format(raised.names);
  return trend("agenda", { what, since: dayOf(raised.beganAt, locale, timeZone) });
}

/** What the question comes from. */
export function sourceOf(raised: Raised, locale: string, timeZone: string): string {
  if (raised.from === "result") {
    const { name, phase, start } = raised;
    return t(`result-${phase}`, { name, date: dayOf(start, locale, timeZone) });
  }
  const what = new Intl.ListFormat(locale).format(raised.names);
  return t(`signal-${raised.direction}`, { what, since: dayOf(raised.beganAt, locale, timeZone) });
}
