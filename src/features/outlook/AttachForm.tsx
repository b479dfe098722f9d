import { useEffect, useId, useState } from "react";
import { type Client, ProblemError } from "../../client/call.ts";
import type { Occurrence } from "../../contract/occurrence.ts";
import type { Team, TeamSummary } from "../../contract/team.ts";
import type { Appointment } from "../../host/appointment.ts";
import { roomOf, speech } from "../../locales/roomOf.ts";
import { Button } from "../../ui/button.tsx";
import { Choice } from "../../ui/choice.tsx";
import { Pick } from "../../ui/pick.tsx";
import { type Attached, memberNamed, type TermsFor } from "./attach.ts";
import type { Wish } from "./notes.ts";
import { PurposeField } from "./Purpose.tsx";
import { askedOf, shownAs } from "./shown.ts";

const t = roomOf("outlook");
const setUp = roomOf("check");
/** As many people are named; of more, a name is not looked for. */
const NAMED_MAX = 12;

type Refused = Extract<Attached, { state: "not-now" }> | { readonly state: "failed"; readonly error: unknown };
type Props = {
  readonly client: Client;
  readonly appointment: Appointment;
  /** The meeting, where it is known already; null: its team is chosen here. */
  readonly occurrence: Occurrence | null;
  readonly termsFor: TermsFor;
  readonly isBusy: boolean;
  /** What was chosen before it was known which meeting this is. */
  readonly wanted: Wish | null;
  readonly refused: Refused | null;
  readonly troubleWords: (error: unknown) => string;
  readonly ask: (wish: Wish) => void;
};

/** Everything has a default: where one team can be meant, asking takes one press. */
export function AttachForm(props: Props) {
  const { client, appointment, occurrence, termsFor, isBusy, wanted, refused, troubleWords, ask } = props;
  const { repeats, onBehalfOf } = appointment;
  const [teams, setTeams] = useState<readonly TeamSummary[]>();
  const [lost, setLost] = useState<unknown>(null);
  const [chosen, setChosen] = useState("");
  const [loaded, setTeam] = useState<Team>();
  const [isMissing, setMissing] = useState(false);
  const [applies, setApplies] = useState<Wish["appliesTo"]>(
    repeats === "date" || repeats === "unknown" ? "occurrence" : "series",
  );
  const [aim, setAim] = useState("");
  const field = useId();
  const fixedTeam = occurrence?.teamId;
  const only = teams?.length === 1 ? teams[0]?.id : undefined;
  const teamId = fixedTeam ?? only ?? chosen;
  const team = loaded?.id === teamId ? loaded : undefined;

  useEffect(() => {
    if (fixedTeam !== undefined) return;
    const left = new AbortController();
    client.call("teams", {}, left.signal).then(
      // Whoever only looks on asks nothing.
      (reply) => setTeams(reply.teams.filter(({ role }) => role !== "coach")),
      (error: unknown) => !left.signal.aborted && setLost(error),
    );
    return () => left.abort();
  }, [client, fixedTeam]);
  useEffect(() => {
    setTeam(undefined);
    if (teamId === "") return;
    const left = new AbortController();
    client.call("team", { params: { teamId } }, left.signal).then(
      (reply) => setTeam(reply),
      (error: unknown) => !left.signal.aborted && setLost(error),
    );
    return () => left.abort();
  }, [client, teamId]);

  useEffect(() => {
    if (wanted === null) return;
    setAim(wanted.aim);
    setApplies(wanted.appliesTo);
  }, [wanted]);

  if (lost !== null) return <p role="alert">{troubleWords(lost)}</p>;
  if (fixedTeam === undefined && teams === undefined) return <p className="pl-soft">{t("loading")}</p>;
  if (teams?.length === 0)
    return (
      <div className="pl-outlook-part">
        <h2 className="pl-say">{t("no-teams")}</h2>
        <p>{t("no-teams-next")}</p>
      </div>
    );

  const asked = team === undefined ? [] : askedOf(occurrence, team);
  const people = asked.length;
  const terms = team === undefined ? null : termsFor(people, team.needed);
  const name = team?.name ?? "";
  const owner = onBehalfOf?.name ?? "";
  const isOwnerThere = team !== undefined && onBehalfOf !== null && memberNamed(team, owner) !== null;
  const theyAsk = occurrence === null && isOwnerThere && team.role !== "owner";
  return (
    <form
      className="pl-outlook-part"
      onSubmit={(event) => {
        event.preventDefault();
        setMissing(teamId === "");
        if (terms === null) return;
        ask({ teamId, appliesTo: applies, aim: aim.trim(), shown: shownAs(asked, terms.form) });
      }}
    >
      <h2 className="pl-say">{t("lead")}</h2>
      {fixedTeam === undefined && only === undefined && (
        <Pick
          label={t("team")}
          value={chosen}
          choose={setChosen}
          choices={[
            { value: "", words: t("choose-team") },
            ...(teams ?? []).map(({ id, name: words }) => ({ value: id, words })),
          ]}
        />
      )}
      <div aria-live="polite" className="pl-outlook-part">
        {team !== undefined && (
          <p>
            {occurrence !== null
              ? `${t("asked-invited", { n: people })} ${t("asked-of", { team: name })}`
              : `${t("asked-team", { n: people, team: name })} ${t("asked-team-not-invitation")}`}
          </p>
        )}
        {team !== undefined && occurrence !== null && people > 0 && people <= NAMED_MAX && (
          <p className="pl-soft">
            {new Intl.ListFormat(speech().locale).format(occurrence.invited.map((one) => one.name))}
          </p>
        )}
        {team !== undefined &&
          (terms?.words ?? [setUp("too-few")]).map((words) => (
            <p key={words} className="pl-soft">
              {words}
            </p>
          ))}
      </div>
      {repeats === "series" && <p>{t("whole-series")}</p>}
      {(repeats === "date" || repeats === "unknown") && (
        <Choice
          legend={t("dates")}
          lead={repeats === "unknown" ? t("dates-unknown") : undefined}
          value={applies}
          choose={setApplies}
          choices={[
            { value: "occurrence", words: t("dates-date") },
            { value: "series", words: t("dates-series") },
          ]}
        />
      )}
      <PurposeField {...{ field }} text={aim} write={setAim} label={setUp("aim")} hint={setUp("aim-hint")} />
      {team !== undefined && onBehalfOf !== null && (
        <p className="pl-outlook-note">{t(isOwnerThere ? "behalf-found" : "behalf-missing", { owner, team: name })}</p>
      )}
      {appointment.id === null && <p className="pl-soft">{t("unsaved")}</p>}
      {theyAsk ? (
        <p>{t("behalf-they", { owner, team: name })}</p>
      ) : (
        <div className="pl-actions">
          <Button as="primary" type="submit" disabled={isBusy || (teamId !== "" && terms === null)}>
            {t(isBusy ? "asking" : "ask")}
          </Button>
        </div>
      )}
      <div role="alert">
        {isMissing && teamId === "" && <p>{t("team-missing")}</p>}
        {refused !== null && !isBusy && <p>{refusalOf(refused, troubleWords)}</p>}
      </div>
    </form>
  );
}

function refusalOf(refused: Refused, troubleWords: (error: unknown) => string): string {
  if (refused.state === "failed") {
    const isNotTaken = refused.error instanceof ProblemError && refused.error.code === "bad-request";
    return t("refused", { reason: isNotTaken ? t("not-taken") : troubleWords(refused.error) });
  }
  return t(refused.why === "no-title" ? "unsaved-title" : refused.why);
}
