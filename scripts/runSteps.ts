import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { isCi, type Leg, readLegs } from "../tests/support/legs.ts";
import { root, type Step } from "./steps.ts";

type Count = { passed: number; failed: number; skipped: number };

/**
 * Runs `chosen` one after the other up to the first that fails, and prints what ran on what. The last line is always
 * `N passed, N failed`: one per tool, one per test.
 *
 * @returns the exit code: 0 when every step ran and passed; in CI a skipped test or a database without tests is a failure
 */
export async function runSteps(chosen: readonly Step[]): Promise<0 | 1> {
  const notes = mkdtempSync(path.join(tmpdir(), "plumbline-run-"));
  const total: Count = { passed: 0, failed: 0, skipped: 0 };
  const titles: string[] = [];
  const started = performance.now();
  let ran = 0;
  try {
    for (const step of chosen) {
      console.log(`\n=== ${step.name}`);
      const before = performance.now();
      const { count, passedTitles } = await runStep(step, notes);
      titles.push(...passedTitles);
      ran += 1;
      total.passed += count.passed;
      total.failed += count.failed;
      total.skipped += count.skipped;
      console.log(`=== ${step.name}: ${count.failed === 0 ? "passed" : "FAILED"}, ${seconds(before)}`);
      if (count.failed > 0) break;
    }
    console.log("");
    total.failed += reportLegs(path.join(notes, "legs"), titles, chosen.slice(0, ran));
    if (total.skipped > 0) console.log(`SKIPPED: ${total.skipped} tests did not run.`);
    if (total.skipped > 0 && isCi()) total.failed += total.skipped;
    if (ran < chosen.length)
      console.log(
        `Not run: ${chosen
          .slice(ran)
          .map((step) => step.name)
          .join(", ")}.`,
      );
  } catch (error) {
    console.error(error);
    total.failed += 1;
  } finally {
    rmSync(notes, { recursive: true, force: true });
  }
  console.log(`Took ${seconds(started)}.`);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
}

async function runStep(step: Step, notes: string): Promise<{ count: Count; passedTitles: readonly string[] }> {
  const report = path.join(notes, `${step.name}.json`);
  const reporters =
    step.kind === "vitest" ? ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`] : [];
  const env = { ...process.env, PLUMBLINE_LEGS_FILE: path.join(notes, "legs") };
  const child = spawn(process.execPath, [...step.command, ...reporters], { cwd: root, env, stdio: "inherit" });
  const succeeded = (await exitOf(child)) === 0;
  if (step.kind === "tool") {
    return { count: { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1, skipped: 0 }, passedTitles: [] };
  }
  return counted(report, succeeded);
}

function counted(report: string, succeeded: boolean): { count: Count; passedTitles: readonly string[] } {
  const results = readResults(report);
  const withStatus = (...wanted: string[]) => results.filter((one) => wanted.includes(one.status));
  const count: Count = {
    passed: withStatus("passed").length,
    failed: withStatus("failed").length,
    skipped: withStatus("pending", "skipped", "todo", "disabled").length,
  };
  // A file that cannot be loaded, or an error between tests, fails the run without failing a test.
  if (!succeeded && count.failed === 0) count.failed = 1;
  // A green check that looked at nothing is not green.
  if (succeeded && count.passed === 0) count.failed = 1;
  return { count, passedTitles: withStatus("passed").map((one) => one.fullName) };
}

function readResults(report: string): readonly { status: string; fullName: string }[] {
  try {
    const reply: { testResults: { assertionResults: { status: string; fullName: string }[] }[] } = JSON.parse(
      readFileSync(report, "utf8"),
    );
    return reply.testResults.flatMap((file) => file.assertionResults);
  } catch {
    // vitest ended before it could write; its own words are on the screen, and the exit code makes it a failure.
    return [];
  }
}

/** Each has a line of its own in the summary. */
const toldApart: ReadonlySet<Leg["kind"]> = new Set(["browser", "bicep", "functions host"]);

/** Prints which engines and which browser the tests ran on; returns how many required ones are missing (counted in CI only). */
function reportLegs(file: string, titles: readonly string[], ran: readonly Step[]): number {
  const legs = readLegs(file);
  const didRun = (name: string) => ran.some((step) => step.name === name);
  const missing: string[] = [];
  const testsNaming = (word: string) => titles.filter((title) => title.includes(word)).length;
  const say = (what: string, tests: number) => {
    console.log(`Ran on ${what}: ${tests} tests`);
    if (tests === 0) missing.push(what);
  };
  if (didRun("api")) {
    say("PGlite", testsNaming("PGlite"));
    for (const leg of legs) {
      if (!toldApart.has(leg.kind) && leg.label !== null) say(leg.label, testsNaming(leg.label));
      if (leg.kind === "postgres" && leg.label === null) missing.push("PostgreSQL");
      if (leg.kind === "blob service" && leg.label === null) missing.push("a blob service");
      if (leg.kind === "second postgres" && leg.label === null) missing.push("a second PostgreSQL");
      if (leg.kind === "pg_dump" && leg.label === null) missing.push("pg_dump");
      if (leg.kind === "node 22" && leg.label === null) missing.push("Node 22");
    }
  }
  for (const leg of legs.filter((one) => one.kind === "bicep")) console.log(`Infrastructure: ${leg.label}`);
  for (const leg of legs.filter((one) => one.kind === "functions host")) console.log(`Functions: ${leg.label}`);
  for (const leg of legs.filter((one) => one.kind === "browser")) {
    if (leg.label === null) missing.push("a browser");
    else console.log(`Ran in a browser: ${leg.label}`);
  }
  for (const what of missing) console.log(`SKIPPED: nothing ran on ${what}.`);
  return isCi() ? missing.length : 0;
}

/** Ends with the child; a signal meant for us is passed on, so that nothing stays behind. */
function exitOf(child: ChildProcess): Promise<number | null> {
  const passOn = (signal: NodeJS.Signals) => child.kill(signal);
  process.on("SIGTERM", passOn).on("SIGINT", passOn);
  return new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  }).finally(() => process.off("SIGTERM", passOn).off("SIGINT", passOn));
}

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}
