import { z } from "zod";
import { instant, occurrenceId, personSchema, pulseId } from "./ids.ts";
import { form, leftOutSchema, mode, phase, voidWhy } from "./pulse.ts";
import { answer, questionId, questionKind } from "./question.ts";

const whole = z.int().min(0);
export const shapeWord = z.enum(["similar", "mostly-similar", "spread-out", "two-groups"]);
export type ShapeWord = z.infer<typeof shapeWord>;
/** A sentence is a code and its facts; only the language files hold words. */
export const sentenceSchema = z.strictObject({
  code: z.string(),
  facts: z.record(z.string(), z.union([z.number(), z.string()])),
});

/** What people guessed would be the room's middle answer: a tally of its own, shown only beside the question it is about. */
const guessSchema = z.strictObject({
  n: whole,
  cantSay: whole,
  /** One count per answer of the question's scale, lowest first. */
  counts: z.array(whole),
  /** The middle guess. The room's own middle is the question's `median`. */
  middle: z.number().nullable(),
  /** The middle guess less the room's middle, in steps. */
  gap: z.number().nullable(),
  sentence: sentenceSchema,
});

export const shownQuestion = z.strictObject({
  id: questionId,
  version: z.int(),
  kind: questionKind,
  name: z.string(),
  text: z.string(),
  options: z.array(z.string()).nullable(),
  shown: z.literal(true),
  n: whole,
  cantSay: whole,
  /** Full form: one count per answer, lowest first. Coarse: [below, at, above the middle]. A sentence question: []. */
  counts: z.array(whole),
  range: z.tuple([whole, whole]).nullable(),
  middleHalf: z.tuple([whole, whole]).nullable(),
  median: z.number().nullable(),
  agreement: z.number().nullable(),
  estimate: z.strictObject({ lo: z.number(), hi: z.number(), worst: z.number(), best: z.number() }).nullable(),
  shape: shapeWord.nullable(),
  sentence: sentenceSchema,
  /** null: not asked, or not shown. */
  guess: guessSchema.nullable(),
  /** What the leader said in the open, who is in none of the counts; `sentence` how it lies beside them, on a scale. */
  leader: z.strictObject({ answer, sentence: sentenceSchema.nullable() }).nullable(),
  prompt: z.string(),
  /** What else may be asked of this shape, in turn. */
  morePrompts: z.array(z.string()),
});
export const hiddenQuestion = z.strictObject({
  id: questionId,
  name: z.string(),
  text: z.string(),
  shown: z.literal(false),
});

export const resultSchema = z.strictObject({
  pulseId,
  occurrenceId,
  phase,
  state: z.enum(["released", "withheld", "void"]),
  /** Of a void one; null where it ended before anybody kept why. */
  why: voidWhy.nullable(),
  mode,
  form,
  k: whole,
  invited: whole,
  /** null when fewer than 7 were invited and nothing is shown. */
  answered: whole.nullable(),
  sealedAt: instant,
  fingerprint: z.string().nullable(),
  /** Only open hands, only until the facilitator ends it or 30 minutes have passed, only for the audience. */
  hands: z.array(z.strictObject({ person: personSchema, answers: z.record(questionId, answer) })).optional(),
  /** Who chose before the opening to answer in the open, outside the audience. Told to a coach without a name. */
  leader: personSchema.nullable(),
  questions: z.array(z.union([shownQuestion, hiddenQuestion])),
  /** Set up, and not asked. */
  leftOut: z.array(leftOutSchema),
  sentences: z.record(questionId, z.array(z.string())),
  shift: z.array(
    z.strictObject({
      questionId,
      before: z.array(whole),
      after: z.array(whole),
      delta: z.number(),
      word: z.enum(["higher", "lower", "same"]),
    }),
  ),
  /** The prompt to try aloud when nothing is shown. */
  prompt: z.string().nullable(),
  morePrompts: z.array(z.string()),
});
export type Result = z.infer<typeof resultSchema>;
export type ShownQuestion = z.infer<typeof shownQuestion>;
