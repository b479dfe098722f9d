import type { Deps } from "../../platform/deps.ts";
import { within } from "../../platform/patience.ts";
import { type Reading, stopwatch } from "../../platform/telemetry/telemetry.ts";
import { keysReady } from "../../privacy/keyPool.ts";
import { overdueClosings } from "../../privacy/overdue.ts";
import { waitingNow } from "./reads.ts";

const PATIENCE_MS = 10_000;

/**
 * How it stands now, for telemetry. The database is asked one thing of telemetry's own, and that is what is timed: how long
 * others waited, or how many connections were in use, would count the transactions of answers.
 */
export async function readingsOf(deps: Deps): Promise<readonly Reading[]> {
  const attributes = { engine: deps.db.engine };
  const keys: Reading = { name: "plumbline.keys.ready", value: keysReady(), attributes: {} };
  const now = deps.clock.now();
  const since = (then: Date | null): number =>
    then === null ? 0 : Math.max(0, (now.getTime() - then.getTime()) / 1000);
  const seconds = stopwatch();
  let waited = 0;
  try {
    const waiting = await within(
      deps.db.acrossTenants(async (tx) => {
        waited = seconds();
        return { ...(await waitingNow(tx, now)), overdue: await overdueClosings(tx, now) };
      }),
      PATIENCE_MS,
    );
    return [
      keys,
      { name: "plumbline.database.up", value: 1, attributes },
      { name: "plumbline.database.wait", value: waited, attributes },
      { name: "plumbline.database.duration", value: seconds() - waited, attributes },
      { name: "plumbline.seal.overdue", value: waiting.overdue, attributes: {} },
      { name: "plumbline.queue.age", value: since(waiting.oldestMessage), attributes: {} },
      { name: "plumbline.calendar.overdue", value: since(waiting.oldestCalendar), attributes: {} },
    ];
  } catch {
    // What the database cannot say is missing, and so is not taken for "nothing waits".
    return [keys, { name: "plumbline.database.up", value: 0, attributes }];
  }
}
