import { instantOf } from "../../api/platform/zones.ts";
import { allowed } from "./accessToken.ts";
import { type Call, mailboxAt, personBy } from "./call.ts";
import type { Asked, Operation, Operations } from "./contract.ts";
import { deltaWalk, type Shelf } from "./delta.ts";
import { eventBody } from "./eventBody.ts";
import { keyIn } from "./eventIds.ts";
import { instantIn, shownIn } from "./graphTime.ts";
import { DAY_MS, insist, isOn } from "./inside.ts";
import { type Copy, copiesOf, copyBy, holds, viewOf, type Window } from "./mailbox.ts";
import { GraphRefusal } from "./rules.ts";
import type { Person } from "./state.ts";

const LONGEST_DAYS = 1825;

/** The window that a query names. @throws GraphRefusal for one that ends before it begins or is too long */
export function windowIn({ query, call }: Asked): Window {
  const [from, to] = [instantIn(String(query.startDateTime)), instantIn(String(query.endDateTime))];
  insist(call.inside, "G-CAL-1", to <= from, "The end of the view must be after its start.");
  const days = (to.getTime() - from.getTime()) / DAY_MS;
  insist(call.inside, "G-CAL-2", days > LONGEST_DAYS, `A view holds at most ${LONGEST_DAYS} days.`);
  return { from, to };
}

/** A calendar's times, with no more of the body than the permission allows. */
function shown(call: Call, person: Person, copy: Copy): Record<string, unknown> {
  const body = eventBody(call.inside.state, person, copy, call.prefer);
  const isBasic = !allowed(call.inside.state, call.token).has("Calendars.Read");
  if (!isBasic || !isOn(call.inside, "G-CAL-7")) return body;
  const { body: _, bodyPreview: __, hasAttachments: ___, ...basic } = body;
  return basic;
}

function picked(body: Record<string, unknown>, select: unknown): Record<string, unknown> {
  if (!Array.isArray(select)) return body;
  return Object.fromEntries(
    Object.entries(body).filter(([name]) => name === "id" || name.startsWith("@odata") || select.includes(name)),
  );
}

/** One page of copies, by $top and $skip or the size that was preferred, with a link to the next. */
function page(asked: Asked, person: Person, all: readonly Copy[]) {
  const { query, call } = asked;
  const size = Number(query.$top ?? call.prefer.pageSize ?? call.inside.profile.pageSize);
  const skip = Number(query.$skip ?? 0);
  const next = new URL(call.address);
  for (const [name, value] of Object.entries(query))
    next.searchParams.set(name, Array.isArray(value) ? value.join(",") : String(value));
  next.searchParams.set("$skip", String(skip + size));
  const body = {
    "@odata.context": `https://graph.microsoft.com/v1.0/$metadata#users('${person.id}')/calendarView`,
    ...(query.$count === true ? { "@odata.count": all.length } : {}),
    value: all.slice(skip, skip + size).map((copy) => picked(shown(call, person, copy), query.$select)),
    ...(skip + size < all.length ? { "@odata.nextLink": next.href } : {}),
  };
  return { status: 200, body };
}

const comparison = /^(iCalUId|subject|type|isCancelled|isAllDay|sensitivity|showAs) eq (?:'([^']*)'|(true|false))$/;

/** @throws GraphRefusal for a filter or an order that this part does not know */
function arranged(asked: Asked, person: Person, copies: Copy[]): Copy[] {
  const { query, call } = asked;
  const order = query.$orderby;
  if (order !== undefined && !/^start\/dateTime( asc| desc)?$/.test(String(order)))
    throw new GraphRefusal(400, "ErrorInvalidUrlQuery", "This order is not supported.");
  const found = comparison.exec(String(query.$filter ?? ""));
  if (query.$filter !== undefined && found === null)
    throw new GraphRefusal(400, "ErrorInvalidUrlQueryFilter", "This filter is not supported.");
  const [, name = "", text, flag] = found ?? [];
  const wanted = flag === undefined ? text : flag === "true";
  const kept = found === null ? copies : copies.filter((copy) => shown(call, person, copy)[name] === wanted);
  return String(order).endsWith(" desc") ? kept.toReversed() : kept;
}

const list: Operation = (asked) => {
  const person = mailboxAt(asked.call, asked.params);
  const copies = viewOf(asked.call.inside.state, person.id, windowIn(asked));
  return page(asked, person, arranged(asked, person, copies));
};

function eventOf(call: Call, person: Person, id: string): Copy {
  const key = keyIn(person, id);
  const copy = key === null ? null : copyBy(call.inside.state, person.id, key);
  if (copy === null)
    throw new GraphRefusal(404, "ErrorItemNotFound", "The specified object was not found in the store.");
  return copy;
}

const get: Operation = ({ params, query, call }) => {
  const person = mailboxAt(call, params);
  const copy = eventOf(call, person, params["event-id"] ?? "");
  return { status: 200, body: picked(shown(call, person, copy), query.$select) };
};

const instances: Operation = (asked) => {
  const { call, params } = asked;
  const person = mailboxAt(call, params);
  const { meeting, type } = eventOf(call, person, params["event-id"] ?? "");
  if (type !== "seriesMaster") throw new GraphRefusal(400, "ErrorInvalidRequest", "Your request can't be completed.");
  const copies = copiesOf(meeting, windowIn(asked)).filter((copy) => holds(copy, person.id));
  return page(asked, person, arranged(asked, person, copies));
};

const delta: Operation = (asked) => {
  const reader = mailboxAt(asked.call, asked.params);
  const { state } = asked.call.inside;
  return deltaWalk(asked, {
    reader,
    view: (window) => viewOf(state, reader.id, window),
    copy: (key) => copyBy(state, reader.id, key),
  });
};

type Schedule = {
  schedules: string[];
  startTime: { dateTime: string; timeZone: string };
  endTime: { dateTime: string; timeZone: string };
};

const getSchedule: Operation = ({ body, call }) => {
  const { schedules, startTime, endTime } = body as Schedule;
  const { state } = call.inside;
  const zone = call.prefer.timeZone;
  const value = schedules.map((scheduleId) => {
    const person = personBy(state.people, scheduleId);
    if (person === undefined || !person.hasMailbox)
      return {
        scheduleId,
        error: { responseCode: "ErrorMailRecipientNotFound", message: "Unable to resolve e-mail address." },
      };
    const copies = viewOf(state, person.id, { from: instantOf(startTime), to: instantOf(endTime) });
    return {
      scheduleId,
      scheduleItems: copies.map(({ showAs, start, end, sensitivity }) => ({
        status: showAs,
        isPrivate: sensitivity === "private",
        start: shownIn(start, zone),
        end: shownIn(end, zone),
      })),
      workingHours: workingHoursOf(person),
    };
  });
  return { status: 200, body: { value } };
};

export const workingHoursOf = ({ workingHours: { startTime, endTime, daysOfWeek, timeZone } }: Person) => ({
  startTime,
  endTime,
  daysOfWeek,
  timeZone: { name: timeZone },
});

/** The calendar of a Microsoft 365 group: what is held in its channel. @throws GraphRefusal 404 */
function groupShelf({ params, call }: Asked): Shelf {
  const { state } = call.inside;
  const team = state.teams.find((one) => one.id === params["group-id"]);
  const first = state.people[0];
  if (team === undefined || first === undefined)
    throw new GraphRefusal(404, "Request_ResourceNotFound", "Resource does not exist.");
  const held = state.meetings.filter(({ online, isCancelled }) => online?.channelOf === team.id && !isCancelled);
  return {
    reader: { ...first, id: team.id, folder: 0 },
    view: (window) =>
      held
        .flatMap((meeting) => copiesOf(meeting, window))
        .filter(({ isCancelled }) => !isCancelled)
        .toSorted((a, b) => instantOf(a.start).getTime() - instantOf(b.start).getTime()),
    copy: (key) => held.map(({ organizerId }) => copyBy(state, organizerId, key)).find((copy) => copy !== null) ?? null,
  };
}

const groupView: Operation = (asked) => {
  const { reader, view } = groupShelf(asked);
  return page(asked, reader, view(windowIn(asked)));
};

export const calendarOperations: Operations = {
  "users.calendarView.list": list,
  "me.calendarView.list": list,
  "users.calendarView.delta": delta,
  "me.calendarView.delta": delta,
  "users.events.get": get,
  "me.events.get": get,
  "users.events.instances": instances,
  "me.events.instances": instances,
  "me.getSchedule": getSchedule,
  "groups.calendarView.list": groupView,
  "groups.calendarView.delta": (asked) => deltaWalk(asked, groupShelf(asked)),
};
