import { useState } from "react";
import type { Reminders } from "../../contract/reminders.ts";
import { roomOf } from "../../locales/roomOf.ts";
import { Button } from "../../ui/button.tsx";
import type { Change } from "./useReminders.ts";

const t = roomOf("reminders");

type Props = { readonly series: Reminders["series"]; readonly mute: Change["mute"] };

/** One series after the other: told about it or not, with one press. */
export function SeriesPart({ series, mute }: Props) {
  const [pending, setPending] = useState<string | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const change = async (id: string, muted: boolean) => {
    setPending(id);
    setFailed(null);
    await mute(id, muted).catch(() => setFailed(id));
    setPending(null);
  };
  return (
    <section className="pl-lines" aria-label={t("series-heading")}>
      <h2 className="pl-title">{t("series-heading")}</h2>
      {series.length === 0 ? (
        <p>{t("series-none")}</p>
      ) : (
        <>
          <p className="pl-soft">{t("series-lead")}</p>
          <ul>
            {series.map(({ id, title, team, muted }) => {
              const words = t(muted ? "series-start" : "series-stop");
              return (
                <li key={id} className="pl-lines-row">
                  <div>
                    <p dir="auto">{title === team ? title : t("series-of", { title, team })}</p>
                    <p className="pl-soft" role="status">
                      {t(muted ? "series-off" : "series-on")}
                    </p>
                    {failed === id && <p role="alert">{t("failed-save")}</p>}
                  </div>
                  <Button
                    aria-label={`${words}: ${title}`}
                    aria-disabled={pending !== null}
                    onClick={() => {
                      if (pending === null) void change(id, !muted);
                    }}
                  >
                    {words}
                  </Button>
                </li>
              );
            })}
          </ul>
        </>
      )}
    </section>
  );
}
