import { Button } from "@fluentui/react-components";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Client } from "../../client/call.ts";
import type { Coach } from "../../contract/coach.ts";
import { Pick } from "../../ui/pick.tsx";
import "../../ui/form.css";
import "../../ui/lines.css";
import { roomOf } from "../../locales/roomOf.ts";

const t = roomOf("change");

type Person = { readonly id: string; readonly name: string };
type Props = {
  readonly client: Client;
  readonly teamId: string;
  readonly coaches: readonly Coach[];
  /** Who could be let in: invited to the team's meetings, and not in the team. */
  readonly others: readonly Person[];
  readonly locale: string;
  /** The device's clock, in milliseconds; the server refuses a date that is too late. */
  readonly now: () => number;
};

const DAY = 24 * 60 * 60_000;
const lengths = [
  { value: "30", words: "coach-month" },
  { value: "91", words: "coach-quarter" },
  { value: "182", words: "coach-half" },
  { value: "365", words: "coach-year" },
] as const;

/** For owners: who looks on from outside, until when; letting somebody in, and ending it. */
export function CoachList({ client, teamId, coaches, others, locale, now }: Props) {
  const queries = useQueryClient();
  const [days, setDays] = useState<string>("91");
  const [picked, setPicked] = useState("");
  const who = others.find(({ id }) => id === picked) ?? others[0];
  const renew = { onSuccess: () => queries.invalidateQueries() };
  const add = useMutation({
    mutationFn: ({ id, name }: Person) =>
      client.call("putCoach", {
        params: { teamId, personId: id },
        body: { until: new Date(now() + Number(days) * DAY).toISOString(), ...(name === "" ? {} : { name }) },
      }),
    ...renew,
  });
  const end = useMutation({
    mutationFn: (personId: string) => client.call("removeCoach", { params: { teamId, personId } }),
    ...renew,
  });
  const day = (instant: string) => new Intl.DateTimeFormat(locale, { dateStyle: "long" }).format(Date.parse(instant));
  return (
    <section className="pl-lines">
      <h2 className="pl-title">{t("coaches-heading")}</h2>
      <p className="pl-soft">{t("coaches-mean")}</p>
      {coaches.length === 0 && <p>{t("coaches-none")}</p>}
      {coaches.length > 0 && (
        <ul>
          {coaches.map(({ id, name, until }) => (
            <li key={id} className="pl-lines-row">
              <span>{t("coach-until", { name: name === "" ? t("coach-somebody") : name, when: day(until) })}</span>
              <Button disabled={end.isPending} onClick={() => end.mutate(id)}>
                {t("coach-remove")}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {who === undefined ? (
        <p className="pl-soft">{t("coach-nobody")}</p>
      ) : (
        <div className="pl-lines-fields">
          <Pick
            label={t("coach-who")}
            value={who.id}
            choose={setPicked}
            choices={others.map(({ id, name }) => ({ value: id, words: name === "" ? t("coach-somebody") : name }))}
          />
          <Pick
            label={t("coach-how-long")}
            value={days}
            choose={setDays}
            choices={lengths.map(({ value, words }) => ({ value, words: t(words) }))}
          />
          <Button disabled={add.isPending} onClick={() => add.mutate(who)}>
            {t("coach-add")}
          </Button>
        </div>
      )}
      {(add.isError || end.isError) && <p role="alert">{t("not-saved")}</p>}
    </section>
  );
}
