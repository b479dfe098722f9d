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

/**
 * The meeting a panel opens on when the host names only the team or chat: one with open questions, else the last
 * with a result, else the next one, by start.
 */
export function chooseMeeting(occurrences: readonly Occurrence[]): Occurrence | null {
  const inOrder = occurrences
    .filter(({ state }) => state === "planned")
    .toSorted((a, b) => a.start.localeCompare(b.start));
  const holds = (state: Entry["state"]) => (one: Occurrence) => one.pulses.some((entry) => entry.state === state);
  return inOrder.find(holds("open")) ?? inOrder.findLast(holds("sealed")) ?? inOrder[0] ?? null;
}
