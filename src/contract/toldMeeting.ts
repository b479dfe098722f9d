import { z } from "zod";
import { givenPersonId, instant, teamId } from "./ids.ts";

/**
 * What a page inside a meeting, or beside an appointment, sees of it and hands over, so that the meeting is known without
 * any permission to read a calendar. It is believed as far as a person is: who is asked comes from the team or chat alone.
 * One of `chatId` and `joinUrl` is needed.
 */
const toldMeetingBody = z.strictObject({
  title: z.string().trim().min(1).max(255),
  start: instant,
  end: instant,
  /** IANA or Windows name of the zone its days are counted in. */
  timeZone: z.string().min(1).max(100),
  /** Its chat; absent for a meeting in a channel. */
  chatId: teamId.nullable().default(null),
  joinUrl: z
    .url({ protocol: /^https$/ })
    .max(2048)
    .nullable()
    .default(null),
  organizerId: givenPersonId.nullable().default(null),
});
/** What a tab sees: where it stands. What the meeting is, the bot in that chat asks Microsoft Teams. */
const seenMeetingBody = z.strictObject({ chatId: teamId, meetingId: z.string().min(1).max(500) });
export const tellMeetingBody = z.union([toldMeetingBody, seenMeetingBody]);
export type SeenMeeting = z.infer<typeof seenMeetingBody>;
export type ToldMeeting = z.infer<typeof toldMeetingBody>;
