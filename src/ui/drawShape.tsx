import type { ReactNode } from "react";
import { places, stacksFor } from "./stack.ts";

/** All in the units of the svg around it; text is its font size. */
export type Measures = {
  readonly width: number;
  /** The most a stack may rise over the axis. */
  readonly plot: number;
  readonly text: number;
  /** Of the largest dot. */
  readonly radius: number;
};

export type Shape = {
  /** People per answer, lowest answer first. */
  readonly counts: readonly number[];
  /** The same people asked earlier: drawn as outlines on the same axis. */
  readonly before?: readonly number[] | undefined;
  /** Lowest and highest answer (1 to K), and the middle half of the answers; left out, no bracket is drawn. */
  readonly range?: readonly [number, number] | null | undefined;
  readonly middleHalf?: readonly [number, number] | null | undefined;
  /** Two places on the axis (1 to K, may end in .5): the middle of the answers, and the middle that people guessed. */
  readonly guess?: { readonly actual: number; readonly guessed: number } | undefined;
  /** The answer (1 to K) given on this device; only when its owner asked to see it. */
  readonly mine?: number | undefined;
  /** Whether 1 to K stands under the columns. */
  readonly numbered: boolean;
  readonly dir: "ltr" | "rtl";
  readonly number: (n: number) => string;
};

export type Drawing = { readonly height: number; readonly marks: ReactNode };

/** What stands over the axis beside the stacks, and below it, for one line of text. */
const above = (text: number): number => text + 8;
const below = (text: number, shape: Pick<Shape, "range" | "guess" | "numbered">): number => {
  const labels = shape.numbered ? text * 1.55 : 4;
  const lanes = (shape.range == null ? 0 : 1) + (shape.guess === undefined ? 0 : 1);
  return labels + lanes * text * 0.95;
};

/** How high stacks may rise so that the whole drawing fits `height`. */
export const plotFor = (height: number, text: number, shape: Pick<Shape, "range" | "guess" | "numbered">): number =>
  Math.max(3 * text, height - above(text) - below(text, shape) - 6);

/**
 * All answers over one axis: a dot is one answer, above twelve people a bar. The count stands over each column, so
 * nothing depends on a length or a colour. The same marks for a page and for a file.
 */
export function drawShape(shape: Shape, { width, plot, text, radius }: Measures): Drawing {
  const { counts, before, range, middleHalf, guess, mine, numbered, dir, number } = shape;
  const column = width / counts.length;
  const stacks = stacksFor(
    before === undefined ? [counts] : [before, counts],
    plot,
    before === undefined ? column - 4 : column / 2 - 2,
    radius,
  );
  const base = above(text) + stacks.reach + 4;
  const lane = (place: number) => base + (numbered ? text * 1.55 : 4) + (place + 0.5) * text * 0.95;
  const middle = (answer: number) => (dir === "rtl" ? width - column * (answer - 0.5) : column * (answer - 0.5));
  const reading = dir === "rtl" ? -1 : 1;
  // Two stacks side by side keep some air between them, for their numbers too; one stack stands in the middle.
  const aside =
    before === undefined
      ? 0
      : stacks.as === "dots"
        ? Math.min(column / 4, Math.max(stacks.radius + 2, text * 0.55))
        : column * 0.19;
  const barWidth = before === undefined ? column * 0.56 : column * 0.34;

  const stack = (kind: "before" | "after", people: number, x: number) => {
    const reach = stacks.as === "dots" ? people * stacks.pitch : stacks.barHeight(people);
    const marks =
      stacks.as === "bars"
        ? people > 0 && (
            <rect
              className={`pl-mark pl-${kind}`}
              x={x - barWidth / 2}
              y={base - reach}
              width={barWidth}
              height={reach}
              rx={2}
            />
          )
        : places(people).map((place) => (
            <circle
              key={place}
              className={`pl-mark pl-${kind}`}
              cx={x}
              cy={base - 3 - stacks.radius - place * stacks.pitch}
              r={kind === "before" ? stacks.radius - 0.75 : stacks.radius}
            />
          ));
    return (
      <g>
        {marks}
        <text
          className={people === 0 || kind === "before" ? "pl-soft-text" : "pl-ink-text"}
          x={x}
          y={base - reach - 6}
          fontSize={text}
          textAnchor="middle"
        >
          {number(people)}
        </text>
      </g>
    );
  };

  const marks = (
    <>
      {counts.map((people, index) => {
        const answer = index + 1;
        const x = middle(answer);
        return (
          <g key={answer}>
            {before !== undefined && stack("before", before[index] ?? 0, x - reading * aside)}
            {stack("after", people, x + reading * aside)}
            {mine === answer && <circle className="pl-you" cx={x} cy={base + text * 0.85} r={text * 0.75} />}
            {numbered && (
              <text className="pl-soft-text" x={x} y={base + text * 1.2} fontSize={text} textAnchor="middle">
                {number(answer)}
              </text>
            )}
          </g>
        );
      })}
      <line className="pl-axis" x1={0} x2={width} y1={base} y2={base} />
      {range != null && bracket(middle(range[0]), middle(range[1]), lane(0), text, middleHalf?.map(middle))}
      {guess !== undefined &&
        gap(middle(guess.actual), middle(guess.guessed), lane(range == null ? 0 : 1), text * 0.42)}
    </>
  );
  return { height: base + below(text, shape) + 2, marks };
}

/** From the lowest answer to the highest, the middle half thick. */
function bracket(from: number, to: number, y: number, text: number, middle: readonly number[] | undefined): ReactNode {
  const reach = text / 2.6;
  const [left, right] = middle === undefined ? [from, from] : [Math.min(...middle), Math.max(...middle)];
  const thick = text * 0.55;
  // One answer alone has a width too.
  const wide = Math.max(right - left, thick);
  return (
    <g>
      {from !== to && (
        <path
          className="pl-range"
          d={`M${from} ${y - reach}V${y + reach}M${from} ${y}H${to}M${to} ${y - reach}V${y + reach}`}
        />
      )}
      {middle !== undefined && (
        <rect
          className="pl-middle"
          x={(left + right - wide) / 2}
          y={y - thick / 2}
          width={wide}
          height={thick}
          rx={2}
        />
      )}
    </g>
  );
}

/** Two diamonds and the way between them; guessed exactly, the outline stands around the filled one. */
function gap(actual: number, guessed: number, y: number, half: number): ReactNode {
  const diamond = (x: number, reach: number) =>
    `M${x - reach} ${y}L${x} ${y - reach}L${x + reach} ${y}L${x} ${y + reach}Z`;
  const same = Math.abs(actual - guessed) < half;
  return (
    <g>
      {!same && <line className="pl-gap" x1={actual} x2={guessed} y1={y} y2={y} />}
      <path className="pl-guessed" d={diamond(guessed, half)} />
      <path className="pl-actual" d={diamond(actual, same ? half * 0.5 : half)} />
    </g>
  );
}
