/**
 * `npm run build`: dist/site (static pages) and dist/functions (an Azure function app). With words after it only those
 * parts: site, functions, demo (the pages of the simulated Microsoft 365, in dist/demo, part of no production build);
 * with --if-changed only what is older than its sources.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { rolldown } from "rolldown";
import { build as viteBuild } from "vite";
import { fingerprint } from "./fingerprint.ts";
import { noticesOfShipped, ship, shippedPackages } from "./functionPackages.ts";
import { checkFunctions } from "./functionsCheck.ts";
import { appPackageJson, funcIgnore, hostJson, keptOut, localSettingsExample } from "./functionsFolder.ts";
import { readingPageSources } from "./readingPages.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const dist = path.join(root, "dist");
/** In each folder that is published, beside our own LICENSE. */
const NOTICES = "THIRD-PARTY-NOTICES.txt";

type Part = {
  /** What the result depends on, from the top of the repository. */
  readonly sources: readonly string[];
  readonly build: () => Promise<void>;
};

const shared = ["package-lock.json", "tsconfig.base.json", "scripts/build.ts"];
const pages = [...["src", "vite.config.ts", "scripts/paneIcons.ts", "appPackage/icons"], ...readingPageSources];

const parts = {
  site: { sources: [...shared, ...pages], build: buildSite },
  functions: {
    sources: [
      ...[...shared, "api", ...pages],
      ...["scripts/functionsFolder.ts", "scripts/functionPackages.ts", "scripts/functionsCheck.ts"],
      "scripts/indexFunctions.ts",
    ],
    build: buildFunctions,
  },
  demo: { sources: [...shared, "demo", "src"], build: buildDemoPages },
} as const satisfies Record<string, Part>;

/** dist/site: one HTML page per surface with its hashed assets, and what Outlook runs when an appointment is sent. */
export async function buildSite(): Promise<void> {
  await viteBuild({ configFile: path.join(root, "vite.config.ts"), logLevel: "warn" });
  const folder = path.join(dist, "site");
  await buildOutlookEvents(folder);
  report(folder, /\.(js|css)$/);
  reportPages(folder);
}

/**
 * The one script that Outlook runs by itself. Classic Outlook has neither a page nor modules for it and knows the language
 * of 2016, so it is one file without imports, and its name stays, because the manifest says it.
 */
async function buildOutlookEvents(folder: string): Promise<void> {
  const bundle = await rolldown({
    cwd: root,
    input: path.join(root, "src", "surfaces", "outlookEvents.ts"),
    platform: "neutral",
    tsconfig: false,
    transform: { target: "es2016" },
  });
  await bundle.write({ file: path.join(folder, "outlook-events.js"), format: "iife", minify: true });
  await bundle.close();
}

/** dist/demo: the host pages of the simulated Microsoft 365. */
export async function buildDemoPages(): Promise<void> {
  await viteBuild({ configFile: path.join(root, "demo", "vite.config.ts"), logLevel: "warn" });
}

/**
 * dist/functions, with the pages beside the code, because a function gives each of them its nonce. The embedded database
 * stays out: on Azure it is refused, and under Core Tools it is found in the repository's own packages.
 * @throws Error with what was said when what came out does not load or lacks a function
 */
export async function buildFunctions(): Promise<void> {
  await buildPart("site", true);
  const folder = path.join(dist, "functions");
  // What somebody filled in for `npm run func` outlives the code beside it.
  const settings = path.join(folder, "local.settings.json");
  const filledIn = existsSync(settings) ? readFileSync(settings) : null;
  rmSync(folder, { recursive: true, force: true });
  const input = { main: path.join(root, "api", "functions.ts") };
  const external = [/^@azure\/functions/, ...keptOut];
  const bundle = await rolldown({
    cwd: root,
    input,
    platform: "node",
    external,
    tsconfig: false,
    transform: { target: "node22" },
  });
  await bundle.write({
    dir: folder,
    format: "esm",
    entryFileNames: "[name].mjs",
    chunkFileNames: "[name]-[hash].mjs",
    sourcemap: true,
  });
  await bundle.close();
  const ours = packageJson(path.join(root, "package.json"));
  write(folder, "host.json", hostJson);
  // Beside the code and not installed by Azure, so that what was tested is what runs.
  const library = shippedPackages(root, "@azure/functions");
  ship(library, folder);
  write(folder, "package.json", appPackageJson(ours.version, library));
  write(folder, "local.settings.example.json", localSettingsExample);
  writeFileSync(path.join(folder, ".funcignore"), funcIgnore);
  if (filledIn !== null) writeFileSync(settings, filledIn);
  cpSync(path.join(dist, "site"), path.join(folder, "site"), { recursive: true });
  cpSync(path.join(root, "LICENSE"), path.join(folder, "LICENSE"));
  writeFileSync(path.join(folder, NOTICES), (await noticesOf(input, external)) + noticesOfShipped(library));
  checkFunctions(folder);
  report(folder, /\.mjs$/);
}

/**
 * The licences of every package in a bundle of Node code. Vite knows how to collect them and Rolldown alone does not, so
 * the same entries are bundled once more, to nowhere.
 */
async function noticesOf(input: Record<string, string>, external: (string | RegExp)[]): Promise<string> {
  const built = await viteBuild({
    configFile: false,
    root,
    publicDir: false,
    logLevel: "warn",
    // The same files of each package as in the bundle: other files of it may all fall away.
    resolve: { mainFields: ["main", "module"], conditions: ["node"] },
    ssr: { noExternal: true, resolve: { mainFields: ["main", "module"], conditions: ["node"] } },
    build: {
      ssr: true,
      write: false,
      minify: false,
      target: "node22",
      license: { fileName: NOTICES },
      // Whole: what each of the two bundlers would leave out of a package differs, and with it which packages are in.
      rolldownOptions: { input, external, treeshake: false },
    },
  });
  const files = [built].flat().flatMap((one) => ("output" in one ? one.output : []));
  const notices = files.find(({ fileName }) => fileName === NOTICES);
  if (notices?.type !== "asset") throw new Error("Vite collected no licences.");
  return String(notices.source);
}

type Package = { version: string };
const packageJson = (file: string): Package => JSON.parse(readFileSync(file, "utf8")) as Package;

const write = (folder: string, name: string, content: unknown): void =>
  writeFileSync(path.join(folder, name), `${JSON.stringify(content, null, 2)}\n`);

/** As it travels: packed with gzip. */
const packedBytes = (file: string): number => gzipSync(readFileSync(file), { level: 9 }).length;
/** In kB of 1,000 bytes. */
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1).padStart(8)} kB`;

function report(folder: string, which: RegExp): void {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => which.test(name));
  const sizes = files.map((name) => ({ name, packed: packedBytes(path.join(folder, name)) }));
  for (const { name, packed } of sizes.toSorted((a, b) => b.packed - a.packed))
    console.log(`${kilobytes(packed)} gzip  ${name}`);
}

/** Each page with everything its HTML names, which is what the browser fetches before any code of ours has run. */
function reportPages(folder: string): void {
  for (const page of readdirSync(folder).filter((name) => name.endsWith(".html"))) {
    const html = readFileSync(path.join(folder, page), "utf8");
    const named = new Set([...html.matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)].map((match) => match[1] ?? ""));
    const sum = [page, ...named].reduce((bytes, name) => bytes + packedBytes(path.join(folder, name)), 0);
    console.log(`${kilobytes(sum)} gzip  ${page} with the ${named.size} files it names`);
  }
}

async function buildPart(name: keyof typeof parts, onlyIfChanged: boolean): Promise<void> {
  const { sources, build } = parts[name];
  const stamp = path.join(root, ".cache", "built", name);
  const now = fingerprint(root, sources);
  if (onlyIfChanged && existsSync(path.join(dist, name)) && existsSync(stamp) && readFileSync(stamp, "utf8") === now)
    return;
  const from = performance.now();
  console.log(`Building dist/${name}.`);
  rmSync(stamp, { force: true });
  await build();
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, now);
  console.log(`Built dist/${name} in ${((performance.now() - from) / 1000).toFixed(1)} s.`);
}

if (import.meta.main) {
  const words = process.argv.slice(2).filter((word) => word !== "--if-changed");
  const unknown = words.filter((word) => !(word in parts));
  if (unknown.length > 0) {
    console.error(`No part is called ${unknown.join(", ")}: name ${Object.keys(parts).join(", ")}, or none.`);
    process.exitCode = 1;
  } else {
    const chosen = words.length === 0 ? (["site", "functions"] as const) : (words as (keyof typeof parts)[]);
    for (const name of chosen) await buildPart(name, process.argv.includes("--if-changed"));
  }
}
