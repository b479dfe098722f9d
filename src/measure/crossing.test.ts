import { describe, expect, it } from "vitest";
import { crossings, direction, lies, pushes } from "./crossing.ts";
import { monitorStep, newMonitor, type Report, type Step } from "./monitor.ts";

const low = [2, 4, 2, 0, 0];
const usual = [0, 0, 3, 4, 1];
const high = [0, 0, 0, 1, 7];
const apart = [4, 0, 0, 0, 4];

const stepsOf = (chart: "location" | "spread", meetings: readonly (readonly number[] | null)[]): Step[] => {
  let state = newMonitor(chart);
  return meetings.map((counts) => {
    const step = monitorStep(state, counts);
    state = step.state;
    return step;
  });
};
const times = <T>(n: number, value: T): T[] => Array.from({ length: n }, () => value);
const report: Report = {
  t: 9,
  z: 1,
  down: 0,
  up: 0,
  down2: 0,
  up2: 0,
  began: 10,
  baseline: 3,
  mark: false,
  alert: false,
};

describe("what a chart says in words", () => {
  it("is nothing while nothing changed, and nothing at a meeting with too few answers", () => {
    expect(stepsOf("location", times(30, usual)).flatMap(crossings)).toEqual([]);
    const steps = stepsOf("location", [...times(10, usual), ...times(8, low), null]);
    expect(steps.slice(-2).map((step) => crossings(step).length)).toEqual([2, 0]);
  });

  it("says lower and since about when, first as a mark and with more certainty as an alert", () => {
    const steps = stepsOf("location", [...times(10, usual), ...times(12, low)]);
    const found = steps.flatMap(crossings);
    expect(found[0]).toEqual({ kind: "mark", direction: "lower", began: 11 });
    expect(found.at(-1)).toEqual({ kind: "alert", direction: "lower", began: 11 });
  });

  it("keeps to a quiet mark when the answers are higher than usual", () => {
    const found = stepsOf("location", [...times(10, usual), ...times(20, high)]).flatMap(crossings);
    expect(new Set(found.map(({ kind }) => kind))).toEqual(new Set(["mark"]));
    expect(found.every((one) => one.direction === "higher")).toBe(true);
  });

  it("alerts on answers further apart and only marks answers closer together", () => {
    const wider = stepsOf("spread", [...times(10, usual), ...times(12, apart)]).flatMap(crossings);
    expect(wider.at(-1)).toEqual({ kind: "alert", direction: "apart", began: 11 });
    const closer = stepsOf("spread", [...times(10, apart), ...times(30, [0, 0, 8, 0, 0])]).flatMap(crossings);
    expect(closer.length).toBeGreaterThan(0);
    expect(closer.every((one) => one.kind === "mark" && one.direction === "closer")).toBe(true);
  });

  it("tells of one meeting whether it lay that way, by more than adds nothing to a mark", () => {
    const ways = (z: number | null) =>
      (["lower", "closer", "higher", "apart"] as const).map((way) => lies({ ...report, z }, way));
    expect(ways(-0.6)).toEqual([true, true, false, false]);
    expect(ways(0.6)).toEqual([false, false, true, true]);
    for (const z of [-0.5, 0, 0.5]) expect(ways(z)).toEqual([false, false, false, false]);
    expect(ways(null)).toEqual([null, null, null, null]);
  });

  it("lets a sharp fall alert while the mark of a long rise still stands, each with its own beginning", () => {
    const both = { ...report, down: 8, up: 20, down2: 7, up2: 1, mark: true, alert: true };
    const state = { ...newMonitor("location"), flatDown: 40, flatUp: 10 };
    expect(crossings({ state, report: both })).toEqual([
      { kind: "mark", direction: "higher", began: 11 },
      { kind: "alert", direction: "lower", began: 41 },
    ]);
  });

  it("names each direction by its chart and by the sums of its kind", () => {
    expect(direction({ ...report, down: 2, up: 1 }, "location")).toBe("lower");
    expect(direction({ ...report, down: 1, up: 2 }, "location")).toBe("higher");
    expect(direction({ ...report, down: 2, up: 1 }, "spread")).toBe("closer");
    expect(direction({ ...report, down: 1, up: 2 }, "spread")).toBe("apart");
    expect(direction({ ...report, down: 1, up: 2, down2: 1 }, "location", "alert")).toBe("lower");
  });

  it("reaches people only when answers are lower or further apart", () => {
    expect((["lower", "higher", "apart", "closer"] as const).filter(pushes)).toEqual(["lower", "apart"]);
  });
});
