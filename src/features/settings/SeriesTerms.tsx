import { Button } from "@fluentui/react-components";
import { useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useRef, useState } from "react";
import type { Client } from "../../client/call.ts";
import { sameCheck } from "../../client/sameCheck.ts";
import type { Check, CheckBody, Occurrence } from "../../contract/occurrence.ts";
import type { Team } from "../../contract/team.ts";
import { roomOf } from "../../locales/roomOf.ts";
import { type OrganisationK, thresholdOffer } from "../../measure/release.ts";
import { Choice } from "../../ui/choice.tsx";
import { Pick as PickOne } from "../../ui/pick.tsx";
import { ChangeTerm } from "./ChangeTerm.tsx";
import { type IntakeTerm, intakeBody, intakeIn, intakesIn, neededIn } from "./intakeTerms.ts";
import "../../ui/lines.css";
import "./settings.css";

const t = roomOf("teamSettings");
type Person = { readonly id: string; readonly name: string };

type Props = {
  readonly client: Client;
  /** The next meeting of the series; what holds for the series stands on it. */
  readonly occurrence: Occurrence;
  readonly team: Pick<Team, "kind" | "needed" | "members">;
  readonly when: string;
  /** How many questions, when and of whom, in words. */
  readonly asks: string;
  readonly setUp: () => void;
  /** Where what is usual may be begun anew; nothing for who may not. */
  readonly baseline: ReactNode;
};

/** What holds for one series, one thing below the other; who may, changes it. */
export function SeriesTerms({ client, occurrence, team, when, asks, setUp, baseline }: Props) {
  const queries = useQueryClient();
  const heading = useRef<HTMLHeadingElement>(null);
  const { check, youMay, title } = occurrence;
  const put = async (change: (same: Partial<CheckBody>) => Partial<CheckBody>) => {
    if (check === null) return;
    const body = change(sameCheck(check, occurrence));
    await client.call("putCheck", { params: { id: occurrence.id }, body });
    await queries.invalidateQueries();
  };
  const stop = async () => {
    await client.call("putReview", { params: { id: occurrence.seriesId }, body: { answer: "stop" } });
    // What was pressed goes with all that was set.
    heading.current?.focus();
    await queries.invalidateQueries();
  };
  return (
    <section className="pl-lines">
      <div>
        <h2 ref={heading} tabIndex={-1} className="pl-title" dir="auto">
          {title}
        </h2>
        <p className="pl-soft">{t("next", { when })}</p>
      </div>
      {check === null ? (
        <>
          <p>{t("nothing-asked")}</p>
          {youMay.attach && (
            <div className="pl-actions">
              <Button onClick={setUp}>{t("set-up")}</Button>
            </div>
          )}
        </>
      ) : (
        <>
          {check.appliesTo === "occurrence" && <p>{t("own-terms")}</p>}
          <ul>
            <li>
              <section className="pl-term">
                <h3>{t("questions")}</h3>
                <p>{asks}</p>
                {youMay.attach && (
                  <>
                    <p className="pl-soft">{t("questions-does")}</p>
                    <div>
                      <Button onClick={setUp}>{t("questions-change")}</Button>
                    </div>
                  </>
                )}
              </section>
            </li>
            <Intake {...{ occurrence, check, put }} needed={team.needed} />
            {team.kind === "team" && <Readers {...{ occurrence, check, put }} />}
            <Facilitator {...{ occurrence, check, put }} members={team.members} />
            {baseline !== null && (
              <li>
                <section className="pl-term">
                  <h3>{t("baseline")}</h3>
                  <p>{t("baseline-does")}</p>
                  {baseline}
                </section>
              </li>
            )}
            {youMay.attach && check.appliesTo === "series" && (
              <ChangeTerm
                name={t("stop")}
                now={t("stop-now")}
                does={t("stop-does")}
                change={{ words: t("stop"), yes: t("stop-yes"), save: stop }}
              />
            )}
          </ul>
        </>
      )}
    </section>
  );
}

type TermProps = {
  readonly occurrence: Occurrence;
  readonly check: Check;
  readonly put: (change: (same: Partial<CheckBody>) => Partial<CheckBody>) => Promise<void>;
};

function Intake({ occurrence, check, put, needed }: TermProps & { readonly needed: OrganisationK }) {
  const offer = thresholdOffer(occurrence.invited.length, needed);
  const now = intakeIn(check, offer);
  const [chosen, choose] = useState<IntakeTerm>(now);
  const words = (intake: IntakeTerm) => t(`intake-${intake}`, { k: neededIn(intake, offer, check.threshold) });
  const offered = intakesIn(offer);
  const save = () => put(({ threshold: _, ...same }) => ({ ...same, ...intakeBody(chosen, offer) }));
  return (
    <ChangeTerm
      name={t("intake")}
      now={words(now)}
      does={t("intake-does")}
      begin={() => choose(now)}
      change={occurrence.youMay.attach && offered.length > 1 ? { words: t("change"), yes: t("save"), save } : null}
    >
      <Choice
        legend={t("intake")}
        value={chosen}
        choose={choose}
        choices={offered.map((value) => ({ value, words: words(value) }))}
      />
    </ChangeTerm>
  );
}

function Readers({ occurrence, check, put }: TermProps) {
  const [chosen, choose] = useState(check.readers);
  const save = () => put((same) => ({ ...same, readers: chosen }));
  return (
    <ChangeTerm
      name={t("readers")}
      now={t(`readers-${check.readers}`)}
      does={t("readers-does")}
      begin={() => choose(check.readers)}
      change={occurrence.youMay.attach ? { words: t("change"), yes: t("save"), save } : null}
    >
      <Choice
        legend={t("readers")}
        value={chosen}
        choose={choose}
        choices={(["team", "audience"] as const).map((value) => ({ value, words: t(`readers-${value}`) }))}
      />
    </ChangeTerm>
  );
}

function Facilitator({ occurrence, check, put, members }: TermProps & { readonly members: readonly Person[] }) {
  const { facilitator } = check;
  const [chosen, choose] = useState(facilitator?.id ?? "");
  const { invited } = occurrence;
  const isAsked = (id: string) => invited.some((person) => person.id === id);
  // Who was named and has left is chosen no more than anybody else from outside.
  const people = [...invited, ...members.filter(({ id }) => !isAsked(id))];
  const save = () =>
    put(({ facilitatorId: _, ...same }) => ({ ...same, ...(chosen === "" ? {} : { facilitatorId: chosen }) }));
  const now =
    facilitator === null
      ? t("facilitator-nobody")
      : t(isAsked(facilitator.id) ? "facilitator-is" : "facilitator-observer", { name: facilitator.name });
  return (
    <ChangeTerm
      name={t("facilitator")}
      now={now}
      does={t("facilitator-does")}
      begin={() => choose(facilitator?.id ?? "")}
      change={occurrence.youMay.attach ? { words: t("change"), yes: t("save"), save } : null}
    >
      <PickOne
        label={t("facilitator-choose")}
        value={chosen}
        choose={choose}
        choices={[
          { value: "", words: t("facilitator-none") },
          ...people.map(({ id, name }) => ({
            value: id,
            words: isAsked(id) ? name : t("facilitator-one-observer", { name }),
          })),
        ]}
      />
    </ChangeTerm>
  );
}
