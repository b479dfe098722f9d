/** Long, because every table there is stands in one list. */
import type { Tables } from "./tables.ts";

/** How a column that names a person lets them go: with its row, by naming nobody (null), or by the id of nobody. */
export type Leaving = "row" | "clear" | "nobody";

/** What a data protection officer asks of a table. `erase` says how one person leaves it. */
export type RegisterEntry<Column extends string = string> = {
  readonly scope: "tenant" | "global";
  readonly about: string;
  readonly kept: string;
  readonly erase: string;
  /** Every column that holds a person's id. Erasing and the search for people who are in nothing any more go by these. */
  readonly people: { readonly [C in Column]?: Leaving };
  /** Says only how somebody is reached: it keeps nobody here who is in nothing else, and goes with them. */
  readonly reaches?: true;
};
type Register = {
  readonly [Table in keyof Tables | "schema_migration" | "schema_migration_lock"]: RegisterEntry<
    Table extends keyof Tables ? keyof Tables[Table] & string : never
  >;
};

/** Every table there is, in the order in which an erasure goes through them; a test compares this list with the catalog. */
export const register: Register = {
  tenant: {
    scope: "tenant",
    about: "the organisation",
    kept: "while it uses Plumbline",
    erase: "holds nobody",
    people: {},
  },
  person: {
    scope: "tenant",
    about: "each person on an invitation or in a team: id and name as Microsoft 365 gives them",
    kept: "until they are in no team and no meeting any more",
    erase: "delete the row",
    people: { person_id: "row" },
  },
  team: {
    scope: "tenant",
    about: "a team or a meeting chat, and the line it says why it is asked",
    kept: "while it uses Plumbline",
    erase: "holds nobody",
    people: {},
  },
  team_member: {
    scope: "tenant",
    about: "who belongs to a team, and who owns it",
    kept: "while a member",
    erase: "delete the row",
    people: { person_id: "row" },
  },
  pilot: {
    scope: "tenant",
    about: "that only some teams are asked, since when, until when, and who set it up",
    kept: "until an administrator ends it",
    erase: "clear who set it up",
    people: { started_by: "clear" },
  },
  pilot_team: {
    scope: "tenant",
    about: "which teams are in a pilot, since when and until when",
    kept: "until an administrator ends the pilot",
    erase: "holds nobody",
    people: {},
  },
  coach: {
    scope: "tenant",
    about: "who from outside may look at a team's results, until when, and who let them in",
    kept: "until the date, and a day longer",
    erase: "delete the row, clear who let them in",
    people: { person_id: "row", added_by: "clear" },
  },
  change_log: {
    scope: "tenant",
    about: "what was changed in how a team is asked, by whom and when; never an answer",
    kept: "until the administrator's retention ends",
    erase: "clear who changed it",
    people: { by_id: "clear" },
  },
  series: {
    scope: "tenant",
    about: "a meeting series and its organizer",
    kept: "while its meetings are",
    erase: "put nobody in the organizer's place",
    people: { organizer_id: "nobody" },
  },
  occurrence: {
    scope: "tenant",
    about: "a meeting: when, its organizer, the one line agreed, what became of it and who wrote either down",
    kept: "until the administrator's retention ends",
    erase: "put nobody in the organizer's place, clear the writers",
    people: { organizer_id: "nobody", agreed_by: "clear", agreed_outcome_by: "clear", agreed_moved_by: "clear" },
  },
  mailbox_group: {
    scope: "tenant",
    about: "the group whose members' calendars an administrator opened",
    kept: "until an administrator closes it",
    erase: "holds nobody",
    people: {},
  },
  mailbox: {
    scope: "tenant",
    about: "whose calendar is read, how far, and the encrypted means to read on in their name",
    kept: "until disconnected; the encrypted means go at once, the rest of a calendar that closed after 30 days",
    erase: "delete the row",
    people: { person_id: "row" },
  },
  mailbox_event: {
    scope: "tenant",
    about: "under which number a person's calendar holds a meeting",
    kept: "as long as the meeting, and no longer than the calendar is read",
    erase: "delete the row",
    people: { person_id: "row" },
  },
  meeting_alias: {
    scope: "tenant",
    about: "by which links, chats and numbers a meeting is known",
    kept: "as long as the meeting or its series",
    erase: "holds nobody",
    people: {},
  },
  invitee: {
    scope: "tenant",
    about: "who is on an invitation, and whether they are asked",
    kept: "as long as the meeting",
    erase: "delete the row",
    people: { person_id: "row" },
  },
  meeting_check: {
    scope: "tenant",
    about: "what a series or a meeting is asked, who set it and who facilitates",
    kept: "as long as the meeting",
    erase: "clear who facilitates and who answers in the open, put nobody in the place of who set it",
    people: { facilitator_id: "clear", leader_id: "clear", set_by: "nobody" },
  },
  pulse: {
    scope: "tenant",
    about:
      "one asking: state, times, how many were invited and answered, what was last led on its stage, and why it, or a question of it, was not asked",
    kept: "as long as the meeting",
    erase: "clear the facilitator, and who answers in the open",
    people: { facilitator_id: "clear", leader_id: "clear" },
  },
  audience: {
    scope: "tenant",
    about: "who was asked; never who answered",
    kept: "as long as the meeting",
    erase: "delete the row; how many were asked stays with the pulse",
    people: { person_id: "row" },
  },
  pulse_question: {
    scope: "tenant",
    about: "counts per answer, only where the release rule shows them, and four ways in the words of who asked",
    kept: "as long as the meeting",
    erase: "holds nobody",
    people: {},
  },
  own_question: {
    scope: "tenant",
    about: "questions that a team has written itself, in every wording that was asked; not who wrote them",
    kept: "until the team retires it, and no meeting asks it and no result shows it any more",
    erase: "holds nobody; what was written may name somebody",
    people: {},
  },
  monitor: {
    scope: "tenant",
    about: "what is usual for the answers to one question in one series, computed from shown counts only",
    kept: "as long as the series",
    erase: "holds nobody",
    people: {},
  },
  baseline: {
    scope: "tenant",
    about: "from when on a series learns anew what is usual, and who said so",
    kept: "as long as the series",
    erase: "clear who started it",
    people: { started_by: "clear" },
  },
  signal: {
    scope: "tenant",
    about: "when answers left what was usual, computed from shown counts only, and who acknowledged it",
    kept: "as long as the series",
    erase: "clear who acknowledged it",
    people: { acknowledged_by: "clear" },
  },
  sentence: {
    scope: "tenant",
    about: "sentences in an order owed to chance, without names",
    kept: "as long as the meeting",
    erase: "holds nobody; the writer may be recognised by style",
    people: {},
  },
  leader_answer: {
    scope: "tenant",
    about: "what somebody who leads answered in the open, by their own choice; only to questions that are shown",
    kept: "as long as the meeting",
    erase: "delete the row",
    people: { person_id: "row" },
  },
  open_pulse: {
    scope: "tenant",
    about: "papers and ballots of an open pulse, readable only with a key kept elsewhere",
    kept: "until the seal; in the open at most 30 minutes longer",
    erase:
      "a note that only the key can read stays until the seal, so that nobody answers twice; in the open the name goes",
    people: {},
  },
  outbox: {
    scope: "tenant",
    about:
      "what is to be said to whom and when; that it is settled, said or not, until the closing. Never who has answered",
    kept: "until the last closing of the meeting",
    erase: "delete the row",
    people: { person_id: "row" },
    reaches: true,
  },
  contact: {
    scope: "tenant",
    about: "in which hours and how a person wants to be written to, and whether messages rest",
    kept: "until they are in no team and no meeting any more",
    erase: "delete the row",
    people: { person_id: "row" },
    reaches: true,
  },
  muted_series: {
    scope: "tenant",
    about: "about which series a person wants no message",
    kept: "as long as the series",
    erase: "delete the row",
    people: { person_id: "row" },
    reaches: true,
  },
  person_day: {
    scope: "tenant",
    about: "how many messages a person was meant to get on a day; not about what",
    kept: "8 days",
    erase: "delete the row",
    people: { person_id: "row" },
    reaches: true,
  },
  delivery: {
    scope: "tenant",
    about: "how many messages of a kind went out on a day, and why others did not",
    kept: "90 days",
    erase: "holds nobody",
    people: {},
  },
  conversation: {
    scope: "tenant",
    about: "which teams and chats the bot was added to, and when",
    kept: "while the bot is there; where it was removed, 30 days longer",
    erase: "holds nobody",
    people: {},
  },
  bot_person: {
    scope: "tenant",
    about:
      "how the bot reaches a person: the name Microsoft Teams gives them for it, their chat with it and its language",
    kept: "until they are in no team and no meeting any more",
    erase: "delete the row",
    people: { person_id: "row" },
    reaches: true,
  },
  card: {
    scope: "tenant",
    about: "where the one card about a meeting stands; nothing of who used it",
    kept: "as long as the meeting",
    erase: "holds nobody",
    people: {},
  },
  timer_run: {
    scope: "global",
    about: "when each timer last ran, and whether it came to its end",
    kept: "until its next round",
    erase: "holds nobody",
    people: {},
  },
  schema_migration: {
    scope: "global",
    about: "which schema steps ran",
    kept: "always",
    erase: "holds nobody",
    people: {},
  },
  schema_migration_lock: {
    scope: "global",
    about: "lock of the schema steps",
    kept: "always",
    erase: "holds nobody",
    people: {},
  },
};
