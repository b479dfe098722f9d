import type { Browser, FrameLocator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { launchBrowser } from "../support/browser.ts";
import { voterOf } from "../support/devices.ts";
import { embeddedDatabase } from "../support/pulseFixture.ts";
import { type HostPage, openHostPage } from "./hostPage.ts";
import { untilSent } from "./panel.ts";
import { type Product, startProduct } from "./product.ts";

const found = inject("browser");

describe.runIf(found !== null)("asking now, from the panel of a meeting", () => {
  let browser: Browser;
  let product: Product;
  let host: HostPage;
  beforeAll(async () => {
    if (found === null) return;
    browser = await launchBrowser(found);
    product = await startProduct(embeddedDatabase, 8);
    host = await openHostPage(await browser.newContext(), product);
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  const panelOf = async (title: string, change: Parameters<Product["record"]>[0] = {}) => {
    const occurrenceId = await product.record({ ...change, subject: title });
    const { teamId } = product;
    const seat = { page: "side-panel.html", frame: "sidePanel", person: product.person(0), teamId } as const;
    const panel = await host.seat({ ...seat, title, occurrenceId });
    await panel.getByText("Nothing is asked at this meeting yet.").waitFor();
    return { occurrenceId, panel };
  };
  /** Presses one after the other, as a hand does. @returns how many */
  const press = async (panel: FrameLocator, ...steps: readonly (readonly ["button" | "radio", string])[]) => {
    for (const [role, name] of steps) await panel.getByRole(role, { name, exact: true }).click();
    return steps.length;
  };

  test("a quick scan of three opens in two presses, word for word as it was shown", async () => {
    const { panel } = await panelOf("Quick scan");
    let presses = await press(panel, ["button", "Ask now"]);
    const shown = panel.getByRole("region", { name: "What your colleagues will see" });
    const texts = await shown.locator("li > p:first-child").allInnerTexts();
    expect(texts).toHaveLength(3);
    await panel.getByRole("textbox", { name: /^What are you aiming at\?/ }).fill("One roadmap by March");
    await shown.getByText("We are aiming at: One roadmap by March").waitFor();
    presses += await press(panel, ["button", "Open the questions"]);
    expect(presses).toBeLessThanOrEqual(3);
    await panel.getByRole("progressbar", { name: "Question 1 of 3" }).waitFor();
    await panel.getByRole("radiogroup", { name: texts[0] ?? "" }).waitFor();
    await panel.getByText("We are aiming at: One roadmap by March").waitFor();
  });

  test("what cannot be asked now is said before anything is written: what is in the way and until when", async () => {
    const people = product.people.slice(0, 6);
    const attendees = people.map((one) => ({ ...one, kind: "member", response: "accepted" }) as const);
    const { panel } = await panelOf("Six of the eight", { attendees });
    await press(panel, ["button", "Ask now"]);
    const start = panel.getByRole("button", { name: "Open the questions" });
    await panel.getByText(/^Quick scan, .+: open now\. In the way until .+ at the latest\.$/).waitFor();
    expect(await start.isDisabled()).toBe(true);
    await press(panel, ["radio", "Do we support this decision? One tap."]);
    await panel.getByText(/^Quick scan,/).waitFor({ state: "detached" });
    expect(await start.isEnabled()).toBe(true);
  });

  test("a decision is asked in three presses, answered in one, revealed in one", async () => {
    const { occurrenceId, panel } = await panelOf("Decision");
    const asked = await press(
      panel,
      ["button", "Ask now"],
      ["radio", "Do we support this decision? One tap."],
      ["button", "Open the questions"],
    );
    expect(asked).toBe(3);
    await panel.getByRole("radiogroup").waitFor();
    expect(await panel.getByRole("radiogroup").count(), "one question").toBe(1);
    await panel.getByRole("radio").first().click();
    await untilSent(panel);
    const pulse = await product.pulse(occurrenceId, "adhoc");
    for (const place of [1, 2, 3, 4, 5, 6]) {
      const person = product.person(place);
      await voterOf(pulse, person, product.as(person)).vote({ decision: place % 2 === 0 ? 1 : 2 });
    }
    expect(await press(panel, ["button", "Reveal now"])).toBe(1);
    await panel.getByRole("heading", { name: /7 of 8 will support the decision|All 7 will support/ }).waitFor();
  });
});
