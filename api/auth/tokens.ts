import { createHash } from "node:crypto";
import { decodeProtectedHeader, jwtVerify } from "jose";
import { LRUCache } from "lru-cache";
import type { Clock } from "../platform/clock.ts";
import { callerFrom, type TokenRules } from "./accessToken.ts";
import type { Caller } from "./caller.ts";
import type { KeySet, SigningKey } from "./publishedKeys.ts";

/** The caller of a valid bearer token, or null for any other text. Every reason to refuse one looks alike. */
export type TokenVerifier = (token: string) => Promise<Caller | null>;

/** How far the clocks of an issuer and ours may lie apart. */
const SKEW_SECONDS = 60;
/** Entra ID's tokens with many groups have a few kilobytes. */
const LONGEST = 16_384;
/** A verified token is looked at anew after so long. */
const REMEMBER_MS = 5 * 60_000;

/** `expiry`: milliseconds since 1970. */
type Verified = {
  readonly caller: Caller;
  readonly kid: string;
  readonly signing: SigningKey;
  readonly expiry: number;
};

/**
 * Signature by a published key, audience, times, and what the claims must say. A verified token is remembered by its hash
 * until it expires, five minutes at most, because verifying costs more than the rest of a short request; and only while
 * the key that signed it is still the one that its issuer publishes.
 */
export function tokenVerifier(settings: { rules: TokenRules; keys: KeySet; clock: Clock }): TokenVerifier {
  const { rules, keys, clock } = settings;
  const known = new LRUCache<string, Verified & { until: number }>({ max: 10_000 });
  return async (token) => {
    if (token.length > LONGEST) return null;
    const now = clock.now();
    const hash = createHash("sha256").update(token).digest("base64");
    const seen = known.get(hash);
    if (seen !== undefined && seen.until > now.getTime() && (await keys(seen.kid)) === seen.signing) return seen.caller;
    known.delete(hash);
    const verified = await verify(token, now);
    if (verified === null) return null;
    const { caller, expiry } = verified;
    if (expiry > now.getTime()) known.set(hash, { ...verified, until: Math.min(expiry, now.getTime() + REMEMBER_MS) });
    return caller;
  };

  async function verify(token: string, now: Date): Promise<Verified | null> {
    try {
      const { alg, kid } = decodeProtectedHeader(token);
      if (alg !== "RS256" || typeof kid !== "string" || kid.length > 200) return null;
      const signing = await keys(kid);
      if (signing === null) return null;
      const { payload } = await jwtVerify(token, signing.key, {
        audience: [rules.clientId, rules.resource],
        currentDate: now,
        clockTolerance: SKEW_SECONDS,
        algorithms: ["RS256"],
        requiredClaims: ["exp", "nbf"],
      });
      const caller = callerFrom(payload, signing.issuer, rules);
      return caller === null ? null : { caller, kid, signing, expiry: (payload.exp ?? 0) * 1000 };
    } catch {
      return null;
    }
  }
}
