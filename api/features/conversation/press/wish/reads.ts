import type { Reminders } from "../../../../../src/contract/reminders.ts";
import type { Tx } from "../../../../platform/db/database.ts";
import type { TenantScope } from "../../../../tenancy/scope.ts";
import { seriesOf } from "../../../reminder/reads.ts";

/** The series of a meeting, if it is one that this person may be written to about; a card can name any meeting. */
export async function seriesWrittenAbout(
  tx: Tx,
  scope: TenantScope,
  personId: string,
  occurrenceId: string,
): Promise<Reminders["series"][number] | null> {
  const row = await tx
    .selectFrom("occurrence")
    .select("series_id")
    .where((where) => where.and({ tenant_id: scope.tenantId, occurrence_id: occurrenceId }))
    .executeTakeFirst();
  if (row === undefined) return null;
  return (await seriesOf(tx, scope, personId)).find(({ id }) => id === row.series_id) ?? null;
}
