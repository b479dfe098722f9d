import { expect, test } from "vitest";
import { foldCounts } from "./foldCounts.ts";

const on = (
  day: string,
  kind: "card" | "reminder",
  outcome: "sent" | "due" | "blocked" | "too-late",
  count: number,
) => ({
  day,
  kind,
  outcome,
  count,
});

test("days add up, what went out stands apart from what did not, and the most frequent reason comes first", () => {
  const told = foldCounts([
    on("2026-12-28", "reminder", "due", 3),
    on("2026-12-28", "reminder", "too-late", 1),
    on("2026-12-27", "reminder", "due", 4),
    on("2026-12-27", "reminder", "blocked", 2),
    on("2026-12-27", "card", "sent", 1),
  ]);
  expect(told).toEqual([
    { kind: "card", gone: [{ outcome: "sent", n: 1 }], not: [] },
    {
      kind: "reminder",
      gone: [{ outcome: "due", n: 7 }],
      not: [
        { outcome: "blocked", n: 2 },
        { outcome: "too-late", n: 1 },
      ],
    },
  ]);
});

test("nothing is made of nothing", () => {
  expect(foldCounts([])).toEqual([]);
});
