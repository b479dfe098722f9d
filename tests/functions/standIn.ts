/**
 * `node standIn.ts MAIN`: a built function app behind Microsoft's library and a plain HTTP server on a free loopback port,
 * whose address it writes down. A process of its own, so that it can be run by another Node than the tests are.
 */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { pathToFileURL } from "node:url";
import { throughFunctions } from "./entrance.ts";
import { startHost } from "./host.ts";

const host = await startHost(() => import(pathToFileURL(process.argv[2] ?? "").href));
const server = createServer(async (request, response) => {
  const { url = "/", method = "GET" } = request;
  const body = method === "GET" || method === "HEAD" ? {} : { body: (await buffer(request)).toString("utf8") };
  const headers = Object.entries(request.headers).flatMap(([name, value]): [string, string][] =>
    typeof value === "string" && !["connection", "content-length", "host", "transfer-encoding"].includes(name)
      ? [[name, value]]
      : [],
  );
  const reply = await throughFunctions(host, url, { method, headers, ...body });
  response.writeHead(reply.status, { "content-type": reply.headers.get("content-type") ?? "" });
  for await (const piece of reply.body ?? []) response.write(piece);
  response.end();
});
server.listen(0, "127.0.0.1", () => {
  process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}\n`);
});
process.once("SIGTERM", async () => {
  await host.terminate();
  await host.stop();
  server.close();
  server.closeAllConnections();
});
