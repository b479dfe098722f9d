import type { SelfTest, SelfTestLine } from "../../contract/selfTest.ts";
import { roomOf } from "../../locales/roomOf.ts";
import { Button } from "../../ui/button.tsx";
import { useCopied } from "../../ui/useCopied.ts";
import { cureWords, nameWords, seenWords } from "./lineWords.ts";
import "../../ui/lines.css";
import "./selfTest.css";

const t = roomOf("selfTest");

type Props = {
  readonly told: SelfTest;
  readonly locale: string;
  readonly isLooking: boolean;
  readonly lookAgain: () => void;
};

type Broken = Extract<SelfTestLine, { state: "broken" }>;
const isBroken = (line: SelfTestLine): line is Broken => line.state === "broken";

/** What is broken first, each with what helps; what is well and what is not used behind a heading each. */
export function SelfTestView({ told: { lookedAt, lines }, locale, isLooking, lookAgain }: Props) {
  const broken = lines.filter(isBroken);
  const at = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "medium" });
  return (
    <>
      <section className="pl-lines">
        <p className="pl-soft">{t("lead")}</p>
        <p role="status" className="pl-say">
          {isLooking
            ? t("looking-again")
            : broken.length === 0
              ? t("all-well")
              : t("some-broken", { n: broken.length })}
        </p>
        <p>{t("looked-at", { when: at.format(Date.parse(lookedAt)) })}</p>
        <div className="pl-actions">
          <Button disabled={isLooking} onClick={lookAgain}>
            {t("look-again")}
          </Button>
        </div>
        <p className="pl-soft">{t("at-most")}</p>
      </section>
      {broken.length > 0 && (
        <section className="pl-lines" aria-label={t("broken-heading")}>
          <h2 className="pl-title">{t("broken-heading")}</h2>
          <ul>
            {broken.map((line) => (
              <BrokenLine key={line.name} line={line} />
            ))}
          </ul>
        </section>
      )}
      <Folded kind="idle" lines={lines.filter(({ state }) => state === "not-used")} />
      <Folded kind="well" lines={lines.filter(({ state }) => state === "well")} />
    </>
  );
}

function BrokenLine({ line }: { readonly line: Broken }) {
  const { place, copied, copy } = useCopied<HTMLParagraphElement>();
  const cure = cureWords(line);
  return (
    <li className="pl-self-test-broken">
      <h3>{nameWords(line.name)}</h3>
      <p>{seenWords(line)}</p>
      <h4>{t("cure")}</h4>
      <p ref={place} dir="auto">
        {cure}
      </p>
      <div className="pl-actions">
        <Button aria-label={t("copy-about", { name: nameWords(line.name) })} onClick={() => void copy(cure)}>
          {t("copy")}
        </Button>
      </div>
      <p role="status">{copied !== null && t(copied ? "copied" : "copy-refused")}</p>
    </li>
  );
}

function Folded({ kind, lines }: { readonly kind: "well" | "idle"; readonly lines: readonly SelfTestLine[] }) {
  if (lines.length === 0) return null;
  return (
    <details className="pl-lines">
      <summary>{t(`${kind}-heading`, { n: lines.length })}</summary>
      <ul>
        {lines.map((line) => (
          <li key={line.name}>
            <strong>{nameWords(line.name)}</strong>
            <p>{seenWords(line)}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}
