/** Over everything that is said to one person alone, or to a chat with them in it. */
const DAY_MAX = 2;
const WEEK_MAX = 6;

/** @param week messages on the day itself and the six days before it, the day itself first */
export const hasRoom = (week: readonly number[]): boolean =>
  (week[0] ?? 0) < DAY_MAX && week.reduce((sum, sent) => sum + sent, 0) < WEEK_MAX;
