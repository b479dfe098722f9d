import type { Selectable } from "kysely";
import type { Reminders } from "../../../../src/contract/reminders.ts";
import type { Tx } from "../../../platform/db/database.ts";
import type { Tables } from "../../../platform/db/tables.ts";
import type { Hours } from "../../../platform/hours.ts";
import { ianaZone, knownZone } from "../../../platform/zones.ts";
import type { TenantScope } from "../../../tenancy/scope.ts";
import { usual } from "./rules.ts";

type ContactRow = Selectable<Tables["contact"]>;

/** How one person is written to. */
export type Contact = {
  readonly hours: Hours;
  readonly source: Reminders["hours"]["source"];
  /** A zone that was given and nobody knows; that of their last meeting counts in its place. */
  readonly unknownZone: string | null;
  readonly pausedUntil: Date | null;
  readonly stopped: boolean;
  readonly wants: Reminders["wants"];
};

/**
 * What a row says, filled up with what is usual.
 * @param latestZone of the last meeting they are asked in: counts for who has given no zone, or one that nobody knows
 */
export function contactOf(row: ContactRow | undefined, latestZone: string): Contact {
  const given = row?.time_zone ?? null;
  const zone = given === null ? null : knownZone(given);
  return {
    hours: {
      zone: zone ?? ianaZone(latestZone),
      startsMinute: row?.starts_minute ?? usual.startsMinute,
      endsMinute: row?.ends_minute ?? usual.endsMinute,
      days: row?.days ?? usual.days,
    },
    source: row?.hours_from ?? "team",
    unknownZone: zone === null ? given : null,
    pausedUntil: row?.paused_until ?? null,
    stopped: row?.stopped ?? false,
    wants: row?.wants ?? "activity",
  };
}

/** Rows by person; who never said anything has none. */
export async function contactRows(
  tx: Tx,
  scope: TenantScope,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, ContactRow>> {
  if (personIds.length === 0) return new Map();
  const rows = await tx
    .selectFrom("contact")
    .selectAll()
    .where("tenant_id", "=", scope.tenantId)
    .where("person_id", "in", [...new Set(personIds)])
    .execute();
  return new Map(rows.map((row) => [row.person_id, row]));
}

/**
 * The zone of the last meeting each person is asked in; who is asked in none has none. One for each, whatever it is that is
 * said: in the zone of each meeting the same hours would be two days, and more would be said in them.
 */
export async function latestZones(
  tx: Tx,
  { tenantId }: TenantScope,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (personIds.length === 0) return new Map();
  const rows = await tx
    .selectFrom("invitee as i")
    .innerJoin("occurrence as o", (join) =>
      join.onRef("o.tenant_id", "=", "i.tenant_id").onRef("o.occurrence_id", "=", "i.occurrence_id"),
    )
    .distinctOn("i.person_id")
    .select(["i.person_id", "o.time_zone"])
    .where((where) => where.and({ "i.tenant_id": tenantId, "i.asked": true }))
    .where("i.person_id", "in", [...new Set(personIds)])
    .orderBy("i.person_id")
    .orderBy("o.start_at", "desc")
    .orderBy("o.occurrence_id")
    .execute();
  return new Map(rows.map((row) => [row.person_id, row.time_zone]));
}

/** How one person is written to, whatever it is about. UTC counts before their first meeting. */
export async function contactFor(tx: Tx, scope: TenantScope, personId: string): Promise<Contact> {
  const rows = await contactRows(tx, scope, [personId]);
  return contactOf(rows.get(personId), (await latestZones(tx, scope, [personId])).get(personId) ?? "UTC");
}
