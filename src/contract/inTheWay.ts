import { z } from "zod";
import { instant, occurrenceId } from "./ids.ts";
import { mode } from "./pulse.ts";

/** What somebody thinks of asking now: the same words as in `adhocBody`, as far as they decide who is asked and what. */
export const inTheWayQuery = z.strictObject({
  /** Ids with commas between them. */
  questions: z.string().min(1).max(1000),
  occurrenceId: occurrenceId.optional(),
  openLeader: z.literal("yes").optional(),
  /** Left out: private. */
  mode: mode.optional(),
  threshold: z.coerce.number().int().min(1).max(25).optional(),
});

/** An asking within a day that these questions cannot be asked beside: two results could be subtracted. */
export const inTheWaySchema = z.strictObject({
  /** null: of people the caller may not know of. */
  meeting: z.strictObject({ title: z.string(), start: instant, timeZone: z.string() }).nullable(),
  when: z.enum(["earlier", "now", "later"]),
  /** At the latest: it may close earlier. */
  until: instant,
});
export type InTheWay = z.infer<typeof inTheWaySchema>;
