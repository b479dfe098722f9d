import { isForgotten } from "../rules.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** As far as calendars are read ahead. */
const AHEAD = 35 * DAY;

type Told = {
  readonly start: Date;
  readonly end: Date;
  readonly chatId: string | null;
  readonly joinUrl: string | null;
};

/** Why a meeting that a page tells of is not taken, with what would be; null: it is. */
export function whyNotTaken({ start, end, chatId, joinUrl }: Told, now: Date): string | null {
  if (chatId === null && joinUrl === null) return "a meeting is known by its chat or its link; say chatId or joinUrl";
  if (end <= start) return "the meeting must end after it starts";
  if (end.getTime() - start.getTime() > DAY) return "a meeting lasts at most a day; for longer ones ask now instead";
  if (isForgotten(end, now)) return "the meeting ended more than four hours ago; ask now instead";
  if (start.getTime() - now.getTime() > AHEAD) return "the meeting is more than 35 days away; come back nearer to it";
  return null;
}
