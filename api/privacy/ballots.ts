import { createHash } from "node:crypto";
import { sql } from "kysely";
import { LRUCache } from "lru-cache";
import type { Answers } from "../../src/contract/question.ts";
import { asBallotUser } from "../platform/db/database.ts";
import type { Deps } from "../platform/deps.ts";
import { Refusal } from "../platform/problem.ts";
import type { TenantScope } from "../tenancy/scope.ts";
import { checkAnswers } from "./answers.ts";
import { verifySignature } from "./blindRsa.ts";
import { coalesced } from "./coalesce.ts";
import { type OpenPulse, openPulseOf, publicKeyOf, refuseClosed } from "./openRow.ts";
import { sealDue, voidPulse } from "./seal.ts";

export type Cast = {
  readonly message: string;
  readonly signature: string;
  readonly revision: number;
  readonly answers: Answers;
};
type Wanted = {
  readonly pulse: OpenPulse;
  readonly place: string;
  readonly revision: number;
  readonly answers: Answers;
};
type Outcome = "stored" | "stale" | "closed" | "due" | "too-many-ballots";

/** Random prefix of the prepared message and the client's own random bytes, around the text. */
const PREFIX_BYTES = 32;
const SUFFIX_BYTES = 32;
/** Once all have answered, time to change one's mind. */
const LAST_CALL_MS = 15_000;

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
  const outcome = await writerOf(deps)(scope, {
    pulse: found,
    place: found.box.placeOf(ballotId),
    revision: cast.revision,
    answers: cast.answers,
  });
  if (outcome === "stored") return { revision: cast.revision };
  if (outcome === "stale") throw new Refusal("stale-revision");
  if (outcome === "due") await sealDue(deps, scope, pulseId);
  if (outcome === "too-many-ballots") {
    deps.log("more-ballots-than-papers", { pulseId });
    await voidPulse(deps, scope, pulseId);
  }
  return refuseClosed(deps, scope, pulseId);
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

const writers = new WeakMap<Deps, (scope: TenantScope, wanted: Wanted) => Promise<Outcome>>();
const writerOf = (deps: Deps) => {
  const known = writers.get(deps);
  if (known !== undefined) return known;
  const fresh = coalesced<Wanted, Outcome>((scope, items) => write(deps, scope, items));
  writers.set(deps, fresh);
  return fresh;
};

const write = (deps: Deps, scope: TenantScope, items: readonly Wanted[]): Promise<Outcome[]> =>
  deps.db.inTenant(scope, (tx) =>
    asBallotUser(tx, async () => {
      const wanted = sql.join(items.map((item) => sql`(${item.pulse.pulseId}::uuid, ${item.place})`));
      const { rows } = await sql<{
        pulse_id: string;
        place: string;
        stored: string | null;
        seals_at: Date;
        room: number;
      }>`
        select o.pulse_id, w.place, o.ballots ->> w.place as stored, o.seals_at,
          (select count(*)::int from jsonb_object_keys(o.papers)) - (select count(*)::int from jsonb_object_keys(o.ballots)) as room
        from open_pulse o join (values ${wanted}) w (pulse_id, place) on o.pulse_id = w.pulse_id
        where o.tenant_id = ${scope.tenantId}::uuid order by o.pulse_id for update of o`.execute(tx);
      const now = deps.clock.now();
      const found = new Map(rows.map((row) => [`${row.pulse_id} ${row.place}`, row]));
      const room = new Map(rows.map((row) => [row.pulse_id, row.room]));
      const fresh = new Map<string, Record<string, string>>();
      const outcomes = items.map(({ pulse, place, revision, answers }): Outcome => {
        const row = found.get(`${pulse.pulseId} ${place}`);
        if (row === undefined) return "closed";
        if (now >= row.seals_at) return "due";
        const left = room.get(pulse.pulseId) ?? 0;
        if (row.stored === null && left < 1) return "too-many-ballots";
        if (row.stored !== null && revisionOf(pulse.box.unlock(place, row.stored)) >= revision) return "stale";
        if (row.stored === null) room.set(pulse.pulseId, left - 1);
        row.stored = pulse.box.lock(place, JSON.stringify({ revision, answers }), pulse.ballotBytes);
        fresh.set(pulse.pulseId, { ...fresh.get(pulse.pulseId), [place]: row.stored });
        return "stored";
      });
      if (fresh.size > 0) {
        const lastCall = new Date(now.getTime() + LAST_CALL_MS);
        const patches = sql.join([...fresh].map(([id, patch]) => sql`(${id}::uuid, ${JSON.stringify(patch)}::jsonb)`));
        await sql`update open_pulse o set ballots = o.ballots || p.patch,
            seals_at = case when (select count(*) from jsonb_object_keys(o.ballots || p.patch)) >= o.audience_size
              then least(o.ends_at, ${lastCall}::timestamptz) else o.seals_at end
          from (values ${patches}) p (pulse_id, patch)
          where o.tenant_id = ${scope.tenantId}::uuid and o.pulse_id = p.pulse_id`.execute(tx);
      }
      return outcomes;
    }),
  );

const revisionOf = (sheet: string): number => (JSON.parse(sheet) as { revision: number }).revision;
