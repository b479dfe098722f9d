import { sql } from "kysely";
import type { Answers } from "../../src/contract/question.ts";
import { namesOf } from "../features/occurrence/reads.ts";
import { asBallotUser } from "../platform/db/database.ts";
import type { Deps } from "../platform/deps.ts";
import { Refusal } from "../platform/problem.ts";
import type { TenantScope } from "../tenancy/scope.ts";
import { checkAnswers } from "./answers.ts";
import { boxNameOf, forgetOpen, type OpenPulse, openPulseOf, refuseClosed } from "./openRow.ts";
import { putLeader } from "./putLeader.ts";
import { voidPulse } from "./seal.ts";
import { storeSheet } from "./sheets.ts";

type Person = { readonly id: string; readonly name: string };
export type Hand = { readonly person: Person; readonly answers: Answers };
/** `personId` null: they were erased since; `answers` null: before they had answered. */
type Sheet = { readonly personId: string | null; readonly revision: number; readonly answers: Answers | null };

/** Above every revision a client may send. */
const LAST_REVISION = Number.MAX_SAFE_INTEGER;
/** The id and its key, on top of what a private answer takes. */
const PERSON_BYTES = 64;
const mine = (scope: TenantScope, pulseId: string) => ({ tenant_id: scope.tenantId, pulse_id: pulseId });

/**
 * Answers in the open: signed in, no paper, under the box key until the names go, or for a leader until the closing.
 * @throws Refusal not-in-audience, wrong-mode, bad-request, stale-revision, or why the pulse is closed
 */
export async function putHands(
  deps: Deps,
  scope: TenantScope,
  personId: string,
  pulseId: string,
  body: { readonly revision: number; readonly answers: Answers },
): Promise<{ revision: number }> {
  const pulse = await openPulseOf(deps, scope, pulseId);
  if (pulse === "lost") {
    await voidPulse(deps, scope, pulseId, "unreadable");
    // Void now, or closed by another server while we looked.
    return refuseClosed(deps, scope, pulseId);
  }
  if (pulse === null) return refuseClosed(deps, scope, pulseId);
  if (pulse.leaderId === personId) return putLeader(deps, scope, pulse, body);
  if (pulse.mode !== "open") throw new Refusal("wrong-mode");
  if (!pulse.audience.has(personId)) throw new Refusal("not-in-audience");
  checkAnswers(pulse.questions, body.answers);
  const sheet: Sheet = { personId, ...body };
  return storeSheet(deps, scope, {
    pulse,
    place: pulse.box.placeOf(personId),
    revision: body.revision,
    sheet: JSON.stringify(sheet),
    bytes: pulse.ballotBytes + PERSON_BYTES,
  });
}

/** What one person has answered in the open so far; told to that person only. null: nothing, or not in the open. */
export async function ownHand(
  deps: Deps,
  scope: TenantScope,
  personId: string,
  pulseId: string,
): Promise<{ readonly revision: number; readonly answers: Answers } | null> {
  const pulse = await openPulseOf(deps, scope, pulseId);
  if (pulse === null || pulse === "lost" || pulse.mode !== "open" || !pulse.audience.has(personId)) return null;
  const place = pulse.box.placeOf(personId);
  const row = await deps.db.inTenant(scope, (tx) =>
    asBallotUser(tx, () =>
      tx
        .selectFrom("open_pulse")
        .select(sql<string | null>`ballots ->> ${place}`.as("sheet"))
        .where((where) => where.and(mine(scope, pulseId)))
        .where("hands_until", "is", null)
        .executeTakeFirst(),
    ),
  );
  if (row?.sheet == null) return null;
  const { revision, answers } = JSON.parse(pulse.box.unlock(place, row.sheet)) as Sheet;
  return answers === null ? null : { revision, answers };
}

/** Two presses at once: each is tried again on what the other left. */
const TRIES = 5;

/**
 * One more answer in the open, beside those given before, on whatever device: the way of `putHands`, with a revision above
 * the last. @throws Refusal as `putHands`
 */
export async function addHand(
  deps: Deps,
  scope: TenantScope,
  personId: string,
  pulseId: string,
  answers: Answers,
): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const before = await ownHand(deps, scope, personId, pulseId);
    const body = { revision: (before?.revision ?? 0) + 1, answers: { ...before?.answers, ...answers } };
    try {
      await putHands(deps, scope, personId, pulseId, body);
      return;
    } catch (error) {
      const isPassed = error instanceof Refusal && error.code === "stale-revision";
      if (!isPassed || attempt === TRIES) throw error;
    }
  }
}

/**
 * Names beside answers, between the reveal and their end; null at any other time. Names are those of the invitation, and
 * nobody's answer carries one. Sorted by name, not by arrival.
 */
export async function handsOf(deps: Deps, scope: TenantScope, pulseId: string): Promise<readonly Hand[] | null> {
  const pulse = await openPulseOf(deps, scope, pulseId);
  if (pulse === null || pulse === "lost" || pulse.mode !== "open") return null;
  return deps.db.inTenant(scope, async (tx) => {
    const row = await asBallotUser(tx, () =>
      tx
        .selectFrom("open_pulse")
        .select("ballots")
        .where((where) => where.and(mine(scope, pulseId)))
        .where("hands_until", ">", deps.clock.now())
        .executeTakeFirst(),
    );
    if (row === undefined) return null;
    const sheets = Object.entries(row.ballots)
      .map(([place, locked]) => JSON.parse(pulse.box.unlock(place, locked)) as Sheet)
      .flatMap(({ personId, answers }) => (personId === null || answers === null ? [] : [{ personId, answers }]));
    const names = await namesOf(
      tx,
      scope,
      sheets.map(({ personId }) => personId),
    );
    return sheets
      .map(({ personId: id, answers }) => ({ person: { id, name: names.get(id) ?? "" }, answers }))
      .sort((a, b) => a.person.name.localeCompare(b.person.name) || a.person.id.localeCompare(b.person.id));
  });
}

/**
 * What stands in an erased person's place from now on: their answers, if there are any, without the name, and a revision
 * that no later one replaces.
 */
export function erasedSheet(pulse: OpenPulse, place: string, stored: string | null): string {
  const answers = stored === null ? null : (JSON.parse(pulse.box.unlock(place, stored)) as Sheet).answers;
  const sheet: Sheet = { personId: null, revision: LAST_REVISION, answers };
  return pulse.box.lock(place, JSON.stringify(sheet), pulse.ballotBytes + PERSON_BYTES);
}

/** Names go: row and key. Before the reveal, or a second time, it changes nothing. */
export async function endHands(deps: Deps, scope: TenantScope, pulseId: string): Promise<void> {
  const gone = await deps.db.inTenant(scope, (tx) =>
    asBallotUser(tx, () =>
      tx
        .deleteFrom("open_pulse")
        .where((where) => where.and(mine(scope, pulseId)))
        .where("hands_until", "is not", null)
        .returning("box_id")
        .executeTakeFirst(),
    ),
  );
  forgetOpen(deps, scope, pulseId);
  if (gone !== undefined) await deps.keyStore.remove(boxNameOf(scope, pulseId, gone.box_id));
}
