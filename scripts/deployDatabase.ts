/**
 * `azd provision` runs this after it has made the server: makes the owner of the tables, makes the database on the server, brings its schema to the newest
 * version as the owner of the tables, and lets the app's identity sign in as app_user. The app itself never gets what this
 * uses. All values come from the azd environment (outputs of infra/main.bicep) but DEPLOY_FROM_ADDRESS: the address you come
 * from, for which the server is opened while this runs; without it you have to be inside its network.
 */
import { lookup } from "node:dns/promises";
import { azureIdentity } from "../api/platform/azureIdentity.ts";
import { pause } from "../api/platform/clock.ts";
import { entraToken } from "../api/platform/db/entraToken.ts";
import { migratePostgres } from "../api/platform/db/postgres.ts";
import { throughTheDoor } from "./databaseDoor.ts";
import { makeOwner } from "./databaseOwner.ts";
import { letSignIn, makeDatabase, type Owner, statementsFor } from "./databaseRoles.ts";
import { type Ground, managementOf } from "./databaseServer.ts";

const names = [
  "DATABASE_SERVER_ID",
  "DATABASE_HOST",
  "DATABASE_NAME",
  "DATABASE_OWNER_ID",
  "DATABASE_OWNER_NAME",
  "DATABASE_OWNER_TYPE",
  "DATABASE_OWNER_TENANT",
  "APP_IDENTITY_OBJECT_ID",
] as const;
const settings = Object.fromEntries(names.map((name) => [name, process.env[name]?.trim() ?? ""])) as Record<
  (typeof names)[number],
  string
>;
const missing = names.filter((name) => settings[name] === "");
const address = process.env.DEPLOY_FROM_ADDRESS?.trim() ?? "";

const say = (sentence: string): void => console.log(sentence);

/** Entra ID and the server need a while until who was just made the owner is let in (SQLSTATE class 28). */
const LET_IN_TRIES = 12;
const LET_IN_PAUSE_MS = 10_000;

async function onceLetIn<T>(isNew: boolean, work: () => Promise<T>): Promise<T> {
  for (let tries = isNew ? LET_IN_TRIES : 1; ; tries--)
    try {
      return await work();
    } catch (error) {
      if (tries <= 1 || !String((error as { code?: string }).code).startsWith("28")) throw error;
      await pause(LET_IN_PAUSE_MS);
    }
}

async function deploy(isNewOwner: boolean): Promise<void> {
  const { DATABASE_HOST: host, DATABASE_NAME: database, DATABASE_OWNER_NAME: user } = settings;
  const url = `postgres://${encodeURIComponent(user)}@${host}:5432/${database}?sslmode=verify-full`;
  const token = entraToken(url, azureIdentity());
  const owner: Owner = { host, user, password: token, ssl: true };
  const statements = statementsFor(settings.APP_IDENTITY_OBJECT_ID);
  const isMade = await onceLetIn(isNewOwner, () => makeDatabase(owner, database));
  say(isMade ? `Made the database ${database}.` : `The database ${database} is there.`);
  await migratePostgres(url, token);
  say("Its schema is the newest.");
  await letSignIn(owner, database, statements);
  say("The app's identity signs in as app_user.");
}

const owner = {
  id: settings.DATABASE_OWNER_ID,
  name: settings.DATABASE_OWNER_NAME,
  type: settings.DATABASE_OWNER_TYPE,
  tenantId: settings.DATABASE_OWNER_TENANT,
};

const groundOf = (): Ground => ({
  serverId: settings.DATABASE_SERVER_ID,
  management: managementOf(settings.DATABASE_HOST),
  identity: azureIdentity(),
  fetch,
  pause,
  say,
});

/** Rejects at Ctrl+C and when it is told to end; asked a second time it only asks for patience, so the door gets closed. */
function interrupted(): Promise<never> {
  return new Promise((_, reject) => {
    let isTold = false;
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
      process.on(signal, () => {
        if (isTold) say("The door is being closed, which takes a minute or two. Please wait.");
        isTold = true;
        reject(new Error(`Stopped by ${signal}.`));
      });
  });
}

if (missing.length > 0) {
  console.error(
    `${missing.join(", ")} missing: run this through azd provision, or azd env get-values shows what it set.`,
  );
  process.exitCode = 1;
} else {
  try {
    // A name nobody knows, an id that is none: said before anything is changed.
    statementsFor(settings.APP_IDENTITY_OBJECT_ID);
    const work = async () => {
      await lookup(settings.DATABASE_HOST);
      const ground = groundOf();
      await deploy(await makeOwner(owner, ground));
    };
    if (address === "") await work();
    else await throughTheDoor(address, groundOf(), work, interrupted());
  } catch (error) {
    const unreachable = ["ETIMEDOUT", "ENOTFOUND", "ECONNREFUSED", "EAI_AGAIN"].includes(
      (error as { code?: string }).code ?? "",
    );
    console.error(error instanceof Error ? error.message : String(error));
    if (unreachable || /timeout expired/.test(String(error)))
      console.error(
        address === ""
          ? "The database answers inside its network only: run this there, or set DEPLOY_FROM_ADDRESS to the address you come from (docs/deploy.md)."
          : "Your network may not let PostgreSQL out (port 5432), or you come from another address than you said.",
      );
    // Not only a code: work that was stopped may still hold a connection.
    process.exit(1);
  }
}
