import { ClockControls } from "./ClockControls.tsx";
import { type Chosen, Settings } from "./Settings.tsx";
import { dateAndTime } from "./time.ts";
import type { DemoClock } from "./useClock.ts";
import type { View } from "./views.ts";
import { words as t } from "./words.ts";

type Props = {
  readonly view: View;
  readonly show: (view: View) => void;
  readonly clock: DemoClock;
  readonly end: string | null;
  readonly chosen: Chosen;
  readonly choose: (chosen: Chosen) => void;
};

/** Where one is, what time it is there, and how the host behaves. */
export function TopBar({ view, show, clock, end, chosen, choose }: Props) {
  return (
    <header className="top">
      <p className="brand">
        <strong>{t("product")}</strong> <span>{t("simulated")}</span>
      </p>
      <nav aria-label={t("views")}>
        {(["meeting", "somebody", "calendar", "outlook"] as const).map((one) => (
          <button
            key={one}
            type="button"
            className="top-button"
            aria-current={view === one ? "page" : undefined}
            onClick={() => show(one)}
          >
            {t(`view-${one}`)}
          </button>
        ))}
      </nav>
      <button type="button" className="top-button top-clock" popovertarget="clock">
        <span className="unseen">{t("clock")}</span> {clock.now === null ? "" : dateAndTime(clock.now, clock.zone)}
      </button>
      <div id="clock" popover="auto" className="pop">
        <ClockControls clock={clock} end={end} />
      </div>
      <button type="button" className="top-button" popovertarget="settings">
        {t("settings")}
      </button>
      <div id="settings" popover="auto" className="pop">
        <Settings chosen={chosen} choose={choose} />
      </div>
    </header>
  );
}
