import type { WhyBody } from "../../../src/contract/team.ts";
import type { Tx } from "../../platform/db/database.ts";
import type { Deps } from "../../platform/deps.ts";
import type { TenantScope } from "../../tenancy/scope.ts";
import { recordChange } from "../change/writes.ts";

/**
 * Keeps why a team does this, and tells the team when that is another reason than before. Skipping what nobody has said
 * is no change; it only ends the asking.
 */
export async function storeWhy(
  tx: Tx,
  deps: Pick<Deps, "clock" | "chance">,
  scope: TenantScope,
  teamId: string,
  body: WhyBody,
  byId: string,
): Promise<void> {
  const of = { tenant_id: scope.tenantId, team_id: teamId };
  const text = body.text ?? null;
  const before = await tx
    .selectFrom("team")
    .select(["why", "why_text"])
    .where((where) => where.and(of))
    .forUpdate()
    .executeTakeFirstOrThrow();
  if (before.why === body.why && before.why_text === text) return;
  await tx
    .updateTable("team")
    .set({ why: body.why, why_text: text })
    .where((where) => where.and(of))
    .execute();
  if (before.why === null && body.why === "skip") return;
  await recordChange(tx, deps, scope, { teamId, byId, what: "why-set", facts: { to: body.why } });
}
