/** Weekday, date and time of an instant in the reader's language, such as "Mon 28 Dec, 10:00". `timeZone` is the meeting's. */
export const whenOf = (instant: string, locale: string, timeZone: string): string =>
  new Intl.DateTimeFormat(locale, {
    weekday: "short",
    day: "numeric",
    month: "short",
    hour: "numeric",
    minute: "2-digit",
    timeZone,
  }).format(Date.parse(instant));

/** The date alone, such as "28 December". */
export const dayOf = (instant: string, locale: string, timeZone: string): string =>
  new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", timeZone }).format(Date.parse(instant));
