import { describe, expect, it } from "vitest";
import { makeClient, ProblemError, Unreachable } from "./call.ts";

type Sent = { url: string; init: RequestInit };

function clientOf(answer: (sent: Sent, nth: number) => Response | Promise<Response>) {
  const sent: Sent[] = [];
  const renewals: boolean[] = [];
  const client = makeClient({
    base: "https://api.example",
    token: async (renew = false) => {
      renewals.push(renew);
      return renew ? "fresh" : "stale";
    },
    fetch: async (url, init = {}) => {
      sent.push({ url: String(url), init });
      return answer({ url: String(url), init }, sent.length);
    },
  });
  const bearers = (): (string | null)[] => sent.map(({ init }) => new Headers(init.headers).get("authorization"));
  return { client, sent, renewals, bearers };
}

describe("a call", () => {
  it("fills the path, leaves out what is not asked and sends no cookie", async () => {
    const { client, sent } = clientOf(() => Response.json({ trends: [] }));
    await client.call("trend", { params: { teamId: "19:a/b@thread" }, query: {} });
    expect(sent[0]?.url).toBe("https://api.example/api/teams/19%3Aa%2Fb%40thread/trend");
    expect(sent[0]?.init).toMatchObject({ method: "GET", credentials: "omit" });
  });

  it("asks for one token for many calls, and once more when it is refused", async () => {
    const { client, renewals, bearers } = clientOf(({ init }) =>
      new Headers(init.headers).get("authorization") === "Bearer fresh"
        ? Response.json({ teams: [] })
        : Response.json({ code: "sign-in-needed", status: 401 }, { status: 401 }),
    );
    await client.call("teams", {});
    await client.call("teams", {});
    expect(renewals).toEqual([false, true]);
    expect(bearers()).toEqual(["Bearer stale", "Bearer fresh", "Bearer fresh"]);
  });

  it("renews a token once for all calls that were refused with it", async () => {
    const { client, renewals, bearers } = clientOf(async ({ init }) => {
      const isFresh = new Headers(init.headers).get("authorization") === "Bearer fresh";
      return isFresh ? Response.json({ teams: [] }) : Response.json({ code: "sign-in-needed" }, { status: 401 });
    });
    await Promise.all([client.call("teams", {}), client.call("teams", {}), client.call("me", {})]);
    expect(renewals).toEqual([false, true]);
    expect(bearers().filter((one) => one === "Bearer fresh")).toHaveLength(3);
  });

  it("renews for a refusal that asks for a token, whatever its status, and for no other", async () => {
    const tooMany = (headers: Record<string, string>) =>
      clientOf(({ init }) =>
        new Headers(init.headers).get("authorization") === "Bearer fresh"
          ? Response.json({ teams: [] })
          : Response.json({ code: "too-many", status: 429 }, { status: 429, headers }),
      );
    const shared = tooMany({ "www-authenticate": "Bearer" });
    await shared.client.call("teams", {});
    expect(shared.renewals).toEqual([false, true]);
    const own = tooMany({});
    await expect(own.client.call("teams", {})).rejects.toMatchObject({ code: "too-many" });
    expect(own.renewals).toEqual([false]);
  });

  it("needs no token where the route takes none", async () => {
    const { client, renewals, bearers } = clientOf(() => Response.json({ publicKey: "a", fingerprint: "b" }));
    await client.call("pulseKey", { params: { tenantId: "t", id: "p" } });
    expect(renewals).toEqual([]);
    expect(bearers()).toEqual([null]);
  });

  it("tells a refusal by its code and facts", async () => {
    const { client } = clientOf(() =>
      Response.json({ code: "too-few", status: 409, facts: { k: 5 } }, { status: 409 }),
    );
    const failure: unknown = await client
      .call("seal", { params: { id: "p" }, body: {} })
      .catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ProblemError);
    expect(failure).toMatchObject({ code: "too-few", facts: { k: 5 } });
  });

  it("says that nobody answered when no reply of this interface comes", async () => {
    const offline = clientOf(() => Promise.reject(new TypeError("offline"))).client;
    await expect(offline.call("me", {})).rejects.toBeInstanceOf(Unreachable);
    const proxy = clientOf(() => new Response("<h1>Bad gateway</h1>", { status: 502 })).client;
    await expect(proxy.call("me", {})).rejects.toBeInstanceOf(Unreachable);
  });
});
