import type { Answers } from "../../src/contract/question.ts";
import { asBallotUser } from "../platform/db/database.ts";
import type { Deps } from "../platform/deps.ts";
import { Refusal } from "../platform/problem.ts";
import type { TenantScope } from "../tenancy/scope.ts";
import { checkAnswers } from "./answers.ts";
import { boxNameOf, forgetOpen, type OpenPulse, openPulseOf, refuseClosed } from "./openRow.ts";
import { voidPulse } from "./seal.ts";
import { storeSheet } from "./sheets.ts";

type Person = { readonly id: string; readonly name: string };
export type Hand = { readonly person: Person; readonly answers: Answers };
/** `person` null: they were erased since; `answers` null: before they had answered. */
type Sheet = { readonly person: Person | null; readonly revision: number; readonly answers: Answers | null };

const NAME_MAX = 150;
/** Above every revision a client may send. */
const LAST_REVISION = Number.MAX_SAFE_INTEGER;
/** Id, keys and a name of which each character may take six bytes. */
const NAME_BYTES = 1024;
const mine = (scope: TenantScope, pulseId: string) => ({ tenant_id: scope.tenantId, pulse_id: pulseId });

/**
 * Answers in the open: signed in, no paper, under the box key until the names go.
 * @throws Refusal not-in-audience, wrong-mode, bad-request, stale-revision, or why the pulse is closed
 */
export async function putHands(
  deps: Deps,
  scope: TenantScope,
  person: Person,
  pulseId: string,
  body: { readonly revision: number; readonly answers: Answers },
): Promise<{ revision: number }> {
  const pulse = await openPulseOf(deps, scope, pulseId);
  if (pulse === "lost") {
    await voidPulse(deps, scope, pulseId);
    // Void now, or closed by another server while we looked.
    return refuseClosed(deps, scope, pulseId);
  }
  if (pulse === null) return refuseClosed(deps, scope, pulseId);
  if (pulse.mode !== "open") throw new Refusal("wrong-mode");
  if (!pulse.audience.has(person.id)) throw new Refusal("not-in-audience");
  checkAnswers(pulse.questions, body.answers);
  const sheet: Sheet = { person: { id: person.id, name: person.name.slice(0, NAME_MAX) }, ...body };
  return storeSheet(deps, scope, {
    pulse,
    place: pulse.box.placeOf(person.id),
    revision: body.revision,
    sheet: JSON.stringify(sheet),
    bytes: pulse.ballotBytes + NAME_BYTES,
  });
}

/** Names beside answers, between the reveal and their end; null at any other time. Sorted by name, not by arrival. */
export async function handsOf(deps: Deps, scope: TenantScope, pulseId: string): Promise<readonly Hand[] | null> {
  const pulse = await openPulseOf(deps, scope, pulseId);
  if (pulse === null || pulse === "lost" || pulse.mode !== "open") return null;
  const row = await deps.db.inTenant(scope, (tx) =>
    asBallotUser(tx, () =>
      tx
        .selectFrom("open_pulse")
        .select("ballots")
        .where((where) => where.and(mine(scope, pulseId)))
        .where("hands_until", ">", deps.clock.now())
        .executeTakeFirst(),
    ),
  );
  if (row === undefined) return null;
  return Object.entries(row.ballots)
    .map(([place, locked]) => JSON.parse(pulse.box.unlock(place, locked)) as Sheet)
    .flatMap(({ person, answers }) => (person === null || answers === null ? [] : [{ person, answers }]))
    .sort((a, b) => a.person.name.localeCompare(b.person.name));
}

/**
 * What stands in an erased person's place from now on: their answers, if there are any, without the name, and a revision
 * that no later one replaces.
 */
export function erasedSheet(pulse: OpenPulse, place: string, stored: string | null): string {
  const answers = stored === null ? null : (JSON.parse(pulse.box.unlock(place, stored)) as Sheet).answers;
  const sheet: Sheet = { person: null, revision: LAST_REVISION, answers };
  return pulse.box.lock(place, JSON.stringify(sheet), pulse.ballotBytes + NAME_BYTES);
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
