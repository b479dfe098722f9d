import { keepSubscriptions, syncDue } from "./features/calendar/jobs.ts";
import { keepRun, type Run } from "./features/health/writes.ts";
import { allGoneOut, roundDue } from "./features/reminder/jobs.ts";
import { pause } from "./platform/clock.ts";
import type { Deps } from "./platform/deps.ts";
import { faultFacts } from "./platform/log.ts";
import { nextDue } from "./platform/schedule.ts";
import type { RunOutcome } from "./platform/telemetry/instruments.ts";
import { stopwatch } from "./platform/telemetry/telemetry.ts";
import { type TimerName, timerSchedules } from "./platform/timerSchedules.ts";
import { sweep } from "./privacy/sweep.ts";

/**
 * Work that falls due without anybody asking. Every one is idempotent and allows for a tick that comes late, twice, or on
 * two servers at once; after days away one tick catches up.
 */
type Timer = {
  readonly schedule: string;
  /** @returns how many of its pieces failed; they are tried again */
  readonly work: (deps: Deps) => Promise<{ readonly failed: number }>;
};

/** The same list for the timers of Azure Functions and for the scheduler of a server of one's own. */
export const timers = {
  sweep: { schedule: timerSchedules.sweep, work: (deps) => sweep(deps) },
  calendars: { schedule: timerSchedules.calendars, work: (deps) => syncDue(deps) },
  messages: { schedule: timerSchedules.messages, work: (deps) => roundDue(deps, pause) },
  subscriptions: { schedule: timerSchedules.subscriptions, work: (deps) => keepSubscriptions(deps) },
} as const satisfies Record<TimerName, Timer>;

type Done<T extends TimerName> = Awaited<ReturnType<(typeof timers)[T]["work"]>>;

/** Resolves when nothing is under way any more that rounds of timers have begun. */
export const roundsOver = (deps: Deps): Promise<void> => allGoneOut(deps);

/**
 * One round of a timer: done, measured, and written down as its last.
 * @throws what it throws
 */
export async function roundOf<T extends TimerName>(deps: Deps, timer: T): Promise<Done<T>> {
  const work: (deps: Deps) => Promise<{ readonly failed: number }> = timers[timer].work;
  const startedAt = deps.clock.now();
  const seconds = stopwatch();
  let outcome: RunOutcome = "failed";
  try {
    const done = await work(deps);
    outcome = done.failed > 0 ? "part" : "done";
    return done as Done<T>;
  } finally {
    deps.telemetry.ended("timer", seconds(), { timer, outcome });
    // Where the database is away the round itself says so, or the next one will.
    await writeDown(deps, timer, { startedAt, endedAt: deps.clock.now(), outcome }).catch(() => undefined);
  }
}

async function writeDown(deps: Deps, timer: TimerName, run: Run): Promise<void> {
  const before = await keepRun(deps.db, timer, run);
  if (before === null) return;
  const late = run.startedAt.getTime() - nextDue(timers[timer].schedule, before).getTime();
  deps.telemetry.measure("plumbline.timer.late", Math.max(0, late) / 1000, { timer });
}

/**
 * One round, of which the log says by its kind what went wrong.
 * @returns whether it came to its end; never throws
 */
export async function runTimer(deps: Deps, timer: TimerName): Promise<boolean> {
  try {
    await roundOf(deps, timer);
    return true;
  } catch (error) {
    deps.log("timer-failed", { timer, ...faultFacts(error) });
    return false;
  }
}
