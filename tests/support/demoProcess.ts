import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { freeLoopbackPort } from "./ports.ts";
import { temporaryFolder } from "./pulseFixture.ts";

export type DemoProcess = {
  /** "http://localhost:1234", without a slash at the end. */
  readonly address: string;
  readonly get: <T>(path: string) => Promise<T>;
  /** Ends it as a person would, with Control and C, and deletes what it kept. */
  readonly stop: () => Promise<void>;
};

const root = fileURLToPath(new URL("../..", import.meta.url));
const PATIENCE_MS = 90_000;

/**
 * The whole demo as `npm start -- --fresh` runs it, with a folder of its own, once its live meeting can be answered.
 * @throws Error with everything it said when it ends before that or takes longer than 90 seconds
 */
export async function startDemo(): Promise<DemoProcess> {
  const folder = await temporaryFolder();
  const leftOver = join(folder.path, "left-over");
  writeFileSync(leftOver, "of an earlier run");
  const port = await freeLoopbackPort();
  const { DATABASE_URL: _, DATABASE_ADMIN_URL: __, NODE_ENV: ___, ...env } = process.env;
  const child = spawn(process.execPath, ["demo/start.ts", "--fresh"], {
    cwd: root,
    env: { ...env, PORT: String(port), DATA_DIR: folder.path },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text: Buffer) => said.push(text.toString()));
  const address = `http://localhost:${port}`;
  const get = async <T>(path: string): Promise<T> => (await (await fetch(`${address}${path}`)).json()) as T;
  const stop = async (): Promise<void> => {
    await ended(child);
    await folder.remove();
  };
  try {
    const until = performance.now() + PATIENCE_MS;
    while (!(await isReady(get))) {
      if (child.exitCode !== null || performance.now() > until) throw new Error(`no demo: ${said.join("")}`);
      await new Promise((wake) => setTimeout(wake, 200));
    }
    if (existsSync(leftOver)) throw new Error("--fresh has kept what lay in the folder");
    return { address, get, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

const isReady = (get: DemoProcess["get"]): Promise<boolean> =>
  get<{ live: unknown }>("/api/demo/scene").then(
    ({ live }) => live !== null,
    () => false,
  );

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  const late = setTimeout(() => child.kill("SIGKILL"), 10_000);
  await gone;
  clearTimeout(late);
}
