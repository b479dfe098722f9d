import type { Selectable } from "kysely";
import { nobody } from "../../../src/contract/ids.ts";
import type { Phase } from "../../../src/contract/pulse.ts";
import type { Tx } from "../../platform/db/database.ts";
import type { Tables } from "../../platform/db/tables.ts";
import type { TenantScope } from "../../tenancy/scope.ts";
import { coachingOf } from "../coach/reads.ts";

export type OccurrenceRow = Selectable<Tables["occurrence"]> & {
  team_id: string;
  team_kind: "team" | "chat";
  /** When somebody last said to keep asking its series. */
  reviewed_at: Date | null;
};
export type CheckRow = Selectable<Tables["meeting_check"]>;

/** The order in which people meet them. */
export const inOrder: readonly Phase[] = ["before", "after", "adhoc"];

/** What one person is to one meeting. */
export type Standing = {
  readonly occurrence: OccurrenceRow;
  readonly check: CheckRow | null;
  readonly role: "member" | "owner" | null;
  /** From outside the team and let in until a date: from when on what is asked may be read; null for anybody else. */
  readonly coachSince: Date | null;
  readonly isAsked: boolean;
  readonly isOrganizer: boolean;
  readonly isFacilitator: boolean;
};

export const mayAttach = (standing: Standing): boolean => standing.isOrganizer || standing.role === "owner";
export const mayAgree = (standing: Standing): boolean => mayAttach(standing) || standing.isFacilitator;
const takesPart = (standing: Standing): boolean =>
  standing.role !== null || standing.isAsked || standing.isOrganizer || standing.isFacilitator;
const maySee = (standing: Standing): boolean => takesPart(standing) || standing.coachSince !== null;
/** Whether a meeting is told without names: to who is there only as the team's coach. */
export const isNameless = (standing: Standing): boolean => standing.coachSince !== null && !takesPart(standing);

/** The meeting and the caller's part in it; null when there is none, or none this person may know of. */
export async function standingOf(
  tx: Tx,
  scope: TenantScope,
  occurrenceId: string,
  personId: string,
  now: Date,
): Promise<Standing | null> {
  const [standing] = await standingsOf(tx, scope, [occurrenceId], personId, now);
  return standing ?? null;
}

/** The meetings of `ids` that this person may know of, by start. */
export async function standingsOf(
  tx: Tx,
  scope: TenantScope,
  ids: readonly string[],
  personId: string,
  now: Date,
): Promise<Standing[]> {
  return (await partsIn(tx, scope, ids, personId, now)).filter(maySee);
}

/** As `standingsOf`, whatever the person is to the meetings: for callers who decide themselves who may know of them. */
export async function partsIn(
  tx: Tx,
  scope: TenantScope,
  ids: readonly string[],
  personId: string,
  now: Date,
): Promise<Standing[]> {
  return (await partsOfPeople(tx, scope, ids, [personId], now)).get(personId) ?? [];
}

/** As `partsIn`, for several people at once. */
export async function partsOfPeople(
  tx: Tx,
  scope: TenantScope,
  ids: readonly string[],
  personIds: readonly string[],
  now: Date,
): Promise<ReadonlyMap<string, Standing[]>> {
  if (ids.length === 0) return new Map();
  const occurrences = await occurrenceRows(tx, scope)
    .where("o.occurrence_id", "in", [...ids])
    .orderBy("o.start_at")
    .execute();
  const checks = await checksOf(tx, scope, occurrences);
  const roles = await tx
    .selectFrom("team_member")
    .select(["person_id", "team_id", "role"])
    .where("tenant_id", "=", scope.tenantId)
    .where("person_id", "in", [...personIds])
    .execute();
  const asked = await tx
    .selectFrom("invitee")
    .select(["person_id", "occurrence_id"])
    .where((where) => where.and({ tenant_id: scope.tenantId, asked: true }))
    .where("person_id", "in", [...personIds])
    .where("occurrence_id", "in", [...ids])
    .execute();
  const coaching = await coachingOf(tx, scope, personIds, now);
  const [rolesOf, askedOf] = [Map.groupBy(roles, (row) => row.person_id), Map.groupBy(asked, (row) => row.person_id)];
  const partOf = (occurrence: OccurrenceRow, personId: string): Standing => {
    const check = checks.get(occurrence.occurrence_id) ?? null;
    const role = rolesOf.get(personId)?.find((row) => row.team_id === occurrence.team_id)?.role ?? null;
    return {
      occurrence,
      check,
      role,
      coachSince: role === null ? (coaching.get(personId)?.get(occurrence.team_id) ?? null) : null,
      isAsked: askedOf.get(personId)?.some((row) => row.occurrence_id === occurrence.occurrence_id) ?? false,
      isOrganizer: occurrence.organizer_id === personId,
      isFacilitator: check?.facilitator_id === personId,
    };
  };
  return new Map(personIds.map((id) => [id, occurrences.map((occurrence) => partOf(occurrence, id))]));
}

export const occurrenceRows = (tx: Tx, scope: TenantScope) =>
  tx
    .selectFrom("occurrence as o")
    .innerJoin("series as s", (join) =>
      join.onRef("s.tenant_id", "=", "o.tenant_id").onRef("s.series_id", "=", "o.series_id"),
    )
    .innerJoin("team as t", (join) =>
      join.onRef("t.tenant_id", "=", "s.tenant_id").onRef("t.team_id", "=", "s.team_id"),
    )
    .selectAll("o")
    .select(["s.team_id", "t.kind as team_kind", "s.reviewed_at"])
    .where("o.tenant_id", "=", scope.tenantId);

/** The check that counts for each meeting: its own, else that of its series. By occurrence id. */
export async function checksOf(
  tx: Tx,
  scope: TenantScope,
  occurrences: readonly Pick<OccurrenceRow, "occurrence_id" | "series_id">[],
): Promise<ReadonlyMap<string, CheckRow>> {
  if (occurrences.length === 0) return new Map();
  const subjects = new Set(occurrences.flatMap((row) => [row.occurrence_id, row.series_id]));
  const rows = await tx
    .selectFrom("meeting_check")
    .selectAll()
    .where("tenant_id", "=", scope.tenantId)
    .where("subject_id", "in", [...subjects])
    .execute();
  const bySubject = new Map(rows.map((row) => [row.subject_id, row]));
  return new Map(
    occurrences.flatMap((row) => {
      const check = bySubject.get(row.occurrence_id) ?? bySubject.get(row.series_id);
      return check === undefined ? [] : [[row.occurrence_id, check] as const];
    }),
  );
}

/**
 * Meetings of a team whose time touches [from, to), by start; at most 500.
 * @returns their ids
 */
export async function occurrenceIdsBetween(
  tx: Tx,
  scope: TenantScope,
  teamId: string,
  from: Date,
  to: Date,
): Promise<string[]> {
  const rows = await occurrenceRows(tx, scope)
    .where("s.team_id", "=", teamId)
    .where("o.all_day", "=", false)
    .where("o.end_at", ">=", from)
    .where("o.start_at", "<", to)
    .orderBy("o.start_at")
    .limit(500)
    .execute();
  return rows.map((row) => row.occurrence_id);
}

/** Names by id; a person who was erased has none and is absent. */
export async function namesOf(
  tx: Tx,
  scope: TenantScope,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(ids)].filter((id) => id !== nobody);
  if (wanted.length === 0) return new Map();
  const rows = await tx
    .selectFrom("person")
    .select(["person_id", "name"])
    .where("tenant_id", "=", scope.tenantId)
    .where("person_id", "in", wanted)
    .execute();
  return new Map(rows.map((row) => [row.person_id, row.name]));
}

/** Planned pulses of a meeting whose time has come, first `before`. */
export async function duePlannedIds(tx: Tx, scope: TenantScope, occurrenceId: string, now: Date): Promise<string[]> {
  const rows = await tx
    .selectFrom("pulse")
    .select(["pulse_id", "phase"])
    .where((where) => where.and({ tenant_id: scope.tenantId, occurrence_id: occurrenceId, state: "planned" }))
    .where("opens_at", "<=", now)
    .where("seals_at", ">", now)
    .execute();
  return rows.toSorted((a, b) => inOrder.indexOf(a.phase) - inOrder.indexOf(b.phase)).map((row) => row.pulse_id);
}

/** The terms of a meeting whose `before` or `after` has opened; null while they can still be chosen. */
export async function termsFixedBy(tx: Tx, scope: TenantScope, occurrenceId: string) {
  const row = await tx
    .selectFrom("pulse")
    .select(["mode", "readers", "k", "leader_id"])
    .where((where) => where.and({ tenant_id: scope.tenantId, occurrence_id: occurrenceId }))
    .where("phase", "<>", "adhoc")
    .where("invited", "is not", null)
    .orderBy("opens_at")
    .executeTakeFirst();
  return row ?? null;
}

/** Whether a person may facilitate: on the invitation with an account, or in the team. */
export async function isAskedOrMember(
  tx: Tx,
  scope: TenantScope,
  occurrence: OccurrenceRow,
  personId: string,
): Promise<boolean> {
  // Every erased organizer has this id.
  if (personId === nobody) return false;
  const of = { tenant_id: scope.tenantId, person_id: personId };
  const invited = await tx
    .selectFrom("invitee")
    .select("person_id")
    .where((where) => where.and({ ...of, occurrence_id: occurrence.occurrence_id, asked: true }))
    .executeTakeFirst();
  if (invited !== undefined || occurrence.organizer_id === personId) return true;
  const member = await tx
    .selectFrom("team_member")
    .select("person_id")
    .where((where) => where.and({ ...of, team_id: occurrence.team_id }))
    .executeTakeFirst();
  return member !== undefined;
}
