import { createHash } from "node:crypto";
import { LRUCache } from "lru-cache";
import type { Answers } from "../../src/contract/question.ts";
import type { Deps } from "../platform/deps.ts";
import { type Gate, gateFor } from "../platform/gate.ts";
import { Refusal } from "../platform/problem.ts";
import type { TenantScope } from "../tenancy/scope.ts";
import { checkAnswers } from "./answers.ts";
import { verifySignature } from "./blindRsa.ts";
import { type ClosedPulse, closedPulseOf, knownClosed } from "./closedPulse.ts";
import { openPulseOf, refuseClosed, wasOpen } from "./openRow.ts";
import { voidPulse } from "./seal.ts";
import { storeSheet } from "./sheets.ts";

export type Cast = {
  readonly message: string;
  readonly signature: string;
  readonly revision: number;
  readonly answers: Answers;
};

/** Random prefix of the prepared message and the client's own random bytes, around the text. */
const PREFIX_BYTES = 32;
const SUFFIX_BYTES = 32;

/** Whoever floods this route, which asks for no sign-in, takes neither memory nor the database from the others. */
const AT_ONCE_MAX = 128;
const WAITING_MAX = 2_048;
const gates = new WeakMap<Deps, Gate>();
const gateOf = (deps: Deps): Gate => {
  const known = gates.get(deps) ?? gateFor(AT_ONCE_MAX, WAITING_MAX);
  gates.set(deps, known);
  return known;
};

/**
 * Stores one ballot, or its higher revision. No caller exists here: the signature is the only proof.
 * Order of work: lengths (the schema), hash, key, signature, answers, database.
 * @throws Refusal bad-signature, too-many, busy, bad-request, stale-revision, or why the pulse is closed
 */
export async function castBallot(
  deps: Deps,
  scope: TenantScope,
  pulseId: string,
  ballotId: string,
  cast: Cast,
): Promise<{ revision: number }> {
  const message = Buffer.from(cast.message, "base64url");
  if (createHash("sha256").update(message).digest("hex") !== ballotId)
    throw new Refusal("bad-request", {}, "the address is not the hash of the message");
  // Ids that nobody here has seen are looked for before they take a place at the gate: made-up ones hold up no answer.
  const closed =
    knownClosed(deps, scope, pulseId) ??
    (wasOpen(deps, scope, pulseId) ? null : await closedPulseOf(deps, scope, pulseId));
  return gateOf(deps)(() => castHashed(deps, scope, pulseId, ballotId, message, cast, closed));
}

async function castHashed(
  deps: Deps,
  scope: TenantScope,
  pulseId: string,
  ballotId: string,
  message: Buffer,
  cast: Cast,
  before: ClosedPulse | null,
): Promise<{ revision: number }> {
  // Others may have closed it while this one waited.
  const known = before ?? knownClosed(deps, scope, pulseId);
  const found = known === null ? await openPulseOf(deps, scope, pulseId) : null;
  if (found === "lost") {
    await voidPulse(deps, scope, pulseId, "unreadable");
    // Void now, or closed by another server while we looked.
    return refuseClosed(deps, scope, pulseId);
  }
  const closed = found === null ? (known ?? (await closedPulseOf(deps, scope, pulseId))) : null;
  if (found === null && closed === null) throw new Refusal("not-open");
  const publicKey = (found ?? closed)?.publicKey ?? null;
  if (publicKey === null) throw new Refusal(closed?.refusal ?? "wrong-mode");
  const text = message.subarray(PREFIX_BYTES, -SUFFIX_BYTES).toString("utf8");
  const forThisPulse = text === `plumbline-ballot-v1|${scope.tenantId}|${pulseId}`;
  if (!forThisPulse || !verifySignature(publicKey, message, Buffer.from(cast.signature, "base64url"))) {
    spendBudget(deps, pulseId);
    throw new Refusal("bad-signature");
  }
  if (found === null) throw new Refusal(closed?.refusal ?? "not-open");
  checkAnswers(found.questions, cast.answers);
  const { revision, answers } = cast;
  return storeSheet(deps, scope, {
    pulse: found,
    place: found.box.placeOf(ballotId),
    revision,
    sheet: JSON.stringify({ revision, answers }),
    bytes: found.ballotBytes,
  });
}

const INVALID_PER_MINUTE_MAX = 120;
const budgets = new WeakMap<Deps, LRUCache<string, { spent: number }>>();

/** Only invalid signatures spend it, so nobody can use up a colleague's right to answer. @throws Refusal too-many */
function spendBudget(deps: Deps, pulseId: string): void {
  const known = budgets.get(deps) ?? new LRUCache<string, { spent: number }>({ max: 5000, ttl: 60_000 });
  budgets.set(deps, known);
  const budget = known.get(pulseId) ?? { spent: 0 };
  if (budget.spent === 0) known.set(pulseId, budget);
  budget.spent++;
  if (budget.spent > INVALID_PER_MINUTE_MAX) throw new Refusal("too-many");
}
