import type { Count, Mode, Phase } from "../../src/contract/pulse.ts";
import type { Answers, AskedQuestion } from "../../src/contract/question.ts";
import { answerParts } from "./answerParts.ts";
import {
  type AdaptiveCard,
  type CardMessage,
  cardOf,
  execute,
  heading,
  linkTo,
  moment,
  openPage,
  outside,
  type Part,
  text,
  type Voice,
  voiceOf,
} from "./cardParts.ts";

/** The asking a card is about; only ever what everybody in the chat may know of it. */
export type CardPulse = {
  readonly pulseId: string;
  readonly phase: Phase;
  readonly mode: Mode;
  readonly k: number;
  readonly closesAt: Date;
  readonly aim: string | null;
  readonly questions: readonly AskedQuestion[];
  /** On the 10 s grid of `openFacts`, and when that was; null: not told. */
  readonly count: { readonly of: Count; readonly at: Date } | null;
  /** Who gets a view of their own without a press, by what the bot knows them by; the service takes 60. */
  readonly refreshFor: readonly string[];
};

type Meeting = {
  readonly occurrenceId: string;
  readonly title: string;
  readonly startAt: Date;
  /** Opens the meeting in Plumbline. */
  readonly link: string;
};
export type OpenCardFacts = Meeting & {
  readonly state: "before-open" | "after-open" | "now-open";
  readonly pulse: CardPulse;
};
export type CardFacts = OpenCardFacts | (Meeting & { readonly state: "closed" | "moved" | "called-off" });

export type ReminderFacts = Meeting & {
  readonly closesAt: Date;
  readonly phase: "before" | "after";
  /** The day offered, and the last one that may be chosen, as 2027-01-04. */
  readonly pauseUntil: { readonly offered: string; readonly last: string };
  /** Whether "in an hour" is still open to them. */
  readonly later: boolean;
  /** Whose chat it stands in, by what the bot knows them by: they get it anew when they look. null: nobody's. */
  readonly refreshFor: string | null;
};

const REFRESHED_MAX = 60;

/** The one card of a meeting, as everybody in its chat sees it. It never holds anybody's answer. */
export function pulseCard(facts: CardFacts, tag: string): CardMessage {
  const voice = voiceOf(tag);
  const { say } = voice;
  if (!("pulse" in facts)) {
    const said = facts.state === "moved" ? say("moved", moment(facts.startAt)) : say(facts.state);
    const actions = facts.state === "closed" ? [openPage(say("result"), facts.link)] : [];
    return { summary: facts.title, card: cardOf(voice, { body: [heading(facts.title), text(said)], actions }) };
  }
  const { pulse } = facts;
  const summary = say("preview", { title: facts.title, n: pulse.questions.length });
  const body = [...pulseHead(facts, pulse, voice), ...countLine(pulse, voice)];
  const [first] = pulse.questions;
  if (pulse.mode === "private" || first === undefined) {
    // The platform tells the bot who pressed: only a page of our own can take a private answer.
    const actions = [askInDialog(say("answer"), facts.occurrenceId), openPage(say("open-page"), facts.link)];
    return { summary, card: cardOf(voice, { body, actions }) };
  }
  const asked = questionParts(facts, { at: 0, given: {} }, voice);
  const view = execute("view", say("answer"), { pulseId: pulse.pulseId });
  // With more people than the service takes, each gets their own view by answering.
  const isRefreshed = pulse.refreshFor.length > 0 && pulse.refreshFor.length <= REFRESHED_MAX;
  return {
    summary,
    card: cardOf(voice, {
      body: [...body, ...asked.body],
      actions: asked.actions,
      ...(isRefreshed ? { refresh: { action: view, userIds: pulse.refreshFor } } : {}),
    }),
  };
}

/**
 * Where one person is in a card: at a question by its place, from 0, with what they have answered before it. Answers go
 * out together after the last one, as from every page; null: theirs are in.
 */
export type OwnPlace = { readonly at: number; readonly given: Answers } | null;

/**
 * What one person sees of the card while answers are in the open: the question they are at, or that theirs is in. Never
 * what they answered: whoever stands beside them may read along.
 */
export function ownCard(facts: OpenCardFacts, place: OwnPlace, tag: string): AdaptiveCard {
  const voice = voiceOf(tag);
  const { say } = voice;
  const { pulse } = facts;
  const head = [...pulseHead(facts, pulse, voice), ...countLine(pulse, voice)];
  if (place === null || pulse.questions[place.at] === undefined) {
    const change = execute("view", say("change"), { pulseId: pulse.pulseId, at: 0 });
    const actions = [change, openPage(say("open-page"), facts.link)];
    return cardOf(voice, { body: [...head, text(say("is-in"))], actions });
  }
  const { body, actions } = questionParts(facts, place, voice);
  return cardOf(voice, { body: [...head, ...body], actions });
}

/** What is said to one person, with nothing to press but the way into the product. */
export function wordCard(title: string, said: readonly string[], link: string | null, tag: string): AdaptiveCard {
  const voice = voiceOf(tag);
  const actions = link === null ? [] : [openPage(voice.say("open-page"), link)];
  return cardOf(voice, { body: [heading(title), ...said.map((one) => text(one))], actions });
}

/** To one person alone: that they can still answer, and every way to hear less. */
export function reminderCard(facts: ReminderFacts, tag: string): CardMessage {
  const voice = voiceOf(tag);
  const { say } = voice;
  const data = { occurrenceId: facts.occurrenceId };
  const { offered, last } = facts.pauseUntil;
  const until = { type: "Input.Date", id: "until", label: say("pause-until"), value: offered, max: last };
  const pause: Part = {
    type: "Action.ShowCard",
    title: say("pause"),
    card: { type: "AdaptiveCard", body: [until], actions: [execute("pause", say("pause"), data)] },
  };
  const said =
    facts.phase === "before"
      ? say("reminder-before", moment(facts.startAt))
      : say("reminder-after", moment(facts.closesAt));
  return {
    summary: `${facts.title}: ${say(facts.phase)}`,
    card: cardOf(voice, {
      body: [heading(facts.title), text(said)],
      actions: [
        openPage(say("answer"), facts.link),
        ...(facts.later ? [execute("later", say("later"), data)] : []),
        pause,
        execute("stop-series", say("stop-series"), data),
        execute("stop-all", say("stop-all"), data),
      ],
      ...(facts.refreshFor === null
        ? {}
        : { refresh: { action: execute("reminder", say("answer"), data), userIds: [facts.refreshFor] } }),
    }),
  };
}

function pulseHead(facts: OpenCardFacts, pulse: CardPulse, { say }: Voice): Part[] {
  const { phase, aim, mode, k } = pulse;
  return [
    heading(facts.title),
    text(`${say(phase === "adhoc" ? "now" : phase)}: ${say("when", moment(facts.startAt))}`, { isSubtle: true }),
    ...(aim === null ? [] : [outside(say("aim", { aim }))]),
    text(mode === "private" ? say("private", { k }) : say("open")),
    text(say("until", moment(pulse.closesAt)), { isSubtle: true }),
  ];
}

/** Six buttons are all that a card shows, and answers come first: the link stands in the text. */
function questionParts({ pulse, link }: OpenCardFacts, { at, given }: NonNullable<OwnPlace>, voice: Voice) {
  const { say } = voice;
  const question = pulse.questions[at];
  if (question === undefined) throw new RangeError("the card has no such question");
  const place = say("place", { place: at + 1, all: pulse.questions.length });
  const { body, actions } = answerParts(question, { pulseId: pulse.pulseId, given }, voice);
  const words = pulse.questions.length === 1 ? [] : [text(place, { isSubtle: true })];
  return { body: [...words, outside(question.text), ...body, linkTo(say("open-page"), link)], actions };
}

function countLine({ count, k }: CardPulse, { say }: Voice): Part[] {
  if (count === null) return [];
  // In the open one answer is enough, so too few means that there is none.
  const few = k === 1 ? "nobody-yet" : "not-enough";
  const { of, at } = count;
  const said =
    "answered" in of
      ? say("count-of", { answered: of.answered, invited: of.invited })
      : say(of.enough ? "enough" : few);
  return [text(`${said} ${say("count-when", moment(at))}`, { isSubtle: true })];
}

/** Asks the bot for the page of a dialog. */
const askInDialog = (title: string, occurrenceId: string): Part => ({
  type: "Action.Submit",
  title,
  data: { msteams: { type: "task/fetch" }, plumbline: "answer", occurrenceId },
});
