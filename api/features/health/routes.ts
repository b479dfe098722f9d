import { openapiDocument, version } from "../../../src/contract/openapi.ts";
import type { Handlers } from "../../platform/handler.ts";
import { Refusal } from "../../platform/problem.ts";
import { databaseAnswers, healthDetailsOf } from "./reads.ts";

let document: Record<string, unknown> | undefined;

export const healthHandlers = {
  health: async ({ deps }) => {
    const ok = await databaseAnswers(deps.db);
    // What asks by the status alone must not send people here.
    return Response.json({ ok, version }, { status: ok ? 200 : 503 });
  },
  healthDetails: async ({ deps, scope, caller }) => {
    if (!caller.isAdmin) throw new Refusal("not-administrator");
    return { ...(await healthDetailsOf(deps, scope)), version };
  },
  // The table never changes while a server runs, so the document is built once, when first asked for.
  openapi: async () => {
    document ??= openapiDocument();
    return document;
  },
} satisfies Pick<Handlers, "health" | "healthDetails" | "openapi">;
