import type { Occurrence } from "../../contract/occurrence.ts";
import { Button } from "../../ui/button.tsx";
import { asksOf } from "./asksOf.ts";
import { whenOf } from "./when.ts";
import "./team.css";
import { roomOf } from "../../locales/roomOf.ts";

const t = roomOf("team");

type Props = {
  readonly next: readonly Occurrence[];
  readonly locale: string;
  readonly setUp: (occurrence: Occurrence) => void;
};

/** The next meeting of each series: when it is and what it will be asked. */
export function NextMeetings({ next, locale, setUp }: Props) {
  if (next.length === 0) return <p className="pl-soft">{t("next-none")}</p>;
  return (
    <ul className="pl-cards">
      {next.map((occurrence) => (
        <li key={occurrence.id} className="pl-row-card">
          <div>
            <h3>{occurrence.title}</h3>
            <p>{whenOf(occurrence.start, locale, occurrence.timeZone)}</p>
            <p className="pl-soft">{asksOf(occurrence)}</p>
            {occurrence.check !== null && occurrence.check.aim !== "" && (
              <p className="pl-soft">{t("aiming-at", { aim: occurrence.check.aim })}</p>
            )}
          </div>
          {occurrence.youMay.attach && (
            <Button as={occurrence.check === null ? "primary" : undefined} onClick={() => setUp(occurrence)}>
              {occurrence.check === null ? t("set-up") : t("change")}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
