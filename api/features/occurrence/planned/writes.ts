import type { Selectable } from "kysely";
import type { AskedEntry } from "../../../../src/contract/questionBank.ts";
import type { Tx } from "../../../platform/db/database.ts";
import type { Tables } from "../../../platform/db/tables.ts";
import type { TenantScope } from "../../../tenancy/scope.ts";

type PulseRow = Selectable<Tables["pulse"]>;
/** A pulse that will not be asked after all leaves nothing; once opened it stays. */
export const dropPlanned = (tx: Tx, scope: TenantScope, pulseId: string) =>
  tx
    .deleteFrom("pulse")
    .where((where) => where.and({ tenant_id: scope.tenantId, pulse_id: pulseId, state: "planned" }))
    .execute();

type PlannedPulse = Pick<
  PulseRow,
  | "pulse_id"
  | "occurrence_id"
  | "phase"
  | "mode"
  | "form"
  | "k"
  | "readers"
  | "kind"
  | "aim"
  | "facilitator_id"
  | "leader_id"
  | "opens_at"
  | "seals_at"
>;

/** A pulse that nobody can answer yet; opening fixes the rest. */
export async function insertPlanned(tx: Tx, scope: TenantScope, planned: PlannedPulse): Promise<void> {
  const nothingYet = {
    sealed_at: null,
    invited: null,
    answered: null,
    released: null,
    public_key: null,
    fingerprint: null,
  };
  await tx
    .insertInto("pulse")
    .values({ tenant_id: scope.tenantId, state: "planned", ...planned, ...nothingYet })
    .execute();
}

/** Sets what a planned pulse asks, in this order. @param ways of its rule-out, if it has one */
export async function replaceQuestions(
  tx: Tx,
  scope: TenantScope,
  pulseId: string,
  entries: readonly AskedEntry[],
  ways?: readonly string[],
): Promise<void> {
  const of = { tenant_id: scope.tenantId, pulse_id: pulseId };
  await tx
    .deleteFrom("pulse_question")
    .where((where) => where.and(of))
    .execute();
  await tx
    .insertInto("pulse_question")
    .values(
      entries.map(({ id, version, kind, scale }, position) => ({
        ...of,
        question_id: id,
        version,
        kind,
        scale,
        position,
        options: kind === "rule-out" && ways !== undefined ? JSON.stringify(ways) : null,
        shown: null,
        n: null,
        cant_say: null,
        counts: null,
      })),
    )
    .execute();
}
