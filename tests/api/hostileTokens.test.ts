import { createHmac, createPublicKey, generateKeyPairSync, sign as rawSign } from "node:crypto";
import { CompactEncrypt, importJWK, type JWK, type JWTHeaderParameters, SignJWT } from "jose";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { TokenRules } from "../../api/auth/accessToken.ts";
import { publishedKeys } from "../../api/auth/publishedKeys.ts";
import { tokenVerifier } from "../../api/auth/tokens.ts";
import { claimsOf, type IdentityServer, newKey, rulesUnder, startIdentityServer } from "../../demo/identity.ts";
import { hour, minute, noon, standingClock } from "../support/pulseFixture.ts";

const authority = "https://login.microsoftonline.com";
const rules = rulesUnder(authority);
const tenantId = "7c1d2a3b-4e5f-4a6b-8c7d-9e0f1a2b3c4d";
const otherTenant = "7c1d2a3b-4e5f-4a6b-8c7d-000000000002";
const person = { tenantId, id: "0b5a6c7d-8e9f-4a1b-9c2d-3e4f5a6b7c8d", name: "Aiko Tanaka" };
const caller = { tenantId, personId: person.id, name: person.name, isAdmin: false };
type Claims = Readonly<Record<string, unknown>>;
const seconds = (at: Date): number => at.getTime() / 1000;

let key: JWK;
let identities: IdentityServer;
let clock: ReturnType<typeof standingClock>;

const verifier = (change: Partial<TokenRules> = {}) =>
  tokenVerifier({
    rules: { ...rules, ...change },
    keys: publishedKeys({ address: identities.keysAddress, clock, log: () => undefined }),
    clock,
  });
/** A token of the real key whose claims are as asked. */
const withClaims = (claims: Claims): Promise<string> => identities.accessToken(person, clock.now(), claims);
/** The usual claims, a header of one's choice, any key. */
const withHeader = async (header: Partial<JWTHeaderParameters>, signing: JWK = key): Promise<string> =>
  new SignJWT(claimsOf(rules, person, clock.now()))
    .setProtectedHeader({ alg: "RS256", typ: "JWT", kid: key.kid ?? "", ...header })
    .sign(await importJWK(signing, header.alg ?? "RS256"));
const base64url = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");
const unsigned = (header: object): string => `${base64url(header)}.${base64url(claimsOf(rules, person, clock.now()))}`;

beforeAll(async () => {
  key = await newKey();
  clock = standingClock(noon);
  identities = await startIdentityServer({ authority, key });
});
afterAll(() => identities.close());

test("a person's own access token is let in, by the id of the application or its address", async () => {
  expect(await verifier()(await withClaims({}))).toEqual(caller);
  expect(await verifier()(await withClaims({ aud: rules.resource }))).toEqual(caller);
  expect(await verifier()(await withClaims({ scp: "User.Read access_as_user" }))).toEqual(caller);
  expect(await verifier()(await withClaims({ idtyp: "user" }))).toEqual(caller);
});

test("only the app role that the organisation gave makes an administrator", async () => {
  const isAdmin = async (roles: unknown) => (await verifier()(await withClaims({ roles })))?.isAdmin;
  expect(await isAdmin(["Plumbline.Admin"])).toBe(true);
  expect(await isAdmin(["Admin", "plumbline.admin", "Plumbline.Admin.Not"])).toBe(false);
  expect(await isAdmin("Plumbline.Admin")).toBeUndefined();
  expect((await verifier()(await withClaims({ wids: ["62e90394-69f5-4237-9190-012177145e10"] })))?.isAdmin).toBe(false);
});

describe("a token of the right key is refused when", () => {
  const wrong: Record<string, () => Claims> = {
    "it is for Microsoft Graph": () => ({ aud: "00000003-0000-0000-c000-000000000000" }),
    "it is for another application": () => ({ aud: otherTenant }),
    "it is for a longer address than ours": () => ({ aud: `${rules.resource}/more` }),
    "it names no audience": () => ({ aud: undefined }),
    "another organisation issued it": () => ({ iss: `${authority}/${otherTenant}/v2.0` }),
    "its issuer is that of version 1": () => ({ iss: `https://sts.windows.net/${tenantId}/` }),
    "its issuer only begins like ours": () => ({ iss: `${authority}/${tenantId}/v2.0/` }),
    "its issuer ends like ours": () => ({ iss: `https://example.com/${authority}/${tenantId}/v2.0` }),
    "its issuer is the pattern itself": () => ({ iss: `${authority}/{tenantid}/v2.0` }),
    "its issuer is the door for all": () => ({ iss: `${authority}/common/v2.0` }),
    "it names no issuer": () => ({ iss: undefined }),
    "it names no organisation": () => ({ tid: undefined }),
    "its organisation is no id": () => ({ tid: `${tenantId}/..`, iss: `${authority}/${tenantId}/../v2.0` }),
    "its organisation is that of all personal accounts": () => {
      const tid = "9188040d-6c67-4c5b-b112-36a304b66dad";
      return { tid, iss: `${authority}/${tid}/v2.0` };
    },
    "it names no person": () => ({ oid: undefined }),
    "its person is no id": () => ({ oid: "somebody" }),
    "its person is a list": () => ({ oid: [person.id] }),
    "it has expired": () => ({ exp: seconds(clock.now()) - 61 }),
    "it never expires": () => ({ exp: undefined }),
    "its expiry is no number": () => ({ exp: "tomorrow" }),
    "it is not valid yet": () => ({ nbf: seconds(clock.now()) + 61 }),
    "it does not say since when it is valid": () => ({ nbf: undefined }),
    "it is of version 1": () => ({ ver: "1.0" }),
    "it has no version": () => ({ ver: undefined }),
    "it is an id token": () => ({ scp: undefined, azp: undefined, azpacr: undefined, nonce: "once" }),
    "it is an id token that names a client": () => ({ scp: undefined, nonce: "once" }),
    "an application got it for itself": () => ({ scp: undefined, idtyp: "app", roles: ["Plumbline.Admin"] }),
    "an application got it for itself and says nothing of it": () => ({ scp: undefined, roles: ["access_as_user"] }),
    "an application calls itself a person's": () => ({ idtyp: "app" }),
    "it allows something else": () => ({ scp: "User.Read" }),
    "it allows something that begins alike": () => ({ scp: "access_as_user_not not.access_as_user" }),
    "what it allows is a list": () => ({ scp: ["access_as_user"] }),
    "it does not say which client asked": () => ({ azp: undefined }),
  };
  test.each(Object.keys(wrong))("%s", async (name) => {
    expect(await verifier()(await withClaims(wrong[name]?.() ?? {}))).toBeNull();
  });

  test("it is larger than any that Entra ID gives", async () => {
    const huge = await withClaims({ groups: Array.from({ length: 400 }, () => tenantId) });
    expect(huge.length).toBeGreaterThan(16_384);
    expect(await verifier()(huge)).toBeNull();
  });
});

describe("a token that the issuer did not sign is refused when", () => {
  test("it has no signature at all, however that is spelt", async () => {
    for (const alg of ["none", "None", "nOnE", "NONE", "", null, undefined])
      for (const end of [".", "", ".AAAA", `.${(await withClaims({})).split(".")[2]}`])
        expect(await verifier()(`${unsigned({ alg, kid: key.kid, typ: "JWT" })}${end}`)).toBeNull();
  });

  test("it is signed with the public key as if that were a shared secret", async () => {
    const { n = "", e = "" } = key;
    const published = createPublicKey({ key: { kty: "RSA", n, e }, format: "jwk" });
    const secrets = [
      published.export({ type: "spki", format: "pem" }),
      published.export({ type: "pkcs1", format: "pem" }),
      published.export({ type: "spki", format: "der" }),
      Buffer.from(n, "base64url"),
      JSON.stringify(await (await fetch(identities.keysAddress)).json()),
    ];
    for (const alg of ["HS256", "RS256"])
      for (const secret of secrets) {
        const text = unsigned({ alg, kid: key.kid, typ: "JWT" });
        expect(await verifier()(`${text}.${createHmac("sha256", secret).update(text).digest("base64url")}`)).toBeNull();
      }
  });

  test("another key signed it, also when the token brings that key along", async () => {
    const wrongKey = await newKey();
    const { kty, n, e } = wrongKey;
    const jwk = { kty, n, e } as JWK;
    for (const header of [
      {},
      { kid: wrongKey.kid ?? "" },
      { jwk },
      { jwk, kid: wrongKey.kid ?? "" },
      { jku: "https://example.com/keys" },
      { x5u: "https://example.com/key.pem" },
    ] as const)
      expect(await verifier()(await withHeader(header, wrongKey))).toBeNull();
  });

  test("its key id is anything but one of the published", async () => {
    const ids = ["", " ", "..", "../../etc/passwd", "https://example.com/keys", "__proto__", "constructor", "toString"];
    for (const kid of [...ids, `${key.kid} `, "k".repeat(10_000), 7, null, undefined, [key.kid], { kid: key.kid }])
      expect(await verifier()(await withHeader({ kid } as unknown as JWTHeaderParameters)), String(kid)).toBeNull();
  });

  test("it says that the reader has to understand something we do not", async () => {
    const text = unsigned({ alg: "RS256", kid: key.kid, crit: ["exp"], exp: 1 });
    const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
    expect(
      await verifier()(`${text}.${rawSign("sha256", Buffer.from(text), privateKey).toString("base64url")}`),
    ).toBeNull();
    expect(await verifier()(await withHeader({ crit: ["b64"], b64: false }).catch(() => text))).toBeNull();
  });

  test.each(["RS384", "RS512", "PS256"])("the right key signed it with %s", async (alg) => {
    expect(await verifier()(await withHeader({ alg }))).toBeNull();
  });

  test("a character of it was changed", async () => {
    const good = await withClaims({});
    // Of the last character some bits are not used, so that one is left alone.
    for (let at = 0; at < good.length - 1; at += 7) {
      const other = good[at] === "A" ? "B" : "A";
      expect(await verifier()(good.slice(0, at) + other + good.slice(at + 1)), String(at)).toBeNull();
    }
  });

  test("it is encrypted, in parts, or no token", async () => {
    const { publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
    const sealed = await new CompactEncrypt(Buffer.from(await withClaims({})))
      .setProtectedHeader({ alg: "RSA-OAEP-256", enc: "A256GCM", kid: key.kid ?? "" })
      .encrypt(publicKey);
    const [head = "", body = "", end = ""] = (await withClaims({})).split(".");
    for (const text of [
      sealed,
      "",
      ".",
      "..",
      "a.b.c",
      `${head}.${body}`,
      `${head}..${end}`,
      `${head}.${body}.`,
      "\u0000",
    ])
      expect(await verifier()(text)).toBeNull();
  });
});

test("clocks may differ by a minute", async () => {
  expect(await verifier()(await withClaims({ exp: seconds(clock.now()) - 59 }))).toEqual(caller);
  expect(await verifier()(await withClaims({ nbf: seconds(clock.now()) + 59 }))).toEqual(caller);
});

test("a token that was let in is let in no longer once it has expired", async () => {
  const tokens = verifier();
  const token = await withClaims({});
  for (let at = 0; at < 60; at += 1) {
    expect(await tokens(token)).toEqual(caller);
    clock.move(minute);
  }
  clock.move(59_000);
  expect([await tokens(token), await tokens(token)]).toEqual([caller, caller]);
  clock.move(1_000);
  for (let replay = 0; replay < 3; replay++) expect(await tokens(token)).toBeNull();
  clock.move(hour);
  expect(await tokens(token)).toBeNull();
});

test("an organisation or a client that is not on the list is refused, and the list says nothing of others", async () => {
  const token = await withClaims({});
  expect(await verifier({ tenants: [tenantId] })(token)).toEqual(caller);
  expect(await verifier({ tenants: [otherTenant] })(token)).toBeNull();
  expect(await verifier({ clients: [rules.clientId] })(token)).toEqual(caller);
  expect(await verifier({ clients: [otherTenant] })(token)).toBeNull();
});

test("a key that is published for one organisation signs for that one only", async () => {
  const named = await startIdentityServer({ authority, key });
  await named.library.issuer.keys.add({ ...key, alg: "RS256", issuer: `${authority}/${otherTenant}/v2.0` });
  const keys = publishedKeys({ address: named.keysAddress, clock, log: () => undefined });
  const tokens = tokenVerifier({ rules, keys, clock });
  expect(await tokens(await withClaims({}))).toBeNull();
  const iss = `${authority}/${otherTenant}/v2.0`;
  expect(await tokens(await withClaims({ tid: otherTenant, iss }))).toEqual({ ...caller, tenantId: otherTenant });
  await named.close();
});
