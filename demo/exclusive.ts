/**
 * One piece of work at a time. History is lived through at its own dates in the same database, so the live sweep must
 * not meet a pulse of the past that is half way.
 */
export function exclusive(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  };
}
