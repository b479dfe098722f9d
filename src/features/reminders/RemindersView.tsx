import { useState } from "react";
import type { Client } from "../../client/call.ts";
import type { Reminders } from "../../contract/reminders.ts";
import { roomOf } from "../../locales/roomOf.ts";
import { Choice } from "../../ui/choice.tsx";
import { HoursPart } from "./HoursPart.tsx";
import { SeriesPart } from "./SeriesPart.tsx";
import { type Change, useChangeReminders } from "./useReminders.ts";
import { WhetherPart } from "./WhetherPart.tsx";
import "../../ui/lines.css";
import "./reminders.css";

const t = roomOf("reminders");
const promises = ["card", "once", "budget", "hours", "nobody"] as const;

type Props = { readonly client: Client; readonly reminders: Reminders; readonly locale: string };

/** When, where and whether Plumbline writes to the reader, and what they can rely on. */
export function RemindersView({ client, reminders, locale }: Props) {
  const { put, mute } = useChangeReminders(client);
  return (
    <div className="pl-reminders">
      <p className="pl-soft">
        {t("lead")} {t("nobody-told")}
      </p>
      <WhetherPart {...{ reminders, locale, put }} />
      <section className="pl-lines" aria-label={t("promise-heading")}>
        <h2 className="pl-title">{t("promise-heading")}</h2>
        <ul className="pl-reminders-promises">
          {promises.map((promise) => (
            <li key={promise}>{t(`promise-${promise}`)}</li>
          ))}
        </ul>
      </section>
      <HoursPart hours={reminders.hours} {...{ locale, put }} />
      <WherePart wants={reminders.wants} put={put} />
      <SeriesPart series={reminders.series} mute={mute} />
    </div>
  );
}

type WhereProps = Pick<Reminders, "wants"> & Pick<Change, "put">;

function WherePart({ wants, put }: WhereProps) {
  const [state, setState] = useState<"saved" | "failed" | null>(null);
  // Chosen and on its way: a press is seen at once, and taken back where it was not saved.
  const [chosen, setChosen] = useState<Reminders["wants"] | null>(null);
  const end = (how: "saved" | "failed") => {
    setState(how);
    setChosen(null);
  };
  return (
    <section className="pl-lines" aria-label={t("where-heading")}>
      <h2 className="pl-title">{t("where-heading")}</h2>
      <Choice
        legend={t("where-heading")}
        isQuiet
        value={chosen ?? wants}
        choose={(value) => {
          setState(null);
          setChosen(value);
          put({ wants: value }).then(
            () => end("saved"),
            () => end("failed"),
          );
        }}
        choices={(["activity", "chat"] as const).map((value) => ({ value, words: t(`where-${value}`) }))}
      />
      <p className="pl-soft">{t("where-does")}</p>
      <p role="status">{state !== null && t(state === "saved" ? "saved" : "failed-save")}</p>
    </section>
  );
}
