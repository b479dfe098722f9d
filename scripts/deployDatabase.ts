/**
 * `azd provision` runs this after it has made the database: makes the database on the server, brings its schema to the newest
 * version as the owner of the tables, and lets the app's identity sign in as app_user. The app itself never gets what this
 * uses. All values come from the azd environment (outputs of infra/main.bicep) but DEPLOY_FROM_ADDRESS: the address you come
 * from, for which the server is opened while this runs; without it you have to be inside its network.
 */
import { azureIdentity } from "../api/platform/azureIdentity.ts";
import { pause } from "../api/platform/clock.ts";
import { entraToken } from "../api/platform/db/entraToken.ts";
import { migratePostgres } from "../api/platform/db/postgres.ts";
import { throughTheDoor } from "./databaseDoor.ts";
import { letSignIn, makeDatabase, type Owner, statementsFor } from "./databaseRoles.ts";

const names = [
  "DATABASE_SERVER_ID",
  "DATABASE_HOST",
  "DATABASE_NAME",
  "DATABASE_OWNER_NAME",
  "APP_IDENTITY_OBJECT_ID",
] as const;
const settings = Object.fromEntries(names.map((name) => [name, process.env[name]?.trim() ?? ""])) as Record<
  (typeof names)[number],
  string
>;
const missing = names.filter((name) => settings[name] === "");
const address = process.env.DEPLOY_FROM_ADDRESS?.trim() ?? "";

async function deploy(): Promise<void> {
  const { DATABASE_HOST: host, DATABASE_NAME: database, DATABASE_OWNER_NAME: user } = settings;
  const url = `postgres://${encodeURIComponent(user)}@${host}:5432/${database}?sslmode=verify-full`;
  const token = entraToken(url, azureIdentity());
  const owner: Owner = { host, user, password: token, ssl: true };
  const statements = statementsFor(settings.APP_IDENTITY_OBJECT_ID);
  console.log(
    (await makeDatabase(owner, database)) ? `Made the database ${database}.` : `The database ${database} is there.`,
  );
  await migratePostgres(url, token);
  console.log("Its schema is the newest.");
  await letSignIn(owner, database, statements);
  console.log("The app's identity signs in as app_user.");
}

if (missing.length > 0) {
  console.error(
    `${missing.join(", ")} missing: run this through azd provision, or azd env get-values shows what it set.`,
  );
  process.exitCode = 1;
} else {
  try {
    if (address === "") await deploy();
    else
      await throughTheDoor(
        address,
        {
          serverId: settings.DATABASE_SERVER_ID,
          identity: azureIdentity(),
          fetch,
          pause,
          say: (sentence) => console.log(sentence),
        },
        deploy,
      );
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
    process.exitCode = 1;
  }
}
