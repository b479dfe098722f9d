import { randomBytes } from "node:crypto";
import { createRequire } from "node:module";
import { setTimeout as pause } from "node:timers/promises";
import type * as AzureFunctions from "@azure/functions";
import { Hono } from "hono";
import { afterAll, beforeAll, expect, test } from "vitest";
import { throughMount } from "../../api/functionsMount.ts";
import { problemResponse } from "../../api/platform/problem.ts";
import { type FunctionsHost, startHost } from "./host.ts";

/** A small app that uses everything HTTP offers, mounted as the product is and driven by Microsoft's own library. */
const app = new Hono<{ Bindings: { requestId?: string } }>()
  .all("/api/echo", async (c) => {
    const bytes = await c.req.arrayBuffer();
    return c.body(bytes, 200, { "content-type": c.req.header("content-type") ?? "none", "x-method": c.req.method });
  })
  .get("/api/query", (c) => c.json({ q: c.req.queries("q"), url: c.req.url }))
  .get("/api/headers", (c) => c.json({ ...c.req.header(), requestId: c.env.requestId ?? null }))
  .get("/api/cookies", (c) => {
    c.header("set-cookie", "Session=x%20y; Path=/; HttpOnly; SameSite=Lax", { append: true });
    c.header("set-cookie", "other=a=b; Max-Age=60; Secure", { append: true });
    return c.text("two");
  })
  .get("/api/empty/:status", (c) => c.body(null, Number(c.req.param("status")) as 204 | 304))
  .get("/api/stream", (c) => {
    const body = new ReadableStream<Uint8Array>({
      async start(out) {
        for (let i = 1; i <= 3; i++) {
          out.enqueue(Buffer.from(`data: ${i}\n\n`));
          await pause(150);
        }
        out.close();
      },
    });
    c.header("connection", "keep-alive");
    c.header("transfer-encoding", "chunked");
    return c.body(body, 200, { "content-type": "text/event-stream" });
  })
  .get("/api/refused", () => problemResponse("not-open"))
  .get("/api/broken", () => {
    throw new Error("words nobody may read");
  })
  .onError((error) => {
    throw error;
  });

let azure: FunctionsHost;
let failures = 0;

beforeAll(async () => {
  azure = await startHost(async () => {
    // Required, not imported: the test runner must leave this one to Node, where the hook is.
    const { app: host } = createRequire(import.meta.url)("@azure/functions") as typeof AzureFunctions;
    host.setup({ enableHttpStream: true });
    for (const told of [true, false])
      host.http(told ? "told" : "untold", {
        route: told ? "{*path}" : "untold",
        methods: ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"],
        authLevel: "anonymous",
        handler: (request, context) =>
          throughMount(
            (one, facts) => app.fetch(one, facts ?? {}),
            request,
            told ? { requestId: context.invocationId } : null,
            () => failures++,
          ),
      });
  });
});

afterAll(() => azure.stop());

test("300,000 random bytes go in and come back the same", async () => {
  const bytes = randomBytes(300_000);
  const sent = await azure.send("told", { method: "POST", path: "/api/echo", body: bytes });
  expect(sent.status).toBe(200);
  expect(bytes.equals(await sent.bytes())).toBe(true);
});

test.each(["POST", "PUT", "PATCH", "DELETE"])("%s keeps its name, its type and a text beyond ASCII", async (method) => {
  const headers = { "content-type": "application/json; charset=utf-8" };
  const body = Buffer.from(JSON.stringify("Zoë schätzt 会议 🙂"));
  const sent = await azure.send("told", { method, path: "/api/echo", headers, body });
  expect([sent.headers["x-method"], sent.headers["content-type"]]).toEqual([method, headers["content-type"]]);
  expect(await sent.text()).toBe(body.toString());
});

test("a POST without a body is an empty one", async () => {
  const sent = await azure.send("told", { method: "POST", path: "/api/echo" });
  expect([sent.status, await sent.text()]).toEqual([200, ""]);
});

test("repeated query keys all arrive, under the address the person used", async () => {
  const sent = await azure.send("told", { path: "/api/query?q=1&q=%C3%BC&q=3" });
  expect(JSON.parse(await sent.text())).toEqual({
    q: ["1", "ü", "3"],
    url: "https://checks.example/api/query?q=1&q=%C3%BC&q=3",
  });
});

test("headers arrive, and the request id is the invocation's", async () => {
  const sent = await azure.send("told", {
    path: "/api/headers",
    headers: { authorization: "Bearer a.b.c", traceparent: "00-0af7-b7ad-01" },
  });
  expect(JSON.parse(await sent.text())).toMatchObject({
    authorization: "Bearer a.b.c",
    traceparent: "00-0af7-b7ad-01",
    requestId: sent.headers["x-ms-invocation-id"],
  });
});

test("the untold mount hands over neither the invocation nor a trace", async () => {
  const sent = await azure.send("untold", {
    path: "/api/headers",
    headers: { accept: "application/json", traceparent: "00-0af7-b7ad-01", "x-ms-client-request-id": "7" },
  });
  expect(JSON.parse(await sent.text())).toEqual({ accept: "application/json", requestId: null });
});

test("two cookies arrive, each with the name and value it was set with", async () => {
  const sent = await azure.send("told", { path: "/api/cookies" });
  expect(sent.headers["set-cookie"]).toEqual([
    "Session=x%20y; Path=/; HttpOnly; SameSite=Lax",
    "other=a%3Db; Max-Age=60; Secure",
  ]);
});

test.each([204, 304])("status %i arrives without a body", async (status) => {
  const sent = await azure.send("told", { path: `/api/empty/${status}` });
  expect([sent.status, await sent.text()]).toEqual([status, ""]);
});

test("HEAD answers as GET does, without the body", async () => {
  const sent = await azure.send("told", { method: "HEAD", path: "/api/query?q=1" });
  expect([sent.status, sent.headers["content-type"], await sent.text()]).toEqual([200, "application/json", ""]);
});

test("a stream arrives piece by piece, without the headers of the inner connection", async () => {
  const sent = await azure.send("told", { path: "/api/stream" });
  const at: number[] = [];
  let text = "";
  for await (const piece of sent.pieces) {
    at.push(piece.at);
    text += piece.bytes.toString();
  }
  expect(text).toBe("data: 1\n\ndata: 2\n\ndata: 3\n\n");
  expect((at.at(-1) ?? 0) - (at[0] ?? 0)).toBeGreaterThan(200);
});

test("a refusal arrives as a problem with its code and cure", async () => {
  const sent = await azure.send("told", { path: "/api/refused" });
  expect([sent.status, sent.headers["content-type"]]).toEqual([409, "application/problem+json"]);
  expect(JSON.parse(await sent.text())).toMatchObject({ code: "not-open", cure: expect.any(String) });
});

test("a broken app becomes a problem that tells nothing of the failure, and it is counted", async () => {
  const before = failures;
  for (const name of ["told", "untold"]) {
    const sent = await azure.send(name, { path: "/api/broken" });
    const text = await sent.text();
    expect([sent.status, sent.headers["content-type"]]).toEqual([500, "application/problem+json"]);
    expect(JSON.parse(text)).toMatchObject({ code: "defect" });
    expect(text).not.toContain("words nobody may read");
    expect("requestId" in JSON.parse(text)).toBe(name === "told");
  }
  expect(failures).toBe(before + 2);
});

test("forty requests at once each get their own answer", async () => {
  const answers = await Promise.all(
    Array.from({ length: 40 }, async (_, i) => {
      const sent = await azure.send("told", { method: "POST", path: "/api/echo", body: Buffer.from(String(i)) });
      return sent.text();
    }),
  );
  expect(answers).toEqual(Array.from({ length: 40 }, (_, i) => String(i)));
});
