import { describe, expect, it } from "vitest";
import type { Signal } from "../../contract/signal.ts";
import type { Trend } from "../../contract/trend.ts";
import { alertOf, byItself, marksOf, seenOf, spanOf } from "./signalsOf.ts";

const ids = [1, 2, 3, 4].map((n) => `5f0c63bb-8b4e-4d0e-9f0b-3a7f0a1c1d1${n}`);
const meetingId = (place: number) => ids[place] ?? "";
const startOf = (place: number) => `2026-11-0${place + 1}T09:00:00Z`;
const signal = (given: Partial<Signal>): Signal => ({
  signalId: "0b0c63bb-8b4e-4d0e-9f0b-3a7f0a1c1d11",
  kind: "alert",
  chart: "location",
  direction: "lower",
  began: meetingId(1),
  beganAt: startOf(1),
  raised: meetingId(2),
  raisedAt: startOf(2),
  ended: null,
  meetings: 2,
  back: 0,
  acknowledgedAt: null,
  acknowledgedBy: null,
  ...given,
});
const scale = { version: 1, kind: "scale", scale: 5, options: null, steady: false } as const;
const trendWith = (clarity: readonly Signal[], joint: readonly Signal[] = []): Trend => ({
  seriesId: meetingId(0),
  title: "Weekly sync",
  meetings: ids.map((occurrenceId, place) => ({
    occurrenceId,
    start: startOf(place),
    invited: 8,
    newInvitees: 0,
    membershipChanged: false,
    why: null,
    state: "released",
    agreed: null,
  })),
  questions: [
    { ...scale, id: "clarity", name: "clear purpose", points: [], signals: [...clarity] },
    { ...scale, id: "commit", name: "support", points: [], signals: [] },
  ],
  signals: joint.map((one) => ({ ...one, questionIds: ["clarity", "commit"] })),
  byChance: { message: 100 },
  baselines: [],
  shifts: [],
  nextAt: null,
  meetingsUntilSignals: 0,
  mayManage: false,
});

describe("the one sentence of a series", () => {
  it("is about the starter questions together before it is about one", () => {
    const both = trendWith([signal({ raisedAt: startOf(3) })], [signal({})]);
    expect(alertOf(both)?.names).toEqual(["clear purpose", "support"]);
    expect(alertOf(trendWith([signal({})]))?.names).toEqual(["clear purpose"]);
  });

  it("is the latest of several, and lower before further apart", () => {
    const [early, late] = [signal({ raisedAt: startOf(1) }), signal({ raisedAt: startOf(2) })];
    const apart = signal({ raisedAt: startOf(3), chart: "spread", direction: "apart" });
    expect(alertOf(trendWith([apart, early]))?.signal).toBe(early);
    expect(alertOf(trendWith([early, late]))?.signal).toBe(late);
  });

  it("is not said of one question alone once it was acknowledged for both together", () => {
    const seen = signal({ acknowledgedAt: "2026-11-05T09:00:00Z" });
    const apart = signal({ chart: "spread", direction: "apart" });
    expect(alertOf(trendWith([signal({})], [seen]))).toBeNull();
    expect(alertOf(trendWith([apart], [seen]))?.signal).toBe(apart);
  });

  it("is not said for a quiet mark, for good news, once it has ended, or once it was acknowledged", () => {
    const quiet = [
      signal({ kind: "mark" }),
      signal({ direction: "higher" }),
      signal({ direction: "closer" }),
      signal({ ended: meetingId(3) }),
      signal({ acknowledgedAt: "2026-11-05T09:00:00Z" }),
    ];
    for (const one of quiet) expect(alertOf(trendWith([one]))).toBeNull();
  });
});

describe("what stands beside the sentence", () => {
  it("is who has seen what still holds, of both together and of one alone", () => {
    const seen = signal({ acknowledgedAt: "2026-11-05T09:00:00Z", acknowledgedBy: "Mara" });
    const apart = { ...seen, direction: "apart" } as const;
    const told = trendWith([apart, signal({}), { ...seen, ended: meetingId(3) }], [seen]);
    expect(seenOf(told).map(({ names, direction }) => [names, direction])).toEqual([
      [["clear purpose", "support"], "lower"],
      [["clear purpose"], "apart"],
    ]);
  });

  it("is since when each question went that way by itself, where that is not when both did", () => {
    const mark = signal({ kind: "mark", beganAt: startOf(2) });
    const itself = (own: readonly Signal[], joint = signal({})) => {
      const told = trendWith(own, [joint]);
      const alert = alertOf(told);
      return alert && byItself(alert, told);
    };
    const alone = { name: "support", beganAt: null };
    expect(itself([mark])).toEqual([{ name: "clear purpose", beganAt: startOf(2) }, alone]);
    expect(itself([{ ...mark, direction: "higher" }])).toEqual([{ name: "clear purpose", beganAt: null }, alone]);
    const one = trendWith([signal({}), mark]);
    expect(byItself(alertOf(one) as NonNullable<ReturnType<typeof alertOf>>, one)).toEqual([]);
    const both = trendWith([{ ...mark, beganAt: startOf(1) }], [signal({})]);
    const questions = both.questions.map((question) => ({ ...question, signals: both.questions[0]?.signals ?? [] }));
    const dated = { ...both, questions };
    expect(byItself(alertOf(dated) as NonNullable<ReturnType<typeof alertOf>>, dated)).toEqual([]);
  });
});

describe("a mark", () => {
  it("stands beside its question while it holds, whichever way it points", () => {
    const [holds, ended] = [
      signal({ kind: "mark", direction: "higher" }),
      signal({ kind: "mark", ended: meetingId(3) }),
    ];
    const question = trendWith([holds, ended, signal({})]).questions[0];
    expect(question && marksOf(question)).toEqual([holds]);
  });

  it("spans from about when it began to its end, or to the last meeting", () => {
    const { meetings } = trendWith([]);
    const along = [0, 0.3, 0.7, 1];
    const shown = { occurrenceId: meetingId(0), phase: "after", form: "full", n: 8, counts: [8] } as const;
    const points = along.map(() => ({ ...shown, counts: [...shown.counts] }));
    expect(spanOf(signal({}), meetings, points, along)).toEqual({ from: 0.3, to: 1, row: 0 });
    expect(spanOf(signal({ ended: meetingId(2) }), meetings, points, along)).toEqual({ from: 0.3, to: 0.7, row: 0 });
    expect(spanOf(signal({ beganAt: "2026-01-05T09:00:00Z" }), meetings, points, along)).toEqual({
      from: 0,
      to: 1,
      row: 0,
    });
    expect(spanOf(signal({ back: 1 }), meetings, points, along)).toMatchObject({ from: 0.3, to: 0.7 });
  });
});
