import { z } from "zod";
import { occurrenceId, pulseId } from "./ids.ts";
import { questionId } from "./question.ts";

/** What a button of a card carries: what is answered or wished, never who does. Cards can be made up, so all of it is looked at. */
export const viewPress = z.object({ pulseId, at: z.int().min(0).max(20).optional() });
export const answerPress = z.object({
  pulseId,
  questionId,
  value: z.unknown(),
  /** What the person answered before, carried along by their own card. */
  given: z.record(questionId, z.unknown()).default({}),
});
export const wishPress = z.object({ occurrenceId, until: z.unknown().optional() });
