import { nobody } from "../../../src/contract/ids.ts";
import type { QuestionBook } from "../../../src/contract/questionBook.ts";
import type { Result } from "../../../src/contract/result.ts";
import { promptsFor } from "../../../src/locales/promptFor.ts";
import { serverWords } from "../../../src/locales/serverWords.ts";
import type { Tx } from "../../platform/db/database.ts";
import type { Deps } from "../../platform/deps.ts";
import { Refusal } from "../../platform/problem.ts";
import { type Hand, handsOf } from "../../privacy/hands.ts";
import { releasedLeaders, releasedQuestions, releasedSentences } from "../../privacy/release.ts";
import type { TenantScope } from "../../tenancy/scope.ts";
import { namesOf } from "../occurrence/reads.ts";
import { type PulseRow, type PulseStanding, pulsePartOf } from "../pulse/reads.ts";
import { isToldNames, mayReadResult, withErased } from "../pulse/rules.ts";
import { booksIn } from "../question/reads.ts";
import {
  answeredOf,
  type ClosedPulse,
  describeAll,
  promptWhenHidden,
  type ResultWords,
  shiftsBetween,
  stateOf,
} from "./rules.ts";

/**
 * What was released, or that nothing was. The same for everybody who may read it.
 * @param otherwise what somebody gets who may know of the pulse and not read it: a refusal, or (who has just closed it)
 *   the bare fact that it is closed
 * @throws Refusal not-found, not-sealed
 */
export async function resultFor(
  deps: Deps,
  scope: TenantScope,
  pulseId: string,
  personId: string,
  locale: string,
  otherwise: "refuse" | "empty",
): Promise<Result> {
  const found = await deps.db.inTenant(scope, async (tx) => {
    const standing = await pulsePartOf(tx, scope, pulseId, personId, deps.clock.now());
    const { pulse } = standing;
    const isReader = mayReadResult(pulse, standing);
    if (!isReader && otherwise === "refuse") throw new Refusal("not-found");
    const closed = (await closedIn(tx, scope, [pulse])).get(pulseId);
    if (closed === undefined) throw new Refusal("not-sealed");
    const empty = { ...closed, questions: [] };
    const book = await booksIn(tx, scope, locale)(standing.occurrence.team_id, idsOf(closed));
    if (!isReader) return { pulse, closed: empty, before: null, texts: {}, book, leader: null, inAudience: false };
    const before = await beforesOf(tx, scope, [pulse]);
    const texts = await releasedSentences(tx, scope, pulseId);
    const { inAudience } = standing;
    const leader = leaderOf(
      pulse,
      isToldNames(standing) ? await namesOf(tx, scope, [pulse.leader_id ?? nobody]) : null,
    );
    return { pulse, closed, before: beforeFor(pulse, before), texts, book, leader, inAudience };
  });
  const mayShowHands = found.inAudience && found.pulse.mode === "open" && found.closed.state === "sealed";
  const hands = mayShowHands ? await handsOf(deps, scope, pulseId) : null;
  return resultOf(found, hands, wordsFor(found.pulse, locale, found.book));
}

/**
 * The closed results among these pulses that a person may read, each as `resultFor` gives it, without names and, unless
 * `withSentences`, without what people wrote. In no order.
 */
export async function resultsFor(
  tx: Tx,
  scope: TenantScope,
  standings: readonly PulseStanding[],
  { locale, withSentences }: { readonly locale: string; readonly withSentences: boolean },
): Promise<Omit<Result, "hands">[]> {
  const readable = standings.filter((standing) => mayReadResult(standing.pulse, standing));
  const pulses = readable.map(({ pulse }) => pulse);
  const bookOf = booksIn(tx, scope, locale);
  const closed = await closedIn(tx, scope, pulses);
  const befores = await beforesOf(tx, scope, pulses);
  const results: Result[] = [];
  for (const { pulse, occurrence } of readable) {
    const own = closed.get(pulse.pulse_id);
    if (own === undefined) continue;
    const texts = withSentences ? await releasedSentences(tx, scope, pulse.pulse_id) : {};
    const book = await bookOf(occurrence.team_id, idsOf(own));
    const found = { pulse, closed: own, before: beforeFor(pulse, befores), texts, book, leader: leaderOf(pulse, null) };
    results.push(resultOf(found, null, wordsFor(pulse, locale, book)));
  }
  return results;
}

const beforeFor = (pulse: PulseRow, befores: ReadonlyMap<string, ClosedPulse>): ClosedPulse | null =>
  (pulse.phase === "after" ? befores.get(pulse.occurrence_id) : undefined) ?? null;

/** Who led in the open; without `names`, that somebody did. */
const leaderOf = ({ leader_id: id }: PulseRow, names: ReadonlyMap<string, string> | null): Result["leader"] => {
  if (id === null) return null;
  return names === null ? { id: nobody, name: "" } : { id, name: names.get(id) ?? "" };
};

type Found = {
  readonly pulse: PulseRow;
  readonly closed: ClosedPulse;
  readonly before: ClosedPulse | null;
  readonly texts: Readonly<Record<string, readonly string[]>>;
  readonly book: QuestionBook;
  readonly leader: Result["leader"];
};

const idsOf = (closed: ClosedPulse): string[] => closed.questions.map((question) => question.question_id);

function resultOf(
  { pulse, closed, before, texts, book, leader }: Found,
  hands: readonly Hand[] | null,
  words: ResultWords,
): Result {
  const invited = pulse.invited ?? 0;
  const questions = describeAll(closed, invited, words);
  const shown = questions.filter((question) => question.shown).map((question) => question.id);
  return {
    pulseId: pulse.pulse_id,
    occurrenceId: pulse.occurrence_id,
    phase: pulse.phase,
    state: stateOf(closed),
    mode: pulse.mode,
    form: pulse.form,
    k: pulse.k,
    invited,
    answered: answeredOf(invited, closed.released, pulse.answered),
    sealedAt: (pulse.sealed_at ?? pulse.seals_at).toISOString(),
    fingerprint: pulse.fingerprint,
    ...(hands === null ? {} : { hands: hands.map(({ person, answers }) => ({ person: { ...person }, answers })) }),
    leader: closed.released ? leader : null,
    questions,
    sentences: Object.fromEntries(shown.flatMap((id) => (texts[id] === undefined ? [] : [[id, [...texts[id]]]]))),
    shift: shiftsBetween(before, closed, book),
    ...promptWhenHidden(closed, words),
  };
}

/** Of one pulse, in the reader's language. */
export function wordsFor(
  pulse: Pick<PulseRow, "phase" | "kind">,
  locale: string,
  book: Pick<QuestionBook, "worded">,
): ResultWords {
  const words = serverWords(locale);
  return {
    asked: (question) => book.worded(question, pulse.phase, pulse.kind),
    prompts: (shown, turn) => promptsFor(words.prompts, shown, turn),
  };
}

/** What the release rule let through, by pulse id; none that is planned or open. */
async function closedIn(
  tx: Tx,
  scope: TenantScope,
  pulses: readonly PulseRow[],
): Promise<ReadonlyMap<string, ClosedPulse>> {
  const closed = pulses.flatMap((pulse) =>
    pulse.state === "sealed" || pulse.state === "void" ? [{ ...pulse, state: pulse.state }] : [],
  );
  if (closed.length === 0) return new Map();
  const ids = closed.map((pulse) => pulse.pulse_id);
  const listed = await tx
    .selectFrom("audience")
    .select(["pulse_id", "person_id"])
    .where("tenant_id", "=", scope.tenantId)
    .where("pulse_id", "in", ids)
    .execute();
  const audiences = Map.groupBy(listed, (row) => row.pulse_id);
  const questions = Map.groupBy(await releasedQuestions(tx, scope, ids), (row) => row.pulse_id);
  const led = closed.filter((pulse) => pulse.leader_id !== null).map((pulse) => pulse.pulse_id);
  const leaders = await releasedLeaders(tx, scope, led);
  return new Map(
    closed.map((pulse) => [
      pulse.pulse_id,
      {
        ...pulse,
        released: pulse.released === true,
        audience: withErased(
          (audiences.get(pulse.pulse_id) ?? []).map((row) => row.person_id),
          pulse.invited,
        ),
        questions: (questions.get(pulse.pulse_id) ?? []).map((question) => ({
          ...question,
          leader: leaders.get(pulse.pulse_id)?.get(question.question_id),
        })),
      },
    ]),
  );
}

/** What was asked before the meetings whose `after` is among these, by meeting; only what is closed. */
async function beforesOf(
  tx: Tx,
  scope: TenantScope,
  pulses: readonly PulseRow[],
): Promise<ReadonlyMap<string, ClosedPulse>> {
  const meetings = pulses.filter((pulse) => pulse.phase === "after").map((pulse) => pulse.occurrence_id);
  if (meetings.length === 0) return new Map();
  const befores = await tx
    .selectFrom("pulse")
    .selectAll()
    .where((where) => where.and({ tenant_id: scope.tenantId, phase: "before" }))
    .where("occurrence_id", "in", meetings)
    .execute();
  const closed = await closedIn(tx, scope, befores);
  return new Map(
    befores.flatMap((pulse) => {
      const found = closed.get(pulse.pulse_id);
      return found === undefined ? [] : [[pulse.occurrence_id, found] as const];
    }),
  );
}
