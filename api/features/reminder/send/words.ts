import { createHash } from "node:crypto";
import { type CardMessage, voiceOf } from "../../../bot/cardParts.ts";
import { reminderCard } from "../../../bot/cards.ts";
import { meetingLink } from "../../../bot/links.ts";
import type { Activity } from "../../../graph/graph.ts";
import type { Pages } from "../../../platform/botConfig.ts";
import type { Asking, Meeting } from "./reads.ts";

const DAY_MS = 24 * 60 * 60_000;
const PAUSE_OFFERED_DAYS = 7;
const PAUSE_LAST_DAYS = 365;

type About = {
  readonly pages: Pages;
  readonly meeting: Pick<Meeting, "occurrenceId" | "title" | "startAt">;
  readonly asking: Pick<Asking, "phase" | "sealsAt">;
  /** BCP 47. */
  readonly locale: string;
};
type Told = About & {
  /** The reader's, IANA. */
  readonly zone: string;
};
/** `refreshFor`: whose chat it stands in, by what the bot knows them by; null where nobody can be asked anew. */
type Shown = About & { readonly refreshFor: string | null };

/** That somebody can still answer, and every way to hear less. */
export function remindingCard(
  { pages, meeting, asking, locale, refreshFor }: Shown,
  now: Date,
  mayWait: boolean,
): CardMessage {
  const inDays = (days: number) => new Date(now.getTime() + days * DAY_MS).toISOString().slice(0, 10);
  return reminderCard(
    {
      occurrenceId: meeting.occurrenceId,
      title: meeting.title,
      startAt: meeting.startAt,
      closesAt: asking.sealsAt,
      phase: asking.phase === "before" ? "before" : "after",
      link: meetingLink(pages, meeting.occurrenceId, meeting.title),
      pauseUntil: { offered: inDays(PAUSE_OFFERED_DAYS), last: inDays(PAUSE_LAST_DAYS) },
      later: mayWait,
      refreshFor,
    },
    locale,
  );
}

/**
 * The same in one line of the activity feed, with the time on the reader's own wall.
 * @param summary what the card would be called; the line begins with it
 */
export function activityAbout(told: Told, personId: string, summary: string): Activity {
  const { pages, meeting, asking, locale, zone } = told;
  const { say, locale: region } = voiceOf(locale);
  const on = (at: Date, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(region, { ...options, timeZone: zone }).format(at);
  const moment = (at: Date) => ({ date: on(at, { dateStyle: "medium" }), time: on(at, { timeStyle: "short" }) });
  return {
    chainId: chainOf(meeting.occurrenceId, personId),
    activityType: "systemDefault",
    preview:
      asking.phase === "before"
        ? say("reminder-before", moment(meeting.startAt))
        : say("reminder-after", moment(asking.sealsAt)),
    topic: { value: meeting.title, webUrl: meetingLink(pages, meeting.occurrenceId, meeting.title) },
    parameters: { systemDefaultText: summary },
  };
}

/** One for each meeting and person, so that a later line takes the place of an earlier one: a whole number below 2^48. */
export const chainOf = (occurrenceId: string, personId: string): number =>
  createHash("sha256").update(`${occurrenceId} ${personId}`).digest().readUIntBE(0, 6);

/** What a card shows, short: the same is not sent again. */
export const digestOf = (card: CardMessage): string => createHash("sha256").update(JSON.stringify(card)).digest("hex");
