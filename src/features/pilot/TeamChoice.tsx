import { useRef, useState } from "react";
import type { Pilot } from "../../contract/pilot.ts";
import { roomOf } from "../../locales/roomOf.ts";
import { Button } from "../../ui/button.tsx";
import { Pick } from "../../ui/pick.tsx";
import "../../ui/lines.css";

const t = roomOf("pilot");
/** As many as the contract takes. */
const MOST = 20;

type Props = {
  readonly teams: NonNullable<Pilot["choices"]>;
  readonly chosen: readonly string[];
  readonly choose: (ids: readonly string[]) => void;
};

/** Some of many teams: chosen one by one from a list, and taken out again. */
export function TeamChoice({ teams, chosen, choose }: Props) {
  const [picked, setPicked] = useState("");
  const list = useRef<HTMLFieldSetElement>(null);
  const nameOf = ({ name, kind }: Props["teams"][number]) => (kind === "chat" ? t("team-chat", { name }) : name);
  const inside = teams.filter(({ id }) => chosen.includes(id));
  const others = teams.filter(({ id }) => !chosen.includes(id));
  const next = others.find(({ id }) => id === picked) ?? others[0];
  // What was pressed may go: the keys go on with the list.
  const change = (ids: readonly string[]) => {
    list.current?.focus();
    choose(ids);
  };
  return (
    <fieldset ref={list} tabIndex={-1} className="pl-choice">
      <legend>{t("teams")}</legend>
      {inside.length === 0 ? (
        <p>{t("teams-none")}</p>
      ) : (
        <ul>
          {inside.map((team) => (
            <li key={team.id} className="pl-lines-row">
              <span dir="auto">{nameOf(team)}</span>
              <Button
                aria-label={`${t("teams-remove")}: ${team.name}`}
                onClick={() => change(chosen.filter((id) => id !== team.id))}
              >
                {t("teams-remove")}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {next === undefined || chosen.length >= MOST ? (
        <p className="pl-soft">{t(next === undefined ? "teams-all" : "teams-most")}</p>
      ) : (
        <div className="pl-lines-fields">
          <Pick
            label={t("teams-which")}
            value={next.id}
            choose={setPicked}
            choices={others.map((team) => ({ value: team.id, words: nameOf(team) }))}
          />
          <Button onClick={() => change([...chosen, next.id])}>{t("teams-add")}</Button>
        </div>
      )}
    </fieldset>
  );
}
