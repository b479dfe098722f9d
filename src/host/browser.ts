import { type Host, NoSignIn, placesOf, type TokenSource } from "./host.ts";
import { plainLink } from "./links.ts";

/** A page opened by its own link. Without a way to sign in, every request for a token fails with NoSignIn. */
export function browserHost(page: Window, signIn: TokenSource | null): Host {
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
      meetingId: null,
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
    linkTo: (occurrenceId) => plainLink(page, occurrenceId),
    openLink: async (url) => {
      page.open(url, "_blank", "noopener");
    },
    ready: () => undefined,
  };
}
