import type { Result } from "../../../src/contract/result.ts";
import { wordingOf } from "../../../src/contract/wording.ts";
import { serverWords } from "../../../src/locales/languages.ts";
import { promptFor } from "../../../src/locales/promptFor.ts";
import type { Tx } from "../../platform/db/database.ts";
import type { Deps } from "../../platform/deps.ts";
import { Refusal } from "../../platform/problem.ts";
import { type Hand, handsOf } from "../../privacy/hands.ts";
import { releasedQuestions, releasedSentences } from "../../privacy/release.ts";
import type { TenantScope } from "../../tenancy/scope.ts";
import { type PulseRow, pulsePartOf } from "../pulse/reads.ts";
import { mayReadResult, withErased } from "../pulse/rules.ts";
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
    const closed = await closedOf(tx, scope, pulse);
    if (closed === null) throw new Refusal("not-sealed");
    const empty = { ...closed, questions: [] };
    if (!isReader) return { pulse, closed: empty, before: null, texts: {}, inAudience: false };
    const before = pulse.phase === "after" ? await beforeOf(tx, scope, pulse) : null;
    const texts = await releasedSentences(tx, scope, pulseId);
    return { pulse, closed, before, texts, inAudience: standing.inAudience };
  });
  const mayShowHands = found.inAudience && found.pulse.mode === "open" && found.closed.state === "sealed";
  const hands = mayShowHands ? await handsOf(deps, scope, pulseId) : null;
  return resultOf(found, hands, wordsFor(found.pulse, locale));
}

type Found = {
  readonly pulse: PulseRow;
  readonly closed: ClosedPulse;
  readonly before: ClosedPulse | null;
  readonly texts: Readonly<Record<string, readonly string[]>>;
};

function resultOf({ pulse, closed, before, texts }: Found, hands: readonly Hand[] | null, words: ResultWords): Result {
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
    questions,
    sentences: Object.fromEntries(shown.flatMap((id) => (texts[id] === undefined ? [] : [[id, [...texts[id]]]]))),
    shift: shiftsBetween(before, closed),
    prompt: promptWhenHidden(closed, words),
  };
}

function wordsFor(pulse: PulseRow, locale: string): ResultWords {
  const words = serverWords(locale);
  return {
    asked: (id) => wordingOf(words.questions, id, pulse.phase, pulse.kind),
    prompt: (shown, turn) => promptFor(words.prompts, shown, turn),
  };
}

/** A pulse with what the release rule let through; null while it is planned or open. */
async function closedOf(tx: Tx, scope: TenantScope, pulse: PulseRow): Promise<ClosedPulse | null> {
  if (pulse.state !== "sealed" && pulse.state !== "void") return null;
  const audience = await tx
    .selectFrom("audience")
    .select("person_id")
    .where((where) => where.and({ tenant_id: scope.tenantId, pulse_id: pulse.pulse_id }))
    .execute();
  return {
    ...pulse,
    state: pulse.state,
    released: pulse.released === true,
    audience: withErased(
      audience.map((row) => row.person_id),
      pulse.invited,
    ),
    questions: await releasedQuestions(tx, scope, [pulse.pulse_id]),
  };
}

async function beforeOf(tx: Tx, scope: TenantScope, after: PulseRow): Promise<ClosedPulse | null> {
  const before = await tx
    .selectFrom("pulse")
    .selectAll()
    .where((where) => where.and({ tenant_id: scope.tenantId, occurrence_id: after.occurrence_id, phase: "before" }))
    .executeTakeFirst();
  return before === undefined ? null : closedOf(tx, scope, before);
}
