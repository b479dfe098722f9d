/**
 * Looks through every file that belongs to the repository for keys, tokens and passwords. A string that only looks like
 * one is allowed by its exact words, with the reason beside it.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { runSecretLint } from "secretlint";

const root = fileURLToPath(new URL("..", import.meta.url));
/** Fewer files than this means the tool did not see the tree. */
const leastFiles = 100;

/** Each with why it is no secret. */
const allowed: readonly { readonly words: string; readonly why: string }[] = [
  { words: "app_user:secret-word@db.example", why: "made up, so that a test can see that it is repeated nowhere" },
];

const rules = {
  rules: [
    {
      id: "@secretlint/secretlint-rule-preset-recommend",
      rules: [
        {
          id: "@secretlint/secretlint-rule-database-connection-string",
          options: { allows: allowed.map(({ words }) => `/${words.replaceAll(".", "\\.")}/`) },
        },
      ],
    },
  ],
};

/**
 * @param files below `cwd`
 * @returns what was found, masked, one line each; empty when nothing was
 */
export async function secretsIn(cwd: string, files: readonly string[]): Promise<readonly string[]> {
  const { exitStatus, stdout, stderr } = await runSecretLint({
    cliOptions: { cwd, filePathOrGlobList: [...files], noGlob: true, respectGitignore: false },
    engineOptions: { cwd, formatter: "unix", color: false, maskSecrets: true, configFileJSON: rules },
  });
  if (exitStatus === 0) return [];
  if (stdout === null || stdout === "") throw stderr ?? new Error("secretlint ended without a word");
  return stdout.split("\n").filter((line) => line.includes("[Error/"));
}

/** @throws Error with the cure outside a clone */
export function trackedFiles(cwd: string): readonly string[] {
  const { status, stdout } = spawnSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0)
    throw new Error("The secret scan asks git which files belong to the repository: run it in a clone.");
  return stdout.split("\0").filter((name) => name !== "" && existsSync(path.join(cwd, name)));
}

if (import.meta.main) {
  const files = trackedFiles(root);
  const found = await secretsIn(root, files);
  for (const line of found) console.error(line);
  console.log(`${files.length} files, ${found.length} secrets`);
  if (files.length < leastFiles) console.error(`At least ${leastFiles} files were expected: git did not see the tree.`);
  process.exitCode = found.length === 0 && files.length >= leastFiles ? 0 : 1;
}
