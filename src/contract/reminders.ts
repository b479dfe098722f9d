import { z } from "zod";
import { instant, seriesId } from "./ids.ts";

/** A time of day, "09:00". As an end, "00:00" is midnight. */
const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
export const weekday = z.enum(["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]);
export type Weekday = z.infer<typeof weekday>;
/** A name of a zone as people, browsers and calendars give it, IANA or Windows; a strange one is kept and told. */
const zoneName = z.string().trim().min(1).max(100);

/** Own hours. From before `to` is within a day; the other way round it runs past midnight and belongs to the day it begins. */
const hours = z.strictObject({
  zone: zoneName,
  days: z.array(weekday).min(1).max(7),
  from: timeOfDay,
  to: timeOfDay,
});

/** Where a person is told something alone. The one that cannot be reached is replaced by the other. */
const wants = z.enum(["activity", "chat"]);

export const remindersSchema = z.strictObject({
  now: instant,
  /** false: neither the bot nor Microsoft Graph is set up, so nobody is written to. */
  setUp: z.boolean(),
  hours: hours.extend({
    /** Who said them; team: nobody has, and the zone of the latest meeting and the usual days and times count. */
    source: z.enum(["self", "calendar", "browser", "team"]),
    /** A zone that was given and that nobody knows; `zone` counts in its place. */
    unknownZone: z.string().nullable(),
  }),
  pausedUntil: instant.nullable(),
  stopped: z.boolean(),
  wants,
  /** What the person is invited to or belongs to, by title. */
  series: z.array(z.strictObject({ id: seriesId, title: z.string(), team: z.string(), muted: z.boolean() })),
});
export type Reminders = z.infer<typeof remindersSchema>;

/** What is not named stays as it is. */
export const remindersBody = z
  .strictObject({
    /** null: what the calendar or the team says counts again. */
    hours: hours.refine((body) => body.from !== body.to, "from and to are equal").nullable(),
    /** The device's zone: counts only while neither the person nor their calendar has said one. */
    browserZone: zoneName,
    /** A year ahead at most, or it is refused; null or a time that has passed: not paused. */
    pausedUntil: instant.nullable(),
    stopped: z.boolean(),
    wants,
  })
  .partial();
export type RemindersBody = z.infer<typeof remindersBody>;

export const muteBody = z.strictObject({ muted: z.boolean() });

/**
 * What became of messages. Of all that goes to people one by one, `due` counts everybody for whom one was due: whether it
 * was needed or not, and whether they had stopped, paused or muted it or not. So nothing here tells who has answered, how
 * many, or what anybody wished for themselves. `sent` counts cards in chats and channels, and changes of cards.
 */
export const deliveryOutcome = z.enum([
  "sent",
  "due",
  "outside-hours",
  "over-budget",
  "too-late",
  "too-many",
  "no-way",
  /** They were invited less than an hour ago. */
  "just-invited",
  "throttled",
  "not-installed",
  "removed",
  "blocked",
  "bad-card",
  "unknown",
]);
export type DeliveryOutcome = z.infer<typeof deliveryOutcome>;

export const deliveriesSchema = z.strictObject({
  now: instant,
  setUp: z.boolean(),
  /** By day in UTC, newest first, then by kind and outcome; of the last 30 days that are over. */
  counts: z.array(
    z.strictObject({
      day: z.iso.date(),
      kind: z.enum(["card", "card-update", "reminder", "in-meeting"]),
      outcome: deliveryOutcome,
      /** Rounded down to a multiple of five; 0: fewer than five. */
      count: z.int().multipleOf(5),
    }),
  ),
});
export type Deliveries = z.infer<typeof deliveriesSchema>;
