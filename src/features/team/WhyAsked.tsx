import { Button } from "@fluentui/react-components";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import type { Client } from "../../client/call.ts";
import type { WhyBody } from "../../contract/team.ts";
import { roomOf } from "../../locales/roomOf.ts";
import { Choice } from "../../ui/choice.tsx";
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
  readonly done?: () => void;
};

/** Why a team does this: three answers or a line of its own. Nothing waits for it. */
export function WhyAsked({ client, teamId, otherwise, done }: Props) {
  const [why, setWhy] = useState<Exclude<WhyBody["why"], "skip">>("hear-all");
  const [text, setText] = useState("");
  const field = useId();
  const queries = useQueryClient();
  const save = useMutation({
    mutationFn: (body: WhyBody) => client.call("putWhy", { params: { teamId }, body }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ["team"] });
      await queries.invalidateQueries({ queryKey: ["changes"] });
      done?.();
    },
  });
  return (
    <form
      className="pl-why"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate({ why, ...(why === "own" ? { text: text.trim() } : {}) });
      }}
    >
      <Choice
        legend={t("ask")}
        lead={t("ask-lead")}
        value={why}
        choose={setWhy}
        choices={[...whyChoices, "own" as const].map((value) => ({ value, words: t(value) }))}
      />
      {why === "own" && (
        <div className="pl-field">
          <label htmlFor={field}>{t("own-label")}</label>
          <input
            id={field}
            value={text}
            maxLength={LONGEST}
            dir="auto"
            onChange={(event) => setText(event.target.value)}
          />
        </div>
      )}
      <div className="pl-actions">
        <Button type="submit" disabled={save.isPending || (why === "own" && text.trim() === "")}>
          {t("save")}
        </Button>
        <Button appearance="subtle" disabled={save.isPending} onClick={() => save.mutate({ why: "skip" })}>
          {t(otherwise)}
        </Button>
      </div>
      {save.isError && <p role="alert">{t("failed")}</p>}
    </form>
  );
}
