import { sql } from "kysely";
import { nobody } from "../../../../src/contract/ids.ts";
import type { Caller } from "../../../auth/caller.ts";
import type { Tx } from "../../../platform/db/database.ts";
import { type Leaving, register } from "../../../platform/db/register.ts";
import type { Deps } from "../../../platform/deps.ts";
import { type AskedInOpenRows, forgetAsked, leaveOpenRows, openRowsAsking } from "../../../privacy/erase.ts";
import type { TenantScope } from "../../../tenancy/scope.ts";
import { recordChange } from "../../change/writes.ts";
import { keepCaller } from "../../person/writes.ts";

/** Two who wait for each other: PostgreSQL ends one of them, and it may be tried again. */
const DEADLOCK = "40P01";
const TRIES = 8;

/** Something of the person's opened while the keys of what was open were being fetched. */
class OpenedMeanwhile extends Error {
  override readonly name = "OpenedMeanwhile";
}

/**
 * Takes a person out of every table as the register says, in one transaction. Again, it changes nothing. What is said of
 * them afterwards (an invitation, a team) is kept anew.
 * @param by the administrator who asked for it, told in the organisation's log without a name; null: the person
 */
export async function erasePerson(
  deps: Deps,
  scope: TenantScope,
  personId: string,
  by: Pick<Caller, "personId" | "name"> | null,
): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const open = await openRowsAsking(deps, scope, personId);
    try {
      await deps.db.inTenant(scope, async (tx) => {
        const rows = await eraseIn(tx, deps, scope, personId, open);
        if (by === null || rows === 0) return;
        await keepCaller(tx, scope, by);
        await recordChange(tx, deps, scope, { teamId: null, byId: by.personId, what: "person-erased", facts: {} });
      });
      return forgetAsked(deps, scope, open);
    } catch (error) {
      const isPassing = error instanceof OpenedMeanwhile || (error as { code?: string }).code === DEADLOCK;
      if (!isPassing || attempt === TRIES) throw error;
    }
  }
}

/** @returns how many rows named the person */
async function eraseIn(
  tx: Tx,
  deps: Pick<Deps, "clock" | "chance">,
  scope: TenantScope,
  personId: string,
  open: AskedInOpenRows,
): Promise<number> {
  // In the order in which all others take these locks: open rows, teams, people, series, meetings, pulses.
  await leaveOpenRows(tx, deps, scope, personId, open);
  await lockAround(tx, scope, personId);
  if (!(await openNow(tx, scope, personId)).every((id) => open.has(id))) throw new OpenedMeanwhile();
  await tellOwnersLeft(tx, deps, scope, personId);
  let rows = 0;
  for (const [table, { people }] of Object.entries(register))
    for (const [column, how] of Object.entries(people)) rows += await leave(tx, scope, table, column, how, personId);
  return rows;
}

/** The teams that lose an owner are told, without a name; before the rows go. */
async function tellOwnersLeft(tx: Tx, deps: Pick<Deps, "clock" | "chance">, scope: TenantScope, personId: string) {
  const owners = tx
    .selectFrom("team_member")
    .where((where) => where.and({ tenant_id: scope.tenantId, role: "owner" as const }));
  const owned = await owners.select("team_id").where("person_id", "=", personId).execute();
  for (const { team_id: teamId } of owned) {
    const { length: from } = await owners.select("person_id").where("team_id", "=", teamId).execute();
    const facts = { from, to: from - 1 };
    await recordChange(tx, deps, scope, { teamId, byId: null, what: "owners-set", facts });
  }
}

/** One column of one table lets a person go. */
async function leave(tx: Tx, scope: TenantScope, table: string, column: string, how: Leaving, personId: string) {
  const named = sql`tenant_id = ${scope.tenantId}::uuid and ${sql.ref(column)} = ${personId}::uuid`;
  const statement =
    how === "row"
      ? sql`delete from ${sql.table(table)} where ${named}`
      : sql`update ${sql.table(table)} set ${sql.ref(column)} = ${how === "clear" ? null : nobody}::uuid where ${named}`;
  const { numAffectedRows } = await statement.execute(tx);
  return Number(numAffectedRows ?? 0);
}

/**
 * Holds off whoever could write the person down again from what was read before: a new question of one of their teams
 * (the team), an event (series, meeting), an opening (the pulse).
 */
async function lockAround(tx: Tx, scope: TenantScope, personId: string): Promise<void> {
  const t = sql`${scope.tenantId}::uuid`;
  const p = sql`${personId}::uuid`;
  const meetings = sql`select o.occurrence_id from occurrence o where o.tenant_id = ${t}
    and ${p} in (o.organizer_id, o.agreed_by, o.agreed_outcome_by, o.agreed_moved_by)
    union select i.occurrence_id from invitee i where i.tenant_id = ${t} and i.person_id = ${p}
    union select q.occurrence_id from pulse q where q.tenant_id = ${t} and ${p} in (q.facilitator_id, q.leader_id)
    union select q.occurrence_id from pulse q join audience a on a.tenant_id = q.tenant_id and a.pulse_id = q.pulse_id
      where a.tenant_id = ${t} and a.person_id = ${p}`;
  await sql`select from team where tenant_id = ${t} and (team_id in (select m.team_id from team_member m
      where m.tenant_id = ${t} and m.person_id = ${p}) or team_id in (select s.team_id from series s
      join occurrence o on o.tenant_id = s.tenant_id and o.series_id = s.series_id
      where s.tenant_id = ${t} and o.occurrence_id in (${meetings})))
    order by team_id for no key update`.execute(tx);
  await sql`select from person where tenant_id = ${t} and person_id = ${p} for update`.execute(tx);
  await sql`select from series where tenant_id = ${t} and (organizer_id = ${p}
      or series_id in (select o.series_id from occurrence o where o.tenant_id = ${t} and o.occurrence_id in (${meetings}))
      or series_id in (select b.series_id from baseline b where b.tenant_id = ${t} and b.started_by = ${p})
      or series_id in (select g.series_id from signal g where g.tenant_id = ${t} and g.acknowledged_by = ${p}))
    order by series_id for no key update`.execute(tx);
  await sql`select from occurrence where tenant_id = ${t} and occurrence_id in (${meetings})
    order by occurrence_id for no key update`.execute(tx);
  await sql`select from pulse where tenant_id = ${t} and state in ('planned', 'open') and occurrence_id in (${meetings})
    order by pulse_id for update`.execute(tx);
}

const openNow = async (tx: Tx, scope: TenantScope, personId: string): Promise<string[]> => {
  const rows = await tx
    .selectFrom("pulse as p")
    .innerJoin("audience as a", (join) =>
      join.onRef("a.tenant_id", "=", "p.tenant_id").onRef("a.pulse_id", "=", "p.pulse_id"),
    )
    .select("p.pulse_id")
    .where((where) => where.and({ "p.tenant_id": scope.tenantId, "a.person_id": personId, "p.state": "open" } as const))
    .execute();
  return rows.map((row) => row.pulse_id);
};
