import { type RefObject, useEffect, useRef } from "react";
import type { Answers } from "../../contract/question.ts";
import type { Target } from "./answerTargets.ts";

/**
 * Keys of a radio group in which one tap, Enter, Space or a digit answers and moves on. Arrows only move the focus: an
 * arrow that answered would send somebody past four questions. They lead into the group from wherever nothing else wants
 * them: a page that was just opened has the focus on its own heading, above the question.
 */
export function useAnswerKeys(
  targets: readonly Target[],
  choose: (answer: Answers[string]) => void,
): RefObject<HTMLDivElement> {
  const group = useRef<HTMLDivElement>(null);
  const latest = useRef({ targets, choose });
  latest.current = { targets, choose };
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      const { target: on } = event;
      if (on instanceof HTMLElement && (on.matches("input, textarea, select") || on.isContentEditable)) return;
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
      const at = document.activeElement;
      if (at !== null && !group.current.contains(at) && !isIdle(at)) return;
      event.preventDefault();
      const place = radios.indexOf(at as HTMLElement);
      const next = place < 0 && step < 0 ? radios.length - 1 : (place + step + radios.length) % radios.length;
      radios[next]?.focus();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
  return group;
}

/** Focused by a page, not by a person, and without keys of its own: the page itself, its main part, a heading. */
const isIdle = (at: Element): boolean =>
  at === document.body ||
  (at instanceof HTMLElement &&
    at.tabIndex < 0 &&
    !at.matches("button, a, input, textarea, select, summary, iframe, [role]") &&
    !at.isContentEditable);
