import type { Browser, FrameLocator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { fullPicture } from "../../src/contract/fullPicture.ts";
import { questions } from "../../src/locales/en/questions.ts";
import { launchBrowser } from "../support/browser.ts";
import { answerAll } from "../support/devices.ts";
import { embeddedDatabase } from "../support/pulseFixture.ts";
import { type HostPage, openHostPage } from "./hostPage.ts";
import { shownOf, textIn, untilSent } from "./panel.ts";
import { type Product, startProduct } from "./product.ts";

const found = inject("browser");
const ways = ["Buy what others build", "Build all of it ourselves", "Wait a year", "Ask a partner"];

describe.runIf(found !== null)("a workshop", () => {
  let browser: Browser;
  beforeAll(async () => {
    if (found !== null) browser = await launchBrowser(found);
  });
  afterAll(() => browser?.close());

  async function inProduct(work: (product: Product, host: HostPage) => Promise<void>): Promise<void> {
    const product = await startProduct(embeddedDatabase, 8);
    const context = await browser.newContext();
    try {
      await work(product, await openHostPage(context, product));
    } finally {
      await context.close();
      await product.stop();
    }
  }
  const panelOf = (product: Product, host: HostPage, place: number, occurrenceId: string, title = `Panel ${place}`) => {
    const seat = { page: "side-panel.html", frame: "sidePanel", person: product.person(place) } as const;
    return host.seat({ ...seat, title, occurrenceId, teamId: product.teamId });
  };
  /** The open questions of a meeting, asked in between. */
  const askedNow = async (product: Product, occurrenceId: string) => {
    const owner = product.as(product.person(0));
    const { pulses } = await owner.call("occurrence", { params: { id: occurrenceId } });
    const { id = "" } = pulses.find(({ phase }) => phase === "adhoc") ?? {};
    return owner.call("pulse", { params: { id } });
  };
  const others = (product: Product): Product => ({ ...product, people: product.people.slice(1) });
  const group = (panel: FrameLocator) => panel.getByRole("radiogroup");

  test("three presses in the panel ask a full picture, and fourteen questions are answered with a way back", () =>
    inProduct(async (product, host) => {
      const occurrenceId = await product.record();
      const panel = await panelOf(product, host, 0, occurrenceId);
      await panel.getByRole("button", { name: "Ask now" }).click();
      await panel.getByRole("radio", { name: /^Full picture for a workshop: 14 questions/ }).check();
      await panel.getByRole("button", { name: "Open the questions" }).click();
      await group(panel).waitFor();
      const pulse = await askedNow(product, occurrenceId);
      expect(pulse.questions.map(({ id }) => id)).toEqual(fullPicture({ ways: false, coarse: false }));

      const tap = (digit: number) => group(panel).getByRole("radio").nth(digit).click();
      await tap(1);
      // The guess stands right after its question, with the same answers.
      await panel.getByRole("heading", { name: /^Guess the room: what will the middle answer be to/ }).waitFor();
      expect(await group(panel).getByRole("radio").count()).toBe(6);
      await panel.getByRole("button", { name: "Back" }).click();
      // What was answered is still there, and nobody has to answer twice to go on.
      expect(await group(panel).getByRole("radio").nth(1).isChecked()).toBe(true);
      await panel.getByRole("button", { name: "Next" }).click();
      for (let place = 1; place < 13; place++) await tap(2);
      await panel.getByText("Question 14 of 14").waitFor();
      await panel.getByRole("textbox").fill("We build the bridge.");
      await panel.getByRole("button", { name: "Send" }).click();
      await untilSent(panel);
      await panel.getByRole("button", { name: "Change my answers" }).click();
      // Past one without answering it again, one of fourteen is changed, and all are sent from there.
      await panel.getByRole("button", { name: "Next" }).click();
      await tap(0);
      await panel.getByRole("button", { name: "Send" }).click();
      await untilSent(panel);
      const sheets = Array.from({ length: 7 }, () =>
        Object.fromEntries(
          pulse.questions.flatMap(({ id, scale }) => (scale === null ? [] : [[id, id.startsWith("guess") ? 2 : 4]])),
        ),
      );
      await answerAll(others(product), pulse, sheets);
      await product.passMinutes(1);
      const guessed = panel.getByRole("region", { name: "clear purpose" });
      await guessed.waitFor();
      expect(await guessed.innerText()).toContain("The middle answer is 4. The middle guess is 2, 2 steps lower.");
      const { rows } = await shownOf(panel, "sure of our way");
      expect(rows).toEqual([
        ...(questions.scales[7] ?? []).map((words, at) => [
          `${at + 1}: ${words}`,
          at === 3 ? "7" : at === 4 ? "1" : "0",
        ]),
        ["can't say", "0"],
      ]);
      expect(await textIn(panel)).not.toMatch(/\d[.,]\d|average|score/i);
    }));

  test("four ways and a leader in the open: the leader is named beside the counts and in none of them", () =>
    inProduct(async (product, host) => {
      const occurrenceId = await product.record();
      const panel = await panelOf(product, host, 0, occurrenceId);
      await panel.getByRole("button", { name: "Ask now" }).click();
      await panel.getByRole("radio", { name: /^Full picture/ }).check();
      await panel.getByText("Which way would we refuse?", { exact: true }).first().click();
      await panel.getByRole("textbox", { name: "Way 1" }).fill(ways[0] ?? "");
      await panel.getByText("Write all four, each of them different, or none.").waitFor();
      expect(await panel.getByRole("button", { name: "Open the questions" }).isDisabled()).toBe(true);
      for (const [place, way] of ways.entries())
        await panel.getByRole("textbox", { name: `Way ${place + 1}` }).fill(way);
      await panel.getByRole("checkbox", { name: /^I answer in the open/ }).check();
      await panel.getByText("7 people are asked", { exact: false }).first().waitFor();
      await panel.getByRole("button", { name: "Open the questions" }).click();
      await group(panel).waitFor();
      const first = await textIn(panel);
      expect(first).toContain("You lead, and answer in the open");
      expect(first).not.toContain("stored without your name");
      const member = await panelOf(product, host, 3, occurrenceId);
      await member.getByRole("radiogroup").waitFor();
      expect(await textIn(member)).toContain(`${product.person(0).name} leads, and answers in the open beside you`);

      const pulse = await askedNow(product, occurrenceId);
      for (const { kind } of pulse.questions)
        if (kind === "sentence") {
          await panel.getByRole("textbox").fill("We build the bridge.");
          await panel.getByRole("button", { name: "Send" }).click();
        } else await group(panel).getByRole("radio").first().click();
      await untilSent(panel);
      const sheets = [2, 2, 2, 2, 3, 3, 4].map((refused) => ({ clarity: 2, "rule-out": refused }));
      await answerAll(others(product), pulse, sheets);
      await product.passMinutes(1);
      for (const place of [panel, member]) {
        const clarity = place.getByRole("region", { name: "clear purpose" });
        await clarity.waitFor();
        expect(await clarity.innerText()).toMatch(/Person 1.*fully.*The leader sees it higher\./s);
        expect(await clarity.innerText()).toContain("7 of 7 answered.");
        const refused = place.getByRole("region", { name: "what we would refuse" });
        expect(await refused.innerText()).toContain(`4 of 7 would refuse “${ways[1]}”.`);
        expect(await refused.innerText()).toContain(`Person 1`);
      }
    }));
});
