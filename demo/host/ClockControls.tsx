import { untilNextWorkingDay, week } from "./time.ts";
import type { DemoClock } from "./useClock.ts";
import { words as t } from "./words.ts";

/** Two minutes after a meeting's planned end the questions after it open. */
const AFTER_END_MS = 2 * 60_000;

type Props = {
  readonly clock: DemoClock;
  /** Planned end of the live meeting, ISO 8601. */
  readonly end: string | null;
};

/** The clock goes forward only; whatever falls due on the way happens before it stands still again. */
export function ClockControls({ clock, end }: Props) {
  const { now, zone, busy, move, trouble } = clock;
  const ended = end === null ? null : new Date(Date.parse(end) + AFTER_END_MS);
  const jumps = [
    { words: t("clock-five"), to: { advanceMinutes: 5 } },
    ...(ended !== null && now !== null && ended > now
      ? [{ words: t("clock-end"), to: { now: ended.toISOString() } }]
      : []),
    ...(now === null ? [] : [{ words: t("clock-day"), to: { advanceMinutes: untilNextWorkingDay(now, zone) } }]),
    { words: t("clock-week"), to: { advanceMinutes: week } },
  ];
  return (
    <div className="clock">
      <div className="choices">
        {jumps.map(({ words, to }) => (
          <button key={words} type="button" disabled={busy} onClick={() => void move(to)}>
            {words}
          </button>
        ))}
      </div>
      <p role="status">{busy ? t("clock-busy") : trouble !== null && t("clock-failed", { reason: trouble })}</p>
    </div>
  );
}
