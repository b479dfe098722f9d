/** Long, because a file has no browser to lay it out: every line of the page is placed here. */
import type { ReactNode } from "react";
import { drawShape, type Shape } from "./drawShape.tsx";
import type { Row, RowMark } from "./rowsPicture.tsx";
import { MOST_DOTS, places } from "./stack.ts";
import { type WidthOf, wrap } from "./wrap.ts";

/** What a page shows between its sentence and its last line. */
export type TakenPicture =
  | {
      readonly as: "shape";
      readonly shape: Omit<Shape, "dir" | "number" | "numbered" | "mine">;
      readonly ends: readonly [string, string];
      readonly labels?: readonly string[] | undefined;
    }
  | { readonly as: "rows"; readonly rows: readonly Row[]; readonly mark: RowMark }
  | { readonly as: "sentences"; readonly sentences: readonly string[] };

type LegendKey = "before" | "after" | "actual" | "guessed";
export type LegendEntry = { readonly key: LegendKey; readonly words: string };

export type Taken = {
  /** The text of the question. */
  readonly title: string;
  readonly sentence: string;
  /** Further lines, such as how many answered. */
  readonly notes: readonly string[];
  readonly picture: TakenPicture;
  readonly legend: readonly LegendEntry[];
  /** At the start and the end of the last line. */
  readonly foot: readonly [string, string];
  readonly dir: "ltr" | "rtl";
  readonly number: (n: number) => string;
};

const WIDTH = 960;
const PAD = 48;
const INNER = WIDTH - 2 * PAD;
/** Room for fonts that are wider than the one the lines were measured with. */
const SLACK = 0.94;
const rightToLeft = /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** One result as a page of its own, drawn and not laid out, so that it can be written into a file. */
export function TakenPage({ taken, widthOf }: { readonly taken: Taken; readonly widthOf: WidthOf }) {
  const { title, sentence, notes, picture, legend, foot, dir, number } = taken;
  const parts: ReactNode[] = [];
  let y = PAD;
  const add = (part: ReactNode) => parts.push(<g key={parts.length}>{part}</g>);
  /** From the side where reading starts, wherever that is. */
  const from = (distance: number) => (dir === "rtl" ? WIDTH - PAD - distance : PAD + distance);

  type Style = { readonly size: number; readonly look: "ink" | "plain" | "soft"; readonly indent?: number };
  const linesOf = (text: string, most: number, { size, look }: Style) =>
    wrap(text, most * SLACK, (line) => widthOf(line, size, look === "ink"));
  const write = (line: string, x: number, at: number, side: "start" | "middle" | "end", { size, look }: Style) => {
    const own = rightToLeft.test(line) ? "rtl" : /\p{L}/u.test(line) ? "ltr" : dir;
    const turned = { start: "end", middle: "middle", end: "start" } as const;
    return (
      <text
        key={`${x} ${at}`}
        className={`pl-${look}-text`}
        x={x}
        y={at}
        fontSize={size}
        textAnchor={own === dir ? side : turned[side]}
        direction={own}
      >
        {line}
      </text>
    );
  };
  const paragraph = (text: string, style: Style, gap: number) => {
    const { size, indent = 0 } = style;
    const lines = linesOf(text, INNER - 2 * indent, style);
    add(lines.map((line, place) => write(line, from(indent), y + size + place * size * 1.3, "start", style)));
    y += lines.length * size * 1.3 + gap;
  };
  /** Words that share one height, each in its own column. */
  const columns = (words: readonly { text: string; x: number; side: "start" | "middle" | "end" }[], most: number) => {
    const style: Style = { size: 18, look: "soft" };
    const all = words.map(({ text }) => linesOf(text, most, style));
    add(
      all.map((lines, place) => {
        const word = words[place];
        return word && lines.map((line, row) => write(line, word.x, y + 18 + row * 24, word.side, style));
      }),
    );
    y += Math.max(...all.map(({ length }) => length)) * 24 + 8;
  };

  paragraph(title, { size: 20, look: "soft" }, 6);
  paragraph(sentence, { size: 30, look: "ink" }, 8);
  for (const note of notes) paragraph(note, { size: 18, look: "soft" }, 2);
  y += 20;

  if (picture.as === "shape") {
    const { shape, ends, labels } = picture;
    const drawn = { ...shape, dir, number, numbered: labels === undefined };
    const { height, marks } = drawShape(drawn, { width: INNER, plot: 220, text: 20, radius: 16 });
    add(<g transform={`translate(${PAD} ${y})`}>{marks}</g>);
    y += height + 4;
    if (labels !== undefined) {
      const column = INNER / labels.length;
      columns(
        labels.map((text, place) => ({ text, x: from(column * (place + 0.5)), side: "middle" as const })),
        column,
      );
    }
    columns(
      [
        { text: ends[0], x: from(0), side: "start" },
        { text: ends[1], x: from(INNER), side: "end" },
      ],
      INNER * 0.46,
    );
  }
  if (picture.as === "rows") {
    const { rows, mark } = picture;
    const people = rows.reduce((sum, { count }) => sum + count, 0);
    const most = Math.max(1, ...rows.map(({ count }) => count));
    for (const { words, count } of rows) {
      paragraph(words, { size: 20, look: "plain" }, 4);
      const bar = (INNER - 80) * (count / most);
      const end = people > MOST_DOTS ? bar : count * 26;
      add(
        people > MOST_DOTS ? (
          <rect
            className={mark === "refusal" ? "pl-refusal" : "pl-mark pl-after"}
            x={dir === "rtl" ? from(bar) : from(0)}
            y={y + 3}
            width={bar}
            height={18}
            rx={2}
          />
        ) : (
          places(count).map((place) => <Person key={place} x={from(place * 26 + 11)} y={y + 12} mark={mark} />)
        ),
      );
      add(
        <text
          className={count === 0 ? "pl-soft-text" : "pl-ink-text"}
          x={from(end + (count === 0 ? 0 : 8))}
          y={y + 19}
          fontSize={20}
          textAnchor="start"
          direction={dir}
        >
          {number(count)}
        </text>,
      );
      y += 40;
    }
  }
  if (picture.as === "sentences") {
    for (const text of picture.sentences) {
      const top = y;
      y += 12;
      paragraph(text, { size: 20, look: "plain", indent: 16 }, 10);
      add(<rect className="pl-frame" x={PAD} y={top} width={INNER} height={y - top} rx={6} />);
      y += 10;
    }
  }

  let along = 0;
  for (const { key, words } of legend) {
    const wide = 30 + widthOf(words, 18, false) / SLACK + 24;
    if (along > 0 && along + wide > INNER) {
      along = 0;
      y += 28;
    }
    add(
      <>
        <Key mark={key} x={from(along + 9)} y={y + 13} />
        {write(words, from(along + 26), y + 19, "start", { size: 18, look: "soft" })}
      </>,
    );
    along += wide;
  }
  if (legend.length > 0) y += 40;

  y += 12;
  add(<line className="pl-axis" x1={PAD} x2={WIDTH - PAD} y1={y} y2={y} />);
  y += 10;
  const brand = widthOf(foot[1], 16, true) / SLACK + 24;
  add(write(foot[1], from(INNER), y + 16, "end", { size: 16, look: "ink" }));
  for (const line of linesOf(foot[0], INNER - brand, { size: 16, look: "soft" })) {
    add(write(line, from(0), y + 16, "start", { size: 16, look: "soft" }));
    y += 22;
  }
  const height = Math.ceil(y + PAD / 2);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={WIDTH}
      height={height}
      viewBox={`0 0 ${WIDTH} ${height}`}
      fontFamily="'Segoe UI', system-ui, -apple-system, 'Helvetica Neue', 'Noto Sans', Arial, sans-serif"
      role="img"
    >
      <title>{title}</title>
      <desc>{sentence}</desc>
      <rect className="pl-paper" width={WIDTH} height={height} />
      {parts}
    </svg>
  );
}

type MarkAt = { readonly x: number; readonly y: number };

function Person({ x, y, mark }: MarkAt & { readonly mark: RowMark }) {
  if (mark === "answer") return <circle className="pl-mark pl-after" cx={x} cy={y} r={10} />;
  return (
    <path
      className="pl-refusal"
      d={`M${x + 9} ${y}A9 9 0 1 1 ${x - 9} ${y}A9 9 0 1 1 ${x + 9} ${y}M${x - 6.4} ${y + 6.4}L${x + 6.4} ${y - 6.4}`}
    />
  );
}

function Key({ x, y, mark }: MarkAt & { readonly mark: LegendKey }) {
  if (mark === "before" || mark === "after") return <circle className={`pl-mark pl-${mark}`} cx={x} cy={y} r={8} />;
  return <path className={`pl-${mark}`} d={`M${x - 8} ${y}L${x} ${y - 8}L${x + 8} ${y}L${x} ${y + 8}Z`} />;
}
