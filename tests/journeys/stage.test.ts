import type { Browser, FrameLocator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import type { Answers } from "../../src/contract/question.ts";
import { launchBrowser } from "../support/browser.ts";
import { voterOf } from "../support/devices.ts";
import { embeddedDatabase } from "../support/pulseFixture.ts";
import { findingsIn, overflowIn } from "./access.ts";
import { type HostPage, openHostPage, stageTitle } from "./hostPage.ts";
import { textIn } from "./panel.ts";
import { type Product, startProduct } from "./product.ts";

const found = inject("browser");
const sheets: Answers[] = [1, 2, 2, 2, 4, 4, 5].map((clarity) => ({ clarity, commit: 4 }));
/** Nine frames share two streams, the others ask once a second; on a busy machine that takes longer. */
const patience = { timeout: 10_000 };
/** As Teams gives it: alone, small, and each beside a panel. */
const sizes = [
  [994, 678],
  [792, 382],
  [918, 540],
  [472, 382],
] as const;

describe.runIf(found !== null)("a stage that is led", () => {
  let browser: Browser;
  let product: Product;
  let host: HostPage;
  let lead: FrameLocator;
  let observer: FrameLocator;
  let member: FrameLocator;
  let occurrenceId = "";
  const stage = () => host.frame(stageTitle);
  const question = (frame: FrameLocator, name: string) => frame.getByRole("region", { name, exact: true });
  const press = (frame: FrameLocator, name: string) => frame.getByRole("button", { name, exact: true }).click();

  beforeAll(async () => {
    if (found === null) return;
    browser = await launchBrowser(found);
    product = await startProduct(embeddedDatabase, 9);
    host = await openHostPage(await browser.newContext(), product);
    // Eight are invited; the ninth, of the same team, leads as well and is not asked.
    const invited = product.people.slice(0, 8);
    occurrenceId = await product.record({
      attendees: invited.map((person) => ({ ...person, kind: "member", response: "accepted" })),
    });
    const { teamId } = product;
    const tab = await host.seat({
      page: "tab.html",
      frame: "content",
      person: product.person(0),
      title: "Tab",
      teamId,
    });
    await tab.getByRole("button", { name: "Set up questions" }).click();
    await tab.getByRole("combobox", { name: "Who else may reveal and lead?" }).selectOption("Person 9, not asked");
    await tab.getByRole("button", { name: "Start asking" }).click();
    await tab.getByText("2 questions, before and after, 8 people.").waitFor();
    await product.passMinutes(0);
    const pulse = await product.pulse(occurrenceId, "before");
    for (const [place, answers] of sheets.entries()) {
      const person = product.person(place);
      await voterOf(pulse, person, product.as(person)).vote(answers);
    }
    await product.passMinutes(0.25);
    const seat = { page: "side-panel.html", frame: "sidePanel", occurrenceId, teamId } as const;
    lead = await host.seat({ ...seat, person: product.person(0), title: "Owner" });
    observer = await host.seat({ ...seat, person: product.person(8), title: "Observer" });
    member = await host.seat({ ...seat, person: product.person(3), title: "Member" });
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  test("an observer is told that they lead and are not asked, and is in no number", async () => {
    await observer.getByText("You lead and are not asked.").waitFor();
    for (const frame of [lead, observer, member]) await frame.getByText("7 of 8").waitFor();
    expect(await observer.getByRole("radio").count()).toBe(0);
    expect(await member.getByText("Timer for answering").count(), "who does not lead").toBe(0);
  });

  test("time to answer is seen by everybody, ends with words and closes nothing", async () => {
    await press(lead, "Show on the meeting stage");
    await lead.getByText("Timer for answering").click();
    await press(lead, "1 min");
    for (const frame of [observer, member, stage()]) await frame.getByRole("timer").waitFor();
    expect(await textIn(stage())).toMatch(/(1:00|0:[0-5]\d) to answer/);
    await product.passMinutes(1);
    // A page that comes now reads that it is over; one that has counted itself still has a minute of its own to go.
    await stage()
      .locator("html")
      .evaluate(() => location.reload());
    await stage().getByText("Time is up. You can still answer until it closes.").waitFor();
    await stage().getByText("7 of 8").waitFor();
    await press(lead, "Stop the timer");
    await stage().getByText("Time is up.").waitFor({ state: "detached" });
  });

  test("the reveal takes a moment of at most 1.2 seconds: the range, the sentence, then what to talk about", async () => {
    await press(lead, "Reveal now");
    await question(stage(), "clear purpose").waitFor();
    const moment = await stage()
      .locator("main")
      .evaluate((main) => {
        const endOf = (part: string): number =>
          Math.max(
            ...(main
              .querySelector(part)
              ?.getAnimations()
              .map(({ effect }) => Number(effect?.getComputedTiming().endTime)) ?? []),
          );
        return { picture: endOf(".pl-picture"), sentence: endOf(".pl-say"), prompt: endOf(".pl-prompt") };
      });
    expect(moment.picture).toBeLessThan(moment.sentence);
    expect(moment.sentence).toBeLessThan(moment.prompt);
    expect(moment.prompt).toBeLessThanOrEqual(1_200);
  });

  test("the next question, another prompt, a round of voices and time to talk reach the stage and every panel", async () => {
    await lead.getByText("Lead the stage", { exact: true }).click();
    await press(lead, "Next");
    await question(stage(), "support").waitFor();
    expect(await stage().locator(".pl-question").count(), "one at a time").toBe(1);
    const promptIn = (frame: FrameLocator) => question(frame, "support").locator(".pl-prompt p").last().innerText();
    const first = await promptIn(member);
    expect(await promptIn(stage())).toBe(first);
    await press(lead, "Another question to talk about");
    await expect.poll(() => promptIn(stage()), patience).not.toBe(first);
    await expect.poll(() => promptIn(member), patience).toBe(await promptIn(stage()));
    await press(lead, "Round of voices");
    await press(lead, "5 min");
    for (const frame of [stage(), member, observer]) {
      await frame.getByText("Round of voices: each of us says one sentence.").waitFor();
      await frame.getByRole("timer").waitFor();
    }
    const names = product.people.map(({ name }) => name);
    const shown = await textIn(stage());
    for (const name of names) expect(shown, "no names").not.toContain(name);
  });

  test("a stage that reloads or joins late shows the same", async () => {
    const shown = async (frame: FrameLocator) => {
      await question(frame, "support").waitFor();
      await frame.getByRole("timer").waitFor();
      return (await textIn(frame)).replace(/\d:\d\d/, "");
    };
    const before = await shown(stage());
    await stage()
      .locator("html")
      .evaluate(() => location.reload());
    expect(await shown(stage())).toBe(before);
    const page = `stage.html?occurrence=${occurrenceId}`;
    const { teamId } = product;
    const seat = { page, frame: "meetingStage", person: product.person(5), teamId, width: 472, height: 382 } as const;
    expect(await shown(await host.seat({ ...seat, title: "Late stage" }))).toBe(before);
  });

  test("two who lead at once do no harm: the room goes one step, and the other reads why", async () => {
    await observer.getByText("Lead the stage", { exact: true }).click();
    await Promise.all([lead, observer].map((frame) => press(frame, "Previous")));
    for (const frame of [stage(), host.frame("Late stage")]) await question(frame, "clear purpose").waitFor();
    await Promise.all([press(lead, "Next"), press(observer, "Round of voices")]);
    const late = "Somebody else led on just before you. This is what everyone sees now.";
    await expect
      .poll(async () => (await lead.getByText(late).count()) + (await observer.getByText(late).count()), patience)
      .toBe(1);
    const now = async (frame: FrameLocator) => frame.getByRole("combobox", { name: "On the stage" }).inputValue();
    await expect.poll(async () => (await now(lead)) === (await now(observer)), patience).toBe(true);
  });

  test("what was agreed stands on the stage, beside the question it is about", async () => {
    await lead.getByRole("combobox", { name: "On the stage" }).selectOption({ label: "1. clear purpose" });
    await question(stage(), "clear purpose").waitFor();
    if (await stage().getByText("Round of voices").isVisible()) await press(lead, "Round of voices");
    const line = "One roadmap, reviewed in March, with the three teams that build it in the room.";
    await lead.getByRole("textbox", { name: "What did we agree?" }).fill(line);
    await press(lead, "Save what we agreed");
    await stage().getByText(line).waitFor();
    const panel = await lead.locator("html").evaluate((html) => html.scrollWidth - html.clientWidth);
    expect(panel, "nothing is wider than the panel").toBe(0);
  });

  test("leading works by keys alone, and reads well in every theme at 280 and 248 px", async () => {
    const owner = host.page.locator('iframe[title="Owner"]');
    const inView = lead.getByRole("combobox", { name: "On the stage" });
    await lead.locator(".pl-leading summary").focus();
    await host.page.keyboard.press("Tab");
    expect(await inView.evaluate((element) => element === document.activeElement)).toBe(true);
    await host.page.keyboard.press("Tab");
    await host.page.keyboard.press("Tab");
    await host.page.keyboard.press("Enter");
    await question(stage(), "support").waitFor();
    const next = lead.getByRole("button", { name: "Next", exact: true });
    await expect.poll(() => next.getAttribute("aria-disabled"), patience).toBe("true");
    expect(await next.evaluate((element) => element === document.activeElement), "where it was pressed").toBe(true);
    for (const wide of [280, 248]) {
      await owner.evaluate((element: HTMLIFrameElement, width) => Object.assign(element, { width: `${width}` }), wide);
      expect(await overflowIn(lead)).toEqual([]);
      const sizes = await lead
        .locator(".pl-leading :is(summary, button, select)")
        .evaluateAll((all) => all.map((one) => Math.min(one.clientHeight + 2, one.clientWidth + 2)));
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44);
    }
    for (const theme of ["default", "dark", "contrast"] as const) {
      await host.setTheme("Owner", theme);
      await host.setTheme(stageTitle, theme);
      expect(await findingsIn(lead)).toEqual([]);
      expect(await findingsIn(stage())).toEqual([]);
    }
  });

  test.each(sizes)(
    "at %i by %i everything fits without a scroll, and nothing stands on anything else",
    async (wide, high) => {
      const frame = host.page.locator(`iframe[title="${stageTitle}"]`);
      for (const name of ["1. clear purpose", "2. support"]) {
        await lead.getByRole("combobox", { name: "On the stage" }).selectOption({ label: name });
        await question(stage(), name.slice(3)).waitFor();
        await frame.evaluate(
          (element: HTMLIFrameElement, [width, height]) =>
            Object.assign(element, { width: `${width}`, height: `${height}` }),
          [wide, high] as const,
        );
        await expect
          .poll(() =>
            stage()
              .locator("html")
              .evaluate(() => innerWidth),
          )
          .toBe(wide);
        const seen = await stage()
          .locator("html")
          .evaluate((html) => {
            const parts = [...html.querySelectorAll<HTMLElement>(".pl-stage-head, .pl-question > :not(.pl-unseen)")];
            const boxes = parts.map((part) => part.getBoundingClientRect());
            const words = [...html.querySelectorAll("main p, main h1, main span, main text")].filter(
              (word) => word.textContent?.trim() && word.getClientRects().length > 0 && !word.closest(".pl-unseen"),
            );
            return {
              scroll: [html.scrollHeight - html.clientHeight, html.scrollWidth - html.clientWidth],
              // Each part begins where the one above it has ended.
              overlap: Math.max(...boxes.slice(1).map((box, place) => (boxes[place]?.bottom ?? 0) - box.top)),
              bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
              drawn: Math.min(
                ...[...html.querySelectorAll(".pl-plot")].map((plot) => plot.getBoundingClientRect().height),
              ),
              smallest: Math.min(...words.map((word) => Number.parseFloat(getComputedStyle(word).fontSize))),
            };
          });
        expect(seen.scroll).toEqual([0, 0]);
        expect(seen.overlap).toBeLessThanOrEqual(0.5);
        expect(seen.bottom).toBeLessThanOrEqual(high);
        expect(seen.drawn, "room for the picture").toBeGreaterThan(80);
        expect(seen.smallest).toBeGreaterThanOrEqual(wide === 994 ? 24 : 12);
      }
    },
  );

  test("with reduced motion there is no moment at all", async () => {
    await host.page.emulateMedia({ reducedMotion: "reduce" });
    await lead.getByRole("combobox", { name: "On the stage" }).selectOption({ label: "1. clear purpose" });
    await question(stage(), "clear purpose").waitFor();
    expect(
      await stage()
        .locator("html")
        .evaluate(() => document.getAnimations().length),
    ).toBe(0);
  });
});
