import { browserHost } from "../host/browser.ts";
import type { Host } from "../host/host.ts";
import { signInBy } from "../host/signIn.ts";

/**
 * The host around this page: Teams when somebody frames or opened it, else the browser itself.
 * @throws NoHost when whoever frames this page does not answer
 */
export async function pickHost(page: Window): Promise<Host> {
  if (page.parent === page && page.opener === null) {
    // Where the browser keeps nothing, its person is told so once the page asks.
    const signIn = await signInBy("redirect", page).catch((cause: unknown) => () => Promise.reject(cause));
    return browserHost(page, signIn);
  }
  const { teamsHost } = await import("../host/teams.ts");
  return teamsHost(page, () => signInBy("nested", page));
}
