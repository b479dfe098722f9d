import type { Pilot } from "../../../src/contract/pilot.ts";
import type { Caller } from "../../auth/caller.ts";
import type { Tx } from "../../platform/db/database.ts";
import { dayIn } from "../../platform/zones.ts";
import type { TenantScope } from "../../tenancy/scope.ts";
import { isOver, type StoredPilot, whyNotAsked } from "./rules.ts";

/** Choices are a list to pick from; an organisation with more teams picks by asking one of them. */
const CHOICES_MAX = 500;

/** The organisation's pilot; null while every team can be asked. */
export async function pilotIn(tx: Tx, scope: TenantScope): Promise<StoredPilot | null> {
  const row = await tx
    .selectFrom("pilot")
    .select(["started_at as startedAt", "ends_on as endsOn"])
    .where("tenant_id", "=", scope.tenantId)
    .executeTakeFirst();
  return row ?? null;
}

/** Teams that are in the pilot now, by name; `personId`: only those this person belongs to. */
export async function teamsInPilot(tx: Tx, scope: TenantScope, personId: string | null) {
  let teams = tx
    .selectFrom("pilot_team as i")
    .innerJoin("team as t", (join) =>
      join.onRef("t.tenant_id", "=", "i.tenant_id").onRef("t.team_id", "=", "i.team_id"),
    )
    .select(["t.team_id as id", "t.name"])
    .where("i.tenant_id", "=", scope.tenantId)
    .where("i.left_at", "is", null);
  if (personId !== null)
    teams = teams.where((where) =>
      where.exists(
        where
          .selectFrom("team_member as m")
          .select("m.person_id")
          .whereRef("m.tenant_id", "=", "i.tenant_id")
          .whereRef("m.team_id", "=", "i.team_id")
          .where("m.person_id", "=", personId),
      ),
    );
  return teams.orderBy("t.name").orderBy("t.team_id").execute();
}

/**
 * The one place that says whether a team may be asked something new: its check attached, its questions opened.
 * @param meeting null for what is asked between meetings, whose day is that of UTC
 * @returns why not, or null
 */
export async function pilotForbids(
  tx: Tx,
  scope: TenantScope,
  teamId: string,
  meeting: { readonly time_zone: string } | null,
  now: Date,
) {
  const pilot = await pilotIn(tx, scope);
  if (pilot === null) return null;
  return whyNotAsked(pilot, await isInPilot(tx, scope, teamId), dayIn(meeting?.time_zone ?? "UTC", now));
}

/** As `pilotForbids`, of the meeting that questions are about. */
export async function pilotForbidsMeeting(tx: Tx, scope: TenantScope, occurrenceId: string, now: Date) {
  const meeting = await tx
    .selectFrom("occurrence as o")
    .innerJoin("series as s", (join) =>
      join.onRef("s.tenant_id", "=", "o.tenant_id").onRef("s.series_id", "=", "o.series_id"),
    )
    .select(["s.team_id", "o.time_zone"])
    .where((where) => where.and({ "o.tenant_id": scope.tenantId, "o.occurrence_id": occurrenceId }))
    .executeTakeFirstOrThrow();
  return pilotForbids(tx, scope, meeting.team_id, meeting, now);
}

/**
 * Which teams may be sent cards and reminders: without a pilot every team, with one its teams. The last day is not asked,
 * because what is open then runs to its close.
 */
export async function mayBeTold(tx: Tx, scope: TenantScope): Promise<(teamId: string) => boolean> {
  if ((await pilotIn(tx, scope)) === null) return () => true;
  const inside = new Set((await teamsInPilot(tx, scope, null)).map(({ id }) => id));
  return (teamId) => inside.has(teamId);
}

async function isInPilot(tx: Tx, scope: TenantScope, teamId: string): Promise<boolean> {
  const row = await tx
    .selectFrom("pilot_team")
    .select("team_id")
    .where((where) => where.and({ tenant_id: scope.tenantId, team_id: teamId }))
    .where("left_at", "is", null)
    .executeTakeFirst();
  return row !== undefined;
}

/** The pilot as one person reads it. */
export async function pilotFor(tx: Tx, scope: TenantScope, caller: Caller, now: Date): Promise<Pilot> {
  const pilot = await pilotIn(tx, scope);
  const choices = caller.isAdmin ? await choicesFor(tx, scope, caller.personId) : null;
  if (pilot === null) return { pilot: null, choices, mayChange: caller.isAdmin };
  return {
    pilot: {
      startedAt: pilot.startedAt.toISOString(),
      endsOn: pilot.endsOn,
      isOver: isOver(pilot, now),
      yours: await teamsInPilot(tx, scope, caller.personId),
      teams: caller.isAdmin ? await teamsInPilot(tx, scope, null) : null,
    },
    choices,
    mayChange: caller.isAdmin,
  };
}

/** Every team, and of the meeting chats only those the person is in: a chat's title may say what it is about. */
const choicesFor = (tx: Tx, scope: TenantScope, personId: string) =>
  tx
    .selectFrom("team as t")
    .select(["t.team_id as id", "t.name", "t.kind"])
    .where("t.tenant_id", "=", scope.tenantId)
    .where((where) =>
      where.or([
        where("t.kind", "=", "team"),
        where.exists(
          where
            .selectFrom("team_member as m")
            .select("m.person_id")
            .whereRef("m.tenant_id", "=", "t.tenant_id")
            .whereRef("m.team_id", "=", "t.team_id")
            .where("m.person_id", "=", personId),
        ),
      ]),
    )
    .orderBy("t.name")
    .orderBy("t.team_id")
    .limit(CHOICES_MAX)
    .execute();
