import type { TenantScope } from "../tenancy/scope.ts";
import type { CardMessage } from "./cardParts.ts";

/** A chat, a channel or somebody's own chat with the bot, and where the bot's service is reached for it. */
export type ConversationRef = { readonly conversationId: string; readonly serviceUrl: string };
/** `meetingId` is what Microsoft Teams calls the meeting for bots; it is neither its chat nor its event. */
export type MeetingRef = { readonly meetingId: string; readonly serviceUrl: string };

/** How a message ended. Only after `sent` it surely stands there, only after `later` and `refused` it surely does not. */
export type Sent =
  | { readonly outcome: "sent"; readonly activityId: string }
  /** 429: surely not delivered. */
  | { readonly outcome: "later"; readonly afterMs: number }
  | { readonly outcome: "refused"; readonly why: "not-installed" | "removed" | "blocked" | "bad-card" }
  /** 5xx, a timeout, a broken connection: it may stand there. */
  | { readonly outcome: "unknown" };

/** Somebody in a conversation who has an account in the same organisation. `botUserId` is what only this bot knows them by. */
export type Member = { readonly personId: string; readonly botUserId: string; readonly name: string };

/** What Microsoft Teams tells a bot of a meeting. Times are null where nothing was planned. */
export type MeetingFacts = {
  readonly title: string;
  readonly joinUrl: string | null;
  /** The chat or channel it is held in; null where the service does not say. */
  readonly chatId: string | null;
  readonly startAt: Date | null;
  readonly endAt: Date | null;
  readonly organizerId: string | null;
};

/** A page shown inside a meeting, over what people see there. */
export type MeetingPage = { readonly url: string; readonly title: string };

/**
 * What the product says, and asks, through the bot. No method throws for what the service or the network does; nothing that
 * may have been delivered is sent again. Addresses outside the allow-list are refused as `blocked`, unsent.
 */
export type Messenger = {
  /** A card into a meeting chat, a channel or a personal chat. */
  readonly post: (scope: TenantScope, to: ConversationRef, card: CardMessage) => Promise<Sent>;
  /** Changes a card where it stands, silently. May be repeated. */
  readonly update: (scope: TenantScope, to: ConversationRef, activityId: string, card: CardMessage) => Promise<Sent>;
  /** Plain words, as an answer to a command. */
  readonly say: (scope: TenantScope, to: ConversationRef, text: string) => Promise<Sent>;
  /** Shown to these people only, inside the running meeting; `failed` are the bot user ids it did not reach. */
  readonly inMeeting: (
    scope: TenantScope,
    meeting: MeetingRef,
    botUserIds: readonly string[],
    page: MeetingPage,
  ) => Promise<{ readonly failed: readonly string[] } | Sent>;
  /** Who is in a team or chat now, all pages of it; null when the service did not tell everything. */
  readonly members: (scope: TenantScope, of: ConversationRef) => Promise<readonly Member[] | null>;
  /** What a team is called, and the group it is; null when the service did not tell. */
  readonly team: (
    scope: TenantScope,
    of: ConversationRef,
  ) => Promise<{ readonly groupId: string; readonly name: string } | null>;
  /** null when the service did not tell. */
  readonly meeting: (scope: TenantScope, meeting: MeetingRef) => Promise<MeetingFacts | null>;
};
