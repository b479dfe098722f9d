import { useFluent } from "@fluentui/react-components";
import type { CSSProperties } from "react";
import { places, stacksFor } from "./stack.ts";
import "./pictures.css";

export type PictureSize = "panel" | "stage" | "tab";

type Props = {
  /** People per answer, lowest answer first. */
  readonly counts: readonly number[];
  /** The same people asked earlier: drawn as outlines on the same axis. */
  readonly before?: readonly number[] | undefined;
  /** Words at the low and the high end. */
  readonly ends: readonly [string, string];
  /** Lowest and highest answer (1 to K), and the middle half of the answers; left out, no bracket is drawn. */
  readonly range?: readonly [number, number] | null | undefined;
  readonly middleHalf?: readonly [number, number] | null | undefined;
  /** The answer (1 to K) given on this device; only when its owner asked to see it. */
  readonly mine?: number | undefined;
  /** Words under the columns in place of 1 to K. */
  readonly labels?: readonly string[] | undefined;
  readonly size: PictureSize;
};

type Measures = { width: number; plot: number; text: number; radius: number };
/** In units of the picture; the stage is scaled to its window, the others are drawn one to one. */
const measures: Record<PictureSize, Measures> = {
  panel: { width: 248, plot: 104, text: 13, radius: 7 },
  tab: { width: 360, plot: 120, text: 14, radius: 9 },
  stage: { width: 714, plot: 176, text: 22, radius: 16 },
};

/**
 * All answers over one axis: a dot is one answer, above twelve people a bar. The count stands over each column, so
 * nothing depends on a length or a colour. For eyes only: the sentence and the table beside it say the same.
 */
export function ShapePicture(props: Props) {
  const { counts, before, ends, range, middleHalf, mine, labels, size } = props;
  const { dir } = useFluent();
  const { width, plot, text, radius } = measures[size];
  const column = width / counts.length;
  const stacks = stacksFor(
    before === undefined ? [counts] : [before, counts],
    plot,
    before === undefined ? column - 4 : column / 2 - 2,
    radius,
  );
  const top = text + 8;
  const base = top + stacks.reach + 4;
  const bracket = base + text * 2 + 2;
  const height = range == null ? base + text * 2 : bracket + text / 2 + 3;
  const middle = (answer: number) => (dir === "rtl" ? width - column * (answer - 0.5) : column * (answer - 0.5));
  const reading = dir === "rtl" ? -1 : 1;
  // Two stacks side by side keep a dot's width of air between them; one stack stands in the middle.
  const aside = before === undefined ? 0 : stacks.as === "dots" ? stacks.radius + 2 : column * 0.19;
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
          {people}
        </text>
      </g>
    );
  };

  return (
    <div
      className={`pl-picture pl-picture-${size}`}
      style={{ "--shape": width / height } as CSSProperties}
      aria-hidden="true"
    >
      <svg viewBox={`0 0 ${width} ${height}`} direction="ltr" aria-hidden="true">
        {counts.map((people, index) => {
          const x = middle(index + 1);
          const label = labels?.[index] ?? String(index + 1);
          return (
            <g key={label}>
              {before !== undefined && stack("before", before[index] ?? 0, x - reading * aside)}
              {stack("after", people, x + reading * aside)}
              {mine === index + 1 && <circle className="pl-you" cx={x} cy={base + text * 0.85} r={text * 0.8} />}
              <text className="pl-soft-text" x={x} y={base + text * 1.2} fontSize={text} textAnchor="middle">
                {label}
              </text>
            </g>
          );
        })}
        <line className="pl-axis" x1={0} x2={width} y1={base} y2={base} />
        {range != null && (
          <Bracket
            from={middle(range[0])}
            to={middle(range[1])}
            y={bracket}
            reach={text / 2.6}
            middle={middleHalf?.map(middle)}
          />
        )}
      </svg>
      <div className="pl-ends">
        <span>{ends[0]}</span>
        <span>{ends[1]}</span>
      </div>
    </div>
  );
}

type BracketProps = {
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly reach: number;
  readonly middle: readonly number[] | undefined;
};

function Bracket({ from, to, y, reach, middle }: BracketProps) {
  const left = Math.min(...(middle ?? [from]));
  const right = Math.max(...(middle ?? [from]));
  return (
    <g>
      <path
        className="pl-range"
        d={`M${from} ${y - reach}V${y + reach}M${from} ${y}H${to}M${to} ${y - reach}V${y + reach}`}
      />
      {middle !== undefined && (
        <rect className="pl-middle" x={left - 4} y={y - 4} width={right - left + 8} height={8} rx={4} />
      )}
    </g>
  );
}
