import { useCallback, useContext, useEffect, useMemo, useRef, useState } from "react";
import type { Person } from "../host/demoServer.ts";
import { TheWorld } from "../host/ProductFrame.tsx";
import { instantOfWall, wallOf } from "../host/time.ts";
import { beginEvents } from "./beginEvents.ts";
import { abilitiesOf, type Client, colorsOf } from "./clients.ts";
import { MeetingList } from "./MeetingList.tsx";
import { OpenMeeting } from "./OpenMeeting.tsx";
import { newItem, type OpenItem, openItem } from "./openItem.ts";
import { outlookHost } from "./outlookHost.ts";
import { type Addresses, type Items, outlookServer } from "./outlookServer.ts";
import { outlookWords as t } from "./outlookWords.ts";
import { askBeforeSending, type Sending } from "./sending.ts";
import { TaskPane } from "./TaskPane.tsx";
import { useOpenItem } from "./useOpenItem.ts";
import { WhoAndWhich } from "./WhoAndWhich.tsx";
import type { Item, Setup } from "./wire.ts";

type Props = {
  readonly people: readonly Person[];
  readonly organizer: Person;
  readonly zone: string;
  readonly now: Date;
  /** Grows each time the clock was moved. */
  readonly round: number;
};

const none: Items = { items: [], series: [] };
const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
const wait = (ms: number, then: () => void): (() => void) => {
  const timer = setTimeout(then, ms);
  return () => clearTimeout(timer);
};

/** A calendar of Outlook, with the form or the window of one meeting and the add-in at its side. */
export function OutlookPage({ people, organizer, zone, now, round }: Props) {
  const world = useContext(TheWorld);
  if (world === null) throw new Error("Outlook needs the world around it");
  const [host] = useState(() => outlookHost(window));
  const [addresses, setAddresses] = useState<Addresses | null>(null);
  const [person, setPerson] = useState(organizer.id);
  const [owner, setOwner] = useState(organizer.id);
  const [client, setClient] = useState<Client>("web");
  const [{ items, series }, setItems] = useState<Items>(none);
  const [open, setOpen] = useState<OpenItem | null>(null);
  const [pane, setPane] = useState<"closed" | "open" | "pinned">("closed");
  const [sending, setSending] = useState<Sending | null>(null);
  const [said, setSaid] = useState("");
  const stopSending = useRef<() => void>(() => undefined);
  const shown = useOpenItem(open);
  const eyes = useMemo(() => ({ person, owner }), [person, owner]);
  const latest = useRef(eyes);
  latest.current = eyes;
  const load = useCallback(async (): Promise<void> => {
    try {
      const found = await outlookServer.items(eyes);
      // Meanwhile somebody else may have sat down.
      if (latest.current === eyes) setItems(found);
    } catch (error) {
      setSaid(t("failed", { reason: reasonOf(error) }));
    }
  }, [eyes]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `round` is the wish to load again
  useEffect(() => void load(), [load, round]);
  useEffect(() => void outlookServer.people().then(setAddresses, () => undefined), []);
  useEffect(() => () => stopSending.current(), []);
  const every = [...(addresses?.addresses ?? []), ...(addresses?.guests ?? [])];
  const user = every.find(({ id }) => id === person);
  const home = every.find(({ id }) => id === owner);
  const canWrite = user !== undefined && home !== undefined && !addresses?.guests.includes(user);

  const show = (item: Item | null): void => {
    stopSending.current();
    setSending(null);
    setOpen(item === null ? null : openItem(item, { eyes, show: showById }));
    // Unless it is pinned, the pane belongs to the item.
    setPane((before) => (before === "pinned" ? before : "closed"));
  };
  const known = useRef<readonly Item[]>([]);
  known.current = [...items, ...series];
  const showById = (id: string): void => show(known.current.find((one) => one.id === id) ?? null);
  const sitDown = (id: string, calendar: string): void => {
    if (id === person && calendar === owner) return;
    setPerson(id);
    setOwner(calendar);
    setItems(none);
    setSaid("");
    show(null);
    setPane("closed");
  };
  const write = async (work: (open: OpenItem) => Promise<Item>, isSending: boolean): Promise<void> => {
    if (open === null) return;
    try {
      const { subject, attendees } = await work(open);
      setSaid(t(isSending ? "sent" : "saved", { subject: subject || t("untitled"), n: attendees.length }));
      if (isSending) show(null);
    } catch (error) {
      setSaid(t("failed", { reason: reasonOf(error) }));
    }
    await load();
  };
  const goOn = (): void => {
    stopSending.current();
    setSending(null);
    void write((one) => one.send(), true);
  };
  const send = (): void => {
    if (open === null || setup === null) return;
    setSaid("");
    if (!abilitiesOf(client).asksBeforeSending) {
      goOn();
      return;
    }
    stopSending.current = askBeforeSending(
      (runtime) =>
        beginEvents(
          {
            host,
            client,
            answer: async (ask) =>
              ask.do === "setup" ? ({ ...setup, role: "events", item: open.item() } satisfies Setup) : open.answer(ask),
          },
          runtime,
        ),
      (next) => {
        setSending(next);
        if (next.state === "allowed") goOn();
      },
      wait,
    );
  };
  const stay = (commandId: string | null): void => {
    stopSending.current();
    setSending(null);
    if (commandId !== null) setPane((before) => (before === "closed" ? "open" : before));
  };

  const { sets, platform } = abilitiesOf(client);
  const colors = useMemo(() => colorsOf(world.theme), [world.theme]);
  const setup: Setup | null =
    user === undefined
      ? null
      : {
          role: "pane",
          item: shown?.item ?? null,
          user: { name: user.name, address: user.address, timeZone: "W. Europe Standard Time" },
          locale: world.locale,
          colors,
          sets,
          platform,
        };
  const item = shown?.item ?? null;
  const isOpen = pane !== "closed" && (item !== null || pane === "pinned");
  const whole = item?.seriesId === undefined ? null : (series.find(({ id }) => id === item?.seriesId) ?? null);
  return (
    <section className="sheet outlook" aria-labelledby="outlook-heading">
      <header className="sheet-head">
        <h2 id="outlook-heading">{t("heading", { name: home?.name ?? "" })}</h2>
        <p>{t("note")}</p>
        {canWrite && person !== organizer.id && (
          <p>{t("has-answered", { name: user.name, organizer: organizer.name })}</p>
        )}
      </header>
      <WhoAndWhich
        {...{ people, addresses, person, owner, client }}
        choosePerson={(id) => sitDown(id, id)}
        chooseOwner={(id) => sitDown(person, id)}
        chooseClient={(next) => {
          setClient(next);
          show(null);
          setPane("closed");
        }}
      />
      <p role="status" className="outlook-said">
        {said}
      </p>
      <div className="outlook-columns" data-pane={isOpen || undefined}>
        <div className="outlook-side">
          {canWrite && (
            <button
              type="button"
              className="primary"
              onClick={() => {
                setSaid("");
                const start = instantOfWall(`${wallOf(tomorrow(now), zone).slice(0, 10)}T10:00`, zone);
                show(newItem(home, person === owner ? null : home.address, start));
              }}
            >
              {t("new")}
            </button>
          )}
          <MeetingList {...{ items, zone }} current={item?.id ?? null} choose={show} />
        </div>
        <article className="outlook-item" aria-label={item === null ? t("choose") : item.subject || t("untitled")}>
          {item === null || open === null || shown === null ? (
            <p className="outlook-none">{t("choose")}</p>
          ) : (
            <OpenMeeting
              {...{ open, zone, whole, show, send, sending, goOn, stay }}
              {...shown}
              owner={home?.name ?? ""}
              save={() => void write((one) => one.save(), false)}
              isPaneOpen={isOpen}
              togglePane={() => setPane(isOpen ? "closed" : "open")}
              addresses={every}
              teams={(people.find(({ id }) => id === owner)?.teams ?? []).filter(({ kind }) => kind === "team")}
            />
          )}
        </article>
        {isOpen && setup !== null && (
          <aside className="outlook-pane">
            <p className="mini-head">
              <label>
                <input
                  type="checkbox"
                  checked={pane === "pinned"}
                  onChange={({ target }) => setPane(target.checked ? "pinned" : "open")}
                />
                <span>{t("pin")}</span>
              </label>
              <button type="button" aria-label={t("plumbline-close")} onClick={() => setPane("closed")}>
                ×
              </button>
            </p>
            <TaskPane {...{ host, client, open, setup }} />
          </aside>
        )}
      </div>
    </section>
  );
}

const tomorrow = (now: Date): Date => new Date(now.getTime() + 24 * 60 * 60_000);
