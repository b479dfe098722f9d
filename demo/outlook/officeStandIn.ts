/// <reference types="office-js" />
import { composeItem, readItem } from "./appointments.ts";
import { answer, asyncStatus, type Callback } from "./asyncCall.ts";
import { asFarAsKnown, isSupported, since } from "./requirementSets.ts";
import type { Colors, Completed, Item, News, Outlook, Setup } from "./wire.ts";

/** The library's own words for what its declarations give no value. */
const words = {
  AsyncResultStatus: asyncStatus,
  CoercionType: { Text: "text", Html: "html" },
  EventType: {
    ItemChanged: "olkItemSelectedChanged",
    OfficeThemeChanged: "officeThemeChanged",
    AppointmentTimeChanged: "olkAppointmentTimeChanged",
    RecipientsChanged: "olkRecipientsChanged",
    RecurrenceChanged: "olkRecurrenceChanged",
  },
  HostType: { Outlook: "Outlook" },
  PlatformType: {
    PC: "PC",
    OfficeOnline: "OfficeOnline",
    Mac: "Mac",
    iOS: "iOS",
    Android: "Android",
    Universal: "Universal",
  },
  MailboxEnums: {
    ItemType: { Message: "message", Appointment: "appointment" },
    ResponseType: {
      None: "none",
      Organizer: "organizer",
      Tentative: "tentative",
      Accepted: "accepted",
      Declined: "declined",
    },
    RecipientType: {
      DistributionList: "distributionList",
      User: "user",
      ExternalUser: "externalUser",
      Other: "other",
    },
    RecurrenceType: { Daily: "daily", Weekday: "weekday", Weekly: "weekly", Monthly: "monthly", Yearly: "yearly" },
    RestVersion: { v1_0: "v1.0", v2_0: "v2.0", Beta: "beta" },
    SendModeOverride: { PromptUser: "promptUser" },
  },
} as const;
type Given = { readonly type: string; readonly officeTheme?: Theme };
type Handler = (given: Given) => void;
type Adding = Pick<Office.Mailbox, "addHandlerAsync" | "removeHandlerAsync">;
type Info = { host: Office.HostType; platform: Office.PlatformType };

/** What Outlook needs of the page: how to ask it, what it told at the beginning, and where its news arrive. */
export type Around = {
  readonly outlook: Outlook;
  /** Null where no Outlook is around the page. It may never come. */
  readonly setup: Promise<Setup | null>;
  /** News, from now on. */
  readonly listen: (hear: (news: News) => void) => void;
  /** Without a page there is no start-up: whatever waits for it waits for good, as in classic Outlook on Windows. */
  readonly startsUp: boolean;
};

/** `Office` in a page of the demo's Outlook: the part of office.js that appointments need, with what each mode and client has. */
export function officeStandIn({ outlook, setup, listen, startsUp }: Around) {
  const functions = new Map<string, (event: Office.MailboxEvent) => void>();
  const toRun: string[] = [];
  const context: { current: ReturnType<typeof contextOf> | null } = { current: null };
  const ofMailbox = handlersOf();
  /** Each item has its own; those of an item that is left are never called again. */
  let ofItem = handlersOf();
  const run = (action: string): void => {
    const work = functions.get(action);
    if (work === undefined) {
      toRun.push(action);
      return;
    }
    let over = false;
    const event: Office.MailboxEvent = {
      completed(options) {
        // Only the first word counts.
        if (over) return;
        over = true;
        void outlook({ do: "completed", answer: completedAs(options as Office.SmartAlertsEventCompletedOptions) });
      },
    };
    work(event);
  };
  const started = setup.then((told) => {
    if (told !== null) context.current = contextOf(told, outlook, ofMailbox.adding, ofItem.adding);
    return told;
  });
  listen((news) => {
    const now = context.current;
    if (news.news === "run") void started.then(() => run(news.action));
    if (now === null) return;
    if (news.news === "item") {
      ofItem = handlersOf();
      now.mailbox.item = itemOf(news.item, now.sets, outlook, ofItem.adding);
      ofMailbox.tell({ type: words.EventType.ItemChanged });
    }
    if (news.news === "changed") {
      const { AppointmentTimeChanged, RecipientsChanged } = words.EventType;
      ofItem.tell({ type: news.what === "time" ? AppointmentTimeChanged : RecipientsChanged });
    }
    if (news.news === "colors") {
      now.officeTheme = themeOf(news.colors);
      ofMailbox.tell({ type: words.EventType.OfficeThemeChanged, officeTheme: now.officeTheme });
    }
  });
  const ready = startsUp ? started.then(infoOf) : new Promise<Info>(() => undefined);
  return {
    ...(words as unknown as Pick<typeof Office, keyof typeof words>),
    onReady(callback) {
      return ready.then((info) => {
        callback?.(info);
        return info;
      });
    },
    actions: {
      associate(action, work) {
        functions.set(action, work);
        void outlook({ do: "associated", action });
        if (toRun.includes(action)) run(action);
      },
    } as Office.Actions,
    get context() {
      // Before the library has started there is no mailbox yet.
      return (context.current ?? {}) as Office.Context;
    },
  } satisfies Pick<typeof Office, keyof typeof words | "onReady" | "actions" | "context">;
}

function handlersOf() {
  const handlers = new Map<string, Handler[]>();
  const adding: Adding = {
    addHandlerAsync: (event: Office.EventType | string, handler: Handler, first?: unknown, second?: unknown) => {
      handlers.set(String(event), [...(handlers.get(String(event)) ?? []), handler]);
      answer<void>(Promise.resolve(), first as Callback<void>, second as Callback<void>);
    },
    // There is no way to take back one of several: all of that event go.
    removeHandlerAsync: (event: Office.EventType | string, first?: unknown, second?: unknown) => {
      handlers.delete(String(event));
      answer<void>(Promise.resolve(), first as Callback<void>, second as Callback<void>);
    },
  };
  return {
    adding,
    tell(given: Given) {
      for (const handler of handlers.get(given.type) ?? []) handler(given);
    },
  };
}

/** As Microsoft documents for a page that was opened outside Office. */
const infoOf = (setup: Setup | null): Info =>
  ({
    host: setup === null ? null : "Outlook",
    platform: setup === null ? null : setup.platform,
  }) as unknown as Info;

type Theme = Omit<Office.OfficeTheme, "isDarkTheme" | "themeId">;
/** Outlook tells colours only; the names of themes belong to the other applications. */
const themeOf = ({ body, bodyInk, control, controlInk }: Colors) =>
  ({
    bodyBackgroundColor: body,
    bodyForegroundColor: bodyInk,
    controlBackgroundColor: control,
    controlForegroundColor: controlInk,
  }) satisfies Theme;

function itemOf(item: Item | null, sets: Setup["sets"], outlook: Outlook, adding: Adding): Office.Mailbox["item"] {
  // With a pinned pane nothing may be selected.
  if (item === null) return undefined;
  const shown =
    item.mode === "compose"
      ? asFarAsKnown(composeItem(outlook, item, adding), since.compose, sets)
      : asFarAsKnown(readItem(outlook, item, adding), since.read, sets);
  return shown as Office.Mailbox["item"];
}

function contextOf(setup: Setup, outlook: Outlook, adding: Adding, addingToItem: Adding) {
  const { sets, locale, user, platform, item } = setup;
  const version = platform === "PC" ? "16.0.18324.20032" : "20261201001.05";
  const mailbox = {
    diagnostics: {
      hostName: platform === "PC" ? "Outlook" : "OutlookWebApp",
      hostVersion: version,
      OWAView: "ThreeColumns",
    } as Office.Diagnostics,
    userProfile: {
      accountType: "office365",
      displayName: user.name,
      emailAddress: user.address,
      timeZone: user.timeZone,
    },
    convertToRestId: (id: string) => id.replaceAll("/", "-").replaceAll("+", "_"),
    convertToEwsId: (id: string) => id.replaceAll("-", "/").replaceAll("_", "+"),
    displayAppointmentForm: (id: string) => void outlook({ do: "show", id }),
    ...adding,
  } satisfies Partial<Omit<Office.Mailbox, "item">>;
  const more = {
    displayLanguage: locale,
    contentLanguage: locale,
    host: "Outlook" as unknown as Office.HostType,
    platform: platform as unknown as Office.PlatformType,
    diagnostics: {
      host: "Outlook" as unknown as Office.HostType,
      platform: platform as unknown as Office.PlatformType,
      version,
    },
    requirements: {
      isSetSupported: (name: string, wanted?: string | number) =>
        isSupported(sets, name, wanted === undefined ? undefined : String(wanted)),
    },
  } satisfies Partial<Office.Context>;
  return {
    ...more,
    sets,
    officeTheme: themeOf(setup.colors) as Theme,
    mailbox: { ...mailbox, item: itemOf(item, sets, outlook, addingToItem) },
  };
}

/** Without a word on it the item goes out. */
function completedAs(options: Office.SmartAlertsEventCompletedOptions | undefined): Completed {
  const { allowEvent = true, errorMessage, cancelLabel, commandId } = options ?? {};
  return {
    allowEvent,
    ...(errorMessage === undefined ? {} : { errorMessage }),
    ...(cancelLabel === undefined ? {} : { cancelLabel }),
    ...(commandId === undefined ? {} : { commandId }),
  };
}
