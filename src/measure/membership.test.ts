import { describe, expect, it } from "vitest";
import { membershipChanged } from "./membership.ts";

describe("changed membership", () => {
  it("is a third or more of those invited now who were not there before", () => {
    expect(membershipChanged(["a", "b", "c", "d"], ["a", "b", "x"])).toBe(true);
    expect(membershipChanged(["a", "b", "c", "d"], ["a", "b", "c", "x"])).toBe(false);
    expect(membershipChanged(["a", "b", "c", "d"], ["a", "b", "c", "d", "x", "y"])).toBe(true);
    expect(membershipChanged(["a", "b", "c", "d", "e"], ["a", "b", "c", "d", "e", "x", "y"])).toBe(false);
    expect(membershipChanged([], ["a"])).toBe(true);
  });

  it("is not caused by people leaving, by another order, or by a name that stands twice", () => {
    expect(membershipChanged(["a", "b", "c", "d"], ["a"])).toBe(false);
    expect(membershipChanged(["a", "b", "c"], ["c", "b", "a"])).toBe(false);
    expect(membershipChanged(["a", "b", "c"], ["a", "b", "c", "x", "x"])).toBe(false);
    expect(membershipChanged(["a", "b"], ["a", "a", "b", "x"])).toBe(true);
  });

  it("is nothing when nobody is invited", () => {
    expect(membershipChanged(["a"], [])).toBe(false);
    expect(membershipChanged([], [])).toBe(false);
  });
});
