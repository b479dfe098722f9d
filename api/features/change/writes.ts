import type { ChangeCode } from "../../../src/contract/change.ts";
import { uuid7 } from "../../platform/chance.ts";
import type { Tx } from "../../platform/db/database.ts";
import type { Deps } from "../../platform/deps.ts";
import type { TenantScope } from "../../tenancy/scope.ts";

export type NewChange = {
  /** null: the whole organisation; every team is told. */
  readonly teamId: string | null;
  /** null: the product itself. */
  readonly byId: string | null;
  readonly what: ChangeCode;
  /** The series or meeting it is about. Kept as an id, so that a title goes with its meeting. */
  readonly about?: { readonly seriesId: string } | { readonly occurrenceId: string };
  /** Numbers and short words: never an answer, a name or anything somebody wrote. */
  readonly facts: Readonly<Record<string, string | number>>;
};

/** Writes down what was changed, in the transaction that changes it: neither is ever there without the other. */
export async function recordChange(
  tx: Tx,
  deps: Pick<Deps, "clock" | "chance">,
  scope: TenantScope,
  { teamId, byId, what, about, facts }: NewChange,
): Promise<void> {
  const at = deps.clock.now();
  await tx
    .insertInto("change_log")
    .values({
      tenant_id: scope.tenantId,
      change_id: uuid7(deps.chance, at),
      team_id: teamId,
      at,
      by_id: byId,
      what,
      facts: JSON.stringify({ ...facts, ...about }),
    })
    .execute();
}
