import { type FormEvent, useId, useState } from "react";
import { demoServer, type Event } from "./demoServer.ts";
import { timeOnly, wallOf, wallTime, wallWords } from "./time.ts";
import { words as t } from "./words.ts";

type Props = {
  readonly event: Event;
  readonly team: string;
  readonly zone: string;
  readonly now: Date;
  readonly open: () => void;
  readonly change: (work: Promise<string>) => Promise<boolean>;
};

/** One meeting, to be opened, moved or cancelled. */
export function CalendarEntry({ event, team, zone, now, open, change }: Props) {
  const [moving, setMoving] = useState(false);
  const [start, setStart] = useState(wallOf(event.start, zone));
  const field = useId();
  const { subject } = event;
  const save = async (submit: FormEvent): Promise<void> => {
    submit.preventDefault();
    const end = wallTime(start) + Date.parse(event.end) - Date.parse(event.start);
    const isOver = end <= wallTime(wallOf(now, zone));
    const success = t(isOver ? "calendar-moved-past" : "calendar-moved", { subject, when: wallWords(start) });
    if (await change(demoServer.move(event, start).then(() => success))) setMoving(false);
  };
  const calledOff = ({ withdrawn }: { withdrawn: boolean }): string =>
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
        </p>
        {moving && (
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
            <button type="button" onClick={() => setMoving(false)}>
              {t("calendar-keep")}
            </button>
          </form>
        )}
      </div>
      {event.cancelled ? (
        <p className="event-state">{t("calendar-cancelled")}</p>
      ) : (
        <div className="event-do">
          {event.occurrenceId !== null && (
            <button type="button" onClick={open}>
              {t("calendar-open")}
            </button>
          )}
          <button type="button" aria-expanded={moving} onClick={() => setMoving(!moving)}>
            {t("calendar-move")}
          </button>
          <button type="button" onClick={() => void change(demoServer.cancel(event).then(calledOff))}>
            {t("calendar-cancel")}
          </button>
        </div>
      )}
    </li>
  );
}
