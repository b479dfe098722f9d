import type { Client } from "../../client/call.ts";
import { ProblemError, Unreachable } from "../../client/call.ts";
import type { Answers } from "../../contract/question.ts";
import { fromBase64url, toBase64url, toHex } from "./bytes.ts";
import { type Delivery, deliver, fateOf, isThere, takingPlaceOf } from "./delivery.ts";
import { deviceLock, deviceStore, pageMemory } from "./device.ts";
import { CannotVote, keyOf, type Lock, type Store, type Voter, type Whose } from "./voter.ts";

/** What survives a reload between any two steps. Bytes are base64url. */
type Sheet = Delivery & {
  readonly prepared: string;
  readonly inverse: string;
  readonly blinded: string;
  readonly fingerprint: string;
  /** The finalized signature, once there is one: a change then needs no second paper. */
  readonly signature?: string;
  readonly touched: number;
};
/** Answers given before the public key or the library had come: there is nothing to send them with yet. */
type Draft = { readonly answers: Answers; readonly draft: true; readonly touched: number };
/** What stays after the close; `late` when a change of these answers came after it, `touched` is when this device first saw it. */
type Memento = { readonly answers: Answers; readonly closed: true; readonly late?: true; readonly touched: number };

type Blinding = Pick<Sheet, "prepared" | "inverse" | "blinded" | "fingerprint">;

export type VoterParts = Whose & {
  readonly client: Pick<Client, "call">;
  /** SHA-256 of the SPKI bytes in lower-case hex, as the invitation and the panel show it. */
  readonly fingerprint: string;
  readonly store?: Store;
  readonly lock?: Lock;
  readonly crypto?: Crypto;
  /** Milliseconds since 1970 by this device's own clock. */
  readonly now?: () => number;
};

const modulusBits = 2048;
const randomBytes = 32;

/**
 * Answers privately: the server signs a blinded message for a known person, and gets the answers with that signature
 * from nobody in particular (RFC 9474, RSABSSA-SHA384-PSS-Randomized).
 */
export function makeVoter({
  client,
  fingerprint,
  store = deviceStore(globalThis, pageMemory),
  lock = deviceLock(globalThis.navigator?.locks),
  crypto = globalThis.crypto,
  now = Date.now,
  ...whose
}: VoterParts): Voter {
  const { tenantId, pulseId } = whose;
  const key = keyOf(whose);
  let ready: Promise<{ publicKey: CryptoKey; blinding: Blinding }> | null = null;

  const read = (): Sheet | Draft | Memento | null => {
    const text = store.get(key);
    return text === null ? null : (JSON.parse(text) as Sheet | Draft | Memento);
  };
  const open = (): Sheet | null => {
    const found = read();
    return found === null || "closed" in found || "draft" in found ? null : found;
  };
  const write = (untouched: Omit<Sheet, "touched">): Sheet => {
    const sheet = { ...untouched, touched: now() };
    store.set(key, JSON.stringify(sheet));
    return sheet;
  };

  async function publicKeyOf(): Promise<CryptoKey> {
    if (!crypto?.subtle) throw new CannotVote("no-crypto");
    const reply = await client.call("pulseKey", { params: { tenantId, id: pulseId } });
    const spki = fromBase64url(reply.publicKey);
    if (toHex(new Uint8Array(await crypto.subtle.digest("SHA-256", spki))) !== fingerprint) {
      throw new CannotVote("wrong-key");
    }
    const wanted = { name: "RSA-PSS", hash: "SHA-384" };
    const publicKey = await crypto.subtle.importKey("spki", spki, wanted, true, ["verify"]).catch(() => {
      throw new CannotVote("wrong-key");
    });
    // The library would accept 1024 bits and e = 3.
    const { modulusLength, publicExponent } = publicKey.algorithm as RsaHashedKeyAlgorithm;
    if (modulusLength !== modulusBits || toHex(publicExponent) !== "010001") throw new CannotVote("wrong-key");
    return publicKey;
  }

  async function blind(): Promise<{ publicKey: CryptoKey; blinding: Blinding }> {
    const [suite, publicKey] = await Promise.all([signatures(), publicKeyOf()]);
    const text = new TextEncoder().encode(`plumbline-ballot-v1|${tenantId}|${pulseId}`);
    const message = new Uint8Array(text.length + randomBytes);
    message.set(text);
    crypto.getRandomValues(message.subarray(text.length));
    const prepared = suite.prepare(message);
    const { blindedMsg, inv } = await suite.blind(publicKey, prepared);
    const blinding = {
      prepared: toBase64url(prepared),
      inverse: toBase64url(inv),
      blinded: toBase64url(blindedMsg),
      fingerprint,
    };
    return { publicKey, blinding };
  }

  function prepared(): Promise<{ publicKey: CryptoKey; blinding: Blinding }> {
    if (ready === null) {
      ready = blind();
      ready.catch(() => {
        ready = null;
      });
    }
    return ready;
  }

  async function signed(sheet: Sheet): Promise<Sheet & { signature: string }> {
    if (sheet.signature !== undefined) return { ...sheet, signature: sheet.signature };
    const [suite, { publicKey }] = await Promise.all([signatures(), prepared()]);
    const body = { blinded: sheet.blinded };
    const paper = await client.call("postPaper", { params: { id: pulseId }, body }).catch((error: unknown) => {
      // These bytes will never be signed, so nothing of them is worth keeping.
      if (error instanceof ProblemError && error.code === "other-device") store.remove(key);
      throw error;
    });
    const bytes = await suite.finalize(
      publicKey,
      fromBase64url(sheet.prepared),
      fromBase64url(paper.signature),
      fromBase64url(sheet.inverse),
    );
    const done = { ...sheet, signature: toBase64url(bytes) };
    write(done);
    return done;
  }

  async function cast(kept: Sheet): Promise<{ revision: number }> {
    if (kept.fingerprint !== fingerprint) throw new CannotVote("wrong-key");
    const sheet = await signed(kept);
    const { prepared: message, signature } = sheet;
    const hash = await crypto.subtle.digest("SHA-256", fromBase64url(message));
    const params = { tenantId, id: pulseId, ballotId: toHex(new Uint8Array(hash)) };
    return deliver(
      sheet,
      (now) => write({ ...sheet, ...now }),
      (revision) =>
        client.call("putBallot", { params, body: { message, signature, revision, answers: sheet.answers } }),
    );
  }

  /** As `prepared`; where nothing can ever be sent, nothing is kept either. */
  const forDraft = (): ReturnType<typeof prepared> =>
    prepared().catch((error: unknown) => {
      if (error instanceof CannotVote) store.remove(key);
      throw error;
    });

  const vote = (answers: Answers): Promise<{ revision: number }> =>
    lock(key, async () => {
      const before = open();
      if (before === null) store.set(key, JSON.stringify({ answers, draft: true, touched: now() } satisfies Draft));
      const blinding = before ?? (await forDraft()).blinding;
      return cast(write({ ...blinding, ...takingPlaceOf(before, answers) }));
    });

  return {
    remembers: store.remembers,
    async prepare() {
      if (open()?.signature === undefined) await prepared();
    },
    vote,
    async change(answers) {
      if (open() === null) throw new RangeError("nothing to change");
      return vote(answers);
    },
    async resume() {
      const found = read();
      if (found !== null && "draft" in found) return vote(found.answers);
      return lock(key, async () => {
        const sheet = open();
        return sheet === null || isThere(sheet) ? null : cast(sheet);
      });
    },
    kept() {
      const found = read();
      if (found === null) return null;
      if ("draft" in found) return { answers: found.answers, sent: false };
      return { answers: found.answers, sent: "closed" in found || isThere(found) };
    },
    close: () =>
      lock(key, async () => {
        const found = read();
        if (found === null) return null;
        if ("closed" in found) return found.late ? "change-late" : "counted";
        const fate = "draft" in found ? "late" : fateOf(found);
        // Answers that may not have arrived may not be in the picture, so they cannot be shown as "mine".
        const answers = "draft" in found ? null : fate === "counted" ? found.answers : found.counted;
        if (answers === null || fate === "change-unsure") store.remove(key);
        else {
          const late = fate === "change-late" ? { late: true as const } : {};
          store.set(key, JSON.stringify({ answers, closed: true, ...late, touched: now() } satisfies Memento));
        }
        return fate;
      }),
    forget: () => lock(key, async () => store.remove(key)),
  };
}

/** The signature library: 26 kB that load while the person reads. */
async function signatures() {
  const { RSABSSA } = await import("@cloudflare/blindrsa-ts").catch((cause: unknown) => {
    throw new Unreachable("the signature library did not come", { cause });
  });
  return RSABSSA.SHA384.PSS.Randomized();
}
