import type { ChangeCode } from "../../../src/contract/change.ts";
import type { PilotBody } from "../../../src/contract/pilot.ts";
import type { Tx } from "../../platform/db/database.ts";
import type { Deps } from "../../platform/deps.ts";
import { Refusal } from "../../platform/problem.ts";
import type { TenantScope } from "../../tenancy/scope.ts";
import { recordChange } from "../change/writes.ts";
import { pilotIn, teamsInPilot } from "./reads.ts";
import { whyNotUntil } from "./rules.ts";

type Wish = NonNullable<PilotBody["pilot"]>;
type At = { readonly tx: Tx; readonly deps: Pick<Deps, "clock" | "chance">; readonly scope: TenantScope };

/**
 * Begins, changes or ends a pilot and tells every team; what stays as it was is not told. What is open runs to its close,
 * whichever team it is of.
 * @throws Refusal bad-request for a team there is not, and for a last day before the first or more than a year after it
 */
export async function changePilot(at: At, { pilot: wish }: PilotBody, byId: string): Promise<void> {
  const { tx, scope } = at;
  // The row of the organisation is locked, so that two changes at once are told in the order in which they count.
  await tx.selectFrom("tenant").select("tenant_id").where("tenant_id", "=", scope.tenantId).forUpdate().execute();
  const before = await pilotIn(tx, scope);
  if (wish === null) {
    if (before === null) return;
    await tx.deleteFrom("pilot").where("tenant_id", "=", scope.tenantId).execute();
    await tell(at, null, byId, "pilot-ended", {});
    return;
  }
  const now = at.deps.clock.now();
  const why = whyNotUntil(wish.endsOn, before?.startedAt ?? now);
  if (why !== null) throw new Refusal("bad-request", {}, why);
  await assertThere(at, wish.teams);
  if (before === null) {
    await tx
      .insertInto("pilot")
      .values({ tenant_id: scope.tenantId, started_at: now, ends_on: wish.endsOn, started_by: byId })
      .execute();
    await tell(at, null, byId, "pilot-started", { until: wish.endsOn, teams: wish.teams.length });
  } else if (before.endsOn !== wish.endsOn) {
    await tx.updateTable("pilot").set({ ends_on: wish.endsOn }).where("tenant_id", "=", scope.tenantId).execute();
    await tell(at, null, byId, "pilot-until-set", { from: before.endsOn, to: wish.endsOn });
  }
  await changeTeams(at, wish, byId);
}

/** Who comes is in from now on; who goes keeps its row, so that the report stays one over the same meetings. */
async function changeTeams(at: At, wish: Wish, byId: string): Promise<void> {
  const { tx, scope } = at;
  const now = at.deps.clock.now();
  const inside = (await teamsInPilot(tx, scope, null)).map(({ id }) => id);
  for (const teamId of wish.teams.filter((id) => !inside.includes(id))) {
    await tx
      .insertInto("pilot_team")
      .values({ tenant_id: scope.tenantId, team_id: teamId, added_at: now, left_at: null })
      .onConflict((conflict) => conflict.columns(["tenant_id", "team_id"]).doUpdateSet({ left_at: null }))
      .execute();
    await tell(at, teamId, byId, "pilot-joined", { until: wish.endsOn });
  }
  for (const teamId of inside.filter((id) => !wish.teams.includes(id))) {
    await tx
      .updateTable("pilot_team")
      .set({ left_at: now })
      .where((where) => where.and({ tenant_id: scope.tenantId, team_id: teamId }))
      .execute();
    await tell(at, teamId, byId, "pilot-left", {});
  }
}

async function assertThere({ tx, scope }: At, teams: readonly string[]): Promise<void> {
  const known = await tx
    .selectFrom("team")
    .select("team_id")
    .where("tenant_id", "=", scope.tenantId)
    .where("team_id", "in", [...teams])
    .execute();
  if (known.length < teams.length) throw new Refusal("bad-request", {}, "teams: name teams that have Plumbline");
}

const tell = (
  { tx, deps, scope }: At,
  teamId: string | null,
  byId: string,
  what: ChangeCode,
  facts: Readonly<Record<string, string | number>>,
) => recordChange(tx, deps, scope, { teamId, byId, what, facts });
