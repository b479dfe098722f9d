import { useQuery } from "@tanstack/react-query";
import type { Client } from "../../client/call.ts";
import { Button } from "../../ui/button.tsx";
import type { Asked } from "./meetingsOf.ts";
import { pulseQuery } from "./queries.ts";
import { whenOf } from "./when.ts";
import "./team.css";
import { roomOf } from "../../locales/roomOf.ts";

const t = roomOf("team");

type Props = {
  readonly client: Client;
  readonly asked: readonly Asked[];
  readonly locale: string;
  readonly answer: (asked: Asked) => void;
};

/** What can be answered now, each with the one thing to do about it. */
export function Waiting({ client, asked, locale, answer }: Props) {
  return (
    <ul className="pl-cards">
      {asked.map((one) => (
        <OneWaiting key={one.pulse.id} {...{ client, locale, answer }} asked={one} />
      ))}
    </ul>
  );
}

type OneProps = Omit<Props, "asked"> & { readonly asked: Asked };

function OneWaiting({ client, asked, locale, answer }: OneProps) {
  const { occurrence, pulse } = asked;
  const { data } = useQuery(pulseQuery(client, pulse.id));
  const yours = data?.yours;
  return (
    <li className="pl-row-card">
      <div>
        <h3>{occurrence.title}</h3>
        <p className="pl-soft">
          {data === undefined
            ? t("loading")
            : t(`waiting-${pulse.phase}`, { when: whenOf(data.sealsAt, locale, occurrence.timeZone) })}
        </p>
        {yours === "started" && <p className="pl-soft">{t("started")}</p>}
        {yours === "not-asked" && data !== undefined && (
          <p className="pl-soft">
            {t("not-asked")} {t(`not-asked-${data.readers}`)}
          </p>
        )}
      </div>
      <Button as={yours === "none" ? "primary" : undefined} onClick={() => answer(asked)}>
        {yours === "none" || yours === undefined ? t("answer") : t("look-again")}
      </Button>
    </li>
  );
}
