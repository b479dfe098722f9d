import { useEffect, useRef } from "react";
import type { Answers, AskedQuestion } from "../../contract/question.ts";
import { pulse as t } from "../../locales/en/pulse.ts";

type Answer = Answers[string];
type Props = {
  readonly question: AskedQuestion;
  readonly chosen: Answer | undefined;
  /** The id of the element that holds the question's text. */
  readonly labelledBy: string;
  readonly choose: (answer: Answer) => void;
};

type Target = { readonly value: Answer; readonly words: string; readonly digit: string };

/** Scales from the top answer down, other questions as written; the digit of a scale is its place in the picture. */
function targetsOf({ kind, scale, options }: AskedQuestion): Target[] {
  const all = Array.from({ length: scale ?? options?.length ?? 0 }, (_, at) => ({
    value: at + 1,
    words: upperFirst(options?.[at] ?? String(at + 1)),
    digit: String(at + 1),
  }));
  if (kind === "scale") all.reverse();
  return [...all, { value: "cant-say", words: t("cant-say"), digit: "0" }];
}
const upperFirst = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/**
 * The answers as a radio group in which one tap, Enter, Space or a digit answers and moves on. Arrows only move the
 * focus: an arrow that answered would send somebody past four questions.
 */
export function AnswerList({ question, chosen, labelledBy, choose }: Props) {
  const targets = targetsOf(question);
  const group = useRef<HTMLDivElement>(null);
  const latest = useRef(choose);
  latest.current = choose;

  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      const inText = event.target instanceof HTMLElement && event.target.matches("input, textarea, select");
      if (inText) return;
      const target = targetsOf(question).find(({ digit }) => digit === event.key);
      if (target) {
        event.preventDefault();
        latest.current(target.value);
        return;
      }
      const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
      const radios = [...(group.current?.querySelectorAll<HTMLElement>("[role=radio]") ?? [])];
      if (step === undefined || radios.length === 0) return;
      const heading = document.activeElement === document.getElementById(labelledBy);
      if (!heading && document.activeElement !== document.body && !group.current?.contains(document.activeElement))
        return;
      event.preventDefault();
      const at = radios.indexOf(document.activeElement as HTMLElement);
      const next = at < 0 && step < 0 ? radios.length - 1 : (at + step + radios.length) % radios.length;
      radios[next]?.focus();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [question, labelledBy]);

  const tabStop = targets.findIndex(({ value }) => value === chosen);
  return (
    <div className="pl-answers" role="radiogroup" aria-labelledby={labelledBy} ref={group}>
      {targets.map(({ value, words, digit }, at) => (
        // biome-ignore lint/a11y/useSemanticElements: a native radio button answers when an arrow passes over it
        <button
          key={digit}
          type="button"
          role="radio"
          aria-checked={value === chosen}
          aria-keyshortcuts={digit}
          tabIndex={at === Math.max(0, tabStop) ? 0 : -1}
          className={value === "cant-say" ? "pl-pass" : "pl-answer"}
          data-answer={value}
          onClick={() => choose(value)}
        >
          {words}
          <span className="pl-key" aria-hidden="true">
            {digit}
          </span>
        </button>
      ))}
    </div>
  );
}
