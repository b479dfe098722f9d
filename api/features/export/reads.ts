import {
  type Export,
  type ExportedMeeting,
  type ExportedResult,
  exportedQuestion,
  exportedResult,
} from "../../../src/contract/export.ts";
import type { Result } from "../../../src/contract/result.ts";
import type { Query } from "../../../src/contract/routes.ts";
import { sinceEpoch } from "../../platform/clock.ts";
import type { Tx } from "../../platform/db/database.ts";
import { Refusal } from "../../platform/problem.ts";
import type { TenantScope } from "../../tenancy/scope.ts";
import { linesOfOthers } from "../occurrence/promise/reads.ts";
import { inOrder, partsIn, type Standing } from "../occurrence/reads.ts";
import { pulsePartsOf } from "../pulse/reads.ts";
import { resultsFor } from "../result/reads.ts";
import { placeIn } from "../team/reads.ts";

/** Before and after of five years of weekly meetings. */
const ASKINGS_MAX = 500;

type Asked = Query<"export"> & {
  readonly teamId: string;
  readonly personId: string;
  readonly now: Date;
  readonly locale: string;
};

/**
 * The closed results of a team that one person may read, by meeting: no other path to a number than the one to a single
 * result.
 * @throws Refusal not-found to who neither belongs to the team nor may read any of it, and about what the team does not have
 */
export async function exportFor(tx: Tx, scope: TenantScope, asked: Asked): Promise<Export> {
  const { teamId, personId, now } = asked;
  const team = await tx
    .selectFrom("team")
    .select(["team_id as id", "name"])
    .where((where) => where.and({ tenant_id: scope.tenantId, team_id: teamId }))
    .executeTakeFirst();
  if (team === undefined || !(await hasWhatIsNamed(tx, scope, asked))) throw new Refusal("not-found");
  const found = await closedIds(tx, scope, asked);
  const standings = await pulsePartsOf(tx, scope, found.slice(0, ASKINGS_MAX), personId, now);
  const results = await resultsFor(tx, scope, standings, {
    locale: asked.locale,
    withSentences: asked.sentences === "1",
  });
  if (results.length === 0 && (await placeIn(tx, scope, teamId, personId, now)) === null)
    throw new Refusal("not-found");
  const byMeeting = Map.groupBy(results.map(taken), (result) => result.occurrenceId);
  const meetings = await partsIn(tx, scope, [...byMeeting.keys()], personId, now);
  const others = await linesOfOthers(tx, scope, meetings, personId);
  return {
    at: now.toISOString(),
    team,
    meetings: meetings.map((meeting) => meetingOf(meeting, byMeeting, others)),
    complete: found.length <= ASKINGS_MAX,
  };
}

const resultFields = Object.keys(exportedResult.shape) as (keyof ExportedResult)[];
const questionFields = Object.keys(exportedQuestion.shape) as (keyof typeof exportedQuestion.shape)[];
const picked = <From extends object, Name extends keyof From>(from: From, names: readonly Name[]) =>
  Object.fromEntries(names.map((name) => [name, from[name]])) as Pick<From, Name>;

/** Of a result what goes along. */
const taken = (result: Omit<Result, "hands">): ExportedResult => ({
  ...picked(result, resultFields),
  questions: result.questions.map((question) => (question.shown ? picked(question, questionFields) : question)),
});

function meetingOf(
  { occurrence }: Standing,
  results: ReadonlyMap<string, ExportedMeeting["results"]>,
  others: ReadonlySet<string>,
): ExportedMeeting {
  const { occurrence_id: occurrenceId, agreed_text: text } = occurrence;
  return {
    occurrenceId,
    seriesId: occurrence.series_id,
    title: occurrence.title,
    start: occurrence.start_at.toISOString(),
    timeZone: occurrence.time_zone,
    agreed:
      text === null || others.has(occurrenceId)
        ? null
        : {
            text,
            about: occurrence.agreed_about,
            outcome: occurrence.agreed_outcome,
            moved: occurrence.agreed_moved,
          },
    results: (results.get(occurrenceId) ?? []).toSorted(
      (a, b) => inOrder.indexOf(a.phase) - inOrder.indexOf(b.phase) || (a.sealedAt < b.sealedAt ? -1 : 1),
    ),
  };
}

/** Whether the series and the meeting that were named are there, and of this team. */
async function hasWhatIsNamed(tx: Tx, scope: TenantScope, { teamId, series, occurrence }: Asked): Promise<boolean> {
  if (series === undefined && occurrence === undefined) return true;
  let named = tx
    .selectFrom("series as s")
    .select("s.series_id")
    .where((where) => where.and({ "s.tenant_id": scope.tenantId, "s.team_id": teamId }));
  if (series !== undefined) named = named.where("s.series_id", "=", series);
  if (occurrence !== undefined)
    named = named.where((where) =>
      where.exists(
        where
          .selectFrom("occurrence as o")
          .select("o.occurrence_id")
          .whereRef("o.tenant_id", "=", "s.tenant_id")
          .whereRef("o.series_id", "=", "s.series_id")
          .where("o.occurrence_id", "=", occurrence),
      ),
    );
  return (await named.limit(1).executeTakeFirst()) !== undefined;
}

/** What was asked and is closed, the newest meetings first; one more than is given, to know whether that is all. */
async function closedIds(
  tx: Tx,
  scope: TenantScope,
  { teamId, series, occurrence, from, to }: Asked,
): Promise<string[]> {
  let wanted = tx
    .selectFrom("pulse as p")
    .innerJoin("occurrence as o", (join) =>
      join.onRef("o.tenant_id", "=", "p.tenant_id").onRef("o.occurrence_id", "=", "p.occurrence_id"),
    )
    .innerJoin("series as s", (join) =>
      join.onRef("s.tenant_id", "=", "o.tenant_id").onRef("s.series_id", "=", "o.series_id"),
    )
    .select("p.pulse_id")
    .where((where) => where.and({ "p.tenant_id": scope.tenantId, "s.team_id": teamId }))
    .where("p.state", "in", ["sealed", "void"])
    // Cancelled before anybody was asked, it is no asking.
    .where("p.invited", "is not", null);
  if (series !== undefined) wanted = wanted.where("o.series_id", "=", series);
  if (occurrence !== undefined) wanted = wanted.where("o.occurrence_id", "=", occurrence);
  if (from !== undefined) wanted = wanted.where("o.start_at", ">=", sinceEpoch(from));
  if (to !== undefined) wanted = wanted.where("o.start_at", "<", sinceEpoch(to));
  const rows = await wanted
    .orderBy("o.start_at", "desc")
    .orderBy("p.pulse_id")
    .limit(ASKINGS_MAX + 1)
    .execute();
  return rows.map((row) => row.pulse_id);
}
