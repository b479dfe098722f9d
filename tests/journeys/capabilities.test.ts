import type { Browser, BrowserContext, FrameLocator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from "vitest";
import { type Ability, abilities } from "../../demo/host/teamsHost.ts";
import { launchBrowser } from "../support/browser.ts";
import { type DemoProcess, startDemo } from "../support/demoProcess.ts";
import { voterOf } from "../support/devices.ts";
import { embeddedDatabase } from "../support/pulseFixture.ts";
import { type HostPage, openHostPage, stageTitle } from "./hostPage.ts";
import { answer, textIn, untilSent } from "./panel.ts";
import { type Product, startProduct } from "./product.ts";
import { blockStorage } from "./storage.ts";

const found = inject("browser");

/** Where the journey cannot begin: what is said in place of the questions. */
const plainlySaid: Partial<Record<Ability, RegExp>> = {
  "no-sign-in": /We cannot tell who you are here/,
  silent: /Microsoft Teams did not answer/,
};
/** What is said of the stage where nothing can be put on it. */
const noStage = "Plumbline cannot be put on the stage here.";
const onStage: Record<Exclude<Ability, "no-sign-in" | "silent">, "works" | "refused" | "fails"> = {
  full: "works",
  "no-storage": "works",
  "no-meeting": "refused",
  "no-stage": "refused",
  bare: "refused",
  old: "fails",
};

describe.runIf(found !== null)("a host that lacks something", () => {
  let browser: Browser;
  let product: Product;
  let context: BrowserContext;
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
  afterEach(() => context?.close());

  async function panelOn(ability: Ability, occurrenceId: string, title = "Panel"): Promise<FrameLocator> {
    const seat = { page: "side-panel.html", frame: "sidePanel", person: product.person(0) } as const;
    return host.seat({ ...seat, title, ability, occurrenceId, teamId: product.teamId });
  }
  async function openHost(ability: Ability): Promise<void> {
    context = await browser.newContext();
    if (ability === "no-storage") await context.addInitScript(blockStorage);
    host = await openHostPage(context, product);
  }

  const working = abilities.filter((one) => one in onStage) as (keyof typeof onStage)[];
  test.each(working)(
    "%s: one person answers, leads, reveals and shows it to the room, or hears why not",
    async (one) => {
      await openHost(one);
      const occurrenceId = await product.meeting({ kind: "decide" }, `Review with ${one}`);
      const panel = await panelOn(one, occurrenceId);
      await answer(panel, "before", [["clarity", 4]]);
      if (one === "no-storage") {
        await panel.getByRole("button", { name: "Back" }).click();
        expect(await textIn(panel)).toContain("This browser keeps nothing.");
        await answer(panel, "before", [["clarity", 4]]);
      }
      await answer(panel, "before", [["commit", 4]]);
      await untilSent(panel);

      const pulse = await product.pulse(occurrenceId, "before");
      for (const place of [1, 2, 3, 4]) {
        const person = product.person(place);
        await voterOf(pulse, person, product.as(person)).vote({ clarity: place, commit: 4 });
      }
      await panel.getByRole("button", { name: "Reveal now" }).click();
      await panel.getByRole("region", { name: "clear purpose" }).waitFor();

      const show = panel.getByRole("button", { name: "Show on the meeting stage" });
      if (onStage[one] === "refused") {
        await panel.getByText(noStage).waitFor();
        expect(await show.count()).toBe(0);
      } else {
        await show.click();
        if (onStage[one] === "fails") {
          await panel.getByText("The meeting did not let us share.").waitFor({ timeout: 20_000 });
        } else {
          await host.frame(stageTitle).getByRole("region", { name: "clear purpose" }).waitFor();
          await panel.getByText("Plumbline is on the meeting stage.").waitFor();
          await panel.getByRole("button", { name: "Take it off the stage" }).click();
          await show.waitFor();
          expect(await host.page.locator(`iframe[title="${stageTitle}"]`).count()).toBe(0);
        }
      }
    },
  );

  test.each(abilities.filter((one) => one in plainlySaid))("%s: says so, and what to do instead", async (one) => {
    await openHost(one);
    const occurrenceId = await product.meeting({ kind: "decide" }, `Review with ${one}`);
    const panel = await panelOn(one, occurrenceId);
    await panel
      .getByText(plainlySaid[one] as RegExp)
      .first()
      .waitFor();
    await panel.getByRole("button", { name: /Try again|Reload/ }).waitFor();
  });

  test("a host that is slow is waited for in words, and one that never answers leads out of its frame", async () => {
    await openHost("silent");
    const panel = await panelOn("silent", await product.meeting({ kind: "decide" }));
    await panel.getByText("One moment").waitFor({ timeout: 2_500 });
    const link = panel.getByRole("link", { name: "Open as a page" });
    await link.waitFor({ timeout: 8_000 });
    expect(await link.getAttribute("href")).toBe("personal.html");
  });

  test("no page of ours sets or reads a cookie, with storage or without", async () => {
    for (const ability of ["full", "no-storage"] as const) {
      await openHost(ability);
      const occurrenceId = await product.meeting({ kind: "decide" });
      const panel = await panelOn(ability, occurrenceId);
      await answer(panel, "before", [
        ["clarity", 4],
        ["commit", 4],
      ]);
      await untilSent(panel);
      expect(await context.cookies(), ability).toEqual([]);
      if (ability === "full") await context.close();
    }
  });
});

describe.runIf(found !== null)("the demo's host", () => {
  let browser: Browser;
  let demo: DemoProcess;
  let page: Page;
  beforeAll(async () => {
    if (found === null) return;
    [browser, demo] = await Promise.all([launchBrowser(found), startDemo()]);
    page = await browser.newPage({ viewport: { width: 1360, height: 800 } });
    page.setDefaultTimeout(15_000);
  });
  afterAll(async () => {
    await browser?.close();
    await demo?.stop();
  });
  const own = () => page.frameLocator('iframe[title="Side panel of Mara Lindqvist"]');

  test.each(abilities)("is %s when its settings say so", async (ability) => {
    await page.goto(`${demo.address}/?host=${ability}`);
    const said = plainlySaid[ability];
    await (said === undefined ? own().getByRole("radio") : own().getByText(said)).first().waitFor();
    const text = await own().locator("body").innerText();
    expect(text.includes("This browser keeps nothing.")).toBe(ability === "no-storage");
    await page.getByRole("button", { name: "Settings" }).click();
    expect(await page.getByLabel("What the host can do").inputValue()).toBe(ability);
  });

  test("opens the dialog of the meeting at its real size, and it closes itself", async () => {
    await page.goto(demo.address);
    await page.getByRole("button", { name: "Answer in a dialog" }).click();
    const title = "Dialog of Mara Lindqvist";
    const dialog = page.frameLocator(`iframe[title="${title}"]`);
    await dialog.getByRole("radio", { name: /^4:/ }).first().waitFor();
    const size = await dialog.locator("body").evaluate(() => [innerWidth, innerHeight]);
    expect(size).toEqual([248, 300]);
    for (const place of [1, 2]) {
      await dialog.getByRole("progressbar", { name: `Question ${place} of 2` }).waitFor();
      await dialog.getByRole("radio", { name: /^4:/ }).click();
    }
    await page.locator(`iframe[title="${title}"]`).waitFor({ state: "detached" });
    await own().getByText("Thank you. Your answer is in.").waitFor();
  });
});
