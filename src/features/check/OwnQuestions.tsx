import { Button } from "@fluentui/react-components";
import { type ChangeEvent, useId, useRef, useState } from "react";
import type { Client } from "../../client/call.ts";
import type { OwnQuestion, Pack } from "../../contract/pack.ts";
import type { BankQuestion } from "../../contract/question.ts";
import { roomOf } from "../../locales/roomOf.ts";
import { saveFile } from "../../ui/saveFile.ts";
import { ownRefusal } from "./refusal.ts";
import { type Own, useListed, useOwn } from "./useBank.ts";
import { WriteQuestion } from "./WriteQuestion.tsx";
import "../../ui/form.css";
import "./check.css";

const t = roomOf("ownQuestions");

type Props = { readonly client: Client; readonly teamId: string; readonly teamName: string };

/** What a team has written itself: added, reworded, offered no more, saved as a file and loaded from one. */
export function OwnQuestions(props: Props) {
  const [attempt, setAttempt] = useState(0);
  return <Attempt key={attempt} {...props} again={() => setAttempt(attempt + 1)} />;
}

function Attempt({ client, teamId, teamName, again }: Props & { readonly again: () => void }) {
  const { own, isLost, setOwn } = useOwn(client, teamId);
  const bank = useListed(client, "decide") ?? [];
  const [writing, setWriting] = useState<OwnQuestion | "new" | null>(null);
  const [said, setSaid] = useState<{ readonly words: string; readonly isWrong?: true } | null>(null);
  if (isLost)
    return (
      <div role="alert" className="pl-own">
        <p>{t("failed")}</p>
        <div className="pl-actions">
          <Button onClick={again}>{t("try-again")}</Button>
        </div>
      </div>
    );
  if (own === undefined) return <p>{t("loading")}</p>;
  const params = { teamId };

  if (writing !== null)
    return (
      <WriteQuestion
        {...{ client, teamId }}
        earlier={writing === "new" ? null : writing}
        bank={bank}
        done={(changed) => {
          setOwn(changed);
          setWriting(null);
          setSaid({ words: t("saved") });
        }}
        cancel={() => setWriting(null)}
      />
    );

  async function change(work: () => Promise<Own>, words: (own: Own) => string, ofFile = false): Promise<void> {
    try {
      const changed = await work();
      setOwn(changed);
      setSaid({ words: words(changed) });
    } catch (error) {
      setSaid({ words: ownRefusal(error, ofFile), isWrong: true });
    }
  }
  const load = (pack: Pack) => client.call("putOwnQuestions", { params, body: pack });
  const offerAgain = (question: OwnQuestion) =>
    change(
      () => load({ ...own.pack, questions: [question] }),
      () => t("saved"),
    );
  const retire = (questionId: string) =>
    change(
      async () => {
        await client.call("retireOwnQuestion", { params: { teamId, questionId } });
        return client.call("ownQuestions", { params });
      },
      () => t("retire-mean"),
    );
  const listed = (question: OwnQuestion) => {
    const words = own.questions.find(({ id }) => id === question.id);
    return words === undefined ? null : <Question key={question.id} {...{ words }} version={question.version} />;
  };

  return (
    <div className="pl-own">
      <p>{t("lead")}</p>
      {!own.mayWrite && <p className="pl-soft">{t("read-only")}</p>}
      {own.pack.questions.length === 0 && (
        <>
          <p>{t("none")}</p>
          <p className="pl-soft">{t("example")}</p>
        </>
      )}
      <ul className="pl-own-list">
        {own.pack.questions.map((question) => (
          <li key={question.id}>
            {listed(question)}
            {own.mayWrite && (
              <div className="pl-actions">
                <Button onClick={() => setWriting(question)}>{t("reword")}</Button>
                <Button onClick={() => void retire(question.id)}>{t("retire")}</Button>
              </div>
            )}
          </li>
        ))}
      </ul>
      {own.mayWrite && (
        <div className="pl-actions">
          <Button appearance="primary" onClick={() => setWriting("new")}>
            {t("write-own")}
          </Button>
        </div>
      )}
      <p role={said?.isWrong ? "alert" : "status"} tabIndex={-1} ref={said === null ? null : focusOn}>
        {said?.words}
      </p>
      {own.retired.length > 0 && (
        <section>
          <h2 className="pl-title">{t("retired-heading")}</h2>
          <ul className="pl-own-list">
            {own.retired.map((question) => (
              <li key={question.id}>
                {listed(question)}
                {own.mayWrite && (
                  <div className="pl-actions">
                    <Button onClick={() => void offerAgain(question)}>{t("offer-again")}</Button>
                  </div>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      <PackFile
        {...{ teamName }}
        pack={own.pack}
        load={
          own.mayWrite
            ? (text) => {
                const pack = packIn(text);
                if (pack === null) return setSaid({ words: t("file-no-pack"), isWrong: true });
                void change(
                  () => load(pack),
                  ({ pack: { questions } }) => t("file-loaded", { n: questions.length }),
                  true,
                );
              }
            : null
        }
        said={(words) => setSaid({ words })}
      />
    </div>
  );
}

function Question({ words, version }: { readonly words: BankQuestion; readonly version: number }) {
  const { name, before, after, kind, options } = words;
  return (
    <>
      <h3 className="pl-say" dir="auto">
        {name}
      </h3>
      {before !== null && <p dir="auto">{t("before-of", { text: before })}</p>}
      {after !== null && <p dir="auto">{t("after-of", { text: after })}</p>}
      {kind === "choice" && options !== null && <p dir="auto">{options.join(" · ")}</p>}
      <p className="pl-soft">{t("version", { kind: t(`kind-${kind}`), n: version })}</p>
    </>
  );
}

/** What was pressed may be gone: who goes on starts at what came of it. */
const focusOn = (node: HTMLElement | null): void => node?.focus();

/** JSON that might be a pack: what it is the server decides, which names the place of what is wrong. */
function packIn(text: string): Pack | null {
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === "object" && read !== null && !Array.isArray(read) ? (read as Pack) : null;
  } catch {
    return null;
  }
}

type FileProps = {
  readonly pack: Pack;
  readonly teamName: string;
  /** null for who may not. */
  readonly load: ((text: string) => void) | null;
  readonly said: (words: string) => void;
};

function PackFile({ pack, teamName, load, said }: FileProps) {
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState<string | null>(null);
  const field = useId();
  const json = `${JSON.stringify(pack, null, 2)}\n`;
  async function save(): Promise<void> {
    const saved = await saveFile(`plumbline-questions-${teamName}.json`, "application/json;charset=utf-8", json);
    setText(saved === "refused" ? json : null);
    said(t(saved === "refused" ? "file-by-hand" : "file-saved"));
  }
  async function chosen(event: ChangeEvent<HTMLInputElement>): Promise<void> {
    const [file] = event.target.files ?? [];
    if (file !== undefined) load?.(await file.text());
    // The same file can be chosen again.
    event.target.value = "";
  }
  return (
    <section>
      <p className="pl-soft">{t("file-lead")}</p>
      <div className="pl-actions">
        <Button onClick={() => void save()} disabled={pack.questions.length === 0}>
          {t("save-file")}
        </Button>
        {load !== null && <Button onClick={() => input.current?.click()}>{t("load-file")}</Button>}
      </div>
      <input
        ref={input}
        type="file"
        accept="application/json,.json"
        aria-label={t("load-file")}
        hidden
        onChange={(event) => void chosen(event)}
      />
      {text !== null && (
        <div className="pl-field">
          <label htmlFor={field}>{t("save-file")}</label>
          <textarea id={field} className="pl-own-text" value={text} readOnly rows={8} dir="ltr" />
        </div>
      )}
    </section>
  );
}
