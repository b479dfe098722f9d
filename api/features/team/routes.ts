import type { Handlers } from "../../platform/handler.ts";
import { Refusal } from "../../platform/problem.ts";
import { keepCaller } from "../person/writes.ts";
import { placeIn, teamFor, teamsOf } from "./reads.ts";
import { storeWhy } from "./writes.ts";

export const teamHandlers = {
  teams: ({ deps, scope, caller }) =>
    deps.db.inTenant(scope, async (tx) => ({ teams: await teamsOf(tx, scope, caller.personId, deps.clock.now()) })),

  team: async ({ deps, scope, caller, params }) => {
    const team = await deps.db.inTenant(scope, (tx) =>
      teamFor(tx, scope, params.teamId, caller.personId, deps.clock.now()),
    );
    if (team === null) throw new Refusal("not-found");
    return team;
  },

  putWhy: async ({ deps, scope, caller, params, body }) => {
    await deps.db.inTenant(scope, async (tx) => {
      const place = await placeIn(tx, scope, params.teamId, caller.personId, deps.clock.now());
      if (place === null) throw new Refusal("not-found");
      if (place.role === null) throw new Refusal("wrong-role");
      await keepCaller(tx, scope, caller);
      await storeWhy(tx, deps, scope, params.teamId, body, caller.personId);
    });
    return { done: true as const };
  },
} satisfies Pick<Handlers, "teams" | "team" | "putWhy">;
