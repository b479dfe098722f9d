import type { Server } from "node:http";
import type { Socket } from "node:net";
import { fileURLToPath } from "node:url";
import { createAdaptorServer, type HttpBindings } from "@hono/node-server";

export type RunningServer = {
  /** The port it listens on, also where 0 was asked for. */
  readonly port: number;
  /**
   * Takes no new connection, ends event streams and idle connections at once, gives other requests two seconds,
   * and resolves when everything is closed. May be called twice.
   */
  close(): Promise<void>;
};

const graceMs = 2000;

/** How long a client may take to send, in milliseconds. A reply may take longer: event streams do. */
export type Patience = {
  readonly headersMs: number;
  /** The whole request, its body included. */
  readonly requestMs: number;
  /** How often is looked whether one takes too long. */
  readonly everyMs: number;
};
const patient: Patience = { headersMs: 10_000, requestMs: 30_000, everyMs: 2_000 };

/** Address and headers of one request together. A token has at most 16 kB, see tokens.ts; the rest is room for proxies. */
const HEADER_BYTES_MAX = 24_576;

/**
 * HTTP/1.1 on one address.
 * @param fetch the whole application; a second argument holds Node's own request and response
 * @param where.port 0 for any free one
 * @param patience whoever sends slower than this gets 408 and the connection ends
 * @throws Error with the cure when the port is taken
 */
export async function serve(
  fetch: (request: Request, env: HttpBindings) => Response | Promise<Response>,
  where: { port: number; hostname: string },
  patience: Patience = patient,
): Promise<RunningServer> {
  const streams = new Set<HttpBindings["outgoing"]>();
  const server = createAdaptorServer({
    hostname: where.hostname,
    serverOptions: {
      maxHeaderSize: HEADER_BYTES_MAX,
      headersTimeout: patience.headersMs,
      requestTimeout: patience.requestMs,
      connectionsCheckingInterval: patience.everyMs,
    },
    fetch: async (request, bindings) => {
      const env = bindings as HttpBindings;
      const response = await fetch(request, env);
      if (response.headers.get("content-type")?.startsWith("text/event-stream")) {
        streams.add(env.outgoing);
        env.outgoing.once("close", () => streams.delete(env.outgoing));
      }
      return response;
    },
  }) as Server;

  let closing: Promise<void> | undefined;
  // Node's own list of idle connections knows only those that have had a request before.
  const idle = new Set<Socket>();
  server.on("connection", (socket) => {
    idle.add(socket);
    socket.once("close", () => idle.delete(socket));
  });
  server.on("request", (request, response) => {
    idle.delete(request.socket);
    response.once("close", () => {
      if (closing !== undefined) request.socket.end();
      else if (!request.socket.destroyed) idle.add(request.socket);
    });
  });

  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(
        error.code === "EADDRINUSE"
          ? new Error(`Port ${where.port} is in use: stop what uses it, or choose another with PORT.`)
          : error,
      ),
    );
    server.listen({ port: where.port, host: where.hostname }, resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server listens on no TCP port");

  return {
    port: address.port,
    close: () => {
      closing ??= new Promise((resolve) => {
        const harder = setTimeout(() => server.closeAllConnections(), graceMs);
        server.close(() => {
          clearTimeout(harder);
          resolve();
        });
        for (const stream of streams) stream.destroy();
        for (const socket of idle) socket.destroy();
      });
      return closing;
    },
  };
}

// Started by itself: the production server on one machine, with the built site.
if (import.meta.main) {
  const { startLive } = await import("./live.ts");
  await startLive(serve, fileURLToPath(new URL("../dist/site", import.meta.url)));
}
