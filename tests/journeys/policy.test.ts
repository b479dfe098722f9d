import type { Browser, BrowserContext } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { launchBrowser } from "../support/browser.ts";
import { startDemo } from "../support/demoProcess.ts";
import { embeddedDatabase } from "../support/pulseFixture.ts";
import { openHostPage } from "./hostPage.ts";
import { startProduct } from "./product.ts";

const found = inject("browser");

/** What a page of ours did that its content security policy forbids, in any frame. */
async function violationsIn(context: BrowserContext): Promise<string[]> {
  const violations: string[] = [];
  await context.exposeFunction("tellViolation", (what: string) => violations.push(what));
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sample }) =>
      (window as unknown as { tellViolation: (what: string) => void }).tellViolation(
        `${location.pathname}: ${violatedDirective} ${blockedURI} ${sample}`,
      ),
    );
  });
  return violations;
}

describe.runIf(found !== null)("the content security policy", () => {
  let browser: Browser;
  beforeAll(async () => {
    if (found !== null) browser = await launchBrowser(found);
  });
  afterAll(() => browser?.close());

  test("forbids none of what our own pages do, and whatever writes a style without the page's nonce is ignored", async () => {
    const product = await startProduct(embeddedDatabase, 8);
    const context = await browser.newContext();
    const violations = await violationsIn(context);
    const host = await openHostPage(context, product);
    const occurrenceId = await product.meeting({ size: "quick", questions: ["clarity"], mode: "private" });
    const of = { person: product.person(0), teamId: product.teamId, occurrenceId, width: 994, height: 700 };
    const panel = await host.seat({ ...of, title: "Panel", page: "side-panel.html", frame: "sidePanel" });
    await panel.getByRole("radio").first().waitFor();
    const stage = await host.seat({ ...of, title: "Stage", page: "stage.html", frame: "meetingStage" });
    await stage.getByText("have answered").first().waitFor();
    const { occurrenceId: _, ...ofTeam } = of;
    const tab = await host.seat({ ...ofTeam, title: "Tab", page: "tab.html", frame: "content" });
    await tab.getByRole("button", { name: "Ask now" }).click();
    const button = tab.locator(".fui-Button").first();
    await button.waitFor();
    const style = await button.evaluate((element) => {
      const inserted = [...document.querySelectorAll("style")];
      const intruder = document.createElement("style");
      intruder.textContent = "body { outline: 7px solid red }";
      document.head.append(intruder);
      return {
        radius: getComputedStyle(element).borderTopLeftRadius,
        unmarked: inserted.filter((one) => one.nonce === "").length,
        count: inserted.length,
        outline: getComputedStyle(document.body).outlineWidth,
      };
    });
    expect(style.radius, "Fluent's own shape").toBe("4px");
    expect(style.count).toBeGreaterThan(0);
    expect(style.unmarked).toBe(0);
    expect(style.outline).not.toBe("7px");
    await expect.poll(() => violations).toHaveLength(1);
    expect(violations[0]).toContain("style-src-elem inline");
    await context.close();
    await product.stop();
  });

  test("forbids none of what the demo's page does either", async () => {
    const demo = await startDemo();
    const context = await browser.newContext();
    const violations = await violationsIn(context);
    const page = await context.newPage();
    await page.goto(demo.address);
    const own = page.frameLocator('iframe[title="Side panel of Mara Lindqvist"]');
    await own.getByRole("radio").first().waitFor({ timeout: 30_000 });
    expect(violations).toEqual([]);
    await context.close();
    await demo.stop();
  });
});
