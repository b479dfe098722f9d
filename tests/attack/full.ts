import { execFile } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { cpus } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { sealPulse } from "../../api/privacy/seal.ts";
import { startPostgres } from "../support/postgres.ts";
import {
  depsAround,
  embeddedDatabase,
  noon,
  serverDatabase,
  standingClock,
  type TestDatabase,
  temporaryFolder,
} from "../support/pulseFixture.ts";
import { type Dump, dumpOf } from "./dump.ts";
import { casesOf } from "./evidence.ts";
import { chanceRange, scoreOf } from "./linker.ts";
import { plant, plantedOnly, withoutPlanted } from "./planted.ts";
import { keysIn, observedVoting } from "./votes.ts";

/**
 * The full form of the attack, the race and the kills, and its page: `npm run attack` (about twenty minutes on two quiet cores).
 * `npm run attack -- 200` tries the linking with 200 pulses and writes no page.
 */
const promised = 1000;
const size = 8;
const probability = 0.999;

const root = fileURLToPath(new URL("../..", import.meta.url));

type Line = {
  readonly what: string;
  readonly share: number;
  readonly expected: "guess" | "linked";
  readonly among: number;
};

type Engine = { readonly name: string; readonly lines: readonly Line[] };

async function linking(name: string, database: TestDatabase, pulses: number): Promise<readonly Line[]> {
  const folder = await temporaryFolder();
  try {
    const deps = depsAround(database.db, folder.path, standingClock(noon));
    const planted = await plant(database);
    const progress = (done: string) => console.log(`${name}: ${done}`);
    const seen = await observedVoting(deps, database, { pulses, size, planted, everyRound: true, progress });
    for (const { scope, pulseId } of seen.votings) await sealPulse(deps, scope, pulseId, "early");
    const after = { dumps: [...seen.dumps, await dumpOf(database)], keys: await keysIn(deps) };
    if (after.keys.size > 0) throw new Error("box keys outlived their pulses");

    const score = (dumps: readonly Dump[], part: (dump: Dump) => Dump, keys: ReadonlyMap<string, Uint8Array>) =>
      scoreOf(casesOf({ dumps: dumps.map(part), keys }), seen.truth).share;
    const last = seen.dumps.slice(-1);
    const half = seen.dumps.slice(size / 2 - 1, size / 2);
    const lines: Line[] = [
      {
        what: "one dump while open, all have answered",
        share: score(last, withoutPlanted, seen.keys),
        expected: "guess",
        among: size,
      },
      {
        what: "one dump while open, half have answered",
        share: score(half, withoutPlanted, seen.keys),
        expected: "guess",
        among: size / 2,
      },
      {
        what: "after the close, with every earlier state",
        share: score(after.dumps, withoutPlanted, after.keys),
        expected: "guess",
        among: size,
      },
      {
        what: "one dump of the planted design (a row per paper and ballot)",
        share: score(last, plantedOnly, seen.keys),
        expected: "linked",
        among: size,
      },
      {
        what: "a dump after every answer, while open (a residual)",
        share: score(seen.dumps, withoutPlanted, seen.keys),
        expected: "linked",
        among: size,
      },
    ];
    for (const line of lines) console.log(`${name}: ${line.what}: ${line.share.toFixed(4)}`);
    return lines;
  } finally {
    await folder.remove();
  }
}

const fits = (line: Line, pulses: number): boolean => {
  const { low, high } = chanceRange(pulses, line.among, probability);
  return line.expected === "linked" ? line.share > 0.9 : line.share >= low && line.share <= high;
};

/** Runs test files in their full form; returns the lines that they print about themselves. @throws Error when one fails */
async function testRun(project: string, file: string, environment: Record<string, string>): Promise<readonly string[]> {
  const vitest = path.join(path.dirname(createRequire(import.meta.url).resolve("vitest/package.json")), "vitest.mjs");
  const { error, output } = await new Promise<{ error: Error | null; output: string }>((resolve) => {
    execFile(
      process.execPath,
      [vitest, "run", "--project", project, file],
      { cwd: root, env: { ...process.env, ...environment, NO_COLOR: "1" }, maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) => resolve({ error, output: `${stdout}\n${stderr}` }),
    );
  });
  if (error !== null) throw new Error(`${file} failed:\n${output}`);
  const lines = output.split("\n").filter((line) => /^(race|crash|residue)\b.*: /.test(line));
  for (const line of lines) console.log(line);
  return lines;
}

function page(engines: readonly Engine[], others: readonly string[]): string {
  const row = (name: string, line: Line) => {
    const { low, high } = chanceRange(promised, line.among, probability);
    const range = line.expected === "guess" ? `${low.toFixed(4)} to ${high.toFixed(4)}` : "must be above 0.9";
    return `| ${name} | ${line.what} | **${line.share.toFixed(4)}** | ${(1 / line.among).toFixed(3)} | ${range} |`;
  };
  return `# What an attacker gets out of it

Measured on ${new Date().toISOString().slice(0, 10)} by \`npm run attack\`, Node ${process.versions.node}, ${cpus().length} cores. This page is written by that command.

## Who answered what
${promised} private pulses of ${size} people; all answer one after the other, one in four changes the answer later. The attacker has
everything that the database holds (each row with its version and its place in the file) and everything that is in the key
store at that moment. The linker (\`tests/attack/linker.ts\`) is told the truth about half of the pulses, tries every order that
people, papers and ballots can be put into and every text they have in common, and then names the ballot of each person of the
other half. Share of people named right; the range holds a pure guess with probability ${probability}.

| engine | what the attacker has | right | a guess | range |
| --- | --- | --- | --- | --- |
${engines.flatMap(({ name, lines }) => lines.map((line) => row(name, line))).join("\n")}

"After the close, with every earlier state" stands for files, write-ahead log and backups: the linker gets a logical dump of
every state the log could bring back, and the key store as it is by then. It does not take the files apart itself; those are
only searched for bytes, below. Papers and ballots are made with the exact arithmetic of a client, not by the client's code.

The planted design keeps the same encrypted papers and ballots, one row each: the same program links it, so it can see.

## What stays on disk, races and kills
${others.map((line) => `- ${line}`).join("\n")}

The byte search reads every file of the database (tables, write-ahead log, server log), the folder of box keys, the product's
log and two dumps, after a close, a withheld close, a withdrawal and a lost key. It looks for ballot ids, messages, signatures,
blinded bytes, private keys (PKCS8, primes, exponents), box keys and unshown sentences, plain, in hex, base64 and base64url at
any alignment. It does find what it must: a planted marker, the encrypted sheets that deleted rows leave behind, and the
sentences that the result shows.

## What remains
- Whoever can read the database **and** the key store again and again **while a pulse is open** sees who answered between two
  looks (last line of each engine above). The same holds for a dump taken when only one person has answered, and for the
  timing of requests on the network.
- An operator who runs changed code can do anything.
- Everybody giving the same answer, people who tell each other theirs, one person who joins or leaves, and the style of a
  sentence: no program can hide these.
`;
}

async function linkingOnBoth(pulses: number, done: (engine: Engine) => void): Promise<void> {
  const embedded = await embeddedDatabase();
  done({ name: "PGlite", lines: await linking("PGlite", embedded, pulses) });
  await embedded.close();
  const server = await startPostgres();
  try {
    const database = await serverDatabase(server.adminUrl);
    done({ name: server.label, lines: await linking(server.label, database, pulses) });
    await database.close();
  } finally {
    await server.stop();
  }
}

async function testsInFull(done: (lines: readonly string[]) => void): Promise<void> {
  done(await testRun("attack", "tests/attack/residue.test.ts", {}));
  done(await testRun("api", "tests/api/race.test.ts", { RACE_PULSES: "300" }));
  done(await testRun("api", "tests/api/crash.test.ts", { CRASH_KILLS: "50" }));
}

async function run(pulses: number): Promise<void> {
  const engines: Engine[] = [];
  const others: string[] = [];
  // After each part, so that a run that is interrupted keeps what it has measured.
  const write = () => {
    if (pulses !== promised) return;
    mkdirSync(path.join(root, "docs"), { recursive: true });
    writeFileSync(path.join(root, "docs/attack.md"), page(engines, others));
  };
  const parts = [
    linkingOnBoth(pulses, (engine) => {
      const wrong = engine.lines.filter((line) => !fits(line, pulses)).map((line) => `${line.what}: ${line.share}`);
      if (wrong.length > 0) throw new Error(`Not as promised on ${engine.name}:\n${wrong.join("\n")}`);
      engines.push(engine);
      write();
    }),
    ...(pulses === promised
      ? [
          testsInFull((lines) => {
            others.push(...lines);
            write();
          }),
        ]
      : []),
  ];
  const failed = (await Promise.allSettled(parts)).filter((part) => part.status === "rejected");
  for (const part of failed) console.error(part.reason);
  process.exitCode = failed.length === 0 ? 0 : 1;
}

if (import.meta.main) await run(Number(process.argv[2] ?? promised));
