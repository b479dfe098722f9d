/** An instant in UTC, ISO 8601 with "Z". */
type Instant = string;

/** As the mailbox writes them; `email` in lower case. */
export type Mailed = { readonly name: string; readonly email: string };

/** What can be read of the appointment this page stands beside. Nothing of it is proof of anything. */
export type Appointment = {
  /** compose: whoever looks may change it, so organizes it or acts for the organizer. */
  readonly way: "compose" | "read";
  /** null while it is not saved, and where this Outlook does not say. */
  readonly id: string | null;
  /** Without spaces around it; "" while nobody has written one. */
  readonly title: string;
  /** Its title is for nobody else. false too where this Outlook does not say. */
  readonly isPrivate: boolean;
  readonly start: Instant;
  readonly end: Instant;
  /** null where this Outlook does not say. */
  readonly organizer: Mailed | null;
  /** Without the organizer. */
  readonly attendees: readonly Mailed[];
  /** series: all its dates at once; date: one of them; unknown: this Outlook does not say. */
  readonly repeats: "no" | "series" | "date" | "unknown";
  /** The id of the series that a date belongs to. */
  readonly seriesId: string | null;
  /** The link to its Teams meeting, as it stands in the text. */
  readonly joinUrl: string | null;
  /** Whose mailbox this person acts for; null: the own one, or nothing says otherwise. */
  readonly onBehalfOf: Mailed | null;
  /** Whose Outlook this is. */
  readonly reader: Mailed;
};

/** What Outlook made of a wish: it has no such thing, or refused it this time. */
export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly why: "not-supported" | "refused" };

/** The appointment beside a page. Nothing here throws; an appointment without an answer is `refused`. */
export type Beside = {
  /** null: none is chosen, as in a pinned pane. */
  appointment(): Promise<Outcome<Appointment | null>>;
  /** Calls back when another one is chosen, or this one changes its time or rhythm; the reply stops it. */
  onChange(tell: () => void): () => void;
  /** Text kept with the appointment by name, in this person's mailbox only: a cache, empty in every other one. */
  kept(name: string): Promise<string | null>;
  /** @param text null forgets it */
  keep(name: string, text: string | null): Promise<Outcome<null>>;
  /** Saves it without sending anything to anybody. @returns its id */
  save(): Promise<Outcome<string>>;
  /** Puts a link where the cursor stands in the text. */
  insertLink(words: string, url: string): Promise<Outcome<null>>;
};

/** Under this name stands with an appointment, for the moment it is sent, whether something is asked and why. */
export const sendingNote = "plumbline";
export type Sending = { readonly v: 1; readonly attached: boolean; readonly purpose: boolean };

/** There is no Outlook around this page, or not one that it can work in. */
export class NoOutlook extends Error {
  override readonly name = "NoOutlook";
  readonly why: "no-library" | "not-outlook" | "too-old";
  /** @param why no-library: Microsoft's part of the page did not arrive */
  constructor(why: NoOutlook["why"]) {
    super(why);
    this.why = why;
  }
}
