import { MOST_DOTS, places } from "./stack.ts";
import "./pictures.css";

export type Row = { readonly words: string; readonly count: number };
/** What one person in a row is drawn as: an answer, or an option refused. */
export type RowMark = "answer" | "refusal";
type Props = {
  readonly rows: readonly Row[];
  readonly mark?: RowMark | undefined;
  /** The row (1 to K) chosen on this device; only when its owner asked to see it. */
  readonly mine?: number | undefined;
  /** How the ring beside a row reads, such as "your answer". */
  readonly mineWords?: string | undefined;
  readonly number?: ((n: number) => string) | undefined;
  readonly size: "panel" | "stage" | "tab";
};

/**
 * Worded answers that have no order on an axis: one row each with its people as dots, above twelve people as a bar,
 * and the count as a number. Real text, so screen readers read the rows themselves.
 */
export function RowsPicture({ rows, mark = "answer", mine, mineWords, number = String, size }: Props) {
  const people = rows.reduce((sum, row) => sum + row.count, 0);
  const most = Math.max(1, ...rows.map((row) => row.count));
  return (
    <ul className={`pl-rows pl-rows-${size}`}>
      {rows.map((row, index) => (
        <li key={row.words}>
          <span className={mine === index + 1 ? "pl-row-words pl-row-mine" : "pl-row-words"}>
            {row.words}
            {mine === index + 1 && mineWords !== undefined && <span className="pl-soft"> ({mineWords})</span>}
          </span>
          <span className="pl-row-marks">
            {people > MOST_DOTS
              ? row.count > 0 && (
                  <span
                    className={`pl-row-bar pl-row-bar-${mark}`}
                    aria-hidden="true"
                    style={{ inlineSize: `calc((100% - 3em) * ${row.count / most})` }}
                  />
                )
              : places(row.count).map((place) => (
                  <span className={`pl-row-dot pl-row-dot-${mark}`} aria-hidden="true" key={place} />
                ))}
            <span className={row.count === 0 ? "pl-row-count pl-row-none" : "pl-row-count"}>{number(row.count)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
