import { Button } from "@fluentui/react-components";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Client } from "../../client/call.ts";
import type { Settings } from "../../contract/settings.ts";
import { Choice } from "../../ui/choice.tsx";
import { Pick } from "../../ui/pick.tsx";
import "../../ui/lines.css";
import { roomOf } from "../../locales/roomOf.ts";

const t = roomOf("change");

type Props = { readonly client: Client; readonly settings: Settings };

const minimums = { "5": 5, "4": 4, "3": 3 } as const;
const offered = [90, 180, 365, 730, 1095, 1825, 3650];

/** For administrators: how many answers are needed and how long results are kept, each with what it does and who is told. */
export function SettingsForm({ client, settings }: Props) {
  const queries = useQueryClient();
  const usual = settings.retentionDaysUsual;
  const [minimum, setMinimum] = useState<keyof typeof minimums>(`${settings.minimumK}`);
  const [days, setDays] = useState(settings.retentionDays ?? usual);
  const save = useMutation({
    mutationFn: () =>
      client.call("putSettings", {
        // What is usual is not written down, so that it stays the usual.
        body: { minimumK: minimums[minimum], retentionDays: days === usual ? null : days },
      }),
    onSuccess: () => queries.invalidateQueries(),
  });
  const choices = [...new Set([...offered, usual, days])].toSorted((a, b) => a - b);
  return (
    <section className="pl-lines">
      <h2 className="pl-title">{t("settings-heading")}</h2>
      <p className="pl-soft">{t("settings-lead")}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate();
        }}
      >
        <Choice
          legend={t("minimum-legend")}
          lead={t("minimum-mean")}
          value={minimum}
          choose={setMinimum}
          choices={(["5", "4", "3"] as const).map((value) => ({ value, words: t(`minimum-${value}`) }))}
        />
        <div className="pl-lines">
          <Pick
            label={t("retention-label")}
            value={String(days)}
            choose={(value) => setDays(Number(value))}
            choices={choices.map((n) => ({
              value: String(n),
              words: n === usual ? t("retention-usual", { n }) : t("retention-days", { n }),
            }))}
          />
          <p className="pl-soft">{t("retention-mean")}</p>
        </div>
        <div className="pl-actions">
          <Button type="submit" disabled={save.isPending}>
            {t("save")}
          </Button>
        </div>
        {save.isSuccess && <p role="status">{t("saved")}</p>}
        {save.isError && <p role="alert">{t("not-saved")}</p>}
      </form>
    </section>
  );
}
