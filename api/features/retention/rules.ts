const DAY_MS = 24 * 60 * 60_000;
/** A year, and a month for a meeting that is held once a year and comes late. */
const CHECK_DAYS = 400;

/** What is due at a moment: everything before these. */
export type Due = {
  /** Meetings that ended, and lines of the log that were written, before. */
  readonly before: Date;
  /** A series without a meeting keeps its check unless nobody has set or kept it since: the next meeting may be far off. */
  readonly checks: Date;
  /** Coaches whose time ended before. */
  readonly coaches: Date;
  /** Teams and chats from which the bot was removed before. */
  readonly conversations: Date;
};

/** @param days how long the organisation keeps its meetings */
export function dueAt(now: Date, days: number): Due {
  const daysAgo = (many: number) => new Date(now.getTime() - many * DAY_MS);
  return {
    before: daysAgo(days),
    checks: daysAgo(Math.max(days, CHECK_DAYS)),
    coaches: daysAgo(1),
    conversations: daysAgo(30),
  };
}

/** Which day of the product's clock it is, counted from 1970 in UTC. */
export const dayOf = (now: Date): number => Math.floor(now.getTime() / DAY_MS);
