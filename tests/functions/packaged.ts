import { cpSync, existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
export const builtFolder = path.join(root, "dist", "functions");

/**
 * The folder that `npm run build` made, copied to where none of the repository's packages can be found: it is the folder as
 * Azure gets it, and nothing is added. The caller deletes it.
 */
export function packagedFolder(): string {
  if (!existsSync(path.join(builtFolder, "main.mjs")))
    throw new Error("dist/functions is missing: run npm run build first.");
  const place = mkdtempSync(path.join(tmpdir(), "plumbline-functions-"));
  cpSync(builtFolder, place, { recursive: true });
  return place;
}
