import { HatchedGap } from "./hatchedGap.tsx";
import { places } from "./stack.ts";
import "./pictures.css";
import "./trendPicture.css";

export type TrendPoint =
  | {
      readonly kind: "shape";
      /** People, and where on the scale (1 to K) they stand; between two answers where only low, middle, high are kept. */
      readonly stands: readonly { readonly at: number; readonly people: number }[];
      /** Lowest and highest answer (1 to K); null draws no line between them. */
      readonly range: readonly [number, number] | null;
      /** Lowest and highest answer (1 to K) of the middle half; null draws no band. */
      readonly middleHalf: readonly [number, number] | null;
    }
  | { readonly kind: "hidden" }
  | { readonly kind: "blank" };

type Props = {
  /** One per meeting, in order of time. */
  readonly points: readonly TrendPoint[];
  /** Where each meeting stands on the axis, 0 to 1. */
  readonly along: readonly number[];
  /** Number of answers. */
  readonly scale: number;
  /** The answers have an order, the highest on top; otherwise every row has its number, the first on top. */
  readonly ordered: boolean;
  /** One per meeting: which way the answers moved from before it to after it. null draws nothing. */
  readonly shifts: readonly (keyof typeof shiftSigns | null)[];
  /** Places where the group changed or what is usual was begun anew. */
  readonly flags: readonly number[];
  /** From where to where the answers differ from what is usual; two may hold at once, each in its own row. */
  readonly spans: readonly { readonly from: number; readonly to: number; readonly row: 0 | 1 }[];
  /** Meetings that agreed on something about this question. */
  readonly agreed: readonly number[];
  /** The meeting whose counts are printed. */
  readonly chosen: number | null;
  readonly dir: "ltr" | "rtl";
  /** From one answer to the next, in pixels; dots and bands follow. */
  readonly step?: number;
};

/** A sign of its own for each, so that nothing hangs on colour or place alone. */
const shiftSigns = {
  higher: "M0 4V-4M-3.5 -0.5L0 -4L3.5 -0.5",
  lower: "M0 -4V4M-3.5 0.5L0 4L3.5 0.5",
  same: "M-3.5 0H3.5",
} as const;

const STEP = 19;
const EDGE = 12;
/** Air above the dots for the bars that say "since about here". */
const HEAD = 12;
/** Room below the dots for the signs of what moved. */
const FOOT = 14;

/** With more meetings than this, numbers would stand on their neighbours' dots. */
const MOST_PRINTED = 24;

/** The part of the width, in percent, at which a place of 0 to 1 stands; both ends keep air for half a column. */
export const acrossPicture = (place: number, dir: "ltr" | "rtl"): number => {
  const percent = 3 + place * 94;
  return dir === "rtl" ? 100 - percent : percent;
};

/**
 * Shapes side by side over time: a dot's area is the number of people who gave that answer, the band behind is the
 * middle half. Widths are percentages, so dates spread with the page and dots stay round. For eyes only.
 */
export function TrendPicture(props: Props) {
  const { points, along, scale, ordered, shifts, flags, spans, agreed, chosen, dir, step = STEP } = props;
  const size = step / STEP;
  const shapes = HEAD + (scale - 1) * step + 2 * EDGE;
  const height = shapes + (shifts.some((word) => word !== null) ? FOOT : 0);
  const y = (answer: number) => HEAD + EDGE + (ordered ? scale - answer : answer - 1) * step;
  const answers = places(scale).map((place) => place + 1);
  const picked = chosen === null ? undefined : points[chosen];
  const across = (index: number) => acrossPicture(along[index] ?? 0, dir);
  return (
    <svg className="pl-trend" height={height} aria-hidden="true">
      {answers.map((answer) => (
        <g key={answer}>
          <line className="pl-grid-line" x1="0%" x2="100%" y1={y(answer)} y2={y(answer)} />
          {(!ordered || answer === 1 || answer === scale) && (
            <text
              className="pl-soft-text"
              x={dir === "rtl" ? "100%" : "0%"}
              dx={dir === "rtl" ? 4 : -4}
              y={y(answer) + 4}
              fontSize={11}
              textAnchor="end"
            >
              {answer}
            </text>
          )}
        </g>
      ))}
      {flags.map((place) => (
        <line
          key={place}
          className="pl-flag-line"
          x1={`${acrossPicture(place, dir)}%`}
          x2={`${acrossPicture(place, dir)}%`}
          y1={-4}
          y2={height + 4}
        />
      ))}
      {agreed.map((place) => (
        <line
          key={place}
          className="pl-agreed-line"
          x1={`${acrossPicture(place, dir)}%`}
          x2={`${acrossPicture(place, dir)}%`}
          y1={0}
          y2={shapes}
        />
      ))}
      {spans.map(({ from, to, row }) => (
        <g key={row} className="pl-span">
          <line
            x1={`${acrossPicture(from, dir)}%`}
            x2={`${acrossPicture(to, dir)}%`}
            y1={2 + row * 5}
            y2={2 + row * 5}
            strokeWidth={3}
            strokeDasharray={row === 0 ? undefined : "7 3"}
          />
          <line
            className="pl-span-start"
            x1={`${acrossPicture(from, dir)}%`}
            x2={`${acrossPicture(from, dir)}%`}
            y1={2 + row * 5}
            y2={shapes}
          />
        </g>
      ))}
      {points.map((point, index) => {
        const x = `${across(index)}%` as const;
        if (point.kind === "blank") return null;
        if (point.kind === "hidden") {
          return <HatchedGap key={x} x={x} y={HEAD + EDGE - 8} width={16} height={shapes - HEAD - 2 * EDGE + 16} />;
        }
        return (
          <svg key={x} x={x} overflow="visible" aria-hidden="true">
            {point.middleHalf !== null && (
              <rect
                className="pl-band"
                x={-10}
                y={y(point.middleHalf[1]) - 9 * size}
                width={20}
                height={(point.middleHalf[1] - point.middleHalf[0]) * step + 18 * size}
                rx={6}
              />
            )}
            {point.range !== null && (
              <line className="pl-reach" x1={0} x2={0} y1={y(point.range[0])} y2={y(point.range[1])} />
            )}
            {point.stands.map(({ at, people }) => {
              const radius = size * Math.min(9, 1.4 + Math.sqrt(people) * 2.4);
              return people > 0 && <circle key={at} className="pl-mark" cx={0} cy={y(at)} r={radius} />;
            })}
          </svg>
        );
      })}
      {shifts.map((word, index) => {
        const x = `${across(index)}%` as const;
        if (word === null) return null;
        return (
          <svg key={x} x={x} y={shapes + FOOT / 2 - 3} overflow="visible" aria-hidden="true">
            <path className="pl-shift-sign" d={shiftSigns[word]} />
          </svg>
        );
      })}
      {chosen !== null && picked?.kind === "shape" && points.length <= MOST_PRINTED && (
        // Drawn last: where meetings stand close, the numbers lie over their neighbours and not under them.
        <svg x={`${across(chosen)}%`} overflow="visible" aria-hidden="true">
          <rect className="pl-cursor" x={-13} y={0} width={26} height={height} rx={7} />
          {picked.stands.map(({ at, people }) => (
            <text
              key={at}
              className="pl-ink-text pl-halo pl-printed"
              x={across(chosen) > 90 ? -17 : 17}
              y={y(at) + 4}
              fontSize={12}
              textAnchor={across(chosen) > 90 ? "end" : "start"}
            >
              {people}
            </text>
          ))}
        </svg>
      )}
    </svg>
  );
}
