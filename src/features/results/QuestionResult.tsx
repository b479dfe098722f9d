import { lazy, type ReactNode, Suspense, useState } from "react";
import type { Answers } from "../../contract/question.ts";
import type { Result, ShownQuestion } from "../../contract/result.ts";
import { listed } from "../../locales/listed.ts";
import { roomOf, sayHere, speech } from "../../locales/roomOf.ts";
import { estimateSentence } from "../../measure/sentence.ts";
import { total } from "../../measure/tally.ts";
import { Button } from "../../ui/button.tsx";
import { RowsPicture } from "../../ui/rowsPicture.tsx";
import { SentencesList } from "../../ui/sentencesList.tsx";
import { type PictureSize, ShapePicture } from "../../ui/shapePicture.tsx";
import { CountTable } from "./CountTable.tsx";
import { guessed } from "./guessed.ts";
import { answerSaid, answerWords, endWords } from "./legible.ts";
import type { About } from "./minutesOf.ts";
import "./result.css";

const TakeAlong = lazy(async () => ({ default: (await import("./TakeAlong.tsx")).TakeAlong }));
const t = roomOf("results");

type Props = {
  readonly result: Result;
  readonly question: ShownQuestion;
  readonly size: PictureSize;
  /** What was answered on this device; leads to a button, never to a mark by itself. */
  readonly mine?: Answers | undefined;
  /** The meeting it is of, for what is taken elsewhere. */
  readonly about?: About | undefined;
  /** What to talk about under the picture. */
  readonly talk: ReactNode;
};

/** One released question: its text, one sentence, the picture, what is known of who did not answer, one prompt. */
export function QuestionResult({ result, question, size, mine, about, talk }: Props) {
  const [showMine, setShowMine] = useState(false);
  const [showTable, setShowTable] = useState(false);
  const [taking, setTaking] = useState(false);
  const shift = result.shift.find((entry) => entry.questionId === question.id);
  const own = size === "stage" ? undefined : mine?.[question.id];
  const ring = showMine && typeof own === "number" ? own : undefined;
  const words = answerWords(question, result.form);
  const missing = result.invited - question.n - question.cantSay;
  // How close answers lie says nothing more where they stand in two groups.
  const likely = question.shape === "two-groups" ? null : estimateSentence(question.estimate, missing);
  // The sentence names ends of the scale by number; decisions and choices by the words people chose from.
  const sentence = sayHere(question.sentence, question.options ?? []);
  const answered = t("answered", { n: question.n, invited: result.invited });
  // The stage has no other heading; in panel and tab a result stands under one.
  const Heading = size === "stage" ? "h1" : "h2";
  const written = result.sentences[question.id] ?? [];
  const hasCounts = question.counts.length > 0;
  return (
    // On the lowest stages the longest of questions scrolls, which keys have to reach.
    <section className="pl-question" aria-label={question.name} tabIndex={size === "stage" ? 0 : undefined}>
      <div>
        <p className="pl-soft" dir="auto">
          {question.text}
        </p>
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
            {t("before", { answers: t("answers-n", { n: total(shift.before) }) })}
          </span>
          <span>
            <i className="pl-after-key" aria-hidden="true" />
            {t("after", { answers: t("answers-n", { n: total(shift.after) }) })}
          </span>
          <span>{t(`shift-${shift.word}`)}</span>
        </p>
      )}
      {question.guess !== null && (
        <div>
          <p className="pl-beside">{sayHere(question.guess.sentence)}</p>
          {guessed(question) !== undefined && (
            <p className="pl-legend">
              <span>
                <i className="pl-actual-key" aria-hidden="true" />
                {t("actual-middle")}
              </span>
              <span>
                <i className="pl-guessed-key" aria-hidden="true" />
                {t("guessed-middle", { n: question.guess.n })}
              </span>
            </p>
          )}
        </div>
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
      <Leader {...{ result, question, words }} />
      <Hands {...{ result, question, words }} />
      {talk}
      {size === "stage" && hasCounts && <CountTable unseen {...{ question, result }} />}
      {size !== "stage" && (
        <>
          <div className="pl-actions pl-result-actions">
            {hasCounts && (
              <Button onClick={() => setShowTable(!showTable)} aria-expanded={showTable}>
                {showTable ? t("hide-table") : t("show-table")}
              </Button>
            )}
            {own !== undefined && hasCounts && result.form === "full" && (
              <Button as="quiet" onClick={() => setShowMine(!showMine)} aria-pressed={showMine}>
                {showMine ? t("hide-mine") : t("show-mine")}
              </Button>
            )}
            <Button as="quiet" onClick={() => setTaking(!taking)} aria-expanded={taking}>
              {t("take-along")}
            </Button>
          </div>
          {showMine && own === "cant-say" && (
            <p className="pl-soft">
              {t("mine")}: {t("cant-say-words")}
            </p>
          )}
          {showTable && <CountTable {...{ question, result }} />}
          {taking && (
            <Suspense fallback={null}>
              <TakeAlong {...{ result, question, about }} />
            </Suspense>
          )}
        </>
      )}
    </section>
  );
}

type PictureProps = Omit<Props, "talk"> & {
  readonly words: string[];
  readonly before: readonly number[] | undefined;
  readonly ring: number | undefined;
};

function Picture({ result, question, size, words, before, ring }: PictureProps) {
  const { counts, kind, range, middleHalf } = question;
  const number = new Intl.NumberFormat(speech().locale).format;
  if (kind !== "scale") {
    const rows = words.map((text, index) => ({ words: text, count: counts[index] ?? 0 }));
    const mark = kind === "rule-out" ? "refusal" : "answer";
    return <RowsPicture {...{ rows, mark, size, number }} mine={ring} mineWords={t("mine")} />;
  }
  const ends = endWords(question);
  if (result.form === "coarse") return <ShapePicture labels={words} {...{ counts, ends, size, number }} />;
  return (
    <ShapePicture
      mine={ring}
      guess={guessed(question)}
      {...{ counts, before, ends, range, middleHalf, size, number }}
    />
  );
}

/** What the one person said who chose to answer in the open, beside answers that they are not among. */
function Leader({ result, question, words }: Pick<PictureProps, "result" | "question" | "words">) {
  if (question.leader === null || result.leader === null) return null;
  const { answer, sentence } = question.leader;
  const said = answerSaid(answer, question.options ?? words);
  return (
    <p className="pl-beside">
      {t("leader-said", { name: result.leader.name, answer: said })} {sentence !== null && sayHere(sentence)}
    </p>
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
          <li key={text}>{t("hands-row", { words: text, names: listed(names) })}</li>
        ))}
      </ul>
      <p className="pl-soft">{t("hands")}</p>
    </div>
  );
}
