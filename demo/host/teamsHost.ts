import type { Frame } from "../../src/host/host.ts";

/** Themes and degraded hosts, as a person can choose them on the page around the frames. */
export const themes = ["light", "dark", "contrast"] as const;
export type Theme = (typeof themes)[number];
/**
 * What a host can do: everything; all but one thing; only what no host can do without; what clients of years ago could
 * do, which leave unanswered what they do not know; nothing at all. "no-storage" is the browser's doing, not the host's.
 */
export const abilities = [
  "full",
  "no-meeting",
  "no-stage",
  "no-sign-in",
  "no-storage",
  "bare",
  "old",
  "silent",
] as const;
export type Ability = (typeof abilities)[number];

/** What one frame is told about itself. */
export type FrameSetup = {
  readonly frame: Frame;
  readonly person: { readonly id: string; readonly name: string };
  readonly tenantId: string;
  readonly teamId: string | null;
  readonly chatId: string | null;
  /** The meeting around the frame; `subPageId` is what the frame was opened on, such as an occurrence's id. */
  readonly meeting: {
    readonly id: string;
    readonly title: string;
    readonly start: string;
    readonly end: string;
  } | null;
  readonly subPageId: string | null;
  readonly theme: Theme;
  readonly locale: string;
  readonly ability: Ability;
};

/** What frames ask of the page around them. */
export type Around = {
  /** A bearer token for that person. @throws when there is none to be had */
  token(personId: string): Promise<string>;
  /** Puts a page of ours on the stage. */
  share(url: string): void;
  unshare(): void;
  isSharing(): boolean;
  openLink(url: string): void;
  /** Shows a link to a sub-page, to be copied. */
  showLink(subPageId: string, label: string): void;
};

type Request = {
  readonly id: number;
  readonly uuidAsString?: string;
  readonly func: string;
  readonly args?: unknown[];
};
type Seat = {
  readonly setup: () => FrameSetup;
  /** A page begins: it has said its first word and waits for the answer. */
  readonly begin?: () => void;
  readonly ready: () => void;
  /** For a dialog: it has done what it was opened for. */
  readonly close?: () => void;
};
export type TeamsHost = {
  /** Answers that window from now on; the reply stops it. `ready` is called each time a page in it says it can be seen. */
  seat(window: Window, seat: Seat): () => void;
  tellTheme(window: Window, theme: Theme): void;
};

/** As the Teams library names the two errors our hosts may give. */
const NOT_SUPPORTED = { errorCode: 100, message: "not supported here" };
const NOT_PERMITTED = { errorCode: 1000, message: "not permitted here" };
/** "default" is light; the version is the newest the library knows. */
const themeName = (theme: Theme): string => (theme === "light" ? "default" : theme);

/**
 * The host side of the protocol that @microsoft/teams-js speaks by postMessage, for any number of frames on `page`.
 * A frame is known by its window, so two frames with the same address can belong to two people.
 */
export function teamsHost(page: Window, around: Around): TeamsHost {
  const seats = new Map<MessageEventSource, Seat>();
  page.addEventListener("message", (event: MessageEvent<unknown>) => {
    const seat = event.source === null ? undefined : seats.get(event.source);
    if (seat === undefined || event.origin !== page.location.origin || !isRequest(event.data)) return;
    const { id, uuidAsString, func, args = [] } = event.data;
    const from = event.source as Window;
    const setup = seat.setup();
    if (setup.ability === "silent") return;
    if (func === "initialize") seat.begin?.();
    if (func === "appInitialization.success") seat.ready();
    if (func === "tasks.completeTask" && setup.frame === "task") seat.close?.();
    void answerTo(func, args, setup, around).then((answer) => {
      if (answer !== null) from.postMessage({ id, uuidAsString, args: answer }, page.location.origin);
    });
  });
  return {
    seat(window, seat) {
      seats.set(window, seat);
      return () => void seats.delete(window);
    },
    tellTheme: (window, theme) =>
      window.postMessage({ func: "themeChange", args: [themeName(theme)] }, page.location.origin),
  };
}

function isRequest(data: unknown): data is Request {
  return typeof data === "object" && data !== null && "func" in data && typeof data.func === "string" && "id" in data;
}

/** What clients of years ago answer. */
const everAnswered = ["initialize", "getContext", "authentication.getAuthToken", "executeDeepLink", "shareDeepLink"];

/** The arguments of the answer; null where the library expects none. */
async function answerTo(func: string, args: unknown[], setup: FrameSetup, around: Around): Promise<unknown[] | null> {
  const { ability } = setup;
  if (ability === "old" && !everAnswered.includes(func)) return null;
  if (func.startsWith("meeting.") && (ability === "no-meeting" || ability === "bare")) return [NOT_SUPPORTED, null];
  const mayShare = ability !== "no-stage";
  switch (func) {
    case "initialize":
      return ability === "old"
        ? [setup.frame, "web", "1.6.0"]
        : [setup.frame, "web", JSON.stringify(runtime(setup)), JSON.stringify("2.58.0")];
    case "getContext":
      return [contextOf(setup)];
    case "authentication.getAuthToken": {
      if (ability === "no-sign-in") return [false, "CancelledByUser"];
      const token = await around.token(setup.person.id).catch(() => null);
      return token === null ? [false, "FailedToOpenWindow"] : [true, token];
    }
    case "executeDeepLink":
      around.openLink(String(args[0]));
      return [true];
    case "shareDeepLink":
      around.showLink(String(args[0]), String(args[1]));
      return null;
    case "meeting.getMeetingDetails":
      return setup.meeting === null ? [NOT_SUPPORTED, null] : [null, detailsOf(setup, setup.meeting)];
    case "meeting.getAppContentStageSharingCapabilities":
      return [null, { doesAppHaveSharePermission: mayShare }];
    case "meeting.getAppContentStageSharingState":
      return [null, { isAppSharing: around.isSharing() }];
    case "meeting.shareAppContentToStage":
      if (!mayShare) return [NOT_PERMITTED, null];
      around.share(String(args[0]));
      return [null, true];
    case "meeting.stopSharingAppContentToStage":
      around.unshare();
      return [null, true];
    case "settings.getSettings":
      return [{ entityId: "plumbline", contentUrl: null, websiteUrl: null, suggestedDisplayName: "Plumbline" }];
    case "settings.setSettings":
      return [true];
    default:
      return null;
  }
}

/** Calls to a capability that is absent here are refused by the library itself. */
function runtime({ ability }: FrameSetup) {
  const supports = {
    app: {},
    pages: { config: {} },
    meetingRoom: {},
    interactive: {},
    sharing: {},
    dialog: { url: {} },
  };
  return {
    apiVersion: 4,
    hostVersionsInfo: {},
    isLegacyTeams: false,
    supports: ability === "bare" ? {} : { ...supports, calendar: {} },
  };
}

/** The flat context of older libraries; newer ones nest it themselves. */
function contextOf(setup: FrameSetup) {
  const { frame, person, tenantId, teamId, chatId, subPageId, theme, locale, ability } = setup;
  const meeting = ability === "no-meeting" ? null : setup.meeting;
  return {
    frameContext: frame,
    theme: themeName(theme),
    locale,
    entityId: "plumbline",
    hostClientType: "web",
    hostName: "Teams",
    sessionId: "demo",
    tid: tenantId,
    userObjectId: person.id,
    userDisplayName: person.name,
    ...(subPageId === null ? {} : { subEntityId: subPageId }),
    ...(meeting === null ? {} : { meetingId: meeting.id }),
    ...(chatId === null ? {} : { chatId }),
    ...(teamId === null ? {} : { teamId: `19:${teamId}@thread.tacv2`, groupId: teamId }),
  };
}

function detailsOf({ chatId }: FrameSetup, meeting: NonNullable<FrameSetup["meeting"]>) {
  return {
    details: {
      id: meeting.id,
      title: meeting.title,
      scheduledStartTime: meeting.start,
      scheduledEndTime: meeting.end,
      type: "Recurring",
    },
    conversation: { id: chatId ?? meeting.id },
    organizer: {},
  };
}
