/**
 * The front door of every npm command: `node scripts/setup.mjs <entry.ts> [...args]`.
 * Plain JavaScript, because the Node that starts it may be as old as 20 and cannot read TypeScript. It installs what
 * package-lock.json names when that has not been done yet, then runs the entry under Node 24 and ends with its exit code.
 * One file, longer than others, so that it needs nothing but itself.
 * Whatever is missing is said in one sentence with its cure, on standard error, exit code 1.
 */
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { constants } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** Something the person at the keyboard can put right; its message is the sentence they read. */
class Cure extends Error {}

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const modules = path.join(root, "node_modules");
const stampFile = path.join(modules, ".plumbline-install");
const lockFolder = path.join(root, ".cache", "installing");
const pinnedNode = path.join(modules, ".bin", "node");

/** What decides where npm gets packages from; every other npm_* variable belongs to the npm run around us. */
const npmSourceSettings =
  /^npm_config_(registry|@.*|\/\/.*|userconfig|globalconfig|cache|proxy|https_proxy|noproxy|ca|cafile|strict_ssl|offline|prefer_offline)$/i;

const [entry, ...entryArguments] = process.argv.slice(2);
try {
  if (entry === undefined) throw new Cure("Name what to run, for example: npm start.");
  requireNode(20);
  await install();
  await run(nodeFor24(), [path.resolve(root, entry), ...entryArguments]);
} catch (error) {
  if (!(error instanceof Cure)) throw error;
  console.error(`\n${error.message}`);
  process.exitCode = 1;
}

function requireNode(major) {
  const running = Number.parseInt(process.versions.node, 10);
  if (running < major)
    throw new Cure(`Node ${process.versions.node} is too old: install Node 24 from nodejs.org and try again.`);
}

/** Brings node_modules in step with package-lock.json; a few milliseconds when it already is. */
async function install() {
  const wanted = lockFingerprint();
  if (stamp() === wanted) return;
  await oneInstallAtATime();
  try {
    if (stamp() === wanted) return;
    if (stamp() === null && installedByHand()) {
      writeFileSync(stampFile, wanted);
      return;
    }
    rmSync(stampFile, { force: true });
    await npmCi();
    writeFileSync(stampFile, wanted);
  } finally {
    rmSync(lockFolder, { recursive: true, force: true });
  }
}

function lockFingerprint() {
  const lock = path.join(root, "package-lock.json");
  if (!existsSync(lock))
    throw new Cure("package-lock.json is missing: restore it with `git checkout package-lock.json`.");
  return createHash("sha256").update(readFileSync(lock)).update(`${process.platform} ${process.arch}`).digest("hex");
}

function stamp() {
  return existsSync(stampFile) ? readFileSync(stampFile, "utf8") : null;
}

/** True when somebody ran `npm ci` or `npm install` without us: npm's own record then holds every package of the lockfile. */
function installedByHand() {
  const record = path.join(modules, ".package-lock.json");
  if (!existsSync(record)) return false;
  const installed = JSON.parse(readFileSync(record, "utf8")).packages;
  const wanted = JSON.parse(readFileSync(path.join(root, "package-lock.json"), "utf8")).packages;
  return Object.entries(wanted).every(
    ([place, one]) => place === "" || one.optional || installed[place]?.version === one.version,
  );
}

/** Two commands on one fresh clone would delete each other's half-installed packages, so the second waits for the first. */
async function oneInstallAtATime() {
  mkdirSync(path.dirname(lockFolder), { recursive: true });
  const owner = path.join(lockFolder, "pid");
  for (let said = false; ; ) {
    try {
      mkdirSync(lockFolder);
      writeFileSync(owner, String(process.pid));
      return;
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
    }
    const other = existsSync(owner) ? Number(readFileSync(owner, "utf8")) : 0;
    const age = Date.now() - (statSync(lockFolder, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (other > 0 ? !isAlive(other) : age > 5_000) rmSync(lockFolder, { recursive: true, force: true });
    else {
      if (!said) console.log("Another command is installing the packages; waiting for it.");
      said = true;
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

async function npmCi() {
  const npm = process.env.npm_execpath;
  if (!npm || !/npm-cli\.c?js$/.test(npm)) {
    throw new Cure(
      "The packages are not installed yet: start this through npm, for example `npm start` or `npm test`.",
    );
  }
  const started = Date.now();
  console.log("Installing packages (once; about a minute).");
  // A NODE_ENV of production in the shell would leave out the tools, hence the two includes.
  const child = spawn(
    process.execPath,
    [npm, "ci", "--include=dev", "--include=optional", "--no-audit", "--no-fund", "--loglevel=error"],
    { cwd: root, env: environment(npmSourceSettings), stdio: ["ignore", "pipe", "pipe"] },
  );
  let complaints = "";
  child.stdout.resume();
  child.stderr.setEncoding("utf8").on("data", (text) => {
    complaints = (complaints + text).slice(-20_000);
  });
  const stopForwarding = forwardSignals(child);
  const stopProgress = showProgress(started);
  const code = await ended(child);
  stopProgress();
  stopForwarding();
  if (child.signalCode !== null) throw new Cure("The installation was stopped; run the same command again to go on.");
  if (code !== 0) throw new Cure(installFailure(code, complaints));
  console.log(`Packages installed in ${Math.round((Date.now() - started) / 1000)} s.`);
}

/** One sentence with the cure, after npm's own words (without its manual page). */
function installFailure(code, complaints) {
  console.error((complaints.split("npm error Clean install a project")[0] ?? "").trimEnd());
  if (/npm (error|ERR!) code EUSAGE/.test(complaints)) {
    return "package-lock.json does not fit package.json: restore both with `git checkout package.json package-lock.json` and try again.";
  }
  return `npm could not install the packages (exit code ${code}, reason above): check the network or proxy settings of npm and run the same command again.`;
}

/**
 * npm says nothing without a terminal. It makes all package folders at once and then fills them, so the count of packages
 * moves first and the megabytes later; measuring those means visiting every file, hence only every few seconds.
 */
function showProgress(started) {
  const terminal = process.stdout.isTTY === true;
  let said = "";
  const timer = setInterval(
    () => {
      const packages = packageCount();
      const size = packages > 50 ? `, ${Math.round(folderBytes(modules) / 1e6)} MB` : "";
      const text = `  ${packages} packages${size}`;
      if (text === said) return;
      said = text;
      const line = `${text}, ${Math.round((Date.now() - started) / 1000)} s`;
      if (terminal) process.stdout.write(`\r${line}   `);
      else console.log(line);
    },
    terminal ? 2_000 : 5_000,
  );
  return () => {
    clearInterval(timer);
    if (terminal && said !== "") process.stdout.write("\n");
  };
}

function packageCount() {
  const folders = listed(modules).filter((one) => !one.name.startsWith("."));
  const places = folders.flatMap((one) =>
    one.name.startsWith("@")
      ? listed(path.join(modules, one.name)).map((inner) => path.join(one.name, inner.name))
      : [one.name],
  );
  return places.filter((place) => existsSync(path.join(modules, place, "package.json"))).length;
}

function folderBytes(folder) {
  let bytes = 0;
  for (const one of listed(folder)) {
    const place = path.join(folder, one.name);
    if (one.isDirectory()) bytes += folderBytes(place);
    else if (one.isFile()) bytes += statSync(place, { throwIfNoEntry: false })?.size ?? 0;
  }
  return bytes;
}

/** The entries of a folder; none while npm is just replacing it. */
function listed(folder) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** The Node 24 that the lockfile pins where npm has one for this machine, else the Node that runs this. */
function nodeFor24() {
  const running = Number.parseInt(process.versions.node, 10);
  if (running >= 24) return process.execPath;
  if (spawnSync(pinnedNode, ["--version"], { encoding: "utf8" }).stdout?.startsWith("v24.")) return pinnedNode;
  throw new Cure(
    `This machine's Node is ${process.versions.node}: install Node 24 from nodejs.org and run the same command again.`,
  );
}

async function run(node, words) {
  const child = spawn(node, words, { cwd: root, env: environment(), stdio: "inherit" });
  const stopForwarding = forwardSignals(child);
  const code = await ended(child);
  stopForwarding();
  process.exitCode = code ?? 128 + (constants.signals[child.signalCode] ?? 0);
}

/** Our environment without npm's own variables, the pinned Node first on the path, so that tools started later find it too. */
function environment(keep = /^$/) {
  const kept = Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name) || keep.test(name));
  const variables = Object.fromEntries(kept);
  const pathName = Object.keys(variables).find((name) => name.toUpperCase() === "PATH") ?? "PATH";
  const bin = path.dirname(pinnedNode);
  const places = (variables[pathName] ?? "").split(path.delimiter).filter((place) => place !== bin);
  variables[pathName] = [bin, ...places].join(path.delimiter);
  return variables;
}

/** A terminal already sends Ctrl-C to the child as well; only a signal meant for us alone needs passing on. */
function forwardSignals(child) {
  const passOn = (signal) => {
    if (signal === "SIGINT" && process.stdin.isTTY) return;
    child.kill(signal);
  };
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
  for (const signal of signals) process.on(signal, passOn);
  return () => {
    for (const signal of signals) process.off(signal, passOn);
  };
}

function ended(child) {
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve(code));
  });
}
