import { join } from "node:path";
import type { TokenRules } from "../auth/accessToken.ts";
import { type BotConfig, type Pages, readBot, readPages } from "./botConfig.ts";
import { type GraphConfig, readGraph } from "./graphConfig.ts";
import { readTelemetry, type TelemetryConfig } from "./telemetryConfig.ts";

/** Every setting of the product. Names, meanings and bounds stand beside `readConfig`. */
export type Config = {
  readonly port: number;
  readonly hostname: string;
  /** How many proxies of our own stand in front and write x-forwarded-for. */
  readonly proxies: number;
  readonly database:
    | {
        readonly engine: "postgres";
        readonly url: string;
        readonly adminUrl: string | null;
        readonly poolSize: number;
        /** entra: a token of the identity this process runs as takes the place of the passwords. */
        readonly auth: "password" | "entra";
      }
    | { readonly engine: "pglite"; readonly folder: string };
  /** Where box keys are kept: a folder, or a blob container. */
  readonly keys: { readonly folder: string } | { readonly container: URL };
  /** Whose bearer tokens count; also what the pages need to sign a person in without Teams around them. */
  readonly tokens: TokenRules;
  /** null: there is no bot. */
  readonly bot: BotConfig | null;
  /** null: Microsoft Graph is not used. */
  readonly graph: GraphConfig | null;
  /** null: nothing we send leads to a page. */
  readonly pages: Pages | null;
  /** null: nothing is measured. */
  readonly telemetry: TelemetryConfig | null;
  readonly liveEveryMs: number;
};

/** What is missing or wrong, one sentence with its cure each. No sentence repeats a value: some are secret. */
export class ConfigRefused extends Error {
  override readonly name = "ConfigRefused";
  readonly sentences: readonly string[];
  constructor(sentences: readonly string[]) {
    super(sentences.join("\n"));
    this.sentences = sentences;
  }
}

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The only place that reads the environment of the process.
 * @throws ConfigRefused, see `readConfig`
 */
export const processConfig = (): Config => readConfig(process.env);

/**
 * PORT, HOST: where server.ts listens (4280, 127.0.0.1). TRUSTED_PROXIES: how many proxies of your own stand in front of
 * it and write x-forwarded-for, 0 to 5 (0, on Azure 1); only these are believed, see clientAddress.ts.
 * DATABASE_URL: PostgreSQL as app_user; without it the embedded engine, which Azure does not get: each instance would
 * have a database of its own and lose it.
 * DATABASE_ADMIN_URL: owner of the tables; when given, migrations run at the start. DATABASE_POOL_SIZE: 1 to 200 (10).
 * DATABASE_AUTH: password, or entra: both addresses name a role without a password, and the identity this process runs as
 * signs in with a token of Entra ID (password).
 * DATA_DIR: folder of the embedded engine (.data). KEY_DIR: folder of the box keys (DATA_DIR/keys); with a database
 * that others may share it has to be named, because every server must reach the same keys. KEY_STORE_URL: instead of a
 * folder, the https address of a blob container, read and written as the identity this process runs as.
 * TOKEN_CLIENT_ID: id of the app registration people sign in to. TOKEN_RESOURCE: its application id URI, as in the app
 * package (api://TOKEN_CLIENT_ID). TOKEN_AUTHORITY: Entra ID of another cloud than the public one
 * (https://login.microsoftonline.com). TOKEN_TENANTS, TOKEN_CLIENTS: organisations that may use this server, and client
 * applications that may ask in a person's name; ids with commas between them, without one: any. docs/sign-in.md says more.
 * SITE_URL, TEAMS_APP_ID and BOT_...: see botConfig.ts. GRAPH_... and CALENDAR_KEY: see graphConfig.ts.
 * OTEL_EXPORTER_OTLP_..., APPLICATIONINSIGHTS_CONNECTION_STRING and TELEMETRY_TRACES: see telemetryConfig.ts.
 * LIVE_EVERY_MS: how often the live route looks for news, 100 to 60,000 (1,500).
 *
 * An empty value counts as absent.
 * @throws ConfigRefused with everything that is wrong at once
 */
export function readConfig(environment: Environment): Config {
  const refusals: string[] = [];
  const text = (name: string): string | null => environment[name]?.trim() || null;

  const required = (name: string, cure: string): string => {
    const value = text(name);
    if (value === null) refusals.push(`${name} is missing: ${cure}.`);
    return value ?? "";
  };

  const whole = (name: string, low: number, high: number, otherwise: number): number => {
    const value = text(name);
    if (value === null) return otherwise;
    const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
    if (number >= low && number <= high) return number;
    refusals.push(
      `${name} must be a whole number from ${low} to ${high}: correct it, or leave it out for ${otherwise}.`,
    );
    return otherwise;
  };

  const postgresUrl = (name: string, value: string): string => {
    const protocol = URL.canParse(value) ? new URL(value).protocol : "";
    if (protocol !== "postgres:" && protocol !== "postgresql:")
      refusals.push(`${name} is no PostgreSQL address: write it as postgres://user:password@host:5432/database.`);
    return value;
  };

  const authOf = (addresses: Readonly<Record<string, string | null>>): "password" | "entra" => {
    const value = text("DATABASE_AUTH") ?? "password";
    if (value !== "entra") {
      if (value !== "password")
        refusals.push("DATABASE_AUTH must be password or entra: correct it, or leave it out for password.");
      return "password";
    }
    for (const [name, address] of Object.entries(addresses)) {
      if (address === null || !URL.canParse(address)) continue;
      const { password, searchParams } = new URL(address);
      if (password !== "")
        refusals.push(`${name} holds a password, which DATABASE_AUTH=entra never uses: take it out of the address.`);
      if (searchParams.get("sslmode") !== "verify-full")
        refusals.push(`${name} must end in ?sslmode=verify-full: whoever else took the token could sign in with it.`);
    }
    return "entra";
  };

  const ids = (name: string): readonly string[] => {
    const found = (text(name) ?? "").split(",").map((one) => one.trim().toLowerCase());
    const named = found.filter((one) => one !== "");
    if (named.some((one) => !uuid.test(one)))
      refusals.push(`${name} must be ids such as 00000000-0000-4000-8000-000000000000, with commas between them.`);
    return named;
  };

  const clientIdOf = (): string => {
    const value = required("TOKEN_CLIENT_ID", "set it to the application (client) id of your app registration");
    if (value !== "" && !uuid.test(value))
      refusals.push("TOKEN_CLIENT_ID must be the application (client) id of your app registration, a GUID.");
    return value.toLowerCase();
  };

  const resourceOf = (clientId: string): string => {
    const value = text("TOKEN_RESOURCE") ?? `api://${clientId}`;
    if (clientId !== "" && !/^api:\/\/[^\s?#]+[^\s?#/]$/.test(value))
      refusals.push("TOKEN_RESOURCE must be the application id URI of your app registration: api://host/id.");
    return value;
  };

  const authorityOf = (): string => {
    const value = text("TOKEN_AUTHORITY") ?? publicEntra;
    const url = URL.canParse(value) ? new URL(value) : null;
    const isBare = url !== null && value.toLowerCase() === url.origin;
    const isHere = url?.protocol === "http:" && isLoopback(url) && !isProduction(environment);
    if (isBare && (url.protocol === "https:" || isHere)) return url.origin;
    refusals.push(
      `TOKEN_AUTHORITY must be an https address without a path, such as ${publicEntra}: keys fetched in the clear could be anyone's.`,
    );
    return publicEntra;
  };

  const container = (value: string): URL => {
    const address = URL.canParse(value) ? new URL(value) : null;
    const isPlain = address !== null && address.search === "" && /^\/[^/]+\/?$/.test(address.pathname);
    if (address?.protocol === "https:" && isPlain) return address;
    refusals.push(
      "KEY_STORE_URL is no container: write it as https://account.blob.core.windows.net/container, without a key or signature.",
    );
    return new URL("https://unset.invalid");
  };

  const url = text("DATABASE_URL");
  const adminUrl = text("DATABASE_ADMIN_URL");
  const dataFolder = text("DATA_DIR") ?? ".data";
  if (url === null && isOnAzure(environment))
    refusals.push(
      "DATABASE_URL is missing: on Azure set it to a PostgreSQL server (as app_user), because the embedded database would be lost with each instance.",
    );
  if (url === null && adminUrl !== null)
    refusals.push("DATABASE_ADMIN_URL is set without DATABASE_URL: set both, or neither for the embedded database.");
  if (url === null && text("DATABASE_AUTH") !== null)
    refusals.push("DATABASE_AUTH is set without DATABASE_URL: set both, or neither for the embedded database.");
  const keyAddress = text("KEY_STORE_URL");
  if (url !== null && text("KEY_DIR") === null && keyAddress === null)
    refusals.push(
      "KEY_DIR is missing: with DATABASE_URL set it to a folder that every server reaches and no backup of the database holds, or KEY_STORE_URL to a blob container.",
    );
  if (text("KEY_DIR") !== null && keyAddress !== null)
    refusals.push("KEY_DIR and KEY_STORE_URL are both set: keep one, because a key must be in one place only.");

  const clientId = clientIdOf();
  const reader = {
    text,
    refuse: (sentence: string) => void refusals.push(sentence),
    isProduction: isProduction(environment),
  };
  const pages = readPages(reader);
  const config: Config = {
    port: whole("PORT", 0, 65_535, 4280),
    hostname: text("HOST") ?? "127.0.0.1",
    proxies: whole("TRUSTED_PROXIES", 0, 5, isOnAzure(environment) ? 1 : 0),
    database:
      url === null
        ? { engine: "pglite", folder: dataFolder }
        : {
            engine: "postgres",
            url: postgresUrl("DATABASE_URL", url),
            adminUrl: adminUrl === null ? null : postgresUrl("DATABASE_ADMIN_URL", adminUrl),
            poolSize: whole("DATABASE_POOL_SIZE", 1, 200, 10),
            auth: authOf({ DATABASE_URL: url, DATABASE_ADMIN_URL: adminUrl }),
          },
    keys:
      keyAddress === null
        ? { folder: text("KEY_DIR") ?? join(dataFolder, "keys") }
        : { container: container(keyAddress) },
    tokens: {
      authority: authorityOf(),
      clientId,
      resource: resourceOf(clientId),
      tenants: ids("TOKEN_TENANTS"),
      clients: ids("TOKEN_CLIENTS"),
    },
    bot: readBot(reader, pages),
    graph: readGraph(reader, pages?.site ?? null),
    pages,
    telemetry: readTelemetry(reader),
    liveEveryMs: whole("LIVE_EVERY_MS", 100, 60_000, 1500),
  };
  if (refusals.length > 0) throw new ConfigRefused(refusals);
  return config;
}

const publicEntra = "https://login.microsoftonline.com";
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const isLoopback = (url: URL): boolean => ["localhost", "127.0.0.1", "[::1]"].includes(url.hostname);

/**
 * WEBSITE_INSTANCE_ID exists on Azure only, WEBSITE_SKU where an instance belongs to Flex Consumption, which gives it no
 * such id; FUNCTIONS_WORKER_RUNTIME also under Core Tools, which names itself.
 */
const isOnAzure = (environment: Environment): boolean =>
  Boolean(environment.WEBSITE_INSTANCE_ID) ||
  environment.WEBSITE_SKU === "FlexConsumption" ||
  (Boolean(environment.FUNCTIONS_WORKER_RUNTIME) &&
    environment.AZURE_FUNCTIONS_ENVIRONMENT !== "Development" &&
    environment.NODE_ENV !== "test");

/** An identity server on the same machine is for trying things out only. */
const isProduction = (environment: Environment): boolean =>
  isOnAzure(environment) || environment.NODE_ENV === "production";
