const DAY_MS = 24 * 3_600_000;
export const PAUSE_OFFERED_DAYS = 7;
const PAUSE_DAYS_MAX = 366;

/** The start of that day in UTC, as `days` from now; for people it is a date, not an instant. */
export const dayFrom = (now: Date, days: number): Date =>
  new Date((Math.floor(now.getTime() / DAY_MS) + days) * DAY_MS);

/** The day somebody chose, as 2027-01-04: after today, at most a year ahead; null for any other. */
export function pauseDay(said: unknown, now: Date): Date | null {
  if (typeof said !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(said)) return null;
  const day = new Date(`${said}T00:00:00Z`);
  const isDay = !Number.isNaN(day.getTime()) && day.toISOString().startsWith(said);
  return isDay && day > dayFrom(now, 0) && day <= dayFrom(now, PAUSE_DAYS_MAX) ? day : null;
}
