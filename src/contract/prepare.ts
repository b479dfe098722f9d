import { z } from "zod";
import { instant, occurrenceId, seriesId, teamId } from "./ids.ts";
import { occurrenceSchema, promiseSchema } from "./occurrence.ts";
import { phase } from "./pulse.ts";

/** One question to raise; at most one per series, and always in question form. */
export const raisedSchema = z.union([
  /** What the series says now about these questions; the words around the date are the reader's. */
  z.strictObject({
    from: z.literal("signal"),
    names: z.array(z.string()).min(1),
    direction: z.enum(["lower", "apart"]),
    beganAt: instant,
  }),
  /** The prompt under one shown question of the last result. */
  z.strictObject({ from: z.literal("result"), start: instant, phase, name: z.string(), prompt: z.string() }),
]);
export type Raised = z.infer<typeof raisedSchema>;

/** A series with a meeting to come, and what to bring along to it. */
export const preparedSchema = z.strictObject({
  seriesId,
  teamId,
  teamName: z.string(),
  next: z.strictObject({
    occurrenceId,
    title: z.string(),
    start: instant,
    timeZone: z.string(),
    /** null: nothing is asked there. "": asked, without an aim. */
    aim: z.string().nullable(),
    youMay: occurrenceSchema.shape.youMay,
  }),
  question: raisedSchema.nullable(),
  /** Only while something is asked about it. */
  promise: promiseSchema.nullable(),
});
export type Prepared = z.infer<typeof preparedSchema>;
