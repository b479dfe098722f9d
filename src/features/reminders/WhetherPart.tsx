import { useRef, useState } from "react";
import type { Reminders } from "../../contract/reminders.ts";
import { roomOf } from "../../locales/roomOf.ts";
import { Button } from "../../ui/button.tsx";
import { Considered } from "../../ui/considered.tsx";
import { Entry } from "../../ui/entry.tsx";
import { dayAt, dayStart } from "./dayStart.ts";
import type { Change } from "./useReminders.ts";

const t = roomOf("reminders");
const DAY = 24 * 60 * 60_000;
/** What a pause begins with: a week. */
const USUAL = 7 * DAY;
/** The server takes a year, counted to the millisecond. */
const LONGEST = 364 * DAY;

type Props = { readonly reminders: Reminders; readonly locale: string; readonly put: Change["put"] };

/** Whether one is written to at all: now, from a day on, or not any more. */
export function WhetherPart({ reminders, locale, put }: Props) {
  const { hours, stopped, setUp } = reminders;
  const now = Date.parse(reminders.now);
  const heading = useRef<HTMLParagraphElement>(null);
  const [again, setAgain] = useState("");
  const until = reminders.pausedUntil === null ? null : Date.parse(reminders.pausedUntil);
  const isPaused = until !== null && until > now;
  const [trouble, setTrouble] = useState(false);
  const refused = () => t("failed-save");
  /** What was pressed goes: the keys go on with what is true now. */
  const change = async (body: Parameters<typeof put>[0]) => {
    await put(body);
    heading.current?.focus();
  };
  const start = () => {
    setTrouble(false);
    change({ stopped: false, pausedUntil: null }).catch(() => setTrouble(true));
  };
  const long = new Intl.DateTimeFormat(locale, { dateStyle: "full", timeZone: hours.zone });
  const state = stopped
    ? t("now-stopped")
    : isPaused
      ? t("now-paused", { date: long.format(until) })
      : t(setUp ? "now-on" : "not-set-up");
  return (
    <section className="pl-lines" aria-label={t("now-heading")}>
      <h2 className="pl-title">{t("now-heading")}</h2>
      {!setUp && (stopped || isPaused) && (
        <div className="pl-unknown">
          <p>{t("not-set-up")}</p>
        </div>
      )}
      <p ref={heading} tabIndex={-1} className="pl-say" role="status">
        {state}
      </p>
      {(stopped || isPaused) && <p>{t("still-answer")}</p>}
      <div className="pl-actions">
        {(stopped || isPaused) && <Button onClick={start}>{t("start")}</Button>}
        {!stopped && (
          <>
            <Considered
              words={t("pause")}
              does={[t("pause-does"), t("nobody-told")]}
              yes={t("pause-yes")}
              leave={t("leave")}
              begin={() => setAgain(dayAt(isPaused ? until : now + USUAL, hours.zone))}
              isReady={again !== ""}
              act={() => change({ pausedUntil: new Date(dayStart(again, hours.zone)).toISOString() })}
              refused={refused}
            >
              <Entry
                type="date"
                label={t("pause-until")}
                value={again}
                least={dayAt(now + DAY, hours.zone)}
                most={dayAt(now + LONGEST, hours.zone)}
                enter={setAgain}
              />
            </Considered>
            <Considered
              words={t("stop")}
              does={[t("stop-does"), t("nobody-told")]}
              yes={t("stop-yes")}
              leave={t("leave")}
              act={() => change({ stopped: true })}
              refused={refused}
            />
          </>
        )}
      </div>
      {trouble && <p role="alert">{t("failed-save")}</p>}
    </section>
  );
}
