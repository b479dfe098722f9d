import type { CalendarEvent, ZonedTime } from "./calendarEvent.ts";
import type { Account } from "./graph.ts";
import type { GraphEvent } from "./graphEvent.ts";

/** An event as far as one mailbox can tell it: people still by their addresses, the team not known yet. */
export type Told = Pick<
  CalendarEvent,
  "iCalUId" | "originalStart" | "subject" | "start" | "end" | "isAllDay" | "isCancelled"
> & {
  readonly eventId: string;
  /** Under which id this mailbox has the series' own entry; null when single. */
  readonly masterId: string | null;
  readonly seriesSubject: string | null;
  readonly timeZone: string;
  readonly joinUrl: string | null;
  readonly organizer: string | null;
  readonly attendees: readonly {
    readonly address: string | null;
    readonly name: string;
    readonly isRoom: boolean;
    readonly response: CalendarEvent["attendees"][number]["response"];
  }[];
  /** What the owner of the mailbox says for themselves; "organizer" when it is theirs. */
  readonly own: "organizer" | CalendarEvent["attendees"][number]["response"];
  /** No meeting by itself: what nobody has asked anything about is left alone. */
  readonly isQuiet: boolean;
};

const SUBJECT_MAX = 250;
const NAME_MAX = 200;

/** A date of a series with what only the series' own entry says; a delta tells little more than its times. */
export const withMaster = (event: GraphEvent, master: GraphEvent | null): GraphEvent =>
  master === null
    ? event
    : {
        ...master,
        ...(Object.fromEntries(
          Object.entries(event).filter(([, value]) => value !== undefined),
        ) as unknown as GraphEvent),
        isCancelled: event.isCancelled ?? false,
      };

/** Whether a delta left out what cannot be had from the times alone. */
export const isBare = (event: GraphEvent): boolean => event.subject === undefined || event.organizer === undefined;

/**
 * @param event whole, see `withMaster`
 * @param series what is known of its series: the key of its own entry, and its subject where it was read; null when single
 * @returns null where there is nothing to tell: the entry of a series itself, an event without times or key
 */
export function toldBy(event: GraphEvent, series: { iCalUId: string; subject: string | null } | null): Told | null {
  if (event.type === "seriesMaster" || !event.start || !event.end) return null;
  const iCalUId = series?.iCalUId ?? event.iCalUId ?? null;
  if (iCalUId === null || (event.seriesMasterId && series === null)) return null;
  const [start, end] = [utcOf(event.start), utcOf(event.end)];
  if (start === null || end === null) return null;
  const isPrivate = isHidden(event.sensitivity);
  return {
    eventId: event.id,
    masterId: event.seriesMasterId ?? null,
    iCalUId,
    originalStart: series === null ? null : originalStartOf(event, start),
    seriesSubject: isPrivate ? null : trimmed(series?.subject),
    subject: isPrivate ? "" : (trimmed(event.subject) ?? ""),
    start: { dateTime: start, timeZone: "UTC" },
    end: { dateTime: end, timeZone: "UTC" },
    timeZone: event.originalStartTimeZone ?? "UTC",
    isAllDay: event.isAllDay ?? false,
    isCancelled: event.isCancelled ?? false,
    joinUrl: event.onlineMeeting?.joinUrl || null,
    organizer: event.organizer?.emailAddress?.address?.toLowerCase() || null,
    attendees: (event.attendees ?? []).map(({ emailAddress, status, type }) => ({
      address: emailAddress?.address?.toLowerCase() || null,
      name: (emailAddress?.name ?? "").slice(0, NAME_MAX),
      isRoom: type === "resource",
      response: responseOf(status?.response),
    })),
    own: event.responseStatus?.response === "organizer" ? "organizer" : responseOf(event.responseStatus?.response),
    isQuiet:
      isPrivate ||
      event.isAllDay === true ||
      event.showAs === "free" ||
      event.showAs === "oof" ||
      trimmed(event.subject) === null,
  };
}

/** Whoever marks an entry so wants nobody to read it; its subject is never stored. */
const isHidden = (sensitivity: string | null | undefined): boolean =>
  sensitivity === "private" || sensitivity === "confidential" || sensitivity === "personal";

const trimmed = (subject: string | null | undefined): string | null => {
  // Characters that steer or cannot be kept have no place in a name.
  const text = (subject ?? "")
    .toWellFormed()
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, " ")
    .trim();
  return text === "" ? null : text.slice(0, SUBJECT_MAX);
};

/** "2026-12-28T09:00:00.0000000" in UTC, which is what was asked for, as an instant; null for anything else. */
function utcOf({ dateTime, timeZone }: ZonedTime): string | null {
  if (!/^(utc|etc\/utc|tzone:\/\/microsoft\/utc)$/i.test(timeZone)) return null;
  const at = new Date(`${dateTime.replace(/(\.\d{3})\d+$/, "$1").replace(/Z$/, "")}Z`);
  return Number.isNaN(at.getTime()) ? null : at.toISOString().replace("Z", "");
}

/** An ordinary date of a series does not say it where it is bare: it stands where it was planned. */
function originalStartOf(event: GraphEvent, start: string): string {
  const said = event.originalStart ? new Date(event.originalStart) : null;
  return said !== null && !Number.isNaN(said.getTime()) ? said.toISOString() : `${start}Z`;
}

function responseOf(said: string | null | undefined): CalendarEvent["attendees"][number]["response"] {
  if (said === "accepted" || said === "organizer") return "accepted";
  if (said === "tentativelyAccepted") return "tentative";
  return said === "declined" ? "declined" : "none";
}

/** Every address of which it has to be known whose it is. */
export const addressesIn = (told: Told): string[] => [
  ...new Set(
    [told.organizer, ...told.attendees.map((one) => (one.isRoom ? null : one.address))].filter((one) => one !== null),
  ),
];

/**
 * Who is on the invitation, by the directory. The organizer belongs to it; somebody twice on it counts once.
 * @param owner whose mailbox told it: only there, and in the organizer's, their own answer is up to date
 */
export function invitationOf(
  told: Told,
  people: ReadonlyMap<string, Account | null>,
  owner: string,
): { organizer: Account | null; attendees: CalendarEvent["attendees"] } {
  const organizer = told.organizer === null ? null : (people.get(told.organizer) ?? null);
  const found = new Map<string, CalendarEvent["attendees"][number]>();
  if (organizer !== null) found.set(organizer.id, { ...organizer, response: "accepted" });
  for (const [place, one] of told.attendees.entries()) {
    const account = one.isRoom || one.address === null ? null : (people.get(one.address) ?? null);
    if (account === null)
      found.set(`${place}`, {
        id: null,
        name: one.name,
        kind: one.isRoom ? "room" : "external",
        response: one.response,
      });
    else if (!found.has(account.id)) {
      const response = account.id === owner && told.own !== "organizer" ? told.own : one.response;
      found.set(account.id, { id: account.id, name: account.name || one.name, kind: account.kind, response });
    }
  }
  return { organizer, attendees: [...found.values()] };
}
