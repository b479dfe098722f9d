import {
  ClientAuthError,
  ConfidentialClientApplication,
  type Configuration,
  InteractionRequiredAuthError,
  ManagedIdentityApplication,
  type NetworkRequestOptions,
  type NetworkResponse,
  ServerError,
} from "@azure/msal-node";
import type { Chance } from "../platform/chance.ts";
import type { Log } from "../platform/log.ts";
import { boxOf } from "../privacy/box.ts";
import type { Graph, Mailbox } from "./graph.ts";
import type { GraphTokens, TokenAnswer } from "./graphClient.ts";

export type TokenParts = {
  /** Entra ID of this cloud, without a slash at its end. */
  readonly authority: string;
  readonly clientId: string;
  readonly credential: { readonly secret: string } | { readonly identity: string };
  /** Of Graph: whose tokens these are. */
  readonly origin: string;
  readonly calendarKey: Uint8Array | null;
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly chance: Chance;
  readonly log: Log;
  /** Stores what a person's credential has become. */
  readonly keep: (mailbox: Mailbox, credential: string) => Promise<void>;
};

/** Locked in whole pages, so that its length tells little of what it holds. */
const PAGE_BYTES = 4096;
/** Organisations whose tokens are kept in memory at a time. */
const APPS_MAX = 500;
/** The audience that Entra ID asks of an identity that vouches for an application. */
const EXCHANGE = "api://AzureADTokenExchange";

/**
 * Tokens for Graph by Microsoft's own library. In the application's name they live in this process's memory. In a person's
 * name the library's whole memory of that person is one text, kept encrypted with their mailbox and bound to it.
 */
export function graphTokens(parts: TokenParts): GraphTokens & { readonly connect: Graph["connect"] | null } {
  const scopes = [`${parts.origin}/.default`];
  const box = parts.calendarKey === null ? null : boxOf(parts.calendarKey, parts.chance);
  const slot = (tenantId: string, personId: string) => `calendar ${tenantId} ${personId}`;
  const lock = (who: { tenantId: string; personId: string }, text: string): string =>
    box?.lock(slot(who.tenantId, who.personId), text, Math.ceil(Buffer.byteLength(text) / PAGE_BYTES) * PAGE_BYTES) ??
    "";
  const apps = new Map<string, ConfidentialClientApplication>();
  const appOf = (tenantId: string): ConfidentialClientApplication => {
    const known = apps.get(tenantId) ?? newApp(parts, tenantId);
    apps.delete(tenantId);
    apps.set(tenantId, known);
    for (const oldest of apps.keys()) if (apps.size > APPS_MAX) apps.delete(oldest);
    return known;
  };

  return {
    of: async (mailbox) => {
      try {
        if (mailbox.rung === "mailboxes") {
          const found = await appOf(mailbox.tenantId).acquireTokenByClientCredential({ scopes });
          return found === null ? { outcome: "unknown" } : { outcome: "ok", token: found.accessToken };
        }
        return await ofPerson(mailbox);
      } catch (error) {
        return answerTo(error, parts.log);
      }
    },
    connect:
      box === null
        ? null
        : async (person, callerToken) => {
            try {
              const app = newApp(parts, person.tenantId);
              await app.acquireTokenOnBehalfOf({ oboAssertion: callerToken, scopes, skipCache: true });
              return { outcome: "ok", credential: lock(person, app.getTokenCache().serialize()) };
            } catch (error) {
              const answer = answerTo(error, parts.log);
              if (answer.outcome === "forbidden") return { outcome: "not-allowed" };
              return { outcome: answer.outcome === "sign-in" ? "sign-in-lost" : "unknown" };
            }
          },
  };

  async function ofPerson(mailbox: Mailbox): Promise<TokenAnswer> {
    const before = unlocked(mailbox);
    if (before === null) return { outcome: "sign-in" };
    const app = newApp(parts, mailbox.tenantId);
    const cache = app.getTokenCache();
    cache.deserialize(before);
    const [account] = await cache.getAllAccounts();
    if (account === undefined) return { outcome: "sign-in" };
    const found = await app.acquireTokenSilent({ account, scopes });
    const after = cache.serialize();
    if (after !== before) await parts.keep(mailbox, lock(mailbox, after));
    return { outcome: "ok", token: found.accessToken };
  }

  /** null where there is nothing, or nothing that this key opens for this person. */
  function unlocked({ credential, tenantId, personId }: Mailbox): string | null {
    if (credential === null || box === null) return null;
    try {
      return box.unlock(slot(tenantId, personId), credential);
    } catch {
      // Another key, or another person's: they have to sign in again.
      return null;
    }
  }
}

function newApp(parts: TokenParts, tenantId: string): ConfidentialClientApplication {
  const { credential } = parts;
  const auth: Configuration["auth"] = {
    clientId: parts.clientId,
    authority: `${parts.authority}/${tenantId}`,
    knownAuthorities: [new URL(parts.authority).host],
    ...("secret" in credential
      ? { clientSecret: credential.secret }
      : { clientAssertion: () => vouchedBy(credential.identity) }),
  };
  return new ConfidentialClientApplication({
    auth,
    system: { networkClient: over(parts.fetch), disableInternalRetries: true },
  });
}

async function vouchedBy(identity: string): Promise<string> {
  const managed = new ManagedIdentityApplication(
    identity === "system" ? {} : { managedIdentityIdParams: { userAssignedClientId: identity } },
  );
  return (await managed.acquireToken({ resource: EXCHANGE })).accessToken;
}

const ANSWER_MS = 10_000;

/** The library's way to the network, over the one that was handed in. */
function over(fetch: TokenParts["fetch"]) {
  const send = async <T>(
    url: string,
    method: "GET" | "POST",
    options?: NetworkRequestOptions,
  ): Promise<NetworkResponse<T>> => {
    const response = await fetch(url, {
      method,
      redirect: "error",
      signal: AbortSignal.timeout(ANSWER_MS),
      ...(options?.headers === undefined ? {} : { headers: options.headers }),
      ...(options?.body === undefined ? {} : { body: options.body }),
    });
    return {
      headers: Object.fromEntries(response.headers),
      body: (await response.json()) as T,
      status: response.status,
    };
  };
  return {
    sendGetRequestAsync: <T>(url: string, options?: NetworkRequestOptions) => send<T>(url, "GET", options),
    sendPostRequestAsync: <T>(url: string, options?: NetworkRequestOptions) => send<T>(url, "POST", options),
  };
}

/** Nobody has allowed it: AADSTS65001; or the organisation does not know the application: AADSTS700016. */
const NOT_ALLOWED = new Set(["65001", "700016", "90094", "90095"]);

/** What an error of the library means for whoever asked. Its text may hold names, so only its code is ever logged. */
function answerTo(error: unknown, log: Log): Exclude<TokenAnswer, { outcome: "ok" }> {
  const known =
    error instanceof ServerError || error instanceof ClientAuthError || error instanceof InteractionRequiredAuthError;
  const code = known ? error.errorCode : ((error as { name?: string }).name ?? "unknown");
  const number = known ? (/AADSTS(\d+)/.exec(error.errorMessage)?.[1] ?? "") : "";
  if (NOT_ALLOWED.has(number) || code === "consent_required") return { outcome: "forbidden", code: "consent", number };
  if (error instanceof InteractionRequiredAuthError || code === "invalid_grant") return { outcome: "sign-in" };
  log("graph-token-failed", { code: String(code).slice(0, 80), number });
  return number === "" ? { outcome: "unknown" } : { outcome: "unknown", number };
}
