import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createLocalJWKSet, exportJWK, generateKeyPair, importJWK, type JWK, SignJWT } from "jose";
import { type TokenVerifier, tokenVerifier } from "../api/auth/tokens.ts";
import type { Clock } from "../api/platform/clock.ts";
import { type DemoPerson, tenant } from "./people.ts";

const issuer = "https://identity.harbourside.example";
const audience = "api://plumbline.harbourside.example";
const HOUR_SECONDS = 3600;

export type Identity = { readonly tokens: TokenVerifier; tokenFor(person: DemoPerson): Promise<string> };

/**
 * The demo's own issuer: real signed tokens, an hour long on the demo's clock, which the product verifies with the same
 * code as anybody's. Its key stays in the data folder, so a page that is open survives a restart.
 */
export async function identityOf(folder: string, clock: Clock): Promise<Identity> {
  const jwk = await keyIn(folder);
  const privateKey = await importJWK(jwk, "RS256");
  const { kty, n, e } = jwk;
  const keys = createLocalJWKSet({ keys: [{ kty, n, e, kid: "demo", alg: "RS256", use: "sig" } as JWK] });
  return {
    tokens: tokenVerifier({ issuer, audience, keys, clock }),
    tokenFor: ({ id, name }) => {
      const now = Math.floor(clock.now().getTime() / 1000);
      return new SignJWT({ tid: tenant.id, oid: id, name })
        .setProtectedHeader({ alg: "RS256", kid: "demo" })
        .setIssuer(issuer)
        .setAudience(audience)
        .setIssuedAt(now)
        .setExpirationTime(now + HOUR_SECONDS)
        .sign(privateKey);
    },
  };
}

async function keyIn(folder: string): Promise<JWK> {
  const file = join(folder, "identity.json");
  if (existsSync(file)) return JSON.parse(readFileSync(file, "utf8")) as JWK;
  const { privateKey } = await generateKeyPair("RS256", { extractable: true });
  const jwk = await exportJWK(privateKey);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, JSON.stringify(jwk), { mode: 0o600 });
  return jwk;
}
