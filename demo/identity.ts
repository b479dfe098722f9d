import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK, type JWTPayload } from "jose";
import { OAuth2Server } from "oauth2-mock-server";
import { SCOPE, type TokenRules } from "../api/auth/accessToken.ts";
import { publishedKeys } from "../api/auth/publishedKeys.ts";
import { type TokenVerifier, tokenVerifier } from "../api/auth/tokens.ts";
import type { Clock } from "../api/platform/clock.ts";
import type { Log } from "../api/platform/log.ts";
import { type DemoPerson, tenant } from "./people.ts";

const HOUR_SECONDS = 3600;
const clientId = "3f0c5a10-7b1e-4d02-9a44-00000000c11d";

/** The registration that every local identity server knows, under an authority of one's choice. */
export const rulesUnder = (authority: string): TokenRules => ({
  authority,
  clientId,
  resource: `api://plumbline.example/${clientId}`,
  tenants: [],
  clients: [],
});

/** Whom a token is for; `roles` are the app roles that the organisation gave. */
export type Subject = {
  readonly tenantId: string;
  readonly id: string;
  readonly name: string;
  readonly roles?: readonly string[];
};

export type IdentityServer = {
  readonly rules: TokenRules;
  /** Where it publishes its keys, on this machine. */
  readonly keysAddress: URL;
  /** The library's own server, for whoever adds pages or more keys. */
  readonly library: OAuth2Server;
  /** An access token as Entra ID would give it, an hour long. `claims` win; one that is undefined is left out. */
  accessToken(subject: Subject, now: Date, claims?: Readonly<Record<string, unknown>>): Promise<string>;
  close(): Promise<void>;
};

/** What an access token of version 2.0 says that a person's client holds, without what the issuer adds to each. */
export function claimsOf({ authority, clientId: application }: TokenRules, subject: Subject, now: Date): JWTPayload {
  const at = Math.floor(now.getTime() / 1000);
  return {
    aud: application,
    iss: `${authority}/${subject.tenantId}/v2.0`,
    iat: at,
    nbf: at,
    exp: at + HOUR_SECONDS,
    azp: application,
    azpacr: "0",
    name: subject.name,
    oid: subject.id,
    preferred_username: `${subject.id}@${subject.tenantId}.example`,
    ...(subject.roles === undefined ? {} : { roles: [...subject.roles] }),
    scp: SCOPE,
    sub: createHash("sha256").update(`${application} ${subject.id}`).digest("base64url"),
    tid: subject.tenantId,
    ver: "2.0",
  };
}

/**
 * An identity server on this machine that publishes its keys and signs tokens as Entra ID does, so that the product's own
 * verification runs on them. It listens on 127.0.0.1 until it is closed.
 * @param key private, RS256; of `newKey` or `keyIn`
 * @param port 0 for any free one
 */
export async function startIdentityServer({
  authority,
  key,
  port = 0,
}: {
  authority: string;
  key: JWK;
  port?: number;
}): Promise<IdentityServer> {
  const rules = rulesUnder(authority);
  const base = "/organizations/oauth2/v2.0";
  const endpoints = {
    wellKnownDocument: "/organizations/v2.0/.well-known/openid-configuration",
    jwks: "/common/discovery/v2.0/keys",
    authorize: `${base}/authorize`,
    token: `${base}/token`,
  };
  const library = new OAuth2Server(undefined, undefined, { endpoints });
  await library.issuer.keys.add({ ...key, alg: "RS256", use: "sig", issuer: `${authority}/{tenantid}/v2.0` });
  await library.start(port, "127.0.0.1");
  return {
    rules,
    library,
    keysAddress: new URL(`http://127.0.0.1:${library.address().port}${endpoints.jwks}`),
    accessToken: (subject, now, claims = {}) =>
      library.issuer.buildToken({
        scopesOrTransform: (_, payload) => void Object.assign(payload, claimsOf(rules, subject, now), claims),
      }),
    close: () => library.stop(),
  };
}

export async function newKey(): Promise<JWK> {
  const { privateKey } = await generateKeyPair("RS256", { extractable: true });
  return named(await exportJWK(privateKey));
}

/** The key of a data folder, made when there is none: pages that are open then survive a restart. */
export async function keyIn(folder: string): Promise<JWK> {
  const file = join(folder, "identity.json");
  if (existsSync(file)) return named(JSON.parse(readFileSync(file, "utf8")) as JWK);
  const key = await newKey();
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, JSON.stringify(key), { mode: 0o600 });
  return key;
}

const named = async (key: JWK): Promise<JWK> => ({ ...key, kid: await calculateJwkThumbprint(key) });

/** Tokens by one clock, and the product's own verification of them. */
export type Identity = {
  readonly tokens: TokenVerifier;
  tokenFor(person: DemoPerson): Promise<string>;
  /** What a sign-in library gets: the same access token, and an id token, which is no right to anything. */
  tokensFor(subject: Subject): Promise<{ readonly access_token: string; readonly id_token: string }>;
};

export function identityBy(server: IdentityServer, clock: Clock, log: Log): Identity {
  const keys = publishedKeys({ address: server.keysAddress, clock, log });
  return {
    tokens: tokenVerifier({ rules: server.rules, keys, clock }),
    tokenFor: ({ id, name, role }) => {
      const subject = { tenantId: tenant.id, id, name };
      const roles = role === "administrator" ? { roles: ["Plumbline.Admin"] } : {};
      return server.accessToken({ ...subject, ...roles }, clock.now());
    },
    async tokensFor(subject) {
      const [access_token, id_token] = await Promise.all([
        server.accessToken(subject, clock.now()),
        server.accessToken(subject, clock.now(), { scp: undefined, azp: undefined, azpacr: undefined }),
      ]);
      return { access_token, id_token };
    },
  };
}
