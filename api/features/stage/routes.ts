import type { Handlers } from "../../platform/handler.ts";
import { tellNews } from "../../platform/news.ts";
import { Refusal } from "../../platform/problem.ts";
import { pulseStandingOf } from "../pulse/reads.ts";
import { mayReveal } from "../pulse/rules.ts";
import { leadStage } from "./writes.ts";

export const stageHandlers = {
  putStage: async ({ deps, scope, caller, params, body }) => {
    const led = await deps.db.inTenant(scope, async (tx) => {
      const now = deps.clock.now();
      const standing = await pulseStandingOf(tx, scope, params.id, caller.personId, now);
      if (!mayReveal(standing)) throw new Refusal("wrong-role");
      return leadStage(tx, scope, params.id, body, now);
    });
    if (led.taken) tellNews(deps.db, params.id);
    return led;
  },
} satisfies Pick<Handlers, "putStage">;
