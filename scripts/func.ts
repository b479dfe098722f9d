/** `npm run func`: the built function app in Azure Functions Core Tools, where their program is on this machine. */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { findCoreTools } from "./coreTools.ts";

const folder = fileURLToPath(new URL("../dist/functions", import.meta.url));

const tools = findCoreTools(process.env.PATH ?? "");
if (!existsSync(path.join(folder, "main.mjs"))) {
  console.error("dist/functions is missing: run npm run build first.");
  process.exitCode = 1;
} else if (tools === null) {
  console.error(
    "Azure Functions Core Tools are not on this machine: install them as learn.microsoft.com/azure/azure-functions/functions-run-local says, then run npm run func again.",
  );
  process.exitCode = 1;
} else {
  if (!existsSync(path.join(folder, "local.settings.json")))
    console.log("No local.settings.json in dist/functions: copy local.settings.example.json there and fill it in.");
  const child = spawn(tools.program, ["start"], {
    cwd: folder,
    stdio: "inherit",
    env: { ...process.env, FUNCTIONS_CORE_TOOLS_TELEMETRY_OPTOUT: "1" },
  });
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => child.kill(signal));
  child.once("close", (code) => {
    process.exitCode = code ?? 1;
  });
}
