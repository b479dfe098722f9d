import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, readdirSync, rmSync } from "node:fs";
import { appendFile, chown, mkdtemp, open, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import pg from "pg";
import { freeLoopbackPort } from "./ports.ts";
import {
  asUser,
  copied,
  embeddedBinaries,
  executable,
  isReachable,
  nobody,
  oldestBinaries,
  reachableTemporaryFolder,
  runsAsRoot,
} from "./postgresBinaries.ts";

/** A PostgreSQL server that tests may create databases on, reachable on the loopback address only. */
export type TestPostgres = {
  /** Connection string of a superuser, or of the user somebody else's server was given with. */
  readonly adminUrl: string;
  /** Engine, version and where it came from, for the summary: "PostgreSQL 18 (embedded)". */
  readonly label: string;
  /** The server's own files (tables, write-ahead log); null when the server is somebody else's. */
  readonly dataFolder: string | null;
  /** What the server has logged; null when the server is somebody else's. */
  readonly logFile: string | null;
  /** Ends the server cleanly and deletes its files; leaves somebody else's server alone. May be called twice. */
  readonly stop: () => Promise<void>;
};

/**
 * The PostgreSQL of a test run: the server of DATABASE_ADMIN_URL_TEST when that is set, else the binaries that npm installed.
 *
 * @throws Error with the server's own words when it does not start
 */
export async function startPostgres(): Promise<TestPostgres> {
  const given = process.env.DATABASE_ADMIN_URL_TEST;
  if (given !== undefined && given !== "") return givenServer(given);
  return startCluster(await embeddedBinaries(), "embedded");
}

/**
 * A second server, to run the same tests on another major version: PostgreSQL 15 as npm brings it, else the newest that the
 * system's package manager installed; null when there is neither.
 */
export async function startInstalledPostgres(): Promise<TestPostgres | null> {
  const oldest = await oldestBinaries();
  if (oldest !== null) return startCluster(oldest, "npm");
  const folder = "/usr/lib/postgresql";
  const versions = existsSync(folder) ? readdirSync(folder).filter((name) => /^\d+$/.test(name)) : [];
  const newestFirst = versions.toSorted((a, b) => Number(b) - Number(a));
  const version = newestFirst.find((one) => existsSync(path.join(folder, one, "bin", "initdb")));
  return version === undefined ? null : startCluster(path.join(folder, version), "installed");
}

/** One database made for one test file. */
export type FreshDatabase = {
  readonly adminUrl: string;
  readonly name: string;
  /** Ends what is still connected to it and deletes it. */
  readonly drop: () => Promise<void>;
};

/**
 * A new database on the server of `adminUrl`, empty or a copy of `template` (nobody may be connected to the template then).
 * Roles belong to the whole server, so the databases of one server share them.
 */
export async function freshDatabase(
  adminUrl: string,
  { template = "template0" }: { template?: string } = {},
): Promise<FreshDatabase> {
  const name = `plumbline_${randomBytes(6).toString("hex")}`;
  await asAdmin(adminUrl, `create database ${name} template ${pg.escapeIdentifier(template)}`);
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  return {
    adminUrl: url.href,
    name,
    drop: () => asAdmin(adminUrl, `drop database if exists ${name} with (force)`),
  };
}

async function asAdmin(adminUrl: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

async function givenServer(adminUrl: string): Promise<TestPostgres> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  const reply = await client.query<{ server_version: string }>("show server_version");
  await client.end();
  const version = reply.rows[0]?.server_version ?? "of unknown version";
  return {
    adminUrl,
    label: `PostgreSQL ${version} (DATABASE_ADMIN_URL_TEST)`,
    dataFolder: null,
    logFile: null,
    stop: async () => undefined,
  };
}

async function startCluster(home: string, origin: string): Promise<TestPostgres> {
  const folder = await mkdtemp(path.join(reachableTemporaryFolder(), "plumbline-postgres-"));
  const dataFolder = path.join(folder, "data");
  const logFile = path.join(folder, "server.log");
  const deleteFolder = () => rm(folder, { recursive: true, force: true, maxRetries: 5 });
  try {
    if (runsAsRoot) await chown(folder, nobody, nobody);
    const binaries = isReachable(executable(home, "postgres")) ? home : await copied(home, folder);
    const password = randomBytes(18).toString("base64url");
    await initialize(binaries, folder, password);
    for (let attempt = 1; ; attempt++) {
      const port = await freeLoopbackPort();
      const server = await serve(binaries, dataFolder, logFile, port);
      const adminUrl = `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;
      const version = await firstAnswer(adminUrl, server.process);
      if (version !== null) {
        const stop = async () => {
          await server.stop();
          await deleteFolder();
        };
        return { adminUrl, label: `PostgreSQL ${version} (${origin})`, dataFolder, logFile, stop };
      }
      await server.stop();
      if (attempt === 3) throw new Error(`PostgreSQL did not start:\n${await readFile(logFile, "utf8")}`);
    }
  } catch (error) {
    await deleteFolder();
    throw error;
  }
}

async function initialize(home: string, folder: string, password: string): Promise<void> {
  const passwordFile = path.join(folder, "password");
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (runsAsRoot) await chown(passwordFile, nobody, nobody);
  const dataFolder = path.join(folder, "data");
  const words = [`--pgdata=${dataFolder}`, "--username=postgres", `--pwfile=${passwordFile}`, "--encoding=UTF8"];
  const child = spawn(executable(home, "initdb"), [...words, "--no-sync", "--locale=C", "--auth=scram-sha-256"], {
    ...asUser,
    cwd: rootFolder(),
    env: environment(),
    stdio: ["ignore", "ignore", "pipe"],
  });
  let complaints = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    complaints += text;
  });
  const code = await exitOf(child);
  if (code !== 0) throw new Error(`initdb failed (exit code ${code}):\n${complaints}`);
  await rm(passwordFile);
  // A superuser can run programs, so it needs the password even here; the roles that migrations make cannot.
  await writeFile(
    path.join(dataFolder, "pg_hba.conf"),
    "host all postgres 127.0.0.1/32 scram-sha-256\nhost all all 127.0.0.1/32 trust\n",
  );
  await appendFile(path.join(dataFolder, "postgresql.conf"), settings);
}

/** Without fsync the run is several times faster; only a crash of the whole machine could tell the difference. */
const settings = `
listen_addresses = '127.0.0.1'
unix_socket_directories = ''
fsync = off
max_connections = 300
log_min_messages = 'warning'
`;

async function serve(home: string, dataFolder: string, logFile: string, port: number) {
  const log = await open(logFile, "a");
  const child = spawn(executable(home, "postgres"), ["-D", dataFolder, "-p", String(port)], {
    ...asUser,
    cwd: rootFolder(),
    env: environment(),
    stdio: ["ignore", log.fd, log.fd],
  });
  const exited = exitOf(child);
  await log.close();
  const endWithUs = () => endAtOnce(child, dataFolder);
  process.once("exit", endWithUs);
  const stop = async () => {
    // Fast shutdown first; a backend that does not let go is ended the hard way.
    child.kill("SIGINT");
    const harder = setTimeout(() => child.kill("SIGQUIT"), 10_000);
    await exited;
    clearTimeout(harder);
    process.off("exit", endWithUs);
  };
  return { process: child, stop };
}

/** For our own exit, where nothing can be awaited: the server takes its postmaster.pid along when it is gone. */
function endAtOnce(child: ChildProcess, dataFolder: string): void {
  child.kill("SIGQUIT");
  const clock = new Int32Array(new SharedArrayBuffer(4));
  const isThere = () => existsSync(path.join(dataFolder, "postmaster.pid"));
  for (let waited = 0; waited < 2_000 && isThere(); waited += 20) Atomics.wait(clock, 0, 0, 20);
  try {
    rmSync(path.dirname(dataFolder), { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  } catch {
    // What cannot be deleted now lies in the temporary folder, and we have no time left.
  }
}

/** The server's major version once it answers; null when it ended first or stays silent for 20 seconds. */
async function firstAnswer(adminUrl: string, server: ChildProcess): Promise<string | null> {
  const giveUpAt = Date.now() + 20_000;
  while (Date.now() < giveUpAt && server.exitCode === null && server.signalCode === null) {
    const client = new pg.Client({ connectionString: adminUrl });
    try {
      await client.connect();
      const reply = await client.query<{ server_version: string }>("show server_version");
      return reply.rows[0]?.server_version.split(".")[0] ?? null;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 25));
    } finally {
      await client.end().catch(() => undefined);
    }
  }
  return null;
}

/** The working directory of the server: the checkout may be closed to the user it runs as. */
function rootFolder(): string {
  return path.parse(process.cwd()).root;
}

/** PG* variables of the shell would change what the programs do; the locale and zone of the machine as well. */
function environment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG|TZ$)/.test(name));
  return { ...Object.fromEntries(kept), LC_ALL: "C", TZ: "UTC" };
}

function exitOf(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => resolve(code));
  });
}
