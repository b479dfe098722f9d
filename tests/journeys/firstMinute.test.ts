import type { Browser, FrameLocator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { liveSheets } from "../../demo/seed/answers.ts";
import { launchBrowser } from "../support/browser.ts";
import { type DemoProcess, startDemo } from "../support/demoProcess.ts";
import { answer, shownOf, tableOf, untilSent } from "./panel.ts";

const found = inject("browser");
const colleagues = [
  "Tomás Ferreira",
  "Aiko Tanaka",
  "Samuel Osei",
  "Inès Laurent",
  "Jonas Weber",
  "Priya Raman",
  "Leila Haddad",
];

describe.runIf(found !== null)("the first minute of the demo", () => {
  let browser: Browser;
  let demo: DemoProcess;
  let page: Page;
  beforeAll(async () => {
    if (found === null) return;
    browser = await launchBrowser(found);
    demo = await startDemo();
    page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    page.setDefaultTimeout(30_000);
    await page.goto(demo.address);
  });
  afterAll(async () => {
    await browser?.close();
    await demo?.stop();
  });
  const frame = (title: string): FrameLocator => page.frameLocator(`iframe[title="${title}"]`);
  const own = () => frame("Side panel of Mara Lindqvist");
  const stage = () => frame("Meeting stage");

  test("opens on a live meeting in which seven have answered, and it is the organizer's turn", async () => {
    await page.getByText("Seven colleagues have answered.").first().waitFor();
    await own().getByRole("radio").first().waitFor();
    await stage().getByText("have answered").first().waitFor();
    await answer(own(), "before", [
      ["clarity", 2],
      ["commit", 4],
    ]);
    await untilSent(own());
  });

  test("shows eight people and the stage the same shape, and beside them another room with the same middle", async () => {
    const reveal = own().getByRole("button", { name: "Reveal now" });
    const shape = own().getByRole("region", { name: "clear purpose" });
    // Fifteen seconds after the last answer it closes by itself; whoever is quicker decides.
    await reveal.click({ timeout: 5_000 }).catch(() => undefined);
    await shape.waitFor();
    const { sentence, rows } = await shownOf(own(), "clear purpose");
    const clarity = [...liveSheets.before.map((sheet) => sheet.clarity), 2];
    const counts = [1, 2, 3, 4, 5].map((wanted) => clarity.filter((value) => value === wanted).length);
    expect(rows).toEqual(tableOf(counts, 0));
    for (const name of colleagues) {
      const heading = frame(`Side panel of ${name}`)
        .getByRole("region", { name: "clear purpose" })
        .getByRole("heading");
      await heading.waitFor();
      expect((await heading.innerText()).trim(), name).toBe(sentence);
    }
    const onStage = await stage().getByRole("heading", { level: 1 }).innerText();
    expect(sentence).toBe(`${onStage.trim()} 8 of 8 answered.`);
    await page.getByText("drawn example").waitFor();
    await page.getByRole("img", { name: /Another room/ }).waitFor();
  });

  test("keeps the agreed line, and unrolls sixteen weeks and today with one that is not shown", async () => {
    await own().getByRole("textbox", { name: "What did we agree?" }).fill("One roadmap, reviewed in March.");
    await own().getByRole("button", { name: "Save what we agreed" }).click();
    await own().getByText("Saved by Mara Lindqvist").waitFor();
    await page.getByText("Saved. Everybody in the team can read it").first().waitFor();
    const written = async () => {
      const { history } = await demo.get<{ history: { done: number; total: number } }>("/api/demo/scene");
      return history.total > 1 && history.done === history.total;
    };
    await expect.poll(written, { timeout: 100_000, interval: 500 }).toBe(true);
    await page.getByRole("button", { name: "Open the team tab" }).first().click();
    const tab = frame("Tab of the team Product");
    const look = tab.getByRole("button", { name: "Look back" });
    const heading = tab.getByRole("heading", { name: /^Weekly product sync, 1[67] meetings$/ });
    await look.or(heading).first().waitFor();
    if (await look.isVisible()) await look.click();
    await heading.waitFor();
    await tab.getByRole("button", { name: "12 October 2026: not shown, too few answered" }).waitFor();
    expect(await tab.getByRole("button", { name: /2026: shown$/ }).count()).toBe(15);
  });

  test("says in one sentence what has changed since about 2 November, and how often chance alone would say so", async () => {
    const tab = frame("Tab of the team Product");
    await tab.getByText("Answers on clear purpose and support, taken together, have been lower than usual").waitFor();
    await tab
      .getByText(/since about 2 November 2026\. In a team where nothing changed, .* about once in 250 meetings/)
      .waitFor();
    await tab.getByText("lower than usual since about 2 Nov").waitFor();
    await tab.getByRole("button", { name: /^9 November 2026/ }).click();
    await tab.getByText("It was kept. The answers on clear purpose did not move.").waitFor();
    await tab.getByRole("button", { name: "Show as tables" }).click();
    await tab.getByRole("table", { name: "What was said, and what was agreed" }).waitFor();
    await tab.getByRole("button", { name: "Back", exact: true }).click();
    await tab.getByRole("button", { name: "Which meeting earns its hour?" }).click();
    await tab.getByText("clear purpose: higher afterwards at 4 meetings and about the same at 11 meetings.").waitFor();
  });

  test("opens the real tables, in which counts are all there is", async () => {
    await page.getByRole("button", { name: "Next", exact: true }).click();
    await page.getByText("The questions are closed. What is left of the answers is one row of counts").waitFor();
    expect(await page.getByRole("table").count()).toBeGreaterThan(0);
  });

  test("ends the meeting: the seven answer again, and before and after stand side by side with what has moved", async () => {
    await page.getByRole("button", { name: "Next", exact: true }).click();
    await page.getByRole("button", { name: "To the end of the meeting" }).first().click();
    await page.getByText("Seven colleagues have answered the questions after it.").waitFor();
    const counts = stage().locator(".pl-number").filter({ hasText: /of 8/ });
    await page.getByRole("button", { name: "Back to the meeting" }).click();
    await counts.waitFor();
    // When the ten seconds are over in which they answered, and with the stage's next look.
    await expect.poll(() => counts.innerText(), { timeout: 15_000 }).toBe("7 of 8");
    const colleague = colleagues[0] as string;
    await page.getByRole("button", { name: `Open the panel of ${colleague}` }).click();
    const theirs = frame(`Side panel of ${colleague}`);
    await theirs.getByRole("button", { name: "Answer", exact: true }).click();
    await theirs.getByText("7 of 8").waitFor();
    await theirs.getByRole("button", { name: "Change my answers" }).waitFor();
    await page.getByRole("button", { name: "Close", exact: true }).click();
    await own().getByRole("button", { name: "Answer", exact: true }).click();
    await answer(own(), "after", [
      ["clarity", 4],
      ["commit", 4],
    ]);
    await untilSent(own());
    await own()
      .getByRole("button", { name: "Reveal now" })
      .click({ timeout: 5_000 })
      .catch(() => undefined);
    for (const one of [own(), theirs, stage()]) await one.getByText("Higher after than before.").first().waitFor();
    await own().getByText("About the same before and after.").waitFor();
    const { rows } = await shownOf(own(), "clear purpose");
    const after = [...liveSheets.after.map((sheet) => sheet.clarity), 4];
    expect(rows.map((row) => row.at(-1)).slice(0, 5)).toEqual(
      [1, 2, 3, 4, 5].map((wanted) => String(after.filter((value) => value === wanted).length)),
    );
  });

  test("says what became of a meeting that is made, moved or called off, and lists only what is coming", async () => {
    await page.getByRole("button", { name: "Calendar", exact: true }).click();
    const form = page.locator("form.new-meeting");
    await form.getByLabel("Subject").fill("Harbour walk");
    await form.getByRole("button", { name: "Put it in the calendar" }).click();
    const said = page.getByRole("status").filter({ hasText: "“Harbour walk”" });
    await said.filter({ hasText: /is in the calendar: Tuesday,? 29 December 2026 at 10:00/ }).waitFor();
    expect(await said.evaluate((one) => one.getBoundingClientRect().top)).toBeGreaterThan(0);
    const entry = page.getByRole("listitem").filter({ hasText: "Harbour walk" });
    expect(await entry.count()).toBe(1);
    await entry.getByRole("button", { name: "Move", exact: true }).click();
    await entry.getByLabel("New start").fill("2026-12-22T10:00");
    await entry.getByRole("button", { name: "Move it" }).click();
    await said.filter({ hasText: /now started Tuesday,? 22 December 2026/ }).waitFor();
    expect(await entry.count()).toBe(0);
    // Nothing can be answered about it yet, so nothing is withdrawn.
    const note = page.getByRole("listitem").filter({ hasText: "Launch note" }).first();
    await note.getByRole("button", { name: "Cancel the meeting" }).click();
    await page
      .getByRole("status")
      .filter({ hasText: /^“Launch note” is cancelled\. Plumbline was told \d+ times/ })
      .waitFor();
  });

  test("follows the calendar by reading it again: this and all later, a reply, a private date", async () => {
    const reading = async () => (await demo.get<{ reading: boolean }>("/api/demo/calendar")).reading;
    await expect.poll(reading, { timeout: 100_000, interval: 1000 }).toBe(true);
    const entry = (subject: string) => page.getByRole("listitem").filter({ hasText: subject });
    const said = (text: RegExp) => page.getByRole("status").filter({ hasText: text }).waitFor();
    const critique = entry("Design critique").first();
    await critique.getByText("Questions before it: from").waitFor();
    await critique.getByLabel("Which dates").selectOption("This and all later");
    await critique.getByRole("button", { name: "Move", exact: true }).click();
    await critique.getByLabel("New start").fill("2026-12-30T16:00");
    await critique.getByRole("button", { name: "Move it" }).click();
    await said(
      /“Design critique” now starts Wednesday,? 30 December 2026 at 16:00\. Plumbline was told .* read 5 calendars/,
    );
    // A new series for the calendar; what is asked has gone along.
    await critique.getByText("Questions before it: from").waitFor();

    const review = entry("Operations review").first();
    await review.getByRole("button", { name: "More" }).click();
    await review.getByLabel("Reply as").selectOption("Noor Bakker");
    await review.getByRole("button", { name: "Decline" }).click();
    await said(/^Noor Bakker has declined “Operations review”\. Plumbline was told/);
    await review.getByRole("button", { name: "More" }).click();
    await review.getByText("declined").first().waitFor();
    await review.getByRole("button", { name: "Make it private" }).click();
    await said(/^“Operations review” is private now\./);
    await review.getByText("Private", { exact: false }).first().waitFor();
  });

  test("fits a narrow window without scrolling sideways", async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    for (const name of ["Other people", "The meeting", "Calendar"]) {
      await page.getByRole("button", { name, exact: true }).click();
      expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(360);
    }
  });
});
