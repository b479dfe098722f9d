import { agreement, closeness } from "./agreement.ts";
import { type Counts, total } from "./tally.ts";
import { twoCamps } from "./twoCamps.ts";

export type Shape = "similar" | "mostly-similar" | "spread-out" | "two-groups";

/** The word for how close the answers are; null up to 3 answers, where the dots say all there is. */
export const shapeOf = (counts: Counts): Shape | null => {
  const value = agreement(counts);
  if (value === null || total(counts) <= 3) return null;
  return twoCamps(counts) === null ? closeness(value) : "two-groups";
};

/** On which side of a scale of `categories` answers a category, or a median between two, lies. */
export const whereIs = (value: number, categories: number): "low" | "middle" | "high" => {
  const middle = (categories + 1) / 2;
  if (value === middle) return "middle";
  return value < middle ? "low" : "high";
};
