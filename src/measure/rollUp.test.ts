import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mayRollUp, type RolledPulse } from "./rollUp.ts";

const pulse = (id: string, k = 5): RolledPulse => ({ id, k });
const [a, b, c] = [pulse("a"), pulse("b"), pulse("c")];
const small = pulse("small", 3);
const past = (published: readonly (readonly RolledPulse[])[], withdrawn: readonly string[] = []) => ({
  published,
  withdrawn,
});

describe("a sum over teams", () => {
  it("adds whole released results that needed enough answers each, and may be shown again", () => {
    expect(mayRollUp([a, b], past([]), 5)).toBe(true);
    expect(mayRollUp([], past([]), 5)).toBe(false);
    expect(mayRollUp([a, small], past([]), 5)).toBe(false);
    expect(mayRollUp([a, small], past([]), 3)).toBe(false);
    expect(mayRollUp([pulse("x", 3), small], past([]), 3)).toBe(true);
    expect(mayRollUp([a, b], past([[b, a]]), 5)).toBe(true);
  });

  it("may leave a whole team out, since a team is at least k answers", () => {
    expect(mayRollUp([a, b], past([[a, b, c]]), 5)).toBe(true);
  });

  it("is refused where an organisation that needed three shows a team of three by leaving it out", () => {
    expect(mayRollUp([a], past([[a, small]]), 5)).toBe(false);
    // Neither of the two sums alone is close: their union is.
    expect(mayRollUp([a, b], past([[a], [b, small]]), 5)).toBe(false);
    expect(mayRollUp([c], past([[a], [b, small]]), 5)).toBe(true);
  });

  it("adds nothing anew that was ever added up with a team that has withdrawn, directly or over other sums", () => {
    expect(mayRollUp([a, b], past([[a, b, c]], ["c"]), 5)).toBe(false);
    expect(mayRollUp([a, c], past([], ["c"]), 5)).toBe(false);
    expect(
      mayRollUp(
        [b],
        past(
          [
            [c, a],
            [a, b],
          ],
          ["c"],
        ),
        5,
      ),
    ).toBe(false);
    expect(
      mayRollUp(
        [a, b],
        past(
          [
            [c, a],
            [a, b],
          ],
          ["c"],
        ),
        5,
      ),
      "seen already",
    ).toBe(true);
    expect(mayRollUp([pulse("new")], past([[a, b, c]], ["c"]), 5)).toBe(true);
  });

  it("refuses numbers that are no people, and a result given twice", () => {
    expect(() => mayRollUp([a, a], past([]), 5)).toThrow(RangeError);
    expect(() => mayRollUp([pulse("a", 1.5)], past([]), 5)).toThrow("k is");
    expect(() => mayRollUp([pulse("a", -1)], past([]), 5)).toThrow("k is");
    expect(() => mayRollUp([pulse("a", 0)], past([]), 5)).toThrow("k is");
    expect(() => mayRollUp([a], past([]), Number.NaN)).toThrow("k is");
  });
});

describe("whatever was published before", () => {
  const teams = ["a", "b", "c", "d", "e"];
  const world = fc.record({
    pulses: fc.tuple(
      ...teams.map((id) =>
        fc
          .record({ id: fc.constant(id), k: fc.constantFrom<number>(3, 5), more: fc.nat(4) })
          .map(({ more, ...rest }) => ({
            ...rest,
            n: rest.k + more,
          })),
      ),
    ),
    wishes: fc.array(fc.subarray(teams, { minLength: 1 }), { minLength: 1, maxLength: 6 }),
    withdrawnAt: fc.nat(6),
    withdrawn: fc.subarray(teams, { maxLength: 1 }),
    k: fc.constantFrom(3, 5),
  });
  const add = (pulses: readonly { readonly n: number }[]) => pulses.reduce((sum, { n }) => sum + n, 0);

  it("a sum differs from no union of earlier ones by 1 to k-1 answers, and holds nobody who withdrew", () => {
    fc.assert(
      fc.property(world, ({ pulses, wishes, withdrawnAt, withdrawn, k }) => {
        const published: (RolledPulse & { readonly n: number })[][] = [];
        for (const [turn, names] of wishes.entries()) {
          const wish = pulses.filter(({ id }) => names.includes(id));
          const gone = turn >= withdrawnAt ? withdrawn : [];
          const isSeen = published.some((sum) => sum.map(({ id }) => id).join() === names.join());
          if (!mayRollUp(wish, past(published, gone), k)) continue;
          expect(names.some((id) => gone.includes(id))).toBe(false);
          // Every union there is, counted out.
          for (let chosen = 1; chosen < 2 ** published.length && !isSeen; chosen++) {
            const union = new Set(published.filter((_, place) => (chosen >> place) % 2 === 1).flat());
            const differing = pulses.filter((one) => union.has(one) !== wish.includes(one));
            expect(add(differing) === 0 || add(differing) >= k).toBe(true);
            if (gone.length > 0)
              expect([...union].some((one) => wish.includes(one) && gone.includes(one.id))).toBe(false);
          }
          published.push(wish);
        }
      }),
    );
  });

  it("does not depend on the order of anything", () => {
    fc.assert(
      fc.property(world, ({ pulses, wishes, withdrawn, k }) => {
        const [wish = [], ...sums] = wishes.map((names) => pulses.filter(({ id }) => names.includes(id)));
        const said = mayRollUp(wish, past(sums, withdrawn), k);
        expect(mayRollUp(wish.toReversed(), past(sums.toReversed(), withdrawn), k)).toBe(said);
      }),
    );
  });
});
