import type { Handlers } from "../../platform/handler.ts";
import { Refusal } from "../../platform/problem.ts";
import { keepCaller } from "../person/writes.ts";
import { catchUp } from "./catchUp/writes.ts";
import { readerIn, teamSignals } from "./reads.ts";
import { acknowledge, startBaseline } from "./writes.ts";

export const signalHandlers = {
  signals: ({ deps, scope, caller, params }) =>
    deps.db.inTenant(scope, async (tx) => {
      const reader = await readerIn(tx, scope, params.teamId, caller.personId, deps.clock.now());
      if (reader.role === null && reader.coachSince === null) throw new Refusal("not-found");
      await catchUp(tx, deps, scope, params.teamId);
      return { signals: await teamSignals(tx, scope, params.teamId, reader) };
    }),

  acknowledge: async ({ deps, scope, caller, params }) => {
    await deps.db.inTenant(scope, async (tx) => {
      await keepCaller(tx, scope, caller);
      await acknowledge(tx, deps, scope, params.id, caller.personId);
    });
    return { done: true as const };
  },

  startBaseline: async ({ deps, scope, caller, params }) => {
    await deps.db.inTenant(scope, async (tx) => {
      await keepCaller(tx, scope, caller);
      await startBaseline(tx, deps, scope, params.id, caller.personId);
    });
    return { done: true as const };
  },
} satisfies Pick<Handlers, "signals" | "acknowledge" | "startBaseline">;
