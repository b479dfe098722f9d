import { randomUUID } from "node:crypto";
import { type IncomingMessage, request, Server } from "node:http";
import { createRequire, registerHooks } from "node:module";
import type * as HostCore from "./hostCore.ts";

/**
 * The host's side of Azure Functions, as far as one request needs it. Microsoft's own library does the rest: it indexes
 * the functions, takes requests on its proxy, builds its HttpRequest and writes the response.
 */
export type FunctionsHost = {
  readonly functions: readonly HostCore.Registered[];
  /** One request to the function of that name, over HTTP as the host's proxy sends it. */
  send(
    name: string,
    what: { method?: string; path: string; headers?: Record<string, string>; body?: Buffer },
  ): Promise<Sent>;
  /** One tick of a timer function, at its time or after it. */
  tick(name: string, when?: { late: boolean }): Promise<void>;
  /** What the host does before it takes an instance away. */
  terminate(): Promise<void>;
  stop(): Promise<void>;
};

/** Headers by lower-case name, with Set-Cookie as Node gives it: a list. */
export type Sent = {
  readonly status: number;
  readonly headers: IncomingMessage["headers"];
  /** Pieces in the order and at the moment (in milliseconds since the request) they arrived. */
  readonly pieces: AsyncIterable<{ bytes: Buffer; at: number }>;
  bytes(): Promise<Buffer>;
  text(): Promise<string>;
};

const coreUrl = new URL("hostCore.ts", import.meta.url).href;

/**
 * @param load imports the file that registers the functions; one host per process, as on Azure
 */
export async function startHost(load: () => Promise<unknown>): Promise<FunctionsHost> {
  registerHooks({
    resolve: (name, context, next) =>
      name === "@azure/functions-core" ? { url: coreUrl, shortCircuit: true } : next(name, context),
  });
  const core = createRequire(import.meta.url)("./hostCore.ts") as typeof HostCore;
  await load();
  const { model } = core;
  if (model === undefined) throw new Error(`no function registered itself:\n${core.logged.join("\n")}`);
  const proxy = await onLoopback(() => model.getCapabilities({}));

  const invoke = async (name: string, inputType: string, data: object, metadata: object, id: string) => {
    const found = core.registered.find((one) => one.name === name);
    if (found === undefined) throw new Error(`no function is called ${name}`);
    const input = Object.entries(found.bindings).find(([, binding]) => binding.type === inputType)?.[0];
    const invocation = model.getInvocationModel({
      invocationId: id,
      metadata: { name, bindings: found.bindings },
      request: { inputData: [{ name: input, data }], triggerMetadata: metadata },
      log: core.log,
    });
    const { context, inputs } = await invocation.getArguments();
    const result = await invocation.invokeFunction(context, inputs, found.callback);
    await invocation.getResponse(context, result);
  };

  return {
    functions: core.registered,
    async send(name, { method = "GET", path, headers = {}, body }) {
      const id = randomUUID();
      const started = performance.now();
      const invoked = invoke(name, "httpTrigger", {}, { Headers: { json: JSON.stringify(headers) } }, id);
      const response = await Promise.race([
        new Promise<IncomingMessage>((resolve, reject) => {
          const sending = request(
            {
              host: "127.0.0.1",
              port: proxy.port,
              method,
              path,
              headers: {
                ...headers,
                ...(body === undefined ? {} : { "content-length": body.length }),
                "x-ms-invocation-id": id,
                "x-forwarded-host": "checks.example",
                "x-forwarded-proto": "https",
              },
            },
            resolve,
          );
          sending.once("error", reject);
          sending.end(body);
        }),
        // The library's failures belong to the invocation; without this a broken one would wait for ever.
        invoked.then(() => new Promise<never>(() => undefined)),
      ]);
      return { status: response.statusCode ?? 0, headers: response.headers, ...bodyOf(response, started, invoked) };
    },
    tick: (name, { late } = { late: false }) =>
      invoke(name, "timerTrigger", { json: JSON.stringify({ IsPastDue: late }) }, {}, randomUUID()),
    terminate: async () => {
      for (const { name, callback } of core.hooks)
        if (name === "appTerminate") await callback({ hookData: {}, appHookData: {} });
    },
    stop: proxy.close,
  };
}

function bodyOf(response: IncomingMessage, started: number, invoked: Promise<void>): Omit<Sent, "status" | "headers"> {
  async function* pieces() {
    for await (const bytes of response) yield { bytes: bytes as Buffer, at: performance.now() - started };
    await invoked;
  }
  const bytes = async (): Promise<Buffer> => {
    const all: Buffer[] = [];
    for await (const piece of pieces()) all.push(piece.bytes);
    return Buffer.concat(all);
  };
  return { pieces: { [Symbol.asyncIterator]: pieces }, bytes, text: async () => (await bytes()).toString("utf8") };
}

/** The library opens its proxy on all interfaces and keeps it; here it listens on this machine only, and can be closed. */
async function onLoopback(open: () => Promise<unknown>): Promise<{ port: number; close(): Promise<void> }> {
  const listen = Server.prototype.listen;
  let proxy: Server | undefined;
  Server.prototype.listen = function listenHere(this: Server, ...words: unknown[]) {
    proxy = this;
    return listen.call(this, { port: 0, host: "127.0.0.1" }, words.at(-1) as () => void);
  } as typeof listen;
  try {
    await open();
  } finally {
    Server.prototype.listen = listen;
  }
  const address = proxy?.address();
  if (proxy === undefined || address === null || typeof address !== "object")
    throw new Error("the library opened no proxy");
  const opened = proxy;
  return {
    port: address.port,
    close: () =>
      new Promise((resolve) => {
        opened.close(() => resolve());
        opened.closeAllConnections();
      }),
  };
}
