import { type Problem, type ProblemCode, problems } from "../../src/contract/problem.ts";
import { replyHeaders } from "./replyHeaders.ts";

/**
 * The caller can act on this: it becomes a problem+json response with the status and cure of its code.
 * `facts` and `detail` go to the caller, so they never hold an answer, a token or a name.
 */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly code: ProblemCode;
  readonly facts: Readonly<Record<string, string | number>>;
  readonly detail: string | undefined;
  constructor(code: ProblemCode, facts: Readonly<Record<string, string | number>> = {}, detail?: string) {
    super(code);
    this.code = code;
    this.facts = facts;
    this.detail = detail;
  }
}

/** A fact of a refusal that a valid token would have spared: its response asks for one, whatever its status (RFC 9110). */
export const signInNeeded = { because: "sign-in-needed" } as const;

/** RFC 9457 body and response of one refusal. */
export function problemResponse(
  code: ProblemCode,
  more: { facts?: Readonly<Record<string, string | number>>; detail?: string | undefined; requestId?: string } = {},
): Response {
  const { status, title, cure } = problems[code];
  const body: Problem = { type: `urn:plumbline:problem:${code}`, title, status, code, cure: filled(cure, more.facts) };
  if (more.detail !== undefined) body.detail = more.detail;
  if (more.requestId !== undefined) body.requestId = more.requestId;
  if (more.facts !== undefined && Object.keys(more.facts).length > 0) body.facts = { ...more.facts };
  const headers: Record<string, string> = { ...replyHeaders, "content-type": "application/problem+json" };
  if (status === 401 || more.facts?.because === signInNeeded.because) headers["www-authenticate"] = "Bearer";
  if (status === 429) headers["retry-after"] = String(more.facts?.seconds ?? 60);
  if (status === 503) headers["retry-after"] = "1";
  return new Response(JSON.stringify(body), { status, headers });
}

const filled = (cure: string, facts: Readonly<Record<string, string | number>> = {}): string =>
  cure.replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name]));
