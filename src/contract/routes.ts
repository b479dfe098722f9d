/** Long, because the whole interface is one table. */
import { z } from "zod";
import { type Address, addresses, type RouteName } from "./addresses.ts";
import { calendarSchema, groupBody } from "./calendar.ts";
import { changeSchema } from "./change.ts";
import { coachBody } from "./coach.ts";
import { exportQuery, exportSchema } from "./export.ts";
import { findMeetingBody, foundMeetingSchema } from "./findMeeting.ts";
import { healthDetailsSchema, healthSchema } from "./health.ts";
import {
  ballotId,
  givenPersonId,
  instant,
  occurrenceId,
  pulseId,
  seriesId,
  signalId,
  teamId,
  tenantId,
} from "./ids.ts";
import { inTheWayQuery, inTheWaySchema } from "./inTheWay.ts";
import { myDataSchema } from "./myData.ts";
import { agreedBody, checkBody, occurrenceSchema, outcomeBody, reviewBody } from "./occurrence.ts";
import { ownQuestionsSchema, packSchema } from "./pack.ts";
import { pilotBody, pilotReportSchema, pilotSchema } from "./pilot.ts";
import { preparedSchema } from "./prepare.ts";
import type { ProblemCode } from "./problem.ts";
import {
  adhocBody,
  ballotBody,
  ballotReply,
  keySchema,
  liveSchema,
  openAnswersBody,
  paperBody,
  paperReply,
  pulseSchema,
  sealBody,
} from "./pulse.ts";
import { bankQuestionSchema, field, level, meetingKind, questionKind } from "./question.ts";
import { deliveriesSchema, muteBody, remindersBody, remindersSchema } from "./reminders.ts";
import { resultSchema } from "./result.ts";
import { selfTestSchema } from "./selfTest.ts";
import { settingsBody, settingsSchema } from "./settings.ts";
import { teamSignalSchema } from "./signal.ts";
import { signInSchema } from "./signIn.ts";
import { stageBody, stageReply } from "./stage.ts";
import { meSchema, teamSchema, teamSummary, whyBody } from "./team.ts";
import { tellMeetingBody } from "./toldMeeting.ts";
import { trendSchema } from "./trend.ts";

type Shape = {
  summary: string;
  params: z.ZodObject;
  query: z.ZodObject;
  /** null: no body is read. */
  body: z.ZodType | null;
  /** Largest body accepted, in bytes. */
  bytes: number;
  reply: z.ZodType;
  /** Besides the ones every route of its access kind may answer. */
  problems: readonly ProblemCode[];
};

const none = z.strictObject({});
const read = { params: none, query: none, body: null, bytes: 0, problems: [] as readonly ProblemCode[] };
const write = { ...read, bytes: 65_536 };
const onPulse = z.strictObject({ id: pulseId });
const onOccurrence = z.strictObject({ id: occurrenceId });
const onSeries = z.strictObject({ id: seriesId });
const onTeam = z.strictObject({ teamId });
const onCoach = z.strictObject({ teamId, personId: givenPersonId });
const done = z.strictObject({ done: z.literal(true) });
/** What Microsoft Graph sends: the handshake without a body, else notifications, each judged by itself. */
const graphHook = {
  ...write,
  bytes: 262_144,
  query: z.strictObject({ validationToken: z.string().min(1).max(2048).optional() }),
  body: z.object({ value: z.array(z.unknown()).max(2000) }),
  reply: done,
  problems: ["busy"] as readonly ProblemCode[],
};

const shapes = {
  health: {
    ...read,
    summary: "Is the service well?",
    reply: healthSchema,
    problems: ["too-many"],
  },
  healthDetails: {
    ...read,
    summary: "How each part of the service stands, for an administrator; counts of your organisation only",
    reply: healthDetailsSchema,
    problems: ["wrong-role"],
  },
  openapi: { ...read, summary: "This interface as OpenAPI 3.1", reply: z.record(z.string(), z.unknown()) },
  signIn: { ...read, summary: "How a page outside Microsoft Teams signs people in", reply: signInSchema },
  me: { ...read, summary: "Who the token says you are", reply: meSchema },
  myData: { ...read, summary: "Everything that is stored about you, table by table", reply: myDataSchema },
  eraseMe: { ...write, summary: "Delete what is stored about you; again it changes nothing", reply: done },
  erasePerson: {
    ...write,
    summary: "Delete what is stored about a person, for an administrator; again it changes nothing",
    params: z.strictObject({ personId: givenPersonId }),
    reply: done,
    problems: ["wrong-role"],
  },
  reminders: {
    ...read,
    summary: "When, where and whether you are written to, and about which series not",
    reply: remindersSchema,
  },
  putReminders: {
    ...write,
    summary: "Say when, where and whether you want to be written to; counts for everything not yet sent",
    body: remindersBody,
    reply: remindersSchema,
  },
  muteSeries: {
    ...write,
    summary: "Be written to about a series no more, or again",
    params: onSeries,
    body: muteBody,
    reply: remindersSchema,
    problems: ["not-found"],
  },
  deliveries: {
    ...read,
    summary: "How many messages went out, and why others did not, by day; for an administrator",
    reply: deliveriesSchema,
    problems: ["wrong-role"],
  },
  settings: { ...read, summary: "What the organisation has set for everybody", reply: settingsSchema },
  putSettings: {
    ...write,
    summary: "Set how many answers are needed, or how long results are kept; every team is told",
    body: settingsBody,
    reply: settingsSchema,
    problems: ["wrong-role"],
  },
  pilot: {
    ...read,
    summary: "Whether a pilot is on, until when, and which of your teams are in it; for an administrator all of them",
    reply: pilotSchema,
  },
  putPilot: {
    ...write,
    summary: "Ask only some teams until a last day, or end that; every team is told. Again it changes nothing",
    body: pilotBody,
    reply: pilotSchema,
    problems: ["wrong-role"],
  },
  selfTest: {
    ...read,
    summary: "Whether everything is set up well, check by check, each with its cure; for an administrator",
    reply: selfTestSchema,
    problems: ["wrong-role"],
  },
  pilotReport: {
    ...read,
    summary: "What was learned in the pilot, over all its teams; for administrators and members of these teams",
    reply: pilotReportSchema,
    problems: ["not-found"],
  },
  questions: {
    ...read,
    summary: "The question bank, filtered",
    query: z.strictObject({
      level: level.optional(),
      field: field.optional(),
      kind: questionKind.optional(),
      meetingKind: meetingKind.optional(),
    }),
    reply: z.strictObject({ questions: z.array(bankQuestionSchema) }),
  },
  teams: {
    ...read,
    summary: "Teams and meeting chats you belong to",
    reply: z.strictObject({ teams: z.array(teamSummary) }),
  },
  team: {
    ...read,
    summary: "One team with its members and series",
    params: onTeam,
    reply: teamSchema,
    problems: ["not-found"],
  },
  changes: {
    ...read,
    summary: "What was changed in how the team is asked, newest first; at most the last 500",
    params: onTeam,
    reply: z.strictObject({ changes: z.array(changeSchema) }),
    problems: ["not-found", "wrong-role"],
  },
  putWhy: {
    ...write,
    summary: "Say why the team does this, in one line that everybody in it reads; or skip it",
    params: onTeam,
    body: whyBody,
    reply: done,
    problems: ["not-found", "wrong-role"],
  },
  putCoach: {
    ...write,
    summary: "Let somebody from outside read what the team is shown from now on, without names, until a date",
    params: onCoach,
    body: coachBody,
    reply: done,
    problems: ["not-found", "wrong-role"],
  },
  removeCoach: {
    ...write,
    summary: "Let a coach look on no longer",
    params: onCoach,
    reply: done,
    problems: ["not-found", "wrong-role"],
  },
  prepare: {
    ...read,
    summary: "A minute before your meetings: one question to raise per series, promises due, meetings without an aim",
    query: z.strictObject({ team: teamId.optional() }),
    /** By next meeting, never by what was answered. */
    reply: z.strictObject({ now: instant, series: z.array(preparedSchema) }),
    problems: ["not-found"],
  },
  ownQuestions: {
    ...read,
    summary: "Questions that a team has written itself, and the pack they are saved as",
    params: onTeam,
    reply: ownQuestionsSchema,
    problems: ["not-found", "wrong-role"],
  },
  putOwnQuestions: {
    ...write,
    summary: "Load a question pack: add and reword own questions, all of them or none; again it changes nothing",
    params: onTeam,
    body: packSchema,
    reply: ownQuestionsSchema,
    problems: ["not-found", "wrong-role", "version-taken", "too-many-questions"],
  },
  retireOwnQuestion: {
    ...write,
    summary: "Offer an own question no more; meetings that ask it already go on",
    params: z.strictObject({ teamId, questionId: z.string().min(1).max(40) }),
    reply: done,
    problems: ["not-found", "wrong-role"],
  },
  occurrences: {
    ...read,
    summary: "Meetings of a team between two instants",
    params: onTeam,
    query: z.strictObject({ from: instant.optional(), to: instant.optional() }),
    /** `now` is the server's clock: what is over and what is next is told by it, never by the device's. */
    reply: z.strictObject({ now: instant, occurrences: z.array(occurrenceSchema) }),
    problems: ["not-found"],
  },
  tellMeeting: {
    ...write,
    summary: "Tell of a meeting that no calendar is read for; its people are those of the team or chat",
    params: onTeam,
    body: tellMeetingBody,
    reply: occurrenceSchema,
    problems: ["not-found", "wrong-role"],
  },
  findMeeting: {
    ...write,
    summary: "Which of your meetings an appointment is, by its link, else by its start and title; it changes nothing",
    body: findMeetingBody,
    reply: foundMeetingSchema,
  },
  trend: {
    ...read,
    summary: "The shapes of a series over its meetings",
    params: onTeam,
    query: z.strictObject({ series: seriesId.optional() }),
    reply: z.strictObject({ trends: z.array(trendSchema) }),
    problems: ["not-found"],
  },
  export: {
    ...read,
    summary: "Closed results to take along, of a series, a meeting or all of a team; at most the last 500 askings",
    params: onTeam,
    query: exportQuery,
    reply: exportSchema,
    problems: ["not-found"],
  },
  signals: {
    ...read,
    summary: "What left the usual in any series of a team",
    params: onTeam,
    reply: z.strictObject({ signals: z.array(teamSignalSchema) }),
    problems: ["not-found"],
  },
  acknowledge: {
    ...write,
    summary: "Say that a signal was read; saying it again changes nothing",
    params: z.strictObject({ id: signalId }),
    reply: done,
    problems: ["not-found", "wrong-role"],
  },
  startBaseline: {
    ...write,
    summary: "Start a new baseline: what is usual for the series is learned again from here on",
    params: onSeries,
    reply: done,
    problems: ["not-found", "wrong-role"],
  },
  putReview: {
    ...write,
    summary: "Keep asking this series, or stop; to change what it is asked, set its check",
    params: onSeries,
    body: reviewBody,
    reply: done,
    problems: ["not-found", "wrong-role"],
  },
  inTheWay: {
    ...read,
    summary: "What these questions cannot be asked beside now, and until when; empty: they may be asked",
    params: onTeam,
    query: inTheWayQuery,
    /** By when they end. */
    reply: z.strictObject({ inTheWay: z.array(inTheWaySchema) }),
    problems: ["not-found", "wrong-role", "too-few-invited", "threshold-not-offered"],
  },
  startAdhoc: {
    ...write,
    summary: "Ask now: open a pulse outside the before and after of a meeting",
    params: onTeam,
    body: adhocBody,
    reply: pulseSchema,
    problems: [
      "not-found",
      "wrong-role",
      "too-few-invited",
      "threshold-not-offered",
      "audience-too-close",
      "not-in-pilot",
      "pilot-over",
    ],
  },
  occurrence: {
    ...read,
    summary: "One meeting",
    params: onOccurrence,
    reply: occurrenceSchema,
    problems: ["not-found"],
  },
  putCheck: {
    ...write,
    summary: "Set what a meeting or its series is asked",
    params: onOccurrence,
    body: checkBody,
    reply: occurrenceSchema,
    problems: [
      "not-found",
      "wrong-role",
      "mode-fixed",
      "too-few-invited",
      "threshold-not-offered",
      "too-late",
      "not-in-pilot",
      "pilot-over",
    ],
  },
  putAgreed: {
    ...write,
    summary: "Save the one line the meeting agreed on",
    params: onOccurrence,
    body: agreedBody,
    reply: occurrenceSchema,
    problems: ["not-found", "wrong-role"],
  },
  putOutcome: {
    ...write,
    summary: "Say what became of the line a meeting agreed on",
    params: onOccurrence,
    body: outcomeBody,
    reply: occurrenceSchema,
    problems: ["not-found", "wrong-role", "line-changed"],
  },
  pulse: {
    ...read,
    summary: "One pulse as the caller may see it",
    params: onPulse,
    reply: pulseSchema,
    problems: ["not-found"],
  },
  putAnswers: {
    ...write,
    bytes: 8192,
    summary: "Answer in the open (open hands only)",
    params: onPulse,
    body: openAnswersBody,
    reply: ballotReply,
    problems: ["not-found", "not-in-audience", "wrong-mode", "not-open", "sealed", "void", "stale-revision"],
  },
  pulseKey: {
    ...read,
    summary: "The public key of a pulse, to be compared with the fingerprint shown",
    params: z.strictObject({ tenantId, id: pulseId }),
    reply: keySchema,
    problems: ["not-found", "busy"],
  },
  postPaper: {
    ...write,
    bytes: 8192,
    summary: "Sign one blinded message: the right to cast one ballot",
    params: onPulse,
    body: paperBody,
    reply: paperReply,
    problems: ["not-found", "not-in-audience", "wrong-mode", "not-open", "sealed", "void", "other-device"],
  },
  putBallot: {
    ...write,
    bytes: 8192,
    summary: "Cast or change a ballot; carries no sign-in",
    params: z.strictObject({ tenantId, id: pulseId, ballotId }),
    body: ballotBody,
    reply: ballotReply,
    problems: ["not-found", "bad-signature", "not-open", "sealed", "void", "stale-revision", "too-many", "busy"],
  },
  seal: {
    ...write,
    summary: "Close and reveal in one act, or close unseen",
    params: onPulse,
    body: sealBody,
    reply: resultSchema,
    problems: ["not-found", "wrong-role", "too-few", "not-open", "void"],
  },
  putStage: {
    ...write,
    summary: "Lead the stage: which question is in view, another prompt, a round of voices, a timer",
    params: onPulse,
    body: stageBody,
    reply: stageReply,
    problems: ["not-found", "wrong-role", "not-open", "void"],
  },
  endHands: {
    ...write,
    summary: "End the showing of names after answers in the open",
    params: onPulse,
    reply: done,
    problems: ["not-found", "wrong-role"],
  },
  result: {
    ...read,
    summary: "What was released, or that nothing was",
    params: onPulse,
    reply: resultSchema,
    problems: ["not-found", "not-sealed"],
  },
  live: {
    ...read,
    summary: "State and count: as server-sent events, or as JSON with 304 when nothing changed",
    params: onPulse,
    reply: liveSchema,
    problems: ["not-found"],
  },
  calendar: { ...read, summary: "How far calendars are read, and what keeps them from it", reply: calendarSchema },
  connectCalendar: {
    ...write,
    summary: "Let your own calendar be read; again it changes nothing",
    reply: calendarSchema,
    problems: ["busy"],
  },
  disconnectCalendar: {
    ...write,
    summary: "Let your own calendar be read no longer; again it changes nothing",
    reply: calendarSchema,
  },
  putCalendarGroup: {
    ...write,
    summary: "Choose the group whose calendars are read, or none",
    body: groupBody,
    reply: calendarSchema,
    problems: ["wrong-role"],
  },
  graphNotifications: { ...graphHook, summary: "For Microsoft Graph: something changed in a calendar" },
  graphLifecycle: { ...graphHook, summary: "For Microsoft Graph: a subscription needs to be looked after" },
  messages: {
    ...write,
    summary: "What happens in Microsoft Teams, brought by the service of its bots",
    body: z.looseObject({}),
    reply: z.record(z.string(), z.unknown()),
    problems: ["not-found", "sign-in-needed", "too-many"],
  },
} as const satisfies Record<RouteName, Shape>;

/** The whole interface: each route's address beside its schemas. */
export const routes = Object.fromEntries(
  (Object.keys(addresses) as RouteName[]).map((name) => [name, { ...addresses[name], ...shapes[name] }]),
) as { [N in RouteName]: (typeof addresses)[N] & (typeof shapes)[N] };

export type Route = Address & Shape;
export type Params<N extends RouteName> = z.output<(typeof shapes)[N]["params"]>;
export type Query<N extends RouteName> = z.output<(typeof shapes)[N]["query"]>;
type BodySchema<N extends RouteName> = (typeof shapes)[N]["body"];
export type Body<N extends RouteName> = BodySchema<N> extends z.ZodType ? z.output<BodySchema<N>> : undefined;
/** What a client may send: defaults left out. */
export type BodyInput<N extends RouteName> = BodySchema<N> extends z.ZodType ? z.input<BodySchema<N>> : undefined;
export type Reply<N extends RouteName> = z.output<(typeof shapes)[N]["reply"]>;
