/** A day such as "2027-03-31" in words; it is the same day wherever it is read. */
export const dayWords = (day: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(Date.parse(day));

/** The day so many days after an instant, as a date field writes it. */
export const dayAfter = (now: number, days: number): string =>
  new Date(now + days * 24 * 60 * 60_000).toISOString().slice(0, 10);
