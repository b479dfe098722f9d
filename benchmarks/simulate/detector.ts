import type { Series } from "./series.ts";

/** The first six observed meetings only teach. */
export const BASELINE = 6;

/** Stands where a detector says nothing: at skipped meetings and while it learns. */
export const SILENT = Number.NEGATIVE_INFINITY;

/**
 * A way to notice a change. It writes, for every meeting, how strongly the meetings so far speak for a change in either direction,
 * and it alarms when that is above its limit. The strength must not depend on the limit, so that one pass serves every limit.
 */
export type Detector = {
  readonly name: string;
  readonly strength: (series: Series, out: Float64Array) => void;
};
