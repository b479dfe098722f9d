/** Long, because one answer is followed through every way a network and a close can treat it. */
import { beforeAll, describe, expect, it } from "vitest";
import { makeClient, type ProblemError, Unreachable } from "../../client/call.ts";
import { makeVoter } from "./ballot.ts";
import { fromBase64url, toBase64url, toHex } from "./bytes.ts";
import { deviceLock } from "./device.ts";
import { CannotVote, type Store } from "./voter.ts";

const tenantId = "7b0c3e5a-2f6d-4a89-9c1e-5d8f0a1b2c3d";
const pulseId = "1f2e3d4c-5b6a-4798-8899-aabbccddeeff";
const whose = { tenantId, pulseId, personId: "0a0b0c0d-0e0f-4a1b-8c2d-3e4f5a6b7c8d" };

type Keys = { spki: Uint8Array<ArrayBuffer>; publicKey: CryptoKey; n: bigint; d: bigint; fingerprint: string };
type Cast = { message: string; signature: string; revision: number; answers: Record<string, unknown> };

const toNumber = (bytes: Uint8Array): bigint => BigInt(`0x${toHex(bytes)}`);
function power(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let [square, rest, product] = [base % modulus, exponent, 1n];
  for (; rest > 0n; rest >>= 1n) {
    if (rest & 1n) product = (product * square) % modulus;
    square = (square * square) % modulus;
  }
  return product;
}

async function freshKeys(modulusLength = 2048, publicExponent = [1, 0, 1]): Promise<Keys> {
  const algorithm = { name: "RSA-PSS", hash: "SHA-384", modulusLength, publicExponent: new Uint8Array(publicExponent) };
  const pair = await crypto.subtle.generateKey(algorithm, true, ["sign", "verify"]);
  const jwk = await crypto.subtle.exportKey("jwk", pair.privateKey);
  const spki = new Uint8Array(await crypto.subtle.exportKey("spki", pair.publicKey));
  return {
    spki,
    publicKey: pair.publicKey,
    n: toNumber(fromBase64url(jwk.n ?? "")),
    d: toNumber(fromBase64url(jwk.d ?? "")),
    fingerprint: toHex(new Uint8Array(await crypto.subtle.digest("SHA-256", spki))),
  };
}

/** A signer with one person's paper and a box of answers. `cut` names the requests whose reply, or all of it, is lost. */
function server(keys: Keys, cut: { at: "paper" | "answer"; how: "request" | "reply" }[] = []) {
  const box = new Map<string, Cast>();
  const seen: { url: string; init: RequestInit }[] = [];
  const state = { closed: false };
  let paper: string | null = null;
  const json = (status: number, body: object) => {
    const type = status < 400 ? "application/json" : "application/problem+json";
    return new Response(JSON.stringify(body), { status, headers: { "content-type": type } });
  };
  async function answer(url: string, init: RequestInit): Promise<Response> {
    if (url.endsWith("/key")) return json(200, { publicKey: toBase64url(keys.spki), fingerprint: keys.fingerprint });
    if (url.endsWith("/papers")) {
      const { blinded } = JSON.parse(String(init.body)) as { blinded: string };
      paper ??= blinded;
      if (paper !== blinded) return json(409, { code: "other-device", status: 409 });
      const signature = power(toNumber(fromBase64url(blinded)), keys.d, keys.n);
      const hex = signature.toString(16).padStart(512, "0");
      return json(200, { signature: toBase64url(Uint8Array.from(hex.match(/../g) ?? [], (two) => parseInt(two, 16))) });
    }
    if (state.closed) return json(409, { code: "sealed", status: 409 });
    const cast = JSON.parse(String(init.body)) as Cast;
    const message = fromBase64url(cast.message);
    const rule = { name: "RSA-PSS", saltLength: 48 };
    const valid = await crypto.subtle.verify(rule, keys.publicKey, fromBase64url(cast.signature), message);
    const id = toHex(new Uint8Array(await crypto.subtle.digest("SHA-256", message)));
    const text = new TextDecoder().decode(message.subarray(32, -32));
    if (!valid || !url.endsWith(id) || text !== `plumbline-ballot-v1|${tenantId}|${pulseId}`) {
      return json(403, { code: "bad-signature", status: 403 });
    }
    const before = box.get(id);
    const isRepeat = JSON.stringify(before) === JSON.stringify(cast);
    if (before !== undefined && !isRepeat && before.revision >= cast.revision)
      return json(409, { code: "stale-revision", status: 409 });
    box.set(id, cast);
    return json(200, { revision: cast.revision });
  }
  const fetch = async (where: string | URL | Request, init: RequestInit = {}): Promise<Response> => {
    const url = String(where);
    seen.push({ url, init });
    const step = url.endsWith("/papers") ? "paper" : url.includes("/ballots/") ? "answer" : "key";
    const fault = cut[0]?.at === step ? cut.shift() : undefined;
    if (fault?.how === "request") throw new TypeError("offline");
    const response = await answer(url, init);
    if (fault?.how === "reply") throw new TypeError("cut off");
    return response;
  };
  const client = makeClient({ token: async () => "a-token", fetch });
  return { box, seen, client, cut, state, onlyCast: () => [...box.values()][0] };
}

function shelf(): Store {
  const texts = new Map<string, string>();
  return {
    remembers: true,
    get: (key) => texts.get(key) ?? null,
    set: (key, value) => void texts.set(key, value),
    remove: (key) => void texts.delete(key),
  };
}

let keys: Keys;
beforeAll(async () => {
  keys = await freshKeys();
});

function device(at: ReturnType<typeof server>, store = shelf(), lock = deviceLock(undefined)) {
  return makeVoter({ ...whose, client: at.client, fingerprint: keys.fingerprint, store, lock });
}

describe("a private answer", () => {
  it("arrives once, under a signature that the server made without seeing the message", async () => {
    const at = server(keys);
    expect(await device(at).vote({ clarity: 4, commit: "cant-say" })).toEqual({ revision: 1 });
    expect(at.box.size).toBe(1);
    expect(at.onlyCast()?.answers).toEqual({ clarity: 4, commit: "cant-say" });
  });

  it("carries no sign-in, no cookie and no referrer, and outlives the page", async () => {
    const at = server(keys);
    await device(at).vote({ clarity: 4 });
    const { init } = at.seen.find(({ url }) => url.includes("/ballots/")) ?? { init: {} as RequestInit };
    expect(new Headers(init.headers).get("authorization")).toBeNull();
    expect(init).toMatchObject({ credentials: "omit", referrerPolicy: "no-referrer", keepalive: true });
    const paper = at.seen.find(({ url }) => url.endsWith("/papers"));
    expect(new Headers(paper?.init.headers).get("authorization")).toBe("Bearer a-token");
  });

  it("changes in place, without a second paper", async () => {
    const at = server(keys);
    const voter = device(at);
    await voter.vote({ clarity: 4 });
    expect(await voter.change({ clarity: 2 })).toEqual({ revision: 2 });
    expect(at.box.size).toBe(1);
    expect(at.onlyCast()).toMatchObject({ revision: 2, answers: { clarity: 2 } });
    expect(at.seen.filter(({ url }) => url.endsWith("/papers"))).toHaveLength(1);
  });

  for (const fault of [
    { at: "paper", how: "request" },
    { at: "paper", how: "reply" },
    { at: "answer", how: "request" },
    { at: "answer", how: "reply" },
  ] as const) {
    it(`is there exactly once after a reload when the ${fault.how} of the ${fault.at} is lost`, async () => {
      const at = server(keys, [fault]);
      const store = shelf();
      await expect(device(at, store).vote({ clarity: 5 })).rejects.toBeInstanceOf(Unreachable);
      const reloaded = device(at, store);
      expect(reloaded.kept()).toEqual({ answers: { clarity: 5 }, sent: false });
      await reloaded.resume();
      expect(await reloaded.resume()).toBeNull();
      expect(at.box.size).toBe(1);
      expect(at.onlyCast()?.answers).toEqual({ clarity: 5 });
      expect(reloaded.kept()?.sent).toBe(true);
    });
  }

  it("is one answer when two frames of one person send at once", async () => {
    const at = server(keys);
    const [store, lock] = [shelf(), deviceLock(undefined)];
    await Promise.all([device(at, store, lock).vote({ clarity: 1 }), device(at, store, lock).vote({ clarity: 2 })]);
    expect(at.box.size).toBe(1);
    expect(at.onlyCast()).toMatchObject({ revision: 2, answers: { clarity: 2 } });
  });

  it("is refused on a second device, which then keeps nothing", async () => {
    const at = server(keys);
    await device(at).vote({ clarity: 3 });
    const second = device(at);
    await expect(second.vote({ clarity: 1 })).rejects.toMatchObject({
      code: "other-device",
    } satisfies Partial<ProblemError>);
    expect(second.kept()).toBeNull();
  });

  it("is not sent under a key that differs from the one announced", async () => {
    const at = server(await freshKeys());
    await expect(device(at).vote({ clarity: 3 })).rejects.toEqual(new CannotVote("wrong-key"));
    expect(at.seen.map(({ url }) => url)).toEqual([expect.stringContaining("/key")]);
  });

  it("is not sent under a weak key, even when it was announced", async () => {
    const weak = await freshKeys(1024);
    const odd = await freshKeys(2048, [3]);
    for (const made of [weak, odd]) {
      const at = server(made);
      const voter = makeVoter({
        ...whose,
        client: at.client,
        fingerprint: made.fingerprint,
        store: shelf(),
        lock: deviceLock(undefined),
      });
      await expect(voter.prepare()).rejects.toEqual(new CannotVote("wrong-key"));
    }
  });

  it("says so when the browser has no subtle crypto", async () => {
    const at = server(keys);
    const bare = { getRandomValues: crypto.getRandomValues.bind(crypto) } as Crypto;
    const voter = makeVoter({
      ...whose,
      client: at.client,
      fingerprint: keys.fingerprint,
      store: shelf(),
      lock: deviceLock(undefined),
      crypto: bare,
    });
    await expect(voter.prepare()).rejects.toEqual(new CannotVote("no-crypto"));
  });

  it("leaves only the answers on the device after the close", async () => {
    const at = server(keys);
    const store = shelf();
    const texts: string[] = [];
    const set = (key: string, value: string): void => {
      texts.push(value);
      store.set(key, value);
    };
    const clock = { now: 1_000 };
    const voter = makeVoter({
      ...whose,
      client: at.client,
      fingerprint: keys.fingerprint,
      store: { ...store, set },
      lock: deviceLock(undefined),
      now: () => clock.now,
    });
    await voter.vote({ clarity: 3 });
    clock.now = 5_000;
    expect(await voter.close()).toBe("counted");
    expect(JSON.parse(texts.at(-1) ?? "")).toEqual({ answers: { clarity: 3 }, closed: true, touched: 5_000 });
    expect(voter.kept()).toEqual({ answers: { clarity: 3 }, sent: true });
  });

  it("is the earlier one when a change was refused as too late, also after a reload", async () => {
    const at = server(keys);
    const store = shelf();
    const voter = device(at, store);
    await voter.vote({ clarity: 4 });
    at.state.closed = true;
    await expect(voter.change({ clarity: 1 })).rejects.toMatchObject({ code: "sealed" });
    expect(voter.kept()).toEqual({ answers: { clarity: 1 }, sent: false });
    for (const page of [voter, device(at, store)]) {
      expect(await page.close()).toBe("change-late");
      expect(page.kept()).toEqual({ answers: { clarity: 4 }, sent: true });
    }
  });

  it("is not shown as one's own when nobody can tell whether the change or the earlier one counts", async () => {
    const at = server(keys);
    const voter = device(at);
    await voter.vote({ clarity: 4 });
    at.cut.push({ at: "answer", how: "reply" });
    await expect(voter.change({ clarity: 1 })).rejects.toBeInstanceOf(Unreachable);
    at.state.closed = true;
    // What was refused now may have arrived the first time.
    await expect(voter.resume()).rejects.toMatchObject({ code: "sealed" });
    expect(await voter.close()).toBe("change-unsure");
    expect(voter.kept()).toBeNull();
  });

  it("waits at the close for a reply that is on its way", async () => {
    const at = server(keys);
    const voter = device(at);
    const sending = voter.vote({ clarity: 4 });
    expect(await voter.close()).toBe("counted");
    expect(await sending).toEqual({ revision: 1 });
    expect(voter.kept()).toEqual({ answers: { clarity: 4 }, sent: true });
  });

  it("does not count when it never went out, and then it is known", async () => {
    const at = server(keys, [{ at: "paper", how: "request" }]);
    const voter = device(at);
    await expect(voter.vote({ clarity: 4 })).rejects.toBeInstanceOf(Unreachable);
    expect(await voter.close()).toBe("late");
    expect(voter.kept()).toBeNull();
    expect(await voter.close()).toBeNull();
  });
});
