import { z } from "zod";
import type { ZonedTime } from "../../api/graph/calendarEvent.ts";
import { Refusal } from "../../api/platform/problem.ts";
import { instantOf } from "../../api/platform/zones.ts";
import type { Which } from "../graph/calendars.ts";
import { shownIn } from "../graph/graphTime.ts";
import { type Copy, dateAt, wholeOf } from "../graph/mailbox.ts";
import type { SimulatedGraph } from "../graph/simulatedGraph.ts";
import type { Meeting } from "../graph/state.ts";
import { membersOf, people, teams, zone } from "../people.ts";
import { onlineOf } from "./demoGraph.ts";
import { type Recurrence, weekdayOf } from "./recurrence.ts";

/** Wall-clock time in the demo's zone, "2026-12-29T10:00". */
const wall = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/);
const rhythm = z.enum(["daily", "weekly", "fortnightly", "monthly"]);
export type Rhythm = z.infer<typeof rhythm>;
const minutes = z.int().min(5).max(480);
const person = z.enum(Object.values(people).map(({ id }) => id) as [string, ...string[]]);
/** Which dates of a series are meant; of a single meeting all three are the same. */
const dates = z.enum(["this", "following", "all"]);

/** What somebody does in the calendar. `uid` with `originalStart` names the date at which they do it. */
export const wishes = {
  create: z.strictObject({
    subject: z.string().trim().min(1).max(120),
    teamId: z.enum(Object.values(teams).map((team) => team.id) as [string, ...string[]]),
    start: wall,
    minutes,
    repeat: z.union([z.literal("none"), rhythm]).default("none"),
    isPrivate: z.boolean().default(false),
  }),
  move: z.strictObject({
    uid: z.string(),
    originalStart: z.string().nullable(),
    dates: dates.default("this"),
    start: wall,
    minutes: minutes.optional(),
  }),
  cancel: z.strictObject({ uid: z.string(), originalStart: z.string().nullable(), dates: dates.default("this") }),
  repeat: z.strictObject({
    uid: z.string(),
    originalStart: z.string().nullable(),
    dates: z.enum(["following", "all"]),
    repeat: rhythm,
  }),
  invite: z.strictObject({
    uid: z.string(),
    originalStart: z.string().nullable(),
    dates: dates.default("this"),
    invited: z.array(person),
  }),
  respond: z.strictObject({
    uid: z.string(),
    originalStart: z.string().nullable(),
    dates: z.enum(["this", "all"]).default("this"),
    person,
    response: z.enum(["accepted", "declined"]),
  }),
  hide: z.strictObject({
    uid: z.string(),
    originalStart: z.string().nullable(),
    dates: dates.default("this"),
    isPrivate: z.boolean(),
  }),
} as const;
type Wish<Name extends keyof typeof wishes> = z.output<(typeof wishes)[Name]>;

/** Wall-clock time `count` minutes later, within one zone's ordinary days. */
const wallAfter = (start: string, count: number): string =>
  new Date(Date.parse(`${start.slice(0, 16)}Z`) + count * 60_000).toISOString().slice(0, 19);
const between = (start: string, count: number): { start: ZonedTime; end: ZonedTime } => ({
  start: { dateTime: `${start.slice(0, 16)}:00`, timeZone: zone },
  end: { dateTime: wallAfter(start, count), timeZone: zone },
});

/** @param startDate "2026-12-29" */
export const rhythmFrom = (repeat: Rhythm, startDate: string): Recurrence => ({
  pattern: {
    daily: { type: "daily" as const, interval: 1 },
    weekly: {
      type: "weekly" as const,
      interval: 1,
      daysOfWeek: [weekdayOf(startDate)],
      firstDayOfWeek: "monday" as const,
    },
    fortnightly: {
      type: "weekly" as const,
      interval: 2,
      daysOfWeek: [weekdayOf(startDate)],
      firstDayOfWeek: "monday" as const,
    },
    monthly: { type: "absoluteMonthly" as const, interval: 1, dayOfMonth: Number(startDate.slice(8)) },
  }[repeat],
  range: { type: "noEnd", startDate },
});

/** How often a series meets, as far as this page has a word for it. */
export function rhythmOf({ recurrence }: Meeting): Rhythm | null {
  if (recurrence === null) return null;
  const { type, interval } = recurrence.pattern;
  if (type === "absoluteMonthly") return "monthly";
  if (type === "daily") return "daily";
  return type === "weekly" ? (interval === 2 ? "fortnightly" : "weekly") : null;
}

type Target = { readonly meeting: Meeting; readonly copy: Copy; readonly which: Which };

/** What people do in the demo's calendar, done in the simulated mailboxes. @throws Refusal for a meeting that is not there */
export function changesIn({ state, calendars }: Pick<SimulatedGraph, "state" | "calendars">) {
  const target = ({ uid, originalStart }: Which): Target => {
    const meeting = state.meetings.find((one) => one.uid === uid);
    if (meeting === undefined) throw new Refusal("not-found");
    const copy = originalStart === null ? wholeOf(meeting) : dateAt(meeting, originalStart);
    if (copy === null) throw new Refusal("not-found");
    return { meeting, copy, which: { uid, originalStart } };
  };
  /** Of a single meeting every choice of dates is itself. */
  const scopeOf = ({ meeting, which }: Target, wish: z.infer<typeof dates>) =>
    meeting.recurrence === null || wish === "all" ? { uid: which.uid, originalStart: null } : which;
  const isSplit = ({ meeting, which, copy }: Target, wish: z.infer<typeof dates>): boolean =>
    wish === "following" && meeting.recurrence !== null && which.originalStart !== null && !isFirst(meeting, copy);
  const wallOf = (time: ZonedTime): string => shownIn(time, zone).dateTime.slice(0, 16);
  const lengthOf = ({ copy }: Target): number =>
    (instantOf(copy.end).getTime() - instantOf(copy.start).getTime()) / 60_000;

  return {
    create({ subject, teamId, start, minutes: length, repeat, isPrivate }: Wish<"create">): string {
      const team = Object.values(teams).find((each) => each.id === teamId);
      const [organizer, ...others] = team === undefined ? [] : membersOf(team).map(({ id }) => id);
      const startDate = start.slice(0, 10);
      return calendars.meet({
        organizer: organizer ?? people.mara.id,
        subject,
        ...between(start, length),
        recurrence: repeat === "none" ? null : rhythmFrom(repeat, startDate),
        invited: others,
        online: onlineOf(teamId),
        sensitivity: isPrivate ? "private" : "normal",
      });
    },

    move(wish: Wish<"move">): void {
      const found = target(wish);
      const length = wish.minutes ?? lengthOf(found);
      if (isSplit(found, wish.dates)) {
        calendars.split(found.which, between(wish.start, length));
        return;
      }
      const scope = scopeOf(found, wish.dates === "following" ? "all" : wish.dates);
      // The whole series moves by as many days as the date at which it is moved.
      const by = Date.parse(`${wish.start.slice(0, 10)}Z`) - Date.parse(`${wallOf(found.copy.start).slice(0, 10)}Z`);
      const first = wallOf(found.meeting.start).slice(0, 10);
      const day = new Date(Date.parse(`${first}Z`) + by).toISOString().slice(0, 10);
      const isWhole = scope.originalStart === null && found.meeting.recurrence !== null;
      calendars.change(scope, between(isWhole ? `${day}T${wish.start.slice(11, 16)}` : wish.start, length));
    },

    cancel(wish: Wish<"cancel">): void {
      const found = target(wish);
      if (isSplit(found, wish.dates)) {
        calendars.end(found.which);
        return;
      }
      calendars.cancel(scopeOf(found, wish.dates === "following" ? "all" : wish.dates));
    },

    repeat(wish: Wish<"repeat">): void {
      const found = target(wish);
      if (found.meeting.recurrence === null) throw new Refusal("bad-request", {}, "this meeting does not repeat");
      const day = wallOf(found.copy.start).slice(0, 10);
      if (isSplit(found, wish.dates)) calendars.split(found.which, { recurrence: rhythmFrom(wish.repeat, day) });
      else calendars.repeat(wish.uid, rhythmFrom(wish.repeat, wallOf(found.meeting.start).slice(0, 10)));
    },

    invite(wish: Wish<"invite">): void {
      const found = target(wish);
      const invited = wish.invited.filter((id) => id !== found.meeting.organizerId);
      if (isSplit(found, wish.dates)) calendars.split(found.which, { invited });
      else calendars.change(scopeOf(found, wish.dates === "following" ? "all" : wish.dates), { invited });
    },

    respond(wish: Wish<"respond">): void {
      const found = target(wish);
      if (!found.copy.attendees.some(({ personId }) => personId === wish.person))
        throw new Refusal("bad-request", {}, "they are not invited");
      calendars.respond(scopeOf(found, wish.dates), wish.person, wish.response);
    },

    hide(wish: Wish<"hide">): void {
      const found = target(wish);
      const sensitivity = wish.isPrivate ? "private" : "normal";
      if (isSplit(found, wish.dates)) calendars.split(found.which, { sensitivity });
      else calendars.change(scopeOf(found, wish.dates === "following" ? "all" : wish.dates), { sensitivity });
    },
  };
}

const isFirst = (meeting: Meeting, { originalStart }: Copy): boolean =>
  originalStart === instantOf(meeting.start).toISOString();
