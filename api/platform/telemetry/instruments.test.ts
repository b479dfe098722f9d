import { expect, test } from "vitest";
import { addresses } from "../../../src/contract/addresses.ts";
import { quietRoutes } from "../quietRoutes.ts";
import { attributeValues, instruments, isAllowed, spanNames } from "./instruments.ts";

test("a point passes with exactly the attributes of its metric, each with a value of the list", () => {
  expect(isAllowed("plumbline.request.duration", 0.2, { route: "pulse", status: "2xx" })).toBe(true);
  expect(isAllowed("plumbline.queue.age", 0, {})).toBe(true);
});

test.each([
  ["a metric that is not there", "plumbline.answers", 1, {}],
  ["what every object has by itself", "toString", 1, {}],
  ["an attribute too few", "plumbline.request.duration", 1, { route: "pulse" }],
  ["an attribute too many", "plumbline.request.duration", 1, { route: "pulse", status: "2xx", person: "Ada" }],
  ["an attribute of another metric", "plumbline.request.duration", 1, { route: "pulse", timer: "sweep" }],
  ["a value that is not on the list", "plumbline.request.duration", 1, { route: "/api/pulses/7", status: "2xx" }],
  ["the exact status", "plumbline.request.duration", 1, { route: "pulse", status: "404" }],
  ["no number", "plumbline.queue.age", "soon", {}],
  ["not a number", "plumbline.queue.age", Number.NaN, {}],
])("%s does not pass", (_, name, value, attributes) => {
  expect(isAllowed(name, value, attributes)).toBe(false);
});

test.each(quietRoutes)("no request to %s can be told of, by any metric or span", (route) => {
  for (const [name, { attributes }] of Object.entries(instruments))
    if ((attributes as readonly string[]).includes("route"))
      expect(isAllowed(name, 1, { route, ...(attributes.length > 1 ? { status: "2xx" } : {}) }), name).toBe(false);
});

test("every other route can, so that a new one is either measured or on the list of quiet ones", () => {
  expect([...attributeValues.route, ...quietRoutes].toSorted()).toEqual(Object.keys(addresses).toSorted());
});

test("names, units and words are in the shape that collectors take", () => {
  for (const [name, { unit, description }] of Object.entries(instruments)) {
    expect(name).toMatch(/^plumbline(\.[a-z]+)+$/);
    expect(unit).toMatch(/^(s|1|\{[a-z]+\})$/);
    expect(description).toMatch(/^[A-Z0-9].{10,120}[^.]$/);
  }
  for (const metric of Object.values(spanNames)) expect(instruments[metric].kind).toBe("histogram");
});
