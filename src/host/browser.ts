import { type Host, NoSignIn, placesOf } from "./host.ts";
import type { TokenSource } from "./msal.ts";
import { signInSettings } from "./signInSettings.ts";

/** A page opened by its own link. Where sign-in is not set up, every request for a token fails with NoSignIn. */
export async function browserHost(page: Window): Promise<Host> {
  const signIn = await signInOf(page);
  const dark = page.matchMedia("(prefers-color-scheme: dark)");
  const theme = () => (dark.matches ? "dark" : "light");
  return {
    kind: "browser",
    canSignIn: signIn !== null,
    token: async (renew = false) => {
      if (signIn === null) throw new NoSignIn("no sign-in on a plain link");
      return signIn(renew).catch((cause: unknown) => {
        throw new NoSignIn("nobody signed in", { cause });
      });
    },
    context: () => ({
      teamId: null,
      chatId: null,
      ...placesOf(page.location.search, null),
      subPageId: null,
      frame: "content",
      locale: page.navigator.language,
      theme: theme(),
    }),
    onThemeChange(tell) {
      const listen = () => tell(theme());
      dark.addEventListener("change", listen);
      return () => dark.removeEventListener("change", listen);
    },
    openLink: async (url) => {
      page.open(url, "_blank", "noopener");
    },
    ready: () => undefined,
  };
}

async function signInOf(page: Window): Promise<TokenSource | null> {
  const settings = await signInSettings();
  if (settings === null) return null;
  const { redirectSignIn } = await import("./msal.ts");
  // Whoever comes back without having signed in is told so once the page asks, and not sent away again.
  return redirectSignIn(settings, page).catch((cause: unknown) => () => Promise.reject(cause));
}
