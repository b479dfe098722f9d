import { ask } from "./demoServer.ts";

export const rhythms = ["daily", "weekly", "fortnightly", "monthly"] as const;
export type Rhythm = (typeof rhythms)[number];
/** Which dates of a series are meant. */
export const whichDates = ["this", "following", "all"] as const;
export type Dates = (typeof whichDates)[number];

export type Event = {
  /** The iCalUId of the series, or of a meeting that stands alone. */
  readonly uid: string;
  /** UTC; null for a meeting that stands alone. */
  readonly originalStart: string | null;
  readonly subject: string;
  readonly start: string;
  readonly end: string;
  readonly teamId: string;
  /** null: the product does not know of it. */
  readonly occurrenceId: string | null;
  readonly cancelled: boolean;
  readonly isPrivate: boolean;
  readonly repeats: boolean;
  readonly repeat: Rhythm | null;
  readonly organizer: { readonly id: string; readonly name: string };
  /** Who is invited besides. */
  readonly people: readonly { readonly id: string; readonly name: string; readonly response: string }[];
  /** What the product asks about it. */
  readonly pulses: readonly {
    readonly id: string;
    readonly phase: "before" | "after";
    readonly state: "planned" | "open" | "sealed" | "void";
    readonly opensAt: string;
    readonly endsAt: string;
  }[];
};
export type NewEvent = {
  readonly subject: string;
  readonly teamId: string;
  /** Wall time of the demo's zone, "2026-12-29T10:00". */
  readonly start: string;
  readonly minutes: number;
  readonly repeat: "none" | Rhythm;
  readonly isPrivate: boolean;
};
/** What followed from a change: hints that reached the product, calendars it read again, whether open questions were withdrawn. */
export type Followed = { readonly told: number; readonly read: number; readonly withdrawn: boolean };
type Which = Pick<Event, "uid" | "originalStart">;
const at = ({ uid, originalStart }: Which, dates: Dates) => ({ uid, originalStart, dates });

/** The simulated calendars, and what the product made of them. Every call throws Refused on a failure. */
export const calendarServer = {
  /** `reading`: the product has begun to follow; before it does, changes wait. */
  all: () => ask<{ events: Event[]; reading: boolean }>("calendar"),
  create: (event: NewEvent) => ask<Followed>("calendar/create", event),
  move: (event: Which, dates: Dates, start: string) => ask<Followed>("calendar/move", { ...at(event, dates), start }),
  cancel: (event: Which, dates: Dates) => ask<Followed>("calendar/cancel", at(event, dates)),
  /** One date alone has no rhythm: it and all later ones change. */
  repeat: (event: Which, dates: Dates, repeat: Rhythm) =>
    ask<Followed>("calendar/repeat", { ...at(event, dates === "all" ? "all" : "following"), repeat }),
  invite: (event: Which, dates: Dates, invited: readonly string[]) =>
    ask<Followed>("calendar/invite", { ...at(event, dates), invited }),
  respond: (event: Which, dates: Dates, person: string, response: "accepted" | "declined") =>
    ask<Followed>("calendar/respond", { ...at(event, dates === "this" ? "this" : "all"), person, response }),
  hide: (event: Which, dates: Dates, isPrivate: boolean) =>
    ask<Followed>("calendar/hide", { ...at(event, dates), isPrivate }),
};
