import { Button } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { Client } from "../../client/call.ts";
import type { Occurrence } from "../../contract/occurrence.ts";
import type { MeetingKind } from "../../contract/question.ts";
import type { Team } from "../../contract/team.ts";
import { listed } from "../../locales/listed.ts";
import { thresholdOffer } from "../../measure/release.ts";
import { Choice } from "../../ui/choice.tsx";
import { askedBySize, meetingKinds } from "./asked.ts";
import { CHOSEN_MAX, Chosen, choosable, Writer } from "./Chosen.tsx";
import { FacilitatorChoice } from "./FacilitatorChoice.tsx";
import { IntakeChoice } from "./IntakeChoice.tsx";
import { intakeOf, intakesFor, termsOf } from "./intake.ts";
import { LeaderChoice } from "./LeaderChoice.tsx";
import { Preview } from "./Preview.tsx";
import { refusal } from "./refusal.ts";
import { useBank } from "./useBank.ts";
import { useMe } from "./useMe.ts";
import "../../ui/form.css";
import "./check.css";
import { roomOf } from "../../locales/roomOf.ts";

const t = roomOf("check");
const own = roomOf("ownQuestions");

type Props = {
  readonly client: Client;
  readonly occurrence: Occurrence;
  readonly team: Pick<Team, "kind" | "needed" | "members">;
  /** Date and time of the meeting, in the reader's language. */
  readonly when: string;
  readonly done: (occurrence: Occurrence) => void;
};

/** What the next meeting, and those after it, are asked. Every field has a default, so starting takes one press. */
export function CheckForm({ client, occurrence, team, when, done }: Props) {
  const { check, invited } = occurrence;
  const me = useMe(client);
  // null: as it was. Who leads in the open is not among the people asked.
  const [leads, setLeads] = useState<boolean | null>(null);
  const leaderId = leads === null ? check?.leader?.id : leads ? me : undefined;
  const asked = invited.filter(({ id }) => id !== leaderId);
  const offer = thresholdOffer(asked.length, team.needed);
  const [kind, setKind] = useState<MeetingKind>(check?.kind ?? "decide");
  // A full picture, or questions somebody picked, stay as they are until a size is chosen here.
  const kept = check !== null && (check.size === "full" || check.questions.length > 0);
  const [size, setSize] = useState<"starter" | "quick" | "own" | "chosen">(
    kept ? "own" : check?.size === "quick" ? "quick" : "starter",
  );
  const [before, setBefore] = useState(check?.before ?? true);
  const [after, setAfter] = useState(check?.after ?? true);
  const [wished, setIntake] = useState(intakeOf(check, offer));
  // One person less may be too few for what was chosen before.
  const intake = intakesFor(offer).includes(wished) ? wished : intakeOf(check, offer);
  const [readers, setReaders] = useState(check?.readers ?? (team.kind === "chat" ? "audience" : "team"));
  const [appliesTo, setAppliesTo] = useState(check?.appliesTo ?? "series");
  const [facilitatorId, setFacilitatorId] = useState(check?.facilitator?.id ?? "");
  const [aim, setAim] = useState(check?.aim ?? "");
  const aimField = useId();
  const bank = useBank(client, occurrence.teamId, kind);
  const [chosen, setChosen] = useState<readonly string[]>((check?.questions ?? []).slice(0, CHOSEN_MAX));
  const [writing, setWriting] = useState<"no" | "yes" | "over">("no");
  const offered = choosable(bank, intake, check?.questions);
  const picked = chosen.filter((id) => offered.some((one) => one.id === id));
  const [saving, setSaving] = useState<"no" | "busy" | { readonly error: unknown }>("no");

  async function save(): Promise<void> {
    setSaving("busy");
    const questions =
      size === "own" && check !== null
        ? { size: check.size, questions: check.questions }
        : size === "chosen"
          ? { size: "quick" as const, questions: [...picked] }
          : { size: size === "quick" ? size : ("starter" as const) };
    const facilitator = facilitatorId === "" ? {} : { facilitatorId };
    const openLeader = leads === null ? {} : { openLeader: leads && intake !== "open" };
    const terms = { ...termsOf(intake, offer), ...facilitator, ...openLeader };
    const body = { kind, before, after, readers, appliesTo, aim, ...questions, ...terms };
    try {
      done(await client.call("putCheck", { params: { id: occurrence.id }, body }));
    } catch (error) {
      setSaving({ error });
    }
  }

  if (intakesFor(offer).length === 0) return <p>{t("too-few")}</p>;
  const { always, inTurn } =
    size === "own" || size === "chosen"
      ? { always: size === "own" ? (check?.questions ?? []) : picked, inTurn: [] }
      : askedBySize[size];
  if (writing === "yes")
    return (
      <Writer
        {...{ client, bank }}
        teamId={occurrence.teamId}
        done={(id) => {
          setWriting("over");
          if (id !== null && picked.length < CHOSEN_MAX) setChosen([...picked, id]);
        }}
      />
    );
  const phases = [...(before ? (["before"] as const) : []), ...(after ? (["after"] as const) : [])];
  return (
    <form
      className="pl-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div className="pl-form-fields">
        <h2 className="pl-say">{t("for", { title: occurrence.title, when })}</h2>
        <Choice
          legend={t("kind")}
          value={kind}
          choose={setKind}
          choices={meetingKinds.map((value) => ({ value, words: t(`kind-${value}`) }))}
        />
        <Choice
          legend={t("size")}
          value={size}
          choose={setSize}
          choices={[
            ...[...(kept ? (["own"] as const) : []), "starter" as const, "quick" as const].map((value) => ({
              value,
              words: t(`size-${value}`),
            })),
            { value: "chosen" as const, words: own("chosen", { most: CHOSEN_MAX }) },
          ]}
        />
        {size === "chosen" && (
          <Chosen
            {...{ bank, offered }}
            chosen={picked}
            choose={setChosen}
            write={() => setWriting("yes")}
            isBack={writing === "over"}
          />
        )}
        <fieldset className="pl-choice">
          <legend>{t("when")}</legend>
          <label>
            <input type="checkbox" checked={before} onChange={(event) => setBefore(event.target.checked)} />
            <span>{t("before")}</span>
          </label>
          <label>
            <input type="checkbox" checked={after} onChange={(event) => setAfter(event.target.checked)} />
            <span>{t("after")}</span>
          </label>
          {phases.length === 0 && <p role="alert">{t("when-none")}</p>}
        </fieldset>
        <IntakeChoice people={asked.length} value={intake} choose={setIntake} offer={offer} />
        <FacilitatorChoice
          occurrence={occurrence}
          members={team.members}
          value={facilitatorId}
          choose={setFacilitatorId}
        />
        {me !== undefined && intake !== "open" && (
          <LeaderChoice
            other={check?.leader != null && check.leader.id !== me ? check.leader.name : null}
            value={leads ?? check?.leader?.id === me}
            choose={setLeads}
          />
        )}
        <div className="pl-field">
          <label htmlFor={aimField}>{t("aim")}</label>
          <input
            id={aimField}
            value={aim}
            maxLength={200}
            placeholder={t("aim-hint")}
            onChange={(event) => setAim(event.target.value)}
          />
        </div>
        <Choice
          legend={t("applies")}
          value={appliesTo}
          choose={setAppliesTo}
          choices={(["series", "occurrence"] as const).map((value) => ({ value, words: t(`applies-${value}`) }))}
        />
        {team.kind === "team" && (
          <Choice
            legend={t("readers-label")}
            value={readers}
            choose={setReaders}
            choices={(["team", "audience"] as const).map((value) => ({ value, words: t(`readers-${value}-choice`) }))}
          />
        )}
      </div>
      <div className="pl-form-side">
        <Preview {...{ phases, always, inTurn, aim }} bank={bank?.all} isPrivate={intake !== "open"} />
        <section className="pl-preview" aria-label={t("readers")}>
          <h2>{t("readers")}</h2>
          <p>{t("readers-asked", { n: asked.length, names: listed(asked.map(({ name }) => name)) })}</p>
          {occurrence.notAsked > 0 && <p className="pl-soft">{t("readers-not-asked", { n: occurrence.notAsked })}</p>}
          <p>{t(`readers-${readers}`)}</p>
        </section>
        {size === "chosen" && picked.length === 0 && <p role="alert">{own("choose-none")}</p>}
        {typeof saving === "object" && <p role="alert">{refusal(saving.error)}</p>}
        <div className="pl-actions">
          <Button
            appearance="primary"
            type="submit"
            disabled={phases.length === 0 || (size === "chosen" && picked.length === 0) || saving === "busy"}
          >
            {check === null ? t("start") : t("save")}
          </Button>
        </div>
      </div>
    </form>
  );
}
