import { z } from "zod";
import { instant, occurrenceId, seriesId, teamId } from "./ids.ts";
import { promiseAnswer, promiseOutcome } from "./occurrence.ts";
import { questionId } from "./question.ts";
import { hiddenQuestion, resultSchema, shownQuestion } from "./result.ts";

/**
 * Chosen field by field, so that what a result gains never goes along by itself: no names, and nothing of one person but the
 * answer of a leader who chose beforehand to give it in the open.
 */
export const exportedQuestion = shownQuestion.pick({
  id: true,
  version: true,
  kind: true,
  name: true,
  text: true,
  options: true,
  shown: true,
  n: true,
  cantSay: true,
  counts: true,
  range: true,
  middleHalf: true,
  median: true,
  agreement: true,
  estimate: true,
  shape: true,
  sentence: true,
  guess: true,
  leader: true,
});
const facts = resultSchema.pick({
  pulseId: true,
  occurrenceId: true,
  phase: true,
  state: true,
  why: true,
  leftOut: true,
  mode: true,
  form: true,
  k: true,
  invited: true,
  answered: true,
  sealedAt: true,
  fingerprint: true,
  sentences: true,
  shift: true,
});
export const exportedResult = facts.extend({ questions: z.array(z.union([exportedQuestion, hiddenQuestion])) });

/** Of which pulses a result is taken along. Whoever wants sentences that people wrote asks for them. */
export const exportQuery = z.strictObject({
  series: seriesId.optional(),
  occurrence: occurrenceId.optional(),
  from: instant.optional(),
  to: instant.optional(),
  sentences: z.literal("1").optional(),
});

export const exportSchema = z.strictObject({
  at: instant,
  team: z.strictObject({ id: teamId, name: z.string() }),
  /** By start: those with a closed result that the caller may read. */
  meetings: z.array(
    z.strictObject({
      occurrenceId,
      seriesId,
      title: z.string(),
      start: instant,
      timeZone: z.string(),
      /** The one line of the meeting and what became of it, without who wrote it; as in a trend. */
      agreed: z
        .strictObject({
          text: z.string(),
          about: questionId.nullable(),
          outcome: promiseOutcome.nullable(),
          moved: promiseAnswer.nullable(),
        })
        .nullable(),
      /** `before`, `after`, then what was asked in between; each field is what `GET /api/pulses/{id}/result` gives. */
      results: z.array(exportedResult).min(1),
    }),
  ),
  /** false: there are older ones than these; ask again with `to`. */
  complete: z.boolean(),
});
export type Export = z.infer<typeof exportSchema>;
export type ExportedMeeting = Export["meetings"][number];
export type ExportedResult = ExportedMeeting["results"][number];
