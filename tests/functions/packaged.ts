import { cpSync, existsSync, mkdtempSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
export const builtFolder = path.join(root, "dist", "functions");

/**
 * The folder that `npm run build` made, copied to where none of the repository's packages can be found: with it stand only
 * the packages its own package.json names. It is the folder as Azure gets it. The caller deletes it.
 */
export function packagedFolder(): string {
  if (!existsSync(path.join(builtFolder, "main.mjs")))
    throw new Error("dist/functions is missing: run npm run build first.");
  const place = mkdtempSync(path.join(tmpdir(), "plumbline-functions-"));
  cpSync(builtFolder, place, { recursive: true });
  for (const name of ["@azure/functions", "@azure/functions-extensions-base", "cookie"]) {
    const found = packageFolder(name);
    if (found !== null) cpSync(found, path.join(place, "node_modules", name), { recursive: true });
  }
  return place;
}

/** Where npm put a package that `@azure/functions` needs; null when its code is already inside. */
function packageFolder(name: string): string | null {
  const from = createRequire(path.join(root, "node_modules", "@azure", "functions", "package.json"));
  const folder = (from.resolve.paths(name) ?? []).map((one) => path.join(one, name)).find(existsSync);
  return folder ?? null;
}
