import type { Occurrence } from "../../contract/occurrence.ts";
import type { Answers } from "../../contract/question.ts";
import type { Result } from "../../contract/result.ts";
import type { Stage } from "../../contract/stage.ts";
import { saidLeftOut, saidVoid } from "../../locales/notAsked.ts";
import { NotShownPicture } from "../../ui/notShownPicture.tsx";
import { PromptBlock } from "../../ui/promptBlock.tsx";
import type { PictureSize } from "../../ui/shapePicture.tsx";
import type { About } from "./minutesOf.ts";
import { QuestionResult } from "./QuestionResult.tsx";
import "./result.css";
import { roomOf } from "../../locales/roomOf.ts";

const t = roomOf("results");
const l = roomOf("lead");

type Props = {
  readonly result: Result;
  readonly size: PictureSize;
  /** What this device answered. Never handed in on a stage. */
  readonly mine?: Answers | undefined;
  /** What is led for everybody; without it the first question and its first prompt. */
  readonly stage?: Stage | null;
  /** The line agreed on: on a stage it takes the prompt's place. */
  readonly agreed?: Occurrence["agreed"];
  /** The meeting it is of, for what is taken elsewhere. */
  readonly about?: About | undefined;
};

/**
 * What was released, for everyone the same. Panel and tab show all questions below each other; the stage shows the one
 * that is led and fits it into its window.
 */
export function ResultView({ result, size, mine, about, stage = null, agreed = null }: Props) {
  if (result.state !== "released") return <NotShown {...{ result, size, stage }} />;
  if (size !== "stage") {
    return (
      <div className="pl-result">
        {result.questions.map((question, place) => (
          <OneQuestion key={question.id} {...{ result, question, size, mine, about }} stage={at(stage, place)} />
        ))}
        <NotAsked result={result} />
      </div>
    );
  }
  const question = result.questions[stage?.question ?? 0] ?? result.questions[0];
  if (question === undefined) return null;
  return (
    <div className="pl-result pl-result-stage">
      <OneQuestion key={question.id} {...{ result, question, size, stage, agreed }} />
    </div>
  );
}

const at = (stage: Stage | null, place: number): Stage | null => (stage?.question === place ? stage : null);

function OneQuestion({ question, agreed, stage = null, ...rest }: Props & { question: Result["questions"][number] }) {
  const { result } = rest;
  // Written down before this result, it answers another one.
  const isOfThis = agreed && agreed.at >= result.sealedAt && (agreed.about === null || agreed.about === question.id);
  const talk =
    isOfThis && !stage?.round ? (
      <PromptBlock lead={l("agreed")} prompt={agreed.text} />
    ) : (
      <Talk
        {...(question.shown ? question : result)}
        stage={stage}
        lead={question.shown ? undefined : t("try-aloud")}
      />
    );
  if (question.shown) return <QuestionResult {...rest} question={question} talk={talk} />;
  return (
    <section className="pl-question" aria-label={question.name}>
      <div>
        <p className="pl-soft" dir="auto">
          {question.text}
        </p>
        <h2 className="pl-say">{t("question-not-shown")}</h2>
      </div>
      <NotShownPicture />
      {talk}
    </section>
  );
}

type TalkProps = Pick<Result, "prompt" | "morePrompts"> & {
  readonly stage: Stage | null;
  readonly lead: string | undefined;
};

/** One question to talk about, the same for everybody: another one when whoever leads has asked for it. */
function Talk({ prompt, morePrompts, stage, lead }: TalkProps) {
  if (prompt === null) return null;
  const all = [prompt, ...morePrompts];
  const now = all[(stage?.turn ?? 0) % all.length] ?? prompt;
  return <PromptBlock key={now} prompt={now} lead={stage?.round ? l("round-words") : lead} />;
}

/** Too few answers, or withdrawn: how many are needed, that nothing was kept, and something to try instead. */
function NotShown({ result, size, stage = null }: Pick<Props, "result" | "size" | "stage">) {
  const { k, answered, invited, state } = result;
  return (
    <div className={`pl-result pl-result-${size}`}>
      <section className="pl-question">
        <div>
          <h2 className="pl-say">{state === "void" ? saidVoid(result.why) : t("withheld", { k })}</h2>
          <p className="pl-soft">
            {state === "void"
              ? t("void-kept")
              : answered === null
                ? t("withheld-kept")
                : t("withheld-count", { answered, invited })}
          </p>
        </div>
        <NotAsked result={result} />
        {state === "withheld" && <NotShownPicture />}
        <Talk {...result} stage={stage} lead={t("try-aloud")} />
      </section>
    </div>
  );
}

/** What was set up and not asked, and why. */
const NotAsked = ({ result }: Pick<Props, "result">) =>
  saidLeftOut(result.leftOut).map((said) => (
    <p key={said} className="pl-soft">
      {said}
    </p>
  ));
