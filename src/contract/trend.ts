import { z } from "zod";
import { instant, occurrenceId, seriesId } from "./ids.ts";
import { promiseAnswer, promiseOutcome } from "./occurrence.ts";
import { form, phase, voidWhy } from "./pulse.ts";
import { questionId, questionKind } from "./question.ts";
import { jointSignalSchema, signalSchema } from "./signal.ts";

const whole = z.int().min(0);
export const trendSchema = z.strictObject({
  seriesId,
  title: z.string(),
  meetings: z.array(
    z.strictObject({
      occurrenceId,
      start: instant,
      invited: whole,
      newInvitees: whole,
      /** A third or more were not asked at the first meeting, or since the meeting that last said so. */
      membershipChanged: z.boolean(),
      /**
       * not-yours: closed, and the caller may not read whether anything was shown. between: `before` is closed, and `after`
       * has yet to open.
       */
      state: z.enum(["released", "withheld", "void", "open", "between", "planned", "none", "not-yours"]),
      /** Of a void one; null where it ended before anybody kept why. */
      why: voidWhy.nullable(),
      /**
       * The one line of the meeting and what became of it. `about`: a question it should move. null too for a caller who may
       * read nothing of what the meeting was asked.
       */
      agreed: z
        .strictObject({
          text: z.string(),
          about: questionId.nullable(),
          outcome: promiseOutcome.nullable(),
          moved: promiseAnswer.nullable(),
        })
        .nullable(),
    }),
  ),
  questions: z.array(
    z.strictObject({
      id: questionId,
      version: z.int(),
      name: z.string(),
      /**
       * Only the answers of a scale have an order: those of a choice or decision are neither higher nor lower. The ways of a
       * rule-out are another four each time.
       */
      kind: questionKind.exclude(["sentence", "rule-out"]),
      scale: z.int(),
      /** Words of the answers of a choice or decision, in order; null for a scale. */
      options: z.array(z.string()).nullable(),
      /** One per meeting: null when not asked; n = null and counts = null when asked and not shown. */
      points: z.array(
        z
          .strictObject({ occurrenceId, phase, form, n: whole.nullable(), counts: z.array(whole).nullable() })
          .nullable(),
      ),
      signals: z.array(signalSchema),
      /** Its answers have stayed the same, so it is asked at every other meeting now. */
      steady: z.boolean(),
    }),
  ),
  /** Said about both starter questions together. */
  signals: z.array(jointSignalSchema),
  /** In a series like this where nothing changed, an alert still appears by chance about once in so many meetings. */
  byChance: z.strictObject({ message: z.int().min(1).nullable() }),
  /** When somebody said "this is a new team from here on", oldest first. null: before the first meeting that counted. */
  baselines: z.array(z.strictObject({ startedAt: instant, afterOccurrenceId: occurrenceId.nullable() })),
  /** From before to after one meeting, where both may be compared. */
  shifts: z.array(z.strictObject({ occurrenceId, questionId, word: z.enum(["higher", "lower", "same"]) })),
  nextAt: instant.nullable(),
  /** Shown meetings still needed before signals could say anything; null when the product cannot say. */
  meetingsUntilSignals: whole.nullable(),
  /** The caller may acknowledge signals and start a new baseline. */
  mayManage: z.boolean(),
});
export type Trend = z.infer<typeof trendSchema>;
