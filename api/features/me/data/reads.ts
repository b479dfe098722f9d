/** Long, because every table of the register has its line here. */
import type { MyDataEntry } from "../../../../src/contract/myData.ts";
import type { Tx } from "../../../platform/db/database.ts";
import type { register } from "../../../platform/db/register.ts";
import type { TenantScope } from "../../../tenancy/scope.ts";

type Read = (tx: Tx, scope: TenantScope, personId: string) => Promise<MyDataEntry[]>;

const time = (at: Date | null): string | null => at?.toISOString() ?? null;

/** Meetings by a column of a table that names one, with the series' organisation around them. */
const meetings = (tx: Tx, { tenantId }: TenantScope) =>
  tx
    .selectFrom("occurrence as o")
    .select(["o.title as meeting", "o.start_at", "o.end_at"])
    .where("o.tenant_id", "=", tenantId)
    .orderBy("o.start_at")
    .orderBy("o.occurrence_id");

const pulses = (tx: Tx, scope: TenantScope) =>
  meetings(tx, scope)
    .innerJoin("pulse as p", (join) =>
      join.onRef("p.tenant_id", "=", "o.tenant_id").onRef("p.occurrence_id", "=", "o.occurrence_id"),
    )
    .select(["p.phase", "p.opens_at"])
    .orderBy("p.opens_at")
    .orderBy("p.pulse_id");

/**
 * What a person's own file says of each table: their part of every row that names them, and nobody else's. A table without
 * columns for people has null. A new table does not compile without a line here.
 */
export const dataOf: Readonly<Record<keyof typeof register, Read | null>> = {
  tenant: null,
  pilot_team: null,
  delivery: null,
  team: null,
  own_question: null,
  mailbox_group: null,
  meeting_alias: null,
  conversation: null,
  card: null,
  pulse_question: null,
  monitor: null,
  sentence: null,
  // Whether somebody has started is told on the page with the questions; no export carries anything of what is open.
  open_pulse: null,
  timer_run: null,
  schema_migration: null,
  schema_migration_lock: null,

  person: async (tx, { tenantId }, personId) =>
    tx
      .selectFrom("person")
      .select(["person_id as id", "name", "kind"])
      .where((where) => where.and({ tenant_id: tenantId, person_id: personId }))
      .execute(),

  team_member: async (tx, { tenantId }, personId) =>
    tx
      .selectFrom("team_member as m")
      .innerJoin("team as t", (join) =>
        join.onRef("t.tenant_id", "=", "m.tenant_id").onRef("t.team_id", "=", "m.team_id"),
      )
      .select(["t.name as team", "m.role"])
      .where((where) => where.and({ "m.tenant_id": tenantId, "m.person_id": personId }))
      .orderBy("t.name")
      .orderBy("t.team_id")
      .execute(),

  outbox: async (tx, scope, personId) => {
    const rows = await meetings(tx, scope)
      .innerJoin("outbox as m", (join) =>
        join.onRef("m.tenant_id", "=", "o.tenant_id").onRef("m.subject_id", "=", "o.occurrence_id"),
      )
      .select(["m.kind", "m.due_at"])
      .where("m.person_id", "=", personId)
      .execute();
    return rows.map((row) => ({
      meeting: row.meeting,
      start: time(row.start_at),
      message: row.kind,
      due: time(row.due_at),
    }));
  },

  contact: async (tx, { tenantId }, personId) => {
    const rows = await tx
      .selectFrom("contact")
      .selectAll()
      .where((where) => where.and({ tenant_id: tenantId, person_id: personId }))
      .execute();
    return rows.map((row) => ({
      zone: row.time_zone,
      fromMinute: row.starts_minute,
      untilMinute: row.ends_minute,
      days: row.days,
      hoursFrom: row.hours_from,
      pausedUntil: time(row.paused_until),
      stopped: row.stopped,
      wants: row.wants,
    }));
  },

  muted_series: async (tx, { tenantId }, personId) =>
    tx
      .selectFrom("muted_series as m")
      .innerJoin("series as s", (join) =>
        join.onRef("s.tenant_id", "=", "m.tenant_id").onRef("s.series_id", "=", "m.series_id"),
      )
      .select("s.title as series")
      .where((where) => where.and({ "m.tenant_id": tenantId, "m.person_id": personId }))
      .orderBy("s.title")
      .execute(),

  person_day: async (tx, { tenantId }, personId) =>
    tx
      .selectFrom("person_day")
      .select(["day", "sent as messages"])
      .where((where) => where.and({ tenant_id: tenantId, person_id: personId }))
      .orderBy("day")
      .execute(),

  bot_person: async (tx, { tenantId }, personId) => {
    const rows = await tx
      .selectFrom("bot_person")
      .select(["bot_user_id", "conversation_id", "locale"])
      .where((where) => where.and({ tenant_id: tenantId, person_id: personId }))
      .execute();
    return rows.map((row) => ({ number: row.bot_user_id, chat: row.conversation_id, language: row.locale }));
  },

  pilot: async (tx, { tenantId }, personId) => {
    const rows = await tx
      .selectFrom("pilot")
      .select(["started_at", "ends_on"])
      .where((where) => where.and({ tenant_id: tenantId, started_by: personId }))
      .execute();
    return rows.map((row) => ({ since: time(row.started_at), until: row.ends_on }));
  },

  coach: async (tx, { tenantId }, personId) => {
    const rows = await tx
      .selectFrom("coach as c")
      .innerJoin("team as t", (join) =>
        join.onRef("t.tenant_id", "=", "c.tenant_id").onRef("t.team_id", "=", "c.team_id"),
      )
      .select(["t.name as team", "c.person_id", "c.until_at", "c.added_at"])
      .where("c.tenant_id", "=", tenantId)
      .where((where) => where.or([where("c.person_id", "=", personId), where("c.added_by", "=", personId)]))
      .orderBy("c.added_at")
      .execute();
    return rows.map((row) => ({
      team: row.team,
      part: row.person_id === personId ? "coach" : "let a coach in",
      since: time(row.added_at),
      until: time(row.until_at),
    }));
  },

  change_log: async (tx, { tenantId }, personId) => {
    const rows = await tx
      .selectFrom("change_log")
      .select(["at", "what"])
      .where((where) => where.and({ tenant_id: tenantId, by_id: personId }))
      .orderBy("at")
      .execute();
    return rows.map((row) => ({ at: time(row.at), what: row.what }));
  },

  series: async (tx, { tenantId }, personId) => {
    const rows = await tx
      .selectFrom("series")
      .select("title")
      .where((where) => where.and({ tenant_id: tenantId, organizer_id: personId }))
      .orderBy("title")
      .execute();
    return rows.map(({ title }) => ({ series: title, part: "organizer" }));
  },

  occurrence: async (tx, scope, personId) => {
    const rows = await meetings(tx, scope)
      .select(["o.organizer_id", "o.agreed_text", "o.agreed_by", "o.agreed_at"])
      .select(["o.agreed_outcome", "o.agreed_outcome_by", "o.agreed_moved", "o.agreed_moved_by"])
      .where((where) =>
        where.or(
          (["o.organizer_id", "o.agreed_by", "o.agreed_outcome_by", "o.agreed_moved_by"] as const).map((column) =>
            where(column, "=", personId),
          ),
        ),
      )
      .execute();
    return rows.map((row) => ({
      meeting: row.meeting,
      start: time(row.start_at),
      end: time(row.end_at),
      organizer: row.organizer_id === personId,
      ...(row.agreed_by === personId ? { line: row.agreed_text, lineAt: time(row.agreed_at) } : {}),
      ...(row.agreed_outcome_by === personId ? { outcome: row.agreed_outcome } : {}),
      ...(row.agreed_moved_by === personId ? { moved: row.agreed_moved } : {}),
    }));
  },

  mailbox: async (tx, { tenantId }, personId) => {
    const rows = await tx
      .selectFrom("mailbox")
      .select(["rung", "state", "opened_at", "synced_at"])
      .where((where) => where.and({ tenant_id: tenantId, person_id: personId }))
      .execute();
    return rows.map((row) => ({
      openedBy: row.rung === "person" ? "yourself" : "an administrator",
      isRead: row.state === "open",
      since: time(row.opened_at),
      lastRead: time(row.synced_at),
    }));
  },

  mailbox_event: async (tx, scope, personId) => {
    const rows = await meetings(tx, scope)
      .innerJoin("mailbox_event as e", (join) =>
        join.onRef("e.tenant_id", "=", "o.tenant_id").onRef("e.occurrence_id", "=", "o.occurrence_id"),
      )
      .select("e.event_id")
      .where("e.person_id", "=", personId)
      .execute();
    return rows.map((row) => ({ meeting: row.meeting, start: time(row.start_at), number: row.event_id }));
  },

  invitee: async (tx, scope, personId) => {
    const rows = await meetings(tx, scope)
      .innerJoin("invitee as i", (join) =>
        join.onRef("i.tenant_id", "=", "o.tenant_id").onRef("i.occurrence_id", "=", "o.occurrence_id"),
      )
      .select("i.asked")
      .where("i.person_id", "=", personId)
      .execute();
    return rows.map(({ meeting, start_at, asked }) => ({ meeting, start: time(start_at), asked }));
  },

  meeting_check: async (tx, { tenantId }, personId) => {
    const rows = await tx
      .selectFrom("meeting_check as c")
      .leftJoin("series as s", (join) =>
        join.onRef("s.tenant_id", "=", "c.tenant_id").onRef("s.series_id", "=", "c.subject_id"),
      )
      .leftJoin("occurrence as o", (join) =>
        join.onRef("o.tenant_id", "=", "c.tenant_id").onRef("o.occurrence_id", "=", "c.subject_id"),
      )
      .select(["s.title as series", "o.title as meeting", "c.aim", "c.set_at", "c.set_by"])
      .select(["c.facilitator_id", "c.leader_id"])
      .where("c.tenant_id", "=", tenantId)
      .where((where) =>
        where.or((["c.set_by", "c.facilitator_id", "c.leader_id"] as const).map((of) => where(of, "=", personId))),
      )
      .orderBy("c.set_at")
      .execute();
    return rows.map((row) => ({
      ...(row.series === null ? { meeting: row.meeting } : { series: row.series }),
      facilitator: row.facilitator_id === personId,
      ...(row.leader_id === personId ? { answersInTheOpen: true } : {}),
      ...(row.set_by === personId ? { setAt: time(row.set_at), aim: row.aim } : {}),
    }));
  },

  pulse: async (tx, scope, personId) => {
    const rows = await pulses(tx, scope)
      .select(["p.facilitator_id", "p.leader_id"])
      .where((where) => where.or([where("p.facilitator_id", "=", personId), where("p.leader_id", "=", personId)]))
      .execute();
    return rows.map((row) => ({
      meeting: row.meeting,
      start: time(row.start_at),
      asked: row.phase,
      opens: time(row.opens_at),
      ...(row.facilitator_id === personId ? { part: "facilitator" } : {}),
      ...(row.leader_id === personId ? { answersInTheOpen: true } : {}),
    }));
  },

  leader_answer: async (tx, scope, personId) => {
    const rows = await pulses(tx, scope)
      .innerJoin("leader_answer as l", (join) =>
        join.onRef("l.tenant_id", "=", "p.tenant_id").onRef("l.pulse_id", "=", "p.pulse_id"),
      )
      .select(["l.question_id", "l.answer"])
      .where("l.person_id", "=", personId)
      .orderBy("l.question_id")
      .execute();
    return rows.map((row) => ({
      meeting: row.meeting,
      start: time(row.start_at),
      asked: row.phase,
      question: row.question_id,
      answer: row.answer ?? null,
    }));
  },

  audience: async (tx, scope, personId) => {
    const rows = await pulses(tx, scope)
      .innerJoin("audience as a", (join) =>
        join.onRef("a.tenant_id", "=", "p.tenant_id").onRef("a.pulse_id", "=", "p.pulse_id"),
      )
      .where("a.person_id", "=", personId)
      .execute();
    return rows.map((row) => ({
      meeting: row.meeting,
      start: time(row.start_at),
      asked: row.phase,
      opens: time(row.opens_at),
    }));
  },

  baseline: async (tx, { tenantId }, personId) => {
    const rows = await tx
      .selectFrom("baseline as b")
      .innerJoin("series as s", (join) =>
        join.onRef("s.tenant_id", "=", "b.tenant_id").onRef("s.series_id", "=", "b.series_id"),
      )
      .select(["s.title as series", "b.started_at"])
      .where((where) => where.and({ "b.tenant_id": tenantId, "b.started_by": personId }))
      .orderBy("b.started_at")
      .execute();
    return rows.map((row) => ({ series: row.series, startedAnew: time(row.started_at) }));
  },

  signal: async (tx, { tenantId }, personId) => {
    const rows = await tx
      .selectFrom("signal as g")
      .innerJoin("series as s", (join) =>
        join.onRef("s.tenant_id", "=", "g.tenant_id").onRef("s.series_id", "=", "g.series_id"),
      )
      .select(["s.title as series", "g.acknowledged_at"])
      .where((where) => where.and({ "g.tenant_id": tenantId, "g.acknowledged_by": personId }))
      .orderBy("g.acknowledged_at")
      .execute();
    return rows.map((row) => ({ series: row.series, seen: time(row.acknowledged_at) }));
  },
};
