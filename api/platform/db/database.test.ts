import { expect, test } from "vitest";
import { literal } from "./database.ts";

test("ids, times, base64 and JSON of these stand in a statement as they are", () => {
  for (const text of ["0199a3c0-0000-7000-8000-000000000001", "2026-12-28T09:58:00.000Z", '{"a_-9":"aB+/=="}', ""])
    expect(literal(text)).toBe(`'${text}'`);
});

test("whatever could end the literal or would have to be escaped never reaches a statement", () => {
  for (const text of ["'", "a'; drop table pulse; --", "\\", "\n", "\u0000", "$1", "é", "a;b", "(", "/* */"])
    expect(() => literal(text), text).toThrow(RangeError);
});
