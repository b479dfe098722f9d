import type { Handlers } from "../../platform/handler.ts";
import { Refusal } from "../../platform/problem.ts";
import { keepCaller } from "../person/writes.ts";
import { pilotFor } from "./reads.ts";
import { reportFor } from "./report/reads.ts";
import { changePilot } from "./writes.ts";

export const pilotHandlers = {
  pilot: ({ deps, scope, caller }) => deps.db.inTenant(scope, (tx) => pilotFor(tx, scope, caller, deps.clock.now())),

  putPilot: ({ deps, scope, caller, body }) => {
    if (!caller.isAdmin) throw new Refusal("wrong-role");
    return deps.db.inTenant(scope, async (tx) => {
      // An administrator may be in no team; who changed it is told by name all the same.
      await keepCaller(tx, scope, caller);
      await changePilot({ tx, deps, scope }, body, caller.personId);
      return pilotFor(tx, scope, caller, deps.clock.now());
    });
  },

  pilotReport: ({ deps, scope, caller, locale }) =>
    deps.db.inTenant(scope, async (tx) => {
      const report = await reportFor(tx, scope, caller, deps.clock.now(), locale);
      if (report === null) throw new Refusal("not-found");
      return report;
    }),
} satisfies Pick<Handlers, "pilot" | "putPilot" | "pilotReport">;
