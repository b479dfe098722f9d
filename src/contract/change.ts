import { z } from "zod";
import { instant, personSchema } from "./ids.ts";

/** What can change in how a team is asked. What each says to people stands in the words of the team tab. */
export const changeCode = z.enum([
  "check-set",
  "questions-set",
  "threshold-set",
  "mode-set",
  "readers-set",
  "facilitator-set",
  "leader-set",
  "own-questions-added",
  "own-questions-reworded",
  "own-questions-retired",
  "series-stopped",
  "baseline-started",
  "owners-set",
  "coach-added",
  "coach-removed",
  "minimum-set",
  "retention-set",
  "retention-swept",
  "person-erased",
  "why-set",
  "pilot-started",
  "pilot-until-set",
  "pilot-ended",
  "pilot-joined",
  "pilot-left",
  "calendars-set",
  "calendars-ended",
]);
export type ChangeCode = z.infer<typeof changeCode>;

/** One line of what was changed; never holds an answer, nor a name besides that of who changed it. */
export const changeSchema = z.strictObject({
  id: z.uuid(),
  at: instant,
  /** null: the product itself, Microsoft 365, or a person who was erased. */
  by: personSchema.nullable(),
  what: changeCode,
  /** The series or meeting it is about; null for the team, for the organisation, or when that meeting is gone. */
  meeting: z.string().nullable(),
  /** Numbers and short words, such as from 5 to 3. */
  facts: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type Change = z.infer<typeof changeSchema>;
