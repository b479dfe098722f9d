import { readFileSync } from "node:fs";

const textOf = (name: string): string => readFileSync(new URL(`../reference/${name}`, import.meta.url), "utf8");

/** Rows of a reference table by column name; the tables have no quoted cells. Throws when a table has no rows. */
export const rowsOf = (name: string): Readonly<Record<string, string>>[] => {
  const [head = "", ...lines] = textOf(name).trim().split(/\r?\n/);
  const columns = head.split(",");
  if (lines.length === 0) throw new Error(`${name} has no rows`);
  return lines.map((line) => {
    const cells = line.split(",");
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ""]));
  });
};

/** "3 6 4 11 0" as counts. */
export const countsOf = (cell: string | undefined): number[] => (cell ?? "").split(" ").map(Number);

/** An empty cell means undefined, which the measures call null. */
export const numberOf = (cell: string | undefined): number | null =>
  cell === undefined || cell === "" ? null : Number(cell);

export const jsonOf = (name: string): unknown => JSON.parse(textOf(name));
