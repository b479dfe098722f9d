import type { Pages } from "../../../platform/botConfig.ts";
import type { Probes } from "../../../platform/probes.ts";
import { broken, idle, type Seen, well } from "../rules.ts";
import { differenceOf, isFramed, manifestPaths, mayBeFramed, type PackageValues } from "./rules.ts";

/**
 * Whether the package belongs to this server, and whether every page it names answers at the address of the settings as
 * Microsoft 365 needs it.
 * @param found null: no package is at hand, and the pages are those of the manifest that came with this version
 */
export async function manifestSeen(
  { ask, rules, botAppId }: Probes,
  pages: Pages | null,
  found: PackageValues | null,
): Promise<Seen> {
  if (pages === null) return idle("manifest-no-site");
  const { site, teamsAppId } = pages;
  const { clientId, resource } = rules;
  const difference =
    found === null ? null : differenceOf(found, { site, appId: teamsAppId, clientId, resource, botId: botAppId });
  if (difference !== null) return broken(difference.code, difference.facts);
  const named = found?.addresses.map((one) => new URL(one).pathname) ?? manifestPaths;
  const all = [...new Set(named)];
  for (const page of all) {
    const answer = await ask(new URL(page, site));
    if (answer.outcome !== "answered") return broken("manifest-page", { page, status: 0 });
    if (answer.status !== 200) return broken("manifest-page", { page, status: answer.status });
    if (isFramed(page) && !mayBeFramed(answer.headers)) return broken("manifest-frame", { page });
  }
  return well(found === null ? "manifest-pages" : "manifest-fits", { n: all.length });
}
