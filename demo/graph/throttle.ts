import { type Inside, insist } from "./inside.ts";

const TEN_MINUTES_MS = 600_000;
const ACTIVITIES_A_SECOND = 5;
const BULK_ACTIVITIES_A_SECOND = 2;

/** Counts calls of apps. Nothing of it outlives the process. */
export type Throttle = {
  /** @throws GraphRefusal 429. @returns to be called when the call has ended */
  enter(inside: Inside, call: { operationId: string; appId: string; about: string }): () => void;
};

const isOutlook = (id: string): boolean => /(calendarView|events)\.|events\.get$|getSchedule$/.test(id);
const isBulk = (id: string): boolean => id === "teamwork.sendActivityNotificationToRecipients";
const isActivity = (id: string): boolean => id.endsWith(".sendActivityNotification");

export function throttle(): Throttle {
  const running = new Map<string, number>();
  const seen = new Map<string, number[]>();
  /** How many calls of a name fell into the last `span`, this one not counted. */
  const recent = (name: string, now: number, span: number): number => {
    const times = seen.get(name) ?? [];
    while (times[0] !== undefined && times[0] <= now - span) times.shift();
    return times.length;
  };
  const count = (name: string, now: number): void => {
    const times = seen.get(name);
    if (times === undefined) seen.set(name, [now]);
    else times.push(now);
  };
  return {
    enter(inside, { operationId, appId, about }) {
      const now = inside.clock.now().getTime();
      if (isActivity(operationId) || isBulk(operationId)) {
        const [rule, most] = isBulk(operationId)
          ? (["G-ACT-8", BULK_ACTIVITIES_A_SECOND] as const)
          : (["G-ACT-7", ACTIVITIES_A_SECOND] as const);
        const name = `${rule} ${appId}`;
        insist(inside, rule, recent(name, now, 1000) >= most, "Too many requests.");
        count(name, now);
      }
      if (!isOutlook(operationId)) return () => undefined;
      const { concurrency, callsPerTenMinutes } = inside.profile;
      const name = `${appId} ${about}`;
      insist(
        inside,
        "G-THR-2",
        recent(name, now, TEN_MINUTES_MS) >= callsPerTenMinutes,
        "Application is over its request limit.",
      );
      const at = running.get(appId) ?? 0;
      insist(inside, "G-THR-1", at >= concurrency, "Application is over its MailboxConcurrency limit.");
      count(name, now);
      running.set(appId, at + 1);
      let isOver = false;
      return () => {
        if (isOver) return;
        isOver = true;
        running.set(appId, (running.get(appId) ?? 1) - 1);
      };
    },
  };
}
