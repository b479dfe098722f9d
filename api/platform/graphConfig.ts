/** What Microsoft Graph needs; see `readGraph` for the settings it comes from. */
export type GraphConfig = {
  readonly credential: { readonly secret: string } | { readonly identity: string };
  /** "https://graph.microsoft.com", or that of another cloud. */
  readonly origin: string;
  /** Where Graph reaches this server; null: it cannot, and calendars are read by the clock. */
  readonly notifyAt: string | null;
  /** Under which what lets us read on in people's names is kept; null: nobody can connect their own calendar. */
  readonly calendarKey: Uint8Array | null;
};

type Reader = {
  readonly text: (name: string) => string | null;
  readonly refuse: (sentence: string) => void;
};

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const KEY_BYTES = 32;
const publicGraph = "https://graph.microsoft.com";

/**
 * GRAPH_SECRET: a secret of the app registration TOKEN_CLIENT_ID, or GRAPH_IDENTITY: the managed identity this process runs
 * as ("system", or a client id), which that registration trusts. Without either Microsoft Graph is not used, and everything
 * else works. GRAPH_NOTIFY_URL: the https address at which Graph reaches this server (SITE_URL; without both it tells
 * nothing, and calendars are read every ten minutes). GRAPH_URL: Graph of another cloud (https://graph.microsoft.com).
 * CALENDAR_KEY: 32 random bytes as base64, so that people can connect their own calendar; kept apart from the database.
 * @param site where people open the pages; null: not set
 */
export function readGraph({ text, refuse }: Reader, site: string | null): GraphConfig | null {
  const [secret, identity] = [text("GRAPH_SECRET"), text("GRAPH_IDENTITY")];
  if (secret === null && identity === null) {
    const left = ["GRAPH_NOTIFY_URL", "GRAPH_URL", "CALENDAR_KEY"].filter((name) => text(name) !== null);
    if (left.length > 0)
      refuse(`${left.join(", ")} set without GRAPH_SECRET or GRAPH_IDENTITY: set one of these, or none at all.`);
    return null;
  }
  if (secret !== null && identity !== null)
    refuse("GRAPH_SECRET and GRAPH_IDENTITY are both set: keep one; an identity needs no secret.");
  if (identity !== null && identity !== "system" && !uuid.test(identity))
    refuse('GRAPH_IDENTITY must be "system" or the client id of a managed identity, a GUID.');
  const address = (name: string): string | null => {
    const value = text(name);
    if (value === null) return null;
    const url = URL.canParse(value) ? new URL(value) : null;
    if (url?.protocol === "https:" && [url.origin, `${url.origin}/`].includes(value.toLowerCase())) return url.origin;
    refuse(`${name} must be an https address without a path, such as https://plumbline.example.com.`);
    return null;
  };
  return {
    credential: secret === null ? { identity: (identity ?? "system").toLowerCase() } : { secret },
    origin: address("GRAPH_URL") ?? publicGraph,
    // Graph takes https only, so pages on this machine are no place to tell.
    notifyAt: address("GRAPH_NOTIFY_URL") ?? (site?.startsWith("https:") ? site : null),
    calendarKey: keyIn(text("CALENDAR_KEY"), refuse),
  };
}

function keyIn(value: string | null, refuse: (sentence: string) => void): Uint8Array | null {
  if (value === null) return null;
  const key = /^[A-Za-z0-9+/_-]+=*$/.test(value) ? Buffer.from(value, "base64") : Buffer.alloc(0);
  if (key.length === KEY_BYTES) return new Uint8Array(key);
  refuse("CALENDAR_KEY must be 32 random bytes as base64, such as `openssl rand -base64 32` gives.");
  return null;
}
