import { createHash } from "node:crypto";
import { createRemoteJWKSet, type JWTVerifyGetKey, jwtVerify } from "jose";
import { LRUCache } from "lru-cache";
import { personId, tenantId } from "../../src/contract/ids.ts";
import type { Clock } from "../platform/clock.ts";
import type { Caller } from "./caller.ts";

/** An app role of the registration, given by the organisation's own administrators. */
const ADMIN_ROLE = "Plumbline.Admin";

/** The caller of a valid bearer token, or null for any other text. */
export type TokenVerifier = (token: string) => Promise<Caller | null>;

/**
 * Signature against the issuer's published keys, issuer, audience and times; a verified token is remembered
 * (by its hash) until it expires, because verifying costs more than the rest of a short request.
 * @param settings.keys the issuer's key set, or the https address of it
 */
export function tokenVerifier(settings: {
  issuer: string;
  audience: string;
  keys: JWTVerifyGetKey | URL;
  clock: Clock;
}): TokenVerifier {
  const keys = settings.keys instanceof URL ? createRemoteJWKSet(settings.keys) : settings.keys;
  const known = new LRUCache<string, { caller: Caller; until: number }>({ max: 10_000 });
  return async (token) => {
    const now = settings.clock.now();
    const hash = createHash("sha256").update(token).digest("base64");
    const seen = known.get(hash);
    if (seen !== undefined) {
      if (seen.until > now.getTime()) return seen.caller;
      known.delete(hash);
      return null;
    }
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer: settings.issuer,
        audience: settings.audience,
        currentDate: now,
        clockTolerance: 60,
        algorithms: ["RS256", "ES256"],
        requiredClaims: ["exp", "tid", "oid"],
      });
      const tenant = tenantId.safeParse(payload.tid);
      const person = personId.safeParse(payload.oid);
      if (!tenant.success || !person.success) return null;
      const name = typeof payload.name === "string" ? payload.name.slice(0, 200) : "";
      const isAdmin = Array.isArray(payload.roles) && payload.roles.includes(ADMIN_ROLE);
      const caller: Caller = { tenantId: tenant.data, personId: person.data, name, isAdmin };
      known.set(hash, { caller, until: (payload.exp ?? 0) * 1000 });
      return caller;
    } catch {
      // Every reason a token can be refused answers alike: sign-in is needed.
      return null;
    }
  };
}
