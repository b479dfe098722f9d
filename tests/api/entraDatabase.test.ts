/** Signing in to a real PostgreSQL with a token in place of a password: a server of its own, which asks app_user for one. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, inject, test, vi } from "vitest";
import { entraToken } from "../../api/platform/db/entraToken.ts";
import { migratePostgres, openPostgres } from "../../api/platform/db/postgres.ts";
import { tenantScope } from "../../api/tenancy/scope.ts";
import { freshDatabase, startPostgres, type TestPostgres } from "../support/postgres.ts";

const scope = tenantScope("0199a3c0-0000-7000-8000-0000000000aa");

let server: TestPostgres;
let adminUrl: string;
let url: string;

const asOwner = async (text: string): Promise<readonly Record<string, unknown>[]> => {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
};

/** From now on the server takes this token of app_user and no other, as Entra ID would by its time. */
const takes = (token: string) => asOwner(`alter role app_user login password '${token}'`);
const endConnections = () =>
  asOwner("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'app_user'");
const connections = async () =>
  (await asOwner("select pid from pg_stat_activity where usename = 'app_user'")).map(({ pid }) => pid);

/** Stands where @azure/identity stands: gives the tokens of a list, one per question, the last for ever. */
function identityWith(...tokens: string[]) {
  const state = { asked: 0 };
  const getToken = async () => {
    const token = tokens[Math.min(state.asked, tokens.length - 1)] ?? "";
    state.asked += 1;
    return { token, expiresOnTimestamp: 0 };
  };
  return { state, source: () => entraToken(url, { getToken }) };
}

/** Somebody else's server may not be told whom to ask for a password. */
const own = (process.env.DATABASE_ADMIN_URL_TEST ?? "") === "" && inject("postgres") !== null;

describe.runIf(own)("a token in place of a password", () => {
  beforeAll(async () => {
    server = await startPostgres();
    const database = await freshDatabase(server.adminUrl);
    adminUrl = database.adminUrl;
    await migratePostgres(adminUrl, null);
    await takes("first");
    writeFileSync(join(server.dataFolder ?? "", "pg_hba.conf"), "host all all 127.0.0.1/32 scram-sha-256\n");
    await asOwner("select pg_reload_conf()");
    const address = new URL(adminUrl);
    address.username = "app_user";
    address.password = "";
    url = address.href;
    // The server reads its file again a moment later; until then it lets app_user in unasked.
    await vi.waitFor(async () => {
      const client = new pg.Client({ connectionString: url });
      await expect(client.connect().finally(() => client.end())).rejects.toThrow(/password/);
    });
  });
  afterAll(() => server?.stop());

  test("signs in as app_user and sees one organisation at a time, as with a password", async () => {
    const { state, source } = identityWith("first");
    const db = await openPostgres(url, null, 2, source());
    try {
      const { name } = await db.inTenant(scope, async (tx) => ({
        name: (await tx.selectFrom("tenant").select("name").execute()).length,
      }));
      expect([name, state.asked]).toEqual([0, 1]);
    } finally {
      await db.close();
    }
  });

  test("a new connection asks for a new token, and one that is open outlives its token", async () => {
    await takes("first");
    const { state, source } = identityWith("first", "second");
    const db = await openPostgres(url, null, 1, source());
    const look = () => db.inTenant(scope, (tx) => tx.selectFrom("tenant").select("name").execute());
    try {
      const [before] = await connections();
      await takes("second");
      await look();
      expect(await connections()).toEqual([before]);
      await endConnections();
      // What was ended is noticed at the latest by the next use, and the use after that has a new connection.
      await look().catch(() => undefined);
      await look();
      expect(await connections()).not.toContain(before);
      expect(state.asked).toBe(2);
    } finally {
      await db.close();
    }
  });

  test("a token the server no longer takes says so with its cure, and nothing of the token", async () => {
    await takes("second");
    const error: unknown = await openPostgres(url, null, 1, identityWith("secret-word").source()).catch((one) => one);
    expect(error).toMatchObject({ name: "DatabaseTokenRefused", message: expect.stringContaining("docs/deploy.md") });
    expect(JSON.stringify([error, (error as Error).message])).not.toContain("secret-word");
    expect(await connections()).toEqual([]);
  });

  test("no token at all says whose turn it is, and leaves no connection behind", async () => {
    const nobody = entraToken(url, { getToken: () => Promise.reject(new Error("no identity here")) });
    await expect(openPostgres(url, null, 1, nobody)).rejects.toMatchObject({ name: "NoDatabaseToken" });
    await expect.poll(connections).toEqual([]);
  });

  test("a token of a role that row level security does not bind is no user for the product", async () => {
    await asOwner("create role another_user login bypassrls password 'first'");
    const other = new URL(url);
    other.username = "another_user";
    await expect(openPostgres(other.href, null, 1, identityWith("first").source())).rejects.toThrow(/as app_user/);
  });

  test("migrations run under a token as well", async () => {
    await asOwner("create role owner_of_tables login createrole createdb password 'theirs'");
    const made = await freshDatabase(server.adminUrl);
    await asOwner(`alter database ${made.name} owner to owner_of_tables`);
    await asOwner("grant app_user, ballot_user, sweep_user to owner_of_tables with admin option");
    const theirs = new URL(made.adminUrl);
    theirs.username = "owner_of_tables";
    theirs.password = "";
    await migratePostgres(theirs.href, identityWith("theirs").source());
    const mine = new URL(url);
    mine.pathname = theirs.pathname;
    await takes("first");
    const db = await openPostgres(mine.href, null, 1, identityWith("first").source());
    expect(db.engine).toBe("postgres");
    await db.close();
  });
});
