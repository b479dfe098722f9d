import { expect, test } from "vitest";
import type { ExportedResult } from "../../contract/export.ts";
import { toPrint } from "./toPrint.ts";

const result = (phase: ExportedResult["phase"], state: ExportedResult["state"]) =>
  ({ phase, state }) as Partial<ExportedResult> as ExportedResult;

test.each([
  {
    given: [
      ["before", "released"],
      ["after", "released"],
    ],
    is: "after",
  },
  {
    given: [
      ["before", "released"],
      ["after", "withheld"],
    ],
    is: "before",
  },
  {
    given: [
      ["before", "withheld"],
      ["after", "void"],
    ],
    is: "after",
  },
  {
    given: [
      ["after", "withheld"],
      ["adhoc", "released"],
    ],
    is: "adhoc",
  },
] as const)("of $given the page is about $is, and names the other", ({ given, is }) => {
  const { result: chosen, others } = toPrint(given.map(([phase, state]) => result(phase, state)));
  expect(chosen.phase).toBe(is);
  expect(others).toHaveLength(1);
});
