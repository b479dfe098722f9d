import type { Handlers } from "../../platform/handler.ts";
import { Refusal } from "../../platform/problem.ts";
import { placeIn } from "../team/reads.ts";
import { changesOf } from "./reads.ts";

export const changeHandlers = {
  changes: ({ deps, scope, caller, params }) =>
    deps.db.inTenant(scope, async (tx) => {
      const place = await placeIn(tx, scope, params.teamId, caller.personId, deps.clock.now());
      if (place === null) throw new Refusal("not-found");
      // Every line carries a name.
      if (place.role === null) throw new Refusal("wrong-role");
      return { changes: await changesOf(tx, scope, params.teamId) };
    }),
} satisfies Pick<Handlers, "changes">;
