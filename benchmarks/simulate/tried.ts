import { BEFORE_AFTER, designNames, happenings } from "./sharing.ts";
import type { Results } from "./simulation.ts";

/** Delay of a design over that of the chosen one. */
const ratioOf = (results: Results, size: number, happening: number, design: number): number => {
  const means = results.sharing(String(size));
  const first = happening * designNames.length;
  return (means[first + design] as number) / (means[first] as number);
};

/** Smallest and largest ratio of a design over teams of 4 to 8 and the happenings that `of` picks. */
const spanOf = (
  results: Results,
  sizes: readonly number[],
  design: number,
  of: (changed: number, by: number) => boolean,
): string => {
  const ratios = sizes
    .filter((size) => size <= 8)
    .flatMap((size) =>
      happenings.flatMap(({ changed, by }, index) => (of(changed, by) ? [ratioOf(results, size, index, design)] : [])),
    );
  return `${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)}`;
};

/** The section "What we tried" of the report: designs that share information, and why none was taken. */
export const triedText = (results: Results, sizes: readonly number[]): string => {
  const rows = happenings.flatMap((happening, index) => [
    `| ${happening.title} | ${sizes.map((size) => (results.sharing(String(size))[index * designNames.length] as number).toFixed(1)).join(" | ")} |`,
    ...designNames
      .slice(1)
      .map(
        (name, design) =>
          `| · ${name} | ${sizes.map((size) => `x ${ratioOf(results, size, index, design + 1).toFixed(2)}`).join(" | ")} |`,
      ),
  ]);
  const span = (design: number, of: (changed: number, by: number) => boolean): string =>
    spanOf(results, sizes, design, of);
  const half = (wanted: number) => (changed: number, by: number) => by === 0.5 && changed === wanted;
  return `## What we tried
Can a team of 4 to 8 find half a standard deviation in .8 of the meetings, at equal false alarms and without losing elsewhere? Information could be
shared in two ways. Before and after of one person are correlated by ${BEFORE_AFTER} here. First line of each block: mean delay of the chosen design in
meetings; below it, the delay of each other design as a multiple of that.

| | ${sizes.map((size) => `n = ${size}`).join(" | ")} |
|---|${sizes.map(() => "---").join("|")}|
${rows.join("\n")}

- **What other teams answer is known**: the mean, the differences between teams and the variance within meetings are taken as known exactly from other
  teams' shown results, which is more than any tenant could learn. Half a SD takes ${span(1, (_, by) => by === 0.5)} of the meetings for 4 to 8 people.
  It helps everywhere a little and is **not .8**. It also makes what a team is told depend on other teams.
- **Before and after in one chart**: when both move, half a SD takes ${span(2, half(2))}, together with the first idea ${span(3, half(2))}. But
  when only the answers after the meeting move, it takes ${span(3, half(1))}: the pooled chart halves the very change it should find. **It loses elsewhere.**
- **Whichever speaks first** of the after chart and the pooled chart: ${span(4, half(2))} when both move, ${span(4, half(1))} when only after moves.
  About .8 where it was hoped for, but paid for with slower news about every change that before does not share: **it loses elsewhere.**

None is adopted: the chosen design stays. The nearest is "whichever speaks first", for teams that always ask before and after and believe that
both would move; it is no general gain.
`;
};
