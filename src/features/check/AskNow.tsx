import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Client } from "../../client/call.ts";
import type { Pulse } from "../../contract/pulse.ts";
import type { MeetingKind } from "../../contract/question.ts";
import { type OrganisationK, thresholdOffer } from "../../measure/release.ts";
import { Choice } from "../../ui/choice.tsx";
import { askedNow } from "./asked.ts";
import { IntakeChoice } from "./IntakeChoice.tsx";
import { intakeOf, intakesFor, termsOf } from "./intake.ts";
import { Preview } from "./Preview.tsx";
import { refusal } from "./refusal.ts";
import { useBank } from "./useBank.ts";
import "../../ui/form.css";
import "./check.css";
import { roomOf } from "../../locales/roomOf.ts";

const t = roomOf("check");

type Props = {
  readonly client: Client;
  readonly teamId: string;
  /** The meeting it is about, whose invitees are asked; null asks the team. */
  readonly about: { readonly id: string; readonly line: string; readonly kind: MeetingKind } | null;
  /** How many people will be asked. */
  readonly people: number;
  /** The organisation's number of answers needed. */
  readonly needed: OrganisationK;
  readonly opened: (pulse: Pulse) => void;
};

/** Ask now: one decision, or a quick scan of three questions, opened at once for a day. */
export function AskNow({ client, teamId, about, people, needed, opened }: Props) {
  const offer = thresholdOffer(people, needed);
  const [what, setWhat] = useState<keyof typeof askedNow>("quick");
  const [intake, setIntake] = useState(intakeOf(null, offer));
  // A meeting that only shares decides nothing; its decision check is worded as for one that decides.
  const kind = what === "decision" && about?.kind === "share" ? "decide" : (about?.kind ?? "decide");
  const bank = useBank(client, kind);
  const [opening, setOpening] = useState<"no" | "busy" | { readonly error: unknown }>("no");

  async function open(): Promise<void> {
    setOpening("busy");
    const body = { kind, questions: [...askedNow[what]], ...termsOf(intake, offer) };
    const whole = about === null ? body : { ...body, occurrenceId: about.id };
    try {
      opened(await client.call("startAdhoc", { params: { teamId }, body: whole }));
    } catch (error) {
      setOpening({ error });
    }
  }

  if (intakesFor(offer).length === 0) return <p>{t("too-few")}</p>;
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
        <Choice
          legend={t("ask-what")}
          value={what}
          choose={setWhat}
          choices={(["quick", "decision"] as const).map((value) => ({ value, words: t(`ask-${value}`) }))}
        />
        <IntakeChoice {...{ people, offer }} value={intake} choose={setIntake} />
      </div>
      <div className="pl-form-side">
        <Preview
          bank={bank}
          phases={["adhoc"]}
          always={askedNow[what]}
          inTurn={[]}
          aim=""
          isPrivate={intake !== "open"}
        />
        {typeof opening === "object" && <p role="alert">{refusal(opening.error)}</p>}
        <div className="pl-actions">
          <Button appearance="primary" type="submit" disabled={opening === "busy"}>
            {t("ask-start")}
          </Button>
        </div>
      </div>
    </form>
  );
}
