import { allowedService, teamsServiceHosts } from "../bot/serviceHosts.ts";

export const botClouds = ["Public", "USGov", "USGovDoD", "China"] as const;

/** What the bot needs; see `readBot` for the settings it comes from. */
export type BotConfig = {
  readonly appId: string;
  /** null only with `unauthenticated`. */
  readonly credential: { readonly secret: string } | { readonly identity: string } | null;
  /** Where the bot is registered, for one organisation only; null: for all. */
  readonly tenantId: string | null;
  readonly cloud: (typeof botClouds)[number];
  /** Where the bot's service may be, besides nowhere else. */
  readonly hosts: readonly string[];
  /** Requests count without a token: only to try the bot out on one's own machine. */
  readonly unauthenticated: boolean;
};

/** Where people open our pages. */
export type Pages = {
  /** https origin without a slash at its end. */
  readonly site: string;
  /** The app's id in the organisation's Microsoft Teams; null: links open in a browser. */
  readonly teamsAppId: string | null;
};

type Reader = {
  readonly text: (name: string) => string | null;
  readonly refuse: (sentence: string) => void;
  readonly isProduction: boolean;
};

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const UNAUTHENTICATED = "DANGEROUSLY_ALLOW_UNAUTHENTICATED_REQUESTS";

/**
 * BOT_APP_ID: id of the app registration the bot runs as; without it there is no bot, and everything else works.
 * BOT_APP_SECRET: its secret, or BOT_IDENTITY: the managed identity this process runs as ("system", or a client id), which
 * that registration trusts. BOT_TENANT: the organisation the bot is registered in, where it serves only that one.
 * BOT_CLOUD: Public, USGov, USGovDoD or China (Public). BOT_SERVICE_HOSTS: hosts of the service it talks to, with commas
 * between them (those of Microsoft Teams). DANGEROUSLY_ALLOW_UNAUTHENTICATED_REQUESTS: true to try the bot out on a
 * developer's machine; production refuses to start with it, bot or not.
 */
export function readBot(reader: Reader, pages: Pages | null): BotConfig | null {
  const { text, refuse } = reader;
  const unauthenticated = unauthenticatedIn(reader);
  const appId = text("BOT_APP_ID");
  if (appId === null) {
    const left = ["BOT_APP_SECRET", "BOT_IDENTITY", "BOT_TENANT"].filter((name) => text(name) !== null);
    if (left.length > 0)
      refuse(`${left.join(", ")} set without BOT_APP_ID: set that too, or neither for a server without a bot.`);
    return null;
  }
  if (!uuid.test(appId)) refuse("BOT_APP_ID must be the application (client) id of the bot's registration, a GUID.");
  const tenantId = text("BOT_TENANT");
  if (tenantId !== null && !uuid.test(tenantId)) refuse("BOT_TENANT must be the id of one organisation, a GUID.");
  const named = text("BOT_CLOUD") ?? "Public";
  const cloud = botClouds.find((one) => one.toLowerCase() === named.toLowerCase());
  if (cloud === undefined) refuse(`BOT_CLOUD must be one of ${botClouds.join(", ")}: correct it, or leave it out.`);
  if (pages === null && text("SITE_URL") === null)
    refuse(
      "SITE_URL is missing: a bot's cards lead to your pages, so set it to the https address people open them at.",
    );
  return {
    appId: appId.toLowerCase(),
    credential: credentialIn(reader, unauthenticated),
    tenantId: tenantId?.toLowerCase() ?? null,
    cloud: cloud ?? "Public",
    hosts: hostsIn(reader),
    unauthenticated,
  };
}

/**
 * SITE_URL: the https address under which people open the pages, without a path; links in cards and notifications need it.
 * TEAMS_APP_ID: the app's id in Microsoft Teams, so that links open there.
 */
export function readPages({ text, refuse, isProduction }: Reader): Pages | null {
  const [address, teamsAppId] = [text("SITE_URL"), text("TEAMS_APP_ID")];
  if (teamsAppId !== null && !uuid.test(teamsAppId)) refuse("TEAMS_APP_ID must be the id of the app package, a GUID.");
  if (address === null) {
    if (teamsAppId !== null) refuse("TEAMS_APP_ID is set without SITE_URL: links to the app need both.");
    return null;
  }
  const url = URL.canParse(address) ? new URL(address) : null;
  const isBare = url !== null && [url.origin, `${url.origin}/`].includes(address.toLowerCase());
  const isHere = url?.protocol === "http:" && ["localhost", "127.0.0.1"].includes(url.hostname) && !isProduction;
  if (url === null || !isBare || !(url.protocol === "https:" || isHere)) {
    refuse("SITE_URL must be an https address without a path, such as https://plumbline.example.com.");
    return null;
  }
  return { site: url.origin, teamsAppId: teamsAppId?.toLowerCase() ?? null };
}

/** Microsoft's library would honour it wherever it stands, so a server in production that has it does not start. */
function unauthenticatedIn({ text, refuse, isProduction }: Reader): boolean {
  const value = text(UNAUTHENTICATED);
  if (value === null || value.toLowerCase() === "false" || value === "0") return false;
  if (isProduction)
    refuse(`${UNAUTHENTICATED} is set: remove it, because with it anybody could speak as anybody to the bot.`);
  return true;
}

function credentialIn({ text, refuse }: Reader, unauthenticated: boolean): BotConfig["credential"] {
  const [secret, identity] = [text("BOT_APP_SECRET"), text("BOT_IDENTITY")];
  if (secret !== null && identity !== null)
    refuse("BOT_APP_SECRET and BOT_IDENTITY are both set: keep one; an identity needs no secret.");
  if (secret !== null) return { secret };
  if (identity === null) {
    if (!unauthenticated)
      refuse(
        "BOT_APP_SECRET is missing: set it to the secret of the bot's registration, or BOT_IDENTITY to an identity.",
      );
    return null;
  }
  if (identity !== "system" && !uuid.test(identity))
    refuse('BOT_IDENTITY must be "system" or the client id of a managed identity, a GUID.');
  return { identity: identity.toLowerCase() };
}

function hostsIn({ text, refuse, isProduction }: Reader): readonly string[] {
  const hosts = (text("BOT_SERVICE_HOSTS") ?? "").split(",").map((one) => one.trim().toLowerCase());
  const named = hosts.filter((one) => one !== "");
  if (named.length === 0) return teamsServiceHosts;
  const isHost = (host: string) =>
    allowedService(`https://${host}/`, [host]) !== null && (!isProduction || host.includes("."));
  if (!named.every(isHost))
    refuse("BOT_SERVICE_HOSTS must be host names such as smba.trafficmanager.net, with commas between them.");
  return named;
}
