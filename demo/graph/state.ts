import type { ZonedTime } from "../../api/graph/calendarEvent.ts";
import type { Recurrence } from "../calendar/recurrence.ts";

/** Everything one simulated organisation holds, as plain data that can be written to a file and read again. Instants are ISO strings. */
export type GraphState = {
  people: Person[];
  teams: Team[];
  /** Chats that belong to no meeting; a meeting's chat is its thread. */
  chats: Chat[];
  meetings: Meeting[];
  subscriptions: Subscription[];
  outgoing: Outgoing[];
  deltas: Record<string, DeltaRound>;
  activities: Activity[];
  /** Which apps are in which place: "user:ID", "chat:ID" or "team:ID". */
  installs: Record<string, Install[]>;
  /** Permissions that were taken back, whatever a token still says. */
  revoked: string[];
  /** For whose meetings an app may act without a person; null: for everybody's (an application access policy). */
  meetingPolicy: string[] | null;
  /** Whose mailboxes an app may read without a person; null: everybody's (Exchange roles for applications). */
  mailboxScope: string[] | null;
  /** Two Teams apps share one registration. */
  twoApps: boolean;
  /** Grows with each change of a calendar. */
  version: number;
  /** Grows with each meeting. */
  meetingsMade: number;
};

export type Person = {
  readonly id: string;
  name: string;
  mail: string;
  /** Windows or IANA name. */
  timeZone: string;
  locale: string;
  workingHours: { startTime: string; endTime: string; daysOfWeek: string[]; timeZone: string };
  kind: "Member" | "Guest";
  enabled: boolean;
  hasMailbox: boolean;
  presence: { availability: string; activity: string };
  /** Changes the ordinary ids of everything in the calendar, as a move to another calendar does. */
  folder: number;
};

export type Team = {
  readonly id: string;
  name: string;
  /** The thread of its General channel. */
  channelId: string;
  members: { id: string; role: "member" | "owner" }[];
};

export type Chat = { readonly id: string; topic: string; members: string[] };

export type Reply = "none" | "organizer" | "accepted" | "tentativelyAccepted" | "declined" | "notResponded";
export type Invited = {
  /** Null for somebody without an account here. */
  readonly personId: string | null;
  readonly name: string;
  readonly address: string;
  readonly type: "required" | "optional" | "resource";
  response: Reply;
};

/** What may differ between one date of a series and the rest. */
export type Details = {
  subject: string;
  start: ZonedTime;
  end: ZonedTime;
  attendees: Invited[];
  sensitivity: "normal" | "personal" | "private" | "confidential";
  showAs: "free" | "tentative" | "busy" | "oof" | "workingElsewhere";
  isCancelled: boolean;
};
export type Exception = Partial<Details> & { version: number };

export type Meeting = Details & {
  /** The iCalUId of the series master, or of the event itself when it stands alone. */
  readonly uid: string;
  readonly number: number;
  readonly organizerId: string;
  body: string;
  isAllDay: boolean;
  recurrence: Recurrence | null;
  online: Online | null;
  /** By original start, UTC. */
  exceptions: Record<string, Exception>;
  /** Who threw it out of their calendar: of a series every date (null) or single ones, by original start. */
  hidden: { personId: string; originalStart: string | null }[];
  reports: AttendanceReport[];
  readonly createdAt: string;
  changedAt: string;
  version: number;
};

export type Online = {
  readonly joinUrl: string;
  readonly threadId: string;
  readonly joinMeetingId: string;
  /** The team in whose channel it is held; null: in a chat of its own. */
  readonly channelOf: string | null;
};

export type AttendanceReport = {
  readonly id: string;
  readonly start: string;
  readonly end: string;
  /** Nothing is listed before. */
  readonly readyAt: string;
  readonly records: readonly { personId: string; joined: string; left: string }[];
};

export type Subscription = {
  readonly id: string;
  readonly appId: string;
  /** Who made it, with a delegated token; null: the app itself. */
  readonly creator: string | null;
  readonly mailbox: string;
  readonly resource: string;
  readonly changeType: string;
  notificationUrl: string;
  readonly lifecycleUrl: string | null;
  readonly clientState: string | null;
  readonly immutable: boolean;
  expiresAt: string;
  /** After this instant nothing is told until it is authorised again; null: nothing was asked. */
  reauthorizeBy: string | null;
};

/** A notification on its way. */
export type Outgoing = {
  readonly subscriptionId: string;
  readonly entry: Record<string, unknown>;
  readonly isLifecycle: boolean;
  readonly madeAt: string;
  dueAt: string;
  attempts: number;
};

/** One round of a delta walk. */
export type DeltaRound = {
  readonly mailbox: string;
  readonly from: string;
  readonly to: string;
  readonly madeAt: string;
  /** What the caller has after the round: by key, how it was. */
  readonly known: Record<string, string>;
  /** What it tells, page by page; null fills a page without being told. */
  readonly items: readonly (DeltaItem | null)[];
  stale: boolean;
};
/** `key` names an event within its mailbox. */
export type DeltaItem = { readonly key: string; readonly removed: boolean };

/** One entry in a person's activity feed. */
export type Activity = {
  readonly id: string;
  readonly personId: string;
  readonly chainId: number | null;
  activityType: string;
  topic: { source: string; value: string; webUrl: string | null };
  preview: string;
  parameters: Record<string, string>;
  at: string;
  /** How many later ones of the same chain took its place. */
  replaced: number;
};

export type Install = { readonly appId: string; permissions: string[] };

export const emptyState = (): GraphState => ({
  people: [],
  teams: [],
  chats: [],
  meetings: [],
  subscriptions: [],
  outgoing: [],
  deltas: {},
  activities: [],
  installs: {},
  revoked: [],
  meetingPolicy: null,
  mailboxScope: null,
  twoApps: false,
  version: 0,
  meetingsMade: 0,
});
