import type { Browser, FrameLocator } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import { launchBrowser } from "../support/browser.ts";
import { embeddedDatabase } from "../support/pulseFixture.ts";
import { findingsIn, overflowIn } from "./access.ts";
import { type HostPage, openHostPage, type Seat, type Theme } from "./hostPage.ts";
import { textIn, textOf, untilSent, wordsOf } from "./panel.ts";
import { type Product, startProduct } from "./product.ts";

const found = inject("browser");

/** A digit of a dialog, by what is read out for it. */
const digit = (dialog: FrameLocator, question: string, value: number) =>
  dialog
    .getByRole("radiogroup", { name: textOf(question, "before") })
    .getByRole("radio", { name: `${value}: ${wordsOf(value)}`, exact: true });

describe.runIf(found !== null)("the dialog inside a meeting", () => {
  let browser: Browser;
  let product: Product;
  let host: HostPage;
  beforeAll(async () => {
    if (found === null) return;
    browser = await launchBrowser(found);
    product = await startProduct(embeddedDatabase, 8);
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });
  beforeEach(async () => {
    host = await openHostPage(await browser.newContext(), product);
  });
  afterEach(() => host.page.context().close());

  const open = (occurrenceId: string, more: Partial<Seat> = {}) => {
    const seat = { title: "Dialog", page: "dialog.html", frame: "task", width: 248, height: 300 } as const;
    return host.seat({ ...seat, occurrenceId, teamId: product.teamId, person: product.person(1), ...more });
  };
  const wasClosed = async () => (await host.asked()).filter((one) => one.startsWith("close"));

  test("asks one thing at a time in 248 by 300 pixels without scrolling, thanks, and closes itself", async () => {
    const occurrenceId = await product.meeting({ kind: "decide", aim: "one roadmap by March" });
    const dialog = await open(occurrenceId);
    await digit(dialog, "clarity", 4).waitFor();
    expect(await textIn(dialog)).toContain("2 questions, about 15 seconds.");
    expect(await textIn(dialog)).toContain("Stored without your name, shown only if 5 answer.");
    expect(await textIn(dialog)).toMatch(new RegExp(`${wordsOf(1)}\\s+${wordsOf(5)}`));
    const height = () => dialog.locator("body").evaluate(() => document.documentElement.scrollHeight);
    expect(await height(), "first question").toBeLessThanOrEqual(300);
    await digit(dialog, "clarity", 4).click();
    await digit(dialog, "commit", 5).waitFor();
    expect(await height(), "second question").toBeLessThanOrEqual(300);
    await digit(dialog, "commit", 5).click();
    await untilSent(dialog);
    expect(await height(), "thanks").toBeLessThanOrEqual(300);
    expect(await wasClosed(), "while it can be taken back").toEqual([]);
    await expect.poll(wasClosed, { timeout: 10_000 }).toEqual(["close Dialog"]);
    const { yours } = await product.as(product.person(1)).call("pulse", {
      params: { id: (await product.pulse(occurrenceId, "before")).id },
    });
    expect(yours).toBe("started");
  });

  test("unfolds all that the panel says about who will see what, with the page that says more", async () => {
    const occurrenceId = await product.meeting({ kind: "decide" });
    const dialog = await open(occurrenceId);
    await dialog.locator("summary").first().click();
    const text = await textIn(dialog);
    expect(text).toContain("We know that you took part, not what you answered.");
    expect(text).toContain("Asked: Person 1");
    const more = dialog.getByRole("link", { name: "What becomes of your answer" });
    expect(await more.getAttribute("href")).toBe("trust.html");
    expect(await overflowIn(dialog)).toEqual([]);
  });

  test("is answered by keys alone, stays while somebody is at its buttons, and takes the last answer back", async () => {
    const occurrenceId = await product.meeting({ kind: "decide" });
    const dialog = await open(occurrenceId);
    await digit(dialog, "clarity", 1).focus();
    await host.page.keyboard.press("ArrowRight");
    await host.page.keyboard.press("ArrowRight");
    await host.page.keyboard.press("Enter");
    await digit(dialog, "commit", 1).waitFor();
    await host.page.keyboard.press("2");
    await untilSent(dialog);
    await host.page.keyboard.press("Tab");
    await host.page.waitForTimeout(6_000);
    expect(await wasClosed()).toEqual([]);
    await dialog.getByRole("button", { name: "Change my answers" }).click();
    expect(await digit(dialog, "clarity", 3).getAttribute("aria-checked")).toBe("true");
    await host.page.keyboard.press("3");
    await digit(dialog, "commit", 4).click();
    await untilSent(dialog);
    await dialog.getByRole("button", { name: "Close" }).click();
    await expect.poll(wasClosed).toEqual(["close Dialog"]);
  });

  test("is the same person's same answer as in the panel, and another device hears where it is", async () => {
    const occurrenceId = await product.meeting({ kind: "decide" });
    const dialog = await open(occurrenceId);
    await digit(dialog, "clarity", 4).click();
    await digit(dialog, "commit", 4).click();
    await untilSent(dialog);
    const panel = await open(occurrenceId, { title: "Panel", page: "side-panel.html", frame: "sidePanel", width: 280 });
    await panel.getByText("Thank you. Your answer is in.").waitFor();
    const elsewhere = await openHostPage(await browser.newContext(), product);
    const seat = { title: "Dialog", page: "dialog.html", frame: "task", teamId: product.teamId } as const;
    const other = await elsewhere.seat({ ...seat, occurrenceId, person: product.person(1) });
    await other.getByText("Your answer was started on another device; finish it there.").waitFor();
    await elsewhere.page.context().close();
  });

  test("keeps what is answered without a connection, and closes once it has arrived", async () => {
    const occurrenceId = await product.meeting({ kind: "decide" });
    const key = host.page.waitForResponse((response) => response.url().endsWith("/key"));
    const dialog = await open(occurrenceId, { person: product.person(4) });
    await digit(dialog, "clarity", 4).waitFor();
    await key;
    await host.page.context().setOffline(true);
    await digit(dialog, "clarity", 4).click();
    await digit(dialog, "commit", 4).click();
    await dialog.getByText("Your answer is kept on this device and goes out when you are connected.").waitFor();
    await host.page.waitForTimeout(6_000);
    expect(await wasClosed()).toEqual([]);
    await host.page.context().setOffline(false);
    await expect.poll(wasClosed, { timeout: 10_000 }).toEqual(["close Dialog"]);
  });

  const themes: readonly Theme[] = ["default", "dark", "contrast"];
  test.each(themes)("has no serious finding in the %s theme at either width", async (theme) => {
    const occurrenceId = await product.meeting({ kind: "decide" });
    for (const width of [248, 428]) {
      const dialog = await open(occurrenceId, { title: `Dialog ${width}`, width, theme });
      await digit(dialog, "clarity", 4).waitFor();
      expect(await findingsIn(dialog)).toEqual([]);
      expect(await overflowIn(dialog)).toEqual([]);
      const boxes = await dialog.getByRole("radio").evaluateAll((all) => all.map((one) => one.getBoundingClientRect()));
      expect(Math.min(...boxes.flatMap(({ width: across, height }) => [across, height]))).toBeGreaterThanOrEqual(43.9);
    }
  });

  test("says that it can be closed where the host does not close it, and shows a result that is there", async () => {
    const occurrenceId = await product.meeting({ kind: "decide", after: false });
    const dialog = await open(occurrenceId, { ability: "bare", person: product.person(5) });
    await digit(dialog, "clarity", 4).click();
    await digit(dialog, "commit", 4).click();
    await dialog.getByText("You can close this.").waitFor();
    expect(await dialog.getByRole("button", { name: "Close" }).count()).toBe(0);
    await product.passMinutes(10);
    await dialog.getByText("5 answers are needed").first().waitFor();
    expect(await overflowIn(dialog)).toEqual([]);
  });
});
