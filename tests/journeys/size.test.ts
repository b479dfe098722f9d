import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, FrameLocator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { launchBrowser } from "../support/browser.ts";
import { entraPages } from "../support/entraPages.ts";
import { embeddedDatabase } from "../support/pulseFixture.ts";
import { openHostPage, type Seat } from "./hostPage.ts";
import { itemOf, openOutlook } from "./outlookPage.ts";
import { radio, textOf } from "./panel.ts";
import { type Product, startProduct } from "./product.ts";

const found = inject("browser");
const assets = fileURLToPath(new URL("../../dist/site/assets", import.meta.url));
/** Thousands of bytes as they travel, packed. */
const PANEL_KB = 92;
const PLAIN_KB = 85;
const TAB_KB = 125;
/** Besides what the panel fetches, Microsoft's library for signing in within Outlook: 72 kB. Its office.js is not ours. */
const OUTLOOK_KB = 162;

/** The file that something was built into, told by words that only it holds. */
function fileWith(words: string): string {
  const holding = readdirSync(assets).filter(
    (name) => name.endsWith(".js") && readFileSync(`${assets}/${name}`, "utf8").includes(words),
  );
  if (holding[0] === undefined) throw new RangeError(`nothing was built that holds "${words}"`);
  return holding[0];
}

describe.runIf(found !== null)("what a page fetches", () => {
  let browser: Browser;
  let product: Product;
  let occurrenceId = "";
  beforeAll(async () => {
    if (found === null) return;
    browser = await launchBrowser(found);
    product = await startProduct(embeddedDatabase, 8, "team", true);
    occurrenceId = await product.meeting({ kind: "decide" });
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  /** Counts what a page fetches of the built site. Files in `held` come only after `release`. */
  async function count(page: Page, held: readonly string[] = []) {
    let release = (): void => undefined;
    const gate = new Promise<void>((go) => {
      release = go;
    });
    for (const file of held)
      await page.route(`**/assets/${file}`, async (route) => {
        await gate;
        await route.continue();
      });
    const sizes = new Map<string, number>();
    page.on("requestfinished", async (request) => {
      const { origin, pathname } = new URL(request.url());
      if (origin === product.address && !pathname.startsWith("/api/") && pathname !== "/host-page")
        sizes.set(basename(pathname), (await request.sizes()).responseBodySize);
    });
    /** In kB, a file that came more often counted once: what has a hash in its name stays in the browser's cache. */
    const sum = async (name: string): Promise<number> => {
      await page.waitForTimeout(500);
      const all = [...sizes.values()].reduce((total, bytes) => total + bytes, 0) / 1000;
      console.log(`${name}: ${all.toFixed(1)} kB in ${sizes.size} files`);
      for (const [file, bytes] of sizes) console.log(`  ${(bytes / 1000).toFixed(1).padStart(6)} kB  ${file}`);
      return all;
    };
    return { sizes, sum, release };
  }

  /** Bytes by file until `ready`. Files in `held` come only afterwards, so they cannot have been needed for it. */
  async function fetchedUntil(
    seat: Pick<Seat, "page" | "frame" | "person" | "occurrenceId" | "width">,
    ready: (frame: FrameLocator) => Promise<void>,
    held: readonly string[] = [],
  ) {
    const host = await openHostPage(await browser.newContext(), product);
    const { sizes, sum, release } = await count(host.page, held);
    const frame = await host.seat({ title: "Page", teamId: product.teamId, ...seat });
    await ready(frame);
    return { frame, sum: await sum(seat.page), sizes, release };
  }

  test(`the panel: at most ${PANEL_KB} kB until the first question is answered`, async () => {
    const library = fileWith("blinding error");
    const live = fileWith("text/event-stream");
    const parser = fileWith("createParser(");
    const seat = { page: "side-panel.html", frame: "sidePanel", person: product.person(0), occurrenceId } as const;
    const { frame, sum, sizes, release } = await fetchedUntil(
      seat,
      async (panel) => {
        await radio(panel, textOf("clarity", "before"), 4).click();
        await panel.getByRole("radiogroup", { name: textOf("commit", "before") }).waitFor();
      },
      [library, live, parser],
    );
    expect(sum).toBeLessThanOrEqual(PANEL_KB);
    release();
    await radio(frame, textOf("commit", "before"), 4).click();
    await expect.poll(() => sizes.has(library), { timeout: 10_000 }).toBe(true);
    await frame.getByText(/^Thank you\./).waitFor();
  });

  test(`the plain link: at most ${PLAIN_KB} kB, signing in included, until the first question is answered`, async () => {
    const context = await browser.newContext();
    const { identities, people, clock, scope } = product;
    const subjects = people.map((person) => ({ ...person, tenantId: scope.tenantId }));
    await entraPages(identities, subjects, clock)(context);
    const page = await context.newPage();
    const { sizes, sum } = await count(page, [
      fileWith("blinding error"),
      fileWith("text/event-stream"),
      fileWith("createParser("),
    ]);
    await page.goto(`${product.address}/plain-link.html?occurrence=${occurrenceId}`);
    await page.getByRole("link", { name: product.person(2).name }).click();
    await radio(page, textOf("clarity", "before"), 4).click();
    await page.getByRole("radiogroup", { name: textOf("commit", "before") }).waitFor();
    expect(await sum("plain-link.html")).toBeLessThanOrEqual(PLAIN_KB);
    expect([...sizes.keys()].filter((name) => /^(msal|teams)-/.test(name))).toEqual([]);
  });

  test(`the pane in Outlook: at most ${OUTLOOK_KB} kB, signing in included, until the first question is answered`, async () => {
    const times = { start: "2026-12-28T09:00:00.000Z", end: "2026-12-28T09:30:00.000Z" };
    const item = itemOf(product.person(0), { ...times, mode: "read", subject: "Weekly product sync" });
    const context = await browser.newContext();
    const begun = await openOutlook(context, product, { person: product.person(4), item: null });
    const { sum } = await count(begun.page, [fileWith("blinding error"), fileWith("text/event-stream")]);
    await begun.page.reload();
    await begun.sit();
    await begun.choose(item);
    await begun.pane.getByRole("button", { name: "Yes, this one" }).click();
    await radio(begun.pane, textOf("clarity", "before"), 4).click();
    await begun.pane.getByRole("radiogroup", { name: textOf("commit", "before") }).waitFor();
    expect(await sum("outlook.html")).toBeLessThanOrEqual(OUTLOOK_KB);
  });

  test(`the team tab: at most ${TAB_KB} kB until a person can choose what to do`, async () => {
    const seat = { page: "tab.html", frame: "content", person: product.person(1), width: 994 } as const;
    const { sum } = await fetchedUntil(seat, (tab) => tab.getByRole("button", { name: "Answer" }).first().waitFor());
    expect(sum).toBeLessThanOrEqual(TAB_KB);
  });
});
