import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isMonitorState, type MonitorState, monitorStep, newMonitor, type Report } from "./monitor.ts";
import type { Counts } from "./tally.ts";

const charts = ["location", "spread"] as const;
const chart = fc.constantFrom(...charts);
const meetingsOf = (points: number) =>
  fc.array(fc.option(fc.array(fc.nat(5), { minLength: points, maxLength: points }), { freq: 8 }), { maxLength: 70 });
const meetings = fc.oneof(meetingsOf(5), meetingsOf(7));

const replay = (state: MonitorState, history: readonly (Counts | null)[]) => {
  const reports: Report[] = [];
  let current = state;
  for (const counts of history) {
    const step = monitorStep(current, counts);
    current = step.state;
    reports.push(step.report);
  }
  return { state: current, reports };
};
const times = <T>(n: number, value: T): T[] => Array.from({ length: n }, () => value);
const usual = [0, 1, 3, 4, 2];

describe("a chart", () => {
  it("comes to the identical state and reports whether stepped, stored and taken up again, or replayed", () => {
    fc.assert(
      fc.property(chart, meetings, fc.nat(70), (which, history, split) => {
        const whole = replay(newMonitor(which), history);
        const first = replay(newMonitor(which), history.slice(0, split));
        const stored: unknown = JSON.parse(JSON.stringify(first.state));
        if (!isMonitorState(stored)) throw new Error("a state must be known again after storage");
        const rest = replay(stored, history.slice(split));
        expect(rest.state).toEqual(whole.state);
        expect([...first.reports, ...rest.reports]).toEqual(whole.reports);
      }),
    );
  });

  it("changes nothing but t at a meeting with nothing to see", () => {
    fc.assert(
      fc.property(chart, meetings, fc.constantFrom(null, [0, 1, 0, 0, 1]), (which, history, nothing) => {
        const { state } = replay(newMonitor(which), history);
        const step = monitorStep(state, nothing);
        expect(step.state).toEqual({ ...state, t: state.t + 1 });
        const { down, up, down2, up2 } = state;
        const silent = { z: null, began: null, baseline: null, mark: false, alert: false };
        expect(step.report).toEqual({ t: state.t + 1, down, up, down2, up2, ...silent });
      }),
    );
  });

  it("never has a sum below 0, and the sums of alerts never exceed those of marks", () => {
    fc.assert(
      fc.property(chart, meetings, (which, history) => {
        for (const { down, up, down2, up2, z } of replay(newMonitor(which), history).reports) {
          expect(Math.min(down, up, down2, up2)).toBeGreaterThanOrEqual(0);
          expect(down2).toBeLessThanOrEqual(down);
          expect(up2).toBeLessThanOrEqual(up);
          expect(Math.abs(z ?? 0)).toBeLessThanOrEqual(3.5);
        }
      }),
    );
  });

  it("of location is mirrored, and of spread the same, when the scale is read from its other end", () => {
    fc.assert(
      fc.property(meetings, (history) => {
        const mirrored = history.map((counts) => counts?.toReversed() ?? null);
        const here = replay(newMonitor("location"), history).state;
        const there = replay(newMonitor("location"), mirrored).state;
        expect(there.down).toBeCloseTo(here.up, 9);
        expect(there.up).toBeCloseTo(here.down, 9);
        const spread = [history, mirrored].map((one) => replay(newMonitor("spread"), one).state.up);
        expect(spread[0]).toBeCloseTo(spread[1] ?? Number.NaN, 9);
      }),
    );
  });

  it("leaves the state it was given as it was", () => {
    const state = replay(newMonitor("location"), times(8, usual)).state;
    const copy: unknown = JSON.parse(JSON.stringify(state));
    monitorStep(state, [5, 0, 0, 0, 0]);
    expect(state).toEqual(copy);
  });

  it("has no deviation before it learned six observed meetings, skipped ones not counted", () => {
    const { reports } = replay(newMonitor("spread"), [...times(5, usual), null, usual, usual]);
    expect(reports.map(({ z }) => z === null)).toEqual([true, true, true, true, true, true, true, false]);
    expect(reports[0]?.baseline).toBeGreaterThan(0);
  });

  it("does not take up what is usual from meetings after the fortieth", () => {
    const { state } = replay(newMonitor("location"), times(40, usual));
    expect(state.learned.meetings).toBe(40);
    const later = replay(state, times(3, [0, 0, 3, 5, 2])).state;
    expect(later.learned).toEqual(state.learned);
    expect([later.within, later.df]).toEqual([state.within, state.df]);
  });

  it("learns from an unusual meeting only once the sums are calm again", () => {
    const calm = replay(newMonitor("location"), times(10, usual)).state;
    const alarmed = replay(calm, times(2, [6, 4, 0, 0, 0])).state;
    expect(alarmed.learned).toEqual(calm.learned);
    expect(alarmed.pending.meetings).toBe(2);
    const again = replay(alarmed, times(12, usual)).state;
    expect(again.pending.meetings).toBe(0);
    expect(again.learned.meetings).toBe(24);
  });

  it("treats fewer than three answers, or fewer than k, as nothing to see", () => {
    const start = newMonitor("location");
    const seen = (counts: Counts, k?: number) => monitorStep(start, counts, k).report.baseline !== null;
    expect(seen([0, 0, 2, 0, 0])).toBe(false);
    expect(seen([0, 0, 3, 0, 0])).toBe(true);
    expect(seen([0, 0, 2, 0, 0], 1)).toBe(false);
    expect(seen([0, 0, 3, 1, 0], 5)).toBe(false);
    expect(seen([0, 0, 3, 2, 0], 5)).toBe(true);
  });

  it("marks and alerts above the limits it was made with", () => {
    const history = [...times(10, usual), ...times(4, [4, 4, 2, 0, 0])];
    const first = (limits?: { mark: number; alert: number }) => {
      const { reports } = replay(newMonitor("location", limits), history);
      return { mark: reports.findIndex(({ mark }) => mark), alert: reports.findIndex(({ alert }) => alert) };
    };
    expect(first()).toEqual({ mark: 12, alert: -1 });
    expect(first({ mark: 0.5, alert: 0.5 })).toEqual({ mark: 10, alert: 10 });
    expect(first({ mark: 100, alert: 100 })).toEqual({ mark: -1, alert: -1 });
  });
});

describe("the limits of a chart", () => {
  it("are passed only by what is larger", () => {
    const history = [...times(10, usual), ...times(3, [4, 4, 2, 0, 0])];
    const { down, down2 } = replay(newMonitor("location"), history).state;
    const last = (mark: number, alert: number) =>
      replay(newMonitor("location", { mark, alert }), history).reports.at(-1);
    expect(last(down, down2)).toMatchObject({ mark: false, alert: false });
    expect(last(down - 1e-9, down2 - 1e-9)).toMatchObject({ mark: true, alert: true });
  });

  it("hold back what is not calm, a sum of exactly 1 being calm", () => {
    const calm = replay(newMonitor("location"), times(10, usual)).state;
    const one = monitorStep({ ...calm, down: 1.5 }, usual).state;
    expect([one.down, one.pending.meetings, one.learned.meetings]).toEqual([1, 0, 11]);
    const more = monitorStep({ ...calm, up: 1.75 }, usual).state;
    expect([more.up, more.pending.meetings, more.learned.meetings]).toEqual([1.25, 1, 10]);
  });
});

describe("what a chart refuses", () => {
  const start = newMonitor("location");

  it("is counts that are no tally of 5 or 7 points, saying so", () => {
    for (const counts of [[1, 2, -1, 0, 3], [1, 1.5, 1, 0, 0], [1, Number.NaN, 1, 1, 1], [3, 3, 3], times(6, 1)]) {
      expect(() => monitorStep(start, counts)).toThrow(RangeError);
      expect(() => monitorStep(start, counts)).toThrow(/counts/);
    }
  });

  it("is a scale other than the one it began with", () => {
    const { state } = monitorStep(start, usual);
    expect(() => monitorStep(state, times(7, 1))).toThrow(/counts/);
    expect(() => monitorStep(monitorStep(state, null).state, times(7, 1))).toThrow(RangeError);
  });

  it("is a k that is no number of answers, and limits that are not above 0", () => {
    for (const k of [0, -1, 2.5, Number.NaN]) expect(() => monitorStep(start, usual, k)).toThrow(/^k /);
    expect(() => newMonitor("spread", { mark: 0, alert: 1 })).toThrow(/limits/);
    expect(() => newMonitor("spread", { mark: 1, alert: 0 })).toThrow(RangeError);
    expect(() => newMonitor("spread", { mark: 1, alert: Number.NaN })).toThrow(RangeError);
  });
});

describe("a stored state", () => {
  const state = replay(newMonitor("spread"), times(9, usual)).state;

  it("is known again", () => {
    expect(isMonitorState(state)).toBe(true);
    expect(isMonitorState(newMonitor("location"))).toBe(true);
  });

  it("is not one with another version, another chart, or a number missing or not finite", () => {
    for (const value of [null, undefined, 7, "state", [], {}, { ...state, version: 2 }, { ...state, chart: "both" }]) {
      expect(isMonitorState(value)).toBe(false);
    }
    for (const name of Object.keys(state)) {
      expect(isMonitorState({ ...state, [name]: null }), name).toBe(false);
    }
    for (const part of ["learned", "pending", "limits"] as const) {
      for (const name of Object.keys(state[part])) {
        const broken = { ...state, [part]: { ...state[part], [name]: Number.NaN } };
        expect(isMonitorState(broken), `${part}.${name}`).toBe(false);
      }
    }
  });
});
