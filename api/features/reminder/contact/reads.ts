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
  /** A zone that was given and nobody knows; the meeting's counts in its place. */
  readonly unknownZone: string | null;
  readonly pausedUntil: Date | null;
  readonly stopped: boolean;
  readonly wants: Reminders["wants"];
};

/**
 * What a row says, filled up with what is usual.
 * @param meetingZone counts for who has given no zone, or one that nobody knows
 */
export function contactOf(row: ContactRow | undefined, meetingZone: string): Contact {
  const given = row?.time_zone ?? null;
  const zone = given === null ? null : knownZone(given);
  return {
    hours: {
      zone: zone ?? ianaZone(meetingZone),
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
