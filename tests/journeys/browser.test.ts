import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { launchBrowser } from "../support/browser.ts";

const found = inject("browser");

/** What the journeys rely on: without it a person with partitioned storage would be tested in name only. */
describe.runIf(found !== null)("the test browser", () => {
  let browser: Browser;
  const site = createServer((_, reply) => {
    reply.setHeader("content-type", "text/html");
    reply.end(`<script>
      const before = localStorage.getItem("place");
      localStorage.setItem("place", location.search);
      parent.postMessage({ before, cryptography: typeof crypto.subtle }, "*");
    </script>`);
  });
  let address = "";
  beforeAll(async () => {
    if (found === null) return;
    browser = await launchBrowser(found);
    await new Promise<void>((resolve) => site.listen(0, "127.0.0.1", resolve));
    address = `http://localhost:${(site.address() as AddressInfo).port}/`;
  });
  afterAll(async () => {
    await browser?.close();
    await new Promise((resolve) => site.close(resolve));
  });

  /** What a frame of our site says inside a page that stands at `host`. */
  const framedAt = async (host: string, visitFirst: boolean): Promise<unknown> => {
    const context = await browser.newContext();
    const page = await context.newPage();
    if (visitFirst) await page.goto(`${address}?alone`);
    await page.route(`${host}**`, (route) =>
      route.fulfill({
        contentType: "text/html",
        body: `<script>addEventListener("message", (event) => { window.said = event.data; });</script><iframe src="${address}?framed"></iframe>`,
      }),
    );
    await page.goto(host);
    await page.waitForFunction("window.said", undefined, { timeout: 15_000 });
    const said: unknown = await page.evaluate("window.said");
    await context.close();
    return said;
  };

  test("keeps what a framed site stores apart from what it stores alone, as real hosts do", async () => {
    expect(await framedAt("https://teams.microsoft.com/", true)).toEqual({ before: null, cryptography: "object" });
  });

  test("does not keep it apart below the same site, so the test above can fail", async () => {
    expect(await framedAt(`${address}host/`, true)).toEqual({ before: "?alone", cryptography: "object" });
  });
});
