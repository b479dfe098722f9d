import type { Browser, BrowserContext } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from "vitest";
import { launchBrowser } from "../support/browser.ts";
import { voterOf } from "../support/devices.ts";
import { embeddedDatabase } from "../support/pulseFixture.ts";
import { openHostPage, teamsOrigin } from "./hostPage.ts";
import { answer, textIn, untilSent } from "./panel.ts";
import { type Product, startProduct } from "./product.ts";
import { blockStorage } from "./storage.ts";

const found = inject("browser");
const notRemembered =
  "This browser keeps nothing. Once you have sent your answers you can change them only until you reload this page.";
const otherDevice = "Your answer was started on another device; finish it there.";

describe.runIf(found !== null)("inside a page of another site, as Teams is", () => {
  let browser: Browser;
  let product: Product;
  let context: BrowserContext;
  beforeAll(async () => {
    if (found === null) return;
    browser = await launchBrowser(found);
    product = await startProduct(embeddedDatabase, 8);
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });
  afterEach(async () => {
    await context.close();
  });

  async function panelIn(occurrenceId: string) {
    const host = await openHostPage(context, product, teamsOrigin);
    const seat = { title: "Panel", page: "side-panel.html", frame: "sidePanel", person: product.person(0) } as const;
    const panel = await host.seat({ ...seat, occurrenceId, teamId: product.teamId });
    await panel.getByRole("radio").first().waitFor();
    return panel;
  }

  /** Four others answer 4, the leader closes. @returns the counts of the first question */
  async function countsAfter(occurrenceId: string): Promise<readonly number[] | undefined> {
    const pulse = await product.pulse(occurrenceId, "before");
    for (const place of [1, 2, 3, 4]) {
      const person = product.person(place);
      await voterOf(pulse, person, product.as(person)).vote({ clarity: 4, commit: 4 });
    }
    const lead = product.as(product.person(0));
    await lead.call("seal", { params: { id: pulse.id }, body: {} });
    const [question] = (await lead.call("result", { params: { id: pulse.id } })).questions;
    return question?.shown ? question.counts : undefined;
  }

  const two = [
    ["clarity", 2],
    ["commit", 2],
  ] as const;

  test("answers with storage of its own, which a reload of the frame finds again", async () => {
    context = await browser.newContext();
    const occurrenceId = await product.meeting({ kind: "decide" });
    const panel = await panelIn(occurrenceId);
    expect(await textIn(panel)).not.toContain(notRemembered);
    await answer(panel, "before", two);
    await untilSent(panel);
    await panel.locator("body").evaluate(() => location.reload());
    await panel.getByText("Thank you. Your answer is in.").waitFor();
    await panel.getByRole("button", { name: "Change my answers" }).click();
    await answer(panel, "before", [
      ["clarity", 1],
      ["commit", 2],
    ]);
    await untilSent(panel);

    // Our own site, opened beside it, has another store: nothing of the frame's is in it.
    const alone = await context.newPage();
    await alone.goto(`${product.address}/side-panel.html`);
    expect(await alone.evaluate(() => Object.keys(localStorage))).toEqual([]);
    expect(await countsAfter(occurrenceId)).toEqual([1, 0, 0, 4, 0]);
  });

  test("answers where storage is blocked, says first what then differs, and keeps it to one answer", async () => {
    context = await browser.newContext();
    await context.addInitScript(blockStorage);
    const occurrenceId = await product.meeting({ kind: "decide" });
    const panel = await panelIn(occurrenceId);
    expect(await textIn(panel)).toContain(notRemembered);
    await answer(panel, "before", two);
    await untilSent(panel);
    await panel.getByRole("button", { name: "Change my answers" }).click();
    await answer(panel, "before", [
      ["clarity", 3],
      ["commit", 2],
    ]);
    await untilSent(panel);

    await panel.locator("body").evaluate(() => location.reload());
    await panel.getByText(otherDevice).waitFor();
    expect(await panel.getByRole("radio").count()).toBe(0);
    expect(await countsAfter(occurrenceId)).toEqual([0, 0, 1, 4, 0]);
  });
});
