import type { Answers, AskedQuestion } from "../../contract/question.ts";
import { AnswerRadio } from "./AnswerRadio.tsx";
import { answersOf, cantSay, isScaled } from "./answerTargets.ts";
import { useAnswerKeys } from "./useAnswerKeys.ts";

export type AnswerListProps = {
  readonly question: AskedQuestion;
  readonly chosen: Answers[string] | undefined;
  /** The id of the element that holds the question's text. */
  readonly labelledBy: string;
  readonly choose: (answer: Answers[string]) => void;
};

/** The answers in words, one below the other: scales from the top answer down, other questions as written. */
export function AnswerList({ question, chosen, labelledBy, choose }: AnswerListProps) {
  const answers = answersOf(question);
  const targets = [...(isScaled(question) ? answers.toReversed() : answers), cantSay()];
  const group = useAnswerKeys(targets, choose);
  const tabStop = targets.findIndex(({ value }) => value === chosen);
  return (
    <div className="pl-answers" role="radiogroup" aria-labelledby={labelledBy} ref={group}>
      {targets.map((target, at) => (
        <AnswerRadio key={target.digit} {...{ target, chosen, choose }} isTabStop={at === Math.max(0, tabStop)}>
          {target.words}
          <span className="pl-key" aria-hidden="true">
            {target.digit}
          </span>
        </AnswerRadio>
      ))}
    </div>
  );
}
