import { connect } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { afterEach, expect, test } from "vitest";
import { type RunningServer, serve } from "./server.ts";

const here = { port: 0, hostname: "127.0.0.1" };
let server: RunningServer | undefined;

afterEach(() => server?.close());

const address = (path = "/"): string => `http://127.0.0.1:${server?.port}${path}`;

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const from = performance.now();
  await work();
  return performance.now() - from;
};

test("it answers on the port it names", async () => {
  server = await serve(async (request) => new Response(await request.text()), here);
  expect(await (await fetch(address(), { method: "POST", body: "grün" })).text()).toBe("grün");
});

test("a taken port is refused with the cure", async () => {
  server = await serve(() => new Response(), here);
  await expect(serve(() => new Response(), { ...here, port: server.port })).rejects.toThrow(/choose another with PORT/);
});

test("closing ends an event stream at once", async () => {
  let ended: (reason: unknown) => void = () => undefined;
  const cancelled = new Promise((resolve) => {
    ended = resolve;
  });
  server = await serve(() => {
    const body = new ReadableStream({ start: (out) => out.enqueue(Buffer.from("data: 1\n\n")), cancel: ended });
    return new Response(body, { headers: { "content-type": "text/event-stream" } });
  }, here);
  const response = await fetch(address());
  const reader = response.body?.getReader();
  await reader?.read();
  expect(await timed(async () => server?.close())).toBeLessThan(500);
  await expect(reader?.read()).rejects.toThrow();
  await cancelled;
});

test("closing waits for a short request but not for idle connections", async () => {
  server = await serve(async () => {
    await pause(200);
    return new Response("done");
  }, here);
  const idle = connect(server.port, "127.0.0.1");
  idle.on("error", () => undefined);
  const under = fetch(address());
  await pause(50);
  const ms = await timed(async () => server?.close());
  expect(await (await under).text()).toBe("done");
  expect(ms).toBeLessThan(1500);
  idle.destroy();
});

test("closing gives up on a request that never ends", async () => {
  server = await serve(() => new Promise<Response>(() => undefined), here);
  const never = fetch(address()).catch(() => "cut off");
  await pause(50);
  expect(await timed(async () => server?.close())).toBeLessThan(3000);
  expect(await never).toBe("cut off");
});

/** Sends the pieces with pauses between them, and gives back all that comes until the server ends the connection. */
async function raw(pieces: readonly string[], everyMs = 0): Promise<string> {
  const socket = connect(server?.port ?? 0, "127.0.0.1");
  let heard = "";
  socket.setEncoding("utf8").on("data", (text: string) => {
    heard += text;
  });
  socket.on("error", () => undefined);
  const ended = new Promise((resolve) => socket.once("close", resolve));
  for (const piece of pieces) {
    if (!socket.destroyed) socket.write(piece);
    if (everyMs > 0) await pause(everyMs);
  }
  await ended;
  return heard;
}

const impatient = { headersMs: 200, requestMs: 400, everyMs: 50 };
const reading = async (request: Request) => new Response(await request.text().catch(() => "cut off"));

test("a client that sends its headers, or its body, drop by drop is sent away", { timeout: 20_000 }, async () => {
  server = await serve(reading, here, impatient);
  const drops = (text: string) => text.split("");
  const started = performance.now();
  expect(await raw(["GET / HTTP/1.1\r\nhost: a\r\n", ...drops("x-slow: aaaaaaaaaaaaaaaa")], 50)).toContain(" 408 ");
  const body = ["PUT / HTTP/1.1\r\nhost: a\r\ncontent-length: 1000\r\n\r\n", ...drops("a".repeat(30))];
  expect(await raw(body, 50)).toMatch(/^(HTTP\/1\.1 408 .*)?$/s);
  expect(performance.now() - started).toBeLessThan(5000);
  // Somebody else is served meanwhile and afterwards.
  expect(await (await fetch(address(), { method: "POST", body: "quick" })).text()).toBe("quick");
});

test("headers and addresses beyond 24 kB are refused, a token of 16 kB is not", async () => {
  server = await serve((request) => new Response(String(request.headers.get("authorization")?.length)), here);
  const get = (path: string, header = "") =>
    raw([`GET ${path} HTTP/1.1\r\nhost: a\r\nconnection: close\r\n${header}\r\n`]);
  expect(await get("/", `authorization: Bearer ${"a".repeat(16_377)}\r\n`)).toContain("16384");
  expect(await get("/", `x-long: ${"a".repeat(25_000)}\r\n`)).toContain(" 431 ");
  expect(await get(`/${"a".repeat(25_000)}`)).toContain(" 431 ");
});

test("a request that says its length in two ways is refused", async () => {
  server = await serve(reading, here);
  const twice = "content-length: 4\r\ntransfer-encoding: chunked\r\n";
  expect(await raw([`PUT / HTTP/1.1\r\nhost: a\r\n${twice}\r\n0\r\n\r\nGET /hidden HTTP/1.1\r\n\r\n`])).toContain(
    " 400 ",
  );
  const unequal = "content-length: 4\r\ncontent-length: 5\r\n";
  expect(await raw([`PUT / HTTP/1.1\r\nhost: a\r\n${unequal}\r\nabcde`])).toContain(" 400 ");
  expect(await raw(["PUT / HTTP/1.1\r\nhost: a\r\ncontent-length: 0x4\r\n\r\nabcd"])).toContain(" 400 ");
});

test("TRACE repeats nothing", async () => {
  server = await serve(reading, here);
  const heard = await raw(["TRACE / HTTP/1.1\r\nhost: a\r\nconnection: close\r\nx-secret: whale-song\r\n\r\n"]);
  expect(heard).toMatch(/^HTTP/);
  expect(heard).not.toContain("whale-song");
});
