import type { TenantScope } from "../tenancy/scope.ts";

type Waiting<In, Out> = { item: In; resolve(out: Out): void; reject(error: unknown): void };

const BATCH_MAX = 128;
const IN_FLIGHT_MAX = 2;

/**
 * Folds requests that arrive while others are being written into one transaction per tenant, or per what `by` names. Nothing waits for
 * company: a request that finds nobody writing is written at once. `run` answers one by one, so one refused item
 * fails alone; when the whole run fails its items are tried again one at a time, so one bad item cannot fail the rest.
 * @param run same length and order out as in; an Error as an item's answer is that item's failure
 */
export function coalesced<In, Out>(
  run: (scope: TenantScope, items: readonly In[]) => Promise<readonly (Out | Error)[]>,
  by: (scope: TenantScope, item: In) => string = ({ tenantId }) => tenantId,
): (scope: TenantScope, item: In) => Promise<Out> {
  const queues = new Map<string, { scope: TenantScope; waiting: Waiting<In, Out>[]; inFlight: number }>();

  const settle = (batch: readonly Waiting<In, Out>[], outs: readonly (Out | Error)[]) =>
    batch.forEach((one, index) => {
      const out = outs[index];
      if (out instanceof Error) one.reject(out);
      else one.resolve(out as Out);
    });

  const write = async (scope: TenantScope, batch: readonly Waiting<In, Out>[]): Promise<void> => {
    try {
      settle(
        batch,
        await run(
          scope,
          batch.map((one) => one.item),
        ),
      );
    } catch (error) {
      if (batch.length === 1) batch[0]?.reject(error);
      else for (const one of batch) await write(scope, [one]);
    }
  };

  const pump = async (name: string): Promise<void> => {
    const queue = queues.get(name);
    if (queue === undefined || queue.inFlight >= IN_FLIGHT_MAX) return;
    if (queue.waiting.length === 0) {
      if (queue.inFlight === 0) queues.delete(name);
      return;
    }
    const batch = queue.waiting.splice(0, BATCH_MAX);
    queue.inFlight++;
    await write(queue.scope, batch);
    queue.inFlight--;
    void pump(name);
  };

  return (scope, item) =>
    new Promise<Out>((resolve, reject) => {
      const name = by(scope, item);
      const queue = queues.get(name) ?? { scope, waiting: [], inFlight: 0 };
      queues.set(name, queue);
      queue.waiting.push({ item, resolve, reject });
      void pump(name);
    });
}
