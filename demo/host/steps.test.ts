import { expect, it } from "vitest";
import { follow, type Seen, stepFor } from "./steps.ts";

const nothing: Seen = { answered: false, closed: false, agreed: false };

it("follows what happened in the meeting", () => {
  expect(stepFor(nothing)).toBe("answer");
  expect(stepFor({ ...nothing, answered: true })).toBe("reveal");
  expect(stepFor({ ...nothing, answered: true, closed: true })).toBe("shape");
  expect(stepFor({ ...nothing, answered: true, closed: true, agreed: true })).toBe("agree");
});

it("counts a meeting that closed without the organizer's answer as closed", () => {
  expect(stepFor({ ...nothing, closed: true })).toBe("shape");
});

it("moves on with the meeting, but never takes a person back", () => {
  expect(follow("answer", "answer", "reveal")).toBe("reveal");
  expect(follow("rows", "answer", "reveal")).toBe("rows");
  expect(follow("answer", "reveal", "reveal")).toBe("answer");
});
