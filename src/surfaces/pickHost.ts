import { browserHost } from "../host/browser.ts";
import type { Host } from "../host/host.ts";

/**
 * The host around this page: Teams when somebody frames or opened it, else the browser itself.
 * @throws NoHost when whoever frames this page does not answer
 */
export async function pickHost(page: Window): Promise<Host> {
  if (page.parent === page && page.opener === null) return browserHost(page);
  const { teamsHost } = await import("../host/teams.ts");
  return teamsHost(page);
}
