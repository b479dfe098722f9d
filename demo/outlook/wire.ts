import type { Recurrence } from "../calendar/recurrence.ts";

/** Somebody in an appointment, by address as Outlook knows them. */
export type Invited = {
  readonly name: string;
  readonly address: string;
  readonly type: "required" | "optional";
  readonly response: "none" | "organizer" | "accepted" | "tentative" | "declined";
};
/** Names a meeting in the simulated mailboxes: of a series `uid` with the original start of one date, UTC. */
export type Key = { readonly uid: string; readonly originalStart: string | null };

/** One appointment as one person has it before them. Instants are ISO strings; `body` is HTML. */
export type Item = {
  /** compose: theirs to change (the organizer's, also on behalf of another); read: they are invited. */
  readonly mode: "compose" | "read";
  /** In the form of Exchange Web Services; null until it was saved once. */
  readonly id: string | null;
  readonly key: Key | null;
  readonly kind: "single" | "series" | "occurrence" | "exception";
  readonly subject: string;
  readonly body: string;
  readonly location: string;
  readonly start: string;
  readonly end: string;
  readonly organizer: { readonly name: string; readonly address: string };
  readonly attendees: readonly Invited[];
  readonly sensitivity: "normal" | "personal" | "private" | "confidential";
  /** Of a series and of each of its dates. */
  readonly recurrence: ItemRecurrence | null;
  /** Of a date of a series: the id of the series. */
  readonly seriesId: string | null;
  readonly created: string | null;
  readonly modified: string | null;
  /** Whose mailbox it lies in, when that is not the mailbox of who has it before them. */
  readonly owner: string | null;
  /** Whether its people have got it. */
  readonly sent: boolean;
};
/** A rhythm, with the times of a usual date on the wall of its own zone, such as "2026-12-28T10:00:00". */
export type ItemRecurrence = Recurrence & { readonly start: string; readonly minutes: number; readonly zone: string };

/** Requirement sets with the newest version that is there, such as { Mailbox: "1.15" }. */
export type Sets = Readonly<Record<string, string>>;
export type Colors = {
  readonly body: string;
  readonly bodyInk: string;
  readonly control: string;
  readonly controlInk: string;
};
/** What a page of the add-in is told when it begins. */
export type Setup = {
  /** pane: beside the appointment; events: the runtime of the send event, in a frame or (classic Windows) without any page. */
  readonly role: "pane" | "events";
  readonly item: Item | null;
  readonly user: { readonly name: string; readonly address: string; readonly timeZone: string };
  readonly locale: string;
  readonly colors: Colors;
  readonly sets: Sets;
  readonly platform: "OfficeOnline" | "PC";
};

/** What the page of the add-in asks of Outlook. */
export type Ask =
  | { readonly do: "setup" }
  | { readonly do: "get" }
  | { readonly do: "set"; readonly change: Change }
  | { readonly do: "save" }
  | { readonly do: "properties" }
  | { readonly do: "keep-properties"; readonly values: Readonly<Record<string, unknown>> }
  | { readonly do: "session" }
  | { readonly do: "keep-session"; readonly values: Readonly<Record<string, string>> }
  | { readonly do: "sign-in"; readonly request: string }
  | { readonly do: "associated"; readonly action: string }
  | { readonly do: "completed"; readonly answer: Completed }
  | { readonly do: "show"; readonly id: string };
export type Change = Partial<Pick<Item, "subject" | "body" | "location" | "start" | "end" | "attendees">>;
/** What a handler of the send event said; of Outlook's own options those that are told here. */
export type Completed = {
  readonly allowEvent: boolean;
  readonly errorMessage?: string;
  readonly cancelLabel?: string;
  readonly commandId?: string;
};
/** What Outlook tells by itself. */
export type News =
  | { readonly news: "item"; readonly item: Item | null }
  | { readonly news: "changed"; readonly what: "time" | "people" }
  | { readonly news: "colors"; readonly colors: Colors }
  | { readonly news: "run"; readonly action: string };

/** Asks Outlook. @throws OutlookRefusal */
export type Outlook = <T>(ask: Ask) => Promise<T>;
/** Microsoft documents the names of most errors and the numbers of few: an add-in goes by the name. */
export type WireError = { readonly code: number; readonly name: string; readonly message: string };
export type Asked = { readonly id: number; readonly ask: Ask };
export type Answered =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly error: WireError };
/** The first word of a page, with a port for the rest. */
export const HELLO = "office.js is here";

/** Outlook refuses; its error reaches the add-in as `asyncResult.error`. */
export class OutlookRefusal extends Error {
  override readonly name = "OutlookRefusal";
  readonly told: WireError;
  constructor(told: WireError) {
    super(told.message);
    this.told = told;
  }
}
