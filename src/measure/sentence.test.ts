import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Described, estimateSentence, type Sentence, sentenceCodes, sentenceOf } from "./sentence.ts";
import { total } from "./tally.ts";

const scale = (counts: number[]): Sentence =>
  sentenceOf({ kind: "scale", form: "full", counts, cantSay: 0, answered: total(counts) });
const coarse = (counts: number[]): Sentence =>
  sentenceOf({ kind: "scale", form: "coarse", counts, cantSay: 0, answered: total(counts) });
const decision = (counts: number[]): Sentence =>
  sentenceOf({ kind: "decision", form: "full", counts, cantSay: 0, answered: total(counts) });
const choice = (counts: number[]): Sentence =>
  sentenceOf({ kind: "choice", form: "full", counts, cantSay: 0, answered: total(counts) });

describe("the sentence of a scale", () => {
  it("names the whole range only when two people stand at both its ends", () => {
    expect(scale([3, 5, 0, 0, 0])).toEqual({ code: "similar-range", facts: { where: "all-low", lo: 1, hi: 2 } });
    expect(scale([0, 2, 4, 2, 0])).toEqual({ code: "mostly-similar-range", facts: { where: "middle", lo: 2, hi: 4 } });
    expect(scale([2, 2, 2, 2, 2])).toEqual({ code: "spread-out-range", facts: { where: "middle", lo: 1, hi: 5 } });
    expect(scale([0, 0, 8, 0, 0])).toEqual({ code: "similar-range-one", facts: { where: "all-middle", lo: 3 } });
  });

  it("names the middle half when somebody stands alone at an end", () => {
    expect(scale([1, 0, 0, 4, 3])).toEqual({ code: "mostly-similar-half", facts: { where: "high", lo: 4, hi: 5 } });
    expect(scale([0, 0, 1, 0, 7])).toEqual({ code: "similar-half-one", facts: { where: "high", lo: 5 } });
  });

  it("keeps to the shape word and the middle when the middle half ends with somebody alone too", () => {
    expect(scale([1, 1, 1, 1, 1])).toEqual({ code: "spread-out-bare", facts: { where: "middle" } });
    expect(scale([0, 0, 0, 3, 1])).toEqual({ code: "similar-bare", facts: { where: "high" } });
  });

  it("counts two groups of answers and says that nobody is between", () => {
    const places = { lowWhere: "low", highWhere: "high" };
    expect(scale([4, 0, 0, 0, 4])).toEqual({ code: "two-groups", facts: { low: 4, high: 4, ...places } });
    expect(scale([5, 0, 1, 0, 4])).toEqual({ code: "two-groups-bare", facts: places });
    expect(scale([9, 0, 2, 0, 9])).toEqual({
      code: "two-groups-between",
      facts: { low: 9, high: 9, between: 2, ...places },
    });
    expect(scale([0, 0, 4, 0, 4])).toEqual({
      code: "two-groups",
      facts: { low: 4, high: 4, lowWhere: "middle", highWhere: "high" },
    });
  });

  it("says nothing of a shape up to three answers, and that nobody could say", () => {
    expect(scale([0, 0, 3, 0, 0]).code).toBe("too-few");
    expect(scale([0, 0, 1, 0, 0])).toEqual({ code: "too-few", facts: {} });
    expect(scale([0, 0, 0, 0, 0]).code).toBe("nobody");
    const unable: Described = { kind: "scale", form: "full", counts: [0, 0, 0, 0, 0], cantSay: 6, answered: 0 };
    expect(sentenceOf(unable)).toEqual({ code: "cant-say-all", facts: {} });
  });
});

describe("the sentence above sentences", () => {
  const wrote = (answered: number, cantSay = 0): Sentence =>
    sentenceOf({ kind: "sentence", form: "full", counts: [], cantSay, answered });

  it("says how many people wrote, and does not count one", () => {
    expect(wrote(4)).toEqual({ code: "sentences", facts: { n: 4 } });
    expect(wrote(1)).toEqual({ code: "sentence-one", facts: {} });
    expect(wrote(0)).toEqual({ code: "nobody", facts: {} });
    expect(wrote(0, 2)).toEqual({ code: "cant-say-all", facts: {} });
  });
});

describe("the fewest answers that anything is said of", () => {
  it("are three where no shape is needed", () => {
    expect(decision([2, 0, 0, 0]).code).toBe("too-few");
    expect(decision([3, 0, 0, 0]).code).toBe("decision-all");
    expect(choice([0, 3, 0]).code).toBe("choice-all");
    expect(coarse([0, 0, 3]).code).toBe("coarse-all");
  });

  it("may be of a choice between two in a small team", () => {
    const two: Described = { kind: "choice", form: "coarse", counts: [3, 0], cantSay: 0, answered: 3 };
    expect(sentenceOf(two)).toEqual({ code: "choice-all", facts: { n: 3, top: 1 } });
  });
});

describe("the sentence of a small team", () => {
  it("lists its three counts", () => {
    expect(coarse([2, 1, 1])).toEqual({ code: "coarse-three", facts: { low: 2, middle: 1, high: 1 } });
    expect(coarse([2, 0, 3])).toEqual({
      code: "coarse-two",
      facts: { first: 2, firstWhere: "low", second: 3, secondWhere: "high" },
    });
    expect(coarse([0, 0, 4])).toEqual({ code: "coarse-all", facts: { n: 4, where: "high" } });
  });

  it("does not point at the one person who stands alone", () => {
    expect(coarse([3, 0, 1])).toEqual({ code: "coarse-mostly", facts: { where: "low" } });
    expect(coarse([2, 2, 1])).toEqual({
      code: "coarse-mostly-two",
      facts: { firstWhere: "low", secondWhere: "middle" },
    });
  });
});

describe("the sentence of a decision", () => {
  it("counts support and those of them who would have chosen otherwise", () => {
    expect(decision([3, 3, 0, 2])).toEqual({ code: "decision-some-otherwise", facts: { will: 6, n: 8, otherwise: 3 } });
    expect(decision([0, 6, 2, 0])).toEqual({ code: "decision-some-all-otherwise", facts: { will: 6, n: 8 } });
    expect(decision([8, 0, 0, 0])).toEqual({ code: "decision-all", facts: { will: 8, n: 8 } });
    expect(decision([5, 3, 0, 0])).toEqual({ code: "decision-all-otherwise", facts: { will: 8, n: 8, otherwise: 3 } });
    expect(decision([0, 0, 4, 4])).toEqual({ code: "decision-none", facts: { n: 8 } });
  });

  it("never says a part of one, nor one that leaves exactly one", () => {
    expect(decision([4, 3, 0, 1])).toEqual({ code: "decision-most", facts: {} });
    expect(decision([1, 0, 4, 2])).toEqual({ code: "decision-few", facts: {} });
    expect(decision([5, 1, 0, 2])).toEqual({ code: "decision-some", facts: { will: 6, n: 8 } });
    expect(decision([1, 5, 0, 2])).toEqual({ code: "decision-some", facts: { will: 6, n: 8 } });
  });

  it("in coarse form counts support alone", () => {
    const folded: Described = { kind: "decision", form: "coarse", counts: [3, 2], cantSay: 0, answered: 5 };
    expect(sentenceOf(folded)).toEqual({ code: "decision-some", facts: { will: 3, n: 5 } });
    expect(sentenceOf({ ...folded, counts: [4, 1] }).code).toBe("decision-most");
  });
});

describe("the sentence of a choice", () => {
  it("names the option most people chose", () => {
    expect(choice([5, 3, 0])).toEqual({ code: "choice-top", facts: { count: 5, n: 8, top: 1 } });
    expect(choice([0, 8, 0])).toEqual({ code: "choice-all", facts: { n: 8, top: 2 } });
    expect(choice([0, 1, 7])).toEqual({ code: "choice-most", facts: { top: 3 } });
    expect(choice([4, 0, 4])).toEqual({ code: "choice-tie", facts: { count: 4, top: 1, second: 3 } });
    expect(choice([4, 1, 4]).code).toBe("choice-divided");
    expect(choice([3, 3, 3]).code).toBe("choice-divided");
  });

  it("names the way most people would refuse, by the same rule, of exactly four", () => {
    const refused = (counts: number[]): Sentence =>
      sentenceOf({ kind: "rule-out", form: "full", counts, cantSay: 0, answered: total(counts) });
    expect(refused([1, 4, 0, 2])).toEqual({ code: "rule-out-top", facts: { count: 4, n: 7, top: 2 } });
    expect(refused([0, 0, 8, 0])).toEqual({ code: "rule-out-all", facts: { n: 8, top: 3 } });
    expect(refused([0, 1, 7, 0])).toEqual({ code: "rule-out-most", facts: { top: 3 } });
    expect(refused([4, 0, 0, 4])).toEqual({ code: "rule-out-tie", facts: { count: 4, top: 1, second: 4 } });
    expect(refused([2, 2, 2, 2]).code).toBe("rule-out-divided");
    expect(() => refused([4, 0, 4])).toThrow(RangeError);
  });
});

describe("every sentence", () => {
  const peopleFacts = ["n", "low", "high", "between", "will", "otherwise", "count", "missing"];
  const input = fc
    .record({
      kind: fc.constantFrom("scale", "choice", "rule-out", "decision", "sentence"),
      points: fc.constantFrom(5, 7),
      options: fc.integer({ min: 2, max: 7 }),
      counts: fc.array(fc.oneof(fc.nat(2), fc.nat(12)), { minLength: 7, maxLength: 7 }),
    })
    .map(({ kind, points, options, counts }): Described => {
      const kept = counts.slice(0, { scale: points, choice: options, "rule-out": 4, decision: 4, sentence: 0 }[kind]);
      return { kind, form: "full", counts: kept, cantSay: 0, answered: total(counts) };
    });

  it("has a code that a language can be asked to word", () => {
    fc.assert(
      fc.property(input, (described) => {
        expect(sentenceCodes).toContain(sentenceOf(described).code);
      }),
      { numRuns: 2000 },
    );
  });

  it("keeps a lone voice out: no part is one person, none leaves exactly one, no named end has fewer than two", () => {
    fc.assert(
      fc.property(input, (described) => {
        const { code, facts } = sentenceOf(described);
        const n = described.kind === "sentence" ? described.answered : total(described.counts);
        for (const name of peopleFacts) {
          const part = facts[name];
          if (typeof part !== "number") continue;
          expect(part).not.toBe(1);
          expect(n - part).not.toBe(1);
        }
        if (typeof facts.otherwise === "number" && typeof facts.will === "number") {
          expect(facts.will - facts.otherwise).not.toBe(1);
        }
        if (code.endsWith("-tie") && typeof facts.count === "number") expect(n - 2 * facts.count).not.toBe(1);
        for (const end of [facts.lo, facts.hi]) {
          if (typeof end === "number") expect(described.counts[end - 1]).toBeGreaterThanOrEqual(2);
        }
      }),
      { numRuns: 5000 },
    );
  });

  it("of a small team never has exactly one count of one", () => {
    const parts = fc.array(fc.nat(6), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(parts, (counts) => {
        const { facts } = coarse(counts);
        const ones = ["low", "middle", "high", "first", "second", "n"].filter((name) => facts[name] === 1);
        expect(ones).not.toHaveLength(1);
      }),
    );
  });
});

describe("counts that no question is stored as", () => {
  it("are refused also where too few answered to look at them", () => {
    expect(() => scale([1, 0, 0, 0, 0, 0])).toThrow("counts need a scale of 5 or 7 points");
    expect(() => scale([0, 0, 0])).toThrow("counts need a scale of 5 or 7 points");
    expect(() => choice([0.5, 0.5, 0])).toThrow("counts are whole numbers from 0 up");
    expect(() => coarse([-1, 1, 0])).toThrow("counts are whole numbers from 0 up");
    expect(choice([1, 0, 0, 0, 0, 0])).toEqual({ code: "too-few", facts: {} });
  });
});

describe("the sentence of the estimate", () => {
  const between = (lo: number, hi: number) => ({ lo, hi, worst: 0, best: 1 });

  it("says the closer word first, and one word when both are the same", () => {
    expect(estimateSentence(between(0.5, 0.7), 3)).toEqual({
      code: "estimate-either",
      facts: { missing: 3, hi: "mostly-similar", lo: "spread-out" },
    });
    expect(estimateSentence(between(0.85, 1), 2)).toEqual({
      code: "estimate-same",
      facts: { missing: 2, hi: "similar" },
    });
    expect(estimateSentence(between(0.3, 0.9), 2)?.code).toBe("estimate-any");
  });

  it("does not count the one who is missing, and is silent when nobody is", () => {
    expect(estimateSentence(between(0.5, 0.7), 1)).toEqual({
      code: "estimate-either-missing-one",
      facts: { hi: "mostly-similar", lo: "spread-out" },
    });
    expect(estimateSentence(between(0.5, 0.7), 0)).toBeNull();
    expect(estimateSentence(null, 3)).toBeNull();
  });
});
