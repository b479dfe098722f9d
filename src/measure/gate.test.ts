import { describe, expect, it } from "vitest";
import { gateStep } from "./gate.ts";
import { gateLimits, monitorStep, newMonitor } from "./monitor.ts";
import type { Counts } from "./tally.ts";

type Anchors = readonly [Counts | null, Counts | null];
const start = newMonitor("location", gateLimits.location);
const run = (history: readonly Anchors[], state = start) => history.reduce((s, pair) => gateStep(s, pair).state, state);
const times = <T>(n: number, value: T): T[] => Array.from({ length: n }, () => value);
const usual: Anchors = [
  [0, 1, 3, 4, 2],
  [0, 0, 2, 6, 2],
];

describe("the chart of both starter questions", () => {
  it("observes the mean of both, with the weight of one question", () => {
    const { state } = gateStep(start, [
      [0, 0, 4, 0, 0],
      [0, 0, 0, 0, 12],
    ]);
    expect(state.learned).toEqual({ meetings: 1, weight: 6, mean: 4, squares: 0 });
    expect(state.df).toBe(14);
    const spread = gateStep(newMonitor("spread", gateLimits.spread), [
      [2, 0, 0, 0, 2],
      [0, 0, 5, 0, 0],
    ]);
    expect(spread.state.learned.mean).toBeCloseTo(4 / 3, 12);
    expect(spread.state.learned.weight).toBeCloseTo(2 / (1 / 3 + 1 / 4), 12);
    expect(spread.state.within).toBeCloseTo(8, 12);
  });

  it("is as certain as one question when both say the same", () => {
    const one = monitorStep(start, usual[0]).state;
    const two = gateStep(start, [usual[0], usual[0]]).state;
    expect(two.learned).toEqual(one.learned);
    expect([two.within / two.df, two.points]).toEqual([one.within / one.df, 5]);
  });

  it("does not care which question comes first", () => {
    const pairs = [
      ...times(8, usual),
      ...times(3, [
        [6, 2, 2, 0, 0],
        [0, 2, 3, 3, 1],
      ] as Anchors),
    ];
    const swapped = pairs.map(([a, b]): Anchors => [b, a]);
    expect(run(swapped)).toEqual(run(pairs));
  });

  it("steps only at meetings where both have enough answers", () => {
    const state = run(times(7, usual));
    for (const pair of [
      [null, usual[1]],
      [usual[0], null],
      [null, null],
      [[0, 0, 2, 0, 0], usual[1]],
    ] as Anchors[]) {
      const step = gateStep(state, pair);
      expect(step.state).toEqual({ ...state, t: 8 });
      expect(step.report.z).toBeNull();
    }
    expect(gateStep(state, usual, 11).report.z).toBeNull();
    expect(gateStep(state, usual, 10).report.z).not.toBeNull();
  });

  it("alerts when both fall, at the limits of a gate", () => {
    const fallen: Anchors = [
      [3, 4, 3, 0, 0],
      [2, 6, 2, 0, 0],
    ];
    const state = run([...times(8, usual), ...times(2, fallen)]);
    const { report } = gateStep(state, fallen);
    expect(report).toMatchObject({ mark: true, alert: true, began: 9 });
  });

  it("refuses counts that are no tally, even beside a question without answers, and two scales at once", () => {
    expect(() => gateStep(start, [[1, 1, 1, 1, -1], null])).toThrow(/counts/);
    expect(() => gateStep(start, [null, [1, 1, 1]])).toThrow(/counts/);
    expect(() => gateStep(start, [usual[0], [1, 1, 1, 1, 1, 1, 1]])).toThrow(/anchors/);
    expect(() => gateStep(start, usual, 0)).toThrow(/^k /);
  });
});
