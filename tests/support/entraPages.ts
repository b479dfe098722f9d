import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type {
  MutableRedirectUri,
  MutableResponse,
  MutableToken,
  TokenRequestIncomingMessage,
} from "oauth2-mock-server";
import type { BrowserContext, Route } from "playwright-core";
import type { Clock } from "../../api/platform/clock.ts";
import { claimsOf, type IdentityServer, type Subject } from "../../demo/identity.ts";

/** What one browser has asked of Entra ID. */
export type EntraVisit = {
  /** Every authorization request so far. */
  readonly asked: readonly URL[];
  /** How often a code or a refresh token was given for tokens, by grant type. */
  readonly granted: readonly string[];
  /** From now on no refresh token is taken any more. */
  readonly endSessions: () => void;
};

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");

/**
 * Adds to an identity server what Entra ID's pages do for a page on its own. To be called once for each.
 * @returns stands the server behind https://login.microsoftonline.com for one browser context: an account picker, then
 * authorization code with PKCE
 */
export function entraPages(
  identities: IdentityServer,
  people: readonly Subject[],
  clock: Clock,
): (context: BrowserContext) => Promise<EntraVisit> {
  const { rules, library } = identities;
  let granted: string[] = [];
  let ended = false;
  /** By code or refresh token. */
  const subjects = new Map<string, Subject>();
  const queryOf = (request: IncomingMessage) => new URL(request.url ?? "/", rules.authority).searchParams;
  const subjectOf = (request: TokenRequestIncomingMessage): Subject => {
    const { code, refresh_token: refresh } = request.body as { code?: string; refresh_token?: string };
    const found = subjects.get(code ?? refresh ?? "");
    if (found === undefined) throw new RangeError("the code is nobody's");
    return found;
  };

  library.service.on("beforeAuthorizeRedirect", ({ url }: MutableRedirectUri, request: IncomingMessage) => {
    const query = queryOf(request);
    const subject = people.find(({ id }) => id === query.get("pick"));
    if (subject === undefined) throw new RangeError("nobody of that id");
    subjects.set(url.searchParams.get("code") ?? "", subject);
    url.searchParams.set("session_state", randomUUID());
    if (query.get("response_mode") !== "fragment") return;
    url.hash = url.searchParams.toString();
    url.search = "";
  });
  library.service.on("beforeTokenSigning", ({ payload }: MutableToken, request: TokenRequestIncomingMessage) => {
    const claims = claimsOf(rules, subjectOf(request), clock.now());
    for (const name of ["scope", "amr"]) delete payload[name];
    Object.assign(payload, claims);
  });
  library.service.on("beforeResponse", (response: MutableResponse, request: TokenRequestIncomingMessage) => {
    const { body } = response;
    if (body === "") return;
    if (ended && request.body.grant_type === "refresh_token") {
      response.statusCode = 400;
      response.body = { error: "invalid_grant", error_description: "the session has ended" };
      return;
    }
    granted.push(request.body.grant_type);
    subjects.set(String(body.refresh_token), subjectOf(request));
    // Only who asks for "openid" gets one.
    delete body.id_token;
  });

  const local = (url: URL): URL => new URL(url.pathname + url.search, identities.keysAddress);
  const picker = (url: URL): string => {
    const link = (name: string, to: string) => `<li><a href="${escaped(to)}">${escaped(name)}</a></li>`;
    const links = people.map(({ id, name }) => link(name, `${url.href}&pick=${id}`));
    const state = url.searchParams.get("state") ?? "";
    const refusal = new URLSearchParams({ error: "access_denied", error_description: "cancelled", state });
    const back = `${url.searchParams.get("redirect_uri")}#${refusal}`;
    return `<!doctype html><title>Pick an account</title><ul>${links.join("")}${link("Cancel", back)}</ul>`;
  };
  const answer = async (route: Route, asked: URL[]): Promise<void> => {
    const request = route.request();
    const url = new URL(request.url());
    if (url.pathname.endsWith("/authorize") && !url.searchParams.has("pick")) {
      asked.push(url);
      return route.fulfill({ contentType: "text/html", body: picker(url) });
    }
    const reply = await fetch(local(url), {
      method: request.method(),
      redirect: "manual",
      headers: { "content-type": request.headers()["content-type"] ?? "" },
      ...(request.method() === "POST" ? { body: request.postData() ?? "" } : {}),
    });
    const target = reply.headers.get("location");
    if (target !== null) {
      // A fulfilled redirect is not followed, so the page goes on by itself, as Entra ID's own pages do.
      const script = `location.replace(${JSON.stringify(target)})`;
      return route.fulfill({ contentType: "text/html", body: `<!doctype html><script>${script}</script>` });
    }
    return route.fulfill({
      status: reply.status,
      headers: { ...Object.fromEntries(reply.headers), "access-control-allow-origin": "*" },
      body: await reply.text(),
    });
  };
  return async (context) => {
    const asked: URL[] = [];
    granted = [];
    ended = false;
    await context.route(`${rules.authority}/**`, (route) => answer(route, asked));
    const endSessions = (): void => {
      ended = true;
    };
    return { asked, granted, endSessions };
  };
}
