import { Cron } from "croner";

/** When `work` is due: six fields, seconds first, in UTC. */
type Due = { readonly schedule: string; readonly work: () => Promise<unknown> };

/**
 * When a schedule is due next after an instant.
 * @param schedule six fields, seconds first, in UTC
 */
export function nextDue(schedule: string, after: Date): Date {
  const next = new Cron(schedule, { timezone: "UTC", paused: true }).nextRun(after);
  if (next === null) throw new RangeError("the schedule is never due");
  return next;
}

/**
 * Runs each piece of work now and then whenever it is due. A tick that comes while the one before is under way is left
 * out, so never two of one kind at once. A failing round is handed to `failed` and does not end the rest.
 * @returns ends it; resolves when the rounds that were under way are over
 * @throws TypeError when a schedule is none
 */
export function keepTime<Name extends string>(
  due: Readonly<Record<Name, Due>>,
  failed: (error: unknown, name: Name) => void,
): () => Promise<void> {
  const under = new Map<Name, Promise<void>>();
  const round = (name: Name): void => {
    if (under.has(name)) return;
    const done = due[name]
      .work()
      .then(() => undefined)
      .catch((error: unknown) => failed(error, name))
      .finally(() => under.delete(name));
    under.set(name, done);
  };
  const names = Object.keys(due) as Name[];
  // All of them before any work: a schedule that is none must not leave another one running.
  const clocks = names.map((name) => new Cron(due[name].schedule, { timezone: "UTC" }, () => round(name)));
  for (const name of names) round(name);
  return async () => {
    for (const clock of clocks) clock.stop();
    await Promise.all(under.values());
  };
}
