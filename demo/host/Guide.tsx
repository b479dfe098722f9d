import { type CSSProperties, type ReactNode, useLayoutEffect, useRef, useState } from "react";
import { type Step, steps } from "./steps.ts";
import { words as t } from "./words.ts";

type Props = {
  readonly current: Step;
  readonly choose: (step: Step) => void;
  readonly done: (step: Step) => boolean;
  /** What stands under the title of the current step. */
  readonly children: ReactNode;
};

/** The way through the first minute, hung on a plumb line; its weight hangs at the current step. */
export function Guide({ current, choose, done, children }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const [drop, setDrop] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the current step is what moves the weight
  useLayoutEffect(() => {
    const item = list.current?.querySelector<HTMLElement>("[data-current]");
    if (item) setDrop(item.offsetTop);
  }, [current]);
  return (
    <nav className="guide" aria-label={t("guide")}>
      <h1>{t("guide")}</h1>
      <p className="guide-lead">{t("guide-lead")}</p>
      <p className="unseen" role="status">
        {t(`step-${current}`)}
      </p>
      <ol ref={list} style={{ "--drop": `${drop}px` } as CSSProperties}>
        {steps.map((step) => (
          <li
            key={step}
            data-current={step === current ? "" : undefined}
            data-done={done(step) && step !== current ? "" : undefined}
          >
            <button
              type="button"
              className="guide-step"
              aria-current={step === current ? "step" : undefined}
              onClick={() => choose(step)}
            >
              {t(`step-${step}`)}
            </button>
            {step === current && <div className="guide-text">{children}</div>}
          </li>
        ))}
        <li className="guide-bob" aria-hidden="true">
          <svg viewBox="0 0 14 22" aria-hidden="true">
            <path d="M3 0h8v4l3 4-7 14L0 8l3-4z" />
          </svg>
        </li>
      </ol>
    </nav>
  );
}
