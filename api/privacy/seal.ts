import type { Selectable } from "kysely";
import { sql } from "kysely";
import type { VoidWhy } from "../../src/contract/pulse.ts";
import type { Answers } from "../../src/contract/question.ts";
import { answeredShown } from "../../src/measure/release.ts";
import { replanSeries } from "../features/occurrence/check/jobs.ts";
import { dropMessages } from "../features/reminder/plan/writes.ts";
import { stepCharts, takeTurn } from "../features/signal/chart/writes.ts";
import { asBallotUser, type Tx } from "../platform/db/database.ts";
import type { LeftOut, Tables } from "../platform/db/tables.ts";
import type { Deps } from "../platform/deps.ts";
import { tellNews } from "../platform/news.ts";
import { Refusal } from "../platform/problem.ts";
import { stopwatch } from "../platform/telemetry/telemetry.ts";
import type { TenantScope } from "../tenancy/scope.ts";
import { foldSheets } from "./fold.ts";
import { keepLeader } from "./keepLeader.ts";
import { boxNameOf, forgetOpen, type OpenPulse, openPulseOf } from "./openRow.ts";

type Sealed = {
  readonly state: "sealed" | "not-due" | "gone";
  /** A series in which other questions rest than before: its coming meetings are planned anew. */
  readonly replan?: string;
};
type OpenRow = Selectable<Tables["open_pulse"]>;
/** due: only when its time has come. early: reveal now, if enough have answered. unseen: withdraw without looking. */
export type SealHow = "due" | "early" | "unseen";

/** How long names may stand beside answers after a reveal in the open. */
const HANDS_MS = 30 * 60_000;

const mine = (scope: TenantScope, pulseId: string) => ({ tenant_id: scope.tenantId, pulse_id: pulseId });

/** Takes the one lock that decides between an answer and the seal. null when nothing is open. */
const lockOpen = (tx: Tx, scope: TenantScope, pulseId: string): Promise<OpenRow | undefined> =>
  asBallotUser(tx, () =>
    tx
      .selectFrom("open_pulse")
      .selectAll()
      .where((where) => where.and(mine(scope, pulseId)))
      .where("hands_until", "is", null)
      .forUpdate()
      .executeTakeFirst(),
  );

/**
 * Closes and reveals in one transaction; afterwards the box key goes. Doing it again changes nothing.
 * @throws Refusal too-few when `early` and fewer than k have answered
 */
export async function sealPulse(deps: Deps, scope: TenantScope, pulseId: string, how: SealHow): Promise<void> {
  const seconds = stopwatch();
  try {
    // Whoever comes too early or too late closes nothing, and when they came is nobody's business.
    if (await closeNow(deps, scope, pulseId, how)) deps.telemetry.ended("seal", seconds(), { how, outcome: "done" });
  } catch (error) {
    if (!(error instanceof Refusal)) deps.telemetry.ended("seal", seconds(), { how, outcome: "failed" });
    throw error;
  }
}

/** @returns whether it was this that closed it */
async function closeNow(deps: Deps, scope: TenantScope, pulseId: string, how: SealHow): Promise<boolean> {
  const pulse = await openPulseOf(deps, scope, pulseId);
  if (pulse === null) return false;
  if (pulse === "lost" || how === "unseen") {
    await voidPulse(deps, scope, pulseId, pulse === "lost" ? "unreadable" : "unseen");
    return true;
  }
  const outcome = await deps.db.inTenant(scope, (tx) => sealIn(deps, scope, tx, pulse, how));
  if (outcome.state === "sealed") tellNews(deps.db, pulseId);
  if (outcome.state === "sealed" && pulse.mode === "private") await deps.keyStore.remove(pulse.boxName);
  if (outcome.state !== "not-due") forgetOpen(deps, scope, pulseId);
  // What is closed is closed: a plan that fails is made again with the next event or closing of the series.
  if (outcome.replan !== undefined)
    await replanSeries(deps, scope, outcome.replan).catch(() => deps.log("replan-failed", { pulseId }));
  return outcome.state === "sealed";
}

export const sealDue = (deps: Deps, scope: TenantScope, pulseId: string): Promise<void> =>
  sealPulse(deps, scope, pulseId, "due");

async function sealIn(deps: Deps, scope: TenantScope, tx: Tx, pulse: OpenPulse, how: SealHow): Promise<Sealed> {
  const row = await lockOpen(tx, scope, pulse.pulseId);
  if (row === undefined) return { state: "gone" };
  const now = deps.clock.now();
  if (how === "due" && now < row.seals_at) return { state: "not-due" };
  const sheets = sheetsOf(pulse, row);
  if (how === "early" && sheets.length < pulse.k) throw new Refusal("too-few", { needed: pulse.k });
  const turn = await takeTurn(tx, scope, pulse.pulseId);
  const folded = foldSheets(sheets, pulse.questions, pulse, deps.chance);
  for (const question of folded.questions) {
    await tx
      .updateTable("pulse_question")
      .set({
        shown: question.shown,
        n: question.n,
        cant_say: question.cantSay,
        counts: question.counts === null ? null : JSON.stringify(question.counts),
      })
      .where((where) => where.and({ ...mine(scope, pulse.pulseId), question_id: question.id }))
      .execute();
    const bodies = question.sentences.map((body, position) => ({
      ...mine(scope, pulse.pulseId),
      question_id: question.id,
      position,
      body,
    }));
    if (bodies.length > 0) await tx.insertInto("sentence").values(bodies).execute();
  }
  const { leader_id: leaderId } = await tx
    .updateTable("pulse")
    .set({
      state: "sealed",
      sealed_at: now,
      released: folded.released,
      answered: answeredShown(pulse.invited, folded.released) ? sheets.length : null,
      seal_series: turn?.seriesId ?? null,
      seal_order: turn?.order ?? null,
    })
    .where((where) => where.and(mine(scope, pulse.pulseId)))
    .returning("leader_id")
    .executeTakeFirstOrThrow();
  const shown = folded.questions.filter((question) => question.shown).map(({ id }) => id);
  if (leaderId !== null) await keepLeader(tx, scope, pulse, row, { leaderId, shown });
  await asBallotUser(tx, async () => {
    if (pulse.mode === "private")
      await tx
        .deleteFrom("open_pulse")
        .where((where) => where.and(mine(scope, pulse.pulseId)))
        .execute();
    else
      await tx
        .updateTable("open_pulse")
        .set({ hands_until: new Date(now.getTime() + HANDS_MS) })
        .where((where) => where.and(mine(scope, pulse.pulseId)))
        .execute();
  });
  await dropMessages(tx, deps, scope, pulse.pulseId);
  if (turn === null) return { state: "sealed" };
  const { restsChanged } = await stepCharts(tx, deps, scope, turn);
  return { state: "sealed", ...(restsChanged ? { replan: turn.seriesId } : {}) };
}

/**
 * Every current answer sheet of the row, without order; in the open, people who were erased before they answered left none.
 * @throws when a sheet is not under this pulse's key
 */
function sheetsOf(pulse: OpenPulse, row: OpenRow): Answers[] {
  return Object.entries(row.ballots).flatMap(([slot, locked]) => {
    const { answers } = JSON.parse(pulse.box.unlock(slot, locked)) as { answers: Answers | null };
    return answers === null ? [] : [answers];
  });
}

/**
 * Ends a pulse unseen: nothing of it is kept but that it was asked, and why it ended so. Planned, open or already void.
 * @param leftOut where nothing was left to ask
 */
export async function voidPulse(
  deps: Deps,
  scope: TenantScope,
  pulseId: string,
  why: VoidWhy,
  leftOut: readonly LeftOut[] = [],
): Promise<void> {
  const boxId = await deps.db.inTenant(scope, async (tx) => {
    await lockOpen(tx, scope, pulseId);
    await tx
      .updateTable("pulse")
      .set({
        state: "void",
        sealed_at: deps.clock.now(),
        void_why: why,
        ...(leftOut.length > 0 ? { left_out: JSON.stringify(leftOut) } : {}),
      })
      .where((where) => where.and(mine(scope, pulseId)))
      .where("state", "in", ["planned", "open"])
      .execute();
    await dropMessages(tx, deps, scope, pulseId);
    // Looked for again: an opening may have committed while the update above waited for it.
    const gone = await asBallotUser(tx, () =>
      tx
        .deleteFrom("open_pulse")
        .where((where) => where.and(mine(scope, pulseId)))
        .where("hands_until", "is", null)
        .returning("box_id")
        .executeTakeFirst(),
    );
    return gone?.box_id;
  });
  forgetOpen(deps, scope, pulseId);
  tellNews(deps.db, pulseId);
  if (boxId !== undefined) await deps.keyStore.remove(boxNameOf(scope, pulseId, boxId));
}

/** Moves the planned end of an open pulse; into the past seals it now. */
export async function moveOpenEnd(deps: Deps, scope: TenantScope, pulseId: string, endsAt: Date): Promise<void> {
  await deps.db.inTenant(scope, (tx) =>
    asBallotUser(tx, () =>
      tx
        .updateTable("open_pulse")
        // An end that "all have answered" brought forward stays: only an end equal to the old plan follows the meeting.
        .set({
          ends_at: endsAt,
          seals_at: sql<Date>`case when seals_at = ends_at then ${endsAt}::timestamptz else least(seals_at, ${endsAt}::timestamptz) end`,
        })
        .where((where) => where.and(mine(scope, pulseId)))
        .where("hands_until", "is", null)
        .execute(),
    ),
  );
  await sealDue(deps, scope, pulseId);
}
