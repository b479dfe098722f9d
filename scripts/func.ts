/** `npm run func`: the built function app in Azure Functions Core Tools, where their program is on this machine. */
import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../dist/functions", import.meta.url));

/**
 * The program itself: the one npm's package holds (its install script, which fetches it, is not allowed to run here), else
 * one installed on the machine. Null when there is none, or when what is there does not answer.
 */
function coreTools(): string | null {
  const name = process.platform === "win32" ? "func.exe" : "func";
  const packaged = fileURLToPath(new URL(`../node_modules/azure-functions-core-tools/bin/${name}`, import.meta.url));
  const onPath = (process.env.PATH ?? "")
    .split(path.delimiter)
    // The entry npm links there would try to download the program.
    .filter((place) => !place.endsWith(path.join("node_modules", ".bin")))
    .map((place) => path.join(place, name));
  const answers = (program: string) =>
    existsSync(program) && spawnSync(program, ["--version"], { timeout: 30_000 }).status === 0;
  return [packaged, ...onPath].find(answers) ?? null;
}

const program = coreTools();
if (!existsSync(path.join(folder, "main.mjs"))) {
  console.error("dist/functions is missing: run npm run build first.");
  process.exitCode = 1;
} else if (program === null) {
  console.error(
    "Azure Functions Core Tools are not on this machine: install them as learn.microsoft.com/azure/azure-functions/functions-run-local says, then run npm run func again.",
  );
  process.exitCode = 1;
} else {
  if (!existsSync(path.join(folder, "local.settings.json")))
    console.log("No local.settings.json in dist/functions: copy local.settings.example.json there and fill it in.");
  const child = spawn(program, ["start"], {
    cwd: folder,
    stdio: "inherit",
    env: { ...process.env, FUNCTIONS_CORE_TOOLS_TELEMETRY_OPTOUT: "1" },
  });
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => child.kill(signal));
  child.once("close", (code) => {
    process.exitCode = code ?? 1;
  });
}
