import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { SimulatedGraph } from "../../demo/graph/simulatedGraph.ts";

/** What a registration in Entra ID holds. */
export type Registration = { clientId: string; secret: string; redirects: readonly string[] };

const UNKNOWN = "AADSTS700016: Application was not found in the directory.";
const REDIRECT = "AADSTS50011: The redirect URI specified in the request does not match.";
const SECRET = "AADSTS7000215: Invalid client secret provided.";

/**
 * The front of Entra ID as its documentation tells of it, before an identity server that knows the keys: who may sign in
 * where, and which application gets a token for Microsoft Graph. `aheadMs`: how far its clock is ahead.
 */
export async function startEntraFront(registration: Registration) {
  const front = { registration, aheadMs: 0, keys: "", graph: null as SimulatedGraph | null };
  const metadata = (origin: string) => ({
    issuer: `${origin}/{tenantid}/v2.0`,
    jwks_uri: `${origin}/common/discovery/v2.0/keys`,
    authorization_endpoint: `${origin}/organizations/oauth2/v2.0/authorize`,
    token_endpoint: `${origin}/organizations/oauth2/v2.0/token`,
  });
  const answer = (url: URL, body: string): { status: number; text: string; to?: string } => {
    const { clientId, secret, redirects } = front.registration;
    if (url.pathname.endsWith("/openid-configuration"))
      return { status: 200, text: JSON.stringify(metadata(url.origin)) };
    if (url.pathname.endsWith("/discovery/v2.0/keys")) return { status: 200, text: front.keys };
    if (url.pathname.endsWith("/authorize")) {
      const back = url.searchParams.get("redirect_uri") ?? "";
      if (url.searchParams.get("client_id") !== clientId) return { status: 400, text: UNKNOWN };
      if (!redirects.includes(back)) return { status: 400, text: REDIRECT };
      return { status: 302, text: "", to: `${back}#error=login_required` };
    }
    if (url.pathname.endsWith("/oauth2/v2.0/token")) {
      const form = new URLSearchParams(body);
      const refused = (description: string) => ({
        status: 401,
        text: JSON.stringify({ error: "invalid_client", error_description: description }),
      });
      if (form.get("client_id") !== clientId) return refused(UNKNOWN);
      if (form.get("client_secret") !== secret) return refused(SECRET);
      const token = front.graph?.token({ person: null }) ?? "none";
      return { status: 200, text: JSON.stringify({ token_type: "Bearer", expires_in: 3600, access_token: token }) };
    }
    return { status: 404, text: "{}" };
  };
  const place = { origin: "" };
  const server = createServer((request, response) => {
    const { status, text, to } = answer(new URL(request.url ?? "/", place.origin), "");
    response.setHeader("date", new Date(Date.now() + front.aheadMs).toUTCString());
    response.writeHead(status, to === undefined ? {} : { location: to }).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  place.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    front,
    origin: place.origin,
    /** The same for Microsoft's own library, which speaks to nothing but https. */
    fetch: async (url: string, init: RequestInit): Promise<Response> => {
      const { status, text } = answer(new URL(url), String(init.body ?? ""));
      return new Response(text, { status, headers: { "content-type": "application/json" } });
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
