import type { Occurrence } from "../../contract/occurrence.ts";

type Entry = Occurrence["pulses"][number];

/** Later phases say more about the meeting as it is now. */
const rank: Record<Entry["phase"], number> = { before: 0, adhoc: 1, after: 2 };
const latest = (entries: Entry[]): Entry | null =>
  entries.reduce<Entry | null>((best, entry) => (best && rank[best.phase] > rank[entry.phase] ? best : entry), null);

/** What a meeting shows first: what can be answered, else the last result, else what is to come, else what was withdrawn. */
export function choosePulse(pulses: readonly Entry[]): Entry | null {
  const of = (state: Entry["state"]): Entry[] => pulses.filter((entry) => entry.state === state);
  const planned = of("planned").toSorted((a, b) => rank[a.phase] - rank[b.phase])[0] ?? null;
  return latest(of("open")) ?? latest(of("sealed")) ?? planned ?? latest(of("void"));
}

/** Milliseconds around a meeting in which people come to it. */
const around = 30 * 60_000;

/** Milliseconds from a meeting to an instant, 0 while it is on. */
const away = ({ start, end }: Occurrence, at: number): number =>
  Math.max(Date.parse(start) - at, at - Date.parse(end), 0);

/** Whether a meeting is on now, or nearly. @param now the server's clock, ISO 8601 */
export const isAround = (meeting: Occurrence, now: string): boolean => away(meeting, Date.parse(now)) <= around;

/**
 * The meeting a panel opens on when the host names only the team or chat: the nearest with open questions, else the
 * one that is on, else the last with a result, else the next one.
 * @param now the server's clock, ISO 8601
 */
export function chooseMeeting(occurrences: readonly Occurrence[], now: string): Occurrence | null {
  const at = Date.parse(now);
  const near = occurrences.filter(({ state }) => state === "planned").toSorted((a, b) => away(a, at) - away(b, at));
  const holds = (state: Entry["state"]) => (one: Occurrence) => one.pulses.some((entry) => entry.state === state);
  const coming = near.filter(({ end }) => Date.parse(end) >= at);
  return (
    near.find(holds("open")) ??
    near.find((one) => isAround(one, now)) ??
    near.find(holds("sealed")) ??
    coming[0] ??
    near[0] ??
    null
  );
}
