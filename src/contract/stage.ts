import { z } from "zod";
import { instant } from "./ids.ts";

/** A full picture asks at most 15 questions. */
const place = z.int().min(0).max(14);
const turn = z.int().min(0).max(99);

/** What whoever leads has put before the room, the same for every stage and panel. It holds no answer and no name. */
export const stageSchema = z.strictObject({
  /** Grows by one with every change; 0 while nobody has led. */
  version: z.int().min(0),
  /** The place of the question in view, from 0. */
  question: place,
  /** How many times another prompt was asked for at this question. */
  turn,
  /** A round of voices: each says one sentence, aloud. */
  round: z.boolean(),
  /** It may lie in the past, and it never closes anything. */
  timerEndsAt: instant.nullable(),
  /** The server's clock as this was sent: a device counts down from the difference, never by its own clock. */
  now: instant,
});
export type Stage = z.infer<typeof stageSchema>;

/** What the server keeps of it. */
export type StoredStage = Omit<Stage, "now"> & {
  /** Led while questions were open: the close begins afresh. */
  readonly whileOpen: boolean;
  readonly ledAt: string;
};

/** One step of leading, taken from what `version` showed. Another question begins with its first prompt and no round. */
export const stageBody = z.strictObject({
  version: z.int().min(0),
  question: place.optional(),
  turn: turn.optional(),
  round: z.boolean().optional(),
  /** So long from now, or with `more` longer than it runs; 0 stops it. */
  timer: z.strictObject({ minutes: z.int().min(0).max(60), more: z.boolean().default(false) }).optional(),
});
/** `taken` is false when somebody had led on from `version` meanwhile; `stage` is what they made of it. */
export const stageReply = z.strictObject({ taken: z.boolean(), stage: stageSchema });
export type StageStep = z.infer<typeof stageBody>;
