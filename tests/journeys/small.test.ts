/** Long, because it follows few people from set-up to result: how many they are decides what they may choose and see. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import type { Answers } from "../../src/contract/question.ts";
import { launchBrowser } from "../support/browser.ts";
import { voterOf } from "../support/devices.ts";
import { embeddedDatabase } from "../support/pulseFixture.ts";
import { type HostPage, openHostPage } from "./hostPage.ts";
import { answer, shownOf, textIn, untilSent } from "./panel.ts";
import { type Product, startProduct } from "./product.ts";

const found = inject("browser");
const shapeWords = /similar|spread out|two groups|Higher after|Lower after|About the same|others had answered/i;

describe.runIf(found !== null)("few people", () => {
  let browser: Browser;
  beforeAll(async () => {
    if (found !== null) browser = await launchBrowser(found);
  });
  afterAll(() => browser?.close());

  async function inProduct(
    size: number,
    kind: "team" | "chat",
    work: (product: Product, host: HostPage) => Promise<void>,
  ): Promise<void> {
    const product = await startProduct(embeddedDatabase, size, kind);
    const context = await browser.newContext();
    try {
      await work(product, await openHostPage(context, product));
    } finally {
      await context.close();
      await product.stop();
    }
  }
  const panelOf = (product: Product, host: HostPage, place: number, occurrenceId: string) => {
    const seat = { page: "side-panel.html", frame: "sidePanel", person: product.person(place) } as const;
    return host.seat({ ...seat, title: `Panel ${place}`, occurrenceId, teamId: product.teamId });
  };
  async function others(product: Product, occurrenceId: string, sheets: readonly Answers[]): Promise<void> {
    const pulse = await product.pulse(occurrenceId, "before");
    for (const [index, answers] of sheets.entries()) {
      const person = product.person(index + 1);
      await voterOf(pulse, person, product.as(person)).vote(answers);
    }
  }

  test("a team of five is told its odds, asks in two presses, and sees low, middle and high and nothing finer", () =>
    inProduct(5, "team", async (product, host) => {
      const occurrenceId = await product.record();
      const seat = { page: "tab.html", frame: "content", person: product.person(0), width: 994, height: 800 } as const;
      const tab = await host.seat({ ...seat, title: "Tab", teamId: product.teamId });
      await tab.getByRole("button", { name: "Set up questions" }).click();
      const form = tab.getByRole("group", { name: "How do people answer?" });
      await form.waitFor();
      expect(await form.innerText()).toContain("You are 5. With 5 needed, most results will not be shown.");
      const coarse = "Privately, shown from 3 answers, and only as low, in the middle, high";
      expect(await form.getByRole("radio", { name: coarse }).isChecked(), "the default").toBe(true);
      expect(await form.getByRole("radio").count()).toBe(3);
      await tab.getByRole("button", { name: "Start asking" }).click();
      await tab.getByText("2 questions, before and after, 5 people.").waitFor();
      await product.passMinutes(0.25);

      const panel = await panelOf(product, host, 0, occurrenceId);
      await panel.getByRole("radio").first().waitFor();
      expect(await textIn(panel)).toContain("You are few, so answers are shown only as low, in the middle and high.");
      await answer(panel, "before", [
        ["clarity", 1],
        ["commit", 5],
      ]);
      await untilSent(panel);
      const three: Answers[] = [2, 3, 5].map((clarity) => ({ clarity, commit: 4 }));
      await others(product, occurrenceId, three);
      await product.passMinutes(0.25);
      await panel.getByText("Enough people have answered.", { exact: true }).waitFor();
      expect(await textIn(panel), "a number tells too much among so few").not.toMatch(/\d of 5/);
      await panel.getByRole("button", { name: "Reveal now" }).click();
      const clarity = await shownOf(panel, "clear purpose");
      expect(clarity.rows).toEqual([
        ["low", "2"],
        ["in the middle", "1"],
        ["high", "1"],
        ["can't say", "0"],
      ]);
      const region = await panel.getByRole("region", { name: "clear purpose" }).innerText();
      expect(region).not.toMatch(shapeWords);
      const support = await shownOf(panel, "support");
      expect(support.sentence).toContain("All 4 high.");
      expect(await panel.getByRole("button", { name: "Show mine" }).count()).toBe(0);
    }));

  const odds = "Counted as if, of 100 people invited, 85 came, and of 100 who came, 80 answered.";
  const privately = "Privately: stored without names, shown only if 5 people answer.";
  const inOpen = "In the open: names stand beside the answers";
  const coarse = "Privately, shown from 3 answers, and only as low, in the middle, high. About";
  test.each([
    {
      size: 7,
      says: ["You are 7. With 5 needed, about 60 of 100 results will be shown.", odds],
      offers: [privately, inOpen],
    },
    {
      size: 6,
      says: ["You are 6. With 5 needed, most results will not be shown.", odds],
      offers: [`${coarse} 91 of 100`, inOpen, "Privately, and keep 5 needed. About 38 of 100 results will be shown."],
    },
    {
      size: 4,
      says: ["You are 4. With 5 needed, no result can be shown.", odds],
      offers: [
        `${coarse} 62 of 100`,
        inOpen,
        "Privately, and keep 5 needed. Nothing is shown while fewer than 5 are asked.",
      ],
    },
    { size: 3, says: ["You are 3. So few people answer in the open.", `${inOpen} for up to 30 minutes`], offers: [] },
    { size: 2, says: null, offers: [] },
  ])("set-up tells $size people what to expect and offers what they may choose", ({ size, says, offers }) =>
    inProduct(size, "team", async (product, host) => {
      await product.record();
      const seat = { page: "tab.html", frame: "content", person: product.person(0), width: 994, height: 800 } as const;
      const tab = await host.seat({ ...seat, title: "Tab", teamId: product.teamId });
      await tab.getByRole("button", { name: "Set up questions" }).click();
      if (says === null) {
        await tab.getByText("Fewer than three people are asked here. They talk best without a form.").waitFor();
        expect(await tab.getByRole("button", { name: "Start asking" }).count()).toBe(0);
        return;
      }
      const form = tab.getByRole("group", { name: "How do people answer?" });
      await form.waitFor();
      const text = await form.innerText();
      for (const sentence of says) expect(text).toContain(sentence);
      expect(await form.getByRole("radio").count()).toBe(offers.length);
      for (const name of offers) expect(await form.getByRole("radio", { name }).count(), name).toBe(1);
    }),
  );

  test("the first screen leads to what becomes of the answer, in private and in the open, on every surface", () =>
    inProduct(5, "team", async (product, host) => {
      const asked = {
        private: await product.meeting({ kind: "decide", after: false, appliesTo: "occurrence" }, "Private"),
        open: await product.meeting({ kind: "decide", mode: "open", after: false, appliesTo: "occurrence" }, "Open"),
      };
      const { teamId } = product;
      const person = product.person(0);
      const surfaces = [
        { page: "side-panel.html", frame: "sidePanel" },
        { page: "tab.html", frame: "content", width: 994 },
        { page: "personal.html", frame: "content", width: 994 },
      ] as const;
      for (const [mode, occurrenceId] of Object.entries(asked)) {
        for (const surface of surfaces) {
          const seat = { ...surface, person, title: `${mode} on ${surface.page}`, height: 800 };
          const frame = await host.seat(
            surface.frame === "sidePanel"
              ? { ...seat, teamId, occurrenceId }
              : surface.page === "tab.html"
                ? { ...seat, teamId }
                : seat,
          );
          if (surface.frame === "content")
            await frame
              .getByRole("button", { name: "Answer" })
              .nth(mode === "private" ? 0 : 1)
              .click();
          await frame.getByRole("radio").first().waitFor();
          const link = frame.getByRole("link", { name: "What becomes of your answer, and how it is checked" });
          expect(await link.isVisible(), seat.title).toBe(true);
          const page = await fetch(await link.evaluate((element) => (element as HTMLAnchorElement).href));
          expect(await page.text(), seat.title).toContain("<h1>What becomes of your answer</h1>");
        }
      }
    }));

  test("a chat of three answers in the open, with names until somebody ends that", () =>
    inProduct(3, "chat", async (product, host) => {
      const occurrenceId = await product.meeting({ kind: "decide", mode: "open" });
      const panel = await panelOf(product, host, 0, occurrenceId);
      await panel.getByRole("radio").first().waitFor();
      const first = await textIn(panel);
      expect(first).toContain("In the open: your name stands beside your answer.");
      expect(first).toContain("at most 30 minutes. After that only counts stay.");
      expect(first).not.toContain("stored without your name");
      await answer(panel, "before", [
        ["clarity", 2],
        ["commit", 4],
      ]);
      await untilSent(panel);
      const sheet = { clarity: 5, commit: 4 };
      await others(product, occurrenceId, [sheet]);
      expect(await textIn(panel), "no names while it is open").not.toContain("Person 2");
      await panel.getByRole("button", { name: "Reveal now" }).click();
      const region = panel.getByRole("region", { name: "clear purpose" });
      await region.getByText("a little: Person 1").waitFor();
      await region.getByText("fully: Person 2").waitFor();

      const reader = await panelOf(product, host, 2, occurrenceId);
      await reader.getByRole("region", { name: "clear purpose" }).getByText("fully: Person 2").waitFor();
      expect(await reader.getByRole("button", { name: "Stop showing names" }).count()).toBe(0);
      await panel.getByRole("button", { name: "Stop showing names" }).click();
      await region.getByText("a little: Person 1").waitFor({ state: "detached" });
      await reader.getByText("fully: Person 2").waitFor({ state: "detached" });
      expect((await shownOf(panel, "clear purpose")).rows.map(([, people]) => people)).toEqual([
        "0",
        "1",
        "0",
        "0",
        "1",
        "0",
      ]);
    }));

  test("a result that is not shown says how many are needed and offers something to try aloud", () =>
    inProduct(8, "team", async (product, host) => {
      const occurrenceId = await product.meeting({ kind: "decide", after: false });
      await others(product, occurrenceId, [
        { clarity: 1, commit: 1 },
        { clarity: 5, commit: 2 },
        { clarity: 3, commit: 3 },
      ]);
      const panel = await panelOf(product, host, 0, occurrenceId);
      await panel.getByRole("button", { name: "Reveal now" }).click();
      await panel.getByText("Too few have answered to show anything. 5 are needed.").waitFor();
      await panel.getByRole("button", { name: "Close and delete unseen" }).waitFor();
      await panel.getByRole("button", { name: "Wait" }).click();
      await product.passMinutes(8);
      await panel.getByRole("heading", { name: "Not shown: 5 answers are needed." }).waitFor();
      const text = await textIn(panel);
      expect(text).toContain("3 of 8 answered. Nothing else was kept.");
      expect(text).toMatch(/Try this aloud instead:\s+\S.*\?/);
      expect(await panel.getByRole("table").count()).toBe(0);

      const seat = { page: "tab.html", frame: "content", person: product.person(4), width: 994, height: 800 } as const;
      const tab = await host.seat({ ...seat, title: "Tab", teamId: product.teamId });
      await tab.getByRole("button", { name: "Look back" }).click();
      await tab.getByRole("button", { name: "28 December 2026: not shown, too few answered" }).waitFor();
      // A hatched place, never a zero.
      await tab.getByRole("button", { name: "Show as tables" }).click();
      const row = tab.getByRole("table", { name: "clear purpose" }).getByRole("row").nth(1);
      expect(await row.getByRole("cell").allInnerTexts()).toEqual(["before", "not shown", "", "", "", "", ""]);
    }));

  test("anybody in the team asks a quick scan of three at once, in three presses from the tab", () =>
    inProduct(8, "team", async (product, host) => {
      await product.record();
      const seat = { page: "tab.html", frame: "content", person: product.person(5), width: 994, height: 800 } as const;
      const tab = await host.seat({ ...seat, title: "Tab", teamId: product.teamId });
      const presses = ["Ask now", "Open the questions"];
      for (const name of presses) await tab.getByRole("button", { name }).click();
      expect(presses.length).toBeLessThanOrEqual(3);
      await tab.getByRole("progressbar", { name: "Question 1 of 3" }).waitFor();
    }));
});
