import type { Handlers } from "../../platform/handler.ts";
import { exportFor } from "./reads.ts";

export const exportHandlers = {
  export: ({ deps, scope, caller, params, query, locale }) =>
    deps.db.inTenant(scope, (tx) =>
      exportFor(tx, scope, {
        ...query,
        teamId: params.teamId,
        personId: caller.personId,
        now: deps.clock.now(),
        locale,
      }),
    ),
} satisfies Pick<Handlers, "export">;
