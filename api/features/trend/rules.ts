import type { Form, Phase, PulseState, VoidWhy } from "../../../src/contract/pulse.ts";
import type { AskedKind } from "../../../src/contract/question.ts";
import type { JointSignal } from "../../../src/contract/signal.ts";
import type { Trend } from "../../../src/contract/trend.ts";
import { byChance } from "../../../src/measure/byChance.ts";
import { membershipChanged } from "../../../src/measure/membership.ts";
import { FIRST } from "../../../src/measure/monitor.ts";
import { isCharted, isObserved } from "../../../src/measure/observation.ts";

export type TrendQuestion = {
  readonly id: string;
  readonly version: number;
  readonly kind: AskedKind;
  readonly scale: number | null;
  /** null: asked, and not shown. */
  readonly shown: { readonly n: number; readonly counts: readonly number[] } | null;
};

export type TrendPulse = {
  readonly phase: Phase;
  readonly state: PulseState;
  /** Of a void one. */
  readonly why: VoidWhy | null;
  readonly form: Form;
  readonly k: number;
  readonly released: boolean;
  /** Whether the reader may read its result. */
  readonly isReadable: boolean;
  /** The place of its closing in the series; null where the charts did not take it in. */
  readonly order: number | null;
  /** Of a closed pulse; what the reader may not read is not shown. */
  readonly questions: readonly TrendQuestion[];
};

export type TrendMeeting = {
  readonly occurrenceId: string;
  readonly start: Date;
  /** Who was asked, or before any opening who is invited. */
  readonly people: readonly string[];
  readonly pulses: readonly TrendPulse[];
  readonly agreed: Meeting["agreed"];
  /** From before to after, where both may be compared and the reader may read both. */
  readonly shifts: readonly { readonly questionId: string; readonly word: "higher" | "lower" | "same" }[];
};

export type TrendSeries = {
  readonly id: string;
  readonly title: string;
  readonly nextAt: Date | null;
  readonly baselines: readonly { readonly startedAt: Date; readonly afterOrder: number }[];
  readonly signals: readonly TrendSignal[];
  /** Questions that rest at every other meeting. */
  readonly steady: readonly string[];
  readonly mayManage: boolean;
  /** As its charts go by: whether an `after` of it was ever shown. */
  readonly hasShownAfter: boolean;
};

export type TrendSignal = {
  readonly signal: JointSignal;
  readonly phase: Phase;
  /** The version of every question of it, in their order. */
  readonly versions: readonly number[];
  readonly scale: number;
  /** Both starter questions together. */
  readonly isJoint: boolean;
};

/** What people read for a question, and for the answers of a choice or decision. */
export type TrendWords = { readonly name: string; readonly options: readonly string[] | null };

type Meeting = Trend["meetings"][number];
type Drawn = Pick<Trend["questions"][number], "id" | "version" | "kind" | "scale">;

type MeetingState = Meeting["state"];
type Point = Trend["questions"][number]["points"][number];

/** The one pulse of a meeting that its trend is made of; pulses between meetings belong to no series. */
const pulseOf = (meeting: TrendMeeting, phase: Phase): TrendPulse | undefined =>
  meeting.pulses.find((pulse) => pulse.phase === phase);

/** Where `before` is drawn and was not asked, an `after` still says that something was: none of the series was shown. */
const stateOf = (meeting: TrendMeeting, phase: Phase): MeetingState => {
  const pulse = pulseOf(meeting, phase) ?? (phase === "before" ? pulseOf(meeting, "after") : undefined);
  const own = meeting.pulses.filter((one) => one.phase !== "adhoc");
  if (pulse === undefined) return own.some((one) => one.state === "open") ? "open" : "none";
  if (pulse.state === "sealed" && !pulse.isReadable) return "not-yours";
  if (pulse.state === "sealed") return pulse.released ? "released" : "withheld";
  if (pulse.state !== "planned") return pulse.state;
  if (own.some((one) => one.state === "open")) return "open";
  return own.some((one) => one.state === "sealed") ? "between" : "planned";
};

/** With why nothing came of it, where that is what its trend shows. */
function endOf(meeting: TrendMeeting, phase: Phase): Pick<Meeting, "state" | "why"> {
  const state = stateOf(meeting, phase);
  const ended = meeting.pulses.find((one) => one.phase !== "adhoc" && one.state === "void" && one.why !== null);
  return { state, why: state === "void" ? (pulseOf(meeting, phase)?.why ?? ended?.why ?? null) : null };
}

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

/** `after` once one was shown, as the charts have it; until then `before`, where that was ever closed. */
const phaseOf = ({ hasShownAfter }: TrendSeries, meetings: readonly TrendMeeting[]): Phase =>
  !hasShownAfter && meetings.some((meeting) => pulseOf(meeting, "before")?.state === "sealed") ? "before" : "after";

/**
 * The shapes of one series, meeting by meeting: `after`, or `before` in a series that never showed an after. A new
 * wording starts a new row.
 * @param meetings by start
 * @param wordsOf of a question in one version
 */
export function trendOf(
  series: TrendSeries,
  meetings: readonly TrendMeeting[],
  wordsOf: (question: Pick<Drawn, "id" | "version">) => TrendWords,
): Trend {
  const phase = phaseOf(series, meetings);
  const asked = new Map<string, Drawn>();
  for (const meeting of meetings) {
    for (const { id, version, kind, scale } of pulseOf(meeting, phase)?.questions ?? []) {
      // Sentences have no shape to draw, ways to refuse are another four each time, a guess belongs to its meeting.
      if (kind === "sentence" || kind === "rule-out" || kind === "guess") continue;
      if (scale !== null) asked.set(`${id} ${version}`, { id, version, kind, scale });
    }
  }
  const signals = series.signals.filter((one) => one.phase === phase);
  const single = (id: string, version: number) =>
    signals
      .filter(({ signal, versions, isJoint }) => !isJoint && signal.questionIds[0] === id && versions[0] === version)
      .map(({ signal: { questionIds: _, ...signal } }) => signal);
  const latestVersion = (id: string) =>
    Math.max(...[...asked.values()].filter((one) => one.id === id).map((one) => one.version));
  const changed = changesOf(series, meetings);
  return {
    seriesId: series.id,
    title: series.title,
    meetings: meetings.map((meeting, index) => ({
      occurrenceId: meeting.occurrenceId,
      start: meeting.start.toISOString(),
      invited: meeting.people.length,
      newInvitees: newPeople(meeting, meetings[index - 1]),
      membershipChanged: changed.has(meeting.occurrenceId),
      ...endOf(meeting, phase),
      agreed: meeting.agreed,
    })),
    questions: [...asked.values()].map(({ id, version, kind, scale }) => ({
      id,
      version,
      name: wordsOf({ id, version }).name,
      kind,
      scale,
      options: kind === "scale" ? null : [...(wordsOf({ id, version }).options ?? [])],
      points: meetings.map((meeting) => pointOf(meeting, phase, id, version)),
      signals: single(id, version),
      steady: series.steady.includes(id) && latestVersion(id) === version,
    })),
    signals: signals.filter((one) => one.isJoint).map((one) => one.signal),
    byChance: { message: messageByChance(meetings, phase, [...asked.values()]) },
    baselines: series.baselines.map(({ startedAt, afterOrder }) => ({
      startedAt: startedAt.toISOString(),
      afterOccurrenceId: lastUpTo(meetings, afterOrder)?.occurrenceId ?? null,
    })),
    shifts: meetings.flatMap(({ occurrenceId, shifts }) => shifts.map((shift) => ({ occurrenceId, ...shift }))),
    nextAt: series.nextAt?.toISOString() ?? null,
    meetingsUntilSignals: meetingsUntilSignals(series, meetings, phase),
    mayManage: series.mayManage,
  };
}

/** How many were not there the meeting before; nobody is new at the first. */
const newPeople = (meeting: TrendMeeting, previous: TrendMeeting | undefined): number =>
  previous === undefined ? 0 : meeting.people.filter((id) => !previous.people.includes(id)).length;

const orderOf = (meeting: TrendMeeting): number => Math.max(0, ...meeting.pulses.map((pulse) => pulse.order ?? 0));

/** The latest meeting that a baseline set at `order` left behind. */
const lastUpTo = (meetings: readonly TrendMeeting[], order: number): TrendMeeting | undefined =>
  meetings.filter((meeting) => orderOf(meeting) > 0 && orderOf(meeting) <= order).at(-1);

/**
 * Meetings at which the group became another one: compared with the first meeting, with the last one that was found
 * changed, or with the first after a new baseline.
 */
function changesOf({ baselines }: TrendSeries, meetings: readonly TrendMeeting[]): ReadonlySet<string> {
  const starts = new Set(
    baselines.map(({ afterOrder }) => meetings.indexOf(lastUpTo(meetings, afterOrder) as TrendMeeting) + 1),
  );
  const changed = new Set<string>();
  let usual: readonly string[] | null = null;
  for (const [index, { occurrenceId, people }] of meetings.entries()) {
    if (people.length === 0) continue;
    if (usual === null || starts.has(index)) usual = people;
    else if (membershipChanged(usual, people)) {
      changed.add(occurrenceId);
      usual = people;
    }
  }
  return changed;
}

/** Of the size that the last meeting had, and of what was ever asked in these meetings; null where nothing is charted. */
function messageByChance(meetings: readonly TrendMeeting[], phase: Phase, asked: readonly Drawn[]): number | null {
  const charted = new Set(asked.filter(isCharted).map(({ id }) => id));
  const last = meetings.findLast((meeting) => pulseOf(meeting, phase)?.state === "sealed");
  if (last === undefined || charted.size === 0 || pulseOf(last, phase)?.form === "coarse") return null;
  return byChance(last.people.length, charted.size);
}

/** Of the question that was seen most often since the last baseline; null where only coarse results are shown. */
function meetingsUntilSignals(
  { baselines }: TrendSeries,
  meetings: readonly TrendMeeting[],
  phase: Phase,
): number | null {
  const from = Math.max(0, ...baselines.map(({ afterOrder }) => afterOrder));
  const closed = meetings
    .map((meeting) => pulseOf(meeting, phase))
    .filter((pulse) => pulse?.released === true && (pulse.order ?? 0) > from);
  const seen = new Map<string, number>();
  for (const pulse of closed) {
    if (pulse?.form !== "full") continue;
    for (const question of pulse.questions) {
      const { id, version, shown } = question;
      if (!isCharted(question) || shown === null || !isObserved(shown.n, pulse.k)) continue;
      seen.set(`${id} ${version}`, (seen.get(`${id} ${version}`) ?? 0) + 1);
    }
  }
  if (closed.length > 0 && closed.every((pulse) => pulse?.form === "coarse")) return null;
  return Math.max(0, FIRST - Math.max(0, ...seen.values()));
}
