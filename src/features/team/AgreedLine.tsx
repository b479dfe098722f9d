import { Button } from "@fluentui/react-components";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import type { Client } from "../../client/call.ts";
import type { Occurrence } from "../../contract/occurrence.ts";
import { team as t } from "../../locales/en/team.ts";
import { dayOf } from "./when.ts";
import "../../ui/form.css";

type Props = {
  readonly client: Client;
  readonly agreed: Occurrence | null;
  readonly mayAgree: Occurrence | null;
  readonly locale: string;
};

/** The one line the last meeting agreed on, and the place to write the next one. */
export function AgreedLine({ client, agreed, mayAgree, locale }: Props) {
  const open = mayAgree !== null && mayAgree.agreed === null ? mayAgree : null;
  return (
    <>
      {agreed?.agreed == null ? (
        open === null && <p className="pl-soft">{t("agreed-none")}</p>
      ) : (
        <blockquote className="pl-quote">
          <p dir="auto">{agreed.agreed.text}</p>
          <p className="pl-soft">
            {t("agreed-by", { by: agreed.agreed.by, when: dayOf(agreed.agreed.at, locale, agreed.timeZone) })}
          </p>
        </blockquote>
      )}
      {open !== null && <WriteAgreed key={open.id} client={client} occurrence={open} locale={locale} />}
    </>
  );
}

type WriteProps = { readonly client: Client; readonly occurrence: Occurrence; readonly locale: string };

function WriteAgreed({ client, occurrence, locale }: WriteProps) {
  const [text, setText] = useState("");
  const field = useId();
  const queries = useQueryClient();
  const save = useMutation({
    mutationFn: () => client.call("putAgreed", { params: { id: occurrence.id }, body: { text: text.trim() } }),
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
      {save.isError && <p role="alert">{t("agreed-failed")}</p>}
      <div className="pl-actions">
        <Button type="submit" disabled={text.trim() === "" || save.isPending}>
          {t("agreed-save")}
        </Button>
      </div>
    </form>
  );
}
