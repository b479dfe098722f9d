/** The only source of time in the product. `now()` is the current instant; the demo moves its own. */
export type Clock = { now(): Date };

export const systemClock: Clock = { now: () => new Date() };
