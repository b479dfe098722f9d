import { type Host, NoSignIn, placesOf } from "./host.ts";

/** Signs a person in without a host around the page; a bearer token for our server. */
export type SignIn = (renew: boolean) => Promise<string>;

/** A page opened by its own link. Without a way to sign in, every request for a token fails with NoSignIn. */
export function browserHost(page: Window, signIn: SignIn | null): Host {
  const dark = page.matchMedia("(prefers-color-scheme: dark)");
  const theme = () => (dark.matches ? "dark" : "light");
  return {
    kind: "browser",
    token: async (renew = false) => {
      if (signIn === null) throw new NoSignIn("no sign-in on a plain link");
      return signIn(renew);
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
