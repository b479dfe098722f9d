import { nobody } from "../../../../src/contract/ids.ts";
import type { Tx } from "../../../platform/db/database.ts";
import { messagesAbout } from "../../../platform/outbox.ts";
import type { TenantScope } from "../../../tenancy/scope.ts";
import { cardsOf, chatsOf, meetingsOf } from "../send/reads.ts";
import type { Known, Planned } from "./rules.ts";

/**
 * What planning goes by, under the lock of the pulse: its closing waits, or has happened.
 * @returns null when it is open no more
 */
export async function plannedOf(
  tx: Tx,
  scope: TenantScope,
  pulseId: string,
  now: Date,
): Promise<(Planned & { readonly occurrenceId: string }) | null> {
  const pulse = await tx
    .selectFrom("pulse")
    .select(["occurrence_id", "phase", "opens_at"])
    .where((where) => where.and({ tenant_id: scope.tenantId, pulse_id: pulseId, state: "open" } as const))
    .forNoKeyUpdate()
    .executeTakeFirst();
  if (pulse === undefined) return null;
  const occurrenceId = pulse.occurrence_id;
  const meeting = await tx
    .selectFrom("occurrence")
    .select(["start_at", "end_at"])
    .where((where) => where.and({ tenant_id: scope.tenantId, occurrence_id: occurrenceId }))
    .executeTakeFirstOrThrow();
  const audience = await tx
    .selectFrom("audience")
    .select("person_id")
    .where((where) => where.and({ tenant_id: scope.tenantId, pulse_id: pulseId }))
    .execute();
  const known = (await messagesAbout(tx, scope, occurrenceId)).map(
    (row): Known => ({
      kind: row.kind === "card" ? "card" : "reminder",
      personId: row.person_id === nobody ? null : row.person_id,
      pulseId: row.pulse_id,
      dueAt: row.due_at,
      isSending: row.is_sending,
      facts: row.facts,
    }),
  );
  return {
    now,
    occurrenceId,
    pulseId,
    phase: pulse.phase,
    opensAt: pulse.opens_at,
    startAt: meeting.start_at,
    endAt: meeting.end_at,
    audience: audience.map((row) => row.person_id),
    hasCard: (await cardsOf(tx, scope, [occurrenceId])).has(occurrenceId),
    hasChat: (await chatsOf(tx, scope, [occurrenceId])).has(occurrenceId),
    knowsMeeting: (await meetingsOf(tx, scope, [occurrenceId])).has(occurrenceId),
    known,
  };
}
