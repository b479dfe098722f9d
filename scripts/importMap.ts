import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { cruise, type IConfiguration } from "dependency-cruiser";

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

const { forbidden = [], options }: IConfiguration = createRequire(import.meta.url)("../.dependency-cruiser.cjs");

/**
 * Checks the rooms of `tree` against `.dependency-cruiser.cjs`.
 *
 * @param tree absolute folder that holds src, api and so on, with package.json and node_modules; the tool remembers what
 *   it has seen, so a tree whose files change needs another folder
 */
export async function readImportMap(tree: string): Promise<ImportMap> {
  const present = rooms.filter((room) => existsSync(path.join(tree, room)));
  const { output } = await cruise(present, { ...options, baseDir: tree, validate: true, ruleSet: { forbidden } });
  if (typeof output === "string") throw new Error(`dependency-cruiser answered with a text: ${output}`);
  return {
    modules: output.modules.filter((one) => rooms.some((room) => one.source.startsWith(`${room}/`))).length,
    violations: output.summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
    rules: forbidden.map(({ name = "", comment = "" }) => ({ name, comment })),
  };
}

if (import.meta.main) {
  const found = await readImportMap(root);
  for (const one of found.violations) {
    const rule = found.rules.find((candidate) => candidate.name === one.rule);
    console.error(`${one.from} -> ${one.to}\n  ${one.rule}: ${rule?.comment ?? ""}`);
  }
  console.log(`${found.modules} modules, ${found.violations.length} wrong imports`);
  if (found.modules < leastModules)
    console.error(`At least ${leastModules} modules were expected: the tool did not see the tree.`);
  process.exitCode = found.violations.length === 0 && found.modules >= leastModules ? 0 : 1;
}
