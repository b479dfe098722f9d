import { appendFileSync, existsSync, readFileSync } from "node:fs";

/**
 * One thing that tests ran on, or could not: a database engine, a browser, a blob service, the tools of a backup. The set-up of each vitest project writes them
 * down, the summary of `npm test` reads them.
 */
export type Leg = {
  readonly kind:
    | "postgres"
    | "second postgres"
    | "browser"
    | "blob service"
    | "pg_dump"
    | "bicep"
    | "node 22"
    | "functions host";
  /** What it was, for people; null when this machine has none. */
  readonly label: string | null;
  /** Why there is none. */
  readonly reason?: string;
};

/** Notes `leg` for the summary, and says on the spot when it is missing. In CI a missing leg is an error. */
export function noteLeg(leg: Leg): void {
  // Named by `npm test` for one run; nobody keeps the legs of a vitest started by hand.
  const legsFile = process.env.PLUMBLINE_LEGS_FILE;
  if (legsFile !== undefined) appendFileSync(legsFile, `${JSON.stringify(leg)}\n`);
  if (leg.label !== null) return;
  const sentence = `SKIPPED: no ${leg.kind} on this machine (${leg.reason ?? "nothing found"}).`;
  if (isCi()) throw new Error(sentence);
  console.warn(sentence);
}

/** The legs noted in `file` so far, each once. */
export function readLegs(file: string): readonly Leg[] {
  if (!existsSync(file)) return [];
  const lines = new Set(readFileSync(file, "utf8").split("\n").filter(Boolean));
  return [...lines].map((line): Leg => JSON.parse(line));
}

/** True where nothing may be skipped: the variable that every build service sets. */
export function isCi(): boolean {
  const value = process.env.CI ?? "";
  return value !== "" && value !== "0" && value.toLowerCase() !== "false";
}
