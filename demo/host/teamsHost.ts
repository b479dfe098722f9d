import type { Frame } from "../../src/host/host.ts";

/** Themes and degraded hosts, as a person can choose them on the page around the frames. */
export const themes = ["light", "dark", "contrast"] as const;
export type Theme = (typeof themes)[number];
export const abilities = ["full", "no-stage", "no-sign-in", "silent"] as const;
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
};

type Request = {
  readonly id: number;
  readonly uuidAsString?: string;
  readonly func: string;
  readonly args?: unknown[];
};
type Seat = { readonly setup: () => FrameSetup; readonly ready: () => void };
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
    if (func === "appInitialization.success") seat.ready();
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

/** The arguments of the answer; null where the library expects none. */
async function answerTo(func: string, args: unknown[], setup: FrameSetup, around: Around): Promise<unknown[] | null> {
  const mayShare = setup.ability === "full";
  switch (func) {
    case "initialize":
      return [setup.frame, "web", JSON.stringify(runtime(setup)), JSON.stringify("2.58.0")];
    case "getContext":
      return [contextOf(setup)];
    case "authentication.getAuthToken": {
      if (setup.ability === "no-sign-in") return [false, "CancelledByUser"];
      const token = await around.token(setup.person.id).catch(() => null);
      return token === null ? [false, "FailedToOpenWindow"] : [true, token];
    }
    case "executeDeepLink":
      around.openLink(String(args[0]));
      return [true];
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
  const always = { app: {}, pages: { config: {} } };
  const more = { meetingRoom: {}, interactive: {}, sharing: {}, dialog: { url: {} }, calendar: {} };
  return {
    apiVersion: 4,
    hostVersionsInfo: {},
    isLegacyTeams: false,
    supports: ability === "full" ? { ...always, ...more } : always,
  };
}

/** The flat context of older libraries; newer ones nest it themselves. */
function contextOf(setup: FrameSetup) {
  const { frame, person, tenantId, teamId, chatId, meeting, subPageId, theme, locale } = setup;
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
