import { generateKeyPairSync } from "node:crypto";
import { createLocalJWKSet, exportJWK, SignJWT } from "jose";

const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });

/** An issuer of this run only; both servers verify against the same key. */
export const issuer = "https://issuer.bench.example";
export const audience = "plumbline-bench";
export const publicJwk = async () => ({ ...(await exportJWK(publicKey)), alg: "RS256", kid: "bench" });
export const keySet = async (jwk: Awaited<ReturnType<typeof publicJwk>>) => createLocalJWKSet({ keys: [jwk] });

export const tokenOf = (tenantId: string, personId: string): Promise<string> =>
  new SignJWT({ tid: tenantId, oid: personId, name: "Someone" })
    .setProtectedHeader({ alg: "RS256", kid: "bench" })
    .setIssuer(issuer)
    .setAudience(audience)
    .setIssuedAt()
    .setExpirationTime("2h")
    .sign(privateKey);
