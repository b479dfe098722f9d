import type { Tx } from "../platform/db/database.ts";

/** A closing that is as late has been forgotten by every round since. */
const OVERDUE_MS = 5 * 60_000;

/**
 * How many open pulses, of all organisations, are long past their planned end. An end that answers have brought forward is
 * not looked at: its time would tell when the last of them came.
 */
export async function overdueClosings(tx: Tx, now: Date): Promise<number> {
  const { pulses } = await tx
    .selectFrom("open_pulse as o")
    .innerJoin("pulse as p", (join) =>
      join.onRef("p.tenant_id", "=", "o.tenant_id").onRef("p.pulse_id", "=", "o.pulse_id"),
    )
    .select(({ fn }) => fn.countAll<string>().as("pulses"))
    .where("o.hands_until", "is", null)
    .where("p.seals_at", "<=", new Date(now.getTime() - OVERDUE_MS))
    .executeTakeFirstOrThrow();
  return Number(pulses);
}
