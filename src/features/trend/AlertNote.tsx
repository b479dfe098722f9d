import { Button } from "@fluentui/react-components";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { Client } from "../../client/call.ts";
import type { Trend } from "../../contract/trend.ts";
import { roomOf } from "../../locales/roomOf.ts";
import { useCopied } from "../../ui/useCopied.ts";
import { type Alert, byItself } from "./signalsOf.ts";
import "../../ui/lines.css";

const t = roomOf("trend");
const take = roomOf("takeAlong");

type Props = {
  readonly client: Client;
  readonly trend: Trend;
  readonly alert: Alert;
  readonly locale: string;
  readonly long: Intl.DateTimeFormat;
  /** The sentence is about to go: the focus needs another place. */
  readonly done: () => void;
};

/** The one sentence a series may say, how often chance alone says it, a question to take along, and who may end it. */
export function AlertNote({ client, trend, alert, locale, long, done }: Props) {
  const { names, direction, signal } = alert;
  const { place, copied, copy } = useCopied<HTMLQuoteElement>();
  const queries = useQueryClient();
  const seen = useMutation({
    mutationFn: () => client.call("acknowledge", { params: { id: signal.signalId } }),
    onSuccess: () => {
      done();
      return queries.invalidateQueries({ queryKey: ["trend"] });
    },
  });
  const since = long.format(Date.parse(signal.beganAt));
  const list = new Intl.ListFormat(locale);
  const what = list.format(names);
  const each = byItself(alert, trend).map(({ name, beganAt }) =>
    beganAt === null ? t("itself-not", { name }) : t("itself-since", { name, since: long.format(Date.parse(beganAt)) }),
  );
  const question = t("agenda", { what, since });
  const perMeetings = trend.byChance.message;

  return (
    <div className="pl-alert">
      <p>
        <strong>{t(names.length > 1 ? `alert-${direction}-together` : `alert-${direction}`, { what })}</strong>{" "}
        {signal.back === 0
          ? t("alert-since", { n: signal.meetings, since })
          : `${t("alert-since-back", { since })} ${t("alert-back", { n: signal.back })}`}{" "}
        {perMeetings === null ? t("by-chance-unknown") : t("by-chance", { n: perMeetings })}
      </p>
      {each.length > 0 && <p className="pl-soft">{t("itself", { each: list.format(each) })}</p>}
      <blockquote className="pl-quote" ref={place}>
        <p>{question}</p>
      </blockquote>
      <div className="pl-actions">
        <Button appearance="primary" onClick={() => void copy(question)}>
          {take("copy-agenda")}
        </Button>
        {trend.mayManage && (
          <Button disabled={seen.isPending} onClick={() => seen.mutate()}>
            {t("seen")}
          </Button>
        )}
      </div>
      <p role="status">{copied !== null && take(copied ? "agenda-copied" : "copy-by-hand")}</p>
      {seen.isError && <p role="alert">{t("not-saved")}</p>}
    </div>
  );
}
