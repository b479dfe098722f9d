import { z } from "zod";
import { instant, occurrenceId, seriesId, signalId } from "./ids.ts";
import { questionId } from "./question.ts";

/** What the product says about answers that left what was usual for them: a `mark` on the line, or an `alert` in words. */
export const signalSchema = z.strictObject({
  signalId,
  kind: z.enum(["mark", "alert"]),
  /** location: how high the answers are. spread: how far apart they are. */
  chart: z.enum(["location", "spread"]),
  direction: z.enum(["lower", "higher", "apart", "closer"]),
  /** Since about this meeting. It may lie before the meetings that are listed: `beganAt` is its start. */
  began: occurrenceId,
  beganAt: instant,
  /** The meeting whose closing said so, and its start. */
  raised: occurrenceId,
  raisedAt: instant,
  /** The meeting whose closing took it back; null while it holds. */
  ended: occurrenceId.nullable(),
  /** Meetings with a shown result since it began, that one included, up to its end or now. */
  meetings: z.int().min(1),
  /** So many of these, the newest ones, no longer lay that way; 0 once it has ended. */
  back: z.int().min(0),
  acknowledgedAt: instant.nullable(),
  /** The name of who did; null too for somebody who was erased. */
  acknowledgedBy: z.string().nullable(),
});
export type Signal = z.infer<typeof signalSchema>;

/** Said about all of these questions together. */
export const jointSignalSchema = signalSchema.extend({ questionIds: z.array(questionId).min(1) });
export type JointSignal = z.infer<typeof jointSignalSchema>;

/** As a team lists them over its series. */
export const teamSignalSchema = jointSignalSchema.extend({ seriesId, title: z.string() });
export type TeamSignal = z.infer<typeof teamSignalSchema>;
