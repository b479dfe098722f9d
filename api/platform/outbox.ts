import { type Selectable, sql } from "kysely";
import { nobody } from "../../src/contract/ids.ts";
import type { TenantScope } from "../tenancy/scope.ts";
import type { Database, Tx } from "./db/database.ts";
import type { MessageFacts, MessageKind, Tables } from "./db/tables.ts";

/** What is to be said. There is one for each kind, subject and person: written twice it is still one. */
export type Message = {
  readonly kind: MessageKind;
  readonly subjectId: string;
  /** null: a whole chat, or nobody. */
  readonly personId: string | null;
  readonly pulseId: string | null;
  readonly dueAt: Date;
  readonly facts?: MessageFacts;
};
type OutboxRow = Selectable<Tables["outbox"]>;
/** A row under a lease. `wasSending`: whoever had it before may have sent it, and nobody knows. */
export type Claimed = Omit<OutboxRow, "is_sending"> & { readonly wasSending: boolean };

/** Long enough to hand over a batch however slowly each one goes. */
const LEASE_MS = 5 * 60_000;

const keyOf = (message: Pick<Message, "kind" | "subjectId" | "personId">) => ({
  kind: message.kind,
  subject_id: message.subjectId,
  person_id: message.personId ?? nobody,
});

/**
 * Writes down what is to be said. What is there already is due at the new time with the new facts, whoever holds it now:
 * the number of attempts moves on, so that an end they report is not taken for this one's.
 */
export async function enqueue(tx: Tx, scope: TenantScope, messages: readonly Message[]): Promise<void> {
  if (messages.length === 0) return;
  await tx
    .insertInto("outbox")
    .values(
      messages.map((message) => ({
        ...{ tenant_id: scope.tenantId, ...keyOf(message), pulse_id: message.pulseId, due_at: message.dueAt },
        ...{ lease_until: null, attempts: 0, is_sending: false, facts: JSON.stringify(message.facts ?? {}) },
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(["tenant_id", "kind", "subject_id", "person_id"]).doUpdateSet((row) => ({
        ...{ pulse_id: row.ref("excluded.pulse_id"), due_at: row.ref("excluded.due_at") },
        ...{ facts: row.ref("excluded.facts"), lease_until: null, is_sending: false },
        attempts: sql<number>`outbox.attempts + 1`,
      })),
    )
    .execute();
}

/** Organisations in which something is due and nobody has it. Across tenants. */
export async function tenantsWithDue(db: Database, now: Date): Promise<string[]> {
  const rows = await db.acrossTenants((tx) =>
    tx
      .selectFrom("tenant as t")
      .select("t.tenant_id")
      .where((where) =>
        where.exists(
          where
            .selectFrom("outbox as o")
            .select("o.tenant_id")
            .whereRef("o.tenant_id", "=", "t.tenant_id")
            .where("o.due_at", "<=", now)
            .where((inner) => inner.or([inner("o.lease_until", "is", null), inner("o.lease_until", "<=", now)])),
        ),
      )
      .orderBy("t.tenant_id")
      .execute(),
  );
  return rows.map((row) => row.tenant_id);
}

/**
 * Takes up to `most` due rows of one organisation, oldest first. Until the lease ends nobody else gets them, and from the
 * commit on they count as being sent. Several at once get different rows.
 */
export async function claimDue(tx: Tx, scope: TenantScope, now: Date, most: number): Promise<Claimed[]> {
  const t = sql`${scope.tenantId}::uuid`;
  const until = new Date(now.getTime() + LEASE_MS);
  const { rows } = await sql<OutboxRow & { wasSending: boolean }>`
    update outbox o set lease_until = ${until}::timestamptz, attempts = o.attempts + 1, is_sending = true
    from (select kind, subject_id, person_id, is_sending from outbox
      where tenant_id = ${t} and due_at <= ${now}::timestamptz
        and (lease_until is null or lease_until <= ${now}::timestamptz)
      order by due_at limit ${most} for update skip locked) d
    where o.tenant_id = ${t} and o.kind = d.kind and o.subject_id = d.subject_id and o.person_id = d.person_id
    returning o.*, d.is_sending as "wasSending"`.execute(tx);
  return rows.map(({ is_sending: _, ...row }) => row);
}

type Held = Pick<OutboxRow, "kind" | "subject_id" | "person_id" | "attempts">;

/** The rows of `held` that are still as they were claimed, for a statement that changes them. */
const stillHeld = ({ tenantId }: TenantScope, held: readonly Held[]) => sql`
  (select * from unnest(${held.map((row) => row.kind)}::text[], ${held.map((row) => row.subject_id)}::uuid[],
    ${held.map((row) => row.person_id)}::uuid[], ${held.map((row) => row.attempts)}::int[])
    h (kind, subject_id, person_id, attempts)) h
  where o.tenant_id = ${tenantId}::uuid and o.kind = h.kind and o.subject_id = h.subject_id
    and o.person_id = h.person_id and o.attempts = h.attempts`;

/** Nothing of them is kept: they may be written down again. Rows that were written anew meanwhile stay. */
export async function discard(tx: Tx, scope: TenantScope, held: readonly Held[]): Promise<void> {
  if (held.length === 0) return;
  await sql`delete from outbox o using ${stillHeld(scope, held)}`.execute(tx);
}

/** Settled: kept without a time until the last closing of the meeting, so that it is said once. */
export async function settle(tx: Tx, scope: TenantScope, held: readonly Held[]): Promise<void> {
  if (held.length === 0) return;
  await sql`update outbox o set due_at = null, lease_until = null, is_sending = false, pulse_id = null
    from ${stillHeld(scope, held)}`.execute(tx);
}

/** Due again at a time of its own each, given back by who holds them; surely not sent. */
export async function putBack(
  tx: Tx,
  scope: TenantScope,
  held: readonly (Held & { readonly dueAt: Date })[],
): Promise<void> {
  for (const row of held)
    await sql`update outbox o set due_at = ${row.dueAt}::timestamptz, lease_until = null, is_sending = false
      from ${stillHeld(scope, [row])}`.execute(tx);
}

/** Other facts for rows that are held. */
export async function note(
  tx: Tx,
  scope: TenantScope,
  held: readonly (Held & { readonly facts: MessageFacts })[],
): Promise<void> {
  if (held.length === 0) return;
  const facts = sql`${held.map((row) => JSON.stringify(row.facts))}::text[]`;
  await sql`update outbox o set facts = f.facts::jsonb
    from unnest(${held.map((row) => row.kind)}::text[], ${held.map((row) => row.subject_id)}::uuid[],
      ${held.map((row) => row.person_id)}::uuid[], ${held.map((row) => row.attempts)}::int[], ${facts})
      f (kind, subject_id, person_id, attempts, facts)
    where o.tenant_id = ${scope.tenantId}::uuid and o.kind = f.kind and o.subject_id = f.subject_id
      and o.person_id = f.person_id and o.attempts = f.attempts`.execute(tx);
}

/** Everything about a meeting that was said or is to be said. */
export const messagesAbout = (tx: Tx, scope: TenantScope, occurrenceId: string) =>
  tx
    .selectFrom("outbox")
    .selectAll()
    .where((where) => where.and({ tenant_id: scope.tenantId, subject_id: occurrenceId }))
    .where("kind", "in", ["card", "reminder"])
    .execute();
