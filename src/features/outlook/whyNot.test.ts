import { expect, it } from "vitest";
import { whyNot } from "./whyNot.ts";

const now = "2026-12-28T08:00:00.000Z";
const meeting = {
  title: "Stand-up",
  isPrivate: false,
  start: "2026-12-28T09:00:00.000Z",
  end: "2026-12-28T09:30:00.000Z",
  repeats: "no",
} as const;

it("lets a meeting be asked about that has a title, is near enough and not long over", () => {
  expect(whyNot(meeting, now)).toBeNull();
  expect(whyNot(meeting, "2026-12-28T13:30:00.000Z")).toBeNull();
  expect(whyNot({ ...meeting, title: "", isPrivate: true }, now)).toBeNull();
});

it("says of any other what is in the way", () => {
  expect(whyNot({ ...meeting, title: "" }, now)).toBe("no-title");
  expect(whyNot(meeting, "2026-12-28T13:30:01.000Z")).toBe("over");
  expect(whyNot({ ...meeting, repeats: "series" }, "2026-12-29T08:00:00.000Z")).toBe("past-series");
  expect(whyNot(meeting, "2026-11-23T08:59:59.000Z")).toBe("too-far");
  expect(whyNot({ ...meeting, end: "2026-12-29T09:00:01.000Z" }, now)).toBe("too-long");
});
