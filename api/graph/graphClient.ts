import { Client, ResponseType } from "@microsoft/microsoft-graph-client";
import type { Clock } from "../platform/clock.ts";
import type { Mailbox, Outcome } from "./graph.ts";
import { chainFor, linesOf, retryAfterOf, type Shared } from "./graphChain.ts";

/** A token for one call, or why there is none. */
export type TokenAnswer =
  | { readonly outcome: "ok"; readonly token: string }
  | { readonly outcome: "sign-in" }
  | { readonly outcome: "forbidden"; readonly code: string; readonly number?: string }
  /** `number`: Entra ID's own reason, where it answered. */
  | { readonly outcome: "unknown"; readonly number?: string };

/** In whose name calls are made. The application alone where the mailbox's rung is `mailboxes`. */
export type GraphTokens = { readonly of: (mailbox: Mailbox) => Promise<TokenAnswer> };

export type Call = {
  readonly method: "GET" | "POST" | "PATCH" | "DELETE";
  /** Below the version, or a whole address that Graph gave. */
  readonly path: string;
  readonly body?: object;
  readonly pageSize?: number;
};
export type Send = (mailbox: Mailbox, call: Call) => Promise<Outcome<unknown>>;

export type ClientParts = Omit<Shared, "lines"> & {
  readonly tokens: GraphTokens;
  readonly clock: Clock;
  /** "https://graph.microsoft.com" or that of another cloud. */
  readonly origin: string;
};

/**
 * One way to Microsoft Graph for every call. The package's own chain is not used: it never signs a call to this machine,
 * and sends a POST again that was answered with 503, which could show somebody the same thing twice.
 */
export function clientOver(parts: ClientParts): Send {
  const shared: Shared = { ...parts, lines: linesOf() };
  return async (mailbox, { method, path, body, pageSize }) => {
    // Never follows a link of its own answers to another place: it would hand over the token.
    if (/^\w+:/.test(path) && !path.startsWith(`${parts.origin}/v1.0/`))
      return { outcome: "refused", status: 0, code: "foreign-link" };
    const signed = await parts.tokens.of(mailbox);
    if (signed.outcome !== "ok") return signed;
    const who = mailbox.rung === "person" || mailbox.personId !== "" ? mailbox.personId : mailbox.tenantId;
    const client = Client.initWithMiddleware({
      middleware: chainFor(shared, who, signed.token) as never,
      baseUrl: parts.origin,
      defaultVersion: "v1.0",
    });
    try {
      // Without a zone in Prefer, Graph tells times in UTC.
      const prefer = ['IdType="ImmutableId"', ...(pageSize === undefined ? [] : [`odata.maxpagesize=${pageSize}`])];
      const request = client.api(path).header("Prefer", prefer.join(", ")).responseType(ResponseType.RAW);
      const response = (await (method === "GET"
        ? request.get()
        : method === "POST"
          ? request.post(body)
          : method === "PATCH"
            ? request.patch(body)
            : request.delete())) as Response;
      return await outcomeOf(response, parts.clock.now());
    } catch {
      // The network, or an answer that broke off: whether a write was taken cannot be told.
      return { outcome: "unknown" };
    }
  };
}

async function outcomeOf(response: Response, now: Date): Promise<Outcome<unknown>> {
  const { status } = response;
  if (status === 204 || status === 202) {
    await response.body?.cancel();
    return { outcome: "ok", value: null };
  }
  const text = await response.text();
  if (response.ok) return { outcome: "ok", value: text === "" ? null : JSON.parse(text) };
  return refusalOf(status, codeIn(text), retryAfterOf(response, now));
}

/** What an answer that is no success means; of an answer within a batch as well. */
export function refusalOf(status: number, code: string, retryAfterMs: number | null): Outcome<never> {
  if (status === 429 || (status === 503 && retryAfterMs !== null)) return { outcome: "throttled", retryAfterMs };
  if (status === 404 || status === 410) return { outcome: "gone", status, code };
  if (status === 403) return { outcome: "forbidden", code };
  if (status === 401) return { outcome: "sign-in" };
  if (status >= 500) return { outcome: "unknown" };
  return { outcome: "refused", status, code };
}

/** The stable part of Graph's error; its message may hold names and is never kept. */
function codeIn(text: string): string {
  try {
    return codeOf(JSON.parse(text));
  } catch {
    return "";
  }
}
export function codeOf(body: unknown): string {
  const { code = "" } = (body as { error?: { code?: unknown } } | null)?.error ?? {};
  return /^[\w.-]{1,80}$/.test(String(code)) ? String(code) : "";
}
