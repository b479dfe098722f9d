import { z } from "zod";
import { instant } from "./ids.ts";

/**
 * How far an organisation lets Plumbline into calendars. team: nobody but the owner of a team is asked. person: each their
 * own calendar. mailboxes: those of one group, by an administrator. A higher one takes nothing from a lower one.
 */
const rung = z.enum(["team", "person", "mailboxes"]);
export type Rung = z.infer<typeof rung>;

/**
 * Why a rung, or one calendar on it, is not read. Every one but `disconnected` and `left-group` needs somebody to act, and
 * none is tried again before they have.
 */
export const stoppedWhy = z.enum([
  /** This server has no settings for it. */
  "not-set-up",
  /** Nobody has opened it yet. */
  "not-connected",
  /** The person, or an administrator, ended it. */
  "disconnected",
  /** Microsoft 365 asks the person to sign in again. */
  "sign-in-lost",
  /** An administrator has not allowed the permission, or has taken it back. */
  "not-allowed",
  /** The calendar is open, but who is invited may not be looked up. */
  "people-not-allowed",
  /** The mailbox is not there any more. */
  "mailbox-gone",
  "group-gone",
  "left-group",
]);
export type StoppedWhy = z.infer<typeof stoppedWhy>;

/** What a rung makes possible; the words stand in the locales. */
const opening = z.enum([
  /** Questions, answers, results: works with no rung at all. */
  "ask-by-hand",
  "cards-in-chats",
  "start-and-end",
  "your-meetings",
  "meetings-of-group",
  "follow-moves",
  "working-hours",
]);

/** What each rung opens, and the permissions it needs by Microsoft's own names, which are never translated. */
export const rungs = {
  team: {
    opens: ["ask-by-hand", "cards-in-chats", "start-and-end"],
    permissions: ["ChannelMeeting.ReadBasic.Group", "OnlineMeeting.ReadBasic.Chat", "TeamMember.Read.Group"],
    consent: "owner",
  },
  person: {
    opens: ["your-meetings", "follow-moves"],
    permissions: ["Calendars.Read", "User.ReadBasic.All", "OnlineMeetings.Read"],
    consent: "admin",
  },
  mailboxes: {
    opens: ["meetings-of-group", "follow-moves", "working-hours"],
    permissions: [
      "Calendars.Read",
      "GroupMember.Read.All",
      "User.ReadBasic.All",
      "OnlineMeetings.Read.All",
      "MailboxSettings.Read",
    ],
    consent: "admin",
  },
} as const satisfies Record<
  Rung,
  { opens: readonly z.infer<typeof opening>[]; permissions: readonly string[]; consent: "owner" | "admin" }
>;

const rungSchema = z.strictObject({
  rung,
  opens: z.array(opening),
  permissions: z.array(z.string()),
  /** Who has to allow it. */
  consent: z.enum(["owner", "admin"]),
  state: z.enum(["open", "closed"]),
  /** null while it is open. */
  why: stoppedWhy.nullable(),
  since: instant.nullable(),
  /** When the last reading ended; null: none has. */
  readAt: instant.nullable(),
});

export const calendarSchema = z.strictObject({
  now: instant,
  /** In the order team, person, mailboxes. `person` is the caller's own calendar, read on whichever rung. */
  rungs: z.array(rungSchema),
  youMay: z.strictObject({ connect: z.boolean(), disconnect: z.boolean(), openGroup: z.boolean() }),
  /** For administrators only. */
  group: z
    .strictObject({
      id: z.string().nullable(),
      calendars: z.strictObject({
        open: z.int(),
        /** Never whose. */
        closed: z.array(z.strictObject({ why: stoppedWhy, calendars: z.int() })),
      }),
    })
    .nullable(),
});
export type Calendar = z.infer<typeof calendarSchema>;

/** The id of a group of Microsoft Entra ID; null ends reading. */
export const groupBody = z.strictObject({ groupId: z.uuid().toLowerCase().nullable() });
