/**
 * `npm run simulate`: made-up teams, the product's monitor beside five others, and the page docs/simulation.md with its pictures.
 * `-- --quick` only checks the targets and writes nothing; exit code 1 when one fails. `--workers 3` threads, `--seed 7`,
 * `--runs 500` teams per cell.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { arch, availableParallelism, platform } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { planOf } from "./cells.ts";
import { delaysPicture, falseMarksPicture } from "./plots.ts";
import { openPool } from "./pool.ts";
import { progressBar } from "./progress.ts";
import { reportOf } from "./report.ts";
import { jobCount, simulate } from "./simulation.ts";
import { reached, summaryOf, targetsOf } from "./targets.ts";

/** Standard errors allowed to a quick run: a true value that lies on its bound fails once in 700 tries, one well inside never. */
const QUICK_MARGIN = 3;

const { values } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    workers: { type: "string", default: String(Math.max(1, availableParallelism() - 1)) },
    seed: { type: "string", default: "1" },
    runs: { type: "string" },
  },
});

const wholeNumber = (name: string, value: string): number => {
  const number = Number(value);
  if (!Number.isSafeInteger(number) || number < 1) throw new RangeError(`--${name} takes a whole number from 1 up`);
  return number;
};

const isVirtual = (): boolean => platform() === "linux" && /\bhypervisor\b/.test(readFileSync("/proc/cpuinfo", "utf8"));

const { quick, seed } = values;
const runs = wholeNumber("runs", values.runs ?? (quick ? "1000" : "5000"));
const workers = wholeNumber("workers", values.workers);
const sizes = quick ? [4, 8, 20] : [4, 6, 8, 12, 20];
const plan = planOf({ sizes, targetsOnly: quick });
const margin = quick ? QUICK_MARGIN : 0;

const began = performance.now();
const done = progressBar(jobCount(plan, runs), () => performance.now(), process.stderr);
const pool = openPool(workers);
try {
  const results = await simulate(plan, runs, seed, (jobs) => pool.run(jobs, done));
  const targets = targetsOf(results, sizes);
  const seconds = Math.round((performance.now() - began) / 1000);
  for (const target of targets) {
    const verdict = reached(target, 0) ? "reached    " : reached(target, margin) ? "by chance  " : "NOT REACHED";
    const allowed = target.low === 0 ? `at most ${target.high}` : `${target.low} to ${target.high}`;
    console.log(`${verdict} ${target.name}: ${target.seen.toFixed(3)} ± ${target.error.toFixed(3)}, ${allowed}`);
  }
  const failed = targets.filter((target) => !reached(target, margin)).length;
  console.log(`${runs} teams per cell, seed ${seed}, ${seconds} s: ${summaryOf(targets, margin)}.`);
  if (!quick) {
    const docs = fileURLToPath(new URL("../../docs/", import.meta.url));
    mkdirSync(path.join(docs, "pictures"), { recursive: true });
    writeFileSync(path.join(docs, "pictures/simulation-false-marks.svg"), falseMarksPicture(results, sizes));
    writeFileSync(path.join(docs, "pictures/simulation-delays.svg"), delaysPicture(results));
    const about = {
      seed,
      runs,
      seconds,
      date: new Date().toISOString().slice(0, 10),
      machine: `${availableParallelism()} cores ${arch()}${isVirtual() ? " (virtual machine)" : ""}, ${workers} of them used, Node ${process.versions.node}`,
      command: `npm run simulate${process.argv.length > 2 ? ` -- ${process.argv.slice(2).join(" ")}` : ""}`,
    };
    writeFileSync(path.join(docs, "simulation.md"), reportOf(about, results, sizes, targets));
  }
  process.exitCode = failed === 0 ? 0 : 1;
} finally {
  await pool.close();
}
