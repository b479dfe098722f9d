import type { ZonedTime } from "../../api/graph/calendarEvent.ts";
import { instantOf } from "../../api/platform/zones.ts";
import { beginningOn } from "../calendar/recurrence.ts";
import type { Calendars, Change, Told, Which } from "./calendars.ts";
import { dateIn } from "./graphTime.ts";
import type { Inside } from "./inside.ts";
import { CLASS_ID, type Copy, dateAt, holds, keyOf, wholeOf } from "./mailbox.ts";
import { newOnline } from "./onlineLinks.ts";
import type { Details, Invited, Meeting } from "./state.ts";

/** @throws RangeError for a meeting or date that does not exist */
export function calendarsOf(inside: Inside, told: Told): Calendars {
  const { state, chance, clock } = inside;
  const meetingOf = (uid: string): Meeting => {
    const found = state.meetings.find((one) => one.uid === uid);
    if (found === undefined) throw new RangeError("there is no such meeting");
    return found;
  };
  const copyOf = (which: Which): Copy => {
    const meeting = meetingOf(which.uid);
    const copy = which.originalStart === null ? wholeOf(meeting) : dateAt(meeting, which.originalStart);
    if (copy === null) throw new RangeError("the series has no such date");
    return copy;
  };
  const everybody = (meeting: Meeting): string[] => [
    ...new Set([
      meeting.organizerId,
      ...[meeting, ...Object.values(meeting.exceptions)].flatMap(
        ({ attendees }) => attendees?.flatMap(({ personId }) => personId ?? []) ?? [],
      ),
    ]),
  ];

  /** Makes an edit and tells every mailbox what became of its copy. */
  const edit = (which: Which, work: (meeting: Meeting) => void): void => {
    const meeting = meetingOf(which.uid);
    const key = keyOf({ meeting, originalStart: which.originalStart });
    const before = everybody(meeting).filter((person) => holds(copyOf(which), person));
    work(meeting);
    meeting.changedAt = clock.now().toISOString();
    if (which.originalStart === null) meeting.version = ++state.version;
    else {
      const exception = meeting.exceptions[which.originalStart];
      if (exception !== undefined) exception.version = ++state.version;
    }
    const now = copyOf(which);
    for (const person of new Set([...before, ...everybody(meeting)])) {
      const [had, has] = [before.includes(person), holds(now, person)];
      if (had || has) told(person, key, !had ? "created" : !has ? "deleted" : "updated");
    }
  };
  const exceptionOf = (meeting: Meeting, originalStart: string) => {
    meeting.exceptions[originalStart] ??= { version: 0 };
    return meeting.exceptions[originalStart];
  };
  const invitedOf = (ids: readonly string[], before: readonly Invited[]): Invited[] => [
    ...ids.map((id): Invited => {
      const known = before.find(({ personId }) => personId === id);
      const person = state.people.find((one) => one.id === id);
      if (person === undefined) throw new RangeError("nobody here has that id");
      const { name, mail: address } = person;
      return known ?? { personId: id, name, address, type: "required", response: "none" };
    }),
    ...before.filter(({ personId }) => personId === null),
  ];
  const detailsOf = ({ invited, ...change }: Change, before: readonly Invited[]): Partial<Details> => ({
    ...change,
    ...(invited === undefined ? {} : { attendees: invitedOf(invited, before) }),
  });

  /** A date of a series as it was planned: what became of this one does not count for those that follow. */
  const plannedAt = ({ uid, originalStart }: Which): Copy => {
    const planned = originalStart === null ? null : dateAt({ ...meetingOf(uid), exceptions: {} }, originalStart);
    if (planned === null) throw new RangeError("the series has no such date");
    return planned;
  };

  const calendars: Calendars = {
    meet(wish) {
      const now = clock.now().toISOString();
      const number = ++state.meetingsMade;
      const random = Buffer.from(chance.bytes(16)).toString("hex").toUpperCase();
      const { organizer, invited = [], guests = [], online = {}, ...rest } = wish;
      const uid = rest.uid ?? `${CLASS_ID}00000000${"0".repeat(32)}10000000${random}`;
      const meeting: Meeting = {
        subject: rest.subject,
        start: rest.start,
        end: rest.end,
        sensitivity: rest.sensitivity ?? "normal",
        showAs: rest.showAs ?? "busy",
        isCancelled: false,
        attendees: [...invitedOf(invited, []), ...guests],
        uid,
        number,
        organizerId: organizer,
        body: rest.body ?? "",
        isAllDay: rest.isAllDay ?? false,
        recurrence: rest.recurrence ?? null,
        online: online === null ? null : newOnline(inside, organizer, online),
        exceptions: {},
        hidden: [],
        reports: [],
        createdAt: now,
        changedAt: now,
        version: ++state.version,
      };
      state.meetings.push(meeting);
      const whole = wholeOf(meeting);
      for (const person of everybody(meeting)) if (holds(whole, person)) told(person, keyOf(whole), "created");
      return uid;
    },

    change(which, change) {
      edit(which, (meeting) => {
        if (which.originalStart !== null) {
          const copy = copyOf(which);
          Object.assign(exceptionOf(meeting, which.originalStart), detailsOf(change, copy.attendees));
          return;
        }
        const from = dayOf(meeting.start);
        Object.assign(meeting, detailsOf(change, meeting.attendees));
        if (change.start === undefined || meeting.recurrence === null) return;
        meeting.exceptions = {};
        meeting.recurrence = beginningOn(meeting.recurrence, from, dayOf(meeting.start));
      });
    },

    repeat(uid, recurrence) {
      edit({ uid, originalStart: null }, (meeting) => {
        meeting.recurrence = recurrence;
        meeting.exceptions = {};
      });
    },

    cancel(which) {
      edit(which, (meeting) => {
        if (which.originalStart === null) meeting.isCancelled = true;
        else exceptionOf(meeting, which.originalStart).isCancelled = true;
      });
    },

    end({ uid, originalStart }) {
      const lastDay = new Date(`${dayOf(plannedAt({ uid, originalStart }).start)}T12:00:00Z`);
      lastDay.setUTCDate(lastDay.getUTCDate() - 1);
      const endDate = lastDay.toISOString().slice(0, 10);
      edit({ uid, originalStart: null }, (meeting) => {
        if (meeting.recurrence === null || originalStart === null) return;
        const { pattern, range } = meeting.recurrence;
        meeting.recurrence = { pattern, range: { type: "endDate", startDate: range.startDate, endDate } };
        const earlier = Object.entries(meeting.exceptions).filter(([start]) => start < originalStart);
        meeting.exceptions = Object.fromEntries(earlier);
      });
    },

    split(which, { recurrence, ...change }) {
      const old = meetingOf(which.uid);
      const rhythm = old.recurrence;
      const planned = plannedAt(which);
      if (rhythm === null) throw new RangeError("only a series has dates to follow");
      calendars.end(which);
      const start = change.start ?? planned.start;
      const rest = recurrence ?? beginningOn(rhythm, dayOf(planned.start), dayOf(start));
      const { guests, ids } = parted(old.attendees);
      const fresh = calendars.meet({
        organizer: old.organizerId,
        subject: change.subject ?? old.subject,
        start,
        end: change.end ?? planned.end,
        recurrence: { ...rest, range: { ...rest.range, startDate: dayOf(start) } },
        invited: change.invited ?? ids,
        guests,
        online: old.online === null ? null : { sameAs: old.online },
        body: old.body,
        sensitivity: change.sensitivity ?? old.sensitivity,
        showAs: change.showAs ?? old.showAs,
      });
      return fresh;
    },

    respond(which, personId, response) {
      edit(which, (meeting) => {
        const before = copyOf(which).attendees;
        const attendees = before.map((one) => (one.personId === personId ? { ...one, response } : one));
        if (which.originalStart === null) meeting.attendees = attendees;
        else exceptionOf(meeting, which.originalStart).attendees = attendees;
      });
    },

    discard({ uid, originalStart }, personId) {
      edit({ uid, originalStart }, (meeting) => {
        meeting.hidden.push({ personId, originalStart });
      });
    },

    moveMailbox(personId) {
      const person = state.people.find((one) => one.id === personId);
      if (person === undefined) throw new RangeError("nobody here has that id");
      person.folder += 1;
    },
  };
  return calendars;
}

/** The date on the wall of its own zone. */
const dayOf = (time: ZonedTime): string => dateIn(instantOf(time).toISOString(), time.timeZone);

const parted = (attendees: readonly Invited[]): { guests: Invited[]; ids: string[] } => ({
  guests: attendees.filter(({ personId }) => personId === null),
  ids: attendees.flatMap(({ personId }) => personId ?? []),
});
