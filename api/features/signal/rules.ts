import type { Form } from "../../../src/contract/pulse.ts";
import type { AskedKind } from "../../../src/contract/question.ts";
import { anchors } from "../../../src/contract/rotation.ts";
import type { Signal } from "../../../src/contract/signal.ts";
import { crossings, lies } from "../../../src/measure/crossing.ts";
import { gateStep } from "../../../src/measure/gate.ts";
import {
  FIRST,
  gateLimits,
  type MonitorState,
  monitorStep,
  newMonitor,
  type Step,
} from "../../../src/measure/monitor.ts";
import { isCharted, isObserved } from "../../../src/measure/observation.ts";
import { isSteady } from "../../../src/measure/steady.ts";

/** Above 250 lines: what a chart takes in and says is decided in one place, whether it steps on, is replayed or is compared. */

/** Which answers a chart watches. A new wording or scale of a question is another chart. */
export type ChartKey = {
  /** `together` for the starter questions together. */
  readonly questionId: string;
  readonly phase: "before" | "after";
  /** Of the wording; of both wordings, as "1+2", for the starter questions together. */
  readonly version: string;
  readonly scale: number;
  readonly chart: Signal["chart"];
};

/** A closed pulse as the charts of its series take it in: what the release rule let through, and nothing else. */
export type Closing = {
  readonly pulseId: string;
  readonly phase: "before" | "after";
  readonly form: Form;
  readonly k: number;
  readonly questions: readonly {
    readonly id: string;
    readonly version: number;
    readonly kind: AskedKind;
    readonly scale: number | null;
    /** null: not shown. */
    readonly counts: readonly number[] | null;
  }[];
};

/** One text per chart of a series. */
export const nameOf = ({ questionId, phase, version, scale, chart }: ChartKey): string =>
  [questionId, phase, version, scale, chart].join(" ");

/** Stands for the starter questions together, where a question has its id. */
export const together = "*";
export const questionsOf = (questionId: string): readonly string[] =>
  questionId === together ? anchors : [questionId];

/**
 * What a closing holds for a chart: the counts of each of its questions, null where they were not shown, were too few,
 * or are a small team's three. null when the closing did not ask this, in this wording, on this scale.
 */
export function pointFor(key: ChartKey, closing: Closing): readonly (readonly number[] | null)[] | null {
  if (closing.phase !== key.phase) return null;
  const versions = key.version.split("+");
  const asked = questionsOf(key.questionId).map((id, place) =>
    closing.questions.find(
      (one) => one.id === id && one.scale === key.scale && String(one.version) === versions[place],
    ),
  );
  if (asked.some((one) => one === undefined)) return null;
  return asked.map((one) => {
    const counts = closing.form === "coarse" ? null : (one?.counts ?? null);
    const n = (counts ?? []).reduce((sum, count) => sum + count, 0);
    return isObserved(n, closing.k) ? counts : null;
  });
}

export const asksFor = (key: ChartKey, closing: Closing): boolean => pointFor(key, closing) !== null;

/** Whether a chart could see anything there. */
export const observedBy = (key: ChartKey, closing: Closing): boolean =>
  pointFor(key, closing)?.every((counts) => counts !== null) ?? false;

const charts = ["location", "spread"] as const;

/** Every chart that takes a closing in: two per question on a scale of 5 or 7, two for the starter questions together. */
export function chartsOf({ phase, questions }: Closing): ChartKey[] {
  const scaled = questions.flatMap(({ id, version, kind, scale }) =>
    scale !== null && isCharted({ kind, scale }) ? [{ questionId: id, version: String(version), scale }] : [],
  );
  const starters = anchors.map((id) => scaled.find((one) => one.questionId === id));
  const [first] = starters;
  const isWhole = first !== undefined && starters.every((one) => one?.scale === first.scale);
  const joint = {
    questionId: together,
    version: starters.map((one) => one?.version).join("+"),
    scale: first?.scale ?? 0,
  };
  return [...scaled, ...(isWhole ? [joint] : [])].flatMap((watched) =>
    charts.map((chart) => ({ ...watched, phase, chart })),
  );
}

/** A chart that has seen nothing yet. */
export const newChart = ({ questionId, chart }: ChartKey): MonitorState =>
  questionId === together ? newMonitor(chart, gateLimits[chart]) : newMonitor(chart);

/** A chart after one more closing; null when the closing did not ask what it watches. */
export function stepChart(key: ChartKey, state: MonitorState, closing: Closing): Step | null {
  const point = pointFor(key, closing);
  if (point === null) return null;
  const [first = null, second = null] = point;
  return key.questionId === together
    ? gateStep(state, [first, second], closing.k)
    : monitorStep(state, first, closing.k);
}

/** What a chart said, by the closings it concerns. */
export type Said = {
  readonly kind: Signal["kind"];
  readonly direction: Signal["direction"];
  readonly beganPulseId: string;
  readonly raisedPulseId: string;
  readonly endedPulseId: string | null;
};

type Rise = Pick<Said, "kind" | "direction" | "beganPulseId">;
export const isSame = (one: Rise, other: Rise): boolean =>
  one.kind === other.kind && one.direction === other.direction && one.beganPulseId === other.beganPulseId;

/** A closing that a chart took in, as far as what it says later goes by it. */
export type Taken = { readonly pulseId: string; readonly isObserved: boolean };

export const takenBy = (key: ChartKey, closing: Closing): Taken => ({
  pulseId: closing.pulseId,
  isObserved: observedBy(key, closing),
});

/**
 * A chart as it was when the oldest meetings of its series were deleted: their counts are gone, and it is replayed from
 * here. `own` are all the closings it had taken in, by id alone.
 */
export type Past = {
  /** The place of the last closing in it. */
  readonly order: number;
  readonly state: MonitorState;
  readonly own: readonly Taken[];
  readonly said: readonly Said[];
};

/** The place of the first closing that was compared with those before it: a rise cannot begin while all is still learned. */
const firstJudged = (own: readonly Taken[]): number => {
  const observed = own.flatMap(({ isObserved }, place) => (isObserved ? [place] : []));
  return observed[FIRST] ?? own.length - 1;
};

/**
 * What a chart has said once it took in the last of `own`. What stands above its limit is said once per rise: taken back
 * when it falls below, and said again, not anew, when it rises again before it was gone. A meeting with nothing to see
 * changes nothing.
 * @param own the closings that the chart took in, in order
 */
export function saidAfter(key: ChartKey, said: readonly Said[], step: Step, own: readonly Taken[]): readonly Said[] {
  const pulseId = own.at(-1)?.pulseId;
  if (step.report.z === null || pulseId === undefined) return said;
  // A mark belongs to the question it stands on: both together have none.
  const crossed = crossings(step).filter(({ kind }) => kind === "alert" || key.questionId !== together);
  const judged = firstJudged(own);
  // A meeting with nothing to see may lie right before the first that deviated: nothing is known to have begun there.
  const seenFrom = (place: number) => own.find(({ isObserved }, index) => index >= place && isObserved);
  const standing = crossed.map(({ kind, direction, began }) => ({
    kind,
    direction,
    beganPulseId: seenFrom(Math.max(began - 1, judged))?.pulseId ?? pulseId,
  }));
  const known = said.map((one) => {
    if (standing.some((now) => isSame(one, now)))
      return one.endedPulseId === null ? one : { ...one, endedPulseId: null };
    return one.endedPulseId === null ? { ...one, endedPulseId: pulseId } : one;
  });
  const fresh = standing
    .filter((now) => !said.some((one) => isSame(one, now)))
    .map((now) => ({ ...now, raisedPulseId: pulseId, endedPulseId: null }));
  return [...known, ...fresh];
}

/**
 * A chart as all these closings make it, all it said on the way, and which of them it took in.
 * @param past where it starts, when older ones are gone; `closings` are those after it
 */
export function replay(key: ChartKey, closings: readonly Closing[], past: Past | null = null): Omit<Past, "order"> {
  const own: Taken[] = [...(past?.own ?? [])];
  let state = past?.state ?? newChart(key);
  let said: readonly Said[] = past?.said ?? [];
  for (const closing of closings) {
    const step = stepChart(key, state, closing);
    if (step === null) continue;
    own.push(takenBy(key, closing));
    state = step.state;
    said = saidAfter(key, said, step, own);
  }
  return { state, said, own };
}

/** The closing that asked the same in another wording, scale or phase once a chart had taken in its last; null for none. */
export function replacedBy(key: ChartKey, closings: readonly Closing[]): string | null {
  const last = closings.findLastIndex((closing) => asksFor(key, closing));
  const next = closings.find(
    (closing, place) => place > last && chartsOf(closing).some((other) => other.questionId === key.questionId),
  );
  return next?.pulseId ?? null;
}

/**
 * How many of the newest closings with something to see no longer lay that way.
 * @param closings since the last baseline, in order; after `past`, when older ones are gone
 */
export function backFrom(
  key: ChartKey,
  way: Signal["direction"],
  closings: readonly Closing[],
  past: Past | null = null,
): number {
  let back = 0;
  let state = past?.state ?? newChart(key);
  for (const closing of closings) {
    const step = stepChart(key, state, closing);
    if (step === null) continue;
    state = step.state;
    const isThatWay = lies(step.report, way);
    if (isThatWay !== null) back = isThatWay ? 0 : back + 1;
  }
  return back;
}

/** A mark of a question, from the closing that raised it to the one that took it back. */
export type Marked = { readonly questionId: string; readonly from: string; readonly to: string | null };

/**
 * The starter questions whose answers have stayed the same: they are asked less often.
 * @param closings the last ones of the series, in order
 */
export function steadyQuestions(closings: readonly Closing[], marks: readonly Marked[]): string[] {
  const place = new Map(closings.map(({ pulseId }, index) => [pulseId, index]));
  return anchors.filter((id) => {
    const latest = closings.findLast((closing) => closing.questions.some((question) => question.id === id));
    const now = latest?.questions.find((question) => question.id === id);
    if (latest === undefined || now?.scale == null) return false;
    const key = {
      questionId: id,
      phase: latest.phase,
      version: String(now.version),
      scale: now.scale,
      chart: charts[0],
    };
    const own = marks.filter((mark) => mark.questionId === id);
    const observed = closings.flatMap((closing, index) => {
      const counts = pointFor(key, closing)?.[0] ?? null;
      const mark = own.some(
        ({ from, to }) =>
          index >= (place.get(from) ?? 0) && index < (to === null ? closings.length : (place.get(to) ?? 0)),
      );
      return counts === null ? [] : [{ counts, mark }];
    });
    return isSteady(observed);
  });
}
