import { randomUUID } from "node:crypto";
import { Logger, makeWorkerUtils, run } from "graphile-worker";
import { sql } from "kysely";
import pg from "pg";
import { PgBoss } from "pg-boss";
import { openPostgres } from "../api/platform/db/postgres.ts";
import { claimDue, discard, settle } from "../api/platform/outbox.ts";
import { tenantScope } from "../api/tenancy/scope.ts";
import { freshDatabase } from "../tests/support/postgres.ts";
import type { Servers } from "./servers.ts";

const JOBS = 100_000;
const WORKERS = 8;
const BATCH = 200;
const INSERTED_AT_ONCE = 5_000;
type Ends = (adminUrl: string) => Promise<{ readonly put: number; readonly done: number }>;

const seconds = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
};
const parts = <T>(all: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(all.length / INSERTED_AT_ONCE) }, (_, at) =>
    all.slice(at * INSERTED_AT_ONCE, (at + 1) * INSERTED_AT_ONCE),
  );

/** Our own table, by the statements the product uses. `settle` keeps a row without a time until the closing. */
const ours =
  (finish: typeof settle): Ends =>
  async (adminUrl) => {
    const url = new URL(adminUrl);
    url.username = "app_user";
    url.password = "";
    const pool = new pg.Pool({ connectionString: adminUrl, max: 1 });
    await pool.query(`do $$ begin create role app_user login noinherit nobypassrls;
      exception when duplicate_object or unique_violation then null; end $$`);
    const db = await openPostgres(url.href, adminUrl, WORKERS);
    const scope = tenantScope(randomUUID());
    const now = new Date();
    const put = await seconds(() =>
      pool.query(
        `insert into outbox select $1, 'reminder', gen_random_uuid(), gen_random_uuid(), gen_random_uuid(),
          $2::timestamptz - interval '1 second', null, 0, false, '{"way":"activity"}' from generate_series(1, $3)`,
        [scope.tenantId, now, JOBS],
      ),
    );
    await analyzed(adminUrl);
    const worker = async (): Promise<void> => {
      for (;;) {
        const claimed = await db.inTenant(scope, (tx) => claimDue(tx, scope, now, BATCH));
        if (claimed.length === 0) return;
        await db.inTenant(scope, (tx) => finish(tx, scope, claimed));
      }
    };
    const done = await seconds(() => Promise.all(Array.from({ length: WORKERS }, worker)));
    const left = await db.inTenant(scope, (tx) =>
      sql<{ rows: number }>`select count(*)::int as rows from outbox where due_at is not null`.execute(tx),
    );
    if (left.rows[0]?.rows !== 0) throw new Error("messages were left over");
    await db.close();
    await pool.end();
    return { put, done };
  };

const boss: Ends = async (adminUrl) => {
  const queue = new PgBoss({ connectionString: adminUrl, max: WORKERS, supervise: false, schedule: false });
  await queue.start();
  await queue.createQueue("reminder");
  const jobs = Array.from({ length: JOBS }, () => ({ data: { person: randomUUID() } }));
  const put = await seconds(async () => {
    for (const some of parts(jobs)) await queue.insert("reminder", some);
  });
  await analyzed(adminUrl);
  let many = 0;
  const worker = async (): Promise<void> => {
    for (;;) {
      const claimed = await queue.fetch("reminder", { batchSize: BATCH });
      if (claimed.length === 0) return;
      await queue.complete(
        "reminder",
        claimed.map(({ id }) => id),
      );
      many += claimed.length;
    }
  };
  const done = await seconds(() => Promise.all(Array.from({ length: WORKERS }, worker)));
  if (many !== JOBS) throw new Error(`pg-boss finished ${many}`);
  await queue.stop({ graceful: false });
  return { put, done };
};

const graphile: Ends = async (adminUrl) => {
  const pool = new pg.Pool({ connectionString: adminUrl, max: WORKERS + 2 });
  pool.on("error", () => undefined).on("connect", (client) => void client.on("error", () => undefined));
  // It writes a line for each job unless told not to, which would be measured too.
  const logger = new Logger(() => () => undefined);
  let many = 0;
  const all = Promise.withResolvers<void>();
  const options = {
    pgPool: pool,
    logger,
    noHandleSignals: true,
    preset: { worker: { concurrentJobs: WORKERS, localQueue: { size: BATCH }, completeJobBatchDelay: 0 } },
    taskList: {
      reminder: async () => {
        if (++many === JOBS) all.resolve();
      },
    },
  };
  const utils = await makeWorkerUtils({ pgPool: pool, logger });
  await utils.migrate();
  const jobs = Array.from({ length: JOBS }, () => ({ identifier: "reminder", payload: { person: randomUUID() } }));
  const put = await seconds(async () => {
    for (const some of parts(jobs)) await utils.addJobs(some);
  });
  await utils.release();
  await analyzed(adminUrl);
  const left = async () =>
    (await pool.query<{ rows: number }>("select count(*)::int as rows from graphile_worker.jobs")).rows[0]?.rows ?? 0;
  const done = await seconds(async () => {
    const runner = await run(options);
    await all.promise;
    // Done is what is deleted; it does so in batches of its own.
    while ((await left()) > 0) await new Promise((resolve) => setTimeout(resolve, 20));
    await runner.stop();
  });
  await pool.end();
  return { put, done };
};

/** As the server does by itself within a minute: each of them plans badly while its table is thought to be empty. */
async function analyzed(adminUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  await client.query("analyze");
  await client.end();
}

const rows: readonly (readonly [string, Ends])[] = [
  ["outbox, kept until the closing", ours(settle)],
  ["outbox, deleted", ours(discard)],
  ["pg-boss 12.38, 200 at a time", boss],
  ["graphile-worker 0.18, local queue of 200", graphile],
];

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** A hundred thousand due reminders, claimed and finished by eight workers, in turns on one server, each on a fresh database. */
export async function outbox({ adminUrl }: Pick<Servers, "adminUrl">, rounds: number): Promise<string[]> {
  const found = new Map<string, { put: number; done: number }[]>(rows.map(([name]) => [name, []]));
  for (let round = 0; round < rounds; round++)
    for (const [name, ends] of rows) {
      const fresh = await freshDatabase(adminUrl);
      found.get(name)?.push(await ends(fresh.adminUrl));
      await fresh.drop();
      process.stderr.write(`outbox, ${name}: done\n`);
    }
  const base = found.get(rows[0]?.[0] ?? "") ?? [];
  return [
    `${JOBS.toLocaleString("en")} due at once, ${WORKERS} workers, ${BATCH} at a time; nothing is sent.`,
    "",
    "| | written s | claimed and finished s | a second | time / ours (min..max) |",
    "|---|---|---|---|---|",
    ...rows.map(([name]) => {
      const mine = found.get(name) ?? [];
      const ratios = mine.map(({ done }, round) => done / (base[round]?.done ?? 1));
      const done = median(mine.map((one) => one.done));
      return `| ${name} | ${median(mine.map((one) => one.put)).toFixed(1)} | ${done.toFixed(1)} | ${(JOBS / done).toFixed(0)} | ${median(ratios).toFixed(2)} (${Math.min(...ratios).toFixed(2)}..${Math.max(...ratios).toFixed(2)}) |`;
    }),
  ];
}
