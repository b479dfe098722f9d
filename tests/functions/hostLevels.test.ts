/**
 * The host of Azure Functions guesses the level of a line from its words, and host.json keeps warnings. Every event that the
 * source names is written down here with what has become of it, so that a new one is thought about.
 */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { hostJson } from "../../scripts/functionsFolder.ts";
import { routes } from "../../src/contract/routes.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** As the host does it with a line of the error output: the first word found counts, in any case. */
function guessedLevel(line: string): "Warning" | "Error" | "Information" {
  if (/warn/i.test(line)) return "Warning";
  return /error|fail|severe/i.test(line) ? "Error" : "Information";
}

const folder = path.join(root, "api");
const sources = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
  .map((name) => readFileSync(path.join(folder, name), "utf8"));
/** Also where the name is chosen on the spot or handed on. */
const named = sources.flatMap((text) => [
  ...[...text.matchAll(/\b(?:log|jsonLog)\(([^)]*)/g)].flatMap(([, inside = ""]) =>
    [...(inside.split("{")[0] ?? "").matchAll(/"([a-z-]+)"/g)].map(([, name = ""]) => name),
  ),
  ...[...text.matchAll(/"(calendar-\w+-failed)"/g)].map(([, name = ""]) => name),
]);
const events = [...new Set(named)].toSorted();

const passing = [
  ...["bot-address-refused", "bot-ignored", "bot-meeting-unknown", "bot-people-not-told", "bot-team-not-told"],
  ...["bot-token-missing", "calendar-closed", "calendar-group-failed", "calendar-keep-failed"],
  ...["calendar-organizer-ignored", "calendar-sync-failed", "chart-differs", "defect", "graph-token-failed"],
  ...["hints-dropped", "invocation-failed", "keys-not-fetched", "live-look-failed", "message-dropped"],
  ...["message-failed", "messages-failed", "more-ballots-than-papers", "page-failed", "replan-failed", "start-failed"],
  ...["sweep-failed", "telemetry-refused", "telemetry-unreachable", "timer-failed"],
];
const kept = ["listening", "request", "telemetry-reached"];

/** The lines as the product writes them, one process for all. */
function written(lines: readonly (readonly [string, object])[]): readonly string[] {
  const log = path.join(root, "api", "platform", "log.ts");
  const program = `import { jsonLog } from ${JSON.stringify(log)};
    for (const [event, facts] of ${JSON.stringify(lines)}) jsonLog(event, facts);`;
  const { stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", program], { encoding: "utf8" });
  return stderr.trim().split("\n");
}

test("every event of the source is either seen by whoever runs the server, or kept back", () => {
  expect(events).toEqual([...passing, ...kept].toSorted());
});

test("what has to be seen passes host.json, by the host's own rule, and with the level that the line says", () => {
  expect(hostJson.logging.logLevel.default).toBe("Warning");
  const lines = written(passing.map((event) => [event, {}]));
  expect(lines.length).toBe(passing.length);
  for (const line of lines) {
    const { level } = JSON.parse(line) as { level: string };
    expect([line, guessedLevel(line)]).toEqual([line, { warning: "Warning", error: "Error" }[level]]);
  }
});

test("no line about a request passes, whatever its route and status, nor one about a start or a collector", () => {
  const requests = Object.keys(routes).flatMap((route) =>
    [200, 404, 500].map((status) => ["request", { route, status, took: "under 10 ms" }] as const),
  );
  const lines = written([...requests, ["listening", { port: 7071, engine: "postgres" }], ["telemetry-reached", {}]]);
  expect(lines.length).toBe(requests.length + 2);
  for (const line of lines) expect([line, guessedLevel(line)]).toEqual([line, "Information"]);
});

test("no event tells of a paper or an answer when it comes: one comes from a closing, and that is all", () => {
  expect(events.filter((event) => /paper|ballot|answer|vote|cast/.test(event))).toEqual(["more-ballots-than-papers"]);
});
