import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  adhocAllowed,
  answeredShown,
  inTheWayOf,
  isReleased,
  isShown,
  mayShowShift,
  mayUse,
  type OrganisationK,
  shownCount,
  termsAtOpening,
  thresholdOffer,
} from "./release.ts";

const organisation = fc.constantFrom<OrganisationK>(3, 4, 5);
const people = (n: number): string[] => Array.from({ length: n }, (_, i) => `p${i}`);

describe("what set-up offers", () => {
  it("goes by how many are invited", () => {
    expect(thresholdOffer(2, 5)).toEqual({ kind: "none" });
    expect(thresholdOffer(3, 5)).toEqual({ kind: "open-only" });
    expect(thresholdOffer(4, 3)).toEqual({ kind: "small", k: 5, coarseK: 3 });
    expect(thresholdOffer(6, 5)).toEqual({ kind: "small", k: 5, coarseK: 3 });
    expect(thresholdOffer(7, 5)).toEqual({ kind: "normal", k: 5 });
    expect(thresholdOffer(7, 3)).toEqual({ kind: "normal", k: 3 });
  });

  it("needs one answer and shows the full form in the open, from three invited", () => {
    const wish = { mode: "open", threshold: undefined, organisationK: 5 } as const;
    expect(mayUse({ ...wish, invited: 2 })).toEqual({ ok: false, reason: "too-few-invited" });
    expect(mayUse({ ...wish, invited: 3 })).toEqual({ ok: true, k: 1, form: "full" });
    expect(mayUse({ ...wish, invited: 12 })).toEqual({ ok: true, k: 1, form: "full" });
  });

  it("lets a private team of four to six choose between three in coarse form and five", () => {
    const wish = { mode: "private", organisationK: 5 } as const;
    expect(mayUse({ ...wish, invited: 3, threshold: 3 })).toEqual({ ok: false, reason: "open-only" });
    expect(mayUse({ ...wish, invited: 5, threshold: 3 })).toEqual({ ok: true, k: 3, form: "coarse" });
    expect(mayUse({ ...wish, invited: 5, threshold: 5 })).toEqual({ ok: true, k: 5, form: "full" });
    expect(mayUse({ ...wish, invited: 5, threshold: undefined })).toEqual({ ok: true, k: 5, form: "full" });
    expect(mayUse({ ...wish, invited: 5, threshold: 1 })).toEqual({ ok: false, reason: "threshold-not-offered" });
  });

  it("never needs fewer than three answers in private, nor shows a small private team in full below five", () => {
    fc.assert(
      fc.property(fc.nat(40), fc.option(fc.nat(25), { nil: undefined }), organisation, (invited, threshold, k) => {
        const verdict = mayUse({ invited, mode: "private", threshold, organisationK: k });
        if (!verdict.ok) return;
        expect(verdict.k).toBeGreaterThanOrEqual(3);
        if (invited < 7) expect(verdict.form === "coarse" ? verdict.k === 3 : verdict.k === 5).toBe(true);
        else expect(verdict).toEqual({ ok: true, k, form: "full" });
      }),
    );
  });

  it("lets a series set up for five people open for eight, and the other way round", () => {
    const wish = { mode: "private", organisationK: 4 } as const;
    expect(termsAtOpening({ ...wish, invited: 5, threshold: 3 })).toEqual({ k: 3, form: "coarse" });
    expect(termsAtOpening({ ...wish, invited: 8, threshold: 3 })).toEqual({ k: 4, form: "full" });
    expect(termsAtOpening({ ...wish, invited: 6, threshold: 4 })).toEqual({ k: 5, form: "full" });
    expect(termsAtOpening({ ...wish, invited: 3, threshold: 3 })).toBeNull();
  });
});

describe("what is shown", () => {
  it("is a question whose own answers reach k, and a result with at least one of them", () => {
    expect(isShown(1, 1)).toBe(true);
    expect([isShown(4, 5), isShown(5, 5), isShown(0, 1), isShown(0, 0)]).toEqual([false, true, false, false]);
    expect(isReleased([4, 4], 5)).toBe(false);
    expect(isReleased([4, 5], 5)).toBe(true);
    expect(isReleased([], 1)).toBe(false);
  });

  it("is a shift only between audiences that are equal or differ by at least k people", () => {
    expect(mayShowShift(people(8), people(8).toReversed(), 5)).toBe(true);
    expect(mayShowShift(people(8), people(7), 5)).toBe(false);
    expect(mayShowShift(people(8), people(12), 5)).toBe(false);
    expect(mayShowShift(people(8), people(13), 5)).toBe(true);
    // One person exchanged for another differs by two.
    expect(mayShowShift(["a", "b", "c"], ["a", "b", "d"], 3)).toBe(false);
  });

  it("does not depend on the order of either audience, nor on which came first", () => {
    const some = fc.subarray(people(10));
    fc.assert(
      fc.property(some, some, fc.integer({ min: 1, max: 6 }), (a, b, k) => {
        expect(mayShowShift(a, b, k)).toBe(mayShowShift(b.toReversed(), a, k));
        expect(mayShowShift(a, a, k)).toBe(true);
      }),
    );
  });

  it("while open is a count from seven invited and below that only whether it is enough", () => {
    expect(shownCount(8, 3, 5)).toEqual({ invited: 8, answered: 3 });
    expect(shownCount(7, 3, 5)).toEqual({ invited: 7, answered: 3 });
    expect(shownCount(6, 3, 3)).toEqual({ invited: 6, enough: true });
    expect(shownCount(6, 2, 3)).toEqual({ invited: 6, enough: false });
    expect([answeredShown(6, false), answeredShown(6, true), answeredShown(7, false)]).toEqual([false, true, true]);
  });
});

describe("asking again between meetings", () => {
  const hour = 60 * 60 * 1000;
  const earlier = [{ questions: ["clarity", "commit"], audience: people(8), k: 5, isSameTeam: true, lastOpenAt: 0 }];
  const again = (questions: string[], size: number, at: number) =>
    adhocAllowed({ questions, audience: people(size), at }, earlier, 5);

  it("is refused within a day for an audience that differs by fewer than k", () => {
    expect(again(["commit"], 7, 23 * hour)).toBe(false);
    expect(again(["commit"], 12, 24 * hour)).toBe(false);
  });

  it("looks at every earlier pulse, and at how long ago it was, not at the clock", () => {
    const wish = { questions: ["commit"], audience: people(7), at: 101 * hour };
    const near = { questions: ["commit"], audience: people(8), k: 5, isSameTeam: true, lastOpenAt: 100 * hour };
    const far = { questions: ["direct"], audience: people(8), k: 5, isSameTeam: true, lastOpenAt: 0 };
    expect(adhocAllowed(wish, [far, near], 5)).toBe(false);
    expect(adhocAllowed(wish, [far], 5)).toBe(true);
    expect(adhocAllowed(wish, [], 5)).toBe(true);
  });

  it("is allowed for the same people, for clearly others, for another question, and the day after", () => {
    expect(again(["commit"], 8, hour)).toBe(true);
    expect(again(["commit"], 13, hour)).toBe(true);
    expect(again(["direct"], 7, hour)).toBe(true);
    expect(again(["commit"], 7, 24 * hour + 1)).toBe(true);
  });

  const team = (audience: string[], k = 3) => ({
    questions: ["commit"],
    audience,
    k,
    lastOpenAt: 0,
    isSameTeam: true,
  });
  const repeated = (audience: string[], asked: readonly ReturnType<typeof team>[], k = 3) =>
    adhocAllowed({ questions: ["commit"], audience, at: hour }, asked, k);
  const from = (first: number, last: number) => people(last + 1).slice(first);

  it("counts leavers and joiners each, not together: two who left and one who came stand out", () => {
    expect(repeated(from(2, 8), [team(from(0, 7))])).toBe(false);
    expect(repeated(from(3, 10), [team(from(0, 7))])).toBe(true);
  });

  it("is refused where the few who stayed stand out, but for another team's people, who were asked of other things", () => {
    const [first, second] = [from(0, 4), from(3, 7)];
    expect(repeated(second, [team(first)])).toBe(false);
    expect(repeated(second, [{ ...team(first), isSameTeam: false }])).toBe(true);
    const nearly = (first: number, last: number) =>
      repeated(from(first, last), [{ ...team(from(0, 7)), isSameTeam: false }]);
    expect([nearly(0, 7), nearly(1, 7), nearly(1, 8), nearly(2, 8)]).toEqual([true, false, false, true]);
  });

  it("keeps to the five that people answered for, whatever the organisation needs since", () => {
    expect(repeated(from(3, 9), [team(from(0, 9), 3)])).toBe(true);
    expect(repeated(from(3, 9), [team(from(0, 9), 5)])).toBe(false);
  });

  it("names what is in the way: what gives somebody away with the wish alone, or else all that do so together", () => {
    const named = (audience: string[], asked: readonly ReturnType<typeof team>[]) =>
      inTheWayOf({ questions: ["commit"], audience, at: hour }, asked, 3).map((one) => asked.indexOf(one));
    expect(named(from(2, 8), [team(from(0, 7)), team(from(2, 8))])).toEqual([0]);
    expect(named(from(4, 7), [team(from(0, 8)), team(from(0, 3)), team(from(20, 26))])).toEqual([0, 1]);
    expect(named(from(0, 7), [{ ...team(from(1, 7)), isSameTeam: false }, team(from(0, 7))])).toEqual([0]);
    expect(named(from(3, 10), [team(from(0, 7))])).toEqual([]);
  });

  it("looks at three together: two that share nobody may still leave one person of a third", () => {
    const all = team(from(0, 8));
    expect(repeated(from(4, 7), [all])).toBe(true);
    expect(repeated(from(4, 7), [all, team(from(0, 3))])).toBe(false);
    expect(repeated(from(20, 26), [all, team(from(0, 7))]), "others have nothing to do with it").toBe(true);
  });
});
