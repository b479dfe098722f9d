import { AsyncLocalStorage } from "node:async_hooks";
import { type CloudEnvironment, cloudFromName, withOverrides } from "@microsoft/teams.api";
import { App, type AppOptions, type HttpRouteHandler, type IPlugin } from "@microsoft/teams.apps";
import type { BotConfig } from "../platform/botConfig.ts";
import type { BotDoor, Receive } from "./door.ts";

/** Loaded where the bot is first used: it takes a third of a second and 60 MB. */
export type TeamsSdk = Pick<BotDoor, "admit"> & {
  /** The bot's own token for its service, kept until it ends. null: it has no secret, on a developer's machine only. */
  readonly token: () => Promise<string | null>;
};

/** Where keys and tokens come from instead of Microsoft: for a simulated service on this machine. */
export type CloudInstead = Partial<Pick<CloudEnvironment, "loginEndpoint" | "openIdMetadataUrl" | "tokenIssuer">>;

type Outcome = { reached: boolean; failed: { readonly error: unknown } | null };
type Waiting = { readonly receive: Receive; readonly outcome: Outcome };

const PATH = "/api/messages";

/** Whatever the library says holds whole activities or tokens, so none of it is written down; we count instead. */
const silent: NonNullable<AppOptions<IPlugin>["logger"]> = {
  error: () => undefined,
  warn: () => undefined,
  info: () => undefined,
  debug: () => undefined,
  trace: () => undefined,
  log: () => undefined,
  child: () => silent,
};

/**
 * Microsoft's library behind one function: it checks who sent a request, and fetches the bot's own token. What we say goes
 * out by `connector.ts`.
 */
export async function openTeamsSdk(config: BotConfig, instead: CloudInstead = {}): Promise<TeamsSdk> {
  const handlers = new Map<string, HttpRouteHandler>();
  const waiting = new AsyncLocalStorage<Waiting>();
  const cloud = withOverrides(cloudFromName(config.cloud), instead);
  const app = new App({
    clientId: config.appId,
    cloud,
    logger: silent,
    // Named here, because the library would else read it from the environment by itself.
    dangerouslyAllowUnauthenticatedRequests: config.unauthenticated,
    messagingEndpoint: PATH,
    telemetry: { agent365: false },
    httpServerAdapter: { registerRoute: (_, path, handler) => void handlers.set(path, handler) },
    ...(config.tenantId === null ? {} : { tenantId: config.tenantId }),
    ...credentialsOf(config),
  });
  app.use(async ({ activity }) => {
    const { receive, outcome } = waiting.getStore() ?? {};
    if (receive === undefined || outcome === undefined) return undefined;
    outcome.reached = true;
    try {
      const answer = await receive(activity);
      return answer === null ? { status: 200 } : { status: answer.status, body: answer.body };
    } catch (error) {
      outcome.failed = { error };
      return { status: 500 };
    }
  });
  await app.initialize();
  const handler = handlers.get(PATH);
  if (handler === undefined) throw new Error("the bot's library has registered no route");
  return {
    admit: async ({ body, headers }, receive) => {
      if (!config.unauthenticated && issuerOf(headers.authorization ?? "") !== cloud.tokenIssuer)
        return { status: 401 };
      const outcome: Outcome = { reached: false, failed: null };
      const reply = await waiting.run({ receive, outcome }, () => handler({ body, headers: { ...headers } }));
      if (outcome.failed !== null) throw outcome.failed.error;
      // The library broke on what it was given before it came to us.
      if (reply.status >= 500 && !outcome.reached) return { status: 400 };
      return reply.status === 401 ? { status: 401 } : reply;
    },
    token: async () =>
      config.credential === null ? null : ((await app.tokenProvider.getAppToken())?.toString() ?? null),
  };
}

/**
 * Who a token says has made it, before anybody has looked whether that is so. The library would also take a person's or
 * another application's token for this app from Entra ID, for agents that we are none of: with one anybody could bring
 * presses of others.
 */
function issuerOf(authorization: string): unknown {
  try {
    const claims: unknown = JSON.parse(Buffer.from(authorization.split(".")[1] ?? "", "base64url").toString("utf8"));
    return typeof claims === "object" && claims !== null && "iss" in claims ? claims.iss : null;
  } catch {
    // Whatever it is, it is no token.
    return null;
  }
}

function credentialsOf({ appId, credential }: BotConfig) {
  // Without any the library refuses everybody, also where that was not asked for.
  if (credential === null) return { clientSecret: "none" };
  if ("secret" in credential) return { clientSecret: credential.secret };
  // Empty, because the library would else take one out of the environment.
  return { clientSecret: "", managedIdentityClientId: credential.identity === appId ? appId : credential.identity };
}
