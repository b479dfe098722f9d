import type { Prepared, Raised } from "../../../src/contract/prepare.ts";
import { standingAlert } from "../../../src/measure/standingAlert.ts";
import type { Tx } from "../../platform/db/database.ts";
import { releasedQuestions } from "../../privacy/release.ts";
import type { TenantScope } from "../../tenancy/scope.ts";
import { occurrenceRows, standingsOf } from "../occurrence/reads.ts";
import { BETWEEN_MEETINGS } from "../occurrence/rules.ts";
import { occurrencesFor } from "../occurrence/view/reads.ts";
import { mayReadResult } from "../pulse/rules.ts";
import { type BookOf, booksIn } from "../question/reads.ts";
import { wordsFor } from "../result/reads.ts";
import { describeAll } from "../result/rules.ts";
import { hasShownAfter } from "../signal/chart/reads.ts";
import { type Reader, signalsOf } from "../signal/reads.ts";
import { AHEAD, BACK, toRaise } from "./rules.ts";

type Asked = {
  readonly personId: string;
  /** Only the series of this team. */
  readonly teamId: string | undefined;
  readonly now: Date;
  readonly locale: string;
};

/** A series of a team this person is in, or that this person organizes. */
export type OwnSeries = {
  readonly seriesId: string;
  readonly teamId: string;
  readonly teamName: string;
  readonly role: "member" | "owner" | null;
};

/** What a coach looks on at is not among them: it is not theirs to prepare. */
export async function ownSeries(
  tx: Tx,
  scope: TenantScope,
  { personId, teamId }: Pick<Asked, "personId" | "teamId">,
): Promise<OwnSeries[]> {
  let wanted = tx
    .selectFrom("series as s")
    .innerJoin("team as t", (join) =>
      join.onRef("t.tenant_id", "=", "s.tenant_id").onRef("t.team_id", "=", "s.team_id"),
    )
    .leftJoin("team_member as m", (join) =>
      join
        .onRef("m.tenant_id", "=", "s.tenant_id")
        .onRef("m.team_id", "=", "s.team_id")
        .on("m.person_id", "=", personId),
    )
    .select(["s.series_id as seriesId", "s.team_id as teamId", "t.name as teamName", "m.role"])
    .where("s.tenant_id", "=", scope.tenantId)
    .where("s.ical_uid", "not like", `${BETWEEN_MEETINGS}%`)
    .where((where) => where.or([where("m.person_id", "is not", null), where("s.organizer_id", "=", personId)]));
  if (teamId !== undefined) wanted = wanted.where("s.team_id", "=", teamId);
  return wanted.orderBy("s.series_id").execute();
}

/** What to bring along to the next meeting of each of these series; those without one are left out. By that meeting. */
export async function prepareFor(
  tx: Tx,
  scope: TenantScope,
  series: readonly OwnSeries[],
  asked: Asked,
): Promise<Prepared[]> {
  const { personId, now } = asked;
  const bookOf = booksIn(tx, scope, asked.locale);
  const coming = await nextOf(tx, scope, series, now);
  const standings = await standingsOf(tx, scope, coming, personId, now);
  const meetings = await occurrencesFor(tx, scope, standings, personId, now);
  const results = await lastResults(
    tx,
    scope,
    series.filter(({ seriesId }) => meetings.some((meeting) => meeting.seriesId === seriesId)),
    asked,
    bookOf,
  );
  const prepared: Prepared[] = [];
  for (const { id, seriesId, title, start, timeZone, check, promise, youMay } of meetings) {
    const own = series.find((one) => one.seriesId === seriesId);
    if (own === undefined) continue;
    prepared.push({
      seriesId,
      teamId: own.teamId,
      teamName: own.teamName,
      next: { occurrenceId: id, title, start, timeZone, aim: check?.aim ?? null, youMay },
      question: (await signalOf(tx, scope, own, personId, bookOf)) ?? results.get(seriesId) ?? null,
      promise: promise?.asks == null ? null : promise,
    });
  }
  return prepared.toSorted((a, b) => a.next.start.localeCompare(b.next.start) || a.seriesId.localeCompare(b.seriesId));
}

/** The meeting of each series that is on or comes next, within five weeks. */
async function nextOf(tx: Tx, scope: TenantScope, series: readonly OwnSeries[], now: Date): Promise<string[]> {
  if (series.length === 0) return [];
  const rows = await occurrenceRows(tx, scope)
    .where(
      "o.series_id",
      "in",
      series.map(({ seriesId }) => seriesId),
    )
    .where((where) => where.and({ "o.state": "planned", "o.all_day": false }))
    .where("o.end_at", ">", now)
    .where("o.start_at", "<", new Date(now.getTime() + AHEAD))
    .orderBy("o.start_at", "desc")
    .execute();
  return [...new Map(rows.map((row) => [row.series_id, row.occurrence_id])).values()];
}

/** What a series says now, of results that this person may all read. */
async function signalOf(
  tx: Tx,
  scope: TenantScope,
  { seriesId, teamId, role }: OwnSeries,
  personId: string,
  bookOf: BookOf,
): Promise<Raised | null> {
  const found = await signalsOf(tx, scope, seriesId, { personId, role, coachSince: null });
  if (found.length === 0) return null;
  // What its trend is made of.
  const phase = (await hasShownAfter(tx, scope, seriesId)) ? "after" : "before";
  const alert = standingAlert(found.filter((one) => one.phase === phase).map(({ signal }) => signal));
  if (alert === null) return null;
  const book = await bookOf(teamId, alert.questionIds);
  const names = alert.questionIds.map((id) => {
    const entry = book.entry(id);
    return (entry && book.worded(entry, "adhoc", "decide")?.name) ?? id;
  });
  return { from: "signal", names, direction: alert.direction, beganAt: alert.beganAt };
}

/** One prompt of the last result of each series that this person may read, by series. */
async function lastResults(
  tx: Tx,
  scope: TenantScope,
  series: readonly OwnSeries[],
  { personId, now, locale }: Asked,
  bookOf: BookOf,
): Promise<ReadonlyMap<string, Raised>> {
  if (series.length === 0) return new Map();
  const rows = await tx
    .selectFrom("pulse as p")
    .innerJoin("occurrence as o", (join) =>
      join.onRef("o.tenant_id", "=", "p.tenant_id").onRef("o.occurrence_id", "=", "p.occurrence_id"),
    )
    .leftJoin("audience as a", (join) =>
      join
        .onRef("a.tenant_id", "=", "p.tenant_id")
        .onRef("a.pulse_id", "=", "p.pulse_id")
        .on("a.person_id", "=", personId),
    )
    .selectAll("p")
    .select(["o.series_id", "o.start_at", "a.person_id"])
    .where((where) => where.and({ "p.tenant_id": scope.tenantId, "p.state": "sealed", "p.released": true }))
    .where(
      "o.series_id",
      "in",
      series.map(({ seriesId }) => seriesId),
    )
    .where("o.state", "=", "planned")
    .where("p.sealed_at", ">", new Date(now.getTime() - BACK))
    .orderBy("p.sealed_at")
    .execute();
  const readable = rows.filter((row) =>
    mayReadResult(row, { ...partOf(series, row.series_id, personId), ...isNamed(row, personId) }),
  );
  const last = [...new Map(readable.map((row) => [row.series_id, row])).values()];
  const questions = Map.groupBy(
    await releasedQuestions(
      tx,
      scope,
      last.map((row) => row.pulse_id),
    ),
    (row) => row.pulse_id,
  );
  const raised = new Map<string, Raised>();
  for (const row of last) {
    const closed = { ...row, state: "sealed", released: true, audience: [] } as const;
    const own = questions.get(row.pulse_id) ?? [];
    const teamId = series.find((one) => one.seriesId === row.series_id)?.teamId ?? "";
    const words = wordsFor(
      row,
      locale,
      await bookOf(
        teamId,
        own.map((question) => question.question_id),
      ),
    );
    const found = toRaise(describeAll({ ...closed, questions: own }, row.invited ?? 0, words));
    if (found === null) continue;
    const { name, prompt } = found;
    raised.set(row.series_id, { from: "result", start: row.start_at.toISOString(), phase: row.phase, name, prompt });
  }
  return raised;
}

const partOf = (series: readonly OwnSeries[], seriesId: string, personId: string): Reader => ({
  personId,
  role: series.find((one) => one.seriesId === seriesId)?.role ?? null,
  coachSince: null,
});

const isNamed = (row: { person_id: string | null; facilitator_id: string | null }, personId: string) => ({
  inAudience: row.person_id !== null,
  isFacilitator: row.facilitator_id === personId,
  isOrganizer: false,
});
