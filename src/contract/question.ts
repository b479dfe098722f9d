import { z } from "zod";

export const levels = ["strategic", "organisation", "operational"] as const;
export const fields = ["vision", "differentiator", "way", "initiative"] as const;
export const meetingKinds = ["decide", "plan", "share", "solve"] as const;
export const questionKinds = ["scale", "choice", "sentence", "decision", "rule-out"] as const;
/** What a person is asked: a question of the bank, or what they guess of the room's answers to the one before. */
export const askedKinds = [...questionKinds, "guess"] as const;

export const level = z.enum(levels);
export const field = z.enum(fields);
export const meetingKind = z.enum(meetingKinds);
export const questionKind = z.enum(questionKinds);
export const askedKind = z.enum(askedKinds);
export type Level = z.infer<typeof level>;
export type Field = z.infer<typeof field>;
export type MeetingKind = z.infer<typeof meetingKind>;
export type QuestionKind = z.infer<typeof questionKind>;
export type AskedKind = z.infer<typeof askedKind>;

export const questionId = z.string().regex(/^[a-z][a-z0-9-]{1,30}$/);

/** A question of the bank with both wordings, as listed for organizers. */
export const bankQuestionSchema = z.strictObject({
  id: questionId,
  version: z.int().min(1),
  kind: questionKind,
  /** Number of answers: 5 or 7 for a scale, 4 for a decision or rule-out, a choice's options, null for a sentence. */
  scale: z.int().min(2).max(7).nullable(),
  name: z.string(),
  levels: z.array(level).min(1),
  fields: z.array(field),
  meetingKinds: z.array(meetingKind).min(1),
  before: z.string().nullable(),
  after: z.string().nullable(),
  /** null for a scale, a sentence, and for a rule-out, whose ways come from whoever asks. */
  options: z.array(z.string()).nullable(),
});
export type BankQuestion = z.infer<typeof bankQuestionSchema>;

/** A question as a person is asked it: one wording, and the words of its answers from 1 to scale. */
export const askedQuestionSchema = z.strictObject({
  id: questionId,
  version: z.int().min(1),
  kind: askedKind,
  scale: z.int().min(2).max(7).nullable(),
  name: z.string(),
  text: z.string(),
  options: z.array(z.string()).nullable(),
});
export type AskedQuestion = z.infer<typeof askedQuestionSchema>;

/** What one person answered: 1..scale, "cant-say", or a sentence of at most 280 characters. */
export const answer = z.union([z.int().min(1).max(7), z.literal("cant-say"), z.string().trim().min(1).max(280)]);
export const answers = z.record(questionId, answer);
export type Answers = z.infer<typeof answers>;
