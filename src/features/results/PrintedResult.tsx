import type { ExportedMeeting, ExportedResult } from "../../contract/export.ts";
import { saidLeftOut, saidVoid } from "../../locales/notAsked.ts";
import { roomOf, sayHere, speech } from "../../locales/roomOf.ts";
import { estimateSentence } from "../../measure/sentence.ts";
import { useAround } from "../../ui/around.ts";
import { drawShape } from "../../ui/drawShape.tsx";
import { RowsPicture } from "../../ui/rowsPicture.tsx";
import { Sheet } from "../../ui/sheet.tsx";
import { answerSaid, answerWords, endWords } from "./legible.ts";
import { type Shown, toPrint } from "./toPrint.ts";

const t = roomOf("report");
const resultWords = roomOf("results");

type Props = { readonly meeting: ExportedMeeting; readonly team: string; readonly at: string };

/** One meeting on one page: what was asked, the shapes, what was agreed, how it was asked and what nobody knows. */
export function PrintedResult({ meeting, team, at }: Props) {
  const { locale } = speech();
  const { timeZone } = meeting;
  const long = new Intl.DateTimeFormat(locale, { dateStyle: "full", timeStyle: "short", timeZone });
  const day = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone });
  const { result, others } = toPrint(meeting.results);
  const { answered, invited, phase, form, k, mode, state, sealedAt } = result;
  const missing = answered === null || form === "coarse" ? 0 : invited - answered;
  return (
    <Sheet
      title={meeting.title}
      lines={[
        `${team} · ${long.format(Date.parse(meeting.start))}`,
        `${t(`asked-${phase}`)} · ${answered === null ? t("invited-only", { invited }) : t("answered-of", { answered, invited })}`,
      ]}
      notes={[
        {
          title: t("how-heading"),
          lines: [
            t(mode),
            ...(mode === "open" ? [] : [t("needed", { k })]),
            ...(form === "coarse" ? [t("coarse")] : []),
            t("closed", { when: long.format(Date.parse(sealedAt)) }),
            t("wording"),
            ...saidLeftOut(result.leftOut),
            ...others.map((other) =>
              [
                t(`also-${other.phase}`, { state: t(`state-${other.state}`) }),
                ...(other.why === null ? [] : [saidVoid(other.why)]),
              ].join(" "),
            ),
          ],
        },
        {
          title: t("unknown-heading"),
          lines: [
            t("unknown-who"),
            ...(missing > 1 ? [t("unknown-missing", { n: missing })] : []),
            t("unknown-why"),
            t("unknown-one"),
          ],
        },
      ]}
      foot={t("printed", { when: day.format(Date.parse(at)) })}
    >
      {state !== "released" ? (
        <p className="pl-say">{state === "void" ? saidVoid(result.why) : resultWords("withheld", { k })}</p>
      ) : (
        <div className="pl-sheet-cells">
          {result.questions.map((question) => (
            <section key={question.id} className="pl-sheet-cell">
              <p className="pl-soft" dir="auto">
                {question.text}
              </p>
              {question.shown ? (
                <PrintedQuestion result={result} question={question} />
              ) : (
                <p className="pl-say">{resultWords("question-not-shown")}</p>
              )}
            </section>
          ))}
        </div>
      )}
      {meeting.agreed !== null && (
        <section className="pl-sheet-box">
          <h3>{t("agreed")}</h3>
          <p dir="auto">{meeting.agreed.text}</p>
        </section>
      )}
    </Sheet>
  );
}

type QuestionProps = { readonly result: ExportedResult; readonly question: Shown };

function PrintedQuestion({ result, question }: QuestionProps) {
  const { kind, counts, n, cantSay, guess, leader } = question;
  const shift = result.shift.find(({ questionId }) => questionId === question.id);
  const likely =
    question.shape === "two-groups" ? null : estimateSentence(question.estimate, result.invited - n - cantSay);
  const words = answerWords(question, result.form);
  const sum = (tally: readonly number[]) => tally.reduce((all, count) => all + count, 0);
  return (
    <>
      <p className="pl-say">{sayHere(question.sentence, question.options ?? [])}</p>
      {kind === "scale" ? (
        <PrintedShape {...{ result, question }} before={shift?.before} />
      ) : kind === "sentence" ? (
        <p>{t("written", { n })}</p>
      ) : (
        <RowsPicture
          rows={words.map((text, place) => ({ words: text, count: counts[place] ?? 0 }))}
          mark={kind === "rule-out" ? "refusal" : "answer"}
          size="tab"
        />
      )}
      <p className="pl-soft">
        {[
          ...(shift === undefined
            ? kind === "sentence"
              ? []
              : [t("n-of", { n })]
            : [
                t("n-of-before", { before: sum(shift.before), after: sum(shift.after) }),
                resultWords(`shift-${shift.word}`),
              ]),
          ...(cantSay > 0 ? [t("cant-say", { n: cantSay })] : []),
          ...(likely === null ? [] : [sayHere(likely)]),
        ].join(" · ")}
      </p>
      {guess !== null && <p>{sayHere(guess.sentence)}</p>}
      {leader !== null && (
        <p>
          {t("leader-said", { answer: answerSaid(leader.answer, question.options ?? words) })}{" "}
          {leader.sentence !== null && sayHere(leader.sentence)}
        </p>
      )}
    </>
  );
}

/** As wide as half a page; drawn to be enlarged or made smaller with its paper. */
const WIDTH = 320;

function PrintedShape({
  result,
  question,
  before,
}: QuestionProps & { readonly before: readonly number[] | undefined }) {
  const { dir } = useAround();
  const { counts, range, middleHalf } = question;
  const isCoarse = result.form === "coarse";
  const numbers = new Intl.NumberFormat(speech().locale);
  const number = (value: number) => numbers.format(value);
  const shape = isCoarse
    ? { counts, numbered: false, dir, number }
    : { counts, before, range, middleHalf, numbered: true, dir, number };
  const { height, marks } = drawShape(shape, { width: WIDTH, plot: 92, text: 12, radius: 7 });
  const ends = isCoarse ? [resultWords("low"), resultWords("middle"), resultWords("high")] : endWords(question);
  return (
    <div className="pl-picture" aria-hidden="true">
      <svg viewBox={`0 0 ${WIDTH} ${height}`} style={{ maxInlineSize: 360 }} direction="ltr" aria-hidden="true">
        {marks}
      </svg>
      <div className={isCoarse ? "pl-columns" : "pl-ends"} style={{ maxInlineSize: 360 }}>
        {ends.map((end) => (
          <span key={end}>{end}</span>
        ))}
      </div>
    </div>
  );
}
