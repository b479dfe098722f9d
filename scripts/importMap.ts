import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** What dependency-cruiser found in one tree. */
export type ImportMap = {
  /** Modules of our own that were read; packages are not counted. */
  readonly modules: number;
  readonly violations: readonly WrongImport[];
  /** Every rule that was looked at, with the sentence that says what to do. */
  readonly rules: readonly { readonly name: string; readonly comment: string }[];
};

type WrongImport = { readonly rule: string; readonly from: string; readonly to: string };

const root = fileURLToPath(new URL("..", import.meta.url));
const rooms = ["src", "api", "demo", "scripts", "tests", "benchmarks"];
/** Fewer modules than this means the tool did not see the tree, whatever it says about it. */
const leastModules = 20;

/**
 * Checks the rooms of `tree` against `.dependency-cruiser.cjs`.
 *
 * @param tree absolute folder that holds src, api and so on; node_modules must be there too
 * @throws Error with the tool's words when it cannot run
 */
export function readImportMap(tree: string): ImportMap {
  const program = path.join(root, "node_modules/dependency-cruiser/bin/dependency-cruiser.mjs");
  const present = rooms.filter((room) => existsSync(path.join(tree, room)));
  const words = ["--config", path.join(root, ".dependency-cruiser.cjs"), "--output-type", "json", ...present];
  const run = spawnSync(process.execPath, [program, ...words], {
    cwd: tree,
    encoding: "utf8",
    maxBuffer: 256 * 1024 * 1024,
  });
  if (!run.stdout.startsWith("{")) throw new Error(`dependency-cruiser did not run:\n${run.stderr}`);
  const reply: {
    modules: { source: string }[];
    summary: {
      violations: { rule: { name: string }; from: string; to: string }[];
      ruleSetUsed: { forbidden: { name: string; comment: string }[] };
    };
  } = JSON.parse(run.stdout);
  return {
    modules: reply.modules.filter((one) => rooms.some((room) => one.source.startsWith(`${room}/`))).length,
    violations: reply.summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
    rules: reply.summary.ruleSetUsed.forbidden,
  };
}

if (import.meta.main) {
  const found = readImportMap(root);
  for (const one of found.violations) {
    const rule = found.rules.find((candidate) => candidate.name === one.rule);
    console.error(`${one.from} -> ${one.to}\n  ${one.rule}: ${rule?.comment ?? ""}`);
  }
  console.log(`${found.modules} modules, ${found.violations.length} wrong imports`);
  if (found.modules < leastModules)
    console.error(`At least ${leastModules} modules were expected: the tool did not see the tree.`);
  process.exitCode = found.violations.length === 0 && found.modules >= leastModules ? 0 : 1;
}
