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
