import type { Body } from "../../../../src/contract/routes.ts";
import type { Tx } from "../../../platform/db/database.ts";
import { Refusal } from "../../../platform/problem.ts";
import type { TenantScope } from "../../../tenancy/scope.ts";
import type { OccurrenceRow } from "../reads.ts";

/** The one line of a meeting; another line replaces it, and what had become of the old one. */
export async function storeAgreed(
  tx: Tx,
  scope: TenantScope,
  occurrence: OccurrenceRow,
  line: { text: string; about: string | null; by: string; at: Date },
): Promise<void> {
  const isSame = occurrence.agreed_text === line.text && occurrence.agreed_about === line.about;
  const nothingYet = {
    agreed_outcome: null,
    agreed_outcome_by: null,
    agreed_outcome_at: null,
    agreed_moved: null,
    agreed_moved_by: null,
    agreed_moved_at: null,
  };
  await tx
    .updateTable("occurrence")
    .set({
      agreed_text: line.text,
      agreed_about: line.about,
      agreed_by: line.by,
      agreed_at: line.at,
      ...(isSame ? {} : nothingYet),
    })
    .where((where) => where.and({ tenant_id: scope.tenantId, occurrence_id: occurrence.occurrence_id }))
    .execute();
}

/**
 * What became of a meeting's line; said again it replaces what was said.
 * @throws Refusal bad-request when there is no line, or nothing that it should move
 */
export async function storeOutcome(
  tx: Tx,
  scope: TenantScope,
  occurrence: OccurrenceRow,
  { outcome, moved }: Body<"putOutcome">,
  by: string,
  at: Date,
): Promise<void> {
  if (occurrence.agreed_text === null) throw new Refusal("bad-request", {}, "nothing was agreed at this meeting");
  if (moved !== undefined && occurrence.agreed_about === null)
    throw new Refusal("bad-request", {}, "the line is about no question that could have moved");
  await tx
    .updateTable("occurrence")
    .set({
      ...(outcome === undefined ? {} : { agreed_outcome: outcome, agreed_outcome_by: by, agreed_outcome_at: at }),
      ...(moved === undefined ? {} : { agreed_moved: moved, agreed_moved_by: by, agreed_moved_at: at }),
    })
    .where((where) => where.and({ tenant_id: scope.tenantId, occurrence_id: occurrence.occurrence_id }))
    .execute();
}
