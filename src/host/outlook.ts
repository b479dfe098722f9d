/// <reference types="office-js" />
// Long, because it is the only file that knows Office.js: whatever the pane wishes of Outlook is asked here.
import {
  type Appointment,
  type Beside,
  type Mailed,
  NoOutlook,
  type Outcome,
  type Sending,
  sendingNote,
} from "./appointment.ts";
import { type Host, type HostTheme, NoSignIn, placesOf, type TokenSource } from "./host.ts";
import { joinLinkIn } from "./joinLink.ts";
import { plainLink } from "./links.ts";

/** How long Microsoft's part of the page may take to arrive, and then to find the Outlook around it. */
const patience = 10_000;
/** How long Outlook may take for one answer. Some have to ask their server first. */
const answerPatience = 15_000;

type Compose = Office.AppointmentCompose;
type Read = Office.AppointmentRead;

const offers = (mailbox: string): boolean => Office.context.requirements.isSetSupported("Mailbox", mailbox);

/**
 * The Outlook around this page, asked through its own library, which the page's HTML brings along.
 * @param nestedSignIn makes ready for nested app authentication; null where that is not set up
 * @throws NoOutlook
 */
export async function outlookHost(page: Window, nestedSignIn: () => Promise<TokenSource | null>): Promise<Host> {
  await arrival(page);
  const info = await within(page, patience, Promise.resolve(Office.onReady())).catch(() => null);
  // Outside of Outlook the library finds nobody, or says nothing at all.
  if (info === null || String(info.host) !== "Outlook") throw new NoOutlook("not-outlook");
  if (!offers("1.3")) throw new NoOutlook("too-old");
  const dark = page.matchMedia("(prefers-color-scheme: dark)");
  const contrast = page.matchMedia("(forced-colors: active)");
  const theme = (): HostTheme => (contrast.matches ? "contrast" : isDark(dark.matches) ? "dark" : "light");
  const { mailbox } = Office.context;
  return {
    kind: "outlook",
    canSignIn: true,
    token: tokensOf(nestedSignIn),
    beside: beside(page),
    context: () => ({
      teamId: null,
      chatId: null,
      meetingId: null,
      ...placesOf(page.location.search, null),
      subPageId: null,
      frame: "content",
      locale: Office.context.displayLanguage || page.navigator.language,
      theme: theme(),
    }),
    onThemeChange(tell) {
      const listen = () => tell(theme());
      dark.addEventListener("change", listen);
      contrast.addEventListener("change", listen);
      if (offers("1.14")) mailbox.addHandlerAsync(Office.EventType.OfficeThemeChanged, listen);
      return () => {
        dark.removeEventListener("change", listen);
        contrast.removeEventListener("change", listen);
        if (offers("1.14")) mailbox.removeHandlerAsync(Office.EventType.OfficeThemeChanged);
      };
    },
    linkTo: (occurrenceId) => plainLink(page, occurrenceId),
    async openLink(url) {
      if (Office.context.requirements.isSetSupported("OpenBrowserWindowApi", "1.1"))
        Office.context.ui.openBrowserWindow(url);
      else page.open(url, "_blank", "noopener");
    },
    ready: () => undefined,
  };
}

/**
 * Once the library is there. It is not there for good when everything of the page has been fetched without it.
 * @throws NoOutlook no-library
 */
async function arrival(page: Window): Promise<void> {
  const isThere = (): boolean => "Office" in page;
  if (isThere()) return;
  const over = new Promise<void>((done) => {
    page.addEventListener("load", () => done(), { once: true });
    if (page.document.readyState === "complete") done();
  });
  await within(page, patience, over).catch(() => undefined);
  if (!isThere()) throw new NoOutlook("no-library");
}

function tokensOf(nestedSignIn: () => Promise<TokenSource | null>): Host["token"] {
  let nested: Promise<TokenSource | null> | null = null;
  return async (renew = false) => {
    try {
      if (!Office.context.requirements.isSetSupported("NestedAppAuth", "1.1"))
        throw new Error("this Outlook cannot sign in for a page");
      nested ??= nestedSignIn();
      const source = await nested;
      if (source === null) throw new Error("sign-in is not set up");
      return await source(renew);
    } catch (cause) {
      nested = null;
      throw new NoSignIn("Outlook gave no token", { cause });
    }
  };
}

/** By the colour behind the text where Outlook tells it; else as the device is set. */
function isDark(device: boolean): boolean {
  const theme = offers("1.14") ? Office.context.officeTheme : undefined;
  if (typeof theme?.isDarkTheme === "boolean") return theme.isDarkTheme;
  const [, red, green, blue] = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(theme?.bodyBackgroundColor ?? "") ?? [];
  if (red === undefined || green === undefined || blue === undefined) return device;
  return [red, green, blue].reduce((sum, part) => sum + Number.parseInt(part, 16), 0) < 384;
}

function beside(page: Window): Beside {
  const { mailbox } = Office.context;
  const chosen = (): Compose | Read | null => {
    const item = mailbox.item as unknown as Compose | Read | null | undefined;
    return item && String(item.itemType) === "appointment" ? item : null;
  };
  const ask = <Value>(question: (answered: (result: Office.AsyncResult<Value>) => void) => void) =>
    answerTo(page, question);
  const properties = () =>
    ask<Office.CustomProperties>((answered) => {
      const item = chosen();
      if (item === null) throw new Error("no appointment is chosen");
      item.loadCustomPropertiesAsync(answered);
    });

  // Outlook can only forget all listeners of a kind at once, so it gets one of each that stays.
  const listeners = new Set<() => void>();
  const tellAll = (): void => {
    for (const tell of listeners) tell();
  };
  let isListening = false;
  /** Each appointment has its own. */
  let isFollowed = false;
  const follow = (): void => {
    const item = chosen();
    if (isFollowed || item === null || !isCompose(item) || !offers("1.7")) return;
    isFollowed = true;
    for (const event of [Office.EventType.AppointmentTimeChanged, Office.EventType.RecurrenceChanged])
      item.addHandlerAsync(event, tellAll);
  };

  return {
    async appointment() {
      const item = chosen();
      if (item === null) return { ok: true, value: null };
      const reader = mailed(mailbox.userProfile.displayName, mailbox.userProfile.emailAddress);
      return isCompose(item) ? writtenOf(page, item, reader) : readOf(page, item, reader);
    },
    onChange(tell) {
      listeners.add(tell);
      if (listeners.size === 1 && !isListening && offers("1.5")) {
        isListening = true;
        mailbox.addHandlerAsync(Office.EventType.ItemChanged, () => {
          isFollowed = false;
          follow();
          tellAll();
        });
      }
      follow();
      return () => listeners.delete(tell);
    },
    async kept(name) {
      const found = await properties();
      const text: unknown = found.ok ? found.value.get(name) : null;
      return typeof text === "string" ? text : null;
    },
    async keep(name, text) {
      const found = await properties();
      if (!found.ok) return found;
      if (text === null) found.value.remove(name);
      else found.value.set(name, text);
      return done(await ask<void>((answered) => found.value.saveAsync(answered)));
    },
    save() {
      const item = chosen();
      if (item === null || !isCompose(item)) return Promise.resolve(missing);
      return ask<string>((answered) => item.saveAsync(answered));
    },
    async insertLink(words, url) {
      const item = chosen();
      if (item === null || !isCompose(item)) return missing;
      const kind = await ask<Office.CoercionType>((answered) => item.body.getTypeAsync(answered));
      const isHtml = kind.ok && String(kind.value) === "html";
      const text = isHtml ? `<a href="${escaped(url)}">${escaped(words)}</a>` : `${words}: ${url}`;
      const coercionType = isHtml ? "html" : "text";
      return done(await ask<void>((answered) => item.body.setSelectedDataAsync(text, { coercionType }, answered)));
    },
  };
}

const missing = { ok: false, why: "not-supported" } as const;
const done = (outcome: Outcome<unknown>): Outcome<null> => (outcome.ok ? { ok: true, value: null } : outcome);
const isCompose = (item: Compose | Read): item is Compose => typeof item.subject !== "string";
const mailed = (name: string, email: string): Mailed => ({ name, email: email.toLowerCase() });
const people = (list: readonly Office.EmailAddressDetails[]): Mailed[] =>
  list.map(({ displayName, emailAddress }) => mailed(displayName, emailAddress));
const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

async function writtenOf(page: Window, item: Compose, reader: Mailed): Promise<Outcome<Appointment>> {
  const ask = <Value>(question: (answered: (result: Office.AsyncResult<Value>) => void) => void) =>
    answerTo(page, question);
  const since = <Value>(mailbox: string, question: (answered: (result: Office.AsyncResult<Value>) => void) => void) =>
    offers(mailbox) ? ask(question) : Promise.resolve<Outcome<Value>>(missing);
  const [subject, start, end, body, required, optional, organizer, rhythm, id, shared, secrecy] = await Promise.all([
    ask<string>((answered) => item.subject.getAsync(answered)),
    ask<Date>((answered) => item.start.getAsync(answered)),
    ask<Date>((answered) => item.end.getAsync(answered)),
    ask<string>((answered) => item.body.getAsync("html", answered)),
    ask<Office.EmailAddressDetails[]>((answered) => item.requiredAttendees.getAsync(answered)),
    ask<Office.EmailAddressDetails[]>((answered) => item.optionalAttendees.getAsync(answered)),
    since<Office.EmailAddressDetails>("1.7", (answered) => item.organizer.getAsync(answered)),
    since<Office.Recurrence>("1.7", (answered) => item.recurrence.getAsync(answered)),
    since<string>("1.8", (answered) => item.getItemIdAsync(answered)),
    since<Office.SharedProperties>("1.8", (answered) => item.getSharedPropertiesAsync(answered)),
    since<Office.MailboxEnums.AppointmentSensitivityType>("1.14", (answered) => item.sensitivity.getAsync(answered)),
  ]);
  if (!start.ok) return start;
  if (!end.ok) return end;
  const written = organizer.ok && organizer.value ? people([organizer.value])[0] : undefined;
  const owner = ownerIn(shared);
  const other = [written, owner].find((one) => one !== undefined && one.email !== reader.email);
  const seriesId = item.seriesId || null;
  return {
    ok: true,
    value: {
      way: "compose",
      id: id.ok ? id.value || null : null,
      title: subject.ok ? subject.value.trim() : "",
      isPrivate: secrecy.ok && isSecret(secrecy.value),
      start: start.value.toISOString(),
      end: end.value.toISOString(),
      organizer: written ?? null,
      attendees: [required, optional].flatMap((list) => (list.ok ? people(list.value) : [])),
      repeats: !rhythm.ok ? "unknown" : !rhythm.value ? "no" : seriesId === null ? "series" : "date",
      seriesId,
      joinUrl: body.ok ? joinLinkIn(body.value) : null,
      onBehalfOf: other ?? null,
      reader,
    },
  };
}

async function readOf(page: Window, item: Read, reader: Mailed): Promise<Outcome<Appointment>> {
  const [body, shared] = await Promise.all([
    answerTo<string>(page, (answered) => item.body.getAsync("html", answered)),
    offers("1.8")
      ? answerTo<Office.SharedProperties>(page, (answered) => item.getSharedPropertiesAsync(answered))
      : missing,
  ]);
  const organizer = people([item.organizer])[0] ?? null;
  const seriesId = (offers("1.7") && item.seriesId) || null;
  const owner = ownerIn(shared);
  return {
    ok: true,
    value: {
      way: "read",
      id: item.itemId || null,
      title: item.subject.trim(),
      isPrivate: offers("1.14") && isSecret(item.sensitivity),
      start: item.start.toISOString(),
      end: item.end.toISOString(),
      organizer,
      attendees: people([...item.requiredAttendees, ...item.optionalAttendees]).filter(
        ({ email }) => email !== organizer?.email,
      ),
      repeats: !offers("1.7") ? "unknown" : !item.recurrence ? "no" : seriesId === null ? "series" : "date",
      seriesId,
      joinUrl: body.ok ? joinLinkIn(body.value) : null,
      onBehalfOf: owner === undefined || owner.email === reader.email ? null : owner,
      reader,
    },
  };
}

const isSecret = (kind: unknown): boolean => ["private", "confidential"].includes(String(kind).toLowerCase());

/** A shared calendar names its owner by the address alone. */
const ownerIn = (shared: Outcome<Office.SharedProperties>): Mailed | undefined =>
  shared.ok && shared.value?.owner ? mailed(shared.value.owner, shared.value.owner) : undefined;

/** One answer of Outlook's. What it throws, and what it never answers, it has refused. */
function answerTo<Value>(
  page: Window,
  question: (answered: (result: Office.AsyncResult<Value>) => void) => void,
): Promise<Outcome<Value>> {
  const answer = new Promise<Outcome<Value>>((tell) => {
    question((result) =>
      tell(String(result.status) === "succeeded" ? { ok: true, value: result.value } : { ok: false, why: "refused" }),
    );
  });
  return within(page, answerPatience, answer).catch(() => ({ ok: false, why: "refused" }));
}

function within<Value>(page: Window, milliseconds: number, work: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = page.setTimeout(() => reject(new Error("silence")), milliseconds);
    work.then(resolve, reject).finally(() => page.clearTimeout(timer));
  });
}

/**
 * Called by Outlook when an appointment is sent. Whatever happens, it is told to go on: what is said here only asks
 * whoever sends, who may send all the same.
 * @param say what is asked, in the language of a tag; null: nothing
 */
export function onSending(action: string, say: (note: Sending, language: string) => string | null): void {
  Office.actions.associate(action, (event: Office.MailboxEvent) => {
    let isOver = false;
    const end = (words: string | null): void => {
      if (isOver) return;
      isOver = true;
      event.completed(words === null ? { allowEvent: true } : { allowEvent: false, errorMessage: words });
    };
    try {
      // Outlook itself begins to apologise after five seconds.
      if (typeof setTimeout === "function") setTimeout(() => end(null), 3_000);
      const item = Office.context.mailbox.item;
      if (!item) return end(null);
      item.loadCustomPropertiesAsync((result) => {
        try {
          const text: unknown = String(result.status) === "succeeded" ? result.value.get(sendingNote) : null;
          const note = typeof text === "string" ? (JSON.parse(text) as Partial<Sending> | null) : null;
          const said = { v: 1, attached: note?.attached === true, purpose: note?.purpose !== false } as const;
          end(say(said, Office.context.displayLanguage));
        } catch {
          // Somebody else's text: nothing to say.
          end(null);
        }
      });
    } catch {
      end(null);
    }
  });
}
