import { join } from "node:path";
import { buildFiles, faultsOf, type Kind } from "../../scripts/appPackage.ts";
import { manifestIn, type PackageFiles } from "../../scripts/packageChecks.ts";
import { paneIcons } from "../../scripts/paneIcons.ts";
import { type Changes, changed, withManifest } from "./plant.ts";

export const root = join(import.meta.dirname, "..", "..");
export const appPackage = join(root, "appPackage");
export const values = {
  TEAMS_APP_ID: "7d4f6a52-8c1e-4f3b-9a6d-2f1b0c9e5a71",
  AAD_APP_CLIENT_ID: "0b9e2c44-51d7-4a86-b3f0-6c7d8e9f1a23",
  TAB_DOMAIN: "checks.example.com",
  DEVELOPER_NAME: 'Ann & Sons, "Works"',
};
export const site = paneIcons(appPackage);
export const built: Readonly<Record<Kind, PackageFiles>> = {
  core: buildFiles(appPackage, values, "core"),
  full: buildFiles(appPackage, values, "full"),
};

/** The kinds of fault in a package once its manifest is changed, each once, in order. */
export async function codesAfter(changes: Changes, kind: Kind = "full", icons = site): Promise<readonly string[]> {
  const files = built[kind];
  const faults = await faultsOf(withManifest(files, changed(manifestIn(files), changes)), icons);
  return [...new Set(faults.map(({ code }) => code))].sort();
}
