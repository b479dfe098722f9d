/** More people than this are drawn as bars: single dots could no longer be counted at a glance. */
export const MOST_DOTS = 12;

/** 0 to n-1: names for things that are equal and must stay so, such as the dots of one answer. */
export const places = (n: number): number[] => Array.from({ length: n }, (_, place) => place);

export type Stacks = {
  readonly as: "dots" | "bars";
  /** Radius of a dot, in units of the picture. */
  readonly radius: number;
  /** From the middle of one dot to the next, in units of the picture. */
  readonly pitch: number;
  /** Height of the tallest stack, at least that of three dots, in units of the picture. */
  readonly reach: number;
  /** Height of a bar for so many people, in units of the picture. */
  readonly barHeight: (people: number) => number;
};

/**
 * How tall stacks of people are drawn so that the tallest fits `height` and `width` (both in units of the picture;
 * width is what one stack may take). Before and after of one picture share one measure, so they can be compared.
 */
export const stacksFor = (
  pictures: readonly (readonly number[])[],
  height: number,
  width: number,
  largestRadius: number,
): Stacks => {
  const tallest = Math.max(1, ...pictures.flat());
  const people = Math.max(0, ...pictures.map((counts) => counts.reduce((sum, count) => sum + count, 0)));
  // Between two dots a third of a radius: seven thirds from one to the next.
  const radius = Math.max(1.5, Math.min(largestRadius, (width - 2) / 2, (height / tallest) * (3 / 7)));
  const as = people > MOST_DOTS ? "bars" : "dots";
  const pitch = radius * (7 / 3);
  return {
    as,
    radius,
    pitch,
    reach: as === "bars" ? height : Math.min(height, Math.max(3, tallest) * pitch),
    barHeight: (count) => (count / tallest) * height,
  };
};
