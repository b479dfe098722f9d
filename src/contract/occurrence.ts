import { z } from "zod";
import { givenPersonId, instant, occurrenceId, personSchema, pulseId, seriesId, teamId } from "./ids.ts";
import { mode, phase, pulseState, readers } from "./pulse.ts";
import { meetingKind, questionId } from "./question.ts";

export const checkSize = z.enum(["starter", "quick", "full"]);

export const checkBody = z.strictObject({
  kind: meetingKind.default("decide"),
  size: checkSize.default("starter"),
  /** Ids of the bank; empty or absent: the size and the rotation choose. */
  questions: z.array(questionId).max(15).optional(),
  before: z.boolean().default(true),
  after: z.boolean().default(true),
  mode: mode.default("private"),
  readers: readers.optional(),
  threshold: z.int().min(1).max(25).optional(),
  aim: z.string().trim().max(200).default(""),
  facilitatorId: givenPersonId.optional(),
  /** true: the caller leads and answers in the open, outside the audience. false: nobody does. Absent: as it was. */
  openLeader: z.boolean().optional(),
  appliesTo: z.enum(["occurrence", "series"]).default("series"),
});
export type CheckBody = z.infer<typeof checkBody>;

export const checkSchema = z.strictObject({
  kind: meetingKind,
  size: checkSize,
  questions: z.array(questionId),
  before: z.boolean(),
  after: z.boolean(),
  mode,
  readers,
  threshold: z.int(),
  aim: z.string(),
  facilitator: personSchema.nullable(),
  leader: personSchema.nullable(),
  appliesTo: z.enum(["occurrence", "series"]),
});
export type Check = z.infer<typeof checkSchema>;

export const promiseOutcome = z.enum(["kept", "partly", "not"]);
export const promiseAnswer = z.enum(["yes", "partly", "no"]);

/**
 * A line agreed at an earlier meeting of the series, brought up at this one; not to somebody who may read nothing of what
 * that meeting was asked.
 */
export const promiseSchema = z.strictObject({
  /** Where it was agreed, and where its outcome is stored. */
  occurrenceId,
  text: z.string(),
  /** The question it should move; null for a line about something else. */
  about: questionId.nullable(),
  outcome: promiseOutcome.nullable(),
  moved: promiseAnswer.nullable(),
  /** What this meeting is asked about it: was it kept, or (two meetings later) did the answers move? */
  asks: z.enum(["outcome", "moved"]).nullable(),
});
export type MeetingPromise = z.infer<typeof promiseSchema>;

export const occurrenceSchema = z.strictObject({
  id: occurrenceId,
  seriesId,
  teamId,
  title: z.string(),
  start: instant,
  end: instant,
  timeZone: z.string(),
  state: z.enum(["planned", "cancelled"]),
  organizer: personSchema,
  invited: z.array(personSchema),
  /** People on the invitation who are not asked: guests without an account, external people, rooms, who declined. */
  notAsked: z.int(),
  check: checkSchema.nullable(),
  pulses: z.array(z.strictObject({ id: pulseId, phase, state: pulseState, released: z.boolean() })),
  /** null too for a caller who may read nothing of what the meeting was asked, and did not write it. */
  agreed: z.strictObject({ text: z.string(), by: z.string(), at: instant, about: questionId.nullable() }).nullable(),
  /** How many of the starter questions rest at this meeting, because their answers have stayed the same. */
  resting: z.int().min(0),
  promise: promiseSchema.nullable(),
  /** "due": the series was asked for 90 days, and the caller may say whether to keep, change or stop it. */
  review: z.literal("due").nullable(),
  youMay: z.strictObject({ attach: z.boolean(), agree: z.boolean() }),
});
export type Occurrence = z.infer<typeof occurrenceSchema>;

export const agreedBody = z.strictObject({
  text: z.string().trim().min(1).max(280),
  about: questionId.nullable().optional(),
});
/** What became of a line: one of the two, or both. `text`: the line it is said of; refused when that has changed since. */
export const outcomeBody = z
  .strictObject({
    outcome: promiseOutcome.optional(),
    moved: promiseAnswer.optional(),
    text: agreedBody.shape.text.optional(),
  })
  .refine((body) => body.outcome !== undefined || body.moved !== undefined, "say outcome or moved");
export const reviewBody = z.strictObject({ answer: z.enum(["keep", "stop"]) });
