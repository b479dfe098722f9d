import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { adM, adMd, agreement } from "../../src/measure/agreement.ts";
import { alignment } from "../../src/measure/alignment.ts";
import { cns, cnsTarget } from "../../src/measure/consensus.ts";
import { l2, leikD, pairGap } from "../../src/measure/dispersion.ts";
import { leaderGap } from "../../src/measure/leader.ts";
import { polarisation } from "../../src/measure/polarisation.ts";
import { shift } from "../../src/measure/shift.ts";
import { type Counts, mean, median, middleHalf, range, total } from "../../src/measure/tally.ts";
import { twoCamps } from "../../src/measure/twoCamps.ts";
import { vanDerEijkA } from "../../src/measure/vanDerEijk.ts";
import { awg, rwg, variance } from "../../src/measure/withinGroup.ts";

type Measure = (counts: Counts) => number | null;

/** Measures of how close or how far apart, with the ends they keep to. */
const closeness = { adMd, adM, agreement, pairGap, l2, leikD, cns, vanDerEijkA, variance, rwg, awg, polarisation };
const bounded = { agreement, l2, leikD, cns, polarisation } as const;
const fromTwoOn = new Set<Measure>([pairGap, variance, rwg, awg]);

const points = fc.constantFrom(5, 7);
const tallyOf = (length: number, most = 9) => fc.array(fc.nat(most), { minLength: length, maxLength: length });
const tally = points.chain((length) => tallyOf(length));
const answered = tally.filter((counts) => total(counts) > 0);
const pair = points.chain((length) => fc.tuple(tallyOf(length), tallyOf(length)));
/** Answers one by one, and the same answers in another order. */
const answers = points.chain((length) =>
  fc.array(fc.integer({ min: 1, max: length }), { minLength: 1, maxLength: 30 }).chain((given) =>
    fc.record({
      length: fc.constant(length),
      given: fc.constant(given),
      shuffled: fc.shuffledSubarray(given, { minLength: given.length }),
    }),
  ),
);
const countsOf = (given: readonly number[], length: number): number[] =>
  Array.from({ length }, (_, index) => given.filter((answer) => answer === index + 1).length);

const number = (value: number | null): number => {
  if (value === null) throw new Error("enough people answered");
  return value;
};

describe.each(Object.entries(closeness))("%s", (_, measure) => {
  it("does not depend on the order of the answers", () => {
    fc.assert(
      fc.property(answers, ({ given, shuffled, length }) => {
        expect(measure(countsOf(shuffled, length))).toBe(measure(countsOf(given, length)));
      }),
    );
  });

  it("is the same when the scale is read from its other end", () => {
    fc.assert(
      fc.property(answered, (counts) => {
        const value = measure(counts);
        if (value === null) expect(measure(counts.toReversed())).toBeNull();
        else expect(measure(counts.toReversed())).toBeCloseTo(value, 9);
      }),
    );
  });

  it("is a number wherever it is defined, and null, not 0, where nobody answered", () => {
    fc.assert(
      fc.property(tally, (counts) => {
        const value = measure(counts);
        const n = total(counts);
        // All at one end leave awg no variance to compare with.
        const atOneEnd = measure === awg && [counts.at(0), counts.at(-1)].includes(n);
        if (atOneEnd || n < (fromTwoOn.has(measure) ? 2 : 1)) expect(value).toBeNull();
        else expect(value).toSatisfy(Number.isFinite);
      }),
    );
  });

  it("is the value of all alike, whoever they are and however many", () => {
    fc.assert(
      fc.property(points, fc.nat(6), fc.integer({ min: 2, max: 400 }), (length, at, n) => {
        const counts = Array.from({ length }, (_, index) => (index === at % length ? n : 0));
        if (measure === awg && (at % length) % (length - 1) === 0) return;
        const alike = [adMd, adM, pairGap, leikD, variance, polarisation].includes(measure) ? 0 : 1;
        expect(measure(counts)).toBe(alike);
      }),
    );
  });
});

describe.each(Object.entries(bounded))("%s", (_, measure) => {
  it("lies between 0 and 1", () => {
    fc.assert(
      fc.property(answered, (counts) => {
        expect(number(measure(counts))).toBeGreaterThanOrEqual(-1e-12);
        expect(number(measure(counts))).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });
});

describe("measures beside each other", () => {
  it("say that agreement is what Leik's D leaves, at every tally", () => {
    fc.assert(
      fc.property(answered, (counts) => {
        expect(number(agreement(counts))).toBeCloseTo(1 - number(leikD(counts)), 12);
      }),
    );
  });

  it("say that the pair gap is the mean distance over all pairs of people", () => {
    fc.assert(
      fc.property(answers, ({ given, length }) => {
        if (given.length < 2) return;
        let sum = 0;
        for (const a of given) for (const b of given) sum += Math.abs(a - b);
        const wanted = sum / (given.length * (given.length - 1));
        expect(number(pairGap(countsOf(given, length)))).toBeCloseTo(wanted, 9);
      }),
    );
  });

  it("keep van der Eijk's A between -1 and 1", () => {
    fc.assert(
      fc.property(answered, (counts) => {
        expect(Math.abs(number(vanDerEijkA(counts)))).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });

  it("never let agreement fall when an answer moves a step towards the middle one", () => {
    const family: readonly Measure[] = [agreement, (counts) => 1 - number(adMd(counts))];
    fc.assert(
      fc.property(answered, fc.nat(6), (counts, at) => {
        const from = at % counts.length;
        const away = number(median(counts)) - (from + 1);
        if ((counts[from] ?? 0) === 0 || Math.abs(away) < 1) return;
        const to = from + Math.sign(away);
        const moved = counts.map((count, index) => count - Number(index === from) + Number(index === to));
        for (const measure of family) {
          expect(number(measure(moved))).toBeGreaterThanOrEqual(number(measure(counts)) - 1e-12);
        }
      }),
    );
  });

  it("mirror the mean, the median, the range and the middle half with the scale", () => {
    fc.assert(
      fc.property(answered, (counts) => {
        const mirrored = counts.toReversed();
        const ends = counts.length + 1;
        expect(number(mean(mirrored))).toBeCloseTo(ends - number(mean(counts)), 9);
        expect(median(mirrored)).toBe(ends - number(median(counts)));
        for (const span of [range, middleHalf]) {
          expect(span(mirrored)).toEqual(
            span(counts)
              ?.map((end) => ends - end)
              .toReversed(),
          );
        }
        expect(number(cnsTarget(mirrored, 1))).toBeCloseTo(number(cnsTarget(counts, counts.length)), 9);
        expect(twoCamps(mirrored) === null).toBe(twoCamps(counts) === null);
      }),
    );
  });

  it("turn the shift round when before and after, or the ends of the scale, change places", () => {
    fc.assert(
      fc.property(pair, ([before, after]) => {
        const found = shift(before, after);
        const back = shift(after, before);
        const mirrored = shift(before.toReversed(), after.toReversed());
        if (found === null) expect([back, mirrored]).toEqual([null, null]);
        else {
          expect(back?.delta).toBeCloseTo(-found.delta, 12);
          expect(mirrored?.delta).toBeCloseTo(-found.delta, 12);
          expect(Math.abs(found.delta)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it("turn the leader's place round with the scale", () => {
    const turned = { higher: "lower", lower: "higher" } as const;
    fc.assert(
      fc.property(answered, fc.nat(6), (counts, at) => {
        const leader = (at % counts.length) + 1;
        const found = leaderGap(leader, counts);
        const mirrored = leaderGap(counts.length + 1 - leader, counts.toReversed());
        expect(mirrored?.gap).toBeCloseTo(-(found?.gap ?? Number.NaN), 9);
        expect(mirrored?.delta).toBeCloseTo(-(found?.delta ?? Number.NaN), 12);
        expect(mirrored?.word).toBe(found?.word ? turned[found.word] : null);
      }),
    );
  });
});

describe("alignment", () => {
  it("lies between 0 and 100 and never falls when one answer rises a step", () => {
    const three = points.chain((length) =>
      fc
        .tuple(tallyOf(length), tallyOf(length), tallyOf(length))
        .filter((all) => all.every((counts) => total(counts) > 0)),
    );
    fc.assert(
      fc.property(three, fc.nat(2), fc.nat(6), fc.nat(4), (all, which, at, meetingsAgo) => {
        const scoreOf = ([clarity = [], commit = [], counts = []]: readonly Counts[]): number => {
          const found = alignment({ clarity, commit, piece: { counts, meetingsAgo } });
          return number(found?.score ?? null);
        };
        expect(scoreOf(all)).toBeGreaterThanOrEqual(0);
        expect(scoreOf(all)).toBeLessThanOrEqual(100);
        const raised = all.map((counts, index) => {
          const from = at % (counts.length - 1);
          if (index !== which || (counts[from] ?? 0) === 0) return counts;
          return counts.map((count, i) => count - Number(i === from) + Number(i === from + 1));
        });
        expect(scoreOf(raised)).toBeGreaterThanOrEqual(scoreOf(all) - 1e-9);
      }),
    );
  });
});
