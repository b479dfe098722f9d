import { z } from "zod";
import { instant, occurrenceId, personId, personSchema, pulseId, seriesId, teamId } from "./ids.ts";
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
  facilitatorId: personId.optional(),
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
  appliesTo: z.enum(["occurrence", "series"]),
});
export type Check = z.infer<typeof checkSchema>;

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
  agreed: z.strictObject({ text: z.string(), by: z.string(), at: instant }).nullable(),
  youMay: z.strictObject({ attach: z.boolean(), agree: z.boolean() }),
});
export type Occurrence = z.infer<typeof occurrenceSchema>;

export const agreedBody = z.strictObject({ text: z.string().trim().min(1).max(280) });
