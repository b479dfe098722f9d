import { useState } from "react";
import type { Answers } from "../../contract/question.ts";
import type { Result } from "../../contract/result.ts";
import { Button } from "../../ui/button.tsx";
import { PromptBlock } from "../../ui/promptBlock.tsx";
import type { PictureSize } from "../../ui/shapePicture.tsx";
import { QuestionResult } from "./QuestionResult.tsx";
import "./result.css";
import { roomOf } from "../../locales/roomOf.ts";

const t = roomOf("results");

type Props = {
  readonly result: Result;
  readonly size: PictureSize;
  /** What this device answered. Never handed in on a stage. */
  readonly mine?: Answers | undefined;
};

/**
 * What was released, for everyone the same. Panel and tab show all questions below each other; the stage shows one at
 * a time and fits it into its window.
 */
export function ResultView({ result, size, mine }: Props) {
  const [place, setPlace] = useState(0);
  if (result.state !== "released") return <NotShown result={result} size={size} />;
  if (size !== "stage") {
    return (
      <div className="pl-result">
        {result.questions.map((question) => (
          <OneQuestion key={question.id} {...{ result, question, size, mine }} />
        ))}
      </div>
    );
  }
  const all = result.questions.length;
  const question = result.questions[Math.min(place, all - 1)];
  if (question === undefined) return null;
  return (
    <div className="pl-result pl-result-stage">
      <OneQuestion key={question.id} {...{ result, question, size }} />
      {all > 1 && (
        <nav className="pl-pages" aria-label={t("question", { place: place + 1, all })}>
          <Button quiet disabled={place === 0} onClick={() => setPlace(place - 1)}>
            {t("previous")}
          </Button>
          <span aria-live="polite">{t("question", { place: place + 1, all })}</span>
          <Button quiet disabled={place >= all - 1} onClick={() => setPlace(place + 1)}>
            {t("next")}
          </Button>
        </nav>
      )}
    </div>
  );
}

function OneQuestion({ question, ...rest }: Props & { readonly question: Result["questions"][number] }) {
  if (question.shown) return <QuestionResult {...rest} question={question} />;
  return (
    <section className="pl-question" aria-label={question.name}>
      <div>
        <p className="pl-soft">{question.text}</p>
        <h2 className="pl-say">{t("question-not-shown")}</h2>
      </div>
      {rest.result.prompt !== null && <PromptBlock lead={t("try-aloud")} prompt={rest.result.prompt} />}
    </section>
  );
}

/** Too few answers, or withdrawn: how many are needed, that nothing was kept, and something to try instead. */
function NotShown({ result, size }: Pick<Props, "result" | "size">) {
  const { k, answered, invited, prompt, state } = result;
  return (
    <div className={`pl-result pl-result-${size}`}>
      <section className="pl-question">
        <div>
          <h2 className="pl-say">{state === "void" ? t("void") : t("withheld", { k })}</h2>
          <p className="pl-soft">
            {state === "void"
              ? t("void-kept")
              : answered === null
                ? t("withheld-kept")
                : t("withheld-count", { answered, invited })}
          </p>
        </div>
        {prompt !== null && <PromptBlock lead={t("try-aloud")} prompt={prompt} />}
      </section>
    </div>
  );
}
