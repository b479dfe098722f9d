import { readFile } from "node:fs/promises";
import { Resvg } from "@resvg/resvg-js";
import type { Browser, BrowserContext, FrameLocator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { launchBrowser } from "../support/browser.ts";
import { voterOf } from "../support/devices.ts";
import { embeddedDatabase } from "../support/pulseFixture.ts";
import { findingsIn, overflowIn } from "./access.ts";
import { type HostPage, openHostPage } from "./hostPage.ts";
import { type Product, startProduct } from "./product.ts";

const found = inject("browser");
/** The least on a full stage, in CSS pixels: it is read from the back of a room. */
const LEAST_ON_STAGE = 24;

describe.runIf(found !== null)("pictures of a result", () => {
  let browser: Browser;
  let product: Product;
  let context: BrowserContext;
  let host: HostPage;
  let occurrenceId = "";
  const violations: string[] = [];

  beforeAll(async () => {
    if (found === null) return;
    browser = await launchBrowser(found);
    product = await startProduct(embeddedDatabase, 9);
    occurrenceId = await product.meeting({ kind: "decide", after: false });
    const pulse = await product.pulse(occurrenceId, "before");
    for (const [place, clarity] of [2, 2, 2, 2, 4, 4, 4, 4].entries()) {
      const person = product.person(place + 1);
      await voterOf(pulse, person, product.as(person)).vote({ clarity, commit: 4 });
    }
    await product.passMinutes(8);
    context = await browser.newContext({ reducedMotion: "reduce" });
    await context.exposeFunction("tellViolation", (what: string) => violations.push(what));
    await context.addInitScript(() => {
      document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
        (window as unknown as { tellViolation: (what: string) => void }).tellViolation(
          `${location.pathname}: ${violatedDirective} ${blockedURI}`,
        ),
      );
    });
    host = await openHostPage(context, product);
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  async function panelAt(title: string): Promise<FrameLocator> {
    const seat = { page: "side-panel.html", frame: "sidePanel", person: product.person(0), occurrenceId } as const;
    return host.seat({ ...seat, title, teamId: product.teamId });
  }
  async function wayOut(panel: FrameLocator) {
    const region = panel.getByRole("region", { name: "clear purpose" });
    await region.getByRole("button", { name: "Save or copy" }).click();
    await region.getByRole("button", { name: "Save as a picture (PNG)" }).waitFor();
    return region;
  }

  /** How the dots come, and after what wait: one entry for each way there is among them. */
  const motionOf = (stage: FrameLocator) =>
    stage.locator(".pl-mark").evaluateAll((marks) => [
      ...new Set(
        marks.map((mark) => {
          const { animationName, animationDelay } = getComputedStyle(mark);
          return `${animationName} ${animationDelay}`;
        }),
      ),
    ]);

  test("are saved as a picture and as a drawing that stand alone, and nothing of it breaks the policy of our pages", async () => {
    const panel = await panelAt("Panel");
    const region = await wayOut(panel);
    const [png] = await Promise.all([
      host.page.waitForEvent("download"),
      region.getByRole("button", { name: "Save as a picture (PNG)" }).click(),
    ]);
    await region.getByText("Results successfully downloaded.").waitFor();
    await region.getByRole("button", { name: "No file? Show the picture here" }).click();
    await region.getByRole("img").waitFor();
    expect(await findingsIn(panel)).toEqual([]);
    expect(await overflowIn(panel)).toEqual([]);
    expect(png.suggestedFilename()).toBe("Plumbline-clear-purpose-2026-12-28.png");
    const picture = await readFile(await png.path());
    expect(picture.subarray(1, 4).toString("latin1")).toBe("PNG");
    // The header's width: two pixels for each unit, so that it stays sharp on a slide.
    expect(picture.readUInt32BE(16)).toBe(1920);
    expect(picture.length, "more than an empty page").toBeGreaterThan(20_000);

    const [svg] = await Promise.all([
      host.page.waitForEvent("download"),
      region.getByRole("button", { name: "Save as a drawing (SVG)" }).click(),
    ]);
    const drawing = await readFile(await svg.path(), "utf8");
    expect(new Resvg(drawing).render().width).toBe(960);
    for (const words of [
      "Two groups of answers: 4 low, 4 high",
      "8 of 9 answered.",
      "Weekly product sync, ",
      "Plumbline",
    ])
      expect(drawing).toContain(words);
    expect(drawing).not.toMatch(/class=|style=|Person \d/);

    const tabbed = await host.seat({
      page: "tab.html",
      frame: "content",
      person: product.person(1),
      title: "Tab",
      teamId: product.teamId,
      width: 994,
      height: 700,
    });
    const [fromTab] = await Promise.all([
      host.page.waitForEvent("download"),
      wayOut(tabbed).then((result) => result.getByRole("button", { name: "Save as a picture (PNG)" }).click()),
    ]);
    expect((await readFile(await fromTab.path())).readUInt32BE(16)).toBe(1920);
    expect(violations).toEqual([]);
  });

  test("are copied as text; where a page may not copy, the text stands there selected", async () => {
    const region = await wayOut(await panelAt("Copying"));
    const copy = region.getByRole("button", { name: "Copy as text for the minutes" });
    await host.page.evaluate(() => {
      const frame = document.querySelector<HTMLIFrameElement>('iframe[title="Copying"]');
      Object.defineProperty(frame?.contentWindow?.navigator, "clipboard", { configurable: true, value: undefined });
    });
    await copy.click();
    await region.getByText("This place does not let a page copy.").waitFor();
    const area = region.getByRole("textbox", { name: "Text for the minutes" });
    const text = await area.inputValue();
    expect(text).toContain("\n2: a little: 4\n");
    expect(text).toMatch(/\n8 of 9 answered\.\n[\s\S]*\nWeekly product sync, .*2026\nPlumbline$/);
    expect(await area.evaluate((element: HTMLTextAreaElement) => element.selectionEnd - element.selectionStart)).toBe(
      text.length,
    );

    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const allowed = await wayOut(await panelAt("Allowed"));
    await allowed.getByRole("button", { name: "Copy as text for the minutes" }).click();
    await allowed.getByText("Copied.").waitFor();
    const held = await allowed.locator("h2").evaluate(() => navigator.clipboard.readText());
    expect(held.replaceAll("\r\n", "\n")).toBe(text);
  });

  test("are shown to be copied by hand in a frame that may not download", async () => {
    const panel = await panelAt("Closed in");
    await panel.getByRole("region").first().waitFor();
    await host.page.evaluate(() => {
      const frame = document.querySelector<HTMLIFrameElement>('iframe[title="Closed in"]');
      frame?.setAttribute("sandbox", "allow-scripts allow-same-origin");
      frame?.contentWindow?.location.reload();
    });
    const region = await wayOut(panel);
    await region.getByRole("button", { name: "Save as a picture (PNG)" }).click();
    await region.getByText("This place does not let a page save files.").waitFor();
    const picture = region.getByRole("img", { name: /^Before|answered/ });
    expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1920);
    expect(violations).toEqual([]);
  });

  test("fit a stage without scrolling, in letters to be read from the back of a room, and stand still for who asked for that", async () => {
    for (const { width, height, least } of [
      { width: 994, height: 678, least: LEAST_ON_STAGE },
      { width: 792, height: 382, least: 12 },
      { width: 472, height: 382, least: 12 },
    ]) {
      const seat = { page: "stage.html", frame: "meetingStage", person: product.person(0), occurrenceId } as const;
      const stage = await host.seat({ ...seat, title: `Stage ${width}`, teamId: product.teamId, width, height });
      await stage.getByRole("region", { name: "clear purpose" }).waitFor();
      const seen = await stage.locator("body").evaluate((body) => ({
        // Text for readers only has no size that anybody sees.
        sizes: [...body.querySelectorAll("*")]
          .filter((element) => element.checkVisibility() && element.closest(".pl-unseen") === null)
          .filter(({ childNodes }) => [...childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()))
          .map((element) => ({
            text: element.textContent,
            size: Number.parseFloat(getComputedStyle(element).fontSize),
          })),
        tooHigh: document.documentElement.scrollHeight - innerHeight,
      }));
      expect(seen.sizes.length).toBeGreaterThan(10);
      expect(
        seen.sizes.filter(({ size }) => size < least),
        `${width} x ${height}`,
      ).toEqual([]);
      expect(seen.tooHigh, `${width} x ${height}`).toBeLessThanOrEqual(0);
      expect(await motionOf(stage)).toEqual(["none 0s"]);
      expect(await overflowIn(stage)).toEqual([]);
    }
    // Else all rise at once, together: an order would be a hint about people.
    await host.page.emulateMedia({ reducedMotion: "no-preference" });
    expect(await motionOf(host.frame("Stage 994"))).toEqual(["pl-appear 0s"]);
  });
});
