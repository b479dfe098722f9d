import type { Handlers } from "../../platform/handler.ts";
import { trendsFor } from "./reads.ts";

export const trendHandlers = {
  trend: ({ deps, scope, caller, params, query, locale }) =>
    deps.db.inTenant(scope, async (tx) => ({
      trends: await trendsFor(tx, scope, caller.personId, {
        teamId: params.teamId,
        seriesId: query.series,
        now: deps.clock.now(),
        locale,
      }),
    })),
} satisfies Pick<Handlers, "trend">;
