import { instantOf } from "../../api/platform/zones.ts";
import { type Call, personAt } from "./call.ts";
import type { Asked, Operation, Operations } from "./contract.ts";
import { insist, isOn } from "./inside.ts";
import { onlineMeetingId } from "./onlineLinks.ts";
import { GraphRefusal, refusalOf } from "./rules.ts";
import type { AttendanceReport, Meeting, Online, Person } from "./state.ts";

type OnlineMeeting = Meeting & { readonly online: Online };
const isOnlineMeeting = (meeting: Meeting): meeting is OnlineMeeting => meeting.online !== null;
const FILTER = /^(\w+(?:\/joinMeetingId)?) eq '([^']+)'$/;

/** Whether a list of meetings is asked for without saying which one. */
export const isUnfiltered = (filter: string | null): boolean =>
  !/^(JoinWebUrl|joinWebUrl|joinMeetingIdSettings\/joinMeetingId|VideoTeleconferenceId) eq '[^']+'$/.test(filter ?? "");

/** @throws GraphRefusal 403 for an app without a policy for this person */
function mayAct(call: Call, person: Person): void {
  const { meetingPolicy } = call.inside.state;
  const isClosed = call.token.person === null && meetingPolicy !== null && !meetingPolicy.includes(person.id);
  insist(call.inside, "G-OM-2", isClosed, "No application access policy found for this app.");
}

const find: Operation = ({ params, query, call }) => {
  const person = personAt(call, params);
  mayAct(call, person);
  const [, name = "", value = ""] = FILTER.exec(String(query.$filter ?? "")) ?? [];
  const meetings = call.inside.state.meetings.filter(isOnlineMeeting).filter(({ online }) => {
    if (name === "") return true;
    return /^joinWebUrl$/i.test(name) ? online.joinUrl === value : online.joinMeetingId === value;
  });
  const own = meetings.filter(
    ({ organizerId, attendees }) =>
      organizerId === person.id || attendees.some(({ personId }) => personId === person.id),
  );
  const found = isOn(call.inside, "G-OM-3") ? own : meetings;
  if (found.length === 0) throw refusalOf("G-OM-3", "Meeting not found.");
  // A series that was split goes on in the same room: one online meeting.
  const rooms = new Map(found.map((meeting) => [onlineMeetingId(meeting.organizerId, meeting.online), meeting]));
  return { status: 200, body: { value: [...rooms.values()].map((meeting) => bodyOf(call, meeting)) } };
};

function meetingBy({ params, call }: Asked): OnlineMeeting {
  const person = personAt(call, params);
  mayAct(call, person);
  const found = call.inside.state.meetings
    .filter(isOnlineMeeting)
    .find(({ organizerId, online }) => onlineMeetingId(organizerId, online) === params["onlineMeeting-id"]);
  if (found === undefined) throw new GraphRefusal(404, "NotFound", "Meeting not found.");
  return found;
}

function bodyOf({ inside: { tenantId, state } }: Call, meeting: OnlineMeeting): Record<string, unknown> {
  const { online, organizerId, attendees, createdAt, subject, start, end, recurrence } = meeting;
  const identity = (id: string | null, name: string) => ({ user: { id, displayName: name, tenantId } });
  const organizer = state.people.find(({ id }) => id === organizerId);
  return {
    id: onlineMeetingId(organizerId, online),
    creationDateTime: createdAt,
    startDateTime: instantOf(start).toISOString(),
    endDateTime: instantOf(end).toISOString(),
    joinWebUrl: online.joinUrl,
    joinMeetingIdSettings: { isPasscodeRequired: true, joinMeetingId: online.joinMeetingId, passcode: null },
    subject,
    meetingType: recurrence === null ? "scheduled" : "recurring",
    chatInfo: { threadId: online.threadId, messageId: "0", replyChainMessageId: null },
    participants: {
      organizer: {
        upn: organizer?.mail ?? null,
        role: "presenter",
        identity: identity(organizerId, organizer?.name ?? ""),
      },
      attendees: attendees.map(({ personId, name, address }) => ({
        upn: address,
        role: "attendee",
        identity: identity(personId, name),
      })),
    },
  };
}

/** Reports that are ready. @throws GraphRefusal for a meeting in a channel */
function reportsOf(asked: Asked): AttendanceReport[] {
  const meeting = meetingBy(asked);
  const { inside } = asked.call;
  insist(
    inside,
    "G-AR-1",
    meeting.online.channelOf !== null,
    "Attendance reports of channel meetings are not supported.",
  );
  return meeting.reports.filter(({ readyAt }) => new Date(readyAt) <= inside.clock.now());
}

function reportBy(asked: Asked): AttendanceReport {
  const found = reportsOf(asked).find(({ id }) => id === asked.params["meetingAttendanceReport-id"]);
  if (found === undefined) throw new GraphRefusal(404, "NotFound", "Report not found.");
  return found;
}

function recordsOf({ call }: Asked, { records }: AttendanceReport): Record<string, unknown>[] {
  return records.map(({ personId, joined, left }) => {
    const person = call.inside.state.people.find(({ id }) => id === personId);
    const durationInSeconds = Math.round((Date.parse(left) - Date.parse(joined)) / 1000);
    return {
      id: personId,
      emailAddress: person?.mail ?? null,
      identity: { "@odata.type": "#microsoft.graph.identity", id: personId, displayName: person?.name ?? null },
      role: "Attendee",
      totalAttendanceInSeconds: durationInSeconds,
      attendanceIntervals: [{ joinDateTime: joined, leaveDateTime: left, durationInSeconds }],
    };
  });
}

const reportBody = (asked: Asked, report: AttendanceReport, withRecords: boolean): Record<string, unknown> => ({
  id: report.id,
  totalParticipantCount: report.records.length,
  meetingStartDateTime: report.start,
  meetingEndDateTime: report.end,
  attendanceRecords: withRecords ? recordsOf(asked, report) : [],
});

const get: Operation = (asked) => ({ status: 200, body: bodyOf(asked.call, meetingBy(asked)) });
const listReports: Operation = (asked) => {
  const isFilled = !isOn(asked.call.inside, "G-AR-2");
  return { status: 200, body: { value: reportsOf(asked).map((report) => reportBody(asked, report, isFilled)) } };
};
const getReport: Operation = (asked) => {
  const expand = asked.query.$expand;
  const isExpanded = Array.isArray(expand) ? expand.includes("attendanceRecords") : expand === "attendanceRecords";
  return { status: 200, body: reportBody(asked, reportBy(asked), isExpanded) };
};
const listRecords: Operation = (asked) => ({ status: 200, body: { value: recordsOf(asked, reportBy(asked)) } });

export const meetingOperations: Operations = Object.fromEntries(
  ["me", "users"].flatMap((root) => [
    [`${root}.onlineMeetings.find`, find],
    [`${root}.onlineMeetings.get`, get],
    [`${root}.attendanceReports.list`, listReports],
    [`${root}.attendanceReports.get`, getReport],
    [`${root}.attendanceRecords.list`, listRecords],
  ]),
);
