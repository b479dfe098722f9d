import { sql } from "kysely";
import type { Database } from "../../platform/db/database.ts";
import type { RunOutcome } from "../../platform/telemetry/instruments.ts";
import type { TimerName } from "../../platform/timerSchedules.ts";

export type Run = { readonly startedAt: Date; readonly endedAt: Date; readonly outcome: RunOutcome };

/**
 * Writes down the last round of a timer; of two servers the one that began later counts.
 * @returns when the round before it began; null: there was none
 */
export const keepRun = (db: Database, timer: TimerName, run: Run): Promise<Date | null> =>
  db.acrossTenants(async (tx) => {
    const before = await tx
      .selectFrom("timer_run")
      .select("started_at")
      .where("timer", "=", timer)
      .forUpdate()
      .executeTakeFirst();
    const { startedAt, endedAt, outcome } = run;
    const wellAt = outcome === "done" ? endedAt : null;
    await tx
      .insertInto("timer_run")
      .values({ timer, started_at: startedAt, ended_at: endedAt, outcome, well_at: wellAt })
      .onConflict((conflict) =>
        conflict
          .column("timer")
          .doUpdateSet({
            ...{ started_at: startedAt, ended_at: endedAt, outcome },
            well_at: sql<Date>`coalesce(${wellAt}::timestamptz, timer_run.well_at)`,
          })
          .where("timer_run.started_at", "<=", startedAt),
      )
      .execute();
    return before?.started_at ?? null;
  });
