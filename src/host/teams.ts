import { app, authentication, dialog, meeting, nestedAppAuth, pages, type SdkError } from "@microsoft/teams-js";
import {
  type Frame,
  frames,
  type Host,
  type HostContext,
  type HostTheme,
  NoHost,
  NoSignIn,
  placesOf,
  type Stage,
  type TokenSource,
} from "./host.ts";
import { deepLink, plainLink, subPageOf } from "./links.ts";

/** How long the host may take to answer the first message. Some desktops never do. */
const patience = 5_000;
/** How long for the stage: older clients leave unanswered what they do not know. */
const stagePatience = { question: 3_000, share: 15_000 };
/** How long for a token. The host may have to ask the person something first. */
const tokenPatience = 60_000;

/**
 * The Teams client around this page, asked through its own library.
 * @param nestedSignIn makes ready for nested app authentication; null where that is not set up
 * @throws NoHost after five seconds of silence
 */
export async function teamsHost(page: Window, nestedSignIn: () => Promise<TokenSource | null>): Promise<Host> {
  await within(patience, app.initialize(), page);
  const said = await within(patience, app.getContext(), page);
  let theme = themeOf(said.app.theme);
  const listeners = new Set<(theme: HostTheme) => void>();
  app.registerOnThemeChangeHandler((name) => {
    theme = themeOf(name);
    for (const tell of listeners) tell(theme);
  });

  const fixed: Omit<HostContext, "theme"> = {
    teamId: said.team?.groupId || said.chat?.id || null,
    chatId: said.chat?.id ?? null,
    meetingId: said.meeting?.id ?? null,
    ...placesOf(page.location.search, said.page.subPageId || null),
    subPageId: said.page.subPageId || null,
    frame: frameOf(said.page.frameContext),
    locale: said.app.locale,
  };
  const host: Host = {
    kind: "teams",
    canSignIn: true,
    token: tokensOf(page, nestedSignIn),
    context: () => ({ ...fixed, theme }),
    onThemeChange(tell) {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    linkTo(occurrenceId, title) {
      const plain = plainLink(page, occurrenceId);
      const appId = said.app.appId?.toString();
      if (appId !== undefined) return deepLink(appId, occurrenceId, title, plain);
      if (!pages.isSupported()) return plain;
      pages.shareDeepLink({ subPageId: subPageOf(occurrenceId), subPageLabel: title, subPageWebUrl: plain });
      return null;
    },
    openLink: (url) => app.openLink(url),
    ready: () => {
      app.notifyAppLoaded();
      app.notifySuccess();
    },
  };
  if (fixed.frame === "sidePanel") return { ...host, stage: stageBeside(page) };
  if (fixed.frame === "task" && dialog.url.isSupported()) return { ...host, close: () => dialog.url.submit() };
  return host;
}

/**
 * The host's own token first: it costs one message, and nothing to load. Where the host gives none (it does not know this
 * way, or the person has to consent) and offers nested app authentication, that from then on.
 */
function tokensOf(page: Window, nestedSignIn: () => Promise<TokenSource | null>): Host["token"] {
  let nested: TokenSource | null = null;
  return async (renew = false) => {
    try {
      if (nested !== null) return await nested(renew);
      return await within(tokenPatience, authentication.getAuthToken(), page).catch(async (cause: unknown) => {
        nested = nestedAppAuth.isNAAChannelRecommended() ? await nestedSignIn() : null;
        if (nested === null) throw cause;
        return nested(renew);
      });
    } catch (cause) {
      throw new NoSignIn("the host gave no token", { cause });
    }
  };
}

type Answered<T> = (error: SdkError | null, value: T | null) => void;

/** The meeting's stage; what the host refuses comes as null, and a host that never answers throws. */
function stageBeside(page: Window): Stage {
  const ask = <T>(
    question: (answered: Answered<T>) => void,
    wait = stagePatience.question,
  ): Promise<{ readonly value: T | null }> =>
    within(wait, new Promise((tell) => question((_, value) => tell({ value }))), page);
  const done = async (question: (answered: Answered<boolean>) => void): Promise<void> => {
    if (!(await ask(question, stagePatience.share)).value) throw new Error("the host refused");
  };
  return {
    async state() {
      const [now, may] = await Promise.all([
        ask(meeting.getAppContentStageSharingState).catch(() => null),
        ask(meeting.getAppContentStageSharingCapabilities).catch(() => null),
      ]);
      if (now?.value?.isAppSharing) return "ours";
      // Silence is no refusal: such a client may share all the same.
      return may === null || may.value?.doesAppHaveSharePermission ? "free" : "refused";
    },
    share: (url) => done((answered) => meeting.shareAppContentToStage(answered, url)),
    stop: () => done(meeting.stopSharingAppContentToStage),
  };
}

function within<T>(milliseconds: number, work: Promise<T>, page: Window): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = page.setTimeout(() => reject(new NoHost("the host is silent")), milliseconds);
    work.then(resolve, (cause: unknown) => reject(new NoHost("the host refused", { cause })));
    work.finally(() => page.clearTimeout(timer)).catch(() => undefined);
  });
}

function themeOf(name: string): HostTheme {
  if (name === "dark" || name === "contrast") return name;
  return "light";
}

function frameOf(name: string): Frame {
  return frames.find((frame) => frame === name) ?? "content";
}
