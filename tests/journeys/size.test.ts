import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { launchBrowser } from "../support/browser.ts";
import { embeddedDatabase } from "../support/pulseFixture.ts";
import { openHostPage } from "./hostPage.ts";
import { radio, textOf } from "./panel.ts";
import { type Product, startProduct } from "./product.ts";

const found = inject("browser");
const assets = fileURLToPath(new URL("../../dist/site/assets", import.meta.url));
/** Thousands of bytes as they travel, packed. */
const MOST_KB = 110;

/** The file that the signature library was built into: it alone makes RSA blinding factors. */
const libraryFile = (): string => {
  const holding = readdirSync(assets).filter(
    (name) => name.endsWith(".js") && readFileSync(`${assets}/${name}`, "utf8").includes("blinding error"),
  );
  return holding[0] ?? "";
};

describe.runIf(found !== null)("what a panel fetches", () => {
  let browser: Browser;
  let product: Product;
  beforeAll(async () => {
    if (found === null) return;
    browser = await launchBrowser(found);
    product = await startProduct(embeddedDatabase, 8);
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  test(`is at most ${MOST_KB} kB until the first question can be answered`, async () => {
    const occurrenceId = await product.meeting({ kind: "decide" });
    const host = await openHostPage(await browser.newContext(), product);
    const library = libraryFile();
    expect(library, "the signature library is a file of its own").not.toBe("");
    // Held back until a question has been answered: so it cannot be needed for that.
    let release = (): void => undefined;
    const held = new Promise<void>((go) => {
      release = go;
    });
    await host.page.route(`**/assets/${library}`, async (route) => {
      await held;
      await route.continue();
    });
    const sizes = new Map<string, number>();
    host.page.on("requestfinished", async (request) => {
      const { pathname } = new URL(request.url());
      if (request.url().startsWith(product.address) && !pathname.startsWith("/api/") && pathname !== "/host-page")
        sizes.set(basename(pathname), (await request.sizes()).responseBodySize);
    });
    const seat = { title: "Panel", page: "side-panel.html", frame: "sidePanel", person: product.person(0) } as const;
    const panel = await host.seat({ ...seat, occurrenceId, teamId: product.teamId });
    await radio(panel, textOf("clarity", "before"), 4).click();
    await panel.getByRole("radiogroup", { name: textOf("commit", "before") }).waitFor();
    await host.page.waitForTimeout(500);
    const until = new Map(sizes);

    release();
    await radio(panel, textOf("commit", "before"), 4).click();
    await expect.poll(() => sizes.has(library), { timeout: 10_000 }).toBe(true);
    const sum = [...until.values()].reduce((total, bytes) => total + bytes, 0);
    const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
    console.log(`Panel until the first question can be answered: ${kilobytes(sum)} in ${until.size} files`);
    for (const [name, bytes] of until) console.log(`  ${kilobytes(bytes).padStart(8)}  ${name}`);
    console.log(`After it: the signature library, ${kilobytes(sizes.get(library) ?? 0)}`);
    expect(until.has("side-panel.html")).toBe(true);
    expect(sum / 1000).toBeLessThanOrEqual(MOST_KB);
  });
});
