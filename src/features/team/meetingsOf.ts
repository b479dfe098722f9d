import type { Occurrence } from "../../contract/occurrence.ts";

type PulseEntry = Occurrence["pulses"][number];
export type Asked = { readonly occurrence: Occurrence; readonly pulse: PulseEntry };

export type Landing = {
  /** Questions that can be answered now, the earliest meeting first. */
  readonly open: readonly Asked[];
  /** The latest result that shows something. */
  readonly last: Asked | null;
  /** A later one than `last` that shows nothing: said, so that its absence is no riddle. */
  readonly hidden: Asked | null;
  /** The next meeting of each series, not over yet, by start. */
  readonly next: readonly Occurrence[];
  /** The meeting that is on, else the one closest in time: what people mean when they ask now. */
  readonly nearest: Occurrence | null;
  /** The latest meeting with an agreed line. */
  readonly agreed: Occurrence | null;
  /** The meeting nearest in time that brings an earlier line up again. */
  readonly promise: Occurrence | null;
  /** A series whose questions have run for 90 days, at its next meeting. */
  readonly review: Occurrence | null;
  /** The latest meeting that has begun and whose line this person may write. */
  readonly mayAgree: Occurrence | null;
};

const later: Record<PulseEntry["phase"], number> = { before: 0, adhoc: 1, after: 2 };

/** What closes first of a meeting that is open or comes; `pulse` is null where none is known yet, as nothing is asked. */
export type Closing = { readonly occurrence: Occurrence; readonly pulse: PulseEntry | null };

/** Where the first result will come from: what is open, else what the next meeting is asked, else what it could be asked. */
export const firstClosing = ({ open, next }: Pick<Landing, "open" | "next">): Closing | null => {
  const [now] = open;
  if (now !== undefined) return now;
  const asked = next.find(({ check }) => check !== null) ?? next[0];
  if (asked === undefined) return null;
  return { occurrence: asked, pulse: asked.pulses.find(({ state }) => state === "planned") ?? null };
};

/** Milliseconds between `time` and the meeting; 0 while it is on. */
const awayFrom = ({ start, end }: Occurrence, time: number): number =>
  Math.max(0, Date.parse(start) - time, time - Date.parse(end));

/** What the landing of a team shows, from its meetings in any order and the server's time (ISO 8601). */
export const landingOf = (occurrences: readonly Occurrence[], now: string): Landing => {
  const time = Date.parse(now);
  const meetings = occurrences
    .filter(({ state }) => state === "planned")
    .toSorted((a, b) => Date.parse(a.start) - Date.parse(b.start));
  const asked = meetings.flatMap((occurrence) =>
    occurrence.pulses
      .toSorted((a, b) => later[a.phase] - later[b.phase])
      .map((pulse): Asked => ({ occurrence, pulse })),
  );
  const sealed = asked.filter(({ pulse }) => pulse.state === "sealed");
  const last = sealed.findLast(({ pulse }) => pulse.released) ?? null;
  const latest = sealed.at(-1) ?? null;
  const coming = meetings.filter(({ end }) => Date.parse(end) > time);
  const byDistance = meetings.toSorted((a, b) => awayFrom(a, time) - awayFrom(b, time));
  const next = coming.filter(
    ({ seriesId }, place) => coming.findIndex((other) => other.seriesId === seriesId) === place,
  );
  return {
    open: asked.filter(({ pulse }) => pulse.state === "open"),
    last,
    hidden: latest !== null && latest !== last ? latest : null,
    next,
    // What was asked between meetings has nobody on an invitation.
    nearest: byDistance.find(({ invited }) => invited.length > 0) ?? null,
    agreed: meetings.findLast(({ agreed }) => agreed !== null) ?? null,
    promise: byDistance.find(({ promise }) => promise !== null) ?? null,
    review: next.find(({ review }) => review !== null) ?? null,
    mayAgree: meetings.findLast(({ start, youMay }) => Date.parse(start) <= time && youMay.agree) ?? null,
  };
};
