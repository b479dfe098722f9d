import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, chromium } from "playwright-core";

/** A Chromium that playwright-core can drive. */
export type FoundBrowser = {
  /** Absolute path of the program. */
  readonly executable: string;
  /** Where it came from, for the summary: "chromium-headless-shell (system)". */
  readonly label: string;
};

/**
 * The first browser of: PLUMBLINE_BROWSER, Playwright's own, an installed one, Debian's headless shell (installed now when
 * we are root and nothing else is there), the one npm unpacks. Null when this machine offers none of them.
 * May take a minute when it has to install; call it once per run.
 *
 * @throws Error when PLUMBLINE_BROWSER names a file that is not there
 */
export async function findBrowser(): Promise<FoundBrowser | null> {
  return (
    namedBrowser() ?? playwrightBrowser() ?? installedBrowser() ?? debianHeadlessShell() ?? (await unpackedBrowser())
  );
}

/** Starts `browser` headless with our own switches; the caller closes it. */
export function launchBrowser(browser: FoundBrowser): Promise<Browser> {
  return chromium.launch({
    executablePath: browser.executable,
    headless: true,
    args: [...switches, ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])],
  });
}

/**
 * Chromium obeys only the last --disable-features, so this list replaces Playwright's. Playwright's also turns off the
 * partitioning of storage inside frames of another site, which real Teams users have and our journeys must therefore meet;
 * and the host page of those journeys stands at a public address while the product stands on this machine, which local
 * network access checks would block.
 */
const disabledFeatures = [
  "LocalNetworkAccessChecks",
  "AvoidCorsURLLoaderRestartOnRedirect",
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsFirstBalancedModeAutoEnable",
  "HttpsUpgrades",
  "MediaRouter",
  "NetworkTimeServiceQuerying",
  "OptimizationHints",
  "PaintHolding",
  "PreconnectToSearch",
];

const switches = [
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  `--disable-features=${disabledFeatures.join(",")}`,
];

function namedBrowser(): FoundBrowser | null {
  const executable = process.env.PLUMBLINE_BROWSER;
  if (executable === undefined || executable === "") return null;
  if (!existsSync(executable)) throw new Error(`PLUMBLINE_BROWSER names ${executable}, which is not there.`);
  return { executable, label: "PLUMBLINE_BROWSER" };
}

/** What `npx playwright-core install chromium-headless-shell` (or chromium) left; the shell is several times faster. */
function playwrightBrowser(): FoundBrowser | null {
  const full = chromium.executablePath();
  // .../chromium-1234/chrome-linux64/chrome: the shell lies beside its folder.
  const store = path.dirname(path.dirname(path.dirname(full)));
  for (const version of folders(store).filter((name) => name.startsWith("chromium_headless_shell-"))) {
    for (const platform of folders(path.join(store, version))) {
      for (const name of ["chrome-headless-shell", "headless_shell"]) {
        const executable = path.join(store, version, platform, process.platform === "win32" ? `${name}.exe` : name);
        if (existsSync(executable)) return { executable, label: "Playwright's headless shell" };
      }
    }
  }
  return existsSync(full) ? { executable: full, label: "Playwright's Chromium" } : null;
}

function folders(place: string): readonly string[] {
  return existsSync(place) ? readdirSync(place) : [];
}

function installedBrowser(): FoundBrowser | null {
  const executable = installedPlaces().find((place) => existsSync(place));
  return executable === undefined ? null : { executable, label: `${path.basename(executable, ".exe")} (installed)` };
}

const debianShell = "/usr/bin/chromium-headless-shell";

function installedPlaces(): readonly string[] {
  if (process.platform === "darwin") {
    const programs = ["Google Chrome", "Microsoft Edge", "Chromium"];
    return ["/", homedir()].flatMap((base) =>
      programs.map((name) => path.join(base, "Applications", `${name}.app`, "Contents", "MacOS", name)),
    );
  }
  if (process.platform === "win32") {
    const bases = [process.env.ProgramFiles, process.env["ProgramFiles(x86)"], process.env.LOCALAPPDATA];
    const programs = ["Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"];
    return bases.flatMap((base) => (base === undefined ? [] : programs.map((program) => path.join(base, program))));
  }
  return [
    debianShell,
    "/usr/bin/google-chrome-stable",
    "/opt/google/chrome/chrome",
    "/usr/bin/microsoft-edge-stable",
    "/opt/microsoft/msedge/msedge",
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
  ];
}

/** Only for root on Debian and its relatives: a build machine, where installing a package surprises nobody. */
function debianHeadlessShell(): FoundBrowser | null {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get") || !isDebian()) return null;
  console.log("No browser found; installing chromium-headless-shell with apt-get (about 65 MB).");
  const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const apt = (...words: string[]) =>
    spawnSync("apt-get", words, { env: environment, stdio: "ignore", timeout: 300_000 }).status === 0;
  // An outdated package list is no reason to give up: the install itself decides.
  apt("update", "-qq");
  apt("install", "-y", "--no-install-recommends", "chromium-headless-shell");
  return existsSync(debianShell) ? { executable: debianShell, label: "chromium-headless-shell (apt)" } : null;
}

/** Ubuntu's package of that name does not exist; its chromium is a snap that root cannot drive in a container. */
function isDebian(): boolean {
  return existsSync("/etc/os-release") && /^ID=debian$/m.test(readFileSync("/etc/os-release", "utf8"));
}

/**
 * Linux on x64 only. The package unpacks into the temporary folder and believes whatever it finds there, so it gets a
 * folder of our own, renamed once everything is in it. Of the package we take the program only: its switches would hide
 * the very cross-site faults that the journeys look for.
 */
async function unpackedBrowser(): Promise<FoundBrowser | null> {
  if (process.platform !== "linux" || process.arch !== "x64") return null;
  const manifest: { version: string } = JSON.parse(
    readFileSync(path.join(root, "node_modules/@sparticuz/chromium/package.json"), "utf8"),
  );
  const home = path.join(root, ".cache", `chromium-${manifest.version}`);
  const found = { executable: path.join(home, "chromium"), label: `headless shell ${manifest.version} (npm)` };
  if (existsSync(found.executable)) return found;
  console.log("No browser found; unpacking the one from npm.");
  mkdirSync(path.dirname(home), { recursive: true });
  const unpacking = mkdtempSync(`${home}-`);
  const usual = process.env.TMPDIR;
  process.env.TMPDIR = unpacking;
  try {
    const { default: packaged } = await import("@sparticuz/chromium");
    await packaged.executablePath();
    renameSync(unpacking, home);
  } catch (error) {
    rmSync(unpacking, { recursive: true, force: true });
    // Another run may have been quicker.
    if (!existsSync(found.executable)) throw error;
  } finally {
    if (usual === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = usual;
  }
  return found;
}

const root = fileURLToPath(new URL("../..", import.meta.url));
