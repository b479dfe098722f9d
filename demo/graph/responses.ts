import { uuid4 } from "../../api/platform/chance.ts";
import type { Answer } from "./contract.ts";
import type { Inside } from "./inside.ts";
import type { GraphRefusal } from "./rules.ts";

/** @param applied what was followed of the Prefer header */
export function responseTo({ status, body, headers = {} }: Answer, applied: readonly string[]): Response {
  const all = { ...headers, ...(applied.length === 0 ? {} : { "preference-applied": applied.join(", ") }) };
  return body === undefined
    ? new Response(null, { status, headers: all })
    : Response.json(body, { status, headers: all });
}

/** A refusal as Graph writes one. */
export function refused({ chance, clock }: Inside, { status, code, message, retryAfter }: GraphRefusal): Response {
  const id = uuid4(chance);
  const innerError = { date: clock.now().toISOString().slice(0, 19), "request-id": id, "client-request-id": id };
  const headers = { "request-id": id, ...(retryAfter === null ? {} : { "retry-after": String(retryAfter) }) };
  return Response.json({ error: { code, message, innerError } }, { status, headers });
}

/** The code that goes with a status where nobody names another. */
export const codeOf = (status: number): string =>
  ({
    403: "Forbidden",
    404: "ResourceNotFound",
    429: "TooManyRequests",
    503: "serviceNotAvailable",
  })[status] ?? "UnknownError";
