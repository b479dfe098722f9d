import { z } from "zod";

/** Answers needed before anything is shown, from seven invited on; never below 3. */
export const minimumK = z.union([z.literal(3), z.literal(4), z.literal(5)]);
/** After so many days a meeting is deleted with everything about it. */
const retentionDays = z.int().min(30).max(3650);

export const settingsSchema = z.strictObject({
  minimumK,
  /** null: the organisation has set nothing, and `retentionDaysUsual` counts. */
  retentionDays: retentionDays.nullable(),
  retentionDaysUsual: z.int(),
  mayChange: z.boolean(),
});
export type Settings = z.infer<typeof settingsSchema>;

export const settingsBody = z
  .strictObject({ minimumK: minimumK.optional(), retentionDays: retentionDays.nullable().optional() })
  .refine((body) => body.minimumK !== undefined || body.retentionDays !== undefined, "say minimumK or retentionDays");
