import type { Handlers } from "../../platform/handler.ts";
import { Refusal } from "../../platform/problem.ts";
import { teamFor, teamsOf } from "./reads.ts";

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
} satisfies Pick<Handlers, "teams" | "team">;
