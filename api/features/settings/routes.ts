import type { Handlers } from "../../platform/handler.ts";
import { Refusal } from "../../platform/problem.ts";
import { keepCaller } from "../person/writes.ts";
import { settingsOf } from "./reads.ts";
import { changeSettings } from "./writes.ts";

export const settingsHandlers = {
  settings: ({ deps, scope, caller }) =>
    deps.db.inTenant(scope, async (tx) => ({ ...(await settingsOf(tx, scope)), mayChange: caller.isAdmin })),

  putSettings: ({ deps, scope, caller, body }) => {
    if (!caller.isAdmin) throw new Refusal("wrong-role");
    return deps.db.inTenant(scope, async (tx) => {
      // An administrator may be in no team; who changed it is told by name all the same.
      await keepCaller(tx, scope, caller);
      await changeSettings(tx, deps, scope, body, caller.personId);
      return { ...(await settingsOf(tx, scope)), mayChange: true };
    });
  },
} satisfies Pick<Handlers, "settings" | "putSettings">;
