import { useRef, useState } from "react";
import { type Client, ProblemError } from "../../client/call.ts";
import type { Pilot } from "../../contract/pilot.ts";
import { listed } from "../../locales/listed.ts";
import { roomOf } from "../../locales/roomOf.ts";
import { Button } from "../../ui/button.tsx";
import { Considered } from "../../ui/considered.tsx";
import { Entry } from "../../ui/entry.tsx";
import { dayAfter, dayWords } from "./pilotDays.ts";
import { TeamChoice } from "./TeamChoice.tsx";
import { usePutPilot } from "./usePilot.ts";
import "../../ui/lines.css";

const t = roomOf("pilot");
const told = ["wrong-role", "bad-request"] as const;
/** What a new pilot begins with: six weeks, enough for a weekly meeting to be compared. */
const USUAL_DAYS = 42;
const LONGEST_DAYS = 365;

type Props = {
  readonly client: Client;
  readonly pilot: Pilot;
  readonly locale: string;
  /** The device's clock, in milliseconds; the server refuses a day that is too late. */
  readonly now: () => number;
  /** Opens the page of what was learned. */
  readonly report: () => void;
};

/** Whether a pilot is on; who may, begins one, changes it and ends it. */
export function PilotView({ client, pilot: { pilot, choices, mayChange }, locale, now, report }: Props) {
  const put = usePutPilot(client);
  const heading = useRef<HTMLParagraphElement>(null);
  const [teams, setTeams] = useState<readonly string[]>([]);
  const [until, setUntil] = useState("");
  const begin = () => {
    setTeams(pilot?.teams?.map(({ id }) => id) ?? []);
    setUntil(pilot?.endsOn ?? dayAfter(now(), USUAL_DAYS));
  };
  const save = () => put({ pilot: { teams: [...teams], endsOn: until } });
  const end = async () => {
    await put({ pilot: null });
    // What was pressed has gone with the pilot.
    heading.current?.focus();
  };
  const kind = pilot === null ? "start" : "change";
  return (
    <div className="pl-lines">
      <p className="pl-soft">{t("lead")}</p>
      <p ref={heading} tabIndex={-1} className="pl-say">
        {pilot === null ? t("none") : t(pilot.isOver ? "over" : "running", { date: dayWords(pilot.endsOn, locale) })}
      </p>
      {pilot !== null && (
        <>
          {(pilot.yours.length > 0 || !mayChange) && (
            <p>
              {pilot.yours.length === 0
                ? t("yours-none")
                : t("yours-in", { n: pilot.yours.length, teams: listed(pilot.yours.map(({ name }) => name)) })}
            </p>
          )}
          {pilot.teams !== null && (
            <section className="pl-lines">
              <h2 className="pl-title">{t("teams")}</h2>
              <ul>
                {pilot.teams.map(({ id, name }) => (
                  <li key={id} dir="auto">
                    {name}
                  </li>
                ))}
              </ul>
            </section>
          )}
          {(mayChange || pilot.yours.length > 0) && (
            <div className="pl-actions">
              <Button onClick={report}>{t("report")}</Button>
            </div>
          )}
        </>
      )}
      {choices !== null &&
        (choices.length === 0 ? (
          <p>{t("no-choices")}</p>
        ) : (
          <Considered
            key={kind}
            words={t(kind)}
            does={[t(`${kind}-does`), t(`${kind}-told`)]}
            yes={t(`${kind}-yes`)}
            leave={t("leave")}
            act={save}
            refused={why}
            begin={begin}
            isReady={teams.length > 0 && until !== ""}
          >
            <TeamChoice teams={choices} chosen={teams} choose={setTeams} />
            <Entry
              type="date"
              label={t("until")}
              value={until}
              least={dayAfter(now(), 0)}
              most={dayAfter(now(), LONGEST_DAYS)}
              enter={setUntil}
            />
          </Considered>
        ))}
      {mayChange && pilot !== null && (
        <Considered
          words={t("end")}
          does={[t("end-does"), t("end-told")]}
          yes={t("end-yes")}
          leave={t("leave")}
          act={end}
          refused={why}
        >
          <p>{t("end-page")}</p>
          <Button onClick={report}>{t("report")}</Button>
        </Considered>
      )}
    </div>
  );
}

function why(error: unknown): string {
  const code = error instanceof ProblemError ? told.find((known) => known === error.code) : undefined;
  return t(code === undefined ? "refused-other" : `refused-${code}`);
}
