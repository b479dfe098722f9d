import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** Azure Functions Core Tools: the host of Azure Functions as one program. */
export type CoreTools = { readonly program: string; readonly version: string };

/**
 * The program itself: the one npm's package holds (its install script, which fetches it, is not allowed to run here), else
 * one installed on the machine. Null when there is none, or when what is there does not answer.
 * @param searchPath as PATH has it
 */
export function findCoreTools(searchPath: string): CoreTools | null {
  const name = process.platform === "win32" ? "func.exe" : "func";
  const packaged = fileURLToPath(new URL(`../node_modules/azure-functions-core-tools/bin/${name}`, import.meta.url));
  const onPath = searchPath
    .split(path.delimiter)
    // The entry npm links there would try to download the program.
    .filter((place) => place !== "" && !place.endsWith(path.join("node_modules", ".bin")))
    .map((place) => path.join(place, name));
  for (const program of [packaged, ...onPath]) {
    if (!existsSync(program)) continue;
    const { status, stdout } = spawnSync(program, ["--version"], { timeout: 30_000, encoding: "utf8" });
    if (status === 0) return { program, version: stdout.trim() };
  }
  return null;
}
