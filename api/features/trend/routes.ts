import type { Handlers } from "../../platform/handler.ts";
import { catchUp } from "../signal/catchUp/writes.ts";
import { trendsFor } from "./reads.ts";

export const trendHandlers = {
  trend: ({ deps, scope, caller, params, query, locale }) =>
    deps.db.inTenant(scope, async (tx) => {
      await catchUp(tx, deps, scope, params.teamId);
      const { teamId } = params;
      const asked = { teamId, seriesId: query.series, now: deps.clock.now(), locale };
      return { trends: await trendsFor(tx, scope, caller.personId, asked) };
    }),
} satisfies Pick<Handlers, "trend">;
