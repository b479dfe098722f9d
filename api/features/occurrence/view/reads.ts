import { nobody } from "../../../../src/contract/ids.ts";
import type { Check, Occurrence } from "../../../../src/contract/occurrence.ts";
import type { Phase } from "../../../../src/contract/pulse.ts";
import { anchors } from "../../../../src/contract/rotation.ts";
import type { Tx } from "../../../platform/db/database.ts";
import type { TenantScope } from "../../../tenancy/scope.ts";
import { linesFor } from "../promise/reads.ts";
import {
  type CheckRow,
  inOrder,
  isNameless,
  mayAgree,
  mayAttach,
  namesOf,
  type OccurrenceRow,
  type Standing,
} from "../reads.ts";
import { isReviewDue } from "../review/rules.ts";
import { isForgotten } from "../rules.ts";

/** Who is told without a name stands here for everybody. */
const someone = { id: nobody, name: "" };

/** The meetings as the caller reads them. */
export async function occurrencesFor(
  tx: Tx,
  scope: TenantScope,
  standings: readonly Standing[],
  personId: string,
  now: Date,
): Promise<Occurrence[]> {
  if (standings.length === 0) return [];
  const ids = standings.map(({ occurrence }) => occurrence.occurrence_id);
  const of = { tenant_id: scope.tenantId };
  const invitees = await tx
    .selectFrom("invitee")
    .select(["occurrence_id", "person_id", "asked"])
    .where((where) => where.and(of))
    .where("occurrence_id", "in", ids)
    .orderBy("person_id")
    .execute();
  const pulses = await tx
    .selectFrom("pulse")
    .select(["occurrence_id", "pulse_id", "phase", "state", "released"])
    .where((where) => where.and(of))
    .where("occurrence_id", "in", ids)
    .orderBy("opens_at")
    .orderBy("pulse_id")
    .execute();
  const anchored = await anchorsAsked(
    tx,
    scope,
    pulses.map((row) => row.pulse_id),
  );
  const named = standings.flatMap(({ occurrence, check }) => [
    occurrence.organizer_id,
    ...(occurrence.agreed_by === null ? [] : [occurrence.agreed_by]),
    ...[check?.facilitator_id, check?.leader_id].filter((id) => id != null),
  ]);
  const names = await namesOf(tx, scope, [
    ...named,
    ...invitees.filter((row) => row.asked).map((row) => row.person_id),
  ]);
  const { promises, others } = await linesFor(tx, scope, standings, personId, now);
  return standings.map((standing): Occurrence => {
    const { occurrence, check } = standing;
    const withoutNames = isNameless(standing);
    const person = (id: string) => (withoutNames ? someone : { id, name: names.get(id) ?? "" });
    const own = invitees.filter((row) => row.occurrence_id === occurrence.occurrence_id);
    const { agreed_text: text, agreed_at: agreedAt } = occurrence;
    const isOn = occurrence.state === "planned";
    const mayStillAttach = isOn && mayAttach(standing) && !isForgotten(occurrence.end_at, now);
    // What somebody wrote is no news to them.
    const isHidden = others.has(occurrence.occurrence_id) && text !== null && occurrence.agreed_by !== personId;
    const isForSeries = check?.applies_to === "series";
    const isDue = isForSeries && isReviewDue(check.set_at, occurrence.reviewed_at, now);
    return {
      id: occurrence.occurrence_id,
      seriesId: occurrence.series_id,
      teamId: occurrence.team_id,
      title: occurrence.title,
      start: occurrence.start_at.toISOString(),
      end: occurrence.end_at.toISOString(),
      timeZone: occurrence.time_zone,
      state: occurrence.state,
      organizer: person(occurrence.organizer_id),
      invited: own.filter((row) => row.asked).map((row) => person(row.person_id)),
      notAsked: own.filter((row) => !row.asked).length,
      check: check === null ? null : checkFor(check, person),
      pulses: pulses
        .filter((row) => row.occurrence_id === occurrence.occurrence_id)
        // A coach hears of questions once they are closed.
        .filter((row) => !withoutNames || row.state === "sealed" || row.state === "void")
        // A moved meeting's `after` may be planned earlier than its `before` opened; people read them in this order.
        .toSorted((a, b) => inOrder.indexOf(a.phase) - inOrder.indexOf(b.phase))
        .map((row) => ({ id: row.pulse_id, phase: row.phase, state: row.state, released: row.released ?? false })),
      agreed:
        text === null || agreedAt === null || isHidden
          ? null
          : {
              text,
              by: names.get(occurrence.agreed_by ?? "") ?? "",
              at: agreedAt.toISOString(),
              about: occurrence.agreed_about,
            },
      resting: check === null ? 0 : restingAt(occurrence, check, pulses, anchored, now),
      promise: promises.get(occurrence.occurrence_id) ?? null,
      review: mayStillAttach && isDue ? "due" : null,
      youMay: {
        attach: mayStillAttach,
        agree: isOn && mayAgree(standing) && !isHidden,
      },
    };
  });
}

/** Which starter questions these pulses ask. */
async function anchorsAsked(tx: Tx, scope: TenantScope, pulseIds: readonly string[]) {
  if (pulseIds.length === 0) return new Map<string, number>();
  const rows = await tx
    .selectFrom("pulse_question")
    .select(["pulse_id", (of) => of.fn.countAll<string>().as("asked")])
    .where("tenant_id", "=", scope.tenantId)
    .where("pulse_id", "in", [...pulseIds])
    .where("question_id", "in", [...anchors])
    .groupBy("pulse_id")
    .execute();
  return new Map(rows.map((row) => [row.pulse_id, Number(row.asked)]));
}

/**
 * A list that somebody chose never rests; a coming meeting whose questions all rest has no pulse at all. Told to everybody:
 * it is a fact about what a meeting asks, which its pulses show to who may not read a result too.
 */
function restingAt(
  occurrence: OccurrenceRow,
  check: CheckRow,
  pulses: readonly { readonly occurrence_id: string; readonly pulse_id: string; readonly phase: Phase }[],
  anchored: ReadonlyMap<string, number>,
  now: Date,
): number {
  if (check.questions.length > 0) return 0;
  const own = pulses.filter((row) => row.occurrence_id === occurrence.occurrence_id && row.phase !== "adhoc");
  if (own.length === 0) return occurrence.state === "planned" && occurrence.start_at > now ? anchors.length : 0;
  return anchors.length - Math.max(...own.map((row) => anchored.get(row.pulse_id) ?? 0));
}

const checkFor = (row: CheckRow, person: (id: string) => NonNullable<Check["facilitator"]>): Check => ({
  kind: row.kind,
  size: row.size,
  questions: row.questions,
  before: row.before,
  after: row.after,
  mode: row.mode,
  readers: row.readers,
  threshold: row.threshold,
  aim: row.aim,
  facilitator: row.facilitator_id === null ? null : person(row.facilitator_id),
  leader: row.leader_id === null ? null : person(row.leader_id),
  appliesTo: row.applies_to,
});
