import { generateKeyPairSync } from "node:crypto";
import { exportJWK, importJWK, SignJWT } from "jose";
import { SCOPE, type TokenRules } from "../api/auth/accessToken.ts";
import type { SigningKey } from "../api/auth/publishedKeys.ts";

const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
const clientId = "b0000000-0000-4000-8000-00000000c11d";

/** An issuer of this run only; both servers verify against the same key. */
export const rules: TokenRules = {
  authority: "https://issuer.bench.example",
  clientId,
  resource: `api://${clientId}`,
  tenants: [],
  clients: [],
};
const issuerOf = (tenantId: string) => `${rules.authority}/${tenantId}/v2.0`;
export const publicJwk = async () => ({ ...(await exportJWK(publicKey)), alg: "RS256", kid: "bench" });

/** @throws TypeError when the key is no public one */
export async function signingKey(jwk: Awaited<ReturnType<typeof publicJwk>>): Promise<SigningKey> {
  const key = await importJWK(jwk, "RS256");
  if (key instanceof Uint8Array) throw new TypeError("the key is a secret, not a public key");
  return { key, issuer: null };
}

export const tokenOf = (tenantId: string, personId: string): Promise<string> =>
  new SignJWT({ tid: tenantId, oid: personId, name: "Someone", azp: clientId, scp: SCOPE, ver: "2.0" })
    .setProtectedHeader({ alg: "RS256", kid: "bench" })
    .setIssuer(issuerOf(tenantId))
    .setAudience(clientId)
    .setIssuedAt()
    .setNotBefore("-1s")
    .setExpirationTime("2h")
    .sign(privateKey);
