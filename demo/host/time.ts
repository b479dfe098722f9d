/** An instant as people in `zone` read it: "Mon 28 Dec 2026, 09:58". */
export const dateAndTime = (at: string | Date, zone: string): string =>
  write(at, zone, { dateStyle: "full", timeStyle: "short" });
export const timeOnly = (at: string | Date, zone: string): string => write(at, zone, { timeStyle: "short" });
export const dateOnly = (at: string | Date, zone: string): string =>
  write(at, zone, { weekday: "long", day: "numeric", month: "long" });
/** "Mon, 28 Dec, 09:58". */
export const dayAndTime = (at: string | Date, zone: string): string =>
  write(at, zone, { weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" });

const write = (at: string | Date, timeZone: string, style: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat("en-GB", { timeZone, ...style }).format(new Date(at));

/** The same instant as a clock on the wall of `zone` shows it, for a form: "2026-12-28T09:58". */
export function wallOf(at: string | Date, timeZone: string): string {
  const date = new Intl.DateTimeFormat("en-CA", { timeZone, dateStyle: "short" }).format(new Date(at));
  const time = new Intl.DateTimeFormat("en-GB", { timeZone, timeStyle: "short" }).format(new Date(at));
  return `${date}T${time}`;
}

/** Milliseconds that tell two wall times of one zone apart. @param wall "2026-12-28T09:58" */
export const wallTime = (wall: string): number => Date.parse(`${wall.slice(0, 16)}Z`);
/** The instant at which a clock on the wall of `timeZone` shows that; in an hour that comes twice, one of the two. */
export function instantOfWall(wall: string, timeZone: string): Date {
  const ahead = wallTime(wallOf(new Date(wallTime(wall)), timeZone)) - wallTime(wall);
  return new Date(wallTime(wall) - ahead);
}
/** A wall time in words: "Monday 28 December 2026 at 09:58". */
export const wallWords = (wall: string): string => dateAndTime(new Date(wallTime(wall)), "UTC");

const DAY = 24 * 60;
const MORNING = 9 * 60;

/** Minutes from `now` to 09:00 on the next day that is neither Saturday nor Sunday. */
export function untilNextWorkingDay(now: string | Date, zone: string): number {
  const wall = new Date(`${wallOf(now, zone)}Z`);
  const sinceMidnight = wall.getUTCHours() * 60 + wall.getUTCMinutes();
  const weekday = wall.getUTCDay();
  const days = weekday === 5 ? 3 : weekday === 6 ? 2 : 1;
  return days * DAY + MORNING - sinceMidnight;
}
export const week = 7 * DAY;
