import { type FormEvent, useId, useState } from "react";
import { calendarServer, type Dates, type Event, type Followed, whichDates } from "./calendarServer.ts";
import { calendarWords as t } from "./calendarWords.ts";
import type { Person } from "./demoServer.ts";
import { EntryMore } from "./EntryMore.tsx";
import { dayAndTime, timeOnly, wallOf, wallTime, wallWords } from "./time.ts";

type Props = {
  readonly event: Event;
  readonly team: string;
  /** Who may be invited. */
  readonly members: readonly Person[];
  readonly zone: string;
  readonly now: Date;
  readonly open: () => void;
  /** @param say what to say when it worked */
  readonly change: (work: Promise<Followed>, say: (followed: Followed) => string) => Promise<boolean>;
};

/** One meeting, to be opened and changed, and what the product asks about it. */
export function CalendarEntry({ event, team, members, zone, now, open, change }: Props) {
  const [opened, setOpened] = useState<"move" | "more" | null>(null);
  const [dates, setDates] = useState<Dates>("this");
  const [start, setStart] = useState(wallOf(event.start, zone));
  const field = useId();
  const { subject } = event;
  const toggle = (part: "move" | "more"): void => setOpened(opened === part ? null : part);
  const save = async (submit: FormEvent): Promise<void> => {
    submit.preventDefault();
    const end = wallTime(start) + Date.parse(event.end) - Date.parse(event.start);
    const isOver = end <= wallTime(wallOf(now, zone));
    const success = t(isOver ? "calendar-moved-past" : "calendar-moved", { subject, when: wallWords(start) });
    if (await change(calendarServer.move(event, dates, start), () => success)) setOpened(null);
  };
  const calledOff = ({ withdrawn }: Followed): string =>
    t(withdrawn ? "calendar-withdrawn" : "calendar-called-off", { subject });
  return (
    <li className={event.cancelled ? "event event-cancelled" : "event"}>
      <p className="event-time">
        {timeOnly(event.start, zone)} – {timeOnly(event.end, zone)}
      </p>
      <div>
        <h4>{subject}</h4>
        <p>
          {team}
          {event.repeats && ` · ${t("calendar-repeats")}`}
          {event.isPrivate && ` · ${t("calendar-is-private")}`}
        </p>
        <Asked event={event} zone={zone} />
      </div>
      {event.cancelled ? (
        <p className="event-state">{t("calendar-cancelled")}</p>
      ) : (
        <div className="event-do">
          {event.repeats && (
            <select
              aria-label={t("calendar-dates")}
              value={dates}
              onChange={(chosen) => setDates(whichDates.find((one) => one === chosen.target.value) ?? "this")}
            >
              {whichDates.map((one) => (
                <option key={one} value={one}>
                  {t(`dates-${one}`)}
                </option>
              ))}
            </select>
          )}
          {event.occurrenceId !== null && (
            <button type="button" onClick={open}>
              {t("calendar-open")}
            </button>
          )}
          <button type="button" aria-expanded={opened === "move"} onClick={() => toggle("move")}>
            {t("calendar-move")}
          </button>
          <button type="button" aria-expanded={opened === "more"} onClick={() => toggle("more")}>
            {t("calendar-more")}
          </button>
          <button type="button" onClick={() => void change(calendarServer.cancel(event, dates), calledOff)}>
            {t("calendar-cancel")}
          </button>
        </div>
      )}
      {opened === "move" && (
        <form className="event-move" onSubmit={(submit) => void save(submit)}>
          <label htmlFor={field}>{t("calendar-move-to")}</label>
          <input
            id={field}
            type="datetime-local"
            required
            value={start}
            onChange={(changed) => setStart(changed.target.value)}
          />
          <button type="submit">{t("calendar-move-save")}</button>
          <button type="button" onClick={() => setOpened(null)}>
            {t("calendar-keep")}
          </button>
        </form>
      )}
      {opened === "more" && <EntryMore {...{ event, dates, members, change }} />}
    </li>
  );
}

/** What became of it in the product. */
function Asked({ event: { occurrenceId, pulses }, zone }: Pick<Props, "event" | "zone">) {
  if (occurrenceId === null) return <p className="event-asked">{t("asked-unknown")}</p>;
  if (pulses.length === 0) return <p className="event-asked">{t("asked-nothing")}</p>;
  return (
    <ul className="event-asked">
      {pulses.map(({ id, phase, state, opensAt, endsAt }) => (
        <li key={id}>
          {t(`asked-${phase}-${state}`, { from: dayAndTime(opensAt, zone), until: dayAndTime(endsAt, zone) })}
        </li>
      ))}
    </ul>
  );
}
