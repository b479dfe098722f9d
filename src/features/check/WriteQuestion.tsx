import { Button } from "@fluentui/react-components";
import { type ReactNode, useId, useState } from "react";
import type { Client } from "../../client/call.ts";
import type { OwnQuestion } from "../../contract/pack.ts";
import type { BankQuestion } from "../../contract/question.ts";
import { roomOf, speech } from "../../locales/roomOf.ts";
import { Choice } from "../../ui/choice.tsx";
import { Pick } from "../../ui/pick.tsx";
import { LONG_QUESTION } from "./asked.ts";
import { type Draft, draftOf, emptyDraft, hintsFor, missing, most, ownKinds, questionOf } from "./draft.ts";
import { fields, levels } from "./filters.ts";
import { ownRefusal } from "./refusal.ts";
import type { Own } from "./useBank.ts";
import "../../ui/form.css";
import "./check.css";

const t = roomOf("ownQuestions");

type Props = {
  readonly client: Client;
  readonly teamId: string;
  /** What is reworded; null for a new one. */
  readonly earlier: OwnQuestion | null;
  /** For the words of the answers of a scale and of a decision. */
  readonly bank: readonly BankQuestion[];
  readonly done: (own: Own, id: string) => void;
  readonly cancel: () => void;
};

/** A question of the team's own, with what colleagues will see beside it. Hints ask; none of them keeps from saving. */
export function WriteQuestion({ client, teamId, earlier, bank, done, cancel }: Props) {
  const [draft, setDraft] = useState<Draft>(earlier === null ? emptyDraft : draftOf(earlier));
  const [saving, setSaving] = useState<"no" | "busy" | { readonly error: unknown }>("no");
  const [isTried, setTried] = useState(false);
  // Made once, so that a save that is sent twice is one question.
  const [id] = useState(newId);
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  const language = earlier?.language ?? speech().language;
  const lacks = missing(draft);
  const hasBoth = draft.before.trim() !== "" && draft.after.trim() !== "";

  async function save(): Promise<void> {
    setTried(true);
    if (lacks !== null) return;
    setSaving("busy");
    const question = questionOf(draft, earlier, id, language);
    const body = { format: "plumbline-questions", version: 1, questions: [question] } as const;
    try {
      const pack = { ...body, questions: [...body.questions] };
      done(await client.call("putOwnQuestions", { params: { teamId }, body: pack }), question.id);
    } catch (error) {
      setSaving({ error });
    }
  }

  return (
    <section className="pl-own-write">
      <h2 className="pl-title" tabIndex={-1} ref={focusOn}>
        {t(earlier === null ? "write-heading" : "reword-heading")}
      </h2>
      <form
        className="pl-form"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <div className="pl-form-fields">
          {earlier === null ? (
            <Choice
              legend={t("write-kind")}
              value={draft.kind}
              choose={(kind) => change({ kind })}
              choices={ownKinds.map((value) => ({ value, words: t(`write-kind-${value}`) }))}
            />
          ) : (
            <p>{t("reword-mean")}</p>
          )}
          {earlier !== null && Object.keys(earlier.words).length > 1 && <p>{t("other-languages")}</p>}
          <Wording label={t("after")} value={draft.after} change={(after) => change({ after })} language={language}>
            {draft.kind === "scale" && <p className="pl-soft">{t("hint-scale")}</p>}
          </Wording>
          <Wording label={t("before")} value={draft.before} change={(before) => change({ before })} language={language}>
            <p className="pl-soft">{t("one-empty")}</p>
          </Wording>
          {draft.kind === "scale" && hasBoth && (
            <div className="pl-choice">
              <label>
                <input
                  type="checkbox"
                  checked={draft.compared}
                  onChange={(event) => change({ compared: event.target.checked })}
                />
                <span>{t("compared")}</span>
              </label>
            </div>
          )}
          {draft.kind === "choice" && <Options options={draft.options} change={(options) => change({ options })} />}
          <Line label={t("name")} value={draft.name} max={most.name} change={(name) => change({ name })}>
            <p className="pl-soft">{t("name-hint")}</p>
          </Line>
          <div className="pl-pick-filters">
            <Pick
              label={t("level")}
              value={draft.level}
              choose={(level) => change({ level: levels.find((one) => one === level) ?? "" })}
              choices={[
                { value: "", words: t("all") },
                ...levels.map((value) => ({ value, words: t(`level-${value}`) })),
              ]}
            />
            <Pick
              label={t("field")}
              value={draft.field}
              choose={(field) => change({ field: fields.find((one) => one === field) ?? "" })}
              choices={[
                { value: "", words: t("no-field") },
                ...fields.map((value) => ({ value, words: t(`field-${value}`) })),
              ]}
            />
          </div>
        </div>
        <div className="pl-form-side">
          <section className="pl-preview" aria-label={t("preview")}>
            <h2>{t("preview")}</h2>
            {draft.after.trim() === "" && draft.before.trim() === "" && <p className="pl-soft">{t("preview-empty")}</p>}
            <ul>
              {[draft.before, draft.after]
                .filter((text) => text.trim() !== "")
                .map((text, place) => (
                  <li key={place === 0 ? "first" : "second"}>
                    <p dir="auto">{text}</p>
                    <p className="pl-soft">{[...answersIn(bank, draft), t("cant-say")].join(" · ")}</p>
                  </li>
                ))}
            </ul>
          </section>
          <p className="pl-soft">{t("not-checked")}</p>
          {isTried && lacks !== null && <p role="alert">{t(lacks)}</p>}
          {typeof saving === "object" && <p role="alert">{ownRefusal(saving.error)}</p>}
          <div className="pl-actions">
            <Button appearance="primary" type="submit" disabled={saving === "busy"}>
              {t("save-question")}
            </Button>
            <Button onClick={cancel}>{t("cancel")}</Button>
          </div>
        </div>
      </form>
    </section>
  );
}

/** Whoever comes here starts at its top. */
const focusOn = (node: HTMLElement | null): void => node?.focus();

/** Nobody has to be unable to guess it. */
const newId = (): string =>
  `own-${[...crypto.getRandomValues(new Uint8Array(6))].map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;

/** The words of the answers; a scale and a decision have those of the bank. */
const answersIn = (bank: readonly BankQuestion[], { kind, options }: Draft): readonly string[] => {
  if (kind === "choice") return options.filter((option) => option.trim() !== "");
  return bank.find((question) => question.kind === kind && !question.id.startsWith("own-"))?.options ?? [];
};

type FieldProps = {
  readonly label: string;
  readonly value: string;
  readonly change: (value: string) => void;
  readonly children?: ReactNode;
};

function Wording({ label, value, change, language, children }: FieldProps & { readonly language: string }) {
  const field = useId();
  return (
    <div className="pl-field">
      <label htmlFor={field}>{label}</label>
      <textarea
        id={field}
        value={value}
        maxLength={most.text}
        rows={3}
        dir="auto"
        onChange={(event) => change(event.target.value)}
      />
      {children}
      <div role="status" className="pl-soft">
        {hintsFor(value, language).map((hint) => (
          <p key={hint}>{t(hint, { most: LONG_QUESTION })}</p>
        ))}
      </div>
    </div>
  );
}

function Line({ label, value, max, change, children }: FieldProps & { readonly max: number }) {
  const field = useId();
  return (
    <div className="pl-field">
      <label htmlFor={field}>{label}</label>
      <input
        id={field}
        value={value}
        maxLength={max}
        dir="auto"
        autoComplete="off"
        onChange={(event) => change(event.target.value)}
      />
      {children}
    </div>
  );
}

type OptionsProps = { readonly options: readonly string[]; readonly change: (options: readonly string[]) => void };

/** An option is known by its place alone. */
const places = Array.from({ length: most.options }, (_, place) => place);

function Options({ options, change }: OptionsProps) {
  return (
    <div className="pl-form-fields">
      {places.slice(0, options.length).map((place) => (
        <div className="pl-option" key={place}>
          <Line
            label={t("option", { n: place + 1 })}
            value={options[place] ?? ""}
            max={most.option}
            change={(text) => change(options.with(place, text))}
          />
          {options.length > 2 && (
            <Button
              appearance="subtle"
              aria-label={t("drop-option", { n: place + 1 })}
              onClick={() => change(options.toSpliced(place, 1))}
            >
              ×
            </Button>
          )}
        </div>
      ))}
      {options.length < most.options && (
        <div className="pl-actions">
          <Button onClick={() => change([...options, ""])}>{t("add-option")}</Button>
        </div>
      )}
    </div>
  );
}
