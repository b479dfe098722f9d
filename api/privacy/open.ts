import { guessedId } from "../../src/contract/guess.ts";
import { isOwn } from "../../src/contract/pack.ts";
import { bankQuestion } from "../../src/contract/questionBank.ts";
import { fitsCoarse } from "../../src/measure/coarse.ts";
import { type OrganisationK, termsAtOpening } from "../../src/measure/release.ts";
import { pilotForbidsMeeting } from "../features/pilot/reads.ts";
import { planMessages } from "../features/reminder/plan/writes.ts";
import { asBallotUser, type Tx } from "../platform/db/database.ts";
import type { LeftOut } from "../platform/db/tables.ts";
import type { Deps } from "../platform/deps.ts";
import type { TenantScope } from "../tenancy/scope.ts";
import { sheetBytes } from "./answers.ts";
import { fingerprintOf } from "./blindRsa.ts";
import { BOX_KEY_BYTES, boxOf } from "./box.ts";
import { nextKeyPair } from "./keyPool.ts";
import { boxNameOf, keySlot } from "./openRow.ts";
import { repeatedOf } from "./repeated.ts";
import { moveOpenEnd, voidPulse } from "./seal.ts";

/** A PKCS8 key of 2048 bits is about 1,220 bytes, as base64 1,630. */
const KEY_SLOT_BYTES = 2048;

/**
 * Opens a planned pulse: fixes audience, questions and terms for good and makes its keys. Two servers may try at once;
 * one row appears and the loser removes its own box key. Opening `after` closes `before`.
 * @returns "void" when the meeting has too few people for its mode, or a pilot does not let it open
 */
export async function openPulse(
  deps: Deps,
  scope: TenantScope,
  pulseId: string,
): Promise<"opened" | "not-planned" | "void"> {
  const plan = await deps.db.inTenant(scope, (tx) => planOf(tx, scope, pulseId, deps.clock.now()));
  if (plan === null) return "not-planned";
  // The meeting is over, whatever end `before` had planned.
  if (plan.before?.state === "open") await moveOpenEnd(deps, scope, plan.before.pulse_id, deps.clock.now());
  if (plan.before?.state === "planned") await voidPulse(deps, scope, plan.before.pulse_id, "missed");
  if (plan.terms === null || plan.questions.length === 0 || plan.isForbidden) {
    const why = plan.isForbidden ? "pilot" : plan.terms === null ? "too-few" : "left-out";
    await voidPulse(deps, scope, pulseId, why, why === "left-out" ? plan.leftOut : []);
    return "void";
  }
  const terms = plan.terms;
  const boxId = Buffer.from(deps.chance.bytes(8)).toString("hex");
  const boxName = boxNameOf(scope, pulseId, boxId);
  const boxKey = deps.chance.bytes(BOX_KEY_BYTES);
  const pair = plan.mode === "private" ? await nextKeyPair() : null;
  await deps.keyStore.put(boxName, boxKey);
  let opened = false;
  let changedMeanwhile = false;
  try {
    opened = await deps.db.inTenant(scope, async (tx) => {
      const mine = { tenant_id: scope.tenantId, pulse_id: pulseId };
      const fingerprint = pair === null ? null : fingerprintOf(pair.publicSpki);
      const changed = await tx
        .updateTable("pulse")
        .set({
          state: "open",
          invited: plan.audience.length,
          k: terms.k,
          form: terms.form,
          left_out: plan.leftOut.length > 0 ? JSON.stringify(plan.leftOut) : null,
          public_key: pair === null ? null : Buffer.from(pair.publicSpki).toString("base64url"),
          fingerprint,
        })
        .where((where) => where.and(mine))
        .where("state", "=", "planned")
        .returning("seals_at")
        .executeTakeFirst();
      if (changed === undefined) return false;
      // Whoever is being erased holds the row just changed: now it is certain who is still there.
      const still = await audienceOf(tx, scope, plan, pulseId, plan.before?.pulse_id);
      if (!isSame(still, plan.audience)) throw new AudienceChanged();
      await tx
        .deleteFrom("audience")
        .where((where) => where.and(mine))
        .execute();
      await tx
        .insertInto("audience")
        .values(plan.audience.map((person_id) => ({ ...mine, person_id })))
        .execute();
      await tx
        .deleteFrom("pulse_question")
        .where((where) => where.and(mine))
        .where(
          "question_id",
          "not in",
          plan.questions.map((question) => question.id),
        )
        .execute();
      await asBallotUser(tx, () =>
        tx
          .insertInto("open_pulse")
          .values({
            ...mine,
            box_id: boxId,
            private_key:
              pair === null
                ? ""
                : boxOf(boxKey, deps.chance).lock(
                    keySlot,
                    Buffer.from(pair.privatePkcs8).toString("base64"),
                    KEY_SLOT_BYTES,
                  ),
            papers: "{}",
            ballots: "{}",
            papers_count: 0,
            ballots_count: 0,
            ends_at: changed.seals_at,
            seals_at: changed.seals_at,
            hands_until: null,
            audience_size: plan.audience.length,
            ballot_bytes: sheetBytes(plan.questions),
          })
          .execute(),
      );
      await planMessages(tx, deps, scope, pulseId);
      return true;
    });
  } catch (error) {
    if (!(error instanceof AudienceChanged)) throw error;
    changedMeanwhile = true;
  } finally {
    if (!opened) await deps.keyStore.remove(boxName);
  }
  if (changedMeanwhile) return openPulse(deps, scope, pulseId);
  return opened ? "opened" : "not-planned";
}

/** The invitation, or who was erased, changed while the keys were made: the terms have to be looked at again. */
class AudienceChanged extends Error {
  override readonly name = "AudienceChanged";
}

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((id) => other.includes(id));

async function planOf(tx: Tx, scope: TenantScope, pulseId: string, now: Date) {
  const mine = { tenant_id: scope.tenantId, pulse_id: pulseId };
  const pulse = await tx
    .selectFrom("pulse")
    .selectAll()
    .where((where) => where.and(mine))
    .executeTakeFirst();
  if (pulse?.state !== "planned") return null;
  const tenant = await tx
    .selectFrom("tenant")
    .select("minimum_k")
    .where("tenant_id", "=", scope.tenantId)
    .executeTakeFirstOrThrow();
  const before =
    pulse.phase === "after"
      ? await tx
          .selectFrom("pulse")
          .select(["pulse_id", "state"])
          .where((where) =>
            where.and({ tenant_id: scope.tenantId, occurrence_id: pulse.occurrence_id, phase: "before" }),
          )
          .executeTakeFirst()
      : undefined;
  const meeting = { occurrenceId: pulse.occurrence_id, leaderId: pulse.leader_id };
  const audience = await audienceOf(tx, scope, meeting, pulseId, before?.pulse_id);
  const terms = termsAtOpening({
    invited: audience.length,
    mode: pulse.mode,
    // A plan keeps the wish in k; whether this size allows it is decided now.
    threshold: pulse.k,
    organisationK: tenant.minimum_k as OrganisationK,
  });
  const asked = await tx
    .selectFrom("pulse_question")
    .select(["question_id", "version", "kind", "scale"])
    .where((where) => where.and(mine))
    .orderBy("position")
    .execute();
  const all = asked.map(({ question_id: id, ...row }) => ({ id, ...row }));
  const repeats = await repeatedOf(tx, scope, { ...pulse, audience, k: terms?.k ?? pulse.k, now }, all);
  const whyNot = ({ id, kind, scale }: (typeof all)[number]): LeftOut["why"] | null => {
    // What a team wrote itself is kept while anything asks it; what the bank has had may be gone.
    if (!isOwn(id) && bankQuestion(id) === undefined) return "gone";
    if (terms?.form === "coarse" && !fitsCoarse(kind, scale)) return "too-few";
    // A guess goes with what it is about.
    return repeats.has(guessedId(id) ?? id) || repeats.has(id) ? "asked-between" : null;
  };
  return {
    ...meeting,
    mode: pulse.mode,
    before,
    audience,
    terms,
    isForbidden: (await pilotForbidsMeeting(tx, scope, pulse.occurrence_id, now)) !== null,
    questions: all.filter((row) => whyNot(row) === null).map(({ id, kind, scale }) => ({ id, kind, scale })),
    leftOut: all.flatMap((row) => {
      const why = whyNot(row);
      return why === null || guessedId(row.id) !== null ? [] : [{ id: row.id, version: row.version, why }];
    }),
  };
}

/** Adhoc brings its own list, `after` takes `before`'s, else who the invitation asks; never who leads in the open. */
async function audienceOf(
  tx: Tx,
  scope: TenantScope,
  { occurrenceId, leaderId }: { readonly occurrenceId: string; readonly leaderId: string | null },
  pulseId: string,
  beforeId: string | undefined,
) {
  for (const id of beforeId === undefined ? [pulseId] : [pulseId, beforeId]) {
    const fixed = await tx
      .selectFrom("audience")
      .select("person_id")
      .where((where) => where.and({ tenant_id: scope.tenantId, pulse_id: id }))
      .execute();
    if (fixed.length > 0) return fixed.map((row) => row.person_id);
  }
  const invited = await tx
    .selectFrom("invitee")
    .select("person_id")
    .where((where) => where.and({ tenant_id: scope.tenantId, occurrence_id: occurrenceId, asked: true }))
    .execute();
  return invited.map((row) => row.person_id).filter((id) => id !== leaderId);
}
