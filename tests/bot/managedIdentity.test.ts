/**
 * A managed identity as Azure's App Service and Functions offer it: a local address and a header in the environment, asked
 * over HTTP. Microsoft's libraries read both by themselves; Entra ID, which must be at an https address, is stood in for
 * where our code hands the way to the network in.
 */
import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { openTeamsSdk } from "../../api/bot/teamsSdk.ts";
import { graphTokens, type TokenParts } from "../../api/graph/graphTokens.ts";
import type { BotConfig } from "../../api/platform/botConfig.ts";
import { systemChance } from "../../api/platform/chance.ts";

const HEADER = "853b9a84-5bfa-4b22-a3f3-0b9a43d9ad8a";
const EXCHANGE = "api://AzureADTokenExchange";
const tenantId = "8b9f3c1e-0d54-4c43-9d1c-2f6a7d0c5e11";
const clientId = "3f0c5a10-7b1e-4d02-9a44-00000000c11d";
const names = ["IDENTITY_ENDPOINT", "IDENTITY_HEADER"] as const;

type Asked = { readonly resource: string | null; readonly clientId: string | null; readonly header: string };

describe("a managed identity", () => {
  let endpoint: Server;
  let refuses = false;
  const asked: Asked[] = [];
  const before = names.map((name) => process.env[name]);
  const packed = (part: object) => Buffer.from(JSON.stringify(part)).toString("base64url");

  beforeAll(async () => {
    endpoint = createServer((request, response) => {
      const { searchParams } = new URL(request.url ?? "/", "http://127.0.0.1");
      const header = String(request.headers["x-identity-header"] ?? "");
      const [resource, own] = [searchParams.get("resource"), searchParams.get("client_id")];
      asked.push({ resource, clientId: own, header });
      response.setHeader("content-type", "application/json");
      // As App Service: nobody without the header, and no identity that the app does not have.
      if (refuses || header !== HEADER || searchParams.get("api-version") !== "2019-08-01") {
        response.statusCode = 400;
        response.end(JSON.stringify({ statusCode: 400, message: "No managed identity was found" }));
        return;
      }
      const claims = { aud: resource, appid: own ?? "system", n: asked.length };
      response.end(
        JSON.stringify({
          access_token: `${packed({ alg: "none" })}.${packed(claims)}.x`,
          expires_on: String(Math.floor(Date.now() / 1000) + 86_400),
          resource,
          token_type: "Bearer",
        }),
      );
    });
    endpoint.listen(0, "127.0.0.1");
    await once(endpoint, "listening");
    process.env.IDENTITY_ENDPOINT = `http://127.0.0.1:${(endpoint.address() as AddressInfo).port}/msi/token`;
    process.env.IDENTITY_HEADER = HEADER;
  });
  afterEach(() => {
    refuses = false;
    asked.length = 0;
  });
  afterAll(async () => {
    for (const [place, name] of names.entries()) {
      const value = before[place];
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
    endpoint.closeAllConnections();
    endpoint.close();
    await once(endpoint, "close");
  });

  const claimsOf = (token: string) => JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString());

  /** Tokens for Graph, with what Entra ID was sent. */
  const forGraph = (identity: string) => {
    const forms: Record<string, string>[] = [];
    const lines: string[] = [];
    const fetch: TokenParts["fetch"] = async (_, init) => {
      forms.push(Object.fromEntries(new URLSearchParams(String(init.body))));
      return Response.json({ token_type: "Bearer", expires_in: 3600, access_token: "a token of Graph" });
    };
    const tokens = graphTokens({
      ...{
        authority: "https://login.microsoftonline.com",
        clientId,
        credential: { identity },
        calendarKey: null,
        fetch,
      },
      ...{ origin: "https://graph.microsoft.com", chance: systemChance, keep: async () => undefined },
      log: (event, facts) => lines.push(JSON.stringify({ event, ...facts })),
    });
    const mailbox = { tenantId, personId: clientId, rung: "mailboxes", credential: null } as const;
    return { forms, lines, ask: () => tokens.of(mailbox) };
  };

  test.each([
    ["the server's own", "system", null],
    ["one by its client id", "5c0e7d5a-0d0f-4c7e-8a53-9a9d1f4d0a01", "5c0e7d5a-0d0f-4c7e-8a53-9a9d1f4d0a01"],
  ])("vouches for the application at Microsoft Graph, without any secret: %s", async (_, identity, named) => {
    const { forms, ask, lines } = forGraph(identity);
    expect(await ask()).toEqual({ outcome: "ok", token: "a token of Graph" });
    expect(asked).toEqual([{ resource: EXCHANGE, clientId: named, header: HEADER }]);
    const [form] = forms;
    expect(form).toMatchObject({
      ...{ grant_type: "client_credentials", client_id: clientId, scope: "https://graph.microsoft.com/.default" },
      client_assertion_type: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
    });
    expect(claimsOf(form?.client_assertion ?? "")).toMatchObject({ aud: EXCHANGE });
    expect(form).not.toHaveProperty("client_secret");
    expect(lines).toEqual([]);
    // Kept until it ends.
    await ask();
    expect([asked.length, forms.length]).toEqual([1, 1]);
  });

  test("that is refused is told as a failure of no kind the page could blame on anybody, and nothing of it is logged", async () => {
    refuses = true;
    const { forms, ask, lines } = forGraph("6d1f8e6b-1e10-4d8f-9b64-0a0e205e1b02");
    expect(await ask()).toEqual({ outcome: "unknown" });
    expect(forms).toEqual([]);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain("graph-token-failed");
    expect(lines[0]).not.toContain(HEADER);
  });

  const bot = (identity: string): BotConfig => ({
    ...{ appId: clientId, credential: { identity }, tenantId, cloud: "Public", hosts: [], unauthenticated: false },
  });

  test("that is the bot's own identity gives it the token of its service at once", async () => {
    const sdk = await openTeamsSdk(bot(clientId));
    const token = (await sdk.token()) ?? "";
    expect(claimsOf(token)).toMatchObject({ aud: "https://api.botframework.com", appid: clientId });
    expect(asked).toEqual([{ resource: "https://api.botframework.com", clientId, header: HEADER }]);
  });

  test("that is refused leaves the bot without a token, which is an error to whoever asks and no token of another kind", async () => {
    refuses = true;
    const other = "7e207f7c-2f21-4e90-8c75-1b1f316f2c03";
    const sdk = await openTeamsSdk({ ...bot(other), appId: other });
    await expect(sdk.token()).rejects.toThrow();
    expect(asked.every(({ clientId: named }) => named === other)).toBe(true);
  });
});
