import { describe, expect, test } from "vitest";
import { type Line, promiseAt } from "./rules.ts";

const line = (change: Partial<Line> = {}): Line => ({
  occurrenceId: "one",
  text: "We start on time.",
  about: null,
  outcome: null,
  moved: null,
  ...change,
});
const nothing = line({ occurrenceId: "none", text: null });
const correction = line({ about: "clarity", outcome: "kept" });
const asks = (earlier: readonly Line[]) => promiseAt(earlier)?.asks;

describe("the line a meeting brings up", () => {
  test("is none where nothing was agreed", () => {
    expect(promiseAt([])).toBeNull();
    expect(promiseAt([nothing, nothing])).toBeNull();
  });
  test("is asked for its outcome until there is one, over meetings that agreed on nothing, but not for ever", () => {
    expect(asks([line()])).toBe("outcome");
    expect(asks([nothing, nothing, nothing, line()])).toBe("outcome");
    expect(asks([nothing, nothing, nothing, nothing, line()])).toBeUndefined();
  });
  test("is shown with its outcome at the next meeting, and left alone afterwards", () => {
    expect(promiseAt([line({ outcome: "not" })])).toMatchObject({ outcome: "not", asks: null });
    expect(promiseAt([nothing, line({ outcome: "not" })])).toBeNull();
  });
  test("asks two meetings later whether the answers moved, if it is about a question", () => {
    expect(asks([correction])).toBeNull();
    expect(asks([nothing, correction])).toBe("moved");
    expect(asks([nothing, nothing, correction])).toBe("moved");
    expect(asks([nothing, { ...correction, moved: "no" }])).toBeUndefined();
  });
  test("is the newest one without an outcome before any older one", () => {
    const newest = line({ occurrenceId: "newest" });
    expect(promiseAt([newest, correction])).toMatchObject({ occurrenceId: "newest", asks: "outcome" });
    expect(promiseAt([{ ...newest, outcome: "kept" }, correction])).toMatchObject({ about: "clarity", asks: "moved" });
  });
});
