import { type ChildProcess, fork } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { platform } from "node:os";
import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import { migrate } from "../api/platform/db/database.ts";
import type { Tables } from "../api/platform/db/tables.ts";
import { freshDatabase, startPostgres } from "../tests/support/postgres.ts";
import { publicJwk } from "./people.ts";

export type Server = { readonly child: ChildProcess; readonly port: number };
export type Servers = {
  readonly label: string;
  readonly plumbline: Server;
  readonly naive: Server;
  /** As an administrator of the database that both use. */
  readonly adminUrl: string;
  /** Processor time of a server and of PostgreSQL so far, in microseconds; the latter on Linux only, else 0. */
  readonly cpuUs: (server: Server) => Promise<number>;
  readonly stop: () => Promise<void>;
};

export const ask = <T>(child: ChildProcess, job: unknown): Promise<T> =>
  new Promise((resolve, reject) => {
    child.once("message", (reply: { value?: T; error?: string }) =>
      reply.error === undefined ? resolve(reply.value as T) : reject(new Error(reply.error)),
    );
    child.send(job as object);
  });

async function startServer(which: "plumbline" | "naive", urls: { appUrl: string; adminUrl: string }): Promise<Server> {
  const child = fork(new URL("./serverProcess.ts", import.meta.url), {
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  const jwk = await publicJwk();
  return { child, ...(await ask<{ port: number }>(child, { kind: "start", which, ...urls, jwk })) };
}

/** Processor time of a PostgreSQL server and its connections, in microseconds; Linux only, else 0. */
function postgresCpuUs(postmaster: string): number {
  if (platform() !== "linux") return 0;
  const ticks = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => ({ pid, stat: statOf(pid) }))
    .map(({ pid, stat }) => ({ pid, fields: stat.slice(stat.lastIndexOf(")") + 2).split(" ") }))
    .filter(({ pid, fields }) => pid === postmaster || fields[1] === postmaster)
    // The server keeps the time of connections that have ended; without it a closed one would count backwards.
    .reduce(
      (sum, { pid, fields }) =>
        sum + fields.slice(11, pid === postmaster ? 15 : 13).reduce((ticks, field) => ticks + Number(field), 0),
      0,
    );
  return ticks * 10_000;
}

/** A process that ended while we looked has nothing to add. */
function statOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/stat`, "utf8");
  } catch {
    return "";
  }
}

/** The product and the naive server, each a process of its own, on one fresh database. */
export async function startServers(): Promise<Servers> {
  const postgres = await startPostgres();
  // The server writes its own process id first thing.
  const postmaster =
    postgres.dataFolder === null
      ? ""
      : (readFileSync(`${postgres.dataFolder}/postmaster.pid`, "utf8").split("\n", 1)[0] ?? "");
  const { adminUrl } = await freshDatabase(postgres.adminUrl);
  const admin = new Kysely<Tables>({
    dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: adminUrl, max: 1 }) }),
  });
  await migrate(admin);
  const appUser = new URL(adminUrl);
  appUser.username = "app_user";
  appUser.password = "bench";
  const raw = new pg.Client({ connectionString: adminUrl });
  await raw.connect();
  await raw.query("alter role app_user login password 'bench'");
  await raw.end();
  await admin.destroy();
  const urls = { appUrl: appUser.href, adminUrl };
  const plumbline = await startServer("plumbline", urls);
  const naive = await startServer("naive", urls);
  return {
    label: postgres.label,
    plumbline,
    naive,
    adminUrl,
    async cpuUs({ child }) {
      const used = await ask<NodeJS.CpuUsage>(child, { kind: "cpu" });
      return used.user + used.system + postgresCpuUs(postmaster);
    },
    async stop() {
      for (const { child } of [plumbline, naive]) await ask(child, { kind: "stop" });
      await postgres.stop();
    },
  };
}
