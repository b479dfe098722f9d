import { randomBytes } from "node:crypto";
import { describe, expect, test } from "vitest";
import { systemChance } from "../platform/chance.ts";
import type { Mailbox } from "./graph.ts";
import { graphTokens, type TokenParts } from "./graphTokens.ts";

const tenantId = "8b9f3c1e-0d54-4c43-9d1c-2f6a7d0c5e11";
const personId = "11111111-aaaa-4aaa-8aaa-000000000001";
const clientId = "3f0c5a10-7b1e-4d02-9a44-00000000c11d";
const authority = "https://login.microsoftonline.com";
const packed = (part: object) => Buffer.from(JSON.stringify(part)).toString("base64url");

/** Entra ID's token endpoint, as its documentation tells of it; `refuse` makes it say no. */
function entra(expiresIn = 3600) {
  const asked: Record<string, string>[] = [];
  const refuse: { error: string; description: string } = { error: "", description: "" };
  let made = 0;
  const fetch: TokenParts["fetch"] = async (url, init) => {
    if (!url.startsWith(`${authority}/${tenantId}/oauth2/v2.0/token`))
      return Response.json({ error: "no" }, { status: 404 });
    const form = Object.fromEntries(new URLSearchParams(String(init.body)));
    asked.push(form);
    if (refuse.error !== "")
      return Response.json({ error: refuse.error, error_description: refuse.description }, { status: 400 });
    const token = `token ${++made}`;
    const whole = { token_type: "Bearer", expires_in: expiresIn, access_token: token };
    if (form.grant_type === "client_credentials") return Response.json(whole);
    const claims = {
      oid: personId,
      tid: tenantId,
      sub: "s",
      preferred_username: "ada@harbourside.example",
      iss: `${authority}/${tenantId}/v2.0`,
      aud: clientId,
    };
    return Response.json({
      ...whole,
      scope: "https://graph.microsoft.com/.default",
      refresh_token: `refresh ${made}`,
      id_token: `${packed({ alg: "none" })}.${packed(claims)}.`,
      client_info: packed({ uid: personId, utid: tenantId }),
    });
  };
  return { asked, refuse, fetch };
}

const tokensOver = (fetch: TokenParts["fetch"], change: Partial<TokenParts> = {}) => {
  const kept: string[] = [];
  const lines: string[] = [];
  const tokens = graphTokens({
    authority,
    clientId,
    credential: { secret: "a secret of ours" },
    origin: "https://graph.microsoft.com",
    calendarKey: new Uint8Array(32).fill(7),
    fetch,
    chance: systemChance,
    log: (event, facts) => lines.push(JSON.stringify({ event, ...facts })),
    keep: async (_, credential) => {
      kept.push(credential);
    },
    ...change,
  });
  return { ...tokens, kept, lines };
};
const app: Mailbox = { tenantId, personId, rung: "mailboxes", credential: null };
const own = (credential: string | null): Mailbox => ({ tenantId, personId, rung: "person", credential });

describe("tokens for Microsoft Graph", () => {
  test("the application signs in with its secret in the person's organisation, once as long as a token is valid", async () => {
    const { fetch, asked } = entra();
    const tokens = tokensOver(fetch);
    expect(await tokens.of(app)).toEqual({ outcome: "ok", token: "token 1" });
    expect(await tokens.of(app)).toEqual({ outcome: "ok", token: "token 1" });
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatchObject({
      grant_type: "client_credentials",
      client_id: clientId,
      client_secret: "a secret of ours",
    });
    expect(asked[0]?.scope).toContain("https://graph.microsoft.com/.default");
  });

  test("a person's own token becomes one for Graph on their behalf, and what lets us read on is encrypted", async () => {
    const { fetch, asked } = entra();
    const tokens = tokensOver(fetch);
    const connected = await tokens.connect?.({ tenantId, personId }, "their.own.token");
    if (connected?.outcome !== "ok") throw new Error("not connected");
    expect(asked[0]).toMatchObject({ assertion: "their.own.token", requested_token_use: "on_behalf_of" });
    const plain = Buffer.from(connected.credential, "base64").toString("latin1");
    for (const secret of ["refresh 1", "token 1", "ada@"]) expect(plain).not.toContain(secret);
    // While the token is valid nobody is asked again.
    expect(await tokens.of(own(connected.credential))).toEqual({ outcome: "ok", token: "token 1" });
    expect(asked).toHaveLength(1);
  });

  test("a token that has run out is renewed from what was kept, and what was kept is replaced", async () => {
    const { fetch, asked } = entra(1);
    const tokens = tokensOver(fetch);
    const connected = await tokens.connect?.({ tenantId, personId }, "their.own.token");
    if (connected?.outcome !== "ok") throw new Error("not connected");
    expect(await tokens.of(own(connected.credential))).toEqual({ outcome: "ok", token: "token 2" });
    expect(asked[1]).toMatchObject({ grant_type: "refresh_token", refresh_token: "refresh 1" });
    expect(await tokens.of(own(tokens.kept[0] ?? null))).toEqual({ outcome: "ok", token: "token 3" });
    expect(asked[2]).toMatchObject({ refresh_token: "refresh 2" });
  });

  test("another key, another person's, none and a broken one open nothing: the person signs in again", async () => {
    const { fetch } = entra();
    const tokens = tokensOver(fetch);
    const connected = await tokens.connect?.({ tenantId, personId }, "their.own.token");
    if (connected?.outcome !== "ok") throw new Error("not connected");
    const otherKey = tokensOver(fetch, { calendarKey: new Uint8Array(randomBytes(32)) });
    expect(await otherKey.of(own(connected.credential))).toEqual({ outcome: "sign-in" });
    const other = { ...own(connected.credential), personId: "11111111-aaaa-4aaa-8aaa-000000000002" };
    expect(await tokens.of(other)).toEqual({ outcome: "sign-in" });
    for (const credential of [null, "", "rubbish", connected.credential.slice(0, 500)])
      expect(await tokens.of(own(credential))).toEqual({ outcome: "sign-in" });
  });

  test.each([
    {
      error: "invalid_grant",
      description: "AADSTS65001: The user or administrator has not consented",
      outcome: "not-allowed",
    },
    { error: "unauthorized_client", description: "AADSTS700016: not found in the directory", outcome: "not-allowed" },
    { error: "interaction_required", description: "AADSTS50076: multi-factor", outcome: "sign-in-lost" },
    { error: "invalid_grant", description: "AADSTS50173: revoked for Ada", outcome: "sign-in-lost" },
    { error: "temporarily_unavailable", description: "AADSTS90033: try later, Ada", outcome: "unknown" },
  ])("$description: connecting ends as $outcome, and no word of it is logged", async ({ outcome, ...said }) => {
    const { fetch, refuse } = entra();
    Object.assign(refuse, said);
    const tokens = tokensOver(fetch);
    expect(await tokens.connect?.({ tenantId, personId }, "their.own.token")).toEqual({ outcome });
    expect(tokens.lines.join()).not.toContain("Ada");
  });

  test("a network that is down is nobody's fault, and without a key nobody can connect", async () => {
    const down = tokensOver(async () => Promise.reject(new TypeError("fetch failed")));
    expect(await down.of(app)).toEqual({ outcome: "unknown" });
    expect(tokensOver(entra().fetch, { calendarKey: null }).connect).toBeNull();
  });
});
