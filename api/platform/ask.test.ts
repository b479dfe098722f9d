import { once } from "node:events";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { askOwn } from "./ask.ts";

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function answering(listener: RequestListener): Promise<URL> {
  const server = createServer(listener).listen(0, "127.0.0.1");
  servers.push(server);
  await once(server, "listening");
  return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/page`);
}

test("an address that stands in no setting is not asked", async () => {
  let asked = 0;
  const address = await answering((_, response) => response.end(String(++asked)));
  await expect(askOwn(["https://checks.example"])(address)).rejects.toThrow(RangeError);
  expect(asked).toBe(0);
});

test("a redirect is told and not followed, whatever it leads to", async () => {
  const address = await answering((_, response) => response.writeHead(302, { location: "http://169.254.1.1/" }).end());
  const answer = await askOwn([address.origin])(address);
  if (answer.outcome !== "answered") throw new Error("no answer");
  expect([answer.status, answer.headers.get("location")]).toEqual([302, "http://169.254.1.1/"]);
});

test("nothing goes along that would say who asks", async () => {
  const seen: string[] = [];
  const address = await answering((request, response) => {
    seen.push(`${request.method}`, ...Object.keys(request.headers));
    response.end();
  });
  await askOwn([address.origin])(address, { body: { type: "event" } });
  expect(seen[0]).toBe("POST");
  for (const name of ["authorization", "cookie", "referer"]) expect(seen).not.toContain(name);
});

test("silence and an address without anybody are told apart", async () => {
  const silent = await answering(() => undefined);
  expect(await askOwn([silent.origin], 50)(silent)).toEqual({ outcome: "silent" });
  const gone = await answering((_, response) => response.end());
  servers.pop()?.close();
  expect(await askOwn([gone.origin])(gone)).toEqual({ outcome: "unreachable" });
});

test("of an answer without end only its beginning is read", async () => {
  const address = await answering((_, response) => {
    const more = () => {
      while (response.write("x".repeat(65_536)));
      response.once("drain", more);
    };
    more();
  });
  const answer = await askOwn([address.origin])(address);
  if (answer.outcome !== "answered") throw new Error("no answer");
  expect(answer.text.length).toBeLessThan(1_000_000);
});
