import type { Phase } from "../../../../src/contract/pulse.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** A server whose clock is three minutes fast still reminds nobody more than a minute early. */
const SKEW = 2 * MINUTE;
/** How long before a meeting people are reminded of what is asked before it. */
const REMIND_AHEAD = HOUR - SKEW;
/** A moment that passed longer ago is not made up for: the server was away. */
export const LATE_MS = 15 * MINUTE;
/** In more than that many messages to single people nobody believes that each was needed. */
export const ALONE_MAX = 60;

/**
 * How often a line in somebody's feed gives way to a truer one. Each may light up a telephone, so after a meeting has been
 * moved to and fro the last one stays, and the page it opens says what is true.
 */
const REPLACED_MAX = 2;

/** One row of the outbox about a meeting, as far as planning goes by it. */
export type Known = {
  readonly kind: "card" | "reminder";
  /** null: the card in the chat. */
  readonly personId: string | null;
  readonly pulseId: string | null;
  /** null: settled. */
  readonly dueAt: Date | null;
  readonly isSending: boolean;
  readonly facts: Facts;
};
type Facts = {
  readonly said?: string;
  readonly way?: "activity" | "chat";
  readonly snoozed?: true;
  readonly activityId?: string;
  readonly replaces?: true;
  readonly replaced?: number;
};
/** What is to be written down. */
export type Wanted = {
  readonly kind: "card" | "card-update" | "reminder" | "in-meeting";
  readonly personId: string | null;
  readonly dueAt: Date;
  readonly facts: Facts;
};

export type Planned = {
  readonly now: Date;
  readonly pulseId: string;
  readonly phase: Phase;
  readonly opensAt: Date;
  readonly startAt: Date;
  readonly endAt: Date;
  readonly audience: readonly string[];
  /** The card stands in the chat already. */
  readonly hasCard: boolean;
  /** The bot is in the meeting's chat or channel. */
  readonly hasChat: boolean;
  /** The bot knows the running meeting. */
  readonly knowsMeeting: boolean;
  readonly known: readonly Known[];
};

/** Until when the one card may wait for a moment that suits everybody. */
export const chatUntil = (phase: Phase, startAt: Date, sealsAt: Date): Date =>
  new Date((phase === "before" ? startAt : sealsAt).getTime() - HOUR);
/** From when on a card comes too late. */
export const cardEnds = (phase: Phase, startAt: Date, sealsAt: Date): Date => (phase === "before" ? startAt : sealsAt);

/**
 * Who is to be told what about a pulse that has opened, or whose meeting has moved. Whether each may be told when its time
 * comes (hours, budget, a pause) is decided then. Planned again it changes nothing but times.
 * @returns `late`: how many reminders there would have been, had the server been there
 */
export function wantedFor(plan: Planned): { readonly wanted: readonly Wanted[]; readonly late: number } {
  const { invites, wanted } = cardsFor(plan);
  const { reminders, late } = remindersFor(plan, invites);
  const { now, phase, startAt, endAt, knowsMeeting } = plan;
  const isRunning = phase === "adhoc" && startAt <= now && now < endAt;
  const inMeeting: Wanted[] =
    isRunning && knowsMeeting ? [{ kind: "in-meeting", personId: null, dueAt: now, facts: {} }] : [];
  return { wanted: [...wanted, ...reminders, ...inMeeting], late };
}

/** `invites`: this is where people first hear of the meeting's questions. */
function cardsFor({ now, pulseId, audience, hasCard, hasChat, known }: Planned): {
  invites: boolean;
  wanted: Wanted[];
} {
  const cards = known.filter(({ kind }) => kind === "card");
  const card = (personId: string | null, facts: Facts = {}): Wanted => ({ kind: "card", personId, dueAt: now, facts });
  const update = (personId: string | null, facts: Facts = {}): Wanted => ({
    ...card(personId, facts),
    kind: "card-update",
  });
  if (!hasCard && cards.length === 0) {
    const alone = audience.length <= ALONE_MAX ? audience : [];
    // Without any way the card in the chat stays the one that could not be sent, and says so.
    return { invites: true, wanted: hasChat || alone.length === 0 ? [card(null)] : alone.map((id) => card(id)) };
  }
  return {
    invites: false,
    wanted: [
      ...(hasCard ? [update(null)] : []),
      ...cards.flatMap(({ personId, pulseId: of, dueAt, isSending, facts }) =>
        dueAt !== null && !isSending
          ? // Looked at again: another start may suit another moment. What belongs to another pulse is left to it.
            of === pulseId
            ? [card(personId, facts)]
            : []
          : personId !== null && facts.activityId !== undefined
            ? [update(personId, { activityId: facts.activityId })]
            : [],
      ),
    ],
  };
}

function remindersFor(plan: Planned, invites: boolean): { reminders: Wanted[]; late: number } {
  const { now, phase, audience, known } = plan;
  const nothing = { reminders: [], late: 0 };
  if (phase === "adhoc" || audience.length > ALONE_MAX || (phase === "after" && invites)) return nothing;
  const marks = new Map(
    known.flatMap((one) => (one.kind === "reminder" && one.personId !== null ? [[one.personId, one] as const] : [])),
  );
  const fresh = audience.filter((id) => !marks.has(id));
  const remind = (personId: string, dueAt: Date, facts: Facts = {}): Wanted => ({
    kind: "reminder",
    personId,
    dueAt,
    facts,
  });
  if (phase === "after") {
    const isLate = now.getTime() - plan.opensAt.getTime() > LATE_MS;
    return isLate ? { reminders: [], late: fresh.length } : { reminders: fresh.map((id) => remind(id, now)), late: 0 };
  }
  const dueAt = new Date(plan.startAt.getTime() - REMIND_AHEAD);
  const said = plan.startAt.toISOString();
  const moved = audience.flatMap((id) => {
    const mark = marks.get(id);
    if (mark === undefined || mark.facts.snoozed === true) return [];
    if (mark.dueAt !== null && !mark.isSending) return [remind(id, dueAt > now ? dueAt : now, mark.facts)];
    // Only in the feed something truer can take the place of what was said, without another word.
    const { replaced = 0, ...facts } = mark.facts;
    const isUntrue = facts.way === "activity" && facts.said !== said && replaced < REPLACED_MAX;
    return isUntrue ? [remind(id, now, { ...facts, replaces: true, replaced: replaced + 1 })] : [];
  });
  // Who is asked less than an hour ahead has just been invited; the reminder is left for after the meeting.
  return { reminders: [...(dueAt >= now ? fresh.map((id) => remind(id, dueAt)) : []), ...moved], late: 0 };
}
