import { keepSubscriptions, syncDue } from "./features/calendar/jobs.ts";
import { sendDue } from "./features/reminder/jobs.ts";
import { pause } from "./platform/clock.ts";
import type { Deps } from "./platform/deps.ts";
import { sweep } from "./privacy/sweep.ts";

/**
 * Work that falls due without anybody asking. Every one is idempotent and allows for a tick that comes late, twice, or on
 * two servers at once; after days away one tick catches up.
 */
export type Timer = {
  /** Six fields, seconds first, in UTC, as Azure Functions reads them. */
  readonly schedule: string;
  readonly work: (deps: Deps) => Promise<unknown>;
};

/** The same list for the timers of Azure Functions and for the scheduler of a server of one's own. */
export const timers = {
  sweep: { schedule: "*/20 * * * * *", work: (deps) => sweep(deps) },
  calendars: { schedule: "5,20,35,50 * * * * *", work: (deps) => syncDue(deps) },
  messages: { schedule: "10,25,40,55 * * * * *", work: (deps) => sendDue(deps, pause) },
  subscriptions: { schedule: "15 * * * * *", work: (deps) => keepSubscriptions(deps) },
} as const satisfies Record<string, Timer>;
export type TimerName = keyof typeof timers;
