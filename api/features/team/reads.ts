import type { Team, TeamSummary, WhyBody } from "../../../src/contract/team.ts";
import type { Tx } from "../../platform/db/database.ts";
import type { TenantScope } from "../../tenancy/scope.ts";
import { coachesOf, coachIn } from "../coach/reads.ts";
import { minimumOf } from "../occurrence/check/reads.ts";
import { BETWEEN_MEETINGS } from "../occurrence/rules.ts";

/** What a person is in a team now; null for who does not belong to it, or when there is no such team. */
export async function roleIn(
  tx: Tx,
  scope: TenantScope,
  teamId: string,
  personId: string,
): Promise<"member" | "owner" | null> {
  const row = await tx
    .selectFrom("team_member")
    .select("role")
    .where((where) => where.and({ tenant_id: scope.tenantId, team_id: teamId, person_id: personId }))
    .executeTakeFirst();
  return row?.role ?? null;
}

/**
 * What somebody is to a team: a member, or from outside and let in until a date. `coachSince`: from when on what is asked
 * may be read by somebody from outside; a member is never a coach.
 */
export type Place =
  | { readonly role: "member" | "owner"; readonly coachSince: null }
  | { readonly role: null; readonly coachSince: Date };

/** null for a stranger, or when there is no such team. */
export async function placeIn(
  tx: Tx,
  scope: TenantScope,
  teamId: string,
  personId: string,
  now: Date,
): Promise<Place | null> {
  const role = await roleIn(tx, scope, teamId, personId);
  if (role !== null) return { role, coachSince: null };
  const coachSince = (await coachIn(tx, scope, personId, now)).get(teamId);
  return coachSince === undefined ? null : { role, coachSince };
}

/** Teams and meeting chats a person belongs to, or looks on at as a coach, by name. */
export async function teamsOf(tx: Tx, scope: TenantScope, personId: string, now: Date): Promise<TeamSummary[]> {
  const own = await ownTeams(tx, scope, personId);
  const coached = [...(await coachIn(tx, scope, personId, now)).keys()].filter(
    (id) => !own.some((team) => team.id === id),
  );
  if (coached.length === 0) return own;
  const others = await tx
    .selectFrom("team")
    .select(["team_id as id", "name", "kind"])
    .where("tenant_id", "=", scope.tenantId)
    .where("team_id", "in", coached)
    .execute();
  return [...own, ...others.map((team) => ({ ...team, role: "coach" as const }))].toSorted(
    (a, b) => a.name.localeCompare(b.name) || a.id.localeCompare(b.id),
  );
}

const ownTeams = (tx: Tx, scope: TenantScope, personId: string) =>
  tx
    .selectFrom("team_member as m")
    .innerJoin("team as t", (join) =>
      join.onRef("t.tenant_id", "=", "m.tenant_id").onRef("t.team_id", "=", "m.team_id"),
    )
    .select(["t.team_id as id", "t.name", "t.kind", "m.role"])
    .where((where) => where.and({ "m.tenant_id": scope.tenantId, "m.person_id": personId }))
    .orderBy("t.name")
    .orderBy("t.team_id")
    .execute();

/** One team as its member reads it, or without names its coach; null for anybody else. */
export async function teamFor(
  tx: Tx,
  scope: TenantScope,
  teamId: string,
  personId: string,
  now: Date,
): Promise<Team | null> {
  const summary = (await teamsOf(tx, scope, personId, now)).find((team) => team.id === teamId);
  if (summary === undefined) return null;
  const isCoach = summary.role === "coach";
  const coaches = (await coachesOf(tx, scope, teamId, now)).filter(({ id }) => !isCoach || id === personId);
  const members = await tx
    .selectFrom("team_member as m")
    .innerJoin("person as p", (join) =>
      join.onRef("p.tenant_id", "=", "m.tenant_id").onRef("p.person_id", "=", "m.person_id"),
    )
    .select(["p.person_id as id", "p.name", "m.role"])
    .where((where) => where.and({ "m.tenant_id": scope.tenantId, "m.team_id": teamId }))
    .orderBy("p.name")
    .orderBy("p.person_id")
    .execute();
  const series = await tx
    .selectFrom("series")
    .select(["series_id as id", "title"])
    .where((where) => where.and({ tenant_id: scope.tenantId, team_id: teamId }))
    .where("ical_uid", "not like", `${BETWEEN_MEETINGS}%`)
    .orderBy("title")
    .orderBy("series_id")
    .execute();
  const said = await tx
    .selectFrom("team")
    .select(["why", "why_text"])
    .where((where) => where.and({ tenant_id: scope.tenantId, team_id: teamId }))
    .executeTakeFirstOrThrow();
  return {
    ...summary,
    why: whyOf(said),
    asksWhy: said.why === null,
    needed: await minimumOf(tx, scope),
    members: isCoach ? [] : members,
    coaches: coaches.map(({ id, name, until }) => ({ id, name: isCoach ? "" : name, until })),
    series,
  };
}

const whyOf = ({ why, why_text: text }: { why: WhyBody["why"] | null; why_text: string | null }): Team["why"] =>
  why === null || why === "skip" ? null : why === "own" ? { why, text: text ?? "" } : { why };
