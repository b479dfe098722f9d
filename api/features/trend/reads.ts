import type { QuestionBook } from "../../../src/contract/questionBook.ts";
import type { Trend } from "../../../src/contract/trend.ts";
import type { Tx } from "../../platform/db/database.ts";
import { Refusal } from "../../platform/problem.ts";
import { type ReleasedQuestion, releasedQuestions } from "../../privacy/release.ts";
import type { TenantScope } from "../../tenancy/scope.ts";
import { type OccurrenceRow, occurrenceRows } from "../occurrence/reads.ts";
import { BETWEEN_MEETINGS } from "../occurrence/rules.ts";
import type { PulseRow } from "../pulse/reads.ts";
import { isForOthers, mayReadResult } from "../pulse/rules.ts";
import { booksIn } from "../question/reads.ts";
import { shiftsBetween } from "../result/rules.ts";
import { hasShownAfter } from "../signal/chart/reads.ts";
import { mayManage, type Reader, readerIn, signalsOf, steadyFor } from "../signal/reads.ts";
import { peopleOf } from "./people/reads.ts";
import { type TrendPulse, trendOf } from "./rules.ts";

type Asked = {
  readonly teamId: string;
  readonly seriesId: string | undefined;
  readonly now: Date;
  readonly locale: string;
};

/** A year of weekly meetings and some more; older ones leave the picture. */
const MEETINGS_MAX = 60;

/**
 * The trends of a team's series, by title: for its members, and to others for the series that ever asked them.
 * @throws Refusal not-found when the caller may see none
 */
export async function trendsFor(tx: Tx, scope: TenantScope, personId: string, asked: Asked): Promise<Trend[]> {
  const reader = await readerIn(tx, scope, asked.teamId, personId, asked.now);
  const isPlaced = reader.role !== null || reader.coachSince !== null;
  let wanted = tx
    .selectFrom("series")
    .select(["series_id", "title", "organizer_id"])
    .where((where) => where.and({ tenant_id: scope.tenantId, team_id: asked.teamId }))
    .where("ical_uid", "not like", `${BETWEEN_MEETINGS}%`);
  if (asked.seriesId !== undefined) wanted = wanted.where("series_id", "=", asked.seriesId);
  if (!isPlaced) {
    wanted = wanted.where((where) =>
      where.exists(
        where
          .selectFrom("occurrence as o")
          .innerJoin("pulse as p", (join) =>
            join.onRef("p.tenant_id", "=", "o.tenant_id").onRef("p.occurrence_id", "=", "o.occurrence_id"),
          )
          .innerJoin("audience as a", (join) =>
            join.onRef("a.tenant_id", "=", "p.tenant_id").onRef("a.pulse_id", "=", "p.pulse_id"),
          )
          .select("a.person_id")
          .whereRef("o.tenant_id", "=", "series.tenant_id")
          .whereRef("o.series_id", "=", "series.series_id")
          .where("a.person_id", "=", personId),
      ),
    );
  }
  const found = await wanted.orderBy("title").orderBy("series_id").execute();
  if (found.length === 0 && (!isPlaced || asked.seriesId !== undefined)) throw new Refusal("not-found");
  const trends: Trend[] = [];
  for (const series of found) {
    const trend = await trendFor(tx, scope, series, reader, asked);
    if (trend !== null) trends.push(trend);
  }
  return trends;
}

async function trendFor(
  tx: Tx,
  scope: TenantScope,
  series: { series_id: string; title: string; organizer_id: string },
  reader: Reader,
  { teamId, now, locale }: Asked,
): Promise<Trend | null> {
  const rows = await occurrenceRows(tx, scope)
    .where("o.series_id", "=", series.series_id)
    .where("o.all_day", "=", false)
    .orderBy("o.start_at", "desc")
    .execute();
  if (rows.length === 0) return null;
  const pulses = await tx
    .selectFrom("pulse")
    .selectAll()
    .where("tenant_id", "=", scope.tenantId)
    .where(
      "occurrence_id",
      "in",
      rows.map((row) => row.occurrence_id),
    )
    .where("phase", "<>", "adhoc")
    .execute();
  const meetingsWith = (isSo: (pulse: PulseRow) => boolean) =>
    new Set(pulses.filter(isSo).map((pulse) => pulse.occurrence_id));
  const hasBegun = meetingsWith((pulse) => pulse.state !== "planned");
  const hasClosed = meetingsWith((pulse) => pulse.state === "sealed");
  // A meeting that was cancelled once it had closed is history: its charts took it in.
  const kept = rows.filter((row) => row.state === "planned" || hasClosed.has(row.occurrence_id));
  if (kept.length === 0) return null;
  const meetings = kept
    .filter((row) => row.start_at <= now || hasBegun.has(row.occurrence_id))
    .slice(0, MEETINGS_MAX)
    .reverse();
  const upcoming = kept.filter((row) => row.state === "planned" && row.start_at > now).at(-1);
  const people = await peopleOf(
    tx,
    scope,
    meetings.map((row) => row.occurrence_id),
    pulses,
  );
  const closed = Map.groupBy(
    await releasedQuestions(
      tx,
      scope,
      pulses.filter((row) => row.state === "sealed").map((row) => row.pulse_id),
    ),
    (row) => row.pulse_id,
  );
  const asked = [...closed.values()].flat().map((question) => question.question_id);
  const book = await booksIn(tx, scope, locale)(teamId, asked);
  const baselines = await tx
    .selectFrom("baseline")
    .select(["started_at as startedAt", "after_order as afterOrder"])
    .where((where) => where.and({ tenant_id: scope.tenantId, series_id: series.series_id }))
    .orderBy("after_order")
    .execute();
  return trendOf(
    {
      id: series.series_id,
      title: series.title,
      nextAt: upcoming?.start_at ?? null,
      baselines,
      signals: await signalsOf(tx, scope, series.series_id, reader),
      steady: (await isRotating(tx, scope, series.series_id))
        ? await steadyFor(tx, scope, series.series_id, reader)
        : [],
      mayManage: await mayManage(tx, scope, series, reader),
      hasShownAfter: await hasShownAfter(tx, scope, series.series_id),
    },
    meetings.map((row) => {
      const own = pulses.filter((pulse) => pulse.occurrence_id === row.occurrence_id);
      const main =
        own.find((pulse) => pulse.phase === "after" && pulse.invited !== null) ??
        own.find((pulse) => pulse.invited !== null);
      const asked = main === undefined ? people.invited.get(row.occurrence_id) : people.asked.get(main.pulse_id);
      return {
        occurrenceId: row.occurrence_id,
        start: row.start_at,
        people: asked ?? [],
        pulses: own.map((pulse) => pointsOf(pulse, closed.get(pulse.pulse_id) ?? [], reader, people.asked)),
        // What people write down of each other names them: nothing for a coach.
        agreed:
          reader.coachSince !== null || isForOthers(own, (pulse) => mayRead(pulse, reader, people.asked))
            ? null
            : agreedOf(row),
        shifts: shiftsOf(own, closed, reader, people.asked, book),
      };
    }),
    // Its name and its answers are the same whatever the meeting is for, and in every phase.
    (question) => book.worded(question, "adhoc", "decide") ?? { name: question.id, options: null },
  );
}

/** Whether the rotation chooses what the series is asked; what somebody chose is asked at every meeting. */
async function isRotating(tx: Tx, scope: TenantScope, seriesId: string): Promise<boolean> {
  const check = await tx
    .selectFrom("meeting_check")
    .select("questions")
    .where((where) => where.and({ tenant_id: scope.tenantId, subject_id: seriesId }))
    .executeTakeFirst();
  return check?.questions.length === 0;
}

/** A pulse as the reader may see it: a result somebody may not read has no numbers. */
function pointsOf(
  pulse: PulseRow,
  questions: readonly ReleasedQuestion[],
  reader: Reader,
  asked: ReadonlyMap<string, readonly string[]>,
): TrendPulse {
  const isReadable = mayRead(pulse, reader, asked);
  return {
    phase: pulse.phase,
    state: pulse.state,
    why: pulse.void_why,
    form: pulse.form,
    k: pulse.k,
    order: pulse.seal_order,
    released: pulse.released === true,
    isReadable,
    questions: questions.map((question) => ({
      id: question.question_id,
      version: question.version,
      kind: question.kind,
      scale: question.scale,
      shown: question.shown && isReadable ? { n: question.n, counts: question.counts } : null,
    })),
  };
}

const mayRead = (pulse: PulseRow, reader: Reader, asked: ReadonlyMap<string, readonly string[]>): boolean =>
  mayReadResult(pulse, {
    inAudience: asked.get(pulse.pulse_id)?.includes(reader.personId) ?? false,
    isFacilitator: pulse.facilitator_id === reader.personId || pulse.leader_id === reader.personId,
    isOrganizer: false,
    role: reader.role,
    coachSince: reader.coachSince,
  });

const agreedOf = (row: OccurrenceRow) =>
  row.agreed_text === null
    ? null
    : { text: row.agreed_text, about: row.agreed_about, outcome: row.agreed_outcome, moved: row.agreed_moved };

/** How the answers moved over one meeting, for a reader of both results. */
function shiftsOf(
  pulses: readonly PulseRow[],
  closed: ReadonlyMap<string, readonly ReleasedQuestion[]>,
  reader: Reader,
  asked: ReadonlyMap<string, readonly string[]>,
  book: QuestionBook,
) {
  const [before, after] = (["before", "after"] as const).map((phase) => {
    const pulse = pulses.find((one) => one.phase === phase);
    if (pulse?.state !== "sealed" || !mayRead(pulse, reader, asked)) return null;
    return {
      ...pulse,
      state: pulse.state,
      released: pulse.released === true,
      audience: asked.get(pulse.pulse_id) ?? [],
      questions: closed.get(pulse.pulse_id) ?? [],
    };
  });
  if (before == null || after == null) return [];
  return shiftsBetween(before, after, book).map(({ questionId, word }) => ({ questionId, word }));
}
