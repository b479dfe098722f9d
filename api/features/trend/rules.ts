import type { Form, Phase, PulseState } from "../../../src/contract/pulse.ts";
import type { Trend } from "../../../src/contract/trend.ts";

export type TrendQuestion = {
  readonly id: string;
  readonly version: number;
  readonly scale: number | null;
  /** null: asked, and not shown. */
  readonly shown: { readonly n: number; readonly counts: readonly number[] } | null;
};

export type TrendPulse = {
  readonly phase: Phase;
  readonly state: PulseState;
  readonly form: Form;
  readonly released: boolean;
  /** Of a closed pulse; what the reader may not read is not shown. */
  readonly questions: readonly TrendQuestion[];
};

export type TrendMeeting = {
  readonly occurrenceId: string;
  readonly start: Date;
  /** Who was asked, or before any opening who is invited. */
  readonly people: readonly string[];
  readonly pulses: readonly TrendPulse[];
};

type MeetingState = Trend["meetings"][number]["state"];
type Point = Trend["questions"][number]["points"][number];

/** The one pulse of a meeting that its trend is made of; pulses between meetings belong to no series. */
const pulseOf = (meeting: TrendMeeting, phase: Phase): TrendPulse | undefined =>
  meeting.pulses.find((pulse) => pulse.phase === phase);

const stateOf = (meeting: TrendMeeting, phase: Phase): MeetingState => {
  const pulse = pulseOf(meeting, phase);
  const isAnyOpen = meeting.pulses.some((one) => one.state === "open" && one.phase !== "adhoc");
  if (pulse === undefined) return isAnyOpen ? "open" : "none";
  if (pulse.state === "sealed") return pulse.released ? "released" : "withheld";
  return pulse.state === "planned" && isAnyOpen ? "open" : pulse.state;
};

/** null: not asked, or not closed yet. */
const pointOf = (meeting: TrendMeeting, phase: Phase, id: string, version: number): Point => {
  const pulse = pulseOf(meeting, phase);
  if (pulse?.state !== "sealed") return null;
  const question = pulse.questions.find((one) => one.id === id && one.version === version);
  if (question === undefined) return null;
  const shown = question.shown === null ? null : { n: question.shown.n, counts: [...question.shown.counts] };
  const base = { occurrenceId: meeting.occurrenceId, phase, form: pulse.form };
  return { ...base, n: shown?.n ?? null, counts: shown?.counts ?? null };
};

/**
 * The shapes of one series, meeting by meeting: `after`, or `before` in a series that never asks after. A new wording
 * starts a new row.
 * @param meetings by start
 * @param nameOf what people read for a question
 */
export function trendOf(
  series: { id: string; title: string; nextAt: Date | null },
  meetings: readonly TrendMeeting[],
  nameOf: (id: string) => string,
): Trend {
  const phase = meetings.some((meeting) => pulseOf(meeting, "after") !== undefined) ? "after" : "before";
  const asked = new Map<string, { id: string; version: number; scale: number }>();
  for (const meeting of meetings) {
    for (const { id, version, scale } of pulseOf(meeting, phase)?.questions ?? []) {
      // Sentences have no shape to draw.
      if (scale !== null) asked.set(`${id} ${version}`, { id, version, scale });
    }
  }
  return {
    seriesId: series.id,
    title: series.title,
    meetings: meetings.map((meeting, index) => ({
      occurrenceId: meeting.occurrenceId,
      start: meeting.start.toISOString(),
      invited: meeting.people.length,
      newInvitees: newPeople(meeting, meetings[index - 1]),
      state: stateOf(meeting, phase),
    })),
    questions: [...asked.values()].map(({ id, version, scale }) => ({
      id,
      version,
      name: nameOf(id),
      scale,
      points: meetings.map((meeting) => pointOf(meeting, phase, id, version)),
      signals: [],
    })),
    nextAt: series.nextAt?.toISOString() ?? null,
    meetingsUntilSignals: null,
  };
}

/** How many were not there the meeting before; nobody is new at the first. */
const newPeople = (meeting: TrendMeeting, previous: TrendMeeting | undefined): number =>
  previous === undefined ? 0 : meeting.people.filter((id) => !previous.people.includes(id)).length;
