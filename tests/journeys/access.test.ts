import type { Browser, FrameLocator } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import { launchBrowser } from "../support/browser.ts";
import { voterOf } from "../support/devices.ts";
import { embeddedDatabase } from "../support/pulseFixture.ts";
import { findingsIn, overflowIn } from "./access.ts";
import { type HostPage, openHostPage, type Seat, type Theme } from "./hostPage.ts";
import { answer, untilSent } from "./panel.ts";
import { type Product, startProduct } from "./product.ts";

const found = inject("browser");
const themes: readonly Theme[] = ["default", "dark", "contrast"];
/** What a finger hits without trying, in CSS pixels. */
const TARGET = 44;

/** Everything that can be pressed and is smaller than a finger. A label counts together with its button. */
const smallTargetsIn = (frame: FrameLocator, least: number): Promise<string[]> =>
  frame.locator("body").evaluate((body, size) => {
    const pressed = [...body.querySelectorAll<HTMLElement>("button, a[href], summary, select, textarea, input")];
    return pressed
      .map((element) => element.closest("label") ?? element)
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ element }) => element.checkVisibility())
      .filter(({ box }) => box.height < size - 0.5 || box.width < size - 0.5)
      .map(({ element, box }) => `${Math.round(box.width)}x${Math.round(box.height)}: ${element.innerText.trim()}`);
  }, least);

describe.runIf(found !== null)("for everybody", () => {
  let browser: Browser;
  let product: Product;
  let host: HostPage;
  let asked = "";
  let closed = "";
  beforeAll(async () => {
    if (found === null) return;
    browser = await launchBrowser(found);
    product = await startProduct(embeddedDatabase, 8);
    closed = await product.meeting({ kind: "decide", after: false }, "Roadmap review");
    const pulse = await product.pulse(closed, "before");
    const sheets = [1, 2, 2, 2, 4, 5, 5].map((clarity) => ({ clarity, commit: 4 }));
    for (const [place, answers] of sheets.entries()) {
      const person = product.person(place);
      await voterOf(pulse, person, product.as(person)).vote(answers);
    }
    await product.as(product.person(0)).call("seal", { params: { id: pulse.id }, body: {} });
    asked = await product.meeting({ kind: "decide", aim: "one roadmap by March" });
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });
  beforeEach(async () => {
    host = await openHostPage(await browser.newContext(), product);
  });
  afterEach(() => host.page.context().close());

  type Place = Pick<Seat, "page" | "frame" | "width"> & { readonly height?: number; readonly on?: "asked" | "closed" };
  async function open(
    { on, ...place }: Place,
    theme: Theme,
    ready: (frame: FrameLocator) => Promise<void>,
    person = product.person(7),
  ) {
    const about = on === undefined ? {} : { occurrenceId: on === "asked" ? asked : closed };
    const title = `${place.page} ${on ?? ""} ${place.width} ${theme}`;
    const team = place.page === "personal.html" ? {} : { teamId: product.teamId };
    const frame = await host.seat({ ...place, ...about, ...team, theme, title, person });
    await ready(frame);
    return frame;
  }
  const shows = {
    question: (frame: FrameLocator) => frame.getByRole("radio").first().waitFor(),
    result: (frame: FrameLocator) => frame.getByRole("region", { name: "clear purpose" }).waitFor(),
    waiting: (frame: FrameLocator) => frame.getByRole("button", { name: "Answer" }).first().waitFor(),
    count: (frame: FrameLocator) => frame.getByText("have answered").waitFor(),
  };
  const panel = { page: "side-panel.html", frame: "sidePanel", width: 280 } as const;
  const stage = { page: "stage.html", frame: "meetingStage", width: 994, height: 678 } as const;
  const places: readonly (readonly [string, Place, (frame: FrameLocator) => Promise<void>])[] = [
    ["panel asking", { ...panel, on: "asked" }, shows.question],
    ["panel with a result", { ...panel, on: "closed", height: 1400 }, shows.result],
    ["stage while open", { ...stage, on: "asked" }, shows.count],
    ["stage with a result", { ...stage, on: "closed" }, shows.result],
    ["smallest stage", { ...stage, on: "closed", width: 472, height: 382 }, shows.result],
    ["tab", { page: "tab.html", frame: "content", width: 994, height: 900 }, shows.result],
    ["narrow tab", { page: "tab.html", frame: "content", width: 280, height: 900 }, shows.result],
    ["personal page", { page: "personal.html", frame: "content", width: 994 }, shows.waiting],
    ["narrow personal page", { page: "personal.html", frame: "content", width: 280 }, shows.waiting],
  ];

  test.each(places)(
    "%s: no serious finding in any theme, and nothing runs out at the side",
    async (_, place, ready) => {
      for (const theme of themes) {
        const frame = await open(place, theme, ready);
        expect(await findingsIn(frame), theme).toEqual([]);
        expect(await overflowIn(frame), theme).toEqual([]);
      }
    },
  );

  test("the panel's targets fit a finger, from the first question to the result", async () => {
    const frame = await open({ ...panel, on: "asked" }, "dark", shows.question, product.person(6));
    expect(await smallTargetsIn(frame, TARGET)).toEqual([]);
    await answer(frame, "before", [["clarity", 4]]);
    expect(await smallTargetsIn(frame, TARGET), "second question").toEqual([]);
    await answer(frame, "before", [["commit", 4]]);
    await untilSent(frame);
    expect(await smallTargetsIn(frame, TARGET), "after the last tap").toEqual([]);
    const result = await open({ ...panel, on: "closed", height: 1400 }, "dark", shows.result);
    expect(await smallTargetsIn(result, TARGET), "result").toEqual([]);
  });

  test("the question, its answers and the way out fit a panel of 500 px without scrolling", async () => {
    const frame = await open({ ...panel, height: 500, on: "asked" }, "dark", shows.question);
    const bottoms = await frame
      .getByRole("radio")
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().bottom));
    expect(Math.max(...bottoms)).toBeLessThanOrEqual(500);
  });

  test.each(["asked", "closed"] as const)("the panel at twice the size loses nothing (%s)", async (on) => {
    // A panel of 280 px at 200 % is 140 CSS px wide.
    const ready = on === "asked" ? shows.question : shows.result;
    const frame = await open({ ...panel, width: 140, height: 900, on }, "dark", ready);
    expect(await overflowIn(frame)).toEqual([]);
  });

  test("forced colours and reduced motion change nothing that is said", async () => {
    await host.page.emulateMedia({ forcedColors: "active", reducedMotion: "reduce" });
    const frame = await open({ ...panel, on: "closed", height: 1400 }, "contrast", shows.result);
    expect(await frame.getByRole("region", { name: "clear purpose" }).getByRole("heading").innerText()).toContain(
      "7 of 8 answered.",
    );
    const moving = await frame.locator("body").evaluate(() => document.getAnimations().length);
    expect(moving).toBe(0);
  });
});
