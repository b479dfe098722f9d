/** What a deployment does to a real PostgreSQL, as an owner who is no superuser; only the label needs Azure's own server. */
import { randomBytes } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { migratePostgres, openPostgres } from "../../api/platform/db/postgres.ts";
import { letSignIn, makeDatabase, type Owner, statementsFor } from "../../scripts/databaseRoles.ts";
import { startPostgres, type TestPostgres } from "../support/postgres.ts";

const objectId = "0199a3c0-0000-4000-8000-0000000000AA";
const here = (process.env.DATABASE_ADMIN_URL_TEST ?? "") === "" && inject("postgres") !== null;
const database = `plumbline_${randomBytes(4).toString("hex")}`;

let server: TestPostgres;
let owner: Owner;
let url: URL;

const query = async (text: string, name = database) => {
  const address = new URL(server.adminUrl);
  address.pathname = `/${name}`;
  const client = new pg.Client({ connectionString: address.href });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
};

test("the label names the identity, and nothing but an id gets into the statement", () => {
  expect(statementsFor(objectId).at(-1)).toBe(
    `security label for "pgaadauth" on role "app_user" is 'aadauth,oid=${objectId.toLowerCase()},type=service'`,
  );
  for (const wrong of ["", "app_user", `${objectId}'; drop table tenant; --`])
    expect(() => statementsFor(wrong)).toThrow(/APP_IDENTITY_OBJECT_ID/);
});

describe.runIf(here)("a server nobody has used yet", () => {
  beforeAll(async () => {
    server = await startPostgres();
    // As Azure's administrators are: they make roles and databases, and are bound by everything else.
    await query("create role deployer login createrole createdb", "postgres");
    const { hostname, port } = new URL(server.adminUrl);
    owner = { host: hostname, port: Number(port), user: "deployer", password: async () => "token", ssl: false };
    url = new URL(`postgres://deployer@${hostname}:${port}/${database}`);
  });
  afterAll(() => server?.stop());

  test("gets the database once, and it belongs to the owner", async () => {
    expect([await makeDatabase(owner, database), await makeDatabase(owner, database)]).toEqual([true, false]);
    const [row] = await query(
      "select pg_get_userbyid(datdba) as owner from pg_database where datname = current_database()",
    );
    expect(row).toEqual({ owner: "deployer" });
  });

  test("gets its schema from an owner who is no superuser, twice without harm", async () => {
    for (let time = 0; time < 2; time++) await migratePostgres(url.href, async () => "token");
    const tables = await query("select distinct tableowner from pg_tables where schemaname = 'public'");
    expect(tables).toEqual([{ tableowner: "deployer" }]);
  });

  test("lets app_user sign in without a password, and it is bound as everywhere", async () => {
    const [login] = statementsFor(objectId);
    await expect(openPostgres(asApp(), null, 1)).rejects.toThrow(/not permitted to log in/);
    for (let time = 0; time < 2; time++) await letSignIn(owner, database, [login ?? ""]);
    const [role] = await query(
      "select rolcanlogin, rolsuper, rolbypassrls, rolcreaterole, rolpassword is null as no_password from pg_authid where rolname = 'app_user'",
    );
    expect(role).toEqual({
      rolcanlogin: true,
      rolsuper: false,
      rolbypassrls: false,
      rolcreaterole: false,
      no_password: true,
    });
    const db = await openPostgres(asApp(), null, 1);
    await db.close();
  });

  test("says so where the server does not know labels of Entra ID", async () => {
    await expect(letSignIn(owner, database, statementsFor(objectId))).rejects.toThrow(/"pgaadauth" is not loaded/);
  });

  const asApp = () => {
    const address = new URL(url);
    address.username = "app_user";
    return address.href;
  };
});
