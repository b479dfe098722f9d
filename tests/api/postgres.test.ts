import { readFile } from "node:fs/promises";
import { createConnection } from "node:net";
import { networkInterfaces } from "node:os";
import pg from "pg";
import { describe, expect, inject, test } from "vitest";
import { freshDatabase } from "../support/postgres.ts";

const query = async (url: string, text: string): Promise<readonly Record<string, unknown>[]> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
};

describe.each(inject("postgresLegs"))("the test server $label", ({ adminUrl, dataFolder, logFile }) => {
  const ours = dataFolder !== null && logFile !== null;

  test("gives every test file a database of its own and takes it back", async () => {
    const one = await freshDatabase(adminUrl);
    const two = await freshDatabase(adminUrl);
    await query(one.adminUrl, "create table kept (a int)");
    expect(await query(two.adminUrl, "select to_regclass('kept') as kept")).toEqual([{ kept: null }]);
    const copy = await freshDatabase(adminUrl, { template: one.name });
    expect(await query(copy.adminUrl, "select to_regclass('kept')::text as kept")).toEqual([{ kept: "kept" }]);
    for (const database of [copy, two, one]) await database.drop();
    const names = `('${one.name}', '${two.name}', '${copy.name}')`;
    expect(await query(adminUrl, `select 1 from pg_database where datname in ${names}`)).toEqual([]);
  });

  test.runIf(ours)("refuses a superuser without the password", async () => {
    const url = new URL(adminUrl);
    url.password = "guess";
    await expect(query(url.href, "select 1")).rejects.toThrow(/password authentication failed/);
  });

  test.runIf(ours)("is not there for other machines", async () => {
    const port = Number(new URL(adminUrl).port);
    const outside = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter((address) => !address.internal && address.family === "IPv4");
    for (const { address } of outside) {
      const opened = await new Promise<boolean>((resolve) => {
        const socket = createConnection({ host: address, port, timeout: 2_000 });
        socket
          .once("connect", () => resolve(true))
          .once("error", () => resolve(false))
          .once("timeout", () => resolve(false));
        socket.once("close", () => socket.destroy());
      });
      expect(opened).toBe(false);
    }
    expect(await query(adminUrl, "show listen_addresses")).toEqual([{ listen_addresses: "127.0.0.1" }]);
  });

  test.runIf(ours)("lets tests read its own files", async () => {
    expect(await readFile(`${dataFolder}/PG_VERSION`, "utf8")).toMatch(/^\d+\n$/);
    expect(await readFile(logFile ?? "", "utf8")).not.toContain("PANIC");
  });
});
