/** Weekday, date and time of an instant in the reader's language and zone, such as "Mon 28 Dec, 10:00". */
export const whenOf = (instant: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, {
    weekday: "short",
    day: "numeric",
    month: "short",
    hour: "numeric",
    minute: "2-digit",
  }).format(Date.parse(instant));

/** The date alone, such as "28 December". */
export const dayOf = (instant: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { day: "numeric", month: "long" }).format(Date.parse(instant));
