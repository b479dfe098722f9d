import type { CalendarEvent, Reading, TeamRecord } from "../../graph/calendarEvent.ts";
import type { Tx } from "../../platform/db/database.ts";
import type { Deps } from "../../platform/deps.ts";
import { openPulse } from "../../privacy/open.ts";
import { moveOpenEnd, voidPulse } from "../../privacy/seal.ts";
import type { TenantScope } from "../../tenancy/scope.ts";
import { recordChange } from "../change/writes.ts";
import { keepPerson } from "../person/writes.ts";
import { sealsAtOf } from "./check/writes.ts";
import { writeEvent } from "./event/writes.ts";
import { isForgotten } from "./rules.ts";

const DEFAULT_MINIMUM = 5;

/**
 * Writes a team and who belongs to it now; the organisation too, when it is new. Idempotent.
 * @param tenantName null where the source does not tell: a known organisation keeps its own
 */
export async function recordTeam(
  deps: Deps,
  scope: TenantScope,
  tenantName: string | null,
  team: TeamRecord,
): Promise<void> {
  const { tenantId } = scope;
  await deps.db.inTenant(scope, async (tx) => {
    await tx
      .insertInto("tenant")
      .values({ tenant_id: tenantId, name: tenantName ?? "", minimum_k: DEFAULT_MINIMUM, created_at: deps.clock.now() })
      .onConflict((conflict) =>
        tenantName === null
          ? conflict.column("tenant_id").doNothing()
          : conflict.column("tenant_id").doUpdateSet({ name: tenantName }),
      )
      .execute();
    const known = await tx
      .selectFrom("team")
      .select("team_id")
      .where((where) => where.and({ tenant_id: tenantId, team_id: team.id }))
      .executeTakeFirst();
    await tx
      .insertInto("team")
      .values({ tenant_id: tenantId, team_id: team.id, name: team.name, kind: team.kind })
      .onConflict((conflict) =>
        conflict.columns(["tenant_id", "team_id"]).doUpdateSet({ name: team.name, kind: team.kind }),
      )
      .execute();
    const before = await ownersOf(tx, scope, team.id);
    // In one order everywhere, so that two records at once cannot wait for each other.
    for (const member of team.members.toSorted((a, b) => a.id.localeCompare(b.id))) {
      await keepPerson(tx, scope, { ...member, kind: null });
      await tx
        .insertInto("team_member")
        .values({ tenant_id: tenantId, team_id: team.id, person_id: member.id, role: member.role })
        .onConflict((conflict) =>
          conflict.columns(["tenant_id", "team_id", "person_id"]).doUpdateSet({ role: member.role }),
        )
        .execute();
    }
    let gone = tx.deleteFrom("team_member").where((where) => where.and({ tenant_id: tenantId, team_id: team.id }));
    if (team.members.length > 0)
      gone = gone.where(
        "person_id",
        "not in",
        team.members.map((member) => member.id),
      );
    await gone.execute();
    const after = await ownersOf(tx, scope, team.id);
    // The owners a team comes with are no change. Microsoft 365 does not say who made the others.
    if (known !== undefined && before.join() !== after.join()) {
      const facts = { from: before.length, to: after.length };
      await recordChange(tx, deps, scope, { teamId: team.id, byId: null, what: "owners-set", facts });
    }
  });
}

/** The ids of who owns a team, in order. */
async function ownersOf(tx: Tx, scope: TenantScope, teamId: string): Promise<string[]> {
  const rows = await tx
    .selectFrom("team_member")
    .select("person_id")
    .where((where) => where.and({ tenant_id: scope.tenantId, team_id: teamId, role: "owner" }))
    .orderBy("person_id")
    .execute();
  return rows.map((row) => row.person_id);
}

/**
 * Writes what a calendar says of one meeting and makes its pulses follow: plans them, moves the end of open ones with
 * the meeting, voids them when it is called off or becomes an all-day event. Idempotent; its team must be recorded. The one
 * way in for every source.
 * @param reading by default what somebody sees in front of them now
 * @returns null when there is no meeting to keep: an all-day event, or the cancellation of one never heard of
 */
export async function recordEvent(
  deps: Deps,
  scope: TenantScope,
  event: CalendarEvent,
  reading: Reading = { source: "pane", readAt: deps.clock.now() },
): Promise<{ occurrenceId: string } | null> {
  const written = await deps.db.inTenant(scope, (tx) => writeEvent(tx, deps, scope, event, reading));
  if (written === null) return null;
  for (const { pulseId, why } of written.toVoid) await voidPulse(deps, scope, pulseId, why);
  for (const { pulseId, endsAt } of written.toMove) await moveOpenPulse(deps, scope, pulseId, endsAt);
  return event.isAllDay ? null : { occurrenceId: written.occurrenceId };
}

/** The plan follows last, so that a move cut short by a crash is made again when the event is read again. */
async function moveOpenPulse(deps: Deps, scope: TenantScope, pulseId: string, endsAt: Date): Promise<void> {
  await moveOpenEnd(deps, scope, pulseId, endsAt);
  await deps.db.inTenant(scope, (tx) =>
    tx
      .updateTable("pulse")
      .set({ seals_at: endsAt })
      .where((where) => where.and({ tenant_id: scope.tenantId, pulse_id: pulseId }))
      .execute(),
  );
}

/**
 * The meeting has ended, now: `before` closes and `after` opens. Said early (before the planned start), twice, or hours
 * late it changes nothing.
 */
export async function meetingEnded(deps: Deps, scope: TenantScope, occurrenceId: string): Promise<void> {
  const now = deps.clock.now();
  const due = await deps.db.inTenant(scope, async (tx) => {
    const meeting = await tx
      .selectFrom("occurrence")
      .select(["state", "start_at", "end_at", "time_zone"])
      .where((where) => where.and({ tenant_id: scope.tenantId, occurrence_id: occurrenceId }))
      .executeTakeFirst();
    if (meeting?.state !== "planned" || now < meeting.start_at || isForgotten(meeting.end_at, now)) return null;
    const pulses = await tx
      .selectFrom("pulse")
      .select(["pulse_id", "phase", "state"])
      .where((where) => where.and({ tenant_id: scope.tenantId, occurrence_id: occurrenceId }))
      .execute();
    const after = pulses.find((row) => row.phase === "after" && row.state === "planned");
    if (after === undefined) return null;
    await tx
      .updateTable("pulse")
      .set({ opens_at: now, seals_at: sealsAtOf(now, meeting.time_zone) })
      .where((where) => where.and({ tenant_id: scope.tenantId, pulse_id: after.pulse_id, state: "planned" }))
      .execute();
    return { after, before: pulses.find((row) => row.phase === "before") };
  });
  if (due === null) return;
  if (due.before?.state === "planned") await voidPulse(deps, scope, due.before.pulse_id, "missed");
  if (due.before?.state === "open") await moveOpenPulse(deps, scope, due.before.pulse_id, now);
  await openPulse(deps, scope, due.after.pulse_id);
}
