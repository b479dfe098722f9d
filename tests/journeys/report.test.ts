import { readFile } from "node:fs/promises";
import type { Browser, BrowserContext, FrameLocator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { exportSchema } from "../../src/contract/export.ts";
import { columns } from "../../src/features/export/exportRows.ts";
import { launchBrowser } from "../support/browser.ts";
import { entraPages } from "../support/entraPages.ts";
import { embeddedDatabase, minute } from "../support/pulseFixture.ts";
import { seriesIn, type TestSeries } from "../support/seriesFixture.ts";
import { findingsIn, overflowIn } from "./access.ts";
import { type HostPage, openHostPage, type Theme } from "./hostPage.ts";
import { type Product, startProduct } from "./product.ts";

const found = inject("browser");
const usual = [
  [4, 4, 5, 3, 4, 5, 4, 4],
  [4, 5, 5, 3, 4, 4, 4, 3],
  [5, 4, 4, 4, 3, 5, 4, 4],
];
const low = [2, 1, 2, 1, 2, 1, 1, 2];
const pagesIn = (pdf: Buffer): number => pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

describe.runIf(found !== null)("what is taken along", () => {
  let browser: Browser;
  let context: BrowserContext;
  let product: Product;
  let host: HostPage;
  let series: TestSeries;
  let meeting: string;
  beforeAll(async () => {
    if (found === null) return;
    browser = await launchBrowser(found);
    product = await startProduct(embeddedDatabase, 8, "team", true);
    context = await browser.newContext({ acceptDownloads: true });
    host = await openHostPage(context, product);
    series = seriesIn(product, { before: true, mode: "open", questions: ["clarity", "commit", "voice", "direct"] });
    const lead = product.as(product.person(0));
    const sheet = (value: number, place: number) => ({
      clarity: value,
      commit: value,
      voice: 6 - value,
      direct: place < 4 ? 1 : 2,
    });
    /** Everybody also answers before: so far from what they answer after. */
    const meet = async (values: readonly number[], line: string | null = null, earlier = 0) => {
      const found = await series.record();
      await product.passMinutes((Date.parse(found.start) - product.clock.now().getTime()) / minute - 30);
      const before = (await series.occurrence(found.id)).pulses.find(({ phase }) => phase === "before")?.id ?? "";
      for (const [place, value] of earlier === 0 ? [] : values.entries()) {
        const body = { revision: 1, answers: sheet(value - earlier, place) };
        await product.as(product.person(place)).call("putAnswers", { params: { id: before }, body });
      }
      const after = await series.answer(found, values.map(sheet));
      await lead.call("seal", { params: { id: after }, body: {} });
      if (line !== null)
        await lead.call("putAgreed", { params: { id: found.id }, body: { text: line, about: "clarity" } });
      return found.id;
    };
    for (let week = 0; week < 6; week++)
      meeting = await meet(
        usual[week % usual.length] ?? [],
        week === 2 ? "The aim stands in the invitation." : null,
        week < 2 ? 0 : 2,
      );
    await series.meet([]);
    await meet(low, "We say at the start what should be decided.");
    for (let week = 0; week < 4; week++) await meet(low, week === 3 ? "Two items at most, and one owner each." : null);
    const [, , third] = (await series.trend()).meetings;
    await lead.call("putOutcome", {
      params: { id: third?.occurrenceId ?? "" },
      body: { outcome: "kept", moved: "yes" },
    });
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  const tabOf = async (width: number, theme: Theme = "default"): Promise<FrameLocator> => {
    const seat = { page: "tab.html", frame: "content", teamId: product.teamId, height: 1400 } as const;
    const tab = await host.seat({
      ...seat,
      title: `tab ${width} ${theme} ${Math.random()}`,
      theme,
      width,
      person: product.person(3),
    });
    await tab.getByRole("button", { name: "Look back" }).click();
    await tab.getByText("Save the results").click();
    return tab;
  };

  test("as a table and as data, the same that the interface gives, and it says so", async () => {
    const tab = await tabOf(994);
    const save = async (name: string) => {
      const [download] = await Promise.all([
        host.page.waitForEvent("download"),
        tab.getByRole("button", { name }).click(),
      ]);
      await tab.getByText("Results successfully downloaded").waitFor();
      return { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") };
    };
    const json = await save("Save as JSON");
    expect(json.name).toMatch(/^Plumbline-Weekly-product-sync-\d{4}-\d\d-\d\d\.json$/);
    const query = { series: series.id() };
    const given = await product.as(product.person(3)).call("export", { params: { teamId: product.teamId }, query });
    expect(exportSchema.parse(JSON.parse(json.text))).toEqual(given);
    const csv = await save("Save as CSV");
    const lines = csv.text.split("\r\n");
    expect(lines[0]).toBe(`\ufeff${columns.join(",")}`);
    expect(lines.length - 2).toBe(
      given.meetings.flatMap(({ results }) => results.flatMap(({ questions }) => questions)).length,
    );
    expect(csv.text).toContain("Similar answers");
    expect(json.text + csv.text).not.toMatch(/Person \d/);
    expect(await findingsIn(tab)).toEqual([]);
  });

  test("as text to copy where a frame may not save files", async () => {
    const tab = await tabOf(472);
    await tab
      .locator("body")
      .evaluate(() => window.frameElement?.setAttribute("sandbox", "allow-scripts allow-same-origin"));
    await tab.getByRole("button", { name: "Save as CSV" }).click();
    const text = tab.getByRole("textbox", { name: "The results as text" });
    await text.waitFor();
    expect(await text.inputValue()).toContain("meeting_start,meeting_title");
    await tab.getByText("This place does not let a page save files").waitFor();
    expect(await overflowIn(tab)).toEqual([]);
  });

  test.each([
    { theme: "default", width: 994 },
    { theme: "dark", width: 472 },
    { theme: "contrast", width: 320 },
  ] as const)("as a page for paper, read on a screen of $width px in the theme $theme", async ({ theme, width }) => {
    const tab = await tabOf(width, theme);
    await tab.getByRole("button", { name: "Print report" }).click();
    await tab.getByRole("heading", { name: "Weekly product sync" }).waitFor();
    expect(await findingsIn(tab)).toEqual([]);
    expect(await overflowIn(tab)).toEqual([]);
    const said = await tab.locator(".pl-sheet").innerText();
    for (const words of [
      "lower than usual",
      "since about",
      "It was kept.",
      "What we do not know",
      "not been tested by research",
    ])
      expect(said).toContain(words);
    expect(said).not.toMatch(/Person \d/);
    // Some hosts swallow the wish to print: then there is a link to where it is possible.
    await tab.locator("body").evaluate(() => {
      window.print = () => undefined;
    });
    await tab.getByRole("button", { name: "Print report" }).click();
    const link = tab.getByRole("link", { name: "The report in a browser" });
    expect(await link.getAttribute("href")).toContain(`report=series%2F${series.id()}`);
    await tab.getByRole("button", { name: "Back" }).click();
    await tab.getByText("Save the results").waitFor();
  });

  test("as one page of A4 and of Letter, of a meeting and of a series, by a link outside Teams", async () => {
    const own = await browser.newContext({ viewport: { width: 1000, height: 1300 } });
    const subjects = product.people.map((person) => ({ ...person, tenantId: product.scope.tenantId }));
    await entraPages(product.identities, subjects, product.clock)(own);
    const page = await own.newPage();
    for (const report of [`series/${series.id()}`, `occurrence/${meeting}`]) {
      await page.goto(`${product.address}/plain-link.html?team=${encodeURIComponent(product.teamId)}&report=${report}`);
      const person = page.getByRole("link", { name: product.person(2).name });
      const sheet = page.locator(".pl-sheet");
      await person.or(sheet).first().waitFor();
      if (await person.isVisible()) await person.click();
      await sheet.waitFor();
      for (const format of ["A4", "Letter"]) {
        const pdf = await page.pdf({ format });
        expect(pagesIn(pdf), `${report} on ${format}`).toBe(1);
      }
    }
    await own.close();
  });
});
