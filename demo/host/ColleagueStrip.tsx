import { type CSSProperties, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { LiveMeeting, Person } from "./demoServer.ts";
import { ProductFrame } from "./ProductFrame.tsx";
import type { FrameSetup } from "./teamsHost.ts";
import { words as t } from "./words.ts";

type Props = {
  readonly colleagues: readonly Person[];
  readonly live: LiveMeeting | null;
  readonly meeting: FrameSetup["meeting"];
  /** The frames load one after the other from then on, so that they never slow down the organizer's. */
  readonly start: boolean;
};

/** Longest wait for one frame before the next one may load. */
const PATIENCE = 2_500;

/**
 * The panels of the others, drawn small: real frames of 280 px under a transform. Opening one shows the same frame in
 * full size over the stage, without loading it again.
 */
export function ColleagueStrip({ colleagues, live, meeting, start }: Props) {
  const [turn, setTurn] = useState(-1);
  const [open, setOpen] = useState<string | null>(null);
  const strip = useRef<HTMLUListElement>(null);
  const buttons = useRef(new Map<string, HTMLButtonElement>());
  const scale = useScale(strip, colleagues.length);
  const loading = start && live !== null;
  useEffect(() => {
    if (!loading || turn >= colleagues.length) return;
    if (turn < 0) return setTurn(0);
    const timer = setTimeout(() => setTurn((before) => (before === turn ? turn + 1 : before)), PATIENCE);
    return () => clearTimeout(timer);
  }, [loading, turn, colleagues.length]);
  const close = (id: string): void => {
    setOpen(null);
    buttons.current.get(id)?.focus();
  };
  return (
    <ul className="strip" ref={strip} aria-label={t("colleagues")} style={{ "--scale": scale } as CSSProperties}>
      {colleagues.map((person, index) => (
        <li key={person.id} className={open === person.id ? "mini mini-open" : "mini"}>
          {/* A person who presses Escape outside the frame; inside, keys belong to the product. */}
          {/* biome-ignore lint/a11y/noStaticElementInteractions: the button below does the same */}
          <div
            className="mini-panel"
            onKeyDown={(event) => {
              if (event.key === "Escape") close(person.id);
            }}
          >
            {open === person.id && (
              <p className="mini-head">
                <span>{t("panel-of", { name: person.name })}</span>
                <button
                  type="button"
                  className="bar-button"
                  ref={(one) => one?.focus()}
                  onClick={() => close(person.id)}
                >
                  {t("close-panel")}
                </button>
              </p>
            )}
            <div className="mini-frame" inert={open === person.id ? undefined : ""}>
              {live !== null && index <= turn && (
                <ProductFrame
                  page="/side-panel.html"
                  frame="sidePanel"
                  person={person}
                  title={t("panel-of", { name: person.name })}
                  meeting={meeting}
                  subPageId={live.occurrenceId}
                  team={{ id: live.teamId, kind: "team" }}
                  ready={() => setTurn((before) => Math.max(before, index + 1))}
                />
              )}
            </div>
          </div>
          <button
            type="button"
            className="mini-button"
            aria-label={t("open-panel", { name: person.name })}
            aria-expanded={open === person.id}
            ref={(one) => {
              if (one === null) buttons.current.delete(person.id);
              else buttons.current.set(person.id, one);
            }}
            onClick={() => setOpen((before) => (before === person.id ? null : person.id))}
          >
            {person.name.split(" ")[0]}
          </button>
        </li>
      ))}
    </ul>
  );
}

const PANEL_WIDTH = 280;
const GAP = 8;
/** Below this width of the page, where narrow.css begins, the small panels stand in rows of four. */
const NARROW = matchMedia("(max-width: 1023px)");
const PER_ROW = 4;

/** How small a panel is drawn so that a row of them stands side by side. */
function useScale(strip: React.RefObject<HTMLUListElement>, count: number): number {
  const [scale, setScale] = useState(0.38);
  useLayoutEffect(() => {
    const list = strip.current;
    if (list === null || count === 0) return;
    const measure = (): void => {
      const row = NARROW.matches ? PER_ROW : count;
      if (list.clientWidth > 0) setScale(Math.min(0.6, (list.clientWidth - GAP * (row - 1)) / row / PANEL_WIDTH));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(list);
    return () => observer.disconnect();
  }, [strip, count]);
  return scale;
}
