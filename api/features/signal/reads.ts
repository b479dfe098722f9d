import type { Selectable } from "kysely";
import type { JointSignal, TeamSignal } from "../../../src/contract/signal.ts";
import type { Tx } from "../../platform/db/database.ts";
import type { Tables } from "../../platform/db/tables.ts";
import type { TenantScope } from "../../tenancy/scope.ts";
import { namesOf } from "../occurrence/reads.ts";
import { BETWEEN_MEETINGS } from "../occurrence/rules.ts";
import { mayReadResult, type PulsePart } from "../pulse/rules.ts";
import { placeIn } from "../team/reads.ts";
import {
  baselineOrder,
  closingsOf,
  type KeptClosing,
  keyOf,
  pastsIn,
  type SignalRow,
  signalRows,
  since,
  steadyIn,
} from "./chart/reads.ts";
import { asksFor, backFrom, nameOf, observedBy, type Past, questionsOf, together } from "./rules.ts";

export type Reader = { readonly personId: string } & Pick<PulsePart, "role" | "coachSince">;
type SeriesRow = Selectable<Tables["series"]>;
/** mayLead: may say whether it goes on. */
export type SeriesStanding = { readonly series: SeriesRow; readonly reader: Reader; readonly mayLead: boolean };

const mayLead = (
  series: Pick<SeriesRow, "organizer_id">,
  { personId, role }: Pick<Reader, "personId" | "role">,
): boolean => role === "owner" || series.organizer_id === personId;

/** What somebody is to a team, as `mayReadResult` asks it. */
export async function readerIn(
  tx: Tx,
  scope: TenantScope,
  teamId: string,
  personId: string,
  now: Date,
): Promise<Reader> {
  const place = await placeIn(tx, scope, teamId, personId, now);
  return { personId, role: place?.role ?? null, coachSince: place?.coachSince ?? null };
}

/** A series and the caller's part in it; null when there is none, or none this person may know of. */
export async function seriesStandingOf(
  tx: Tx,
  scope: TenantScope,
  seriesId: string,
  personId: string,
  now: Date,
): Promise<SeriesStanding | null> {
  const series = await tx
    .selectFrom("series")
    .selectAll()
    .where((where) => where.and({ tenant_id: scope.tenantId, series_id: seriesId }))
    .where("ical_uid", "not like", `${BETWEEN_MEETINGS}%`)
    .executeTakeFirst();
  if (series === undefined) return null;
  const reader = await readerIn(tx, scope, series.team_id, personId, now);
  const standing = { series, reader, mayLead: mayLead(series, reader) };
  if (reader.role !== null || reader.coachSince !== null || standing.mayLead) return standing;
  const asked = await tx
    .selectFrom("occurrence as o")
    .innerJoin("pulse as p", (join) =>
      join.onRef("p.tenant_id", "=", "o.tenant_id").onRef("p.occurrence_id", "=", "o.occurrence_id"),
    )
    .innerJoin("audience as a", (join) =>
      join.onRef("a.tenant_id", "=", "p.tenant_id").onRef("a.pulse_id", "=", "p.pulse_id"),
    )
    .select("a.person_id")
    .where((where) => where.and({ "o.tenant_id": scope.tenantId, "o.series_id": seriesId, "a.person_id": personId }))
    .limit(1)
    .executeTakeFirst();
  return asked === undefined ? null : standing;
}

/** A signal and where it belongs. */
export type PlacedSignal = {
  readonly signal: JointSignal;
  /** Of the closing that raised it. */
  readonly order: number;
  readonly phase: "before" | "after";
  /** Of the wording; the version of every question of it, in their order. */
  readonly versions: readonly number[];
  readonly scale: number;
  /** Both starter questions together. */
  readonly isJoint: boolean;
};

/** Which of these closings a person may read the result of. */
async function readableFor(tx: Tx, scope: TenantScope, closings: readonly KeptClosing[], reader: Reader) {
  const asked =
    closings.length === 0
      ? []
      : await tx
          .selectFrom("audience")
          .select("pulse_id")
          .where((where) => where.and({ tenant_id: scope.tenantId, person_id: reader.personId }))
          .where(
            "pulse_id",
            "in",
            closings.map((closing) => closing.pulseId),
          )
          .execute();
  const inAudience = new Set(asked.map((row) => row.pulse_id));
  return (closing: KeptClosing): boolean =>
    mayReadResult(closing, {
      inAudience: inAudience.has(closing.pulseId),
      isFacilitator: closing.leads.includes(reader.personId),
      isOrganizer: false,
      role: reader.role,
      coachSince: reader.coachSince,
    });
}

/** Who may acknowledge signals and say that a series starts anew: who leads it, and may read some of what it closed. */
export async function mayManage(
  tx: Tx,
  scope: TenantScope,
  series: Pick<SeriesRow, "series_id" | "organizer_id">,
  reader: Reader,
): Promise<boolean> {
  if (!mayLead(series, reader)) return false;
  const closings = await closingsOf(tx, scope, series.series_id);
  return closings.length === 0 || closings.some(await readableFor(tx, scope, closings, reader));
}

/**
 * The questions of a series that rest at every other meeting, for one reader: one who may not read every result since the
 * last baseline that asked a question is not told that its answers stay the same.
 */
export async function steadyFor(tx: Tx, scope: TenantScope, seriesId: string, reader: Reader): Promise<string[]> {
  const steady = await steadyIn(tx, scope, seriesId);
  if (steady.length === 0) return [];
  const closings = await closingsOf(tx, scope, seriesId, await baselineOrder(tx, scope, seriesId));
  const mayRead = await readableFor(tx, scope, closings, reader);
  return steady.filter((id) =>
    closings.filter(({ questions }) => questions.some((question) => question.id === id)).every(mayRead),
  );
}

/**
 * The signals of one series, newest first, for one reader: one who may not read every result that a signal was computed
 * from does not hear of it.
 */
export async function signalsOf(tx: Tx, scope: TenantScope, seriesId: string, reader: Reader): Promise<PlacedSignal[]> {
  const rows = await signalRows(tx, scope, seriesId);
  if (rows.length === 0) return [];
  const closings = await closingsOf(tx, scope, seriesId);
  const series = {
    closings,
    from: await baselineOrder(tx, scope, seriesId),
    mayRead: await readableFor(tx, scope, closings, reader),
    pasts: await pastsIn(tx, scope, seriesId),
    // A coach is told no names.
    names: await namesOf(
      tx,
      scope,
      rows.flatMap((row) => (reader.coachSince === null && row.acknowledged_by) || []),
    ),
  };
  return rows
    .flatMap((row) => placed(row, series))
    .toSorted((a, b) => b.order - a.order || a.signal.signalId.localeCompare(b.signal.signalId));
}

type Around = {
  readonly closings: readonly KeptClosing[];
  /** The order after which its charts count. */
  readonly from: number;
  readonly mayRead: (closing: KeptClosing) => boolean;
  readonly names: ReadonlyMap<string, string>;
  /** By the name of the chart. */
  readonly pasts: ReadonlyMap<string, Past | null>;
};

function placed(row: SignalRow, { closings, from, mayRead, names, pasts }: Around): PlacedSignal[] {
  const find = (pulseId: string | null) => closings.find((closing) => closing.pulseId === pulseId);
  const [began, raised, ended] = [find(row.began_pulse_id), find(row.raised_pulse_id), find(row.ended_pulse_id)];
  if (began === undefined || raised === undefined) return [];
  const key = keyOf(row);
  const past = pasts.get(nameOf(key)) ?? null;
  const own = closings.filter((closing) => asksFor(key, closing));
  if (!own.filter((closing) => closing.order <= (ended ?? raised).order).every(mayRead)) return [];
  // What closed since it was said may be for others; of that nothing is counted.
  const read = own.filter(mayRead);
  const lasting = read.filter(
    (closing) => closing.order >= began.order && (ended === undefined || closing.order < ended.order),
  );
  const signal: JointSignal = {
    signalId: row.signal_id,
    kind: row.kind,
    chart: row.chart,
    direction: row.direction,
    began: began.occurrenceId,
    beganAt: began.startAt.toISOString(),
    raised: raised.occurrenceId,
    raisedAt: raised.startAt.toISOString(),
    ended: ended?.occurrenceId ?? null,
    meetings: Math.max(1, lasting.filter((closing) => observedBy(key, closing)).length),
    back:
      ended === undefined
        ? backFrom(
            key,
            row.direction,
            since(
              past,
              read.filter((closing) => closing.order > from),
            ),
            past,
          )
        : 0,
    acknowledgedAt: row.acknowledged_at?.toISOString() ?? null,
    acknowledgedBy: names.get(row.acknowledged_by ?? "") ?? null,
    questionIds: [...questionsOf(row.question_id)],
  };
  const versions = row.version.split("+").map(Number);
  return [
    {
      signal,
      order: raised.order,
      phase: row.phase,
      versions,
      scale: row.scale,
      isJoint: row.question_id === together,
    },
  ];
}

/** The signals of every series of a team, by title, newest first, as `signalsOf`. */
export async function teamSignals(tx: Tx, scope: TenantScope, teamId: string, reader: Reader): Promise<TeamSignal[]> {
  const series = await tx
    .selectFrom("series")
    .select(["series_id", "title"])
    .where((where) => where.and({ tenant_id: scope.tenantId, team_id: teamId }))
    .where("ical_uid", "not like", `${BETWEEN_MEETINGS}%`)
    .orderBy("title")
    .orderBy("series_id")
    .execute();
  const found: TeamSignal[] = [];
  for (const { series_id, title } of series) {
    for (const { signal } of await signalsOf(tx, scope, series_id, reader))
      found.push({ ...signal, seriesId: series_id, title });
  }
  return found;
}
