import { Refusal } from "./problem.ts";

/**
 * What work gives, if it does so in time; it goes on all the same.
 * @param ms how long somebody waits who would rather come again
 * @throws Refusal busy
 */
export async function within<T>(work: Promise<T>, ms: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Refusal("busy")), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
    // Whatever becomes of it now, nobody is there to hear it.
    work.catch(() => undefined);
  }
}

/** @param ms how long to wait */
export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
