import { expect, test } from "vitest";
import { sameInBoth } from "./sameInBoth.ts";

const then = { n: 8, counts: [1, 7], prompt: "Why?", questions: [{ id: "clarity", range: [1, 2] }] };
const same = (now: unknown, version = "0016_void_why") => sameInBoth(version, then, now);

test("a reply that only has more fields is the same", () => {
  const now = { ...then, form: "full", questions: [{ id: "clarity", range: [1, 2], shown: true }] };
  expect(same(now)).toEqual(then);
});

test.each([
  ["a number that changed", { ...then, n: 7 }],
  ["a field that went", { n: 8, counts: [1, 7], prompt: "Why?" }],
  ["a row that went", { ...then, questions: [] }],
  ["a row that came", { ...then, counts: [1, 7, 0] }],
  ["a refusal in its place", 404],
  ["something that changed deep inside", { ...then, questions: [{ id: "clarity", range: [1, 3] }] }],
])("%s is a difference", (_, now) => {
  expect(same(now)).not.toEqual(then);
});

test("what has changed on purpose is no difference in what versions before that gave", () => {
  const now = { ...then, prompt: "What for?" };
  expect(same(now, "0011_stage")).toEqual(then);
  expect(same(now, "0016_void_why")).not.toEqual(then);
});
