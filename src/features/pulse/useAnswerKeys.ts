import { type RefObject, useEffect, useRef } from "react";
import type { Answers } from "../../contract/question.ts";
import type { Target } from "./answerTargets.ts";

/**
 * Keys of a radio group in which one tap, Enter, Space or a digit answers and moves on. Arrows only move the focus: an
 * arrow that answered would send somebody past four questions.
 * @param labelledBy the id of the element that holds the question's text: arrows lead from it into the group
 */
export function useAnswerKeys(
  targets: readonly Target[],
  labelledBy: string,
  choose: (answer: Answers[string]) => void,
): RefObject<HTMLDivElement | null> {
  const group = useRef<HTMLDivElement>(null);
  const latest = useRef({ targets, choose });
  latest.current = { targets, choose };
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      const inText = event.target instanceof HTMLElement && event.target.matches("input, textarea, select");
      if (inText) return;
      const target = latest.current.targets.find(({ digit }) => digit === event.key);
      if (target) {
        event.preventDefault();
        latest.current.choose(target.value);
        return;
      }
      const radios = [...(group.current?.querySelectorAll<HTMLElement>("[role=radio]") ?? [])];
      if (group.current === null || radios.length === 0) return;
      const along = getComputedStyle(group.current).direction === "rtl" ? -1 : 1;
      const step = { ArrowDown: 1, ArrowRight: along, ArrowUp: -1, ArrowLeft: -along }[event.key];
      if (step === undefined) return;
      const heading = document.activeElement === document.getElementById(labelledBy);
      if (!heading && document.activeElement !== document.body && !group.current.contains(document.activeElement))
        return;
      event.preventDefault();
      const at = radios.indexOf(document.activeElement as HTMLElement);
      const next = at < 0 && step < 0 ? radios.length - 1 : (at + step + radios.length) % radios.length;
      radios[next]?.focus();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [labelledBy]);
  return group;
}
