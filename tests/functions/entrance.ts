import type { TestDatabase } from "../support/pulseFixture.ts";
import type { World } from "../support/world.ts";
import type { FunctionsHost } from "./host.ts";

/** The function that the host picks for a path: the one whose route says most about it. */
function functionFor(pathname: string): string {
  if (/^\/api\/pulses\/[^/]+\/papers$/.test(pathname)) return "papers";
  if (/^\/api\/tenants\/[^/]+\/pulses\/[^/]+\/ballots\/[^/]+$/.test(pathname)) return "ballots";
  return /^\/api(\/|$)/.test(pathname) ? "api" : "site";
}

/** One request through the functions, as the web's own Request and Response; a body arrives piece by piece. */
export async function throughFunctions(host: FunctionsHost, url: string, init: RequestInit = {}): Promise<Response> {
  const { pathname, search } = new URL(url, "https://checks.example");
  const { body = null, method = "GET" } = init;
  const sent = await host.send(functionFor(pathname), {
    method,
    path: pathname + search,
    headers: Object.fromEntries(new Headers(init.headers)),
    ...(body === null ? {} : { body: Buffer.from(String(body)) }),
  });
  const headers = new Headers();
  for (const [name, value] of Object.entries(sent.headers))
    for (const one of [value ?? []].flat()) headers.append(name, one);
  const isEmpty = method === "HEAD" || sent.status === 204 || sent.status === 304;
  if (isEmpty) await sent.bytes();
  return new Response(isEmpty ? null : piecewise(sent.pieces), { status: sent.status, headers });
}

function piecewise(pieces: AsyncIterable<{ bytes: Buffer }>): ReadableStream<Uint8Array> {
  const reading = pieces[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(out) {
      const { done, value } = await reading.next();
      if (done) out.close();
      else out.enqueue(new Uint8Array(value.bytes));
    },
    async cancel() {
      await reading.return?.();
    },
  });
}

/** What a server is told to serve the data of a world to its people. */
export const settingsFor = (
  { url }: TestDatabase,
  { identities, keyFolder }: Pick<World, "identities" | "keyFolder">,
): Readonly<Record<string, string>> => ({
  DATABASE_URL: url ?? "",
  DATABASE_POOL_SIZE: "3",
  KEY_DIR: keyFolder,
  TOKEN_CLIENT_ID: identities.rules.clientId,
  TOKEN_RESOURCE: identities.rules.resource,
  TOKEN_AUTHORITY: identities.rules.authority,
});
