import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";

/** A program of this machine that turns a Bicep file into what Azure takes. */
export type Compiler = {
  /** For the summary: "Bicep CLI version 0.36.1". */
  readonly label: string;
  /** @returns what it said, empty when it had nothing to say but the result, and the result */
  compile(file: string): { readonly failed: boolean; readonly said: string; readonly json: string };
};

const patience = { encoding: "utf8", timeout: 120_000 } as const;

/**
 * `bicep`, else `az bicep`, from the folders of `searchPath`. Null when neither is there and answers; az, which fetches its
 * compiler when first asked for it, counts only where that has been done.
 */
export function findCompiler(searchPath: string): Compiler | null {
  const ways: readonly (readonly [program: string, before: readonly string[], file: readonly string[]])[] = [
    ["bicep", [], []],
    ["az", ["bicep"], ["--file"]],
  ];
  for (const [name, before, file] of ways) {
    const program = searchPath
      .split(path.delimiter)
      .filter((folder) => folder !== "")
      .map((folder) => path.join(folder, name))
      .find(existsSync);
    if (program === undefined) continue;
    const env = { ...process.env, AZURE_BICEP_USE_BINARY_FROM_PATH: "false", AZURE_BICEP_CHECK_VERSION: "false" };
    const asked = spawnSync(program, [...before, name === "az" ? "version" : "--version"], { ...patience, env });
    const label = /Bicep CLI version \S+/.exec(`${asked.stdout}${asked.stderr}`)?.[0];
    if (asked.status !== 0 || label === undefined) continue;
    return {
      label,
      compile: (target) => {
        const done = spawnSync(program, [...before, "build", ...file, target, "--stdout"], {
          ...patience,
          env,
          maxBuffer: 50_000_000,
        });
        return { failed: done.status !== 0, said: done.stderr, json: done.stdout };
      },
    };
  }
  return null;
}
