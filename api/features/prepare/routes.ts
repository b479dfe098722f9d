import type { Handlers } from "../../platform/handler.ts";
import { Refusal } from "../../platform/problem.ts";
import { catchUp } from "../signal/catchUp/writes.ts";
import { roleIn } from "../team/reads.ts";
import { ownSeries, prepareFor } from "./reads.ts";

export const prepareHandlers = {
  prepare: ({ deps, scope, caller, query, locale }) =>
    deps.db.inTenant(scope, async (tx) => {
      const { personId } = caller;
      const now = deps.clock.now();
      const { team: teamId } = query;
      const series = await ownSeries(tx, scope, { personId, teamId });
      // A team may have no series yet; who organizes one of its series may be in no team.
      if (teamId !== undefined && series.length === 0 && (await roleIn(tx, scope, teamId, personId)) === null)
        throw new Refusal("not-found");
      for (const id of new Set(series.map((one) => one.teamId).toSorted())) await catchUp(tx, deps, scope, id);
      return { now: now.toISOString(), series: await prepareFor(tx, scope, series, { personId, teamId, now, locale }) };
    }),
} satisfies Pick<Handlers, "prepare">;
