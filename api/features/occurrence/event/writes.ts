import { createHash } from "node:crypto";
import type { CalendarEvent, Reading } from "../../../graph/calendarEvent.ts";
import { uuid7 } from "../../../platform/chance.ts";
import type { Tx } from "../../../platform/db/database.ts";
import type { Deps } from "../../../platform/deps.ts";
import { ianaZone, instantOf } from "../../../platform/zones.ts";
import type { TenantScope } from "../../../tenancy/scope.ts";
import { keepPerson } from "../../person/writes.ts";
import { planMessages, refreshCard } from "../../reminder/plan/writes.ts";
import { carryCheck } from "../carry/writes.ts";
import { planPulses, sealsAtOf } from "../check/writes.ts";
import { keepAliases, knownAs } from "../known/writes.ts";
import { afterOpensAt, beforeSealsAt, isAsked, mayOverwrite, SINGLE } from "../rules.ts";

/**
 * The rows of one event: people, series, meeting, invitation, planned pulses, and by which other names it is known.
 * @returns what follows for open pulses after the commit; null when there is no meeting to keep
 */
export async function writeEvent(tx: Tx, deps: Deps, scope: TenantScope, told: CalendarEvent, reading: Reading) {
  const { tenantId } = scope;
  const { event, known } = await knownAs(tx, scope, told);
  if (known === undefined && (event.isAllDay || event.isCancelled)) return null;
  if (known !== undefined && !mayOverwrite(known, reading)) {
    await keepAliases(tx, scope, event, known, deps.clock.now());
    return { occurrenceId: known.occurrence_id, toVoid: [], toMove: [] };
  }
  const people = [
    { ...event.organizer, kind: null },
    ...event.attendees.flatMap(({ id, name, kind }) => (id === null ? [] : [{ id, name, kind }])),
  ];
  // In one order everywhere, so that two records at once cannot wait for each other.
  for (const person of people.toSorted((a, b) => a.id.localeCompare(b.id))) await keepPerson(tx, scope, person);
  const startAt = instantOf(event.start);
  const endAt = instantOf(event.end);
  const row = {
    title: event.subject,
    organizer_id: event.organizer.id,
    start_at: startAt,
    end_at: endAt,
    time_zone: ianaZone(event.timeZone ?? event.start.timeZone),
    all_day: event.isAllDay,
    state: event.isCancelled ? ("cancelled" as const) : ("planned" as const),
    source: reading.source,
    read_at: reading.readAt,
    ...(event.joinUrl === undefined ? {} : { join_url: event.joinUrl }),
  };
  // One meeting of a series may be renamed alone: without word of the series itself its first name stays.
  const seriesTitle = event.seriesSubject ?? (event.originalStart === null ? event.subject : undefined);
  const newId = uuid7(deps.chance, deps.clock.now());
  const { series_id } = await tx
    .insertInto("series")
    .values({
      tenant_id: tenantId,
      series_id: newId,
      team_id: event.teamId,
      ical_uid: event.iCalUId,
      title: seriesTitle ?? event.subject,
      organizer_id: event.organizer.id,
    })
    .onConflict((conflict) =>
      conflict.columns(["tenant_id", "ical_uid"]).doUpdateSet({
        organizer_id: event.organizer.id,
        ...(seriesTitle === undefined ? {} : { title: seriesTitle }),
      }),
    )
    .returning("series_id")
    .executeTakeFirstOrThrow();
  const { occurrence_id } = await tx
    .insertInto("occurrence")
    .values({
      tenant_id: tenantId,
      occurrence_id: uuid7(deps.chance, deps.clock.now()),
      series_id,
      original_start: event.originalStart ?? SINGLE,
      ...row,
      agreed_text: null,
      agreed_by: null,
      agreed_at: null,
    })
    .onConflict((conflict) => conflict.columns(["tenant_id", "series_id", "original_start"]).doUpdateSet(row))
    .returning("occurrence_id")
    .executeTakeFirstOrThrow();
  await keepAliases(tx, scope, event, { series_id, occurrence_id }, deps.clock.now());
  await writeInvitees(tx, scope, occurrence_id, event);
  const isNew = series_id === newId && reading.source === "graph";
  const calledOff = event.isCancelled && known?.state === "planned" ? known.start_at : null;
  await carryCheck(tx, deps, scope, { seriesId: series_id, isNew, calledOff });
  const toVoid = await planPulses(tx, deps, scope, occurrence_id, false);
  // Whoever was told of the meeting may have been told what is not true any more.
  const isOther =
    known !== undefined &&
    (+known.start_at !== +startAt ||
      +known.end_at !== +endAt ||
      known.title !== event.subject ||
      known.state !== row.state);
  if (isOther) await refreshCard(tx, deps, scope, occurrence_id);
  const isMoved = known !== undefined && +known.end_at !== +endAt;
  const open = await tx
    .selectFrom("pulse")
    .select(["pulse_id", "phase", "seals_at"])
    .where((where) => where.and({ tenant_id: tenantId, occurrence_id, state: "open" }))
    .execute();
  if (isOther)
    for (const { pulse_id } of open)
      if (!toVoid.some(({ pulseId }) => pulseId === pulse_id)) await planMessages(tx, deps, scope, pulse_id);
  const toMove = open
    .filter(({ pulse_id }) => !toVoid.some(({ pulseId }) => pulseId === pulse_id))
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
