import { useState } from "react";
import type { Answers } from "../../contract/question.ts";
import type { Result, ShownQuestion } from "../../contract/result.ts";
import { estimateSentence } from "../../measure/sentence.ts";
import { Button } from "../../ui/button.tsx";
import { PromptBlock } from "../../ui/promptBlock.tsx";
import { RowsPicture } from "../../ui/rowsPicture.tsx";
import { SentencesList } from "../../ui/sentencesList.tsx";
import { type PictureSize, ShapePicture } from "../../ui/shapePicture.tsx";
import { TableOf } from "../../ui/tableOf.tsx";
import { answerWords, endWords } from "./legible.ts";
import "./result.css";
import { roomOf, sayHere } from "../../locales/roomOf.ts";

const t = roomOf("results");

type Props = {
  readonly result: Result;
  readonly question: ShownQuestion;
  readonly size: PictureSize;
  /** What was answered on this device; leads to a button, never to a mark by itself. */
  readonly mine?: Answers | undefined;
};

/** One released question: its text, one sentence, the picture, what is known of who did not answer, one prompt. */
export function QuestionResult({ result, question, size, mine }: Props) {
  const [showMine, setShowMine] = useState(false);
  const [showTable, setShowTable] = useState(false);
  const shift = result.shift.find((entry) => entry.questionId === question.id);
  const own = size === "stage" ? undefined : mine?.[question.id];
  const ring = showMine && typeof own === "number" ? own : undefined;
  const words = answerWords(question, result.form);
  const missing = result.invited - question.n - question.cantSay;
  const likely = estimateSentence(question.estimate, missing);
  // The sentence names ends of the scale by number; decisions and choices by the words people chose from.
  const sentence = sayHere(question.sentence, question.options ?? []);
  const answered = t("answered", { n: question.n, invited: result.invited });
  // The stage has no other heading; in panel and tab a result stands under one.
  const Heading = size === "stage" ? "h1" : "h2";
  const written = result.sentences[question.id] ?? [];
  return (
    <section className="pl-question" aria-label={question.name}>
      <div>
        <p className="pl-soft">{question.text}</p>
        <Heading className="pl-say">
          {sentence} {size !== "stage" && <span className="pl-together">{answered}</span>}
        </Heading>
        <p className="pl-soft">
          {size === "stage" && `${answered} `}
          {question.cantSay > 0 && t("cant-say", { n: question.cantSay })}
        </p>
      </div>
      {question.kind !== "sentence" && <Picture {...{ result, question, size, words, ring }} before={shift?.before} />}
      {shift !== undefined && (
        <p className="pl-legend">
          <span>
            <i aria-hidden="true" />
            {t("before", { answers: t("answers-n", { n: shift.before.reduce((sum, count) => sum + count, 0) }) })}
          </span>
          <span>
            <i className="pl-after-key" aria-hidden="true" />
            {t("after", { answers: t("answers-n", { n: shift.after.reduce((sum, count) => sum + count, 0) }) })}
          </span>
          <span>{t(`shift-${shift.word}`)}</span>
        </p>
      )}
      {ring !== undefined && (
        <p className="pl-legend">
          <span>
            <i className="pl-you-key" aria-hidden="true" />
            {t("mine")}: {words[ring - 1] ?? ring}
          </span>
        </p>
      )}
      {written.length > 0 && <SentencesList sentences={written} label={t("sentences")} />}
      {size !== "stage" && likely !== null && <p className="pl-soft">{sayHere(likely)}</p>}
      <Hands result={result} question={question} words={words} />
      <PromptBlock prompt={question.prompt} />
      {size !== "stage" && question.counts.length > 0 && (
        <>
          <div className="pl-actions">
            <Button onClick={() => setShowTable(!showTable)} aria-expanded={showTable}>
              {showTable ? t("hide-table") : t("show-table")}
            </Button>
            {own !== undefined && result.form === "full" && (
              <Button quiet onClick={() => setShowMine(!showMine)} aria-pressed={showMine}>
                {showMine ? t("hide-mine") : t("show-mine")}
              </Button>
            )}
          </div>
          {showMine && own === "cant-say" && (
            <p className="pl-soft">
              {t("mine")}: {t("cant-say-words")}
            </p>
          )}
          {showTable && <CountTable {...{ question, words, result }} before={shift?.before} />}
        </>
      )}
    </section>
  );
}

type PictureProps = Props & {
  readonly words: string[];
  readonly before: readonly number[] | undefined;
  readonly ring: number | undefined;
};

function Picture({ result, question, size, words, before, ring }: PictureProps) {
  const { counts, kind, range, middleHalf } = question;
  const rows = words.map((text, index) => ({ words: text, count: counts[index] ?? 0 }));
  if (kind === "decision" || kind === "choice") {
    return <RowsPicture rows={rows} size={size} mine={ring} mineWords={t("mine")} />;
  }
  const ends = endWords(question);
  if (result.form === "coarse") {
    const labels = [t("low"), t("middle"), t("high")];
    return <ShapePicture counts={counts} labels={labels} ends={ends} size={size} />;
  }
  return <ShapePicture counts={counts} before={before} mine={ring} {...{ ends, range, middleHalf, size }} />;
}

type CountTableProps = Pick<PictureProps, "question" | "words" | "result" | "before">;

function CountTable({ question, words, result, before }: CountTableProps) {
  const onAxis = question.kind === "scale" && result.form === "full";
  const rows = question.counts.map((count, index) => {
    const text = words[index] ?? "";
    const name = onAxis && text !== String(index + 1) ? t("table-place", { place: index + 1, words: text }) : text;
    return before === undefined ? [name, count] : [name, before[index] ?? 0, count];
  });
  const people = before === undefined ? [t("table-people")] : [t("table-before"), t("table-after")];
  return (
    <TableOf
      caption={t("table-caption", { question: question.text })}
      head={[t("table-answer"), ...people]}
      rows={[...rows, [t("cant-say-words"), ...(before === undefined ? [] : ["–"]), question.cantSay]]}
    />
  );
}

/** Names beside answers: only in the open, and only while the server still sends them. */
function Hands({ result, question, words }: Pick<PictureProps, "result" | "question" | "words">) {
  if (result.hands === undefined || question.kind === "sentence") return null;
  const named = [
    ...words.map((text, index) => ({ text, answer: index + 1 })),
    { text: t("cant-say-words"), answer: "cant-say" },
  ]
    .map(({ text, answer }) => ({
      text,
      names: result.hands?.filter((hand) => hand.answers[question.id] === answer).map((hand) => hand.person.name) ?? [],
    }))
    .filter(({ names }) => names.length > 0);
  return (
    <div className="pl-hands">
      <ul>
        {named.map(({ text, names }) => (
          <li key={text}>{t("hands-row", { words: text, names: names.join(", ") })}</li>
        ))}
      </ul>
      <p className="pl-soft">{t("hands")}</p>
    </div>
  );
}
