import type { Mailbox } from "../../../../graph/graph.ts";
import type { Told } from "../../../../graph/told.ts";
import type { Tx } from "../../../../platform/db/database.ts";
import type { TenantScope } from "../../../../tenancy/scope.ts";

/** Under which id this mailbox has the meeting, and its series. */
export async function keepEvent(
  tx: Tx,
  scope: TenantScope,
  { personId }: Mailbox,
  { eventId, masterId }: Pick<Told, "eventId" | "masterId">,
  occurrenceId: string,
  seenAt: Date,
): Promise<void> {
  const meeting = await tx
    .selectFrom("occurrence")
    .select("series_id")
    .where((where) => where.and({ tenant_id: scope.tenantId, occurrence_id: occurrenceId }))
    .executeTakeFirst();
  // Deleted meanwhile, with its calendar or by its time.
  if (meeting === undefined) return;
  const of = { tenant_id: scope.tenantId, person_id: personId, series_id: meeting.series_id, seen_at: seenAt };
  const rows = [
    { ...of, event_id: eventId, occurrence_id: occurrenceId },
    ...(masterId === null ? [] : [{ ...of, event_id: masterId, occurrence_id: null }]),
  ];
  for (const row of rows)
    await tx
      .insertInto("mailbox_event")
      .values(row)
      .onConflict((conflict) =>
        conflict
          .columns(["tenant_id", "person_id", "event_id"])
          .doUpdateSet({ series_id: row.series_id, occurrence_id: row.occurrence_id, seen_at: seenAt }),
      )
      .execute();
}

/** The mailbox has it no more. */
export async function dropEvent(
  tx: Tx,
  { tenantId }: TenantScope,
  personId: string,
  eventId: string,
  occurrenceId: string | null,
): Promise<void> {
  await tx
    .deleteFrom("mailbox_event")
    .where((where) => where.and({ tenant_id: tenantId, person_id: personId, event_id: eventId }))
    .execute();
  if (occurrenceId === null) return;
  // Where no calendar holds it any more, another source may tell of it again.
  await tx
    .updateTable("occurrence")
    .set({ source: null })
    .where((where) => where.and({ tenant_id: tenantId, occurrence_id: occurrenceId, source: "graph" } as const))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("mailbox_event as e")
            .select("e.event_id")
            .whereRef("e.tenant_id", "=", "occurrence.tenant_id")
            .whereRef("e.occurrence_id", "=", "occurrence.occurrence_id"),
        ),
      ),
    )
    .execute();
}
