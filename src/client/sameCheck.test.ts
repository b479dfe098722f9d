import { expect, test } from "vitest";
import { type Check, checkBody } from "../contract/occurrence.ts";
import { sameCheck } from "./sameCheck.ts";

const person = { id: "6a1d3c1e-0f4f-4a45-9d0b-2f2f5d1f0a01", name: "Ada" };
const check: Check = {
  kind: "decide",
  size: "starter",
  questions: [],
  before: true,
  after: true,
  mode: "private",
  readers: "team",
  threshold: 3,
  aim: "one roadmap",
  facilitator: person,
  leader: null,
  appliesTo: "series",
};
const people = (n: number) => ({ invited: Array.from({ length: n }, () => person) });

test("a small team's number goes along, a large team leaves it to the organisation", () => {
  expect(sameCheck(check, people(5))).toMatchObject({ threshold: 3, facilitatorId: person.id });
  expect(sameCheck(check, people(8))).not.toHaveProperty("threshold");
  expect(sameCheck({ ...check, mode: "open" }, people(5))).not.toHaveProperty("threshold");
});

test("nothing that was set gets lost, and nobody stays nobody", () => {
  const { facilitator: _, leader: __, threshold: ___, ...rest } = check;
  expect(sameCheck({ ...check, facilitator: null }, people(8))).toEqual(rest);
  expect(checkBody.safeParse(sameCheck({ ...check, leader: person }, people(5))).success).toBe(true);
});
