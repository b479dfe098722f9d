import type { Selectable } from "kysely";
import type { CheckBody } from "../../../../src/contract/occurrence.ts";
import type { Form, Mode, Phase, Readers, VoidWhy } from "../../../../src/contract/pulse.ts";
import type { AskedEntry } from "../../../../src/contract/questionBank.ts";
import { termsAtOpening } from "../../../../src/measure/release.ts";
import { uuid7 } from "../../../platform/chance.ts";
import type { Tx } from "../../../platform/db/database.ts";
import type { Tables } from "../../../platform/db/tables.ts";
import type { Deps } from "../../../platform/deps.ts";
import { nextWorkingDayAt } from "../../../platform/zones.ts";
import type { TenantScope } from "../../../tenancy/scope.ts";
import { booksIn } from "../../question/reads.ts";
import { steadyIn } from "../../signal/chart/reads.ts";
import { dropPlanned, insertPlanned, replaceQuestions } from "../planned/writes.ts";
import { type CheckRow, checksOf, type OccurrenceRow, occurrenceRows } from "../reads.ts";
import { afterOpensAt, afterSealsAt, beforeTimes, EVENING_HOUR, isForgotten, type Times } from "../rules.ts";
import { invitedCount, minimumOf } from "./reads.ts";
import { questionsFor } from "./rules.ts";

type PulseRow = Selectable<Tables["pulse"]>;
type Terms = { mode: Mode; k: number; readers: Readers; leader_id: string | null };

export type ToVoid = { readonly pulseId: string; readonly why: VoidWhy };

/** What a setter decided: the body with every default filled in. */
export type NewCheck = Omit<CheckBody, "readers" | "threshold" | "questions" | "facilitatorId" | "openLeader"> &
  Omit<Terms, "leader_id"> & {
    readonly questions: readonly string[];
    readonly facilitatorId: string | null;
    readonly leaderId: string | null;
  };

/** Stores the check of a meeting or of its whole series; a series' check replaces the meeting's own. */
export async function storeCheck(
  tx: Tx,
  scope: TenantScope,
  occurrence: OccurrenceRow,
  check: NewCheck,
  setBy: string,
  now: Date,
): Promise<void> {
  const subject = check.appliesTo === "series" ? occurrence.series_id : occurrence.occurrence_id;
  if (check.appliesTo === "series") {
    await tx
      .deleteFrom("meeting_check")
      .where((where) => where.and({ tenant_id: scope.tenantId, subject_id: occurrence.occurrence_id }))
      .execute();
  }
  const row = {
    applies_to: check.appliesTo,
    kind: check.kind,
    size: check.size,
    questions: JSON.stringify(check.questions),
    before: check.before,
    after: check.after,
    mode: check.mode,
    readers: check.readers,
    threshold: check.k,
    aim: check.aim,
    facilitator_id: check.facilitatorId,
    leader_id: check.leaderId,
    set_by: setBy,
    set_at: now,
  };
  await tx
    .insertInto("meeting_check")
    .values({ tenant_id: scope.tenantId, subject_id: subject, ...row })
    .onConflict((conflict) => conflict.columns(["tenant_id", "subject_id"]).doUpdateSet(row))
    .execute();
}

/**
 * Makes the planned pulses of one meeting what its check asks for: adds, changes and drops planned ones, and touches
 * no other. Once `before` has opened, its terms are those of `after` too, and only `isChosen` (somebody set this very
 * meeting's check) still changes what `after` asks.
 * @returns pulses to void, because the meeting was called off or was forgotten; the caller does so after the commit
 */
export async function planPulses(
  tx: Tx,
  deps: Pick<Deps, "clock" | "chance">,
  scope: TenantScope,
  occurrenceId: string,
  isChosen: boolean,
): Promise<ToVoid[]> {
  const now = deps.clock.now();
  // The lock lets one planner at a time decide; opening takes the pulse's own row.
  const occurrence = await occurrenceRows(tx, scope)
    .where("o.occurrence_id", "=", occurrenceId)
    .forUpdate("o")
    .executeTakeFirstOrThrow();
  const pulses = await tx
    .selectFrom("pulse")
    .selectAll()
    .where((where) => where.and({ tenant_id: scope.tenantId, occurrence_id: occurrenceId }))
    .forUpdate()
    .execute();
  if (occurrence.state === "cancelled" || occurrence.all_day) {
    return pulses
      .filter((row) => row.state === "planned" || row.state === "open")
      .map((row) => ({ pulseId: row.pulse_id, why: "cancelled" }));
  }
  const check = (await checksOf(tx, scope, [occurrence])).get(occurrenceId);
  if (check === undefined) return [];
  const plan: Plan = { tx, deps, scope, occurrence, check, now, fixed: pulses.find(hasOpened) ?? null };
  const toVoid: ToVoid[] = [];
  for (const phase of ["before", "after"] as const) {
    const found = pulses.find((row) => row.phase === phase);
    if (found !== undefined && found.state !== "planned") continue;
    if (phase === "after" && isForgotten(occurrence.end_at, now)) {
      if (found !== undefined) toVoid.push({ pulseId: found.pulse_id, why: "missed" });
      continue;
    }
    await planOne(plan, phase, found, plan.fixed === null || isChosen);
  }
  return toVoid;
}

type Plan = {
  readonly tx: Tx;
  readonly deps: Pick<Deps, "chance">;
  readonly scope: TenantScope;
  readonly occurrence: OccurrenceRow;
  readonly check: CheckRow;
  readonly now: Date;
  readonly fixed: PulseRow | null;
};

const hasOpened = (row: PulseRow): boolean => row.phase !== "adhoc" && row.invited !== null;

async function planOne(plan: Plan, phase: "before" | "after", found: PulseRow | undefined, mayChange: boolean) {
  const { tx, deps, scope, occurrence, check, now } = plan;
  const times = timesOf(plan, phase);
  if (!mayChange) {
    if (found !== undefined && times !== null) {
      await tx
        .updateTable("pulse")
        .set({ opens_at: times.opensAt, seals_at: times.sealsAt })
        .where((where) => where.and({ tenant_id: scope.tenantId, pulse_id: found.pulse_id }))
        .execute();
    }
    return;
  }
  const isMissed = phase === "before" && found === undefined && now >= occurrence.start_at;
  const form = await formNow(plan);
  const entries = check[phase] && times !== null && !isMissed ? await entriesOf(plan, phase, form) : [];
  if (times === null || entries.length === 0) {
    if (found !== undefined) await dropPlanned(tx, scope, found.pulse_id);
    return;
  }
  const row = {
    ...termsOf(plan),
    form,
    kind: check.kind,
    aim: check.aim,
    facilitator_id: check.facilitator_id,
    opens_at: times.opensAt,
    seals_at: times.sealsAt,
  };
  const pulseId = found?.pulse_id ?? uuid7(deps.chance, now);
  if (found === undefined)
    await insertPlanned(tx, scope, { pulse_id: pulseId, occurrence_id: occurrence.occurrence_id, phase, ...row });
  else {
    await tx
      .updateTable("pulse")
      .set(row)
      .where((where) => where.and({ tenant_id: scope.tenantId, pulse_id: pulseId, state: "planned" }))
      .execute();
  }
  await replaceQuestions(tx, scope, pulseId, entries);
}

function timesOf({ occurrence, check }: Plan, phase: "before" | "after"): Times | null {
  if (phase === "before") return beforeTimes(occurrence.start_at, check.set_at);
  const opensAt = afterOpensAt(occurrence.end_at);
  return { opensAt, sealsAt: sealsAtOf(opensAt, occurrence.time_zone) };
}

/** When an `after` opened at `opensAt` closes, in the organizer's zone. */
export const sealsAtOf = (opensAt: Date, timeZone: string): Date =>
  afterSealsAt(opensAt, nextWorkingDayAt(opensAt, timeZone, EVENING_HOUR));

const termsOf = ({ check, fixed }: Plan): Terms =>
  fixed === null
    ? { mode: check.mode, k: check.threshold, readers: check.readers, leader_id: check.leader_id }
    : { mode: fixed.mode, k: fixed.k, readers: fixed.readers, leader_id: fixed.leader_id };

async function entriesOf(plan: Plan, phase: Phase, form: Form): Promise<AskedEntry[]> {
  const { tx, scope, occurrence, check } = plan;
  const earlier = await tx
    .selectFrom("occurrence")
    .select("occurrence_id")
    .where((where) => where.and({ tenant_id: scope.tenantId, series_id: occurrence.series_id }))
    // By the original start, so that a meeting keeps its questions when it or another one is moved or called off.
    .where("original_start", "<", occurrence.original_start)
    .execute();
  const steady = check.questions.length > 0 ? [] : await steadyIn(tx, scope, occurrence.series_id);
  const book = await booksIn(tx, scope, "en")(occurrence.team_id, check.questions);
  return questionsFor({ ...check, steady }, earlier.length, form, book).filter(
    (entry) => book.worded(entry, phase, check.kind) !== null,
  );
}

/** The form is decided at the opening; a plan goes by who is invited now. */
async function formNow(plan: Plan): Promise<Form> {
  const { tx, scope, occurrence } = plan;
  const { mode, k, leader_id } = termsOf(plan);
  const invited = plan.fixed?.invited ?? (await invitedCount(tx, scope, occurrence.occurrence_id, leader_id));
  const terms = termsAtOpening({ invited, mode, threshold: k, organisationK: await minimumOf(tx, scope) });
  return terms?.form ?? "full";
}
