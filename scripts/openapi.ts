/**
 * `npm run openapi`: writes openapi.json from the route table and lints it. With --check nothing is written: a committed
 * file that differs is a failure with its cure.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { openapiDocument } from "../src/contract/openapi.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const file = path.join(root, "openapi.json");

/** Lints the file with the rules of redocly.yaml, without asking the network for anything; false when a rule is broken. */
function lints(): boolean {
  const program = path.join(root, "node_modules", "@redocly", "cli", "bin", "cli.js");
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [program, "lint", "openapi.json", "--format=stylish"],
    {
      cwd: root,
      encoding: "utf8",
      env: {
        ...process.env,
        CI: "true",
        REDOCLY_TELEMETRY: "off",
        REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
        REDOCLY_SUPPRESS_NOTIFICATIONS: "true",
      },
    },
  );
  if (status !== 0) console.error(`${stdout}${stderr}`);
  return status === 0;
}

const wanted = `${JSON.stringify(openapiDocument(), null, 2)}\n`;
if (process.argv.includes("--check")) {
  if (!existsSync(file) || readFileSync(file, "utf8") !== wanted) {
    console.error("openapi.json does not fit the route table: run npm run openapi and commit the file.");
    process.exitCode = 1;
  }
} else {
  writeFileSync(file, wanted);
  console.log("Wrote openapi.json.");
}
if (process.exitCode !== 1 && !lints()) process.exitCode = 1;
