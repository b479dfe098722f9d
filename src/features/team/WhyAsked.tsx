import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect, useId, useRef, useState } from "react";
import type { Client } from "../../client/call.ts";
import type { WhyBody } from "../../contract/team.ts";
import { roomOf } from "../../locales/roomOf.ts";
import { Button } from "../../ui/button.tsx";
import { whyChoices } from "./whyLine.ts";
import "../../ui/form.css";
import "./team.css";

const t = roomOf("why");
/** As long as the line may be. */
const LONGEST = 140;

type Props = {
  readonly client: Client;
  readonly teamId: string;
  /** What ends it without a line: skipping where it is asked for the first time, saying nothing any more later on. */
  readonly otherwise: "skip" | "remove";
  /** What was pressed goes: the keys need another place. */
  readonly done: () => void;
};

/** Why a team does this: three answers of one tap, or a line of its own. Nothing waits for it. */
export function WhyAsked({ client, teamId, otherwise, done }: Props) {
  const [isOwn, setOwn] = useState(false);
  const [text, setText] = useState("");
  const field = useId();
  const heading = useId();
  const input = useRef<HTMLInputElement>(null);
  const queries = useQueryClient();
  useEffect(() => {
    if (isOwn) input.current?.focus();
  }, [isOwn]);
  const save = useMutation({
    mutationFn: (body: WhyBody) => client.call("putWhy", { params: { teamId }, body }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ["team"] });
      await queries.invalidateQueries({ queryKey: ["changes"] });
      done();
    },
  });
  return (
    <section className="pl-why" aria-labelledby={heading}>
      <h2 id={heading} className="pl-title">
        {t("ask")}
      </h2>
      <p className="pl-soft">{t("ask-lead")}</p>
      <div className="pl-actions">
        {whyChoices.map((why) => (
          <Button key={why} disabled={save.isPending} onClick={() => save.mutate({ why })}>
            {t(why)}
          </Button>
        ))}
        <Button aria-expanded={isOwn} onClick={() => setOwn(!isOwn)}>
          {t("own")}
        </Button>
        <Button as="quiet" disabled={save.isPending} onClick={() => save.mutate({ why: "skip" })}>
          {t(otherwise)}
        </Button>
      </div>
      {isOwn && (
        <form
          className="pl-field"
          onSubmit={(event) => {
            event.preventDefault();
            save.mutate({ why: "own", text: text.trim() });
          }}
        >
          <label htmlFor={field}>{t("own-label")}</label>
          <input
            id={field}
            ref={input}
            value={text}
            maxLength={LONGEST}
            dir="auto"
            onChange={(event) => setText(event.target.value)}
          />
          <div className="pl-actions">
            <Button type="submit" disabled={save.isPending || text.trim() === ""}>
              {t("save")}
            </Button>
          </div>
        </form>
      )}
      {save.isError && <p role="alert">{t("failed")}</p>}
    </section>
  );
}
