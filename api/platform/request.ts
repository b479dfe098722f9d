import type { z } from "zod";
import { nobody } from "../../src/contract/ids.ts";
import type { Route } from "../../src/contract/routes.ts";
import type { Caller } from "../auth/caller.ts";
import { type TenantScope, tenantScope } from "../tenancy/scope.ts";
import type { Deps } from "./deps.ts";
import type { Limits } from "./limits.ts";
import { Refusal, signInNeeded } from "./problem.ts";

export type AnyCall = {
  deps: Deps;
  params: unknown;
  query: unknown;
  body: unknown;
  request: Request;
  locale: string;
  caller?: Caller;
  scope?: TenantScope;
  countUnsigned?: () => Promise<void>;
};

/** More than any address of ours, and any identifier of Microsoft's in it, needs. */
const URL_MAX = 4096;

/** What stands before a request: how much is allowed, and how to learn where it came from, asked only where it counts. */
export type Gatekeeper = { readonly limits: Limits; readonly address: () => string | null };

/**
 * One request, checked in this order: length of the address, sign-in, how many there were, address, query, size, media
 * type, body.
 * @throws Refusal with what to mend; nothing has been done yet
 */
export async function parsedCall(
  deps: Deps,
  route: Route,
  request: Request,
  params: Record<string, string>,
  gatekeeper: Gatekeeper,
): Promise<AnyCall> {
  if (request.url.length > URL_MAX) throw new Refusal("bad-request", { where: "address" }, "the address is too long");
  const caller = route.access === "signed-in" ? await countedCaller(deps, route, request, gatekeeper) : undefined;
  // A ballot that arrives with sign-in would tell who sent it: the client has a defect, and must hear so.
  if (route.access === "ballot" && request.headers.has("authorization"))
    throw new Refusal("bad-request", {}, "a ballot must not carry authorization");
  return {
    deps,
    params: parsed(route.params, params, "address"),
    query: parsed(route.query, queryOf(request), "query"),
    body:
      route.body === null || isHandshake(route, request)
        ? undefined
        : bodyIn(
            route,
            route.body,
            await jsonOf(request, route.bytes, route.access === "webhook" ? keepable : undefined),
          ),
    request,
    locale: request.headers.get("accept-language")?.split(",")[0]?.trim() || "en",
    ...(caller === undefined ? {} : { caller, scope: tenantScope(caller.tenantId) }),
    ...(route.access === "webhook" ? { countUnsigned: () => countUnsigned(gatekeeper) } : {}),
  };
}

/**
 * Whoever is signed in is counted by person, so nobody else behind the same address can keep them out; whoever is not, by
 * address. @throws Refusal sign-in-needed, too-many
 */
async function countedCaller(deps: Deps, route: Route, request: Request, gatekeeper: Gatekeeper): Promise<Caller> {
  let caller: Caller;
  try {
    caller = await callerOf(deps, request);
  } catch (refusal) {
    await countUnsigned(gatekeeper);
    throw refusal;
  }
  await gatekeeper.limits.person(caller.tenantId, caller.personId, route.method === "GET" ? "reads" : "writes");
  return caller;
}

/** One request that no token proves, held against its address. @throws Refusal too-many */
async function countUnsigned({ limits, address }: Gatekeeper): Promise<void> {
  await limits.unsigned(address()).catch((spent: unknown) => {
    // With a good token they are let in at once, whatever somebody else behind their address sends.
    throw spent instanceof Refusal ? new Refusal(spent.code, { ...spent.facts, ...signInNeeded }) : spent;
  });
}

async function callerOf(deps: Deps, request: Request): Promise<Caller> {
  const [scheme, token] = (request.headers.get("authorization") ?? "").split(" ");
  if (scheme?.toLowerCase() !== "bearer" || token === undefined || token.length > 16_384)
    throw new Refusal("sign-in-needed");
  const caller = await deps.tokens(token);
  // The id that stands where somebody was erased is nobody's.
  if (caller === null || caller.personId === nobody) throw new Refusal("sign-in-needed");
  return caller;
}

function queryOf(request: Request): Record<string, string> {
  return Object.fromEntries(new URL(request.url).searchParams);
}

/** @param reviver as JSON.parse takes it; asked only where there is something to mend, because it goes as deep as the body */
async function jsonOf(
  request: Request,
  bytesMax: number,
  reviver?: (name: string, value: unknown) => unknown,
): Promise<unknown> {
  // Unpacking could make far more of it than the limit.
  const packing = request.headers.get("content-encoding")?.trim().toLowerCase() ?? "identity";
  if (packing !== "identity" && packing !== "") throw new Refusal("wrong-media");
  const text = await textOf(request, bytesMax);
  const media = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  if (media !== "application/json") throw new Refusal("wrong-media");
  try {
    return JSON.parse(text, unkeepable.test(text) ? reviver : undefined);
  } catch {
    throw new Refusal("bad-request", {}, "the body is not JSON");
  }
}

/** Reads at most `bytesMax`: a stream without a length cannot fill the memory. @throws Refusal too-large */
async function textOf(request: Request, bytesMax: number): Promise<string> {
  const length = request.headers.get("content-length");
  if (length !== null) {
    if (!(Number(length) <= bytesMax)) throw new Refusal("too-large", { bytesMax });
    // The server holds a sender to the length it announced, and reads such a body several times faster whole.
    const text = await request.text();
    if (Buffer.byteLength(text) > bytesMax) throw new Refusal("too-large", { bytesMax });
    return text;
  }
  if (request.body === null) return "";
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of request.body as unknown as AsyncIterable<Uint8Array>) {
    size += part.byteLength;
    if (size > bytesMax) throw new Refusal("too-large", { bytesMax });
    parts.push(part);
  }
  return Buffer.concat(parts).toString("utf8");
}

/** Microsoft Graph asks, before it sends anything, whether an address knows of it: by the query, without a body. */
const isHandshake = (route: Route, request: Request): boolean =>
  route.access === "webhook" &&
  "validationToken" in route.query.shape &&
  new URL(request.url).searchParams.has("validationToken");

/** As JSON spells a zero character, and what may be half of a character. */
const unkeepable = /\\u(?:0000|d[89a-f])/i;
/** A person typed it, and a service of Microsoft's brings it on: what nothing can store gives way, and the rest is heard. */
const keepable = (_: string, value: unknown): unknown =>
  typeof value === "string" ? value.toWellFormed().replaceAll("\u0000", "\ufffd") : value;

/** What a service of Microsoft's sends holds more than we read, and is kept only where its room has looked at it again. */
function bodyIn(route: Route, schema: z.ZodType, value: unknown): unknown {
  if (route.access !== "webhook") return parsed(schema, value, "body");
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new Refusal("bad-request", { where: "body" }, "the body is not as described");
}

function parsed(schema: z.ZodType, value: unknown, where: string): unknown {
  const result = schema.safeParse(value);
  if (result.success) {
    const found = unkept(value);
    if (found !== null) throw new Refusal("bad-request", { where, at: found.at }, `the ${where} holds ${found.what}`);
    return result.data;
  }
  // Path and rule only: an issue's text could repeat what was sent.
  const issue = result.error.issues[0];
  const at = issue?.path.map(String).join(".").slice(0, 80) ?? "";
  // A rule of our own has a name of our own.
  const rule = issue?.code === "custom" ? String(issue.params?.rule ?? issue.code) : (issue?.code ?? "");
  throw new Refusal("bad-request", { where, at, rule }, `the ${where} is not as described`);
}

/** Overrides and isolates: right-to-left letters need none, and they reach past their own text into what stands around it. */
const reordering = /[\u202a-\u202e\u2066-\u2069]/;
const unseen = /^[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Z}\u2800]+$/u;
/** Blanks alone are left to the schemas, which cut them off. */
const isUnseen = (text: string): boolean => text.trim() !== "" && unseen.test(text);

/**
 * What no schema refuses and nobody could read, or give back: PostgreSQL keeps no zero character and UTF-8 no half of a
 * character, so in an answer, which is stored encrypted, either would only show at the seal; and records leave a key
 * named like an object's prototype out without a word.
 * @param value has passed its schema, which bounds how deep this goes
 */
function unkept(value: unknown, at = ""): { at: string; what: string } | null {
  if (typeof value === "string") {
    if (value.includes("\u0000")) return { at, what: "a zero character; leave it out" };
    if (!value.isWellFormed()) return { at, what: "half of a character; send whole characters" };
    if (reordering.test(value)) return { at, what: "a character that turns the order of others; leave it out" };
    return isUnseen(value) ? { at, what: "no character that can be seen" } : null;
  }
  if (typeof value !== "object" || value === null) return null;
  for (const [name, part] of Object.entries(value)) {
    const place = at === "" ? name : `${at}.${name}`;
    const found = name === "__proto__" ? { at: place, what: "a name that is not known" } : unkept(part, place);
    if (found !== null) return found;
  }
  return null;
}
