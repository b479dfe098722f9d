import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { cpus } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { type Chance, systemChance } from "../../api/platform/chance.ts";
import { startPostgres } from "../support/postgres.ts";
import { temporaryFolder } from "../support/pulseFixture.ts";
import { type Engine, isAsPromised, type Line, pageOf } from "./attackPage.ts";
import { type Disk, embeddedDisk, serverDisk } from "./disks.ts";
import { sharesOf, spoilsOf } from "./measure.ts";

/**
 * The full form of the attack, the race and the kills: `npm run attack` (about twenty minutes on two quiet cores). Only a
 * whole run with everything as promised writes docs/attack.md, at its end.
 * `npm run attack -- 200` tries the linking alone, with 200 pulses; a second number is the seed.
 */
const promised = 1000;
const size = 8;

const root = fileURLToPath(new URL("../..", import.meta.url));
const begun = Date.now();
const say = (line: string) => {
  const seconds = Math.round((Date.now() - begun) / 1000);
  console.log(`${String(Math.floor(seconds / 60)).padStart(3)}:${String(seconds % 60).padStart(2, "0")}  ${line}`);
};

/** Mulberry32, a public-domain generator, for the plan of a voting; what is secret never comes from it. */
function planOf(seed: number): Chance {
  let state = seed;
  const below = (bound: number) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % bound;
  };
  return { ...systemChance, below };
}

/** @throws Error when something is not as promised, or when the run is stopped */
async function linking(disk: Disk, pulses: number, seed: number, stop: AbortSignal): Promise<Engine> {
  let said = 0;
  const progress = (done: string) => {
    stop.throwIfAborted();
    if (Date.now() - said < 10_000) return;
    said = Date.now();
    say(`${disk.name}: ${done}`);
  };
  const folder = await temporaryFolder();
  try {
    const database = await disk.open(folder.path);
    try {
      const spoils = await spoilsOf(disk, database, folder.path, { pulses, size, plan: planOf(seed), progress });
      const shares = sharesOf(spoils);
      if (spoils.files === null || shares.files === null) throw new Error(`the files of ${disk.name} are out of reach`);
      if (spoils.after.keys.size > 0) throw new Error("box keys outlived their pulses");
      if (spoils.files.readable.length > 0)
        throw new Error(`readable after the close: ${JSON.stringify(spoils.files.readable.slice(0, 5))}`);
      const line = (what: string, share: number, expected: Line["expected"], among = size): Line => {
        stop.throwIfAborted();
        say(`${disk.name}: ${what}: ${share.toFixed(4)} (a guess: ${(1 / among).toFixed(3)})`);
        return { what, share, expected, among };
      };
      const lines = [
        line("one dump while open, all have answered", shares.oneDump(), "guess"),
        line("one dump while open, half have answered", shares.halfDump(), "guess", size / 2),
        line("after the close: files, log, every earlier state", shares.afterAll(), "guess"),
        line("one dump of the planted design (a row per paper and ballot)", shares.plantedDump(), "linked"),
        line("one copy of the planted design's files while open", shares.files.planted(), "linked"),
        line("a dump after every answer, while open", shares.everyDump(), "told"),
        line("one copy of the files while open", shares.files.open(), "told"),
        line("the files after the close, with the keys of before", shares.files.afterWithOldKeys(), "told"),
      ];
      const wrong = lines.filter((one) => !isAsPromised(one, pulses)).map(({ what, share }) => `${what}: ${share}`);
      if (wrong.length > 0) throw new Error(`Not as promised on ${disk.name}:\n${wrong.join("\n")}`);
      return { name: disk.name, lines, megabytes: spoils.files.megabytes };
    } finally {
      await database.close();
    }
  } finally {
    await folder.remove();
  }
}

async function linkingOnBoth(pulses: number, seed: number, stop: AbortSignal): Promise<readonly Engine[]> {
  const embedded = await linking(embeddedDisk, pulses, seed, stop);
  const server = await startPostgres();
  try {
    return [embedded, await linking(serverDisk(server), pulses, seed, stop)];
  } finally {
    await server.stop();
  }
}

/**
 * Runs a test file in its full form.
 * @param expected how many lines it says about itself; fewer means that an engine was missing
 * @returns these lines
 * @throws Error with the output when a test fails
 */
async function testRun(
  project: string,
  file: string,
  { expected, ...environment }: { expected: number } & Record<string, string | number>,
  stop: AbortSignal,
): Promise<readonly string[]> {
  stop.throwIfAborted();
  say(`${file} begins`);
  const vitest = path.join(path.dirname(createRequire(import.meta.url).resolve("vitest/package.json")), "vitest.mjs");
  const env: NodeJS.ProcessEnv = { ...process.env, NO_COLOR: "1" };
  for (const [name, value] of Object.entries(environment)) env[name] = String(value);
  const child = spawn(process.execPath, [vitest, "run", "--project", project, file], {
    cwd: root,
    env,
    stdio: ["ignore", "pipe", "pipe"],
    // Its own group, so that Ctrl-C reaches it once, through us: a second one would not let it stop its servers.
    detached: true,
  });
  const end = () => child.kill("SIGINT");
  stop.addEventListener("abort", end, { once: true });
  const alive = setInterval(() => say(`${file} goes on`), 60_000);
  const output: string[] = [];
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    createInterface({ input: stream }).on("line", (line) => {
      output.push(line);
      if (!/^(race|crash|residue)\b.*: /.test(line)) return;
      lines.push(line);
      say(line);
    });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  }).finally(() => clearInterval(alive));
  stop.removeEventListener("abort", end);
  stop.throwIfAborted();
  if (code !== 0) throw new Error(`${file} failed:\n${output.join("\n")}`);
  if (lines.length < expected) throw new Error(`${file} said ${lines.length} of ${expected}:\n${output.join("\n")}`);
  return lines;
}

async function testsInFull(stop: AbortSignal): Promise<readonly string[]> {
  return [
    ...(await testRun("attack", "tests/attack/residue.test.ts", { expected: 2 }, stop)),
    ...(await testRun("api", "tests/api/race.test.ts", { expected: 1, RACE_PULSES: 300 }, stop)),
    ...(await testRun("api", "tests/api/crash.test.ts", { expected: 2, CRASH_KILLS: 50 }, stop)),
  ];
}

/** One half keeps one core busy, the other the second; when either fails, the other stops as well. */
async function run(pulses: number, seed: number): Promise<void> {
  const stopping = new AbortController();
  const stopped = () => stopping.abort(new Error("stopped"));
  // Heard as often as they come: terminals and parents may each send one.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, stopped);
  const orStopAll = <T>(part: Promise<T>): Promise<T> =>
    part.catch((error: unknown) => {
      if (!stopping.signal.aborted) console.error(error);
      stopping.abort(error);
      throw error;
    });
  say(`${pulses} pulses of ${size}, seed ${seed}`);
  const whole = pulses === promised;
  const [linked, tested] = await Promise.allSettled([
    orStopAll(linkingOnBoth(pulses, seed, stopping.signal)),
    orStopAll(whole ? testsInFull(stopping.signal) : Promise.resolve([])),
  ]);
  if (linked.status === "rejected" || tested.status === "rejected") {
    say("not finished, nothing written");
    process.exitCode = 1;
    return;
  }
  if (whole) {
    const page = pageOf({
      date: new Date(),
      command: `npm run attack -- ${pulses} ${seed}`,
      seed,
      minutes: Math.round((Date.now() - begun) / 60_000),
      machine: `Node ${process.versions.node}, ${cpus().length} cores`,
      pulses,
      size,
      engines: linked.value,
      others: tested.value,
    });
    writeFileSync(path.join(root, "docs/attack.md"), page);
  }
  say(whole ? "all as promised; docs/attack.md is written" : "all as promised");
}

if (import.meta.main) {
  const [pulses = promised, seed = systemChance.below(1_000_000)] = process.argv.slice(2).map(Number);
  await run(pulses, seed);
}
