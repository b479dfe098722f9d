import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { functionNames } from "./functionsFolder.ts";

const child = fileURLToPath(new URL("indexFunctions.ts", import.meta.url));

/**
 * Loads the function app in `folder` in a process of its own and holds the functions it registers against the ones there
 * have to be.
 * @param node the program that loads it; this one unless another version is asked
 * @throws Error with what the process said when a file does not load, or with the names that are missing or too many
 */
export function checkFunctions(folder: string, node: string = process.execPath): void {
  // Nothing of a host around the build reaches the app.
  const { PATH = "", SystemRoot = "" } = process.env;
  const env = { PATH, ...(SystemRoot === "" ? {} : { SystemRoot }) };
  const done = spawnSync(node, [child, folder], { encoding: "utf8", env, timeout: 60_000 });
  // One that ends the process by itself would say nothing.
  if (done.status !== 0 || done.stdout === "")
    throw new Error(
      `The functions in ${folder} do not load, so the host would find none:\n${done.stderr}${done.error?.message ?? ""}`,
    );
  const found = JSON.parse(done.stdout) as string[];
  const missing = functionNames.filter((name) => !found.includes(name));
  const unknown = found.filter((name) => !functionNames.includes(name));
  const faults = [
    ...missing.map((name) => `The function ${name} is not there once main.mjs has loaded.`),
    ...unknown.map((name) => `Nobody expects a function ${name}: name it in scripts/functionsFolder.ts.`),
  ];
  if (faults.length > 0) throw new Error(faults.join("\n"));
}
