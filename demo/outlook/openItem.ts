import type { Draft } from "./edits.ts";
import { nestedSignIn } from "./nestedSignIn.ts";
import { type Eyes, outlookServer } from "./outlookServer.ts";
import { type Ask, type Change, type Item, type News, OutlookRefusal } from "./wire.ts";

/** What an organizer's form holds besides what the add-in may see. */
export type Form = Pick<Draft, "repeat" | "online">;
type Server = Pick<typeof outlookServer, "save" | "send" | "properties" | "keepProperties" | "signIn">;

/** An appointment on the screen: the form or the window, and the add-in beside it, work on the same. */
export type OpenItem = {
  readonly item: () => Item;
  readonly form: () => Form;
  /** Of the form or the add-in; the others are told. */
  readonly change: (change: Change & Partial<Form>) => void;
  readonly save: () => Promise<Item>;
  readonly send: () => Promise<Item>;
  /** Answers every question of the add-in but those that concern one runtime only. */
  readonly answer: (ask: Ask) => Promise<unknown>;
  /** Calls back after each change; the reply stops it. */
  readonly watch: (changed: (news: News | null) => void) => () => void;
};

export const emptyForm: Form = { repeat: "none", online: "chat" };

/** @param show opens another item by its id */
export function openItem(
  first: Item,
  { eyes, server = outlookServer, show }: { eyes: Eyes; server?: Server; show: (id: string) => void },
): OpenItem {
  let item = first;
  let form = emptyForm;
  /** Of an item that is not saved yet, nobody else keeps them. */
  let held: Readonly<Record<string, unknown>> = {};
  let session: Readonly<Record<string, string>> = {};
  let saving: Promise<Item> | null = null;
  const watchers = new Set<(news: News | null) => void>();
  const tell = (news: News | null): void => {
    for (const watcher of watchers) watcher(news);
  };
  const change = ({ repeat = form.repeat, online = form.online, ...changed }: Change & Partial<Form>): void => {
    item = { ...item, ...changed };
    form = { repeat, online };
    const isTime = changed.start !== undefined || changed.end !== undefined;
    tell(isTime ? { news: "changed", what: "time" } : null);
    if (changed.attendees !== undefined) tell({ news: "changed", what: "people" });
  };
  const written = async (way: "save" | "send"): Promise<Item> => {
    const { key, subject, body, start, end, attendees } = item;
    const stored = await server[way](eyes, { key, subject, body, start, end, attendees: [...attendees], ...form });
    const isFirst = item.id === null;
    item = stored;
    if (isFirst && stored.id !== null && Object.keys(held).length > 0)
      await server.keepProperties(eyes.person, stored.id, held);
    tell(null);
    return stored;
  };
  const save = (): Promise<Item> => {
    saving ??= written("save").finally(() => {
      saving = null;
    });
    return saving;
  };
  const organizersOnly = (): void => {
    if (item.mode === "compose") return;
    throw new OutlookRefusal({
      code: 7000,
      name: "PermissionDenied",
      message: "An invitation is not theirs to change.",
    });
  };
  return {
    item: () => item,
    form: () => form,
    change,
    save,
    send: () => written("send"),
    watch(changed) {
      watchers.add(changed);
      return () => void watchers.delete(changed);
    },
    async answer(ask) {
      switch (ask.do) {
        case "get":
          return item;
        case "set":
          organizersOnly();
          change(ask.change);
          return null;
        case "save":
          organizersOnly();
          return (await save()).id;
        case "properties":
          return item.id === null ? held : server.properties(eyes.person, item.id);
        case "keep-properties":
          if (item.id === null) held = ask.values;
          else await server.keepProperties(eyes.person, item.id, ask.values);
          return null;
        case "session":
          return session;
        case "keep-session":
          session = ask.values;
          return null;
        case "sign-in":
          return nestedSignIn(ask.request, () => server.signIn(eyes.person));
        case "show":
          show(ask.id);
          return null;
        default:
          return null;
      }
    },
  };
}

/** What a form shows before anything was written. */
export const newItem = (organizer: Item["organizer"], owner: string | null, start: Date): Item => ({
  mode: "compose",
  id: null,
  key: null,
  kind: "single",
  subject: "",
  body: "",
  location: "",
  start: start.toISOString(),
  end: new Date(start.getTime() + 30 * 60_000).toISOString(),
  organizer,
  attendees: [],
  sensitivity: "normal",
  recurrence: null,
  seriesId: null,
  created: null,
  modified: null,
  owner,
  sent: false,
});
