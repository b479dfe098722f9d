import { randomUUID } from "node:crypto";
import type { CardMessage } from "../../api/bot/cardParts.ts";
import type { MeetingPage, Messenger, Sent } from "../../api/bot/messenger.ts";

/** One thing that somebody could see. An update is silent. */
export type Shown = {
  readonly at: Date;
  readonly what: "post" | "update" | "in-meeting";
  /** A conversation, or the bot's id of a person in a meeting. */
  readonly to: string;
  readonly activityId: string;
  readonly card: CardMessage | MeetingPage;
};
type Asked = { readonly what: Shown["what"]; readonly to: string };
/** What goes wrong with a call; `isShown`: it is shown all the same. null: nothing. */
export type BotFault = { readonly sent: Sent; readonly isShown?: boolean } | null;

/**
 * The bot's port over a list of what people see, in place of Microsoft's service.
 * @property fault asked before each call
 * @property failed whom a page in a meeting does not reach, by the bot's ids
 */
export function recordingBot(clock: { now(): Date }) {
  const shown: Shown[] = [];
  const bot = {
    shown,
    /** How often it was called at all. */
    calls: 0,
    fault: (_: Asked): BotFault => null,
    failed: [] as readonly string[],
    messenger: null as unknown as Messenger,
  };
  const show = (asked: Asked, activityId: string, card: Shown["card"]): Sent => {
    bot.calls++;
    const fault = bot.fault(asked);
    if (fault === null || fault.isShown === true) shown.push({ ...asked, at: clock.now(), activityId, card });
    return fault?.sent ?? { outcome: "sent", activityId };
  };
  const nothing = async () => null;
  bot.messenger = {
    post: async (_, to, card) => show({ what: "post", to: to.conversationId }, randomUUID(), card),
    update: async (_, to, activityId, card) => show({ what: "update", to: to.conversationId }, activityId, card),
    say: async () => ({ outcome: "sent", activityId: randomUUID() }),
    inMeeting: async (_, __, ids, page) => {
      for (const to of ids.filter((id) => !bot.failed.includes(id)))
        show({ what: "in-meeting", to }, randomUUID(), page);
      return { failed: ids.filter((id) => bot.failed.includes(id)) };
    },
    members: nothing,
    team: nothing,
    meeting: nothing,
  };
  return bot;
}
