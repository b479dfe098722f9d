import { Refusal } from "./problem.ts";

/** Runs a piece of work now or, when others are ahead, in its turn. @throws Refusal busy when too many wait already */
export type Gate = <T>(work: () => Promise<T>) => Promise<T>;

/** Lets `atOnce` pieces of work run and `waiting` more wait for one of them to end, first come first served. */
export function gateFor(atOnce: number, waiting: number): Gate {
  const queue: (() => void)[] = [];
  let running = 0;
  return async (work) => {
    if (running < atOnce) running++;
    else if (queue.length >= waiting) throw new Refusal("busy");
    // The place of the one that ends is handed over, so nobody who comes later can take it.
    else await new Promise<void>((resolve) => queue.push(resolve));
    try {
      return await work();
    } finally {
      const next = queue.shift();
      if (next === undefined) running--;
      else next();
    }
  };
}
