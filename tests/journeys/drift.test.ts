import type { Browser, FrameLocator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { launchBrowser } from "../support/browser.ts";
import { embeddedDatabase } from "../support/pulseFixture.ts";
import { seriesIn, type TestSeries } from "../support/seriesFixture.ts";
import { findingsIn, overflowIn } from "./access.ts";
import { type HostPage, openHostPage, type Theme } from "./hostPage.ts";
import { type Product, startProduct } from "./product.ts";

const found = inject("browser");
const themes: readonly Theme[] = ["default", "dark", "contrast"];
const usual = [
  [4, 4, 5, 3, 4, 5, 4, 4],
  [4, 5, 5, 3, 4, 4, 4, 3],
  [5, 4, 4, 4, 3, 5, 4, 4],
];
const low = [2, 1, 2, 1, 2, 1, 1, 2];
const said = "Answers on clear purpose and support, taken together, have been lower than usual";

describe.runIf(found !== null)("a series whose answers have fallen", () => {
  let browser: Browser;
  let product: Product;
  let host: HostPage;
  let series: TestSeries;
  beforeAll(async () => {
    if (found === null) return;
    browser = await launchBrowser(found);
    product = await startProduct(embeddedDatabase, 8);
    host = await openHostPage(await browser.newContext(), product);
    series = seriesIn(product);
    const meet = (values: readonly number[]) => series.meet(values.map((value) => ({ clarity: value, commit: value })));
    for (let week = 0; week < 7; week++) await meet(usual[week % usual.length] ?? []);
    await series.meet([]);
    const fallen = await meet(low);
    const line = { text: "The purpose stands in the invitation.", about: "clarity" };
    await product.as(product.person(0)).call("putAgreed", { params: { id: fallen }, body: line });
    for (let week = 0; week < 3; week++) await meet(low);
    await series.record();
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  const tabOf = async (place: number, theme: Theme, width: number): Promise<FrameLocator> => {
    const title = `tab of ${place} ${theme} ${width} ${Math.random()}`;
    const seat = { page: "tab.html", frame: "content", teamId: product.teamId, height: 900 } as const;
    return host.seat({ ...seat, title, theme, width, person: product.person(place) });
  };
  const lookBack = async (place: number, theme: Theme = "default", width = 994): Promise<FrameLocator> => {
    const tab = await tabOf(place, theme, width);
    await tab.getByRole("button", { name: "Look back" }).click();
    await tab.getByRole("heading", { name: /meetings$/ }).waitFor();
    return tab;
  };

  test.each(themes)("is looked back on without a serious finding, wide and narrow, in the theme %s", async (theme) => {
    for (const width of [994, 280]) {
      const tab = await lookBack(0, theme, width);
      await tab.getByText(said).waitFor();
      await tab.getByRole("button", { name: "Show as tables" }).click();
      expect(await findingsIn(tab), String(width)).toEqual([]);
      expect(await overflowIn(tab), String(width)).toEqual([]);
    }
  });

  test("says one thing, since when and how often by chance, hatches what was not shown, and is read by keyboard", async () => {
    const tab = await lookBack(5);
    expect(await tab.getByText(/^Answers on .* than usual/).count()).toBe(1);
    await tab.getByText(/in the last 4 meetings, since about 1 March 2027\. .* about once in 250 meetings/).waitFor();
    await tab.getByText("lower than usual since about 1 Mar").first().waitFor();
    await tab.getByRole("button", { name: "22 February 2027: not shown, too few answered" }).waitFor();
    // A member reads the same and may not end it.
    expect(await tab.getByRole("button", { name: "We have seen this" }).count()).toBe(0);
    expect(await tab.getByRole("button", { name: "Start anew from here" }).count()).toBe(0);
    const dates = tab.getByRole("toolbar", { name: /Meetings/ }).getByRole("button");
    await dates.last().focus();
    await dates.last().press("ArrowLeft");
    await dates.last().press("Home");
    await tab.getByText("4 January 2027. 8 asked.").waitFor();
    await tab.getByText("clear purpose, after – answer 3: 1, answer 4: 5, answer 5: 2.").waitFor();
    const tables = tab.getByRole("button", { name: "Show as tables" });
    await tables.focus();
    await tables.press("Enter");
    await tab.getByRole("table", { name: "What was said, and what was agreed" }).waitFor();
  });

  test("brings the agreed line up again: kept, and two meetings on, whether the answers moved", async () => {
    const tab = await tabOf(0, "default", 994);
    await tab.getByText("Was it kept?").waitFor();
    await tab.getByRole("button", { name: "Kept", exact: true }).click();
    await tab.getByText("Have the answers").waitFor();
    await tab.getByRole("button", { name: "No", exact: true }).click();
    await tab.getByRole("button", { name: "Look back" }).click();
    await tab.getByRole("button", { name: /^1 March 2027/ }).click();
    await tab.getByText("It was kept. The answers on clear purpose did not move.").waitFor();
  });

  test("is acknowledged by the owner: the sentence goes, the quiet sign stays; started anew, it learns again", async () => {
    const tab = await lookBack(0);
    await tab.getByRole("button", { name: "We have seen this" }).click();
    await tab.getByText(said).waitFor({ state: "detached" });
    const seen =
      /^clear purpose \+ support: lower than usual since about 1 March 2027; seen by Person 1 on 22 March 2027$/;
    await tab.getByText(seen).waitFor();
    await (await lookBack(5)).getByText(seen).waitFor();
    await tab.getByText("lower than usual since about 1 Mar").first().waitFor();
    await tab.getByRole("button", { name: "Start anew from here" }).click();
    const yes = tab.getByRole("button", { name: "Start anew", exact: true });
    await expect.poll(() => yes.evaluate((button) => button === document.activeElement)).toBe(true);
    await yes.press("Enter");
    await tab.getByText("Too early to tell a lasting change from chance: 6 more meetings").waitFor();
    await tab.getByText("new start").first().waitFor();
    const again = tab.getByRole("button", { name: "Start anew from here" });
    await expect.poll(() => again.evaluate((button) => button === document.activeElement)).toBe(true);
    expect(
      (await series.trend()).signals.every(({ ended, acknowledgedAt }) => ended !== null || acknowledgedAt !== null),
    ).toBe(true);
  });
});
