import { expect, test } from "vitest";
import { cookieOf, type FunctionRequest, throughMount } from "./functionsMount.ts";

const request = (more: Partial<FunctionRequest> = {}): FunctionRequest => ({
  method: "GET",
  url: "https://checks.example/api/me",
  headers: [],
  body: null,
  ...more,
});
const silent = () => undefined;

test("a cookie keeps the case of its name, every equals sign of its value and all its attributes", () => {
  expect(
    cookieOf("Sid=a=b=c; Path=/api; Domain=checks.example; Max-Age=60; Secure; HttpOnly; SameSite=strict"),
  ).toEqual({
    name: "Sid",
    value: "a=b=c",
    path: "/api",
    domain: "checks.example",
    maxAge: 60,
    secure: true,
    httpOnly: true,
    sameSite: "Strict",
  });
  expect(cookieOf("a=1; Expires=Wed, 30 Dec 2026 10:00:00 GMT").expires?.toISOString()).toBe(
    "2026-12-30T10:00:00.000Z",
  );
});

test("a cookie's value is decoded once, and left alone where it is not encoded", () => {
  expect(cookieOf("a=x%20y").value).toBe("x y");
  expect(cookieOf("a=100%").value).toBe("100%");
});

test("a cookie leaves apart from the headers, so that it leaves once", async () => {
  const response = () => new Response(null, { headers: { "Set-Cookie": "a=1" } });
  const reply = await throughMount(response, request(), null, silent);
  expect([reply.headers, reply.cookies]).toEqual([{}, [{ name: "a", value: "1" }]]);
});

test("headers of one connection, and those the Connection header names, do not leave", async () => {
  const response = () =>
    new Response("x", {
      headers: {
        Connection: "keep-alive, X-Hop",
        "Keep-Alive": "1",
        "Transfer-Encoding": "chunked",
        "X-Hop": "1",
        "X-Stays": "1",
      },
    });
  const reply = await throughMount(response, request(), null, silent);
  expect(Object.keys(reply.headers).toSorted()).toEqual(["content-type", "x-stays"]);
});

test("a bodyless response leaves out the body", async () => {
  const reply = await throughMount(() => new Response(null, { status: 304 }), request(), null, silent);
  expect(reply).toEqual({ status: 304, headers: {}, cookies: [] });
});

test("facts reach the app only where they are given, and trace headers go with them", async () => {
  const seen: unknown[] = [];
  const fetch = (one: Request, facts?: unknown) => {
    seen.push([...one.headers.keys()], facts);
    return new Response(null);
  };
  const traced = request({
    headers: [
      ["traceparent", "00-1-2-01"],
      ["X-MS-Request-Id", "7"],
      ["accept", "*/*"],
    ],
  });
  await throughMount(fetch, traced, { requestId: "7" }, silent);
  await throughMount(fetch, traced, null, silent);
  expect(seen).toEqual([["accept", "traceparent", "x-ms-request-id"], { requestId: "7" }, ["accept"], undefined]);
});

test("a failing app becomes a problem with the request id, and the failure is told", async () => {
  let told = 0;
  const fails = () => Promise.reject(new Error("a secret"));
  const reply = await throughMount(fails, request(), { requestId: "7" }, () => told++);
  const body = await new Response(reply.body).text();
  expect([reply.status, reply.headers["content-type"], told]).toEqual([500, "application/problem+json", 1]);
  expect(JSON.parse(body)).toMatchObject({ code: "defect", requestId: "7" });
  expect(body).not.toContain("a secret");
});
