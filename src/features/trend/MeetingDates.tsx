import { type KeyboardEvent, useRef } from "react";
import { saidVoid } from "../../locales/notAsked.ts";
import { roomOf } from "../../locales/roomOf.ts";
import { acrossPicture } from "../../ui/trendPicture.tsx";
import type { Meeting } from "./pointsOf.ts";

const t = roomOf("trend");

type Props = {
  readonly meetings: readonly Meeting[];
  /** Where each meeting stands, 0 to 1. */
  readonly along: readonly number[];
  readonly flags: readonly Flag[];
  readonly chosen: number | null;
  readonly choose: (place: number | null) => void;
  readonly day: Intl.DateTimeFormat;
  readonly long: Intl.DateTimeFormat;
  readonly dir: "ltr" | "rtl";
};

/** Something between two meetings that every row shares. */
export type Flag = { readonly place: number; readonly said: string };

/** More dates than this would touch each other; the others are read when chosen. */
const MOST_LABELS = 8;

/** The shared axis: a button per meeting, one of them in the tab order, moved by the arrow keys. */
export function MeetingDates({ meetings, along, flags, chosen, choose, day, long, dir }: Props) {
  const buttons = useRef<(HTMLButtonElement | null)[]>([]);
  const every = Math.ceil(meetings.length / MOST_LABELS);
  const last = meetings.length - 1;
  const here = chosen ?? last;

  const move = (event: KeyboardEvent) => {
    const forward = dir === "rtl" ? "ArrowLeft" : "ArrowRight";
    const back = dir === "rtl" ? "ArrowRight" : "ArrowLeft";
    const next = { [forward]: here + 1, [back]: here - 1, Home: 0, End: last }[event.key];
    if (event.key === "Escape") choose(null);
    if (next === undefined || next < 0 || next > last) return;
    event.preventDefault();
    choose(next);
    buttons.current[next]?.focus();
  };

  // The chosen date is always written; its neighbours make room for it.
  const isLabelled = (place: number) =>
    place === chosen || (place % every === 0 && (chosen === null || Math.abs(place - chosen) > 1));

  return (
    <div className="pl-dates" role="toolbar" aria-label={t("dates")} onKeyDown={move}>
      {flags.map(({ place, said }) => (
        <span
          key={`${place} ${said}`}
          className="pl-flag"
          style={{ left: `${acrossPicture(place, dir)}%` }}
          aria-hidden="true"
        >
          {said}
        </span>
      ))}
      {meetings.map((meeting, place) => (
        <button
          key={meeting.occurrenceId}
          type="button"
          ref={(button) => {
            buttons.current[place] = button;
          }}
          className="pl-date"
          style={{
            left: `${acrossPicture(along[place] ?? 0, dir)}%`,
            inlineSize: `${Math.min(12, 94 / meetings.length)}%`,
          }}
          tabIndex={place === here ? 0 : -1}
          aria-pressed={place === chosen}
          onClick={() => choose(place === chosen ? null : place)}
        >
          <span className="pl-unseen">{saidDate(meeting, long)}</span>
          <span
            aria-hidden="true"
            className={place === chosen || place % (2 * every) === 0 ? "pl-date-words" : "pl-date-words pl-date-wide"}
          >
            {isLabelled(place) ? day.format(Date.parse(meeting.start)) : "·"}
          </span>
        </button>
      ))}
    </div>
  );
}

/** A meeting and what became of its questions. */
function saidDate({ start, state, why }: Meeting, long: Intl.DateTimeFormat): string {
  const date = long.format(Date.parse(start));
  return why === null ? t(`date-${state}`, { date }) : t("date-void-why", { date, why: saidVoid(why) });
}
