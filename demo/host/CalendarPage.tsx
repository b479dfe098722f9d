import { useCallback, useEffect, useState } from "react";
import { CalendarEntry } from "./CalendarEntry.tsx";
import { calendarServer, type Event, type Followed } from "./calendarServer.ts";
import { calendarWords as t } from "./calendarWords.ts";
import type { Person } from "./demoServer.ts";
import { NewMeeting } from "./NewMeeting.tsx";
import { ProductFrame } from "./ProductFrame.tsx";
import { dateOnly, wallOf } from "./time.ts";
import { words } from "./words.ts";

type Props = {
  readonly people: readonly Person[];
  readonly organizer: Person;
  readonly zone: string;
  readonly now: Date;
  /** Grows each time the clock was moved. */
  readonly round: number;
};

const LOOK_AGAIN_MS = 3000;

/** The calendar of the demo organisation: whatever changes here, Plumbline follows. */
export function CalendarPage({ people, organizer, zone, now, round }: Props) {
  const [events, setEvents] = useState<readonly Event[] | null>(null);
  const [reading, setReading] = useState(true);
  const [said, setSaid] = useState("");
  const [open, setOpen] = useState<Event | null>(null);
  const teams = new Map(people.flatMap((person) => person.teams.map((team) => [team.id, team] as const)));
  const load = useCallback(async (): Promise<void> => {
    try {
      const all = await calendarServer.all();
      setEvents(all.events);
      setReading(all.reading);
    } catch (error) {
      setSaid(t("calendar-failed", { reason: error instanceof Error ? error.message : String(error) }));
    }
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `round` is the wish to load again
  useEffect(() => void load(), [load, round]);
  useEffect(() => {
    if (reading) return;
    // The note goes by itself once the past is written and the calendars are read.
    const timer = setInterval(() => void load(), LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [load, reading]);
  const change = async (work: Promise<Followed>, say: (followed: Followed) => string): Promise<boolean> => {
    let outcome = "";
    let done = true;
    try {
      const followed = await work;
      const { told, read } = followed;
      outcome = `${say(followed)}${told === 0 || read === 0 ? "" : ` ${t("calendar-followed", { told, read })}`}`;
    } catch (error) {
      done = false;
      outcome = t("calendar-failed", { reason: error instanceof Error ? error.message : String(error) });
    }
    // Said once the list shows it.
    await load();
    setSaid(outcome);
    return done;
  };
  const days = Map.groupBy(events ?? [], ({ start }) => wallOf(start, zone).slice(0, 10));
  // Whoever opens a panel here is the organizer if they are in that team, else somebody of it.
  const reader = (event: Event): Person =>
    [organizer, ...people].find((person) => person.teams.some(({ id }) => id === event.teamId)) ?? organizer;
  return (
    <section className="sheet calendar" aria-labelledby="calendar-heading">
      <header className="sheet-head">
        <h2 id="calendar-heading">{t("calendar-heading")}</h2>
        <p>{t("calendar-note")}</p>
        {!reading && <p role="status">{t("calendar-not-yet")}</p>}
      </header>
      <p role="status" className="calendar-said">
        {said}
      </p>
      <div className="calendar-columns">
        <div className="days">
          {events?.length === 0 && <p>{t("calendar-empty")}</p>}
          {[...days].map(([day, those]) => (
            <section key={day}>
              <h3>{dateOnly(those[0]?.start ?? day, zone)}</h3>
              <ul>
                {those.map((event) => (
                  <CalendarEntry
                    // What is known of it anew begins anew.
                    key={JSON.stringify([event.uid, event.originalStart, event.start, event.people, event.repeat])}
                    {...{ event, zone, now, change }}
                    team={teams.get(event.teamId)?.name ?? ""}
                    members={people.filter((person) => person.teams.some(({ id }) => id === event.teamId))}
                    open={() => setOpen(event)}
                  />
                ))}
              </ul>
            </section>
          ))}
        </div>
        <div className="calendar-side">
          {open?.occurrenceId != null && (
            <section className="calendar-panel" aria-label={words("panel-of", { name: reader(open).name })}>
              <p className="mini-head">
                <span>{words("panel-of", { name: reader(open).name })}</span>
                <button type="button" onClick={() => setOpen(null)}>
                  {words("close-panel")}
                </button>
              </p>
              <ProductFrame
                page="/side-panel.html"
                frame="sidePanel"
                person={reader(open)}
                title={words("panel-of", { name: reader(open).name })}
                team={teams.get(open.teamId)}
                subPageId={open.occurrenceId}
              />
            </section>
          )}
          <NewMeeting teams={[...teams.values()]} first={wallOf(tomorrow(now), zone).slice(0, 10)} {...{ change }} />
        </div>
      </div>
    </section>
  );
}

const tomorrow = (now: Date): Date => new Date(now.getTime() + 24 * 60 * 60_000);
