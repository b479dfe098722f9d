import { type FormEvent, useId, useState } from "react";
import type { Client } from "../../client/call.ts";
import type { Occurrence } from "../../contract/occurrence.ts";
import type { Pulse } from "../../contract/pulse.ts";
import type { Result } from "../../contract/result.ts";
import { roomOf } from "../../locales/roomOf.ts";
import { Pick } from "../../ui/pick.tsx";
import { troubleWords } from "./trouble.ts";

const p = roomOf("promise");
const t = roomOf("pulse");

type Props = {
  readonly client: Client;
  readonly occurrence: Occurrence;
  readonly pulse: Pulse;
  readonly result: Result;
  readonly replace: (occurrence: Occurrence) => void;
  readonly reload: () => void;
};

/** What to do with a result: end the showing of names, write down what was agreed. */
export function AfterReveal({ client, occurrence, pulse, result, replace, reload }: Props) {
  const [trouble, setTrouble] = useState<string | null>(null);
  const leads = occurrence.youMay.agree;
  return (
    <div className="pl-lead">
      {pulse.youMay.endHands && result.hands !== undefined && (
        <button
          type="button"
          className="pl-answer pl-primary pl-center"
          onClick={() => {
            client
              .call("endHands", { params: { id: pulse.id } })
              .then(reload, (error: unknown) => setTrouble(troubleWords(error)));
          }}
        >
          {t("end-hands")}
        </button>
      )}
      {trouble !== null && <p role="alert">{trouble}</p>}
      {leads ? (
        <Agreed
          {...{ client, occurrence, replace }}
          questions={pulse.questions.filter(({ kind }) => kind === "scale")}
        />
      ) : (
        occurrence.agreed !== null && <AgreedLine agreed={occurrence.agreed} />
      )}
    </div>
  );
}

function AgreedLine({ agreed }: { readonly agreed: NonNullable<Occurrence["agreed"]> }) {
  return (
    <div className="pl-agreed">
      <p className="pl-soft">{t("agreed-is")}</p>
      <p>{agreed.text}</p>
      <p className="pl-soft">{t("agreed-by", { name: agreed.by })}</p>
    </div>
  );
}

type AgreedProps = {
  readonly client: Client;
  readonly occurrence: Occurrence;
  readonly replace: (occurrence: Occurrence) => void;
  readonly questions: readonly { readonly id: string; readonly name: string }[];
};

function Agreed({ client, occurrence, replace, questions }: AgreedProps) {
  const [text, setText] = useState(occurrence.agreed?.text ?? "");
  const [about, setAbout] = useState(occurrence.agreed?.about ?? "");
  const [trouble, setTrouble] = useState<string | null>(null);
  const field = useId();
  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    setTrouble(null);
    try {
      replace(
        await client.call("putAgreed", {
          params: { id: occurrence.id },
          body: { text: text.trim(), about: about || null },
        }),
      );
    } catch (error) {
      setTrouble(troubleWords(error));
    }
  }
  const { agreed } = occurrence;
  const unsaved = text.trim() !== "" && (text.trim() !== agreed?.text || about !== (agreed.about ?? ""));
  return (
    <form className="pl-agree" onSubmit={(event) => void save(event)}>
      <div className="pl-field">
        <label htmlFor={field}>{t("agreed-label")}</label>
        <textarea
          id={field}
          className="pl-text"
          rows={2}
          maxLength={280}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      {text.trim() !== "" && (
        <Pick
          label={p("about-label")}
          value={about}
          choices={[
            { value: "", words: p("about-none") },
            ...questions.map(({ id, name }) => ({ value: id, words: p("about-question", { name }) })),
          ]}
          choose={setAbout}
        />
      )}
      <button type="submit" className="pl-answer pl-center" aria-disabled={!unsaved}>
        {t("agreed-save")}
      </button>
      <div role="status">{agreed !== null && !unsaved && <AgreedLine agreed={agreed} />}</div>
      {trouble !== null && <p role="alert">{trouble}</p>}
    </form>
  );
}
