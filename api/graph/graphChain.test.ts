import { describe, expect, test } from "vitest";
import { systemChance } from "../platform/chance.ts";
import type { Mailbox } from "./graph.ts";
import { linesOf, retryAfterOf } from "./graphChain.ts";
import { clientOver } from "./graphClient.ts";

const origin = "https://graph.microsoft.com";
const box = (personId: string): Mailbox => ({ tenantId: "t", personId, rung: "mailboxes", credential: null });

/** A client over a network that gives these answers in turn, the last one again and again. */
function clientWith(...answers: (() => Response | Promise<Response>)[]) {
  const sent: { url: string; init: RequestInit }[] = [];
  const waits: number[] = [];
  const send = clientOver({
    fetch: async (url, init) => {
      sent.push({ url, init });
      return (answers[Math.min(sent.length, answers.length) - 1] ?? (() => Response.json({})))();
    },
    chance: systemChance,
    clock: { now: () => new Date("2026-12-28T08:00:00Z") },
    pause: async (ms) => {
      waits.push(ms);
    },
    tokens: { of: async () => ({ outcome: "ok", token: "secret" }) },
    origin,
  });
  return { send, sent, waits };
}
const busy =
  (status: number, headers: Record<string, string> = {}) =>
  () =>
    Response.json({ error: { code: "Busy" } }, { status, headers });
const fine = () => Response.json({ fine: true });

describe("the way to Microsoft Graph", () => {
  test("a call is signed, asks for ids that stay and for no zone, and follows no other place", async () => {
    const { send, sent } = clientWith(fine);
    expect(await send(box("a"), { method: "GET", path: "/users/a/events/1" })).toEqual({
      outcome: "ok",
      value: { fine: true },
    });
    const headers = new Headers(sent[0]?.init.headers);
    expect(sent[0]?.url).toBe(`${origin}/v1.0/users/a/events/1`);
    expect([headers.get("authorization"), headers.get("prefer")]).toEqual(["Bearer secret", 'IdType="ImmutableId"']);
    expect(sent[0]?.init.redirect).toBe("error");
    for (const path of [
      "https://evil.example/v1.0/users",
      "https://graph.microsoft.com.evil.example/v1.0/x",
      "http://graph.microsoft.com/v1.0/x",
      `${origin}/beta/x`,
    ])
      expect(await send(box("a"), { method: "GET", path })).toMatchObject({ outcome: "refused", code: "foreign-link" });
    expect(sent).toHaveLength(1);
  });

  test("what only reads is tried again after the time that was said, within twenty seconds", async () => {
    const { send, waits, sent } = clientWith(busy(429, { "retry-after": "7" }), busy(503), fine);
    expect(await send(box("a"), { method: "GET", path: "/x" })).toMatchObject({ outcome: "ok" });
    expect(waits[0]).toBe(7000);
    expect(sent).toHaveLength(3);
    const long = clientWith(busy(429, { "retry-after": "21" }));
    expect(await long.send(box("a"), { method: "GET", path: "/x" })).toEqual({
      outcome: "throttled",
      retryAfterMs: 21_000,
    });
    expect([long.waits, long.sent.length]).toEqual([[], 1]);
  });

  test.each(["POST", "PATCH", "DELETE"] as const)("%s is sent once, whatever the answer", async (method) => {
    for (const answer of [
      busy(429, { "retry-after": "1" }),
      busy(503),
      busy(504),
      () => Promise.reject(new TypeError("down")),
    ]) {
      const { send, sent } = clientWith(answer);
      const ended = await send(box("a"), { method, path: "/x", ...(method === "DELETE" ? {} : { body: { a: 1 } }) });
      expect(["throttled", "unknown"]).toContain(ended.outcome);
      expect(sent).toHaveLength(1);
    }
  });

  test.each([
    [401, "sign-in"],
    [403, "forbidden"],
    [404, "gone"],
    [410, "gone"],
    [400, "refused"],
    [500, "unknown"],
  ])("%i ends as %s, with the code and never the words", async (status, outcome) => {
    const { send } = clientWith(() =>
      Response.json({ error: { code: "Some.Code", message: "about Ada" } }, { status }),
    );
    const ended = await send(box("a"), { method: "POST", path: "/x", body: {} });
    expect(ended.outcome).toBe(outcome);
    expect(JSON.stringify(ended)).not.toContain("Ada");
  });

  test("an answer that is no JSON, or breaks off, is no answer", async () => {
    const { send } = clientWith(() => new Response("<html>", { status: 200 }));
    expect(await send(box("a"), { method: "GET", path: "/x" })).toEqual({ outcome: "unknown" });
  });
});

describe("turns", () => {
  test("one at a time for a name, four over all, and one that fails lets the next in", async () => {
    const lines = linesOf(4);
    const running = new Map<string, number>();
    let [most, all] = [0, 0];
    const work = (name: string) =>
      lines(name, async () => {
        running.set(name, (running.get(name) ?? 0) + 1);
        expect(running.get(name)).toBe(1);
        most = Math.max(most, ++all);
        await new Promise((resolve) => setImmediate(resolve));
        running.set(name, (running.get(name) ?? 0) - 1);
        all--;
        if (name === "b") throw new Error("failed");
      });
    const ends = await Promise.allSettled(Array.from({ length: 60 }, (_, place) => work("abcdefgh"[place % 8] ?? "")));
    expect(most).toBe(4);
    expect(ends.filter(({ status }) => status === "rejected")).toHaveLength(8);
  });

  test("Retry-After is read as seconds and as a date, and nothing else counts", () => {
    const now = new Date("2026-12-28T08:00:00Z");
    const said = (value: string) => retryAfterOf({ headers: new Headers({ "retry-after": value }) }, now);
    expect(said("7")).toBe(7000);
    expect(said("Mon, 28 Dec 2026 08:00:09 GMT")).toBe(9000);
    expect([said("soon"), said("-1"), retryAfterOf({ headers: new Headers() }, now)]).toEqual([null, null, null]);
  });
});
