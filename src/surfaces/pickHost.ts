import { browserHost } from "../host/browser.ts";
import type { Host } from "../host/host.ts";

/**
 * The host around this page: Teams when somebody frames or opened it, else the browser itself. There is no sign-in
 * outside a host yet, so a page on its own says so when it needs a person.
 * @throws NoHost when whoever frames this page does not answer
 */
export async function pickHost(page: Window): Promise<Host> {
  if (page.parent === page && page.opener === null) return browserHost(page, null);
  const { teamsHost } = await import("../host/teams.ts");
  return teamsHost(page);
}
