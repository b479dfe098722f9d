import type { Tx } from "../../platform/db/database.ts";
import type { Handlers } from "../../platform/handler.ts";
import { Refusal } from "../../platform/problem.ts";
import type { TenantScope } from "../../tenancy/scope.ts";
import { keepCaller } from "../person/writes.ts";
import { placeIn, roleIn } from "../team/reads.ts";
import { whyNotUntil } from "./rules.ts";
import { dropCoach, keepCoach } from "./writes.ts";

export const coachHandlers = {
  putCoach: async ({ deps, scope, caller, params, body }) => {
    const now = deps.clock.now();
    const until = new Date(body.until);
    await deps.db.inTenant(scope, async (tx) => {
      await keepCaller(tx, scope, caller);
      await assertOwner(tx, scope, params.teamId, caller.personId, now);
      const why = whyNotUntil(until, now);
      if (why !== null) throw new Refusal("bad-request", {}, why);
      if ((await roleIn(tx, scope, params.teamId, params.personId)) !== null)
        throw new Refusal("bad-request", {}, "who is in the team reads its results already");
      await keepCoach(tx, deps, scope, params, { until, name: body.name, byId: caller.personId });
    });
    return { done: true as const };
  },

  removeCoach: async ({ deps, scope, caller, params }) => {
    await deps.db.inTenant(scope, async (tx) => {
      await keepCaller(tx, scope, caller);
      await assertOwner(tx, scope, params.teamId, caller.personId, deps.clock.now());
      await dropCoach(tx, deps, scope, params, caller.personId);
    });
    return { done: true as const };
  },
} satisfies Pick<Handlers, "putCoach" | "removeCoach">;

/** @throws Refusal not-found, wrong-role */
async function assertOwner(tx: Tx, scope: TenantScope, teamId: string, personId: string, now: Date): Promise<void> {
  const place = await placeIn(tx, scope, teamId, personId, now);
  if (place === null) throw new Refusal("not-found");
  if (place.role !== "owner") throw new Refusal("wrong-role");
}
