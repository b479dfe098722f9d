const DAY = 24 * 60 * 60_000;
const REVIEW_AFTER = 90 * DAY;

/**
 * Whether it is time to ask if a series is still worth its questions: 90 days after its check was set, or somebody said
 * to keep it.
 */
export const isReviewDue = (setAt: Date, reviewedAt: Date | null, now: Date): boolean =>
  now.getTime() - Math.max(setAt.getTime(), reviewedAt?.getTime() ?? 0) >= REVIEW_AFTER;
