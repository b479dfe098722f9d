/** What a chart says when a sum stands above its limit, in words, and since about when. */
import { type MonitorState, type Report, SLACK, type Step } from "./monitor.ts";
import type { Chart } from "./observation.ts";

/** location: the answers are "lower" or "higher" than usual; spread: further "apart" or "closer" together. */
export type Direction = "lower" | "higher" | "apart" | "closer";
export type SignalKind = "mark" | "alert";

const directions = {
  location: { down: "lower", up: "higher" },
  spread: { down: "closer", up: "apart" },
} as const satisfies Readonly<Record<Chart, { down: Direction; up: Direction }>>;

/** Each kind looks at its own sums: after a long rise, a sharp fall may alert while the mark still says "higher". */
const sideOf = ({ down, up, down2, up2 }: Report, kind: SignalKind): "down" | "up" => {
  const isDown = kind === "mark" ? down > up : down2 > up2;
  return isDown ? "down" : "up";
};

/** Which way the answers went. It means something only while the report has that mark or alert. */
export const direction = (report: Report, chart: Chart, kind: SignalKind = "mark"): Direction =>
  directions[chart][sideOf(report, kind)];

/** Only what a team may want to talk about reaches people as an alert; better than usual stays a quiet mark. */
export const pushes = (way: Direction): boolean => way === "lower" || way === "apart";

/** Whether this one meeting lay that way, far enough from what is usual to add to a mark; null when nobody can say. */
export const lies = ({ z }: Report, way: Direction): boolean | null =>
  z === null ? null : (way === "lower" || way === "closer" ? -z : z) > SLACK;

/** `began`: since about this meeting, counted from 1. */
export type Crossing = { readonly kind: SignalKind; readonly direction: Direction; readonly began: number };

const crossingOf = (state: MonitorState, report: Report, kind: SignalKind): Crossing => {
  const flat = sideOf(report, kind) === "down" ? state.flatDown : state.flatUp;
  return { kind, direction: direction(report, state.chart, kind), began: flat + 1 };
};

/**
 * The mark and the alert that stand after a step; empty when neither does and when the meeting had nothing to see. An
 * alert toward "higher" or "closer" is not among them.
 */
export const crossings = ({ state, report }: Step): readonly Crossing[] => {
  const kinds = (["mark", "alert"] as const).filter((kind) => report[kind]);
  return kinds
    .map((kind) => crossingOf(state, report, kind))
    .filter((found) => found.kind === "mark" || pushes(found.direction));
};
