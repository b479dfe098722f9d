import pg from "pg";

/** How the owner of the tables signs in; without a database: any of the server. */
export type Owner = {
  readonly host: string;
  readonly port?: number;
  readonly user: string;
  readonly password: () => Promise<string>;
  readonly ssl: boolean;
};

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * What lets one identity of Entra ID sign in as app_user, and nobody with a password. The label is how a flexible server
 * learns it (Microsoft's page "Manage Microsoft Entra roles", existing roles).
 * @param objectId of the identity the app runs as
 * @throws RangeError when it is none: it is written into the statement
 */
export function statementsFor(objectId: string): readonly string[] {
  if (!uuid.test(objectId)) throw new RangeError("APP_IDENTITY_OBJECT_ID must be the object id of the app's identity.");
  return [
    "alter role app_user login password null",
    `security label for "pgaadauth" on role "app_user" is 'aadauth,oid=${objectId.toLowerCase()},type=service'`,
  ];
}

async function connected<T>(owner: Owner, database: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const { host, port = 5432, user, password, ssl } = owner;
  const client = new pg.Client({ host, port, user, password, ssl, database, connectionTimeoutMillis: 20_000 });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** SQLSTATE of a server that has no database of that name. */
const NO_SUCH_DATABASE = "3D000";

/**
 * Makes the database when it is not there, so that it belongs to the owner; a cluster has it from the beginning, and no other.
 * @returns whether it was made
 */
export async function makeDatabase(owner: Owner, name: string): Promise<boolean> {
  try {
    await connected(owner, name, async () => undefined);
    return false;
  } catch (error) {
    if ((error as { code?: string }).code !== NO_SUCH_DATABASE) throw error;
  }
  return connected(owner, "postgres", async (client) => {
    await client.query(`create database ${pg.escapeIdentifier(name)}`);
    return true;
  });
}

/** After migrations, which make the roles. May be run any number of times. */
export async function letSignIn(owner: Owner, database: string, statements: readonly string[]): Promise<void> {
  await connected(owner, database, async (client) => {
    for (const statement of statements) await client.query(statement);
  });
}
