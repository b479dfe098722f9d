import { z } from "zod";
import { instant } from "./ids.ts";

export const healthSchema = z.strictObject({
  /** Whether the database answers; the status is 503 when it does not. */
  ok: z.boolean(),
  version: z.string(),
});

/** well: its last round was. part: some pieces of it failed. failed: all of it. late: its time passed. never: no round yet. */
const runState = z.enum(["well", "part", "failed", "late", "never"]);
export type RunState = z.infer<typeof runState>;
const timerName = z.enum(["sweep", "calendars", "messages", "subscriptions"]);

const count = z.int().nonnegative();

/** For an administrator. Timers are those of all servers together; counts are of the own organisation, and of nobody. */
export const healthDetailsSchema = z.strictObject({
  now: instant,
  version: z.string(),
  timers: z.array(
    z.strictObject({
      timer: timerName,
      state: runState,
      /** Of the last round that ended. */
      startedAt: instant.nullable(),
      endedAt: instant.nullable(),
      /** The end of the last round of which no piece failed. */
      wellAt: instant.nullable(),
      /** When the round after it was, or is, due. */
      dueAt: instant.nullable(),
    }),
  ),
  messages: z.strictObject({
    /** false: neither the bot nor Microsoft Graph is set up, so nobody is written to. */
    setUp: z.boolean(),
    /** Waiting to be sent although their time has come; the same whoever has answered. */
    due: count,
    oldestDueAt: instant.nullable(),
  }),
  calendars: z.strictObject({
    /** false: Microsoft Graph is not set up, so no calendar is read. */
    setUp: z.boolean(),
    open: count,
    /** Whose last reading failed. */
    failing: count,
    /** When the one that was read longest ago was read. */
    oldestReadAt: instant.nullable(),
  }),
});
export type HealthDetails = z.infer<typeof healthDetailsSchema>;
