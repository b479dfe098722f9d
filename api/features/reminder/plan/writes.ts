import { type RawBuilder, sql } from "kysely";
import { nobody } from "../../../../src/contract/ids.ts";
import type { Tx } from "../../../platform/db/database.ts";
import type { Deps } from "../../../platform/deps.ts";
import { enqueue, type Message } from "../../../platform/outbox.ts";
import type { TenantScope } from "../../../tenancy/scope.ts";

type Now = Pick<Deps, "clock">;

/** In the transaction that opens a pulse or moves its meeting: soon it is worked out who is told what. */
export const planMessages = (tx: Tx, deps: Now, scope: TenantScope, pulseId: string): Promise<void> =>
  enqueue(tx, scope, [{ kind: "plan", subjectId: pulseId, personId: null, pulseId, dueAt: deps.clock.now() }]);

/** The card of a meeting is to say what is true now, where there is one. */
export async function refreshCard(tx: Tx, deps: Now, scope: TenantScope, occurrenceId: string): Promise<void> {
  const card = await tx
    .selectFrom("card")
    .select("occurrence_id")
    .where((where) => where.and({ tenant_id: scope.tenantId, occurrence_id: occurrenceId }))
    .executeTakeFirst();
  if (card !== undefined) await enqueue(tx, scope, [update(deps, occurrenceId, null)]);
}

const update = (deps: Now, subjectId: string, personId: string | null, facts: Message["facts"] = {}): Message => ({
  kind: "card-update",
  subjectId,
  personId,
  pulseId: null,
  dueAt: deps.clock.now(),
  facts,
});

/**
 * In the transaction that closes a pulse or ends it unseen: what was to be said about it goes, and cards are to say so.
 * While another pulse of the meeting is planned or open, it stays known to whom something was meant to be said already,
 * in the same way for everybody; with the last of them that goes as well.
 */
export async function dropMessages(tx: Tx, deps: Now, scope: TenantScope, pulseId: string): Promise<void> {
  const t = sql`${scope.tenantId}::uuid`;
  const p = sql`${pulseId}::uuid`;
  const pulse = await tx
    .selectFrom("pulse")
    .select("occurrence_id")
    .where((where) => where.and({ tenant_id: scope.tenantId, pulse_id: pulseId }))
    .executeTakeFirst();
  if (pulse === undefined) return;
  const occurrenceId = pulse.occurrence_id;
  const about = sql`tenant_id = ${t} and kind in ('card', 'reminder') and subject_id = ${occurrenceId}::uuid`;
  const run = (statement: RawBuilder<unknown>) => statement.execute(tx);
  await run(sql`delete from outbox where tenant_id = ${t} and kind in ('plan', 'in-meeting') and subject_id = ${p}`);
  await run(sql`update outbox set due_at = null, lease_until = null, is_sending = false, pulse_id = null
    where ${about} and pulse_id = ${p} and (is_sending or jsonb_exists(facts, 'said'))`);
  await run(sql`delete from outbox where ${about} and pulse_id = ${p}`);
  await refreshCard(tx, deps, scope, occurrenceId);
  const { rows: alone } = await sql<{ person_id: string; activityId: string }>`
    select person_id, facts ->> 'activityId' as "activityId" from outbox
    where ${about} and kind = 'card' and person_id <> ${nobody}::uuid and jsonb_exists(facts, 'activityId')`.execute(
    tx,
  );
  await enqueue(
    tx,
    scope,
    alone.map(({ person_id, activityId }) => update(deps, occurrenceId, person_id, { activityId })),
  );
  await run(sql`delete from outbox where ${about} and due_at is null and not exists (
    select from pulse q where q.tenant_id = ${t} and q.occurrence_id = ${occurrenceId}::uuid and q.pulse_id <> ${p}
      and q.state in ('planned', 'open'))`);
}
