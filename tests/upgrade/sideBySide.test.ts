import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler, sql } from "kysely";
import { describe, expect, inject, test } from "vitest";
import { migrations } from "../../api/migrations/all.ts";
import { openPostgres } from "../../api/platform/db/postgres.ts";
import { serverDatabase } from "../support/pulseFixture.ts";

/** Older code goes on while this runs, and may come back after it: nothing it uses may go or become narrower. */
const narrows =
  /\b(drop\s+(table|column|constraint|policy)|rename|truncate|revoke)\b|alter\s+column\s+\S+\s+(type|set\s+not\s+null)|add\s+column\s+(?!.*\bdefault\b)[^,]*\bnot\s+null\b/is;

/** The two that were before the first installation; docs/upgrade.md tells what they need. */
const withPause = ["0003_ballot_maps", "0004_one_ballot_map"];

async function stepsOf(name: string): Promise<readonly string[]> {
  const sent: string[] = [];
  const db = new Kysely<unknown>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (of) => new PostgresIntrospector(of),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
    log: ({ query }) => void sent.push(query.sql),
  });
  await migrations[name]?.up(db);
  return sent;
}

test.each(Object.keys(migrations))(
  "%s only adds to what older code uses, or is one of those that take a pause",
  async (name) => {
    const found = (await stepsOf(name)).filter((step) => narrows.test(step));
    if (withPause.includes(name)) expect(found).not.toEqual([]);
    else expect(found).toEqual([]);
  },
);

test.each([
  "alter table pulse drop column stage",
  "alter table pulse rename column stage to led",
  "alter table pulse alter column aim type jsonb",
  "alter table pulse alter column\n aim set not null",
  "alter table pulse add column weight int not null",
  "drop table sentence",
  "revoke select on pulse from app_user",
])("%s would be refused", (step) => {
  expect(step).toMatch(narrows);
});

describe.each(inject("postgresLegs").map((leg) => [leg.label, leg.adminUrl] as const))("on %s", (_, serverUrl) => {
  test("a server that finds steps it does not know serves as app_user, and refuses to migrate", async () => {
    const database = await serverDatabase(serverUrl, 2);
    try {
      await database.asOwner((tx) =>
        sql`insert into schema_migration values ('9999_of_a_later_version', '2030-01-01T00:00:00Z')`.execute(tx),
      );
      const [url, adminUrl] = [database.url ?? "", database.adminUrl ?? ""];
      await expect(openPostgres(url, adminUrl, 2)).rejects.toThrow("9999_of_a_later_version is missing");
      const older = await openPostgres(url, null, 2);
      const found = await older.acrossTenants((tx) => tx.selectFrom("tenant").select("tenant_id").execute());
      expect(found).toEqual([]);
      await older.close();
    } finally {
      await database.close();
    }
  });
});
