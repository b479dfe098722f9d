import type { BrokenCode, SelfTestLine } from "../../../../src/contract/selfTest.ts";

/** What an app package says of where it belongs. */
export type PackageValues = {
  readonly appId: string;
  readonly clientId: string | null;
  readonly resource: string | null;
  readonly botIds: readonly string[];
  /** Addresses of pages and scripts. */
  readonly addresses: readonly string[];
  readonly domains: readonly string[];
};

/** What the smaller package of this version leads to; held against its manifest by a test. */
export const manifestPaths: readonly string[] = [
  "/personal.html",
  "/tab.html",
  "/outlook.html",
  "/support.html",
  "/privacy.html",
  "/terms.html",
  "/icons/pane-16.png",
  "/icons/pane-32.png",
  "/icons/pane-64.png",
  "/icons/pane-80.png",
];

/** Pages that open in a window of their own; Microsoft 365 shows every other inside its own. */
const alone = ["/support.html", "/privacy.html", "/terms.html"];
export const isFramed = (path: string): boolean => path.endsWith(".html") && !alone.includes(path);

/** Reads a manifest of any version: whatever is an address in it counts, except where its own description lies. */
export function valuesIn(manifest: unknown): PackageValues {
  const root = objectOf(manifest);
  const app = objectOf(root.webApplicationInfo);
  const bots = Array.isArray(root.bots) ? root.bots.map(objectOf) : [];
  return {
    appId: textOf(root.id) ?? "",
    clientId: textOf(app.id)?.toLowerCase() ?? null,
    resource: textOf(app.resource),
    botIds: bots.flatMap(({ botId }) => textOf(botId)?.toLowerCase() ?? []),
    addresses: [...new Set(addressesIn(root))],
    domains: Array.isArray(root.validDomains) ? root.validDomains.flatMap((one) => textOf(one) ?? []) : [],
  };
}

const objectOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
const textOf = (value: unknown): string | null => (typeof value === "string" ? value : null);

const addressesIn = (node: unknown): string[] => {
  if (typeof node === "string") return /^https:\/\/[^\s/]+\/\S+$/.test(node) ? [node] : [];
  return Object.entries(objectOf(node)).flatMap(([name, child]) => (name === "$schema" ? [] : addressesIn(child)));
};

/** What the server's settings say of the same. */
export type ServerValues = {
  readonly site: string;
  readonly appId: string | null;
  readonly clientId: string;
  readonly resource: string;
  readonly botId: string | null;
};

type Difference = { readonly code: BrokenCode; readonly facts: SelfTestLine["facts"] };

/** The first thing in which package and settings differ; null: nothing. */
export function differenceOf(found: PackageValues, wanted: ServerValues): Difference | null {
  const differs = (code: BrokenCode, said: string | null | undefined, right: string): Difference => ({
    code,
    facts: { found: said ?? "", wanted: right },
  });
  const { host } = new URL(wanted.site);
  const strange = [...found.addresses.map((one) => new URL(one).host), ...found.domains].find((one) => one !== host);
  if (strange !== undefined) return differs("manifest-site", strange, host);
  if (wanted.appId !== null && found.appId.toLowerCase() !== wanted.appId)
    return differs("manifest-app", found.appId, wanted.appId);
  if (found.clientId !== wanted.clientId) return differs("manifest-client", found.clientId, wanted.clientId);
  if (found.resource !== wanted.resource) return differs("manifest-resource", found.resource, wanted.resource);
  const other = found.botIds.find((id) => id !== wanted.botId);
  if (wanted.botId !== null && (other !== undefined || found.botIds.length === 0))
    return differs("manifest-bot", other, wanted.botId);
  return null;
}

/** Whether Microsoft Teams, and Outlook on the web, may show a page that answers with these headers. */
export function mayBeFramed(headers: Headers): boolean {
  if (/deny|sameorigin/i.test(headers.get("x-frame-options") ?? "")) return false;
  const ancestors =
    /frame-ancestors([^;]*)/.exec(headers.get("content-security-policy") ?? "")?.[1]?.split(/\s+/) ?? [];
  return ["https://teams.microsoft.com", "https://*.cloud.microsoft"].every((host) => ancestors.includes(host));
}
