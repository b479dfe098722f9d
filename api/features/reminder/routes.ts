import type { Handlers } from "../../platform/handler.ts";
import { Refusal } from "../../platform/problem.ts";
import { keepCaller } from "../person/writes.ts";
import { keepMuted, keepWishes } from "./contact/writes.ts";
import { deliveriesOf } from "./delivery/reads.ts";
import { isSetUp, remindersOf, seriesOf } from "./reads.ts";

export const reminderHandlers = {
  reminders: ({ deps, scope, caller }) =>
    deps.db.inTenant(scope, (tx) => remindersOf(tx, deps, scope, caller.personId)),

  putReminders: ({ deps, scope, caller, body }) =>
    deps.db.inTenant(scope, async (tx) => {
      // What is kept of somebody goes when they are in nothing any more, so they are written down as a person too.
      await keepCaller(tx, scope, caller);
      await keepWishes(tx, scope, caller.personId, body, deps.clock.now());
      return remindersOf(tx, deps, scope, caller.personId);
    }),

  muteSeries: ({ deps, scope, caller, params, body }) =>
    deps.db.inTenant(scope, async (tx) => {
      const series = await seriesOf(tx, scope, caller.personId);
      if (!series.some(({ id }) => id === params.id)) throw new Refusal("not-found");
      await keepMuted(tx, scope, caller.personId, params.id, body.muted);
      return remindersOf(tx, deps, scope, caller.personId);
    }),

  deliveries: async ({ deps, scope, caller }) => {
    if (!caller.isAdmin) throw new Refusal("wrong-role");
    const now = deps.clock.now();
    const counts = await deps.db.inTenant(scope, (tx) => deliveriesOf(tx, scope, now));
    return { now: now.toISOString(), setUp: isSetUp(deps), counts };
  },
} satisfies Pick<Handlers, "reminders" | "putReminders" | "muteSeries" | "deliveries">;
