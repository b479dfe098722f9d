/// <reference types="office-js" />
import { officeStandIn } from "../../demo/outlook/officeStandIn.ts";
import { type OpenItem, openItem } from "../../demo/outlook/openItem.ts";
import type { Item, News, Setup } from "../../demo/outlook/wire.ts";

/** A weekly series as its organizer has one of its dates before her, in the simulated mailbox. */
export const weekly: Item = {
  mode: "compose",
  id: "AAMkAGI2/date+AAA=",
  key: { uid: "sync", originalStart: "2026-12-28T09:00:00.000Z" },
  kind: "occurrence",
  subject: "Weekly product sync",
  body: '<div>Bring numbers &amp; names.</div><br><div>__________________</div><a href="https://teams.microsoft.com/l/meetup-join/x?a=1&amp;b=2">Join the meeting now</a><div>__________________</div>',
  location: "Microsoft Teams Meeting",
  start: "2026-12-28T09:00:00.000Z",
  end: "2026-12-28T09:45:00.000Z",
  organizer: { name: "Mara Lindqvist", address: "mara.lindqvist@harbourside.example" },
  attendees: [
    { name: "Tomás Ferreira", address: "tomas.ferreira@harbourside.example", type: "required", response: "accepted" },
    { name: "Dana Whitfield", address: "dana.whitfield@fabrikam.example", type: "optional", response: "none" },
  ],
  sensitivity: "normal",
  recurrence: {
    pattern: { type: "weekly", interval: 1, daysOfWeek: ["monday"], firstDayOfWeek: "monday" },
    range: { type: "noEnd", startDate: "2026-09-07" },
    start: "2026-09-07T10:00:00",
    minutes: 45,
    zone: "W. Europe Standard Time",
  },
  seriesId: "AAMkAGI2/series+AAA=",
  created: "2026-09-01T08:00:00.000Z",
  modified: "2026-12-01T08:00:00.000Z",
  owner: null,
  sent: true,
};
export const unsaved: Item = {
  ...weekly,
  id: null,
  key: null,
  kind: "single",
  recurrence: null,
  seriesId: null,
  sent: false,
};

export const webSetup: Setup = {
  role: "pane",
  item: weekly,
  user: { name: "Mara Lindqvist", address: "mara.lindqvist@harbourside.example", timeZone: "W. Europe Standard Time" },
  locale: "en-GB",
  colors: { body: "#ffffff", bodyInk: "#242424", control: "#f5f5f5", controlInk: "#242424" },
  sets: { Mailbox: "1.15", NestedAppAuth: "1.1" },
  platform: "OfficeOnline",
};

/** A mailbox in memory, as the demo's server keeps it. */
function mailbox() {
  const kept = new Map<string, Readonly<Record<string, unknown>>>();
  const saved: { way: "save" | "send"; subject: string }[] = [];
  const write = (way: "save" | "send") => async (_: unknown, draft: { subject: string }) => {
    saved.push({ way, subject: draft.subject });
    return {
      ...unsaved,
      ...draft,
      id: "AAMkAGI2/new+AAA=",
      key: { uid: "new", originalStart: null },
      sent: way === "send",
    } as Item;
  };
  return {
    kept,
    saved,
    save: write("save"),
    send: write("send"),
    properties: async (_: string, item: string) => ({ ...kept.get(item) }),
    keepProperties: async (_: string, item: string, values: Readonly<Record<string, unknown>>) =>
      kept.set(item, values),
    signIn: async () => ({ account: {}, token: {} }),
  };
}

/** The library in a page of the demo's Outlook, with the item open beside it and no wire between. */
export async function outlookPage(item: Item, setup: Partial<Setup> = {}, startsUp = true) {
  const server = mailbox();
  const shown: string[] = [];
  const told: unknown[] = [];
  let open: OpenItem | null = openItem(item, {
    eyes: { person: "mara", owner: "mara" },
    server,
    show: (id) => shown.push(id),
  });
  let hear: (news: News) => void = () => undefined;
  const news = (one: News): void => hear(one);
  open.watch((one) => {
    if (one !== null) news(one);
  });
  const office = officeStandIn({
    outlook: async <T>(ask: Parameters<OpenItem["answer"]>[0]): Promise<T> => {
      if (ask.do === "completed" || ask.do === "associated") told.push(ask);
      if (open === null) throw new Error("nothing is chosen");
      return (await open.answer(ask)) as T;
    },
    setup: Promise.resolve({ ...webSetup, ...setup, item }),
    listen: (listener) => {
      hear = listener;
    },
    startsUp,
  });
  // The item is there a moment after the library.
  await new Promise((done) => setTimeout(done, 0));
  return {
    office,
    open,
    server,
    shown,
    told,
    news,
    choose(other: Item | null) {
      open =
        other === null
          ? null
          : openItem(other, { eyes: { person: "mara", owner: "mara" }, server, show: () => undefined });
      news({ news: "item", item: other });
    },
  };
}

/** One answer of a method that calls back. */
export const answered = <T>(
  ask: (callback: (result: Office.AsyncResult<T>) => void) => void,
): Promise<Office.AsyncResult<T>> => new Promise((tell) => ask(tell));
