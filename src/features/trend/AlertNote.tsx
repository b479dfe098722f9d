import { Button } from "@fluentui/react-components";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Client } from "../../client/call.ts";
import type { Trend } from "../../contract/trend.ts";
import { trend as t } from "../../locales/en/trend.ts";
import type { Alert } from "./signalsOf.ts";

type Props = {
  readonly client: Client;
  readonly trend: Trend;
  readonly alert: Alert;
  readonly locale: string;
  /** The date of a meeting in words; of one that is not listed, the first listed. */
  readonly dateOf: (occurrenceId: string) => string;
};

/** The one sentence a series may say, how often chance alone says it, a question to take along, and who may end it. */
export function AlertNote({ client, trend, alert: { names, signal }, locale, dateOf }: Props) {
  const [copied, setCopied] = useState<boolean | null>(null);
  const queries = useQueryClient();
  const again = () => queries.invalidateQueries({ queryKey: ["trend"] });
  const seen = useMutation({
    mutationFn: () => client.call("acknowledge", { params: { id: signal.signalId } }),
    onSuccess: again,
  });
  const anew = useMutation({
    mutationFn: () => client.call("startBaseline", { params: { id: trend.seriesId } }),
    onSuccess: again,
  });
  const since = dateOf(signal.began);
  const what = new Intl.ListFormat(locale).format(names);
  const question = t("agenda", { what, since });
  const perMeetings = trend.byChance.message;
  const busy = seen.isPending || anew.isPending;

  return (
    <div className="pl-alert">
      <p>
        <strong>{t(`alert-${signal.direction}`, { what })}</strong> {t("alert-since", { n: signal.meetings, since })}{" "}
        {perMeetings === null ? t("by-chance-unknown") : t("by-chance", { n: perMeetings })}
      </p>
      <blockquote className="pl-quote">
        <p>{question}</p>
      </blockquote>
      <div className="pl-actions">
        <Button appearance="primary" onClick={() => void copy(question).then(setCopied)}>
          {t("copy-agenda")}
        </Button>
        {trend.mayManage && (
          <>
            <Button disabled={busy} onClick={() => seen.mutate()}>
              {t("seen")}
            </Button>
            <Button disabled={busy} onClick={() => anew.mutate()}>
              {t("anew")}
            </Button>
          </>
        )}
      </div>
      {trend.mayManage && <p className="pl-soft">{t("anew-means")}</p>}
      <p role="status">{copied !== null && t(copied ? "copied" : "not-copied")}</p>
      {(seen.isError || anew.isError) && <p role="alert">{t("not-saved")}</p>}
    </div>
  );
}

/** Whether the text is on the clipboard now; frames and plain http may have none. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
