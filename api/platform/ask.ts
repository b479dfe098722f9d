/** One request to an address of our own settings. A body makes it a POST of JSON. */
export type Ask = (address: URL, wish?: { readonly body?: object; readonly empty?: "POST" }) => Promise<Answer>;

/** `silent`: nothing came in time. `unreachable`: no name, no connection, no valid certificate. */
export type Answer =
  | { readonly outcome: "answered"; readonly status: number; readonly headers: Headers; readonly text: string }
  | { readonly outcome: "silent" | "unreachable" };

const PATIENCE_MS = 5_000;
/** More than any page or key set; whatever answers with more is none of ours. */
const TEXT_MAX = 262_144;

/**
 * Asks these origins and no other, follows no redirect, carries no cookie and no sign-in.
 * @param origins from the settings of this server, never from a request
 * @throws RangeError for another address: nothing was sent
 */
export function askOwn(origins: readonly string[], patienceMs = PATIENCE_MS): Ask {
  return async (address, wish = {}) => {
    if (!origins.includes(address.origin)) throw new RangeError("only addresses of the settings are asked");
    const posts = wish.body !== undefined || wish.empty === "POST";
    try {
      const reply = await fetch(address, {
        method: posts ? "POST" : "GET",
        redirect: "manual",
        credentials: "omit",
        signal: AbortSignal.timeout(patienceMs),
        ...(wish.body === undefined
          ? {}
          : { headers: { "content-type": "application/json" }, body: JSON.stringify(wish.body) }),
      });
      return { outcome: "answered", status: reply.status, headers: reply.headers, text: await startOf(reply) };
    } catch (error) {
      return { outcome: (error as { name?: string }).name === "TimeoutError" ? "silent" : "unreachable" };
    }
  };
}

async function startOf(reply: Response): Promise<string> {
  if (reply.body === null) return "";
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of reply.body as unknown as AsyncIterable<Uint8Array>) {
    parts.push(part);
    size += part.byteLength;
    if (size > TEXT_MAX) break;
  }
  return Buffer.concat(parts).toString("utf8");
}
