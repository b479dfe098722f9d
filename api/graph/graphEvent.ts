import { z } from "zod";

const zoned = z.object({ dateTime: z.string().max(40), timeZone: z.string().max(100) });
const address = z.object({ name: z.string().nullish(), address: z.string().nullish() });
/**
 * What the product takes from an event as one mailbox tells it, by Graph's own names; times are UTC. A delta cannot be
 * asked for less than everything, so the rest is dropped here; an ordinary date of a series comes there with little more
 * than its times.
 */
export const eventSchema = z.object({
  id: z.string().min(1).max(1000),
  type: z.enum(["singleInstance", "occurrence", "exception", "seriesMaster"]).nullish(),
  seriesMasterId: z.string().max(1000).nullish(),
  iCalUId: z.string().max(1000).nullish(),
  originalStart: z.string().max(40).nullish(),
  originalStartTimeZone: z.string().max(100).nullish(),
  subject: z.string().nullish(),
  sensitivity: z.string().nullish(),
  showAs: z.string().nullish(),
  isAllDay: z.boolean().nullish(),
  isCancelled: z.boolean().nullish(),
  isOnlineMeeting: z.boolean().nullish(),
  start: zoned.nullish(),
  end: zoned.nullish(),
  organizer: z.object({ emailAddress: address.nullish() }).nullish(),
  /** Of the mailbox's owner. */
  responseStatus: z.object({ response: z.string().nullish() }).nullish(),
  attendees: z
    .array(
      z.object({
        type: z.string().nullish(),
        status: z.object({ response: z.string().nullish() }).nullish(),
        emailAddress: address.nullish(),
      }),
    )
    .nullish(),
  onlineMeeting: z.object({ joinUrl: z.string().max(2000).nullish() }).nullish(),
});
export type GraphEvent = z.output<typeof eventSchema>;
