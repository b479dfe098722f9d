import { rm } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { build } from "vite";
import { buildSite } from "../scripts/build.ts";
import { openHostPage } from "../tests/journeys/hostPage.ts";
import { radio, textOf } from "../tests/journeys/panel.ts";
import { startProduct } from "../tests/journeys/product.ts";
import { findBrowser, launchBrowser } from "../tests/support/browser.ts";
import { embeddedDatabase } from "../tests/support/pulseFixture.ts";
import config from "../vite.config.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const ROUNDS = 5;
/** A phone's processor and a slow fourth-generation network, as web performance tools simulate them. */
const CPU_SLOWER = 4;
const NETWORK = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };

/** The same page with every import() written as an import: one file that holds all it may ever need. */
async function builtAtOnce(folder: string): Promise<void> {
  await build({
    ...config,
    configFile: false,
    logLevel: "error",
    build: {
      ...config.build,
      outDir: folder,
      rolldownOptions: {
        input: path.join(root, "src", "surfaces", "side-panel.html"),
        output: { codeSplitting: false },
      },
    },
  });
}

/** Milliseconds from the frame being placed until a tap on the first question has brought the second. */
async function untilAnswered(browser: Browser, site: string): Promise<number> {
  const product = await startProduct(embeddedDatabase, 8, "team", false, site);
  const occurrenceId = await product.meeting({ kind: "decide" });
  const host = await openHostPage(await browser.newContext(), product);
  host.page.setDefaultTimeout(60_000);
  const line = await host.page.context().newCDPSession(host.page);
  await line.send("Network.enable");
  await line.send("Network.emulateNetworkConditions", NETWORK);
  await line.send("Emulation.setCPUThrottlingRate", { rate: CPU_SLOWER });
  const seat = { title: "Panel", page: "side-panel.html", frame: "sidePanel", person: product.person(0) } as const;
  const start = performance.now();
  const panel = await host.seat({ ...seat, occurrenceId, teamId: product.teamId });
  await radio(panel, textOf("clarity", "before"), 4).click();
  await panel.getByRole("radiogroup", { name: textOf("commit", "before") }).waitFor();
  const took = performance.now() - start;
  await host.page.context().close();
  await product.stop();
  return took;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** How long the first question takes on a slow phone, beside the same page built as one file; interleaved rounds. */
export async function firstQuestion(): Promise<string[]> {
  const found = await findBrowser();
  if (found === null) return ["Not measured: this machine has no browser."];
  await buildSite();
  const atOnce = path.join(root, ".cache", "bench-site");
  await builtAtOnce(atOnce);
  const sites = { ours: path.join(root, "dist", "site"), "one file": atOnce };
  const taken = { ours: [] as number[], "one file": [] as number[] };
  const browser = await launchBrowser(found);
  try {
    for (let round = 0; round < ROUNDS; round++)
      for (const which of ["ours", "one file"] as const) taken[which].push(await untilAnswered(browser, sites[which]));
  } finally {
    await browser.close();
    await rm(atOnce, { recursive: true, force: true });
  }
  const ratios = taken.ours.map((ms, round) => ms / (taken["one file"][round] ?? ms));
  const text = (values: readonly number[], digits: number) =>
    `${median(values).toFixed(digits)} (${Math.min(...values).toFixed(digits)}..${Math.max(...values).toFixed(digits)})`;
  return [
    `| processor ${CPU_SLOWER} times slower, 1.6 Mbit/s, 150 ms | first question answered, ms (min..max) | ours / one file |`,
    "|---|---|---|",
    `| as built | ${text(taken.ours, 0)} | ${text(ratios, 2)} |`,
    `| one file with everything | ${text(taken["one file"], 0)} | 1.00 |`,
  ];
}
