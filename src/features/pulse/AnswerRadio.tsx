import type { ReactNode } from "react";
import type { Answers } from "../../contract/question.ts";
import type { Target } from "./answerTargets.ts";

type Props = {
  readonly target: Target;
  /** Whether the Tab key comes to the group here. */
  readonly isTabStop: boolean;
  readonly chosen: Answers[string] | undefined;
  readonly choose: (answer: Answers[string]) => void;
  /** What is read out where the words are not to be seen. */
  readonly label?: string;
  readonly children: ReactNode;
};

/** One answer: one tap, Enter or Space answers. */
export function AnswerRadio({ target: { value, digit }, isTabStop, chosen, choose, label, children }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a native radio button answers when an arrow passes over it
    <button
      type="button"
      role="radio"
      aria-checked={value === chosen}
      aria-label={label}
      aria-keyshortcuts={digit}
      tabIndex={isTabStop ? 0 : -1}
      className={value === "cant-say" ? "pl-pass" : "pl-answer"}
      data-answer={value}
      onClick={() => choose(value)}
    >
      {children}
    </button>
  );
}
