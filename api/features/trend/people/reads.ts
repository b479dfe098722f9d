import type { Tx } from "../../../platform/db/database.ts";
import type { TenantScope } from "../../../tenancy/scope.ts";
import type { PulseRow } from "../../pulse/reads.ts";
import { withErased } from "../../pulse/rules.ts";

/** Who was asked, by pulse; and who is invited, by meeting. */
export async function peopleOf(
  tx: Tx,
  scope: TenantScope,
  occurrenceIds: readonly string[],
  pulses: readonly PulseRow[],
) {
  const asked =
    pulses.length === 0
      ? []
      : await tx
          .selectFrom("audience")
          .select(["pulse_id", "person_id"])
          .where("tenant_id", "=", scope.tenantId)
          .where(
            "pulse_id",
            "in",
            pulses.map((row) => row.pulse_id),
          )
          .execute();
  const invited =
    occurrenceIds.length === 0
      ? []
      : await tx
          .selectFrom("invitee")
          .select(["occurrence_id", "person_id"])
          .where("tenant_id", "=", scope.tenantId)
          .where("asked", "=", true)
          .where("occurrence_id", "in", [...occurrenceIds])
          .execute();
  const listed = idsBy(asked, (row) => row.pulse_id);
  return {
    asked: new Map(
      pulses.map((row) => [row.pulse_id, withErased(listed.get(row.pulse_id) ?? [], row.invited)] as const),
    ),
    invited: idsBy(invited, (row) => row.occurrence_id),
  };
}

const idsBy = <Row extends { person_id: string }>(rows: readonly Row[], keyOf: (row: Row) => string) =>
  new Map([...Map.groupBy(rows, keyOf)].map(([key, own]) => [key, own.map((row) => row.person_id)] as const));
