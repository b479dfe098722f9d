import { createHash } from "node:crypto";
import type { Selectable } from "kysely";
import type { StoppedWhy } from "../../../../src/contract/calendar.ts";
import type { Mailbox } from "../../../graph/graph.ts";
import type { Tx } from "../../../platform/db/database.ts";
import type { Tables } from "../../../platform/db/tables.ts";
import type { TenantScope } from "../../../tenancy/scope.ts";

export type MailboxRow = Selectable<Tables["mailbox"]>;
type Due = { readonly tenant_id: string; readonly person_id: string };

/** What a subscription's notifications must say, as it is stored and compared: who reads the database cannot make one. */
export const secretHash = (clientState: string): string => createHash("sha256").update(clientState).digest("hex");

/** How the port of Graph names a mailbox. */
export const mailboxOf = (row: MailboxRow): Mailbox => ({
  tenantId: row.tenant_id,
  personId: row.person_id,
  rung: row.rung,
  credential: row.credential,
});

/** Mailboxes of any organisation whose reading, or whose subscription, is due; who waits longest comes first. */
export const dueMailboxes = (tx: Tx, what: "sync" | "keep", now: Date, limit: number): Promise<Due[]> => {
  const due = what === "sync" ? "sync_due_at" : "keep_due_at";
  let found = tx
    .selectFrom("mailbox")
    .select(["tenant_id", "person_id"])
    .where(due, "<=", now)
    .where((where) => where.or([where("lease_until", "is", null), where("lease_until", "<=", now)]))
    .where((where) => where.or([where("throttled_until", "is", null), where("throttled_until", "<=", now)]));
  if (what === "sync") found = found.where("state", "=", "open");
  return found.orderBy(due).limit(limit).execute();
};

export const mailboxRow = (tx: Tx, { tenantId }: TenantScope, personId: string): Promise<MailboxRow | undefined> =>
  tx
    .selectFrom("mailbox")
    .selectAll()
    .where((where) => where.and({ tenant_id: tenantId, person_id: personId }))
    .executeTakeFirst();

/** How many calendars are read, and why how many are not; never whose. */
export async function mailboxCounts(
  tx: Tx,
  { tenantId }: TenantScope,
): Promise<{ open: number; closed: { why: StoppedWhy; calendars: number }[] }> {
  const rows = await tx
    .selectFrom("mailbox")
    .select(["state", "closed_why", ({ fn }) => fn.countAll<string>().as("calendars")])
    .where("tenant_id", "=", tenantId)
    .groupBy(["state", "closed_why"])
    .orderBy("closed_why")
    .execute();
  return {
    open: rows.filter((row) => row.state === "open").reduce((sum, row) => sum + Number(row.calendars), 0),
    closed: rows.flatMap((row) =>
      row.state === "closed" && row.closed_why !== null
        ? [{ why: row.closed_why, calendars: Number(row.calendars) }]
        : [],
    ),
  };
}

/** Which calendars hold a meeting and may be asked now; the organizer's own comes first. */
export const holdersOf = (tx: Tx, { tenantId }: TenantScope, occurrenceId: string, now: Date) =>
  tx
    .selectFrom("mailbox_event as e")
    .innerJoin("mailbox as m", (join) =>
      join.onRef("m.tenant_id", "=", "e.tenant_id").onRef("m.person_id", "=", "e.person_id"),
    )
    .innerJoin("occurrence as o", (join) =>
      join.onRef("o.tenant_id", "=", "e.tenant_id").onRef("o.occurrence_id", "=", "e.occurrence_id"),
    )
    .select(["e.person_id", "e.event_id", "o.organizer_id"])
    .where((where) =>
      where.and({ "e.tenant_id": tenantId, "e.occurrence_id": occurrenceId, "m.state": "open" } as const),
    )
    .where((where) => where.or([where("m.throttled_until", "is", null), where("m.throttled_until", "<=", now)]))
    .orderBy(({ eb, ref }) => eb("e.person_id", "=", ref("o.organizer_id")), "desc")
    .orderBy("e.person_id")
    .execute();
