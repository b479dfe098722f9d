import type { Inside } from "./inside.ts";
import type { Online } from "./state.ts";

export type OnlineWish = {
  /** In the General channel of this team; default: in a chat of its own. */
  readonly channelOf?: string;
  /** A link that says nothing of the thread. */
  readonly isShort?: boolean;
  /** Goes on in the same meeting room, as a series split in two does. */
  readonly sameAs?: Online;
  /** The id of the chat; made up when absent. */
  readonly threadId?: string;
};

/** A place to meet in Teams, with its link. */
export function newOnline({ state, chance, tenantId }: Inside, organizerId: string, wish: OnlineWish): Online {
  if (wish.sameAs !== undefined) return wish.sameAs;
  const random = Buffer.from(chance.bytes(24)).toString("base64url").replaceAll(/[-_]/g, "x");
  const team = state.teams.find(({ id }) => id === wish.channelOf);
  if (wish.channelOf !== undefined && team === undefined) throw new RangeError("there is no such team");
  const threadId = team?.channelId ?? wish.threadId ?? `19:meeting_${random}@thread.v2`;
  const joinMeetingId = Array.from({ length: 13 }, () => chance.below(10)).join("");
  const context = encodeURIComponent(JSON.stringify({ Tid: tenantId, Oid: organizerId }));
  // A channel holds many meetings; the number of the message that begins each tells them apart.
  const message = team === undefined ? "0" : joinMeetingId;
  return {
    threadId,
    joinMeetingId,
    channelOf: team?.id ?? null,
    joinUrl:
      wish.isShort === true
        ? `https://teams.microsoft.com/meet/${joinMeetingId}?p=${random.slice(0, 18)}`
        : `https://teams.microsoft.com/l/meetup-join/${encodeURIComponent(threadId)}/${message}?context=${context}`,
  };
}

/** The id of an online meeting, in which its organizer and its thread are told. */
export const onlineMeetingId = (organizerId: string, { threadId, joinMeetingId }: Online): string =>
  Buffer.from(`1*${organizerId}*${joinMeetingId}**${threadId}`).toString("base64url");
