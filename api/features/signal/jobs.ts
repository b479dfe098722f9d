import type { Deps } from "../../platform/deps.ts";
import { tenantScope } from "../../tenancy/scope.ts";
import { seriesToCheck } from "./chart/reads.ts";
import { checkSeries } from "./check/writes.ts";

/** Series looked at in one round; rounds follow each other every few seconds. */
const SERIES_PER_ROUND = 5;
const CHECK_EVERY_MS = 24 * 60 * 60_000;

/**
 * Once a day every series is replayed from its stored counts and compared with what its charts hold; those that waited
 * longest come first. A difference is logged with the chart it is in and left as it is: somebody has to look.
 * @returns how many charts differed
 */
export async function checkCharts(deps: Deps): Promise<number> {
  const now = deps.clock.now();
  const before = new Date(now.getTime() - CHECK_EVERY_MS);
  const due = await deps.db.acrossTenants((tx) => seriesToCheck(tx, before, SERIES_PER_ROUND));
  let differing = 0;
  for (const { tenant_id, series_id: seriesId } of due) {
    const scope = tenantScope(tenant_id);
    const found = await deps.db.inTenant(scope, (tx) => checkSeries(tx, scope, seriesId, now));
    differing += found.length;
    for (const { key, what } of found)
      deps.log("chart-differs", { seriesId, question: key.questionId, phase: key.phase, chart: key.chart, what });
  }
  return differing;
}
