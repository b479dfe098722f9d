/** The only source of time in the product. `now()` is the current instant; the demo moves its own. */
export type Clock = { now(): Date };

export const systemClock: Clock = { now: () => new Date() };

/** Waits in real time, whatever a clock says. */
export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** An instant from outside, or 1970 for an earlier one: no calendar here is older, and PostgreSQL knows no year 0. */
export const sinceEpoch = (instant: string): Date => new Date(Math.max(0, Date.parse(instant)));
