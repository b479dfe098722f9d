import type { Lock, Store } from "./voter.ts";

/** What a page with blocked storage remembers until it is left: one for all its voters. */
export const pageMemory = new Map<string, string>();

/** The browser's own storage, or `memory` where storage is blocked or full. */
export function deviceStore(page: { readonly localStorage: Storage }, memory: Map<string, string>): Store {
  const inMemory: Store = {
    remembers: false,
    get: (key) => memory.get(key) ?? null,
    set: (key, value) => void memory.set(key, value),
    remove: (key) => void memory.delete(key),
  };
  try {
    // Where storage is blocked, reading the property throws already.
    const storage = page.localStorage;
    const probe = "plumbline-probe";
    storage.setItem(probe, "1");
    storage.removeItem(probe);
    return {
      remembers: true,
      get: (key) => storage.getItem(key),
      set: (key, value) => storage.setItem(key, value),
      remove: (key) => storage.removeItem(key),
    };
  } catch {
    return inMemory;
  }
}

/** A Web Lock over all frames; within this page alone where there are none. */
export function deviceLock(locks: LockManager | undefined): Lock {
  const queues = new Map<string, Promise<unknown>>();
  const alone: Lock = (name, work) => {
    const turn = (queues.get(name) ?? Promise.resolve()).then(work, work);
    queues.set(name, turn);
    return turn;
  };
  if (!locks) return alone;
  return async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    // A sandboxed frame has the interface and refuses every request: then the work was never begun.
    let begun = false;
    try {
      return (await locks.request(name, () => {
        begun = true;
        return work();
      })) as T;
    } catch (error) {
      if (begun) throw error;
      return alone(name, work);
    }
  };
}
