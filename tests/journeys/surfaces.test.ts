import type { Browser, BrowserContext } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from "vitest";
import { launchBrowser } from "../support/browser.ts";
import { entraPages } from "../support/entraPages.ts";
import { embeddedDatabase } from "../support/pulseFixture.ts";
import { overflowIn } from "./access.ts";
import { type HostPage, openHostPage, type Seat } from "./hostPage.ts";
import { answer, radio, shownOf, tableOf, textOf, untilSent, wordsOf } from "./panel.ts";
import { type Product, startProduct } from "./product.ts";

const found = inject("browser");
type Place = Pick<Seat, "page" | "frame" | "width" | "height" | "subPageId" | "chatId" | "teamId">;

describe.runIf(found !== null)("one meeting, from everywhere", () => {
  let browser: Browser;
  let product: Product;
  let context: BrowserContext;
  let host: HostPage;
  beforeAll(async () => {
    if (found === null) return;
    browser = await launchBrowser(found);
    product = await startProduct(embeddedDatabase, 8, "team", true);
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });
  afterEach(() => context?.close());

  async function hostIn(permissions: string[] = []): Promise<void> {
    context = await browser.newContext({ permissions });
    host = await openHostPage(context, product);
  }
  /** Where its people may be when they answer: each opens the same questions. */
  const placesOf = (occurrenceId: string): readonly (readonly [string, Place])[] => {
    const tab = { page: "tab.html", frame: "content", height: 900, subPageId: `occurrence/${occurrenceId}` } as const;
    return [
      ["side panel", { page: "side-panel.html", frame: "sidePanel", width: 280 }],
      ["wide side panel", { page: "tab.html", frame: "sidePanel", width: 320 }],
      ["dialog", { page: "tab.html", frame: "task", width: 248, height: 300 }],
      ["tab of the team", { ...tab, width: 994, teamId: product.teamId }],
      ["tab of the meeting's chat", { ...tab, width: 320, chatId: "19:meeting_chat@thread.v2" }],
      ["personal app", { ...tab, page: "personal.html", width: 390 }],
    ];
  };

  test("every surface opens the same questions, and each person counts once", async () => {
    await hostIn();
    const occurrenceId = await product.meeting({ kind: "decide", after: false });
    for (const [at, [title, seat]] of placesOf(occurrenceId).entries()) {
      const frame = await host.seat({ ...seat, title, occurrenceId, person: product.person(at) });
      const group = frame.getByRole("radiogroup", { name: textOf("clarity", "before") });
      await group.waitFor();
      expect(await overflowIn(frame), title).toEqual([]);
      if (title === "dialog") {
        for (const id of ["clarity", "commit"])
          await frame
            .getByRole("radiogroup", { name: textOf(id, "before") })
            .getByRole("radio", { name: `4: ${wordsOf(4)}` })
            .click();
      } else {
        await answer(frame, "before", [
          ["clarity", 4],
          ["commit", 4],
        ]);
      }
      await untilSent(frame);
    }

    const entra = entraPages(
      product.identities,
      product.people.map((person) => ({ ...person, tenantId: product.scope.tenantId })),
      product.clock,
    );
    const phone = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    await entra(phone);
    const page = await phone.newPage();
    await page.goto(`${product.address}/plain-link.html?occurrence=${occurrenceId}`);
    await page.getByRole("link", { name: product.person(6).name, exact: true }).click();
    await radio(page, textOf("clarity", "before"), 2).tap();
    await radio(page, textOf("commit", "before"), 4).tap();
    await untilSent(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);

    const pulse = await product.pulse(occurrenceId, "before");
    await product.as(product.person(0)).call("seal", { params: { id: pulse.id }, body: {} });
    const result = await shownOf(host.frame("tab of the team"), "clear purpose");
    expect(result.rows).toEqual(tableOf([0, 1, 0, 6, 0], 0));
    for (const title of ["side panel", "tab of the meeting's chat", "personal app"])
      await host.frame(title).getByRole("region", { name: "clear purpose" }).waitFor();
    await page.getByRole("region", { name: "clear purpose" }).waitFor();
    await phone.close();
    // A link followed after the close leads to the result, also for who was asked and did not answer.
    const late = { page: "personal.html", frame: "content", subPageId: `occurrence/${occurrenceId}` } as const;
    const frame = await host.seat({ ...late, title: "late", width: 994, person: product.person(7) });
    await frame.getByRole("region", { name: "clear purpose" }).waitFor();
  });

  test("a link leads to one meeting, by the host's own form where it has one, and back to what is around it", async () => {
    await hostIn(["clipboard-read", "clipboard-write"]);
    const subject = "Roadmap & budget";
    const occurrenceId = await product.meeting({ kind: "decide" }, subject);
    const tab = { page: "tab.html", frame: "content", width: 994, height: 900, teamId: product.teamId } as const;
    const seat = { ...tab, person: product.person(1), subPageId: `occurrence/${occurrenceId}` };
    const copied = async (title: string, more: Partial<Seat>) => {
      const frame = await host.seat({ ...seat, title, ...more });
      await frame.getByRole("heading", { name: subject, level: 1 }).waitFor();
      await frame.getByRole("button", { name: "Copy a link to this meeting" }).click();
      return frame;
    };

    const first = await copied("Newest", {});
    await first.getByText("Link copied.").waitFor();
    const link = new URL(await host.page.evaluate(() => navigator.clipboard.readText()));
    expect(link.origin + link.pathname).toMatch(/^https:\/\/teams\.microsoft\.com\/l\/entity\/[^/]+\/personal$/);
    const { subEntityId } = JSON.parse(link.searchParams.get("context") ?? "{}") as { subEntityId: string };
    const personal = { page: "personal.html", title: "Followed", subPageId: subEntityId, person: product.person(2) };
    const followed = await host.seat({ ...tab, ...personal });
    await followed.getByRole("heading", { name: subject, level: 1 }).waitFor();
    await followed.getByRole("radiogroup", { name: textOf("clarity", "before") }).waitFor();
    await followed.getByRole("button", { name: "Back" }).first().click();
    await followed.getByRole("heading", { name: "What waits for you", level: 1 }).waitFor();

    await copied("Years ago", { ability: "old" });
    await expect.poll(host.asked).toContain(`link occurrence/${occurrenceId}`);
    const bare = await copied("Bare", { ability: "bare" });
    await bare.getByText("Link copied.").waitFor();
    const plain = await host.page.evaluate(() => navigator.clipboard.readText());
    expect(plain).toBe(`${product.address}/plain-link.html?occurrence=${occurrenceId}`);
  });

  test("a link can be copied by hand where the host keeps the clipboard to itself", async () => {
    await hostIn();
    await context.addInitScript(() => {
      Object.defineProperty(navigator, "clipboard", { value: undefined });
    });
    const occurrenceId = await product.meeting({ kind: "decide" });
    const tab = { page: "tab.html", frame: "content", width: 320, height: 900, teamId: product.teamId } as const;
    const seat = { ...tab, title: "Tab", ability: "bare", subPageId: `occurrence/${occurrenceId}` } as const;
    const frame = await host.seat({ ...seat, person: product.person(1) });
    await frame.getByRole("button", { name: "Copy a link to this meeting" }).click();
    expect(await frame.getByLabel("Link to this meeting").inputValue()).toContain(occurrenceId);
    expect(await overflowIn(frame)).toEqual([]);
  });

  test("a link to a meeting that is not there says so and leads back", async () => {
    await hostIn();
    const tab = { page: "tab.html", frame: "content", width: 994, height: 900, teamId: product.teamId } as const;
    const nowhere = "occurrence/00000000-0000-4000-8000-000000000000";
    const frame = await host.seat({ ...tab, title: "Tab", subPageId: nowhere, person: product.person(1) });
    await frame.getByRole("alert").first().waitFor();
    await frame.getByRole("button", { name: "Back" }).first().click();
    await frame.getByRole("heading", { name: "Quay", level: 1 }).waitFor();
  });
});
