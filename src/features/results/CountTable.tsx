import type { Result, ShownQuestion } from "../../contract/result.ts";
import { roomOf, speech } from "../../locales/roomOf.ts";
import { TableOf } from "../../ui/tableOf.tsx";
import { answersOf } from "./answersOf.ts";

const t = roomOf("results");

type Props = {
  readonly result: Result;
  readonly question: ShownQuestion;
  /** For readers only. */
  readonly unseen?: boolean;
};

/** All that the picture holds for who does not see it: the counts, and where the line under the picture begins and ends. */
export function CountTable({ result, question, unseen = false }: Props) {
  const { head, rows } = answersOf(result, question);
  const { range, middleHalf, counts } = question;
  // An end of the line that one person alone has chosen is drawn, and never named.
  const several = (end: number): boolean => (counts[end - 1] ?? 0) >= 2;
  const number = new Intl.NumberFormat(speech().locale).format;
  return (
    <>
      <TableOf
        unseen={unseen}
        caption={t("table-caption", { question: question.text })}
        head={head}
        rows={rows.map(({ name, cells }) => [name, ...cells.map((cell) => (cell === null ? "–" : number(cell)))])}
      />
      {range !== null && middleHalf !== null && [...range, ...middleHalf].every(several) && (
        <p className={unseen ? "pl-unseen" : "pl-soft"}>
          {t("table-line", { lo: range[0], hi: range[1], halfLo: middleHalf[0], halfHi: middleHalf[1] })}
        </p>
      )}
    </>
  );
}
