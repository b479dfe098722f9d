import { Button } from "@fluentui/react-components";
import { useMutation } from "@tanstack/react-query";
import { useId, useState } from "react";
import type { Client } from "../../client/call.ts";
import { sameCheck } from "../../client/sameCheck.ts";
import { roomOf } from "../../locales/roomOf.ts";
import "../../ui/form.css";

const t = roomOf("prepare");
/** As long as an aim may be. */
const LONGEST = 200;

type Props = {
  readonly client: Client;
  readonly occurrenceId: string;
  /** A question that could be the aim. */
  readonly suggested: string | null;
  /** The field goes with its meeting's want of an aim: the keys need another place. */
  readonly done: () => void;
};

/** The aim of the one meeting that comes next; the series keeps what it is asked. */
export function AimField({ client, occurrenceId, suggested, done }: Props) {
  const [aim, setAim] = useState("");
  const field = useId();
  const save = useMutation({
    mutationFn: async () => {
      // What is asked may have changed since the page was opened: only the aim is another.
      const meeting = await client.call("occurrence", { params: { id: occurrenceId } });
      if (meeting.check === null) throw new Error("nothing is asked there any more");
      const body = { ...sameCheck(meeting.check, meeting), aim: aim.trim(), appliesTo: "occurrence" as const };
      return client.call("putCheck", { params: { id: occurrenceId }, body });
    },
    onSuccess: done,
  });
  return (
    <form
      className="pl-prepare-part"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <p>
        {t("aim-none")} {t("aim-does")}
      </p>
      <div className="pl-field">
        <label htmlFor={field}>{t("aim-label")}</label>
        <input id={field} value={aim} maxLength={LONGEST} dir="auto" onChange={(event) => setAim(event.target.value)} />
      </div>
      <div className="pl-actions">
        <Button type="submit" disabled={aim.trim() === "" || save.isPending}>
          {t("aim-save")}
        </Button>
        {suggested !== null && (
          <Button appearance="subtle" onClick={() => setAim(suggested.slice(0, LONGEST))}>
            {t("aim-take")}
          </Button>
        )}
      </div>
      {save.isError && <p role="alert">{t("aim-failed")}</p>}
    </form>
  );
}
