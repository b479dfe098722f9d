import { z } from "zod";
import { instant, occurrenceId, seriesId } from "./ids.ts";
import { form, phase } from "./pulse.ts";
import { questionId } from "./question.ts";

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
      state: z.enum(["released", "withheld", "void", "open", "planned", "none"]),
    }),
  ),
  questions: z.array(
    z.strictObject({
      id: questionId,
      version: z.int(),
      name: z.string(),
      scale: z.int(),
      /** One per meeting: null when not asked; n = null and counts = null when asked and not shown. */
      points: z.array(
        z
          .strictObject({ occurrenceId, phase, form, n: whole.nullable(), counts: z.array(whole).nullable() })
          .nullable(),
      ),
      signals: z.array(z.never()),
    }),
  ),
  nextAt: instant.nullable(),
  /** Released meetings still needed before signals could say anything; null when the product cannot say. */
  meetingsUntilSignals: whole.nullable(),
});
export type Trend = z.infer<typeof trendSchema>;
