import { wishPress } from "../../../../src/contract/cardPress.ts";
import type { Actor, Press, Where } from "../../../bot/activity.ts";
import { type AdaptiveCard, VERB, voiceOf } from "../../../bot/cardParts.ts";
import { type OpenCardFacts, ownCard, pulseCard, wordCard } from "../../../bot/cards.ts";
import type { Deps } from "../../../platform/deps.ts";
import { Refusal } from "../../../platform/problem.ts";
import { addHand, ownHand } from "../../../privacy/hands.ts";
import type { TenantScope } from "../../../tenancy/scope.ts";
import { pulseFor } from "../../pulse/reads.ts";
import { reminderShown } from "../../reminder/shown/reads.ts";
import { cardFacts } from "../card/reads.ts";
import { answerIn, answerTo, givenAnswers, viewIn } from "./rules.ts";
import { wish } from "./wish/writes.ts";

type Presser = Where & { readonly from: Actor & { readonly personId: string } };

/**
 * A press on one of our cards. Who pressed is who the service says, never what the card carries; the answer goes the way of
 * every answer in the open.
 * @returns what this one person sees from now on; null for a press on no card of ours
 */
export async function pressed(
  deps: Deps,
  scope: TenantScope,
  where: Where,
  press: Press,
): Promise<AdaptiveCard | null> {
  if (!press.verb.startsWith(VERB)) return null;
  const { personId } = where.from;
  if (personId === null) return said(where, "not-here");
  const by = { ...where, from: { ...where.from, personId } };
  const verb = press.verb.slice(VERB.length);
  if (verb === "view") return viewed(deps, scope, by, press.data);
  if (verb === "reminder") return reminded(deps, scope, by, press.data);
  if (verb === "answer") return answered(deps, scope, by, press.data);
  return wish(deps, scope, by, verb, press.data);
}

async function viewed(deps: Deps, scope: TenantScope, by: Presser, data: unknown): Promise<AdaptiveCard | null> {
  const view = viewIn(data);
  if (view === null) return null;
  const asked = await askedOf(deps, scope, by, view.pulseId);
  if (!("facts" in asked)) return asked.card;
  const own = await ownHand(deps, scope, by.from.personId, view.pulseId);
  const isIn = own !== null && view.at === undefined;
  return ownCard(asked.facts, isIn ? null : { at: view.at ?? 0, given: {} }, by.locale);
}

async function reminded(deps: Deps, scope: TenantScope, by: Presser, data: unknown): Promise<AdaptiveCard | null> {
  const meeting = wishPress.safeParse(data).data;
  const { personId, botUserId } = by.from;
  return meeting === undefined
    ? null
    : reminderShown(deps, scope, { personId, botUserId, locale: by.locale }, meeting.occurrenceId);
}

async function answered(deps: Deps, scope: TenantScope, by: Presser, data: unknown): Promise<AdaptiveCard | null> {
  const press = answerIn(data);
  if (press === null) return null;
  const asked = await askedOf(deps, scope, by, press.pulseId);
  if (!("facts" in asked)) return asked.card;
  const { facts } = asked;
  const { questions } = facts.pulse;
  const at = questions.findIndex(({ id }) => id === press.questionId);
  const question = questions[at];
  const value = question === undefined ? null : answerTo(question, press.value);
  if (question === undefined || value === null) return said(by, "not-saved", facts);
  const given = { ...givenAnswers(questions, press.given), [question.id]: value };
  // Sent once the last is given: all together, because from the moment everybody has answered little time is left.
  if (at + 1 < questions.length) return ownCard(facts, { at: at + 1, given }, by.locale);
  try {
    await addHand(deps, scope, by.from.personId, press.pulseId, given);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const isOver = ["sealed", "void", "not-open"].includes(error.code);
    return said(by, isOver ? "too-late" : "not-saved", facts);
  }
  return ownCard(facts, null, by.locale);
}

/** A pulse that this person answers in the open; else what they see instead. */
async function askedOf(
  deps: Deps,
  scope: TenantScope,
  by: Presser,
  pulseId: string,
): Promise<{ readonly facts: OpenCardFacts } | { readonly card: AdaptiveCard }> {
  try {
    const pulse = await pulseFor(deps, scope, pulseId, by.from.personId, by.locale);
    const facts = await cardFacts(deps, scope, pulseId, by.locale);
    if (facts === null) return { card: said(by, "not-saved") };
    if (!("pulse" in facts)) return { card: pulseCard(facts, by.locale).card };
    if (pulse.yours === "not-asked") return { card: said(by, "not-asked", facts) };
    // In private, or who leads in the open: only a page of our own takes that answer.
    if (facts.pulse.mode === "private" || pulse.leader?.you === true) return { card: said(by, "not-saved", facts) };
    return { facts };
  } catch (error) {
    if (error instanceof Refusal) return { card: said(by, "nothing-asked") };
    throw error;
  }
}

const said = (
  { locale }: Where,
  code: "not-here" | "not-saved" | "too-late" | "not-asked" | "nothing-asked",
  facts?: { readonly title: string; readonly link: string },
): AdaptiveCard => wordCard(facts?.title ?? "Plumbline", [voiceOf(locale).say(code)], facts?.link ?? null, locale);
