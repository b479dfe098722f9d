export const PAUSE_OFFERED_DAYS = 7;
/** A year, and a day more: the last day that is offered is counted where the server is. */
export const PAUSE_DAYS_MAX = 366;

/**
 * Whether somebody chose a day until which a pause may last, such as 2027-01-04. That there is such a day at all is looked
 * at by whoever asks when it begins.
 * @param today where they are, and the last day there that may be chosen
 */
export const mayPauseUntil = (said: unknown, today: string, last: string): said is string =>
  typeof said === "string" && /^\d{4}-\d{2}-\d{2}$/.test(said) && said > today && said <= last;
