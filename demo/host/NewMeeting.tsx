import { type FormEvent, useState } from "react";
import { calendarServer, type Followed, type NewEvent, rhythms } from "./calendarServer.ts";
import { calendarWords as t } from "./calendarWords.ts";
import type { Team } from "./demoServer.ts";
import { wallWords } from "./time.ts";

type Props = {
  readonly teams: readonly Team[];
  /** The day proposed, "2026-12-29". */
  readonly first: string;
  readonly change: (work: Promise<Followed>, say: (followed: Followed) => string) => Promise<boolean>;
};
const repeats = ["none", ...rhythms] as const;

/** Puts a meeting of a whole team into the calendar. */
export function NewMeeting({ teams, first, change }: Props) {
  const [subject, setSubject] = useState("");
  const [teamId, setTeamId] = useState(teams[0]?.id ?? "");
  const [start, setStart] = useState(`${first}T10:00`);
  const [minutes, setMinutes] = useState("30");
  const [repeat, setRepeat] = useState<NewEvent["repeat"]>("none");
  const [isPrivate, setPrivate] = useState(false);
  const create = async (submit: FormEvent): Promise<void> => {
    submit.preventDefault();
    const event: NewEvent = { subject: subject.trim(), teamId, start, minutes: Number(minutes), repeat, isPrivate };
    const success = t("calendar-created", { subject: event.subject, when: wallWords(start) });
    const done = await change(calendarServer.create(event), () => success);
    if (done) setSubject("");
  };
  return (
    <form className="new-meeting" onSubmit={(submit) => void create(submit)}>
      <h3>{t("calendar-new")}</h3>
      <label>
        <span>{t("calendar-subject")}</span>
        <input required maxLength={120} value={subject} onChange={(event) => setSubject(event.target.value)} />
      </label>
      <label>
        <span>{t("calendar-team")}</span>
        <select value={teamId} onChange={(event) => setTeamId(event.target.value)}>
          {teams.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{t("calendar-start")}</span>
        <input type="datetime-local" required value={start} onChange={(event) => setStart(event.target.value)} />
      </label>
      <label>
        <span>{t("calendar-minutes")}</span>
        <input
          type="number"
          required
          min={5}
          max={480}
          step={5}
          value={minutes}
          onChange={(event) => setMinutes(event.target.value)}
        />
      </label>
      <label>
        <span>{t("calendar-repeat")}</span>
        <select
          value={repeat}
          onChange={(event) => setRepeat(repeats.find((one) => one === event.target.value) ?? "none")}
        >
          {repeats.map((one) => (
            <option key={one} value={one}>
              {t(`repeat-${one}`)}
            </option>
          ))}
        </select>
      </label>
      <label className="new-private">
        <input type="checkbox" checked={isPrivate} onChange={(event) => setPrivate(event.target.checked)} />
        <span>{t("calendar-private-new")}</span>
      </label>
      <button type="submit" className="primary">
        {t("calendar-create")}
      </button>
    </form>
  );
}
