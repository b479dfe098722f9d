import { z } from "zod";
import { instant, personSchema } from "./ids.ts";

/** Somebody from outside the team who reads its results, without names, until a date. */
export const coachSchema = personSchema.extend({ until: instant });
export type Coach = z.infer<typeof coachSchema>;

/** `until`: later than now, at most a year ahead. `name`: kept only for a person nobody has met here yet. */
export const coachBody = z.strictObject({ until: instant, name: z.string().trim().min(1).max(200).optional() });
