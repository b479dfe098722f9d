import type { Handlers } from "../../platform/handler.ts";
import { tenantName } from "./reads.ts";

export const meHandlers = {
  me: async ({ deps, scope, caller }) => ({
    id: caller.personId,
    name: caller.name,
    tenantId: caller.tenantId,
    tenantName: await deps.db.inTenant(scope, (tx) => tenantName(tx, scope)),
  }),
} satisfies Pick<Handlers, "me">;
