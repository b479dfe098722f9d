const HOUR = 3_600_000;
/** An event that comes later than this is about something that is over. */
const FAR_MS = 12 * HOUR;

export type Candidate = { readonly id: string; readonly startAt: Date; readonly endAt: Date };

/** Which meeting of a series has begun now: the one planned nearest, at most twelve hours off. */
export const begunOf = (meetings: readonly Candidate[], now: Date): Candidate | null =>
  nearest(
    meetings.filter(({ startAt }) => away(startAt, now) <= FAR_MS),
    now,
  );

/** Which meeting of a series has ended now: the last that had begun by plan, at most twelve hours after its planned end. */
export const endedOf = (meetings: readonly Candidate[], now: Date): Candidate | null =>
  nearest(
    meetings.filter(({ startAt, endAt }) => startAt <= now && now.getTime() - endAt.getTime() <= FAR_MS),
    now,
  );

const away = (at: Date, now: Date): number => Math.abs(at.getTime() - now.getTime());
const nearest = (meetings: readonly Candidate[], now: Date): Candidate | null =>
  meetings.toSorted((a, b) => away(a.startAt, now) - away(b.startAt, now) || a.id.localeCompare(b.id))[0] ?? null;
