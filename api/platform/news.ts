type Hearing = {
  /** Ends at the next telling, at once if something was told since the last time, or after so many milliseconds. */
  next(withinMs: number): Promise<void>;
  end(): void;
};
type Ear = { told: boolean; wake: () => void };

const earsOf = new WeakMap<object, Map<string, Set<Ear>>>();

/** Says that something of this name has changed, to who hears it in this process. Others find it at their next look. */
export function tellNews(about: object, name: string): void {
  for (const ear of earsOf.get(about)?.get(name) ?? []) {
    ear.told = true;
    ear.wake();
  }
}

/** @param about what the news are about, the same object for who tells and who hears: a database */
export function hearNews(about: object, name: string): Hearing {
  const all = earsOf.get(about) ?? new Map<string, Set<Ear>>();
  earsOf.set(about, all);
  const ears = all.get(name) ?? new Set();
  all.set(name, ears);
  const ear: Ear = { told: false, wake: () => undefined };
  ears.add(ear);
  return {
    async next(withinMs) {
      if (!ear.told) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, withinMs);
          ear.wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      ear.told = false;
      ear.wake = () => undefined;
    },
    end() {
      ears.delete(ear);
      if (ears.size === 0) all.delete(name);
    },
  };
}
