import { createHash } from "node:crypto";
import type { CalendarEvent, TeamRecord } from "../../graph/calendarEvent.ts";
import { uuid7 } from "../../platform/chance.ts";
import type { Tx } from "../../platform/db/database.ts";
import type { PersonKind } from "../../platform/db/tables.ts";
import type { Deps } from "../../platform/deps.ts";
import { ianaZone, instantOf } from "../../platform/zones.ts";
import { openPulse } from "../../privacy/open.ts";
import { moveOpenEnd, voidPulse } from "../../privacy/seal.ts";
import type { TenantScope } from "../../tenancy/scope.ts";
import { planPulses, sealsAtOf } from "./check/writes.ts";
import { afterOpensAt, beforeSealsAt, isAsked, isForgotten } from "./rules.ts";

const DEFAULT_MINIMUM = 5;

/** Writes a team and who belongs to it now; the organisation too, when it is new. Idempotent. */
export async function recordTeam(deps: Deps, scope: TenantScope, tenantName: string, team: TeamRecord): Promise<void> {
  const { tenantId } = scope;
  await deps.db.inTenant(scope, async (tx) => {
    await tx
      .insertInto("tenant")
      .values({ tenant_id: tenantId, name: tenantName, minimum_k: DEFAULT_MINIMUM, created_at: deps.clock.now() })
      .onConflict((conflict) => conflict.column("tenant_id").doUpdateSet({ name: tenantName }))
      .execute();
    await tx
      .insertInto("team")
      .values({ tenant_id: tenantId, team_id: team.id, name: team.name, kind: team.kind })
      .onConflict((conflict) =>
        conflict.columns(["tenant_id", "team_id"]).doUpdateSet({ name: team.name, kind: team.kind }),
      )
      .execute();
    for (const member of team.members) {
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
  });
}

/** @param person.kind null where the source does not tell: a known person keeps theirs, a new one is a member */
async function keepPerson(tx: Tx, scope: TenantScope, person: { id: string; name: string; kind: PersonKind | null }) {
  await tx
    .insertInto("person")
    .values({ tenant_id: scope.tenantId, person_id: person.id, name: person.name, kind: person.kind ?? "member" })
    .onConflict((conflict) =>
      conflict
        .columns(["tenant_id", "person_id"])
        .doUpdateSet({ name: person.name, ...(person.kind === null ? {} : { kind: person.kind }) }),
    )
    .execute();
}

/**
 * Writes what a calendar says of one meeting and makes its pulses follow: plans them, moves the end of open ones with
 * the meeting, voids them when it is called off or becomes an all-day event. Idempotent; its team must be recorded.
 * @returns null when there is no meeting to keep: an all-day event, or the cancellation of one never heard of
 */
export async function recordEvent(
  deps: Deps,
  scope: TenantScope,
  event: CalendarEvent,
): Promise<{ occurrenceId: string } | null> {
  const written = await deps.db.inTenant(scope, (tx) => writeEvent(tx, deps, scope, event));
  if (written === null) return null;
  for (const pulseId of written.toVoid) await voidPulse(deps, scope, pulseId);
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

async function writeEvent(tx: Tx, deps: Deps, scope: TenantScope, event: CalendarEvent) {
  const { tenantId } = scope;
  const known = await tx
    .selectFrom("occurrence as o")
    .innerJoin("series as s", (join) =>
      join.onRef("s.tenant_id", "=", "o.tenant_id").onRef("s.series_id", "=", "o.series_id"),
    )
    .selectAll("o")
    .where("o.tenant_id", "=", tenantId)
    .where("s.ical_uid", "=", event.iCalUId)
    .where("o.original_start", "=", originalStartOf(event))
    .executeTakeFirst();
  if (known === undefined && (event.isAllDay || event.isCancelled)) return null;
  const people = [
    { ...event.organizer, kind: null },
    ...event.attendees.flatMap(({ id, name, kind }) => (id === null ? [] : [{ id, name, kind }])),
  ];
  // In one order everywhere, so that two events recorded at once cannot wait for each other.
  for (const person of people.toSorted((a, b) => a.id.localeCompare(b.id))) await keepPerson(tx, scope, person);
  const startAt = instantOf(event.start);
  const endAt = instantOf(event.end);
  const row = {
    title: event.subject,
    organizer_id: event.organizer.id,
    start_at: startAt,
    end_at: endAt,
    time_zone: ianaZone(event.start.timeZone),
    all_day: event.isAllDay,
    state: event.isCancelled ? ("cancelled" as const) : ("planned" as const),
  };
  const { series_id } = await tx
    .insertInto("series")
    .values({
      tenant_id: tenantId,
      series_id: uuid7(deps.chance, deps.clock.now()),
      team_id: event.teamId,
      ical_uid: event.iCalUId,
      title: event.subject,
      organizer_id: event.organizer.id,
    })
    .onConflict((conflict) =>
      conflict
        .columns(["tenant_id", "ical_uid"])
        .doUpdateSet({ title: event.subject, organizer_id: event.organizer.id }),
    )
    .returning("series_id")
    .executeTakeFirstOrThrow();
  const { occurrence_id } = await tx
    .insertInto("occurrence")
    .values({
      tenant_id: tenantId,
      occurrence_id: uuid7(deps.chance, deps.clock.now()),
      series_id,
      original_start: originalStartOf(event),
      ...row,
      agreed_text: null,
      agreed_by: null,
      agreed_at: null,
    })
    .onConflict((conflict) => conflict.columns(["tenant_id", "series_id", "original_start"]).doUpdateSet(row))
    .returning("occurrence_id")
    .executeTakeFirstOrThrow();
  await writeInvitees(tx, scope, occurrence_id, event);
  const toVoid = await planPulses(tx, deps, scope, occurrence_id, false);
  const isMoved = known !== undefined && +known.end_at !== +endAt;
  const open = await tx
    .selectFrom("pulse")
    .select(["pulse_id", "phase", "seals_at"])
    .where((where) => where.and({ tenant_id: tenantId, occurrence_id, state: "open" }))
    .execute();
  const toMove = open
    .filter(({ pulse_id }) => !toVoid.includes(pulse_id))
    .flatMap(({ pulse_id: pulseId, phase, seals_at }) => {
      const endsAt =
        phase === "before"
          ? beforeSealsAt(startAt)
          : phase === "after" && isMoved
            ? sealsAtOf(afterOpensAt(endAt), row.time_zone)
            : seals_at;
      return +endsAt === +seals_at ? [] : [{ pulseId, endsAt }];
    });
  return { occurrenceId: occurrence_id, toVoid, toMove };
}

/** "-" for a single event: nothing else of its time belongs to its identity. */
const originalStartOf = (event: CalendarEvent): string =>
  event.originalStart === null ? "-" : new Date(event.originalStart).toISOString();

async function writeInvitees(tx: Tx, scope: TenantScope, occurrenceId: string, event: CalendarEvent): Promise<void> {
  const of = { tenant_id: scope.tenantId, occurrence_id: occurrenceId };
  // People without an account only count as "not asked": nothing of them is kept, and their id means nothing elsewhere.
  const invitees = new Map(
    event.attendees.map((attendee, place) => [attendee.id ?? nobodysId(occurrenceId, place), isAsked(attendee)]),
  );
  let gone = tx.deleteFrom("invitee").where((where) => where.and(of));
  if (invitees.size > 0) gone = gone.where("person_id", "not in", [...invitees.keys()]);
  await gone.execute();
  if (invitees.size === 0) return;
  await tx
    .insertInto("invitee")
    .values([...invitees].map(([person_id, asked]) => ({ ...of, person_id, asked })))
    .onConflict((conflict) =>
      conflict
        .columns(["tenant_id", "occurrence_id", "person_id"])
        .doUpdateSet((row) => ({ asked: row.ref("excluded.asked") })),
    )
    .execute();
}

/** A uuid (version 8, RFC 9562) that stays the same for the same place on the same invitation. */
function nobodysId(occurrenceId: string, place: number): string {
  const hex = createHash("sha256").update(`${occurrenceId} ${place}`).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
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
  if (due.before?.state === "planned") await voidPulse(deps, scope, due.before.pulse_id);
  if (due.before?.state === "open") await moveOpenPulse(deps, scope, due.before.pulse_id, now);
  await openPulse(deps, scope, due.after.pulse_id);
}

/** The one line of a meeting; writing it again replaces it. */
export async function storeAgreed(
  tx: Tx,
  scope: TenantScope,
  occurrenceId: string,
  line: { text: string; by: string; at: Date },
): Promise<void> {
  await tx
    .updateTable("occurrence")
    .set({ agreed_text: line.text, agreed_by: line.by, agreed_at: line.at })
    .where((where) => where.and({ tenant_id: scope.tenantId, occurrence_id: occurrenceId }))
    .execute();
}
