import type { Handlers } from "../../platform/handler.ts";
import { resultFor } from "./reads.ts";

export const resultHandlers = {
  result: ({ deps, scope, caller, params, locale }) =>
    resultFor(deps, scope, params.id, caller.personId, locale, "refuse"),
} satisfies Pick<Handlers, "result">;
