import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { delimiter, dirname } from "node:path";

const root = new URL("../../", import.meta.url);

/**
 * The shell commands of a page under docs, block by block, as they stand: what an administrator would copy. Only the front
 * door, `npm run NAME --` or scripts/setup.mjs, becomes the script behind it, without the installing that it does first.
 */
export function commandsOf(page: string): readonly string[] {
  const { scripts }: { scripts: Record<string, string> } = JSON.parse(
    readFileSync(new URL("package.json", root), "utf8"),
  );
  const text = readFileSync(new URL(`docs/${page}`, root), "utf8");
  return [...text.matchAll(/^( *)```sh\n(.*?)^\1```$/gms)].map(([, indent = "", block = ""]) =>
    block
      .replaceAll(new RegExp(`^${indent}`, "gm"), "")
      .replace(/^npm run (\S+) -- /m, (_, name: string) => {
        const script = scripts[name];
        if (script === undefined) throw new Error(`package.json has no script ${name}`);
        return `${script} `;
      })
      .replace("node scripts/setup.mjs ", "node "),
  );
}

/**
 * Runs `command` in a shell that stops at the first failure.
 * @returns what it printed
 * @throws Error with all it said when it fails
 */
export function runCommand(command: string, env: Readonly<Record<string, string>>, cwd: string): Promise<string> {
  const child = spawn("bash", ["-euo", "pipefail", "-c", command], {
    cwd,
    // The Node of this run comes first, whatever the system has.
    env: { PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH}`, LC_ALL: "C.UTF-8", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let printed = "";
  let complaints = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    printed += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    complaints += text;
  });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) =>
      code === 0 ? resolve(printed) : reject(new Error(`${command}\nended with ${code}: ${printed}${complaints}`)),
    );
  });
}
