import { useId, useState } from "react";
import type { Answers } from "../../contract/question.ts";
import { roomOf } from "../../locales/roomOf.ts";

const t = roomOf("pulse");

type Props = {
  readonly chosen: Answers[string] | undefined;
  readonly labelledBy: string;
  readonly last: boolean;
  readonly choose: (answer: Answers[string]) => void;
};

const longest = 280;

/** One sentence in a person's own words, or none. Control and Enter go on, as Enter makes a new line. */
export function SentenceField({ chosen, labelledBy, last, choose }: Props) {
  const [text, setText] = useState(typeof chosen === "string" && chosen !== "cant-say" ? chosen : "");
  const caution = useId();
  const trimmed = text.trim();
  const go = (): void => {
    if (trimmed !== "") choose(trimmed);
  };
  return (
    <div className="pl-answers">
      <textarea
        className="pl-text"
        rows={5}
        maxLength={longest}
        value={text}
        aria-labelledby={labelledBy}
        aria-describedby={caution}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) go();
        }}
      />
      <p className="pl-soft" id={caution}>
        {t("sentence-caution")} {t("sentence-left", { left: longest - text.length })}
      </p>
      <button type="button" className="pl-answer pl-primary" disabled={trimmed === ""} onClick={go}>
        {last ? t("send") : t("next")}
      </button>
      <button type="button" className="pl-pass" data-answer="cant-say" onClick={() => choose("cant-say")}>
        {t("cant-say")}
      </button>
    </div>
  );
}
