import { useId, useState } from "react";
import type { Calendar } from "../../contract/calendar.ts";
import { roomOf } from "../../locales/roomOf.ts";
import { Considered } from "../../ui/considered.tsx";
import type { ChangeCalendar } from "./useCalendar.ts";
import "../../ui/form.css";

const t = roomOf("calendar");
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

type Props = {
  readonly group: NonNullable<Calendar["group"]>;
  readonly mayOpen: boolean;
  readonly setGroup: ChangeCalendar["setGroup"];
  readonly refused: (error: unknown) => string;
};

/** For administrators: whose calendars are read, as counts, and the group they are of. */
export function GroupPart({ group: { id, calendars }, mayOpen, setGroup, refused }: Props) {
  const [chosen, choose] = useState("");
  const [isSaved, setSaved] = useState(false);
  const field = useId();
  const change = async (groupId: string | null) => {
    setSaved(false);
    await setGroup(groupId);
    setSaved(true);
  };
  return (
    <>
      {id !== null && (
        <div>
          <p className="pl-rung-group">{t("group-now", { id })}</p>
          <p>{t("group-open", { n: calendars.open })}</p>
          {calendars.closed.map(({ why, calendars: n }) => (
            <p key={why}>{t("group-closed", { n, why: t(`why-${why}`) })}</p>
          ))}
          {calendars.closed.length > 0 && <p className="pl-soft">{t("group-whose")}</p>}
        </div>
      )}
      {mayOpen && (
        <Considered
          words={t(id === null ? "group-choose" : "group-other")}
          does={[t("group-does")]}
          yes={t("group-choose")}
          leave={t("leave")}
          begin={() => choose(id ?? "")}
          isReady={uuid.test(chosen.trim())}
          act={() => change(chosen.trim().toLowerCase())}
          refused={refused}
        >
          <div className="pl-field">
            <label htmlFor={field}>{t("group-id")}</label>
            <input
              id={field}
              value={chosen}
              dir="ltr"
              maxLength={60}
              spellCheck={false}
              autoComplete="off"
              placeholder="00000000-0000-0000-0000-000000000000"
              onChange={(event) => choose(event.target.value)}
            />
          </div>
        </Considered>
      )}
      {mayOpen && id !== null && (
        <Considered
          words={t("group-end")}
          does={[t("group-end-does")]}
          yes={t("group-end")}
          leave={t("leave")}
          act={() => change(null)}
          refused={refused}
        />
      )}
      <p role="status">{isSaved && t("group-saved")}</p>
    </>
  );
}
