import type { Phase } from "../../../../src/contract/pulse.ts";
import type { DeliveryOutcome } from "../../../../src/contract/reminders.ts";

const MINUTE = 60_000;
/** Nobody opens it in the last minute before the meeting. */
const LAST_MS = MINUTE;
const JUST_MS = 60 * MINUTE;

const ownWishes = ["paused", "stopped", "muted"] as const;
/** Why a message is not sent. What people wished for themselves the report counts as due, as what was sent. */
export type DropReason = DeliveryOutcome | (typeof ownWishes)[number];
export const isOwnWish = (why: string): why is (typeof ownWishes)[number] => ownWishes.some((wish) => wish === why);

/**
 * What becomes of a message now. forget: there is nothing left to say. drop: it is not sent, for a reason. wait: until its
 * person's hours begin. done: it may have been sent, and is not sent again.
 */
export type Verdict =
  | { readonly is: "send" }
  | { readonly is: "forget" }
  | { readonly is: "drop" | "done"; readonly why: DropReason }
  | { readonly is: "wait"; readonly until: Date };

/** What a verdict on a message to one person goes by. Nothing of it depends on whether they have taken part. */
export type Judged = {
  readonly now: Date;
  readonly dueAt: Date;
  readonly phase: Phase;
  readonly startAt: Date;
  /** From when on there is nothing to take part in. */
  readonly endsAt: Date;
  /** The pulse is open and its meeting on. */
  readonly isOn: boolean;
  readonly lateMs: number;
  /** Somebody had it before and may have sent it. */
  readonly wasSending: boolean;
  /** The way by which it was meant to go then. */
  readonly way: "activity" | "chat" | null;
  readonly isInside: boolean;
  readonly nextInside: Date | null;
  readonly isPaused: boolean;
  readonly isStopped: boolean;
  readonly isMuted: boolean;
  /** There is a way to reach them. */
  readonly hasWay: boolean;
  /** It only takes the place of what was said before, silently. */
  readonly replaces: boolean;
  /** They asked for it again an hour later. */
  readonly isSnoozed: boolean;
  /** When the meeting's card reached them; null: it has not, or needs not. */
  readonly invitedAt: Date | null;
  /** Their card is still to come. */
  readonly isToBeInvited: boolean;
};

const drop = (why: DropReason): Verdict => ({ is: "drop", why });

/**
 * A reminder. What a person wished for themselves is asked last, so that it stops exactly what would have been sent: the
 * report counts both as due, on the same day.
 * @returns what the meeting, the person's hours and wishes allow; their budget is asked afterwards
 */
export function judgeReminder(one: Judged): Verdict {
  const { now, phase, replaces } = one;
  if (!one.isOn) return { is: "forget" };
  const isAgain = one.wasSending && one.way === "activity";
  // In the feed the same chain takes the place of the first, whether that was shown or not. Elsewhere it would be a second.
  if (one.wasSending && !isAgain) return { is: "done", why: "unknown" };
  const last = phase === "before" ? new Date(one.startAt.getTime() - LAST_MS) : one.endsAt;
  const isLate = now.getTime() - one.dueAt.getTime() > one.lateMs || now >= last;
  if (isLate) return isAgain ? { is: "done", why: "unknown" } : drop("too-late");
  if (!one.isInside) {
    const { nextInside: next } = one;
    if (phase === "before" || replaces || next === null || next >= last) return drop("outside-hours");
    return { is: "wait", until: next };
  }
  if (!one.hasWay) return drop("no-way");
  const isJust = one.isToBeInvited || (one.invitedAt !== null && now.getTime() - one.invitedAt.getTime() < JUST_MS);
  if (isJust && !replaces && !one.isSnoozed) return drop("just-invited");
  return asWished(one);
}

/** The meeting's card to one person alone. It comes late rather than not at all, as long as there is time to answer. */
export function judgeCard(one: Judged): Verdict {
  if (!one.isOn) return { is: "forget" };
  if (one.wasSending) return { is: "done", why: "unknown" };
  if (one.now >= one.endsAt) return drop("too-late");
  if (!one.isInside) {
    const { nextInside: next } = one;
    return next === null || next >= one.endsAt ? drop("outside-hours") : { is: "wait", until: next };
  }
  return one.hasWay ? asWished(one) : drop("no-way");
}

const asWished = ({ isStopped, isPaused, isMuted }: Judged): Verdict =>
  isStopped ? drop("stopped") : isPaused ? drop("paused") : isMuted ? drop("muted") : { is: "send" };

/** What the card in the chat waits for: a moment at which everybody it reaches works. */
export type Everybody = {
  readonly now: Date;
  /** The moments at which somebody's hours begin again, each person's next ones. */
  readonly starts: readonly Date[];
  /** Until when it may wait. */
  readonly until: Date;
  readonly isInside: (at: Date) => boolean;
};

/** The first moment from now on at which everybody works, or null when none comes in time. */
export function commonMoment({ now, starts, until, isInside }: Everybody): Date | null {
  if (isInside(now)) return now;
  return (
    starts
      .filter((at) => at > now && at <= until)
      .toSorted((a, b) => a.getTime() - b.getTime())
      .find(isInside) ?? null
  );
}
