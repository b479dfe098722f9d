import { Button } from "@fluentui/react-components";
import { useId, useState } from "react";
import { type Client, ProblemError } from "../../client/call.ts";
import type { Pulse } from "../../contract/pulse.ts";
import type { MeetingKind } from "../../contract/question.ts";
import { type OrganisationK, thresholdOffer } from "../../measure/release.ts";
import { Choice } from "../../ui/choice.tsx";
import { type Now, questionsNow } from "./asked.ts";
import { CHOSEN_MAX, Chosen, choosable, Writer } from "./Chosen.tsx";
import { CloseNote } from "./CloseNote.tsx";
import { IntakeChoice } from "./IntakeChoice.tsx";
import { intakeOf, intakesFor, termsOf } from "./intake.ts";
import { LeaderChoice } from "./LeaderChoice.tsx";
import { Preview } from "./Preview.tsx";
import { refusal } from "./refusal.ts";
import { useBank } from "./useBank.ts";
import { useInTheWay } from "./useInTheWay.ts";
import { useMe } from "./useMe.ts";
import { noWays, WaysFields, waysIn } from "./WaysFields.tsx";
import "../../ui/form.css";
import "./check.css";
import { roomOf } from "../../locales/roomOf.ts";

const t = roomOf("check");
const own = roomOf("ownQuestions");
const w = roomOf("workshop");

type Props = {
  readonly client: Client;
  readonly teamId: string;
  /** The meeting it is about, whose invitees are asked; null asks the team. */
  readonly about: { readonly id: string; readonly line: string; readonly kind: MeetingKind } | null;
  /** Who will be asked. */
  readonly asked: readonly { readonly id: string }[];
  /** The organisation's number of answers needed. */
  readonly needed: OrganisationK;
  readonly opened: (pulse: Pulse) => void;
};

/** Ask now: one decision, a quick scan of three questions, a full picture or what somebody chooses, opened at once for a day. */
export function AskNow({ client, teamId, about, asked, needed, opened }: Props) {
  const me = useMe(client);
  const [what, setWhat] = useState<Now | "chosen">("quick");
  const [leads, setLeads] = useState(false);
  const [aim, setAim] = useState("");
  const aimField = useId();
  const [written, setWritten] = useState(noWays);
  const people = asked.filter(({ id }) => !(leads && id === me)).length;
  const offer = thresholdOffer(people, needed);
  const [chosen, setIntake] = useState(intakeOf(null, offer));
  // One person less may be too few for what was chosen before.
  const intake = intakesFor(offer).includes(chosen) ? chosen : intakeOf(null, offer);
  const openLeader = leads && intake !== "open";
  const isCoarse = intake === "coarse";
  const ways = what === "full" && !isCoarse ? waysIn(written) : null;
  // A meeting that only shares decides nothing; its decision check is worded as for one that decides.
  const kind = what === "decision" && about?.kind === "share" ? "decide" : (about?.kind ?? "decide");
  const bank = useBank(client, teamId, kind);
  const [ids, setIds] = useState<readonly string[]>([]);
  const [writing, setWriting] = useState<"no" | "yes" | "over">("no");
  const offered = choosable(bank, intake);
  const picked = ids.filter((id) => offered.some((one) => one.id === id));
  const questions = what === "chosen" ? picked : questionsNow(what, { ways: ways != null, coarse: isCoarse });
  const [opening, setOpening] = useState<"no" | "busy" | { readonly error: unknown }>("no");
  const [round, setRound] = useState(0);
  const { mode, threshold } = termsOf(intake, offer);
  // Asked with the first thing that is known, long before anybody has written an aim.
  const wish = {
    questions: questions.join(),
    ...(openLeader ? { openLeader: "yes" as const } : {}),
    mode,
    ...(threshold === undefined ? {} : { threshold }),
    ...(about === null ? {} : { occurrenceId: about.id }),
  };
  const inTheWay = useInTheWay(client, teamId, questions.length === 0 || people === 0 ? null : wish, round);

  async function open(): Promise<void> {
    setOpening("busy");
    const size = what === "full" ? what : ("quick" as const);
    const body = {
      kind,
      size,
      questions,
      openLeader,
      aim: aim.trim(),
      ...termsOf(intake, offer),
      ...(ways ? { ways } : {}),
    };
    const whole = about === null ? body : { ...body, occurrenceId: about.id };
    try {
      opened(await client.call("startAdhoc", { params: { teamId }, body: whole }));
    } catch (error) {
      setOpening({ error });
      // Somebody else has asked meanwhile: said with the same words as before.
      if (error instanceof ProblemError && error.code === "audience-too-close") setRound(round + 1);
    }
  }

  if (intakesFor(offer).length === 0) return <p>{t("too-few")}</p>;
  if (writing === "yes")
    return (
      <Writer
        {...{ client, teamId, bank }}
        done={(id) => {
          setWriting("over");
          if (id !== null && picked.length < CHOSEN_MAX) setIds([...picked, id]);
        }}
      />
    );
  return (
    <form
      className="pl-form"
      onSubmit={(event) => {
        event.preventDefault();
        void open();
      }}
    >
      <div className="pl-form-fields">
        {about !== null && <p className="pl-soft">{about.line}</p>}
        <p>{t("ask-lead", { n: people })}</p>
        <div>
          <Choice
            legend={t("ask-what")}
            value={what}
            choose={setWhat}
            choices={[
              ...(["quick", "decision"] as const).map((value) => ({ value, words: t(`ask-${value}`) })),
              {
                value: "full" as const,
                words: w("ask-full", minutesOf(questionsNow("full", { ways: false, coarse: isCoarse }))),
              },
              { value: "chosen" as const, words: own("chosen", { most: CHOSEN_MAX }) },
            ]}
          />
          {/* Mounted from the start: a reader announces what changes in a region, not a region that appears. */}
          <div role="status">{inTheWay.length > 0 && <CloseNote inTheWay={inTheWay} />}</div>
        </div>
        {what === "chosen" && (
          <Chosen
            {...{ bank, offered }}
            chosen={picked}
            choose={setIds}
            write={() => setWriting("yes")}
            isBack={writing === "over"}
          />
        )}
        {what === "full" && !isCoarse && <WaysFields value={written} choose={setWritten} />}
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
        <IntakeChoice {...{ people, offer }} value={intake} choose={setIntake} />
        {me !== undefined && intake !== "open" && <LeaderChoice other={null} value={leads} choose={setLeads} />}
      </div>
      <div className="pl-form-side">
        <Preview
          bank={bank?.all}
          phases={["adhoc"]}
          always={questions}
          inTurn={[]}
          ways={ways ?? null}
          aim={aim.trim()}
          isPrivate={intake !== "open"}
        />
        {questions.length === 0 && <p role="alert">{own("choose-none")}</p>}
        {typeof opening === "object" && inTheWay.length === 0 && <p role="alert">{refusal(opening.error)}</p>}
        <div className="pl-actions">
          <Button
            appearance="primary"
            type="submit"
            disabled={questions.length === 0 || opening === "busy" || ways === undefined || inTheWay.length > 0}
          >
            {t("ask-start")}
          </Button>
        </div>
      </div>
    </form>
  );
}

/** Each takes about seven seconds to read and answer, a sentence twenty. */
const minutesOf = (questions: readonly string[]) => ({
  n: questions.length,
  minutes: Math.ceil((questions.length * 6.5 + 15) / 60),
});
