import type { Appointment } from "../../host/appointment.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** As far ahead as the server takes in what a page tells it. */
const AHEAD = 35 * DAY;
/** After this long nobody remembers a meeting. */
const FORGOTTEN = 4 * HOUR;

export type WhyNot = "no-title" | "past-series" | "over" | "too-far" | "too-long";

/** Why a meeting cannot be told of as its appointment is now, so that a person hears it before the server does; null: it can. */
export function whyNot(
  { title, isPrivate, start, end, repeats }: Pick<Appointment, "title" | "isPrivate" | "start" | "end" | "repeats">,
  now: string,
): WhyNot | null {
  const [from, to, at] = [start, end, now].map(Date.parse) as [number, number, number];
  if (title === "" && !isPrivate) return "no-title";
  if (to - from > DAY) return "too-long";
  if (at - to > FORGOTTEN) return repeats === "series" ? "past-series" : "over";
  return from - at > AHEAD ? "too-far" : null;
}
