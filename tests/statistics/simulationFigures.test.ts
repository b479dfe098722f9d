import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { summaryOf, type Target } from "../../benchmarks/simulate/targets.ts";
import { byChance } from "../../src/measure/byChance.ts";

const page = readFileSync(new URL("../../docs/simulation.md", import.meta.url), "utf8");

/** The cells of the one table under a heading, its head first. */
const tableUnder = (heading: string): readonly (readonly string[])[] => {
  const section = page.split(/^## /m).find((part) => part.startsWith(heading)) ?? "";
  const rows = section.split("\n").filter((line) => line.startsWith("|") && !/^\|[-|]+\|$/.test(line));
  return rows.map((line) => {
    const cells = line.split("|").slice(1, -1);
    return cells.map((cell) => cell.trim());
  });
};

describe("how often a message appears by chance", () => {
  const [head = [], ...rows] = tableUnder('"Still appears by chance about once in N meetings"');
  const sizes = head.slice(1).map((cell) => Number(cell.replace("n = ", "")));

  it("was simulated for these sizes and one to eight questions", () => {
    expect(sizes).toEqual([4, 6, 8, 12, 20]);
    expect(rows.map(([questions]) => questions)).toEqual(["1", "2", "3", "4", "5", "6", "7", "8"]);
  });

  it("is what the page of the simulation says, for every size and number of questions", () => {
    for (const [questions, ...figures] of rows) {
      expect(sizes.map((size) => byChance(size, Number(questions)))).toEqual(figures.map(Number));
    }
  });
});

describe("the last line of a simulation", () => {
  const target = (seen: number): Target => ({ name: "a delay", seen, error: 1, low: 0, high: 10 });
  const targets = [target(9), target(10), target(12), target(13), target(14)];

  it("tells what was reached from what is only within chance of it", () => {
    expect(summaryOf(targets, 3)).toBe(
      "2 of 5 targets reached, 2 within chance of it (3 standard errors), 1 not reached",
    );
  });

  it("knows no chance where none is allowed", () => {
    expect(summaryOf(targets, 0)).toBe("2 of 5 targets reached, 3 not reached");
  });
});
