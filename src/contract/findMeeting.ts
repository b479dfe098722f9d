import { z } from "zod";
import { instant } from "./ids.ts";
import { occurrenceSchema } from "./occurrence.ts";

/** What an appointment says of itself; one that is looked for is changed by none of it. */
export const findMeetingBody = z.strictObject({
  start: instant,
  title: z.string().trim().max(255).default(""),
  /** The link to its Teams meeting. In a body, because addresses are written down by whoever passes them on. */
  joinUrl: z
    .url({ protocol: /^https$/ })
    .max(2048)
    .nullable()
    .default(null),
  /** single: it has one date. date: one of a series. series: all of one, so its next date is meant. */
  part: z.enum(["single", "date", "series"]).default("date"),
});
export type FindMeeting = z.infer<typeof findMeetingBody>;
export const foundMeetingSchema = z.strictObject({
  /** The server's clock: what is over, or too far away to be asked about, is told by it. */
  now: instant,
  /** Known by its link; null: it is not. */
  sure: occurrenceSchema.nullable(),
  /** Others that start at this instant under this title: only a person can say whether it is one of them. At most 5. */
  maybe: z.array(occurrenceSchema),
});
