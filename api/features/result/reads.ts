import { nobody } from "../../../src/contract/ids.ts";
import type { QuestionBook } from "../../../src/contract/questionBook.ts";
import type { Result } from "../../../src/contract/result.ts";
import { promptsFor } from "../../../src/locales/promptFor.ts";
import { serverWords } from "../../../src/locales/serverWords.ts";
import type { Tx } from "../../platform/db/database.ts";
import type { Deps } from "../../platform/deps.ts";
import { Refusal } from "../../platform/problem.ts";
import { coalesced } from "../../privacy/coalesce.ts";
import { handsOf } from "../../privacy/hands.ts";
import { releasedSentences } from "../../privacy/release.ts";
import type { TenantScope } from "../../tenancy/scope.ts";
import { namesOf } from "../occurrence/reads.ts";
import { type PulseRow, type PulseStanding, pulsePartsOfPeople } from "../pulse/reads.ts";
import { isToldNames, leftOutIn, mayReadResult } from "../pulse/rules.ts";
import { booksIn } from "../question/reads.ts";
import { beforesOf, closedIn } from "./closed/reads.ts";
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
  const { result, mayShowHands } = await readTogether(deps)(scope, { pulseId, personId, locale, otherwise });
  const hands = mayShowHands ? await handsOf(deps, scope, pulseId) : null;
  if (hands === null) return result;
  return { ...result, hands: hands.map(({ person, answers }) => ({ person: { ...person }, answers })) };
}

type Wish = {
  readonly pulseId: string;
  readonly personId: string;
  readonly locale: string;
  readonly otherwise: "refuse" | "empty";
};
type Read = { readonly result: Result; readonly mayShowHands: boolean };

const togetherIn = new WeakMap<Deps, (scope: TenantScope, wish: Wish) => Promise<Read>>();

/** A whole room that hears of a close asks at once: who asks while others are answered is answered with the next. */
function readTogether(deps: Deps): (scope: TenantScope, wish: Wish) => Promise<Read> {
  const known = togetherIn.get(deps);
  if (known !== undefined) return known;
  const made = coalesced<Wish, Read>(
    (scope, wishes) => deps.db.inTenant(scope, (tx) => readAll(tx, scope, wishes, deps.clock.now())),
    ({ tenantId }, { pulseId }) => `${tenantId}.${pulseId}`,
  );
  togetherIn.set(deps, made);
  return made;
}

/** @param wishes of one pulse. Each is answered by what that person may read; what is the same for all is read once */
async function readAll(
  tx: Tx,
  scope: TenantScope,
  wishes: readonly Wish[],
  now: Date,
): Promise<readonly (Read | Refusal)[]> {
  const pulseId = wishes[0]?.pulseId ?? "";
  const people = [...new Set(wishes.map(({ personId }) => personId))];
  const standings = await pulsePartsOfPeople(tx, scope, [pulseId], people, now);
  const shared = new Map<string, Shared | null>();
  let names: ReadonlyMap<string, string> | null = null;
  const out: (Read | Refusal)[] = [];
  for (const { personId, locale, otherwise } of wishes) {
    const standing = standings.get(personId)?.[0];
    const isReader = standing !== undefined && mayReadResult(standing.pulse, standing);
    if (standing === undefined || (!isReader && otherwise === "refuse")) {
      out.push(new Refusal("not-found"));
      continue;
    }
    const { pulse, occurrence, inAudience } = standing;
    const key = `${isReader} ${locale}`;
    const found =
      shared.get(key) ?? (await sharedOf(tx, scope, { pulse, teamId: occurrence.team_id, locale, isReader }));
    shared.set(key, found);
    if (found === null) {
      out.push(new Refusal("not-sealed"));
      continue;
    }
    const isTold = isToldNames(standing);
    if (isTold) names ??= await namesOf(tx, scope, [pulse.leader_id ?? nobody]);
    const leader = isReader && found.closed.released ? leaderOf(pulse, isTold ? names : null) : null;
    const mayShowHands = isReader && inAudience && pulse.mode === "open" && found.closed.state === "sealed";
    out.push({ result: { ...found.result, leader }, mayShowHands });
  }
  return out;
}

type Shared = { readonly closed: ClosedPulse; readonly result: Result };

/** What everybody reads who may, in one language, without a name; null while it is not closed. */
async function sharedOf(
  tx: Tx,
  scope: TenantScope,
  of: { readonly pulse: PulseRow; readonly teamId: string; readonly locale: string; readonly isReader: boolean },
): Promise<Shared | null> {
  const { pulse, locale } = of;
  const closed = (await closedIn(tx, scope, [pulse])).get(pulse.pulse_id);
  if (closed === undefined) return null;
  const book = await booksIn(tx, scope, locale)(of.teamId, idsOf(closed, pulse));
  const words = wordsFor(pulse, locale, book);
  if (!of.isReader) {
    const found = { pulse, closed: { ...closed, questions: [] }, before: null, texts: {}, book, leader: null };
    return { closed, result: resultOf(found, words) };
  }
  const before = beforeFor(pulse, await beforesOf(tx, scope, [pulse]));
  const texts = (await releasedSentences(tx, scope, [pulse.pulse_id])).get(pulse.pulse_id) ?? {};
  return { closed, result: resultOf({ pulse, closed, before, texts, book, leader: null }, words) };
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
  const written = await releasedSentences(tx, scope, withSentences ? [...closed.keys()] : []);
  const results: Result[] = [];
  for (const { pulse, occurrence } of readable) {
    const own = closed.get(pulse.pulse_id);
    if (own === undefined) continue;
    const texts = written.get(pulse.pulse_id) ?? {};
    const book = await bookOf(occurrence.team_id, idsOf(own, pulse));
    const found = { pulse, closed: own, before: beforeFor(pulse, befores), texts, book, leader: leaderOf(pulse, null) };
    results.push(resultOf(found, wordsFor(pulse, locale, book)));
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

const idsOf = (closed: ClosedPulse, { left_out }: PulseRow): string[] => [
  ...closed.questions.map((question) => question.question_id),
  ...(left_out ?? []).map(({ id }) => id),
];

function resultOf({ pulse, closed, before, texts, book, leader }: Found, words: ResultWords): Result {
  const invited = pulse.invited ?? 0;
  const questions = describeAll(closed, invited, words);
  const shown = questions.filter((question) => question.shown).map((question) => question.id);
  return {
    pulseId: pulse.pulse_id,
    occurrenceId: pulse.occurrence_id,
    phase: pulse.phase,
    state: stateOf(closed),
    why: pulse.state === "void" ? pulse.void_why : null,
    mode: pulse.mode,
    form: pulse.form,
    k: pulse.k,
    invited,
    answered: answeredOf(invited, closed.released, pulse.answered),
    sealedAt: (pulse.sealed_at ?? pulse.seals_at).toISOString(),
    fingerprint: pulse.fingerprint,
    leader: closed.released ? leader : null,
    questions,
    leftOut: leftOutIn(pulse, book),
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
