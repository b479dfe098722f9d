import type { BankQuestion } from "../../contract/question.ts";
import { roomOf } from "../../locales/roomOf.ts";
import { LONG_QUESTION, type Wording, worded } from "./asked.ts";

const t = roomOf("check");
const w = roomOf("workshop");
/** More than this fold away, so that the way to start stays near. */
const MANY = 4;

type Phase = "before" | "after" | "adhoc";
type Props = {
  readonly bank: readonly BankQuestion[] | undefined;
  readonly phases: readonly Phase[];
  readonly always: readonly string[];
  readonly inTurn: readonly string[];
  /** Of a rule-out among them. */
  readonly ways?: readonly string[] | null;
  readonly aim: string;
  readonly isPrivate: boolean;
};

/** What colleagues will receive, word for word, before anything is sent. */
export function Preview({ bank, phases, always, inTurn, ways = null, aim, isPrivate }: Props) {
  return (
    <section className="pl-preview" aria-label={t("preview")}>
      <h2>{t("preview")}</h2>
      {bank === undefined ? (
        <p className="pl-soft">{t("loading")}</p>
      ) : (
        phases.map((phase) => {
          const fixed = worded(bank, always, phase, ways);
          const turning = worded(bank, inTurn, phase);
          return (
            <div key={phase} className="pl-preview-phase">
              <p className="pl-soft">{t(`preview-${phase}`)}</p>
              {aim !== "" && <p className="pl-soft">{t("we-aim", { aim })}</p>}
              {fixed.length + turning.length === 0 && <p>{t("preview-none")}</p>}
              {fixed.length > MANY ? (
                <details className="pl-ways">
                  <summary>{w("all-questions", { n: fixed.length })}</summary>
                  <Texts texts={fixed} />
                </details>
              ) : (
                <Texts texts={fixed} />
              )}
              {turning.length > 0 && <p className="pl-soft">{t("preview-one-of")}</p>}
              <Texts texts={turning} />
            </div>
          );
        })
      )}
      {isPrivate && <p className="pl-soft">{t("preview-trust")}</p>}
    </section>
  );
}

function Texts({ texts }: { readonly texts: readonly Wording[] }) {
  return (
    <ul>
      {texts.map(({ id, text, options }) => (
        <li key={id}>
          <p dir="auto">{text}</p>
          <p className="pl-soft">{[...(options ?? []), t("cant-say")].join(" · ")}</p>
          {text.length > LONG_QUESTION && <p className="pl-soft">{t("long-question")}</p>}
        </li>
      ))}
    </ul>
  );
}
