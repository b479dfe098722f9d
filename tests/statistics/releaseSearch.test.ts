import { describe, expect, it } from "vitest";
import { productRule, type Rule, type Step } from "./releases/histories.ts";
import { weakRules, weakSums } from "./releases/planted.ts";
import { productSums, searchSums } from "./releases/rollUps.ts";
import { searchSteps } from "./releases/search.ts";

/** The quick form of `npm run search`: every history, with fewer kinds of answers. */
const two = [
  [1, 5],
  [1, 2],
];
const three = [[1, 3, 5]];
const people = 8;
const teams = [
  { invited: 4, k: 3 },
  { invited: 6, k: 5 },
  { invited: 4, k: 3 },
];

describe("all that is released of at most eight people together", () => {
  it.each<{ steps: readonly Step[]; scales: readonly (readonly number[])[]; histories: number }>([
    { steps: ["asked", "same"], scales: [...two, ...three], histories: 20 },
    { steps: ["asked", "asked"], scales: [...two, ...three], histories: 30 },
    { steps: ["asked", "same", "asked"], scales: two, histories: 54 },
    { steps: ["asked", "asked", "asked"], scales: two, histories: 85 },
  ])("$steps: fixes nobody who does not stand among k alike", ({ steps, scales, histories }) => {
    const found = searchSteps(steps, { people, scales, rule: productRule, stop: true });
    expect(found.example).toBeNull();
    expect(found.histories).toBe(histories);
    expect(found.combinations).toBeGreaterThan(20_000);
  });

  it("fixes nothing at all that one result did not, where the audience stays or the answers are others", () => {
    const options = { people, scales: two, rule: productRule, stop: false };
    expect(searchSteps(["asked", "same"], options)).toMatchObject({ alone: 0, inCrowd: 0 });
    const leaverOrJoiner = searchSteps(["asked", "meeting"], { ...options, scales: [[1, 5]], otherDays: true });
    expect(leaverOrJoiner).toMatchObject({ histories: 220, alone: 0, inCrowd: 0 });
  });

  it("is found to give somebody away where minds never change and one joins or leaves: what the trust page says", () => {
    const found = searchSteps(["asked", "meeting"], { people, scales: two, rule: productRule, stop: true });
    expect(found.example).toMatchObject({ crowd: 1 });
  });

  it.each([{ changes: [3, 5] }, { changes: [3, 3] }, { changes: [5, 5] }])(
    "sums over teams, with sharing, withdrawal and a k of $changes: the last fixes nobody among fewer than k",
    ({ changes }) => {
      const found = searchSums(teams, changes, productSums);
      expect(found.example).toBeNull();
      expect(found.runs).toBe(196);
    },
  );
});

describe("a rule that looks right and is not", () => {
  const steps: readonly Step[] = ["asked", "asked"];
  it.each(Object.entries(weakRules))("%s: is found out", (_, rule: Rule) => {
    const found = searchSteps(steps, { people, scales: [...two, ...three], rule, stop: true });
    expect(found.example).not.toBeNull();
  });

  it.each(Object.entries(weakSums))("%s: is found out", (_, rule) => {
    expect(searchSums(teams, [3, 5], rule).example).not.toBeNull();
  });
});
