import type { AnswerListProps } from "./AnswerList.tsx";
import { AnswerRadio } from "./AnswerRadio.tsx";
import { answersOf, cantSay } from "./answerTargets.ts";
import { useAnswerKeys } from "./useAnswerKeys.ts";

/** A scale where there is no room for words: its digits in a row, and words at both ends. Each digit is read out whole. */
export function DigitList({ question, chosen, labelledBy, choose }: AnswerListProps) {
  const answers = answersOf(question);
  const pass = cantSay();
  const group = useAnswerKeys([...answers, pass], choose);
  const isAnswered = chosen !== undefined;
  return (
    <div className="pl-answers" role="radiogroup" aria-labelledby={labelledBy} ref={group}>
      <div className="pl-digits">
        {answers.map((target, at) => (
          <AnswerRadio
            key={target.digit}
            {...{ target, chosen, choose }}
            isTabStop={isAnswered ? target.value === chosen : at === 0}
            label={`${target.digit}: ${target.words}`}
          >
            {target.digit}
          </AnswerRadio>
        ))}
      </div>
      <div className="pl-soft pl-ends" aria-hidden="true">
        <span>{answers[0]?.words}</span>
        <span>{answers.at(-1)?.words}</span>
      </div>
      <AnswerRadio {...{ chosen, choose }} target={pass} isTabStop={chosen === "cant-say"}>
        {pass.words}
      </AnswerRadio>
    </div>
  );
}
