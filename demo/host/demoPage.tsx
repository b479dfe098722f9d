import { useEffect, useMemo, useRef, useState } from "react";
import { createRoot } from "react-dom/client";
import "./newerAttributes.ts";
import { OutlookPage } from "../outlook/OutlookPage.tsx";
import { CalendarPage } from "./CalendarPage.tsx";
import { demoServer } from "./demoServer.ts";
import { Guide } from "./Guide.tsx";
import { GuideText } from "./GuideText.tsx";
import { MeetingWindow } from "./MeetingWindow.tsx";
import { TheWorld, type World } from "./ProductFrame.tsx";
import { type Chosen, chosenIn } from "./Settings.tsx";
import { SomebodyElse } from "./SomebodyElse.tsx";
import { StoredRows } from "./StoredRows.tsx";
import { follow, type Step, stepFor, steps } from "./steps.ts";
import { TeamTab } from "./TeamTab.tsx";
import { TopBar } from "./TopBar.tsx";
import { teamsHost } from "./teamsHost.ts";
import { useClock } from "./useClock.ts";
import { useLiveMeeting } from "./useLiveMeeting.ts";
import { seatColleagues, useScene } from "./useScene.ts";
import type { View } from "./views.ts";
import { words as t } from "./words.ts";
import "./look.css";
import "./otherRoom.css";
import "./meeting.css";
import "./sheets.css";
import "./calendar.css";
import "./chat.css";
import "../outlook/outlook.css";
import "./narrow.css";

/** The first page of the demo: a live meeting, and beside it the way through its first minute. */
function DemoPage() {
  const { scene, people, silent } = useScene();
  const [round, setRound] = useState(0);
  const clock = useClock(() => setRound((before) => before + 1));
  const [chosen, setChosen] = useState<Chosen>(() => chosenIn(location.search));
  const [linked] = useState(() => new URLSearchParams(location.search).get("open"));
  const [view, setView] = useState<View>(linked === null ? "meeting" : "somebody");
  const [visited, setVisited] = useState<ReadonlySet<Step>>(new Set());
  const live = scene?.live ?? null;
  const canStage = !["no-stage", "no-meeting", "bare"].includes(chosen.ability);
  const { shared, host, unshare, link } = useStage(canStage ? (live?.occurrenceId ?? null) : null);
  const seen = useLiveMeeting(scene?.organizer ?? null, live?.occurrenceId ?? null, live?.pulseId ?? null);
  const isAfterOpen = seen?.occurrence.pulses.some(({ phase, state }) => phase === "after" && state === "open");
  // The seven answer it one after the other, so each look at the meeting may find more of them.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each look is the event
  useEffect(() => {
    if (isAfterOpen) void seatColleagues();
  }, [seen, isAfterOpen]);
  const { step, setStep, observed } = useStep({
    answered: seen?.answered ?? false,
    closed: seen?.closed ?? false,
    agreed: seen?.occurrence.agreed != null,
  });
  const organizer = people.find(({ id }) => id === scene?.organizer);
  const colleagues = (scene?.colleagues ?? []).flatMap((id) => people.find((person) => person.id === id) ?? []);
  const team = organizer?.teams.find(({ id }) => id === live?.teamId);
  const tenantId = scene?.tenantId ?? "";
  const world = useMemo<World>(() => ({ host, tenantId, ...chosen }), [host, tenantId, chosen]);
  const goTo = (wanted: Step): void => {
    setVisited((before) => new Set([...before, step, wanted]));
    setStep(wanted);
    setView(wanted === "look-back" || wanted === "rows" || wanted === "somebody" ? wanted : "meeting");
  };
  const show = (wanted: View): void => {
    if (wanted === "look-back" || wanted === "rows" || wanted === "somebody") goTo(wanted);
    if (wanted === "calendar" || wanted === "outlook") goTo("somebody");
    setView(wanted);
  };
  const page = useRef<HTMLElement>(null);
  const shown = useRef(view);
  useEffect(() => {
    if (shown.current === view) return;
    shown.current = view;
    // In one column the page just chosen lies below the guide; side by side nothing moves.
    page.current?.scrollIntoView({ block: "nearest" });
  }, [view]);
  const next = (): void => goTo(steps[steps.indexOf(step) + 1] ?? step);
  const done = (one: Step): boolean => visited.has(one) || steps.indexOf(one) < steps.indexOf(observed);
  return (
    <TheWorld.Provider value={world}>
      <div className="page" data-theme={chosen.theme}>
        <TopBar {...{ view, show, clock, chosen }} choose={setChosen} end={seen?.occurrence.end ?? null} />
        <Guide current={step} choose={goTo} done={done}>
          <GuideText {...{ step, view, live, seen, clock, show, next }} history={scene?.history ?? null} />
        </Guide>
        <main className="view" ref={page}>
          {silent && <p role="alert">{t("no-server")}</p>}
          {link !== null && (
            <p role="status" className="shared-link">
              {t("link-to", link)} <a href={link.address}>{link.address}</a>
            </p>
          )}
          {/* The meeting goes on while something else is looked at. */}
          <div className="view-meeting" hidden={view !== "meeting"}>
            <MeetingWindow
              {...{ live, organizer, colleagues, shared, unshare }}
              zone={clock.zone}
              locale={chosen.locale}
              occurrence={seen?.occurrence ?? null}
            />
          </div>
          {view === "look-back" && organizer !== undefined && team !== undefined && scene !== null && (
            <TeamTab person={organizer} team={team} history={scene.history} />
          )}
          {view === "rows" && live !== null && <StoredRows pulseId={live.pulseId} />}
          {view === "somebody" && (
            <SomebodyElse {...{ people, live, linked }} locale={chosen.locale} zone={clock.zone} />
          )}
          {view === "calendar" && organizer !== undefined && clock.now !== null && (
            <CalendarPage {...{ people, organizer, round }} zone={clock.zone} now={clock.now} />
          )}
          {view === "outlook" && organizer !== undefined && clock.now !== null && (
            <OutlookPage {...{ people, organizer, round }} zone={clock.zone} now={clock.now} />
          )}
        </main>
      </div>
    </TheWorld.Provider>
  );
}

/** The stage begins with the live meeting's page on it; a panel may put another one there. */
function useStage(occurrenceId: string | null) {
  const [other, setOther] = useState<string | null | undefined>(undefined);
  const first = occurrenceId === null ? null : `/stage.html?occurrence=${occurrenceId}`;
  const shared = other === undefined ? first : other;
  const [link, setLink] = useState<{ label: string; address: string } | null>(null);
  const now = useRef(shared);
  now.current = shared;
  const [host] = useState(() =>
    teamsHost(window, {
      token: demoServer.token,
      share: (url) => {
        const { origin, pathname, search } = new URL(url, location.href);
        if (origin === location.origin) setOther(`${pathname}${search}`);
      },
      unshare: () => setOther(null),
      isSharing: () => now.current !== null,
      showLink: (subPageId, label) =>
        setLink({ label, address: new URL(`/?open=${encodeURIComponent(subPageId)}`, location.href).href }),
      openLink: (url) => {
        if (/^https?:/.test(url)) window.open(url, "_blank", "noopener");
      },
    }),
  );
  return { shared, host, link, unshare: () => setOther(null) };
}

/** The step the guide stands at: it follows what happens, and stays where a person put it. */
function useStep(facts: Parameters<typeof stepFor>[0]) {
  const observed = stepFor(facts);
  const before = useRef(observed);
  const [step, setStep] = useState<Step>(observed);
  useEffect(() => {
    const last = before.current;
    before.current = observed;
    setStep((current) => follow(current, last, observed));
  }, [observed]);
  return { step, setStep, observed };
}

const place = document.getElementById("root");
if (place === null) throw new Error("the page has no element #root");
createRoot(place).render(<DemoPage />);
