import { type CryptoKey, importJWK, type JWK } from "jose";
import type { Clock } from "../platform/clock.ts";
import type { Log } from "../platform/log.ts";

/** A public key of an issuer. `issuer`: whose tokens it may sign, "{tenantid}" standing for any; null where it does not say. */
export type SigningKey = { readonly key: CryptoKey; readonly issuer: string | null };

/** The key of that id, or null when the issuer has published none. Never rejects. */
export type KeySet = (kid: string) => Promise<SigningKey | null>;

const MINUTE_MS = 60_000;
/** After this keys are fetched anew before they count again, so that a withdrawn key is forgotten. */
const REFRESH_MS = 60 * MINUTE_MS;
/** Keys go on counting for so long while their issuer cannot be reached. */
const KEEP_MS = 24 * 60 * MINUTE_MS;
/** Shortest time between two fetches: whoever sends made-up key ids cannot make us ask more often. */
const PAUSE_MS = 30_000;
/** The same after a failed one, when people may be waiting for it. */
const PAUSE_AFTER_FAILURE_MS = 5_000;
/** Longest wait for the issuer without a key that counts, and with keys to go on with. */
const PATIENCE_MS = 5_000;
const PATIENCE_WITH_KEYS_MS = 2_000;
/** So long after a failed fetch nobody whose key is known waits for the next: in an outage hardly anybody does. */
const OUTAGE_MS = MINUTE_MS;

/** Where an Entra ID publishes the keys of all its organisations. */
export const keysAddress = (authority: string): URL => new URL(`${authority}/common/discovery/v2.0/keys`);

/**
 * The keys at an issuer's address (RFC 7517), held in memory. A key id that is not known makes it look again, once for
 * all who wait and not more often than the pauses allow. Keys of more than an hour are looked at anew before they count;
 * while the issuer is away the keys it had go on working.
 * @param address https, or this machine
 */
export function publishedKeys({ address, clock, log }: { address: URL; clock: Clock; log: Log }): KeySet {
  let known: ReadonlyMap<string, SigningKey> = new Map();
  let fetchedAt: number | null = null;
  let askedAt: number | null = null;
  let failedAt: number | null = null;
  let asking: Promise<void> | null = null;
  // A clock that was set back counts as time passed: better one fetch too many than none for hours.
  const since = (at: number | null): number => (at === null ? Number.POSITIVE_INFINITY : Math.abs(now() - at));
  const now = (): number => clock.now().getTime();

  async function fetchAnew(): Promise<void> {
    askedAt = now();
    try {
      known = await keysAt(address, since(fetchedAt) < KEEP_MS ? PATIENCE_WITH_KEYS_MS : PATIENCE_MS);
      fetchedAt = now();
      failedAt = null;
    } catch (error) {
      failedAt = now();
      log("keys-not-fetched", { error: error instanceof Error ? error.name : "unknown", known: known.size });
    }
  }

  function ask(): Promise<void> {
    if (asking !== null) return asking;
    if (since(askedAt) < (failedAt !== null ? PAUSE_AFTER_FAILURE_MS : PAUSE_MS)) return Promise.resolve();
    asking = fetchAnew().finally(() => {
      asking = null;
    });
    return asking;
  }

  return async (kid) => {
    const age = since(fetchedAt);
    if (age >= KEEP_MS) {
      await ask();
      return since(fetchedAt) < KEEP_MS ? (known.get(kid) ?? null) : null;
    }
    const key = known.get(kid);
    if (key === undefined || (age >= REFRESH_MS && since(failedAt) >= OUTAGE_MS)) await ask();
    else if (age >= REFRESH_MS) void ask();
    return known.get(kid) ?? null;
  };
}

/** @throws when there is no reply, another than 200, or not one key that can sign RS256 */
async function keysAt(address: URL, patienceMs: number): Promise<ReadonlyMap<string, SigningKey>> {
  const reply = await fetch(address, {
    headers: { accept: "application/json" },
    redirect: "error",
    signal: AbortSignal.timeout(patienceMs),
  });
  if (reply.status !== 200) throw new RangeError("the key set did not answer 200");
  const { keys } = (await reply.json()) as { keys?: readonly (JWK & { issuer?: unknown })[] };
  const found = new Map<string, SigningKey>();
  for (const { kty, kid, use, n, e, issuer } of keys ?? []) {
    if (kty !== "RSA" || typeof kid !== "string" || (use !== undefined && use !== "sig") || !n || !e) continue;
    const key = await importJWK({ kty, n, e }, "RS256");
    if (key instanceof Uint8Array) continue;
    found.set(kid, { key, issuer: typeof issuer === "string" ? issuer : null });
  }
  // An empty set would lock everybody out as surely as a wrong one.
  if (found.size === 0) throw new RangeError("the key set has no key for RS256");
  return found;
}
