import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** One thing that CI runs. */
export type Step = {
  /** Its heading, and the word that selects it: `npm test -- types api`. */
  readonly name: string;
  readonly kind: "tool" | "vitest";
  /** Arguments for the running Node. */
  readonly command: readonly string[];
  /** Part of `npm run check`, the quick round before a commit. */
  readonly quick: boolean;
};

export const root = fileURLToPath(new URL("..", import.meta.url));

/** Everything that CI runs, cheapest first. An illegal import comes first because it makes the compiler write beside the sources. */
export function steps(): readonly Step[] {
  return [
    { name: "imports", kind: "tool", command: ["scripts/importMap.ts"], quick: true },
    { name: "format", kind: "tool", command: [bin("@biomejs/biome", "biome"), "check", "."], quick: true },
    { name: "unused", kind: "tool", command: [bin("knip", "knip"), "--no-progress"], quick: true },
    { name: "types", kind: "tool", command: [bin("typescript", "tsc"), "--build"], quick: true },
    { name: "openapi", kind: "tool", command: ["scripts/openapi.ts", "--check"], quick: true },
    { name: "build", kind: "tool", command: ["scripts/build.ts", "--if-changed"], quick: false },
    { name: "secrets", kind: "tool", command: ["scripts/secrets.ts"], quick: true },
    { name: "packages", kind: "tool", command: ["scripts/packages.ts"], quick: false },
    vitest("unit", true),
    vitest("api", false),
    vitest("attack", false),
    vitest("journeys", false),
  ];
}

function vitest(project: string, quick: boolean): Step {
  return { name: project, kind: "vitest", command: [bin("vitest", "vitest"), "run", "--project", project], quick };
}

/** The script behind a package's command: running it with our own Node works on every system and starts no shell. */
function bin(name: string, command: string): string {
  const folder = path.join(root, "node_modules", name);
  const description: { bin: string | Record<string, string> } = JSON.parse(
    readFileSync(path.join(folder, "package.json"), "utf8"),
  );
  const place = typeof description.bin === "string" ? description.bin : description.bin[command];
  const script = place === undefined ? undefined : path.join(folder, place);
  if (script === undefined || !existsSync(script)) throw new Error(`${name} has no command ${command}`);
  return script;
}
