import type { Tables } from "./tables.ts";

/** What a data protection officer asks of a table. `erase` says how one person leaves it. */
export type RegisterEntry = {
  readonly scope: "tenant" | "global";
  readonly about: string;
  readonly kept: string;
  readonly erase: string;
};

/** Every table there is; a test compares this list with the catalog. */
export const register: Readonly<Record<keyof Tables | "schema_migration" | "schema_migration_lock", RegisterEntry>> = {
  tenant: { scope: "tenant", about: "the organisation", kept: "while it uses Plumbline", erase: "holds nobody" },
  person: {
    scope: "tenant",
    about: "each person on an invitation or in a team: id and name as Microsoft 365 gives them",
    kept: "until an administrator deletes it",
    erase: "delete the row",
  },
  team: { scope: "tenant", about: "a team or a meeting chat", kept: "while it uses Plumbline", erase: "holds nobody" },
  team_member: {
    scope: "tenant",
    about: "who belongs to a team, and who owns it",
    kept: "while a member",
    erase: "delete the row",
  },
  coach: {
    scope: "tenant",
    about: "who from outside may look at a team's results, until when, and who let them in",
    kept: "until the date, and a day longer",
    erase: "delete the row, clear who let them in",
  },
  change_log: {
    scope: "tenant",
    about: "what was changed in how a team is asked, by whom and when; never an answer",
    kept: "until the administrator's retention ends",
    erase: "clear who changed it",
  },
  series: {
    scope: "tenant",
    about: "a meeting series and its organizer",
    kept: "while its meetings are",
    erase: "replace the organizer",
  },
  occurrence: {
    scope: "tenant",
    about: "a meeting: when, its organizer, the one line agreed, what became of it and who wrote either down",
    kept: "until the administrator's retention ends",
    erase: "replace the organizer, clear the writers",
  },
  invitee: {
    scope: "tenant",
    about: "who is on an invitation, and whether they are asked",
    kept: "as long as the meeting",
    erase: "delete the row",
  },
  meeting_check: {
    scope: "tenant",
    about: "what a series or a meeting is asked, who set it and who facilitates",
    kept: "as long as the meeting",
    erase: "replace the person by the organizer",
  },
  pulse: {
    scope: "tenant",
    about: "one asking: state, times, how many were invited and answered",
    kept: "as long as the meeting",
    erase: "clear the facilitator",
  },
  audience: {
    scope: "tenant",
    about: "who was asked; never who answered",
    kept: "as long as the meeting",
    erase: "delete the row",
  },
  pulse_question: {
    scope: "tenant",
    about: "counts per answer, only where the release rule shows them",
    kept: "as long as the meeting",
    erase: "holds nobody",
  },
  monitor: {
    scope: "tenant",
    about: "what is usual for the answers to one question in one series, computed from shown counts only",
    kept: "as long as the series",
    erase: "holds nobody",
  },
  baseline: {
    scope: "tenant",
    about: "from when on a series learns anew what is usual, and who said so",
    kept: "as long as the series",
    erase: "clear who started it",
  },
  signal: {
    scope: "tenant",
    about: "when answers left what was usual, computed from shown counts only, and who acknowledged it",
    kept: "as long as the series",
    erase: "clear who acknowledged it",
  },
  sentence: {
    scope: "tenant",
    about: "sentences in an order owed to chance, without names",
    kept: "as long as the meeting",
    erase: "holds nobody; the writer may be recognised by style",
  },
  open_pulse: {
    scope: "tenant",
    about: "papers and ballots of an open pulse, readable only with a key kept elsewhere",
    kept: "until the seal; in the open at most 30 minutes longer",
    erase: "stays unreadable until the seal, so that nobody answers twice",
  },
  schema_migration: { scope: "global", about: "which schema steps ran", kept: "always", erase: "holds nobody" },
  schema_migration_lock: { scope: "global", about: "lock of the schema steps", kept: "always", erase: "holds nobody" },
};
