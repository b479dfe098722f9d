import { describe, expect, test } from "vitest";
import { isOver, whyNotAsked, whyNotUntil } from "./rules.ts";

describe("whether a team may be asked", () => {
  const pilot = { endsOn: "2027-03-31" };
  test("without a pilot every team may, whatever the day", () => {
    expect(whyNotAsked(null, false, "2030-01-01")).toBeNull();
  });
  test("with one its teams may, the last day included", () => {
    expect(whyNotAsked(pilot, true, "2027-03-31")).toBeNull();
    expect(whyNotAsked(pilot, true, "2027-04-01")).toBe("pilot-over");
  });
  test("other teams hear that they are not in it, also when it is over", () => {
    expect(whyNotAsked(pilot, false, "2027-03-01")).toBe("not-in-pilot");
    expect(whyNotAsked(pilot, false, "2027-04-01")).toBe("not-in-pilot");
  });
});

test("a pilot is over when its last day has passed everywhere on earth", () => {
  const at = (instant: string) => isOver({ endsOn: "2027-03-31" }, new Date(instant));
  expect(at("2027-04-01T11:59:59Z")).toBe(false);
  expect(at("2027-04-01T12:00:00Z")).toBe(true);
});

test("a last day lies between yesterday, for whose day is not over yet, and a year ahead", () => {
  const why = (endsOn: string) => whyNotUntil(endsOn, new Date("2027-03-10T01:00:00Z"));
  expect(why("2027-03-09")).toBeNull();
  expect(why("2027-03-08")).toContain("has not begun");
  expect(why("2028-03-10")).toBeNull();
  expect(why("2028-03-12")).toContain("a year at most");
});
