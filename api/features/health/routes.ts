import { openapiDocument, version } from "../../../src/contract/openapi.ts";
import type { Handlers } from "../../platform/handler.ts";
import { databaseAnswers } from "./reads.ts";

let document: Record<string, unknown> | undefined;

export const healthHandlers = {
  health: async ({ deps }) => ({ ok: await databaseAnswers(deps.db), version }),
  // The table never changes while a server runs, so the document is built once, when first asked for.
  openapi: async () => {
    document ??= openapiDocument();
    return document;
  },
} satisfies Pick<Handlers, "health" | "openapi">;
