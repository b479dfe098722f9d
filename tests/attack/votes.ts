import { constants, createPublicKey, type KeyObject, publicEncrypt, randomBytes } from "node:crypto";
import { type Chance, shuffled } from "../../api/platform/chance.ts";
import type { Deps } from "../../api/platform/deps.ts";
import { castBallot } from "../../api/privacy/ballots.ts";
import { boxOf } from "../../api/privacy/box.ts";
import { openPulse } from "../../api/privacy/open.ts";
import { boxNameOf } from "../../api/privacy/openRow.ts";
import { signPaper } from "../../api/privacy/papers.ts";
import type { Answers } from "../../src/contract/question.ts";
import {
  type Meeting,
  openRowOf,
  type PulseWish,
  planMeeting,
  planPulse,
  privateKeyOf,
  signedBallot,
  type TestDatabase,
} from "../support/pulseFixture.ts";
import { type Dump, dumpOf } from "./dump.ts";
import type { Truth } from "./linker.ts";
import type { Planted } from "./planted.ts";

const numberOf = (bytes: Uint8Array): bigint => BigInt(`0x${Buffer.from(bytes).toString("hex")}`);
const bytesOf = (value: bigint): Uint8Array =>
  new Uint8Array(Buffer.from(value.toString(16).padStart(512, "0"), "hex"));

/**
 * The blinded bytes that belong to a ballot, exactly as a client makes them (the encoded message times r^e mod n), but
 * from the finished signature: raising it to e gives the encoded message back, so no slow arithmetic is needed.
 */
export function blindedFor(privateKey: KeyObject, signature: Uint8Array): Uint8Array {
  const publicKey = createPublicKey(privateKey.export({ type: "pkcs8", format: "pem" }) as string);
  const { n = "" } = publicKey.export({ format: "jwk" });
  const raw = (bytes: Uint8Array) => publicEncrypt({ key: publicKey, padding: constants.RSA_NO_PADDING }, bytes);
  const r = new Uint8Array([0, ...randomBytes(255)]);
  const product = numberOf(raw(signature)) * numberOf(raw(r));
  return bytesOf(product % numberOf(Buffer.from(n, "base64url")));
}

export type Voting = Meeting & {
  readonly pulseId: string;
  readonly privateKey: KeyObject;
  readonly boxKey: Uint8Array;
  /** In the order in which they answer. */
  readonly voters: readonly string[];
};

/** An open pulse of `size` people who will answer in an order owed to chance. */
export async function openVoting(deps: Deps, size: number, wish: PulseWish = {}): Promise<Voting> {
  const meeting = await planMeeting(deps, { size });
  const pulseId = await planPulse(deps, meeting, wish);
  await openPulse(deps, meeting.scope, pulseId);
  const privateKey = await privateKeyOf(deps, meeting.scope, pulseId);
  const row = await openRowOf(deps, meeting.scope, pulseId);
  const boxKey = await deps.keyStore.get(boxNameOf(meeting.scope, pulseId, row?.box_id ?? ""));
  if (boxKey === null) throw new Error("an open pulse without its key");
  return { ...meeting, pulseId, privateKey, boxKey, voters: shuffled(deps.chance, meeting.people) };
}

export type Vote = { readonly ballot: ReturnType<typeof signedBallot>; readonly blinded: Uint8Array };

/** One person takes a paper and at once casts the ballot it is for, the way every client does. */
export async function answer(deps: Deps, voting: Voting, person: string, answers: Answers): Promise<Vote> {
  const { scope, pulseId, privateKey } = voting;
  const ballot = signedBallot(privateKey, scope, pulseId);
  const blinded = blindedFor(privateKey, ballot.signature);
  await signPaper(deps, scope, person, pulseId, blinded);
  await castBallot(deps, scope, pulseId, ballot.ballotId, ballot.cast(1, answers));
  return { ballot, blinded };
}

export type Observed = {
  readonly dumps: readonly Dump[];
  readonly keys: Map<string, Uint8Array>;
  readonly truth: Truth;
};

/**
 * `pulses` open pulses of `size` people who all answer, one after the other, one in four changing the answer later; a
 * dump of the whole database after each round, in which one person of every pulse has answered, or only the last one.
 * @param planted gets every paper and ballot too
 */
export async function observedVoting(
  deps: Deps,
  database: TestDatabase,
  wish: {
    pulses: number;
    size: number;
    planted: Planted;
    everyRound: boolean;
    /** Decides who answers when, who changes it, and what is said; never a key or an id. */
    plan?: Chance;
    progress?: (done: string) => void;
  },
): Promise<Observed & { readonly votings: readonly Voting[] }> {
  const plan = wish.plan ?? deps.chance;
  const opened: Voting[] = [];
  while (opened.length < wish.pulses) {
    const batch = Math.min(4, wish.pulses - opened.length);
    opened.push(...(await Promise.all(Array.from({ length: batch }, () => openVoting(deps, wish.size)))));
    wish.progress?.(`${opened.length} of ${wish.pulses} pulses open`);
  }
  const votings = opened.map((voting) => ({ ...voting, voters: shuffled(plan, voting.people) }));
  const truth = new Map(votings.map(({ pulseId }) => [pulseId, new Map<string, string>()]));
  const dumps: Dump[] = [];
  for (let round = 0; round < wish.size; round++) {
    // In each round the pulses take turns in an order of their own.
    for (const voting of shuffled(plan, votings)) {
      const person = voting.voters[round] ?? "";
      const { ballot, blinded } = await answer(deps, voting, person, { clarity: 1 + plan.below(5) });
      const box = boxOf(voting.boxKey, deps.chance);
      const place = box.placeOf(ballot.ballotId);
      truth.get(voting.pulseId)?.set(person, place);
      const paper = box.lock(box.placeOf(person), Buffer.from(blinded).toString("hex").slice(0, 64), 64);
      const sheet = (revision: number) => JSON.stringify({ revision, answers: { clarity: 1 + plan.below(5) } });
      await wish.planted.paper(voting.scope, voting.pulseId, box.placeOf(person), paper);
      await wish.planted.ballot(voting.scope, voting.pulseId, place, box.lock(place, sheet(1), 512));
      if (plan.below(4) === 0) {
        const { scope, pulseId } = voting;
        await castBallot(deps, scope, pulseId, ballot.ballotId, ballot.cast(2, { clarity: 1 + plan.below(5) }));
        await wish.planted.ballot(scope, pulseId, place, box.lock(place, sheet(2), 512));
      }
    }
    wish.progress?.(`round ${round + 1} of ${wish.size}`);
    if (wish.everyRound || round === wish.size - 1) dumps.push(await dumpOf(database));
  }
  return { dumps, keys: await keysIn(deps), truth, votings };
}

/** What the key store holds now. */
export async function keysIn(deps: Deps): Promise<Map<string, Uint8Array>> {
  const keys = new Map<string, Uint8Array>();
  for (const { name } of await deps.keyStore.list()) {
    const key = await deps.keyStore.get(name);
    if (key !== null) keys.set(name, key);
  }
  return keys;
}
