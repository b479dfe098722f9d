import { createHash } from "node:crypto";
import { LRUCache } from "lru-cache";
import type { Answers } from "../../src/contract/question.ts";
import type { Deps } from "../platform/deps.ts";
import { Refusal } from "../platform/problem.ts";
import type { TenantScope } from "../tenancy/scope.ts";
import { checkAnswers } from "./answers.ts";
import { verifySignature } from "./blindRsa.ts";
import { openPulseOf, publicKeyOf, refuseClosed } from "./openRow.ts";
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
/**
 * Stores one ballot, or its higher revision. No caller exists here: the signature is the only proof.
 * Order of work: lengths (the schema), hash, key, signature, answers, database.
 * @throws Refusal bad-signature, too-many, bad-request, stale-revision, or why the pulse is closed
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
  const found = await openPulseOf(deps, scope, pulseId);
  if (found === "lost") {
    await voidPulse(deps, scope, pulseId);
    // Void now, or closed by another server while we looked.
    return refuseClosed(deps, scope, pulseId);
  }
  const publicKey = found === null ? await closedKeyOf(deps, scope, pulseId) : found.publicKey;
  if (publicKey === null) throw new Refusal("wrong-mode");
  const text = message.subarray(PREFIX_BYTES, -SUFFIX_BYTES).toString("utf8");
  const forThisPulse = text === `plumbline-ballot-v1|${scope.tenantId}|${pulseId}`;
  if (!forThisPulse || !verifySignature(publicKey, message, Buffer.from(cast.signature, "base64url"))) {
    spendBudget(deps, pulseId);
    throw new Refusal("bad-signature");
  }
  if (found === null) return refuseClosed(deps, scope, pulseId);
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

/** The key outlives the seal, so that a valid late ballot hears `sealed` and a forged one learns nothing. */
async function closedKeyOf(deps: Deps, scope: TenantScope, pulseId: string) {
  const row = await deps.db.inTenant(scope, (tx) =>
    tx
      .selectFrom("pulse")
      .select(["public_key", "mode"])
      .where("tenant_id", "=", scope.tenantId)
      .where("pulse_id", "=", pulseId)
      .executeTakeFirst(),
  );
  if (row === undefined) throw new Refusal("not-found");
  if (row.public_key === null && row.mode === "private") throw new Refusal("not-open");
  return row.public_key === null ? null : publicKeyOf(row.public_key);
}
