import { app, authentication, meeting, nestedAppAuth } from "@microsoft/teams-js";
import { type Frame, frames, type Host, type HostContext, type HostTheme, NoHost, NoSignIn, placesOf } from "./host.ts";
import type { TokenSource } from "./msal.ts";

/** How long the host may take to answer the first message. Some desktops never do. */
const patience = 5_000;

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
    ...placesOf(page.location.search, said.page.subPageId || null),
    subPageId: said.page.subPageId || null,
    frame: frameOf(said.page.frameContext),
    locale: said.app.locale,
  };
  const host: Host = {
    kind: "teams",
    canSignIn: true,
    token: tokensOf(nestedSignIn),
    context: () => ({ ...fixed, theme }),
    onThemeChange(tell) {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    openLink: (url) => app.openLink(url),
    ready: () => {
      app.notifyAppLoaded();
      app.notifySuccess();
    },
  };
  return fixed.frame === "sidePanel" ? { ...host, shareToStage } : host;
}

/**
 * The host's own token first: it costs one message, and nothing to load. Where the host gives none (it does not know this
 * way, or the person has to consent) and offers nested app authentication, that from then on.
 */
function tokensOf(nestedSignIn: () => Promise<TokenSource | null>): Host["token"] {
  let nested: TokenSource | null = null;
  return async (renew = false) => {
    try {
      if (nested !== null) return await nested(renew);
      return await authentication.getAuthToken().catch(async (cause: unknown) => {
        nested = nestedAppAuth.isNAAChannelRecommended() ? await nestedSignIn() : null;
        if (nested === null) throw cause;
        return nested(renew);
      });
    } catch (cause) {
      throw new NoSignIn("the host gave no token", { cause });
    }
  };
}

function shareToStage(url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    meeting.shareAppContentToStage((error, done) => {
      if (error === null && done) resolve();
      else reject(new Error(`not shared: ${error?.errorCode ?? "no reason given"}`));
    }, url);
  });
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
