import type { Browser, FrameLocator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { launchBrowser } from "../support/browser.ts";
import { engines } from "../support/engines.ts";
import { type HostPage, openHostPage, stageTitle } from "./hostPage.ts";
import { answer, type Shown, shownOf, tableOf, textIn, untilSent } from "./panel.ts";
import { type Product, startProduct } from "./product.ts";

const found = inject("browser");

/** Eight answer; the ninth never does, so that nothing closes by itself. */
const before = { clarity: [1, 2, 2, 2, 4, 4, 5, 5], commit: [4, 4, 3, 4, 5, 4, 4, 3] };
const after = { clarity: [4, 4, 4, 5, 4, 5, 5, 5], commit: [4, 4, 4, 4, 5, 4, 4, 3] };
const countsOf = (values: readonly number[]): number[] =>
  [1, 2, 3, 4, 5].map((wanted) => values.filter((value) => value === wanted).length);
const sheet = (values: typeof before, place: number) =>
  [
    ["clarity", values.clarity[place] ?? 0],
    ["commit", values.commit[place] ?? 0],
  ] as const;
const seconds = (from: number): number => (performance.now() - from) / 1000;

describe.runIf(found !== null).each(engines)("a meeting of nine on %s", (_, open) => {
  let browser: Browser;
  let product: Product;
  let host: HostPage;
  let occurrenceId = "";
  const panels: FrameLocator[] = [];
  const delays: number[] = [];
  beforeAll(async () => {
    if (found === null) return;
    browser = await launchBrowser(found);
    product = await startProduct(open, 9);
    occurrenceId = await product.meeting({ kind: "decide", aim: "one roadmap by March" });
    host = await openHostPage(await browser.newContext(), product);
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  /**
   * Presses "Reveal now" and waits until every panel and the stage show a result.
   * @returns seconds since the close, without those that this machine took just before for one request of each frame
   */
  async function reveal(): Promise<number> {
    const everywhere = [...panels, host.frame(stageTitle)];
    const idle = performance.now();
    await Promise.all(
      everywhere.map((frame) => frame.locator("body").evaluate(async () => void (await fetch("/api/health")))),
    );
    const busy = seconds(idle);
    const closed = host.page.waitForResponse((response) => response.url().endsWith("/seal") && response.ok());
    await panels[0]?.getByRole("button", { name: "Reveal now" }).click();
    await closed;
    const from = performance.now();
    await Promise.all(everywhere.map((frame) => frame.getByRole("region", { name: "clear purpose" }).waitFor()));
    return seconds(from) - busy;
  }

  test("asks eight people in eight frames, and tells nobody more than how many have answered", async () => {
    for (let place = 0; place < 8; place++) {
      const person = product.person(place);
      const seat = { page: "side-panel.html", frame: "sidePanel", person, occurrenceId } as const;
      panels.push(await host.seat({ ...seat, title: `Panel of ${person.name}`, teamId: product.teamId }));
    }
    for (const [place, panel] of panels.entries()) await answer(panel, "before", sheet(before, place));
    await Promise.all(panels.map(untilSent));

    await panels[0]?.getByRole("button", { name: "Show on the meeting stage" }).click();
    await product.passMinutes(0.25);
    const counts = [...panels, host.frame(stageTitle)].map((frame) => frame.getByText("8 of 9").waitFor());
    await Promise.all(counts);
    for (const frame of [...panels, host.frame(stageTitle)]) {
      expect(await textIn(frame)).toContain("Nothing is shown until it closes, to anyone.");
      expect(await frame.getByRole("region").count(), "results before the close").toBe(0);
    }
  });

  test("shows everybody and the stage the same shape", async () => {
    delays.push(await reveal());
    const all: (readonly [Shown, Shown])[] = [];
    for (const panel of panels)
      all.push([await shownOf(panel, "clear purpose"), await shownOf(panel, "support")] as const);
    for (const [clarity, commit] of all) {
      expect(clarity.rows).toEqual(tableOf(countsOf(before.clarity), 0));
      expect(commit.rows).toEqual(tableOf(countsOf(before.commit), 0));
      expect(clarity).toEqual(all[0]?.[0]);
      expect(commit).toEqual(all[0]?.[1]);
    }
    const stage = host.frame(stageTitle);
    const sentence = await stage.getByRole("heading", { level: 1 }).innerText();
    expect(all[0]?.[0].sentence).toBe(`${sentence.trim()} 8 of 9 answered.`);
    // The stage has no table: the numbers over its columns are the same.
    const drawn = await stage.locator("svg text").allTextContents();
    expect(drawn).toEqual(countsOf(before.clarity).flatMap((count, index) => [String(count), String(index + 1)]));
  });

  test("marks nobody's own answer until they ask, and never on the stage", async () => {
    const stage = host.frame(stageTitle);
    for (const frame of [...panels, stage]) expect(await textIn(frame)).not.toContain("your answer");
    const own = (panels[4] as FrameLocator).getByRole("region", { name: "clear purpose" });
    await own.getByRole("button", { name: "Show mine" }).click();
    await own.getByText("your answer: mostly").waitFor();
    expect(await textIn(panels[5] as FrameLocator)).not.toContain("your answer");
    expect(await textIn(stage)).not.toMatch(/your answer|mine/i);
    await own.getByRole("button", { name: "Hide mine" }).click();
    expect(await textIn(panels[4] as FrameLocator)).not.toContain("your answer");
  });

  test("writes down one line of what was agreed, for everybody to read", async () => {
    const lead = panels[0] as FrameLocator;
    await lead.getByRole("textbox", { name: "What did we agree?" }).fill("One roadmap, reviewed in March.");
    await lead.getByRole("button", { name: "Save what we agreed" }).click();
    await lead.getByText("Saved by Person 1").waitFor();
  });

  test("asks the same people after it, and shows both shapes on one axis with the shift between them", async () => {
    await product.passMinutes(35);
    for (const [place, panel] of panels.entries()) {
      await panel.getByText("After the meeting: new questions are open.").waitFor();
      await panel.getByRole("button", { name: "Answer", exact: true }).click();
      await answer(panel, "after", sheet(after, place));
    }
    await Promise.all(panels.map(untilSent));
    delays.push(await reveal());
    for (const panel of panels) {
      const clarity = await shownOf(panel, "clear purpose");
      const [was, is] = [countsOf(before.clarity), countsOf(after.clarity)];
      const rows = tableOf(was, 0).map(([name = "", count = ""], index) => [name, count, String(is[index] ?? 0)]);
      expect(clarity.rows.slice(0, 5)).toEqual(rows.slice(0, 5));
      const region = panel.getByRole("region", { name: "clear purpose" });
      const said = await region.innerText();
      expect(said).toContain("before: 8 answers");
      expect(said).toContain("after: 8 answers");
      expect(said).toContain("Higher after than before.");
      expect(await panel.getByRole("region", { name: "support" }).innerText()).toContain(
        "About the same before and after.",
      );
    }
    const stage = host.frame(stageTitle);
    await stage.getByText("Higher after than before.").waitFor();
    // Before and after stand side by side over each answer.
    const drawn = await stage.locator("svg text").allTextContents();
    const pairs = countsOf(before.clarity).flatMap((count, index) =>
      [count, countsOf(after.clarity)[index], index + 1].map(String),
    );
    expect(drawn).toEqual(pairs);
    // The words of both ends stand where the axis ends, however low the window.
    const picture = stage.locator(".pl-picture");
    const edges = (part: string) =>
      picture.locator(part).evaluate((one) => {
        const { left, right } = one.getBoundingClientRect();
        return [left, right] as const;
      });
    const [ends, axis] = [await edges(".pl-ends"), await edges(".pl-axis")];
    for (const [place, edge] of ends.entries()) expect(Math.abs(edge - (axis[place] ?? 0))).toBeLessThanOrEqual(1);
  });

  test("shows it everywhere within two seconds of the close", () => {
    // The quicker of two: a machine that is busy with other things may hold up one of them.
    expect(Math.min(...delays), `seconds to the last of nine frames: ${delays.join(", ")}`).toBeLessThan(2);
  });

  test("keeps the line and the shapes in the team's tab", async () => {
    const seat = { page: "tab.html", frame: "content", person: product.person(3), teamId: product.teamId } as const;
    const tab = await host.seat({ ...seat, title: "Tab", width: 994, height: 800 });
    await tab.getByText("One roadmap, reviewed in March.").waitFor();
    expect((await shownOf(tab, "clear purpose")).rows[3]).toEqual(["4: mostly", "2", "4"]);
    await tab.getByRole("button", { name: "Look back" }).click();
    await tab.getByRole("heading", { name: "Weekly product sync, 1 meeting" }).waitFor();
    await tab.getByRole("button", { name: "Show as tables" }).click();
    const clarity = tab.getByRole("table", { name: "clear purpose" });
    const cells = await clarity.getByRole("row").nth(1).getByRole("cell").allInnerTexts();
    expect(cells).toEqual(["after", "8", ...countsOf(after.clarity).map(String), "higher"]);
  });
});
