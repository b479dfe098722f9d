import type { ExportedResult } from "../../contract/export.ts";

export type Shown = Extract<ExportedResult["questions"][number], { shown: true }>;

const order = ["after", "before", "adhoc"] as const;

/**
 * Which of a meeting's results its page is about: one that was shown before one that was not, then `after`, `before`, what
 * was asked in between. The others are only named.
 * @param results at least one
 */
export function toPrint(results: readonly ExportedResult[]): {
  readonly result: ExportedResult;
  readonly others: readonly ExportedResult[];
} {
  const [result, ...rest] = results
    .toSorted((a, b) => order.indexOf(a.phase) - order.indexOf(b.phase))
    .toSorted((a, b) => Number(b.state === "released") - Number(a.state === "released"));
  if (result === undefined) throw new RangeError("a meeting without results has no page");
  return { result, others: rest };
}
