import { expect, test } from "vitest";
import { csvOf } from "./csv.ts";

const line = (value: string) => csvOf([[value]]).slice(1, -2);

test("a value with a comma, a quote or a new line stands in quotes", () => {
  expect(
    csvOf([
      ["a", "b"],
      ["1,5", 'so "called"', "two\nlines"],
    ]),
  ).toBe('\ufeffa,b\r\n"1,5","so ""called""","two\nlines"\r\n');
});

test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1", '=HYPERLINK("http://x.example")'])(
  "%j is no formula any more",
  (value) => {
    expect(line(value)).toBe(`"'${value.replaceAll('"', '""')}"`);
  },
);

test("a date, a name and a title with a dash inside stay as they are", () => {
  for (const value of ["2026-12-28T10:00:00.000Z", "Mara Lindqvist", "Sync - weekly", ""])
    expect(line(value)).toBe(value);
});
