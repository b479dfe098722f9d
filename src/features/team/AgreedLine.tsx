import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import type { Client } from "../../client/call.ts";
import type { Occurrence } from "../../contract/occurrence.ts";
import { Button } from "../../ui/button.tsx";
import { Pick } from "../../ui/pick.tsx";
import { dayOf } from "./when.ts";
import "../../ui/form.css";
import { roomOf } from "../../locales/roomOf.ts";
import "../../ui/lines.css";

const p = roomOf("promise");
const t = roomOf("team");

type Props = {
  readonly client: Client;
  readonly agreed: Occurrence | null;
  readonly mayAgree: Occurrence | null;
  readonly locale: string;
  readonly questions: readonly QuestionName[];
  /** The meeting whose line stands above already, with the question what became of it. */
  readonly broughtUp: string | null;
};
export type QuestionName = { readonly id: string; readonly name: string };

/** The one line the last meeting agreed on, and the place to write the next one. */
export function AgreedLine({ client, agreed, mayAgree, locale, questions, broughtUp }: Props) {
  const isBroughtUp = agreed !== null && agreed.id === broughtUp;
  const open = mayAgree !== null && mayAgree.agreed === null ? mayAgree : null;
  return (
    <>
      {isBroughtUp || agreed?.agreed == null ? (
        open === null && !isBroughtUp && <p className="pl-soft">{t("agreed-none")}</p>
      ) : (
        <blockquote className="pl-quote">
          <p dir="auto">{agreed.agreed.text}</p>
          <p className="pl-soft">
            {t("agreed-by", { by: agreed.agreed.by, when: dayOf(agreed.agreed.at, locale, agreed.timeZone) })}
          </p>
        </blockquote>
      )}
      {open !== null && <WriteAgreed key={open.id} {...{ client, locale, questions }} occurrence={open} />}
    </>
  );
}

type WriteProps = Omit<Props, "agreed" | "mayAgree" | "broughtUp"> & { readonly occurrence: Occurrence };

function WriteAgreed({ client, occurrence, locale, questions }: WriteProps) {
  const [text, setText] = useState("");
  const [about, setAbout] = useState("");
  const field = useId();
  const queries = useQueryClient();
  const save = useMutation({
    mutationFn: () =>
      client.call("putAgreed", { params: { id: occurrence.id }, body: { text: text.trim(), about: about || null } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["occurrences"] }),
  });
  return (
    <form
      className="pl-field"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <label htmlFor={field}>{t("agreed-label", { when: dayOf(occurrence.start, locale, occurrence.timeZone) })}</label>
      <input id={field} value={text} maxLength={280} dir="auto" onChange={(event) => setText(event.target.value)} />
      {questions.length > 0 && (
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
      {save.isError && <p role="alert">{t("agreed-failed")}</p>}
      <div className="pl-actions">
        <Button type="submit" disabled={text.trim() === "" || save.isPending}>
          {t("agreed-save")}
        </Button>
      </div>
    </form>
  );
}
