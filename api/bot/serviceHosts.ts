/**
 * Where Microsoft Teams runs the service that bots talk to. An address that comes with a request is believed only inside
 * this list, so that nobody makes this server, and the token it carries, go elsewhere.
 */
export const teamsServiceHosts: readonly string[] = [
  "smba.trafficmanager.net",
  "smba.infra.gcc.teams.microsoft.com",
  "smba.infra.gov.teams.microsoft.us",
  "smba.infra.dod.teams.microsoft.us",
  "frontend.botapi.msg.infra.teams.microsoftonline.cn",
];

const loopback: ReadonlySet<string> = new Set(["localhost", "127.0.0.1", "[::1]"]);

/**
 * @param hosts names, with a port where it is not the usual one; https only, but for this machine itself
 * @returns the address without a slash at its end; null when it is no allowed one
 */
export function allowedService(address: unknown, hosts: readonly string[]): string | null {
  if (typeof address !== "string" || address.length > 300 || !URL.canParse(address)) return null;
  const url = new URL(address);
  const isPlain = url.username === "" && url.password === "" && url.search === "" && url.hash === "";
  const isSafe = url.protocol === "https:" || (url.protocol === "http:" && loopback.has(url.hostname));
  if (!isPlain || !isSafe || !hosts.includes(url.host)) return null;
  return url.href.replace(/\/+$/, "");
}
