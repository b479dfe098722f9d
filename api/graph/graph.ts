import type { CalendarEvent } from "./calendarEvent.ts";
import type { GraphEvent } from "./graphEvent.ts";

/**
 * Whose calendar, and in whose name it is read: their own (`person`) or the application's (`mailboxes`).
 * `credential` is what `connect` gave, as it is stored now; null on the other rung.
 */
export type Mailbox = {
  readonly tenantId: string;
  readonly personId: string;
  readonly rung: "person" | "mailboxes";
  readonly credential: string | null;
};

/** How a call ended. Only `ok` has done something for certain; after `unknown` a write may have, or may not. */
export type Outcome<T> =
  | { readonly outcome: "ok"; readonly value: T }
  /** Surely nothing was done. */
  | { readonly outcome: "throttled"; readonly retryAfterMs: number | null }
  /** 404 or 410: what was asked for is not there (any more). */
  | { readonly outcome: "gone"; readonly status: 404 | 410; readonly code: string }
  | { readonly outcome: "forbidden"; readonly code: string }
  /** The person has to sign in again, or their account is closed. */
  | { readonly outcome: "sign-in" }
  /** Graph will not take it however often it is sent. */
  | { readonly outcome: "refused"; readonly status: number; readonly code: string }
  /** 5xx, a timeout, a broken connection. */
  | { readonly outcome: "unknown" };

/** One page of what changed. `removed` holds ids; `done`: the link to go on from next time, `more`: now. */
export type DeltaPage = {
  readonly events: readonly GraphEvent[];
  readonly removed: readonly string[];
  readonly next: { readonly kind: "more" | "done"; readonly link: string };
};

/** @property clientState comes back with every notification, at most 128 characters */
export type NewSubscription = { readonly clientState: string; readonly endsAt: Date };
export type Subscription = { readonly id: string; readonly endsAt: Date };

/** An account as the directory tells it. `address` is what it was asked for by, in lower case. */
export type Account = {
  readonly id: string;
  readonly name: string;
  readonly kind: CalendarEvent["attendees"][number]["kind"];
};

/** Zone as the mailbox names it, Windows or IANA; days as Graph names them; times "09:00:00.0000000". */
export type WorkingHours = {
  readonly timeZone: string;
  readonly days: readonly string[];
  readonly startTime: string;
  readonly endTime: string;
};

/** A notification in the activity feed. One with the `chainId` of an earlier one takes its place. */
export type Activity = {
  readonly chainId: number;
  readonly activityType: string;
  /** In the person's language, at most 150 characters are shown. */
  readonly preview: string;
  readonly topic: { readonly value: string; readonly webUrl: string };
  readonly parameters: Readonly<Record<string, string>>;
};

/**
 * What the product asks of Microsoft Graph. One adapter: live and simulated differ only in `fetch` and `tokens`. No method
 * throws for what Graph or the network does; GET is tried again within a budget of time, everything else is sent once.
 */
export type Graph = {
  /**
   * Whether this server gets a token in its own name in an organisation. `number` is Entra ID's reason, such as "7000215",
   * empty where it gave none.
   */
  readonly signsIn: (
    tenantId: string,
  ) => Promise<{ readonly outcome: "ok" | "unknown" } | { readonly outcome: "refused"; readonly number: string }>;
  /** Graph can reach this server. Else calendars are read by the clock alone. */
  readonly notifies: boolean;
  /** People can let their own calendar be read: this server can keep what that takes. */
  readonly connects: boolean;
  /** Takes a person's own token for what lets us read their calendar later. `why` is a code of the calendar's contract. */
  readonly connect: (
    person: { readonly tenantId: string; readonly personId: string },
    callerToken: string,
  ) => Promise<
    | { readonly outcome: "ok"; readonly credential: string }
    | { readonly outcome: "not-allowed" | "sign-in-lost" | "unknown" }
  >;
  /** @param from a window begins a reading of everything, a link goes on with one */
  readonly delta: (
    mailbox: Mailbox,
    from: { readonly window: { readonly from: Date; readonly to: Date } } | { readonly link: string },
  ) => Promise<Outcome<DeltaPage>>;
  /** One event, or the entry of a whole series. */
  readonly event: (mailbox: Mailbox, id: string) => Promise<Outcome<GraphEvent>>;
  readonly subscribe: (mailbox: Mailbox, wish: NewSubscription) => Promise<Outcome<Subscription>>;
  readonly renew: (mailbox: Mailbox, id: string, endsAt: Date) => Promise<Outcome<Subscription>>;
  readonly reauthorize: (mailbox: Mailbox, id: string) => Promise<Outcome<null>>;
  readonly unsubscribe: (mailbox: Mailbox, id: string) => Promise<Outcome<null>>;
  /** Who these mail addresses belong to; null for those the organisation does not have. At most 20 in one request. */
  readonly people: (
    mailbox: Mailbox,
    addresses: readonly string[],
  ) => Promise<Outcome<ReadonlyMap<string, Account | null>>>;
  /** The chat of an online meeting by its link; null when nobody may tell. */
  readonly chatOf: (mailbox: Mailbox, joinUrl: string) => Promise<Outcome<string | null>>;
  /** Everybody in a group who has a mailbox, page by page. */
  readonly groupMembers: (tenantId: string, groupId: string) => Promise<Outcome<readonly string[]>>;
  readonly workingHours: (mailbox: Mailbox) => Promise<Outcome<WorkingHours | null>>;
  /** In the application's name. `refused` and `forbidden` are final, `unknown` may have been shown. */
  readonly sendActivity: (tenantId: string, personId: string, activity: Activity) => Promise<Outcome<null>>;
};
