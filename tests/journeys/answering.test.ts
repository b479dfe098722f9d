/** Long, because one person answers in every way there is, from the first tap to a second device. */
import type { Browser, BrowserContext, FrameLocator } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import { ProblemError } from "../../src/client/call.ts";
import type { CheckBody } from "../../src/contract/occurrence.ts";
import type { Result, ShownQuestion } from "../../src/contract/result.ts";
import { launchBrowser } from "../support/browser.ts";
import { voterOf } from "../support/devices.ts";
import { embeddedDatabase } from "../support/pulseFixture.ts";
import { type HostPage, openHostPage } from "./hostPage.ts";
import { answer, radio, shownOf, tableOf, textIn, textOf, thanks, untilSent } from "./panel.ts";
import { type Product, startProduct } from "./product.ts";

const found = inject("browser");
/** What four colleagues answer from their own devices wherever a scenario needs a result. */
const colleagues = { clarity: 4, commit: 4 };
/** Words that would make a picture of answers into a score, or say what no interface of ours may say. */
const unsaid =
  /\b(average|score|scored|rating|rank|percent|ballot|seal|burn|camp|drift|monitor|anonym\w*)\b|%|\d[.,]\d/i;
const meanAsNumber = /\bmean\b(?! (to|the same))/i;

describe.runIf(found !== null)("answering in the side panel", () => {
  let browser: Browser;
  let product: Product;
  let context: BrowserContext;
  let host: HostPage;
  const read: string[] = [];
  beforeAll(async () => {
    if (found === null) return;
    browser = await launchBrowser(found);
    product = await startProduct(embeddedDatabase, 8);
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });
  beforeEach(async () => {
    context = await browser.newContext();
    host = await openHostPage(context, product);
  });
  afterEach(async () => {
    await context.close();
  });

  const ask = (check: Partial<CheckBody> = {}): Promise<string> => product.meeting({ kind: "decide", ...check });
  /** The first person, who leads, before a panel of their own. */
  const open = (occurrenceId: string, title = "Panel", on: HostPage = host): Promise<FrameLocator> => {
    const seat = { page: "side-panel.html", frame: "sidePanel", person: product.person(0), occurrenceId } as const;
    return on.seat({ ...seat, title, teamId: product.teamId });
  };
  async function colleaguesAnswer(occurrenceId: string, answers: Record<string, number> = colleagues): Promise<void> {
    const pulse = await product.pulse(occurrenceId, "before");
    for (const place of [1, 2, 3, 4]) {
      const person = product.person(place);
      await voterOf(pulse, person, product.as(person)).vote(answers);
    }
  }
  async function resultOf(occurrenceId: string): Promise<Result> {
    const { id } = await product.pulse(occurrenceId, "before");
    await product.as(product.person(0)).call("seal", { params: { id }, body: {} });
    return product.as(product.person(0)).call("result", { params: { id } });
  }
  /** Closes, and says how the first question was answered by the four and the one under test. */
  async function firstQuestion(occurrenceId: string): Promise<ShownQuestion> {
    await colleaguesAnswer(occurrenceId);
    const question = (await resultOf(occurrenceId)).questions[0];
    if (question?.shown !== true) throw new Error("nothing is shown");
    return question;
  }

  test("says who will see what before the first tap, and keeps to it", async () => {
    const occurrenceId = await ask({ aim: "one roadmap by March" });
    const panel = await open(occurrenceId);
    await panel.getByRole("radio").first().waitFor();
    const text = await textIn(panel);
    read.push(text);
    expect(text).toContain("2 questions, about 15 seconds. Stored without your name, shown only if 5 answer.");
    expect(text).toContain(
      "Your answer is stored without your name. We know that you took part, not what you answered.",
    );
    expect(text).toContain("Managers see exactly what you see, only after closing, and only if 5 people answer.");
    expect(text).toContain(`Asked: ${product.people.map(({ name }) => name).join(", ")}.`);
    expect(text).toContain("The result is read by the people asked and everyone in the team.");
    expect(text).toContain("We are aiming at: one roadmap by March");
    await panel.getByText("What we cannot hide").click();
    await panel.getByText("When everyone gives the same answer, everyone knows yours.").waitFor();
    const { fingerprint } = await product.pulse(occurrenceId, "before");
    const shown = await panel.getByText(/^Check number of these questions: /).innerText();
    expect(fingerprint?.startsWith(shown.replace(/^[^:]*: /, "").replaceAll(" ", ""))).toBe(true);

    const change = { kind: "decide", mode: "open", appliesTo: "occurrence" } as const;
    const refused = await product
      .as(product.person(0))
      .call("putCheck", { params: { id: occurrenceId }, body: change })
      .catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(ProblemError);
    expect((refused as ProblemError).code).toBe("mode-fixed");
  });

  test("says thanks and not that nobody has answered, while the count waits for its next ten seconds", async () => {
    const occurrenceId = await ask();
    const panel = await open(occurrenceId);
    const { id } = await product.pulse(occurrenceId, "before");
    // Somebody has looked: for ten seconds everybody hears the same.
    await product.as(product.person(3)).call("pulse", { params: { id } });
    await panel.getByRole("radio").first().click();
    await panel.getByRole("radiogroup", { name: textOf("commit", "before") }).waitFor();
    await panel.getByRole("radio").first().click();
    await untilSent(panel);
    await panel.getByText("How many have answered is counted anew within seconds.").waitFor();
    expect(await panel.getByText("0 of 8").count()).toBe(0);
    expect(await product.as(product.person(3)).call("pulse", { params: { id } }), "to others as before").toMatchObject({
      count: { answered: 0 },
    });
    product.clock.move(10_000);
    await panel.getByText("1 of 8").waitFor();
  });

  test("takes two taps for the starter questions, and the answers fold away", async () => {
    const panel = await open(await ask());
    const taps = await answer(panel, "before", [
      ["clarity", 4],
      ["commit", 2],
    ]);
    await untilSent(panel);
    expect(taps).toBe(2);
    read.push(await textIn(panel));
    expect(await panel.getByRole("radio").count()).toBe(0);
    await product.passMinutes(0.25);
    await panel.getByText("1 of 8").waitFor();
    expect(await textIn(panel)).toContain("have answered. Nothing is shown until it closes, to anyone.");
  });

  test("takes three taps for a quick scan, in under twenty seconds with four to read each", async () => {
    const occurrenceId = await ask({ size: "quick" });
    const { questions } = await product.pulse(occurrenceId, "before");
    const from = performance.now();
    const panel = await open(occurrenceId);
    let taps = 0;
    for (const { text } of questions) {
      await panel.getByRole("radiogroup", { name: text }).getByRole("radio").nth(1).click();
      taps += 1;
    }
    await thanks(panel).waitFor();
    expect(taps).toBe(3);
    expect((performance.now() - from) / 1000 + 3 * 4).toBeLessThan(20);
  });

  test("works by digits, arrows and Enter alone, and never loses the focus", async () => {
    const occurrenceId = await ask();
    const panel = await open(occurrenceId);
    await panel.getByRole("radio").first().waitFor();
    const keys = host.page.keyboard;
    const focused = () => panel.locator("body").evaluate(() => document.activeElement?.textContent ?? null);
    const isLost = () => panel.locator("body").evaluate(() => document.activeElement === document.body);

    await keys.press("Tab");
    expect(await focused(), "the first stop is the first answer").toContain("Fully");
    await keys.press("4");
    await panel.getByRole("radiogroup", { name: textOf("commit", "before") }).waitFor();
    expect(await focused()).toBe(textOf("commit", "before"));
    for (const key of ["ArrowDown", "ArrowDown", "ArrowUp", "ArrowDown", "ArrowDown"]) await keys.press(key);
    expect(await focused(), "an arrow only moves").toContain("About half");
    await keys.press("Enter");
    await untilSent(panel);
    expect(await isLost()).toBe(false);

    // The last answer again, by Undo, as long as it is offered.
    await panel.getByRole("button", { name: "Undo" }).focus();
    await keys.press("Enter");
    await panel.getByRole("radiogroup", { name: textOf("commit", "before") }).waitFor();
    expect(await isLost()).toBe(false);
    await keys.press("1");
    await untilSent(panel);
    expect(await isLost()).toBe(false);

    await colleaguesAnswer(occurrenceId);
    await panel.getByRole("button", { name: "Reveal now" }).focus();
    await keys.press("Enter");
    await panel.getByRole("region", { name: "support" }).waitFor();
    expect(await isLost()).toBe(false);
    expect((await shownOf(panel, "clear purpose")).rows).toEqual(tableOf([0, 0, 0, 5, 0], 0));
    expect((await shownOf(panel, "support")).rows).toEqual(tableOf([1, 0, 0, 4, 0], 0));
  });

  test("counts “can't say” as an answer of its own, and says the result in a sentence and a table", async () => {
    const occurrenceId = await ask();
    const panel = await open(occurrenceId);
    await answer(panel, "before", [
      ["clarity", "cant-say"],
      ["commit", 4],
    ]);
    await untilSent(panel);
    const pulse = await product.pulse(occurrenceId, "before");
    for (const [place, clarity] of [2, 3, 4, 4, 5].entries()) {
      const person = product.person(place + 1);
      await voterOf(pulse, person, product.as(person)).vote({ clarity, commit: 3 });
    }
    await panel.getByRole("button", { name: "Reveal now" }).click();
    const region = panel.getByRole("region", { name: "clear purpose" });
    await region.waitFor();
    const shown = await shownOf(panel, "clear purpose");
    expect(shown.rows).toEqual(tableOf([0, 1, 1, 2, 1], 1));
    expect(shown.sentence).toContain("5 of 8 answered.");
    const text = await region.innerText();
    read.push(await textIn(panel));
    expect(text).toContain("1 can't say.");
    expect(text).toContain("If the 2 others had answered: ");
    // The picture is for eyes only: sentence and table say the same.
    expect(await region.locator("svg").getAttribute("aria-hidden")).toBe("true");
    expect(await region.getByRole("table").getByRole("rowheader").count()).toBe(6);
    await panel.locator("p[aria-live=polite]", { hasText: "Closed. Everyone sees this result now." }).waitFor({
      state: "attached",
    });
    await region.getByRole("button", { name: "Show mine" }).click();
    await region.getByText("your answer: can't say").waitFor();
  });

  test("lets a person change their mind until it closes, and counts only the last answer", async () => {
    const occurrenceId = await ask();
    const panel = await open(occurrenceId);
    await answer(panel, "before", [
      ["clarity", 1],
      ["commit", 1],
    ]);
    await untilSent(panel);
    await panel.getByRole("button", { name: "Undo" }).click();
    await radio(panel, textOf("commit", "before"), 2).click();
    await untilSent(panel);
    await panel.getByRole("button", { name: "Undo" }).waitFor({ state: "detached" });
    await panel.getByRole("button", { name: "Change my answers" }).click();
    expect(await radio(panel, textOf("clarity", "before"), 1).getAttribute("aria-checked")).toBe("true");
    await answer(panel, "before", [
      ["clarity", 5],
      ["commit", 3],
    ]);
    await untilSent(panel);
    await colleaguesAnswer(occurrenceId);
    const { questions } = await resultOf(occurrenceId);
    expect(questions).toMatchObject([{ counts: [0, 0, 0, 4, 1] }, { counts: [0, 0, 1, 4, 0] }]);
  });

  const twice = [
    ["clarity", 2],
    ["commit", 2],
  ] as const;
  const ballots = /\/ballots\/[0-9a-f]{64}$/;

  test("makes one answer of a page reloaded between the right to answer and the answer", async () => {
    const occurrenceId = await ask();
    let lost = 0;
    await host.page.route(ballots, (route) => {
      lost += 1;
      return route.abort();
    });
    const panel = await open(occurrenceId);
    await answer(panel, "before", twice);
    await panel.getByText("Your answer is kept on this device and goes out when you are connected.").waitFor();
    expect(lost).toBeGreaterThan(0);
    await host.page.unroute(ballots);
    await panel.locator("body").evaluate(() => location.reload());
    await panel.getByText("Thank you. Your answer is in.").waitFor();
    await untilSent(panel);
    expect((await firstQuestion(occurrenceId)).counts).toEqual([0, 1, 0, 4, 0]);
  });

  test("makes one answer of a send whose reply was lost", async () => {
    const occurrenceId = await ask();
    let sent = 0;
    await host.page.route(ballots, async (route) => {
      sent += 1;
      const response = await route.fetch();
      if (sent > 1) return route.fulfill({ response });
      return route.abort();
    });
    const panel = await open(occurrenceId);
    await answer(panel, "before", twice);
    await untilSent(panel);
    expect(sent).toBeGreaterThan(1);
    expect((await firstQuestion(occurrenceId)).counts).toEqual([0, 1, 0, 4, 0]);
  });

  test("keeps what is answered without a connection, and sends it once when there is one", async () => {
    const occurrenceId = await ask();
    const key = host.page.waitForResponse((response) => response.url().endsWith("/key"));
    const panel = await open(occurrenceId);
    await panel.getByRole("radio").first().waitFor();
    await key;
    await context.setOffline(true);
    await answer(panel, "before", twice);
    await panel.getByText("Your answer is kept on this device and goes out when you are connected.").waitFor();
    await context.setOffline(false);
    await untilSent(panel);
    expect((await firstQuestion(occurrenceId)).counts).toEqual([0, 1, 0, 4, 0]);
  });

  test.each(["by itself", "after a reload"])(
    "keeps what is answered while what is needed to send it could not be fetched, and sends it %s",
    async (how) => {
      const occurrenceId = await ask();
      // Whatever follows the first question: the public key, and the code that blinds.
      const needed = /\/key$|\/assets\/src-/;
      await host.page.route(needed, (route) => route.abort());
      const panel = await open(occurrenceId);
      await answer(panel, "before", twice);
      await panel.getByText("Your answer is kept on this device and goes out when you are connected.").waitFor();
      await host.page.unroute(needed);
      if (how === "after a reload") await panel.locator("body").evaluate(() => location.reload());
      await untilSent(panel);
      expect((await firstQuestion(occurrenceId)).counts).toEqual([0, 1, 0, 4, 0]);
    },
  );

  test("makes one answer of a person with two frames open at once", async () => {
    const occurrenceId = await ask();
    const [left, right] = [await open(occurrenceId, "Left"), await open(occurrenceId, "Right")];
    await radio(left, textOf("clarity", "before"), 2).click();
    await radio(right, textOf("clarity", "before"), 5).click();
    // Both last taps before either has been sent.
    const last = [radio(left, textOf("commit", "before"), 2), radio(right, textOf("commit", "before"), 5)];
    await Promise.all(last.map((one) => one.dispatchEvent("click")));
    await Promise.all([untilSent(left), untilSent(right)]);
    const question = await firstQuestion(occurrenceId);
    expect(question.n).toBe(5);
    expect([
      [0, 1, 0, 4, 0],
      [0, 0, 0, 4, 1],
    ]).toContainEqual(question.counts);
  });

  test("says that the earlier answer counts when a change came too late, and shows that one as one's own", async () => {
    const occurrenceId = await ask();
    const panel = await open(occurrenceId);
    await answer(panel, "before", twice);
    await untilSent(panel);
    await colleaguesAnswer(occurrenceId);
    // The change is on its way while the meeting reveals.
    let release = (): void => undefined;
    const revealed = new Promise<void>((go) => {
      release = go;
    });
    await host.page.route(ballots, async (route) => {
      await revealed;
      await route.continue();
    });
    await panel.getByRole("button", { name: "Change my answers" }).click();
    await answer(panel, "before", [
      ["clarity", 5],
      ["commit", 5],
    ]);
    await panel.getByText("Sending your answer").waitFor();
    expect((await resultOf(occurrenceId)).questions).toMatchObject([{ counts: [0, 1, 0, 4, 0] }, {}]);
    release();
    const words = "Your change came after the questions had closed. Your earlier answer counts.";
    for (const visit of ["at once", "after a reload"]) {
      if (visit === "after a reload") await panel.locator("body").evaluate(() => location.reload());
      await panel.getByText(words).waitFor();
      const region = panel.getByRole("region", { name: "clear purpose" });
      await region.getByRole("button", { name: "Show mine" }).click();
      await region.getByText("your answer: a little").waitFor();
    }
    read.push(await textIn(panel));
  });

  test("shows on the stage what happened without a connection as soon as there is one", async () => {
    const occurrenceId = await ask();
    await colleaguesAnswer(occurrenceId);
    await voterOf(await product.pulse(occurrenceId, "before"), product.person(5), product.as(product.person(5))).vote(
      colleagues,
    );
    await product.passMinutes(0.25);
    const seat = { page: "stage.html", frame: "meetingStage", person: product.person(0), occurrenceId } as const;
    const stage = await host.seat({ ...seat, title: "Stage", teamId: product.teamId, width: 994 });
    await stage.getByText("5 of 8").waitFor();
    await context.setOffline(true);
    await resultOf(occurrenceId);
    // By now it waits eight seconds between two tries.
    await host.page.waitForTimeout(8_000);
    const shown = stage.getByRole("region", { name: "clear purpose" });
    expect(await shown.count()).toBe(0);
    await context.setOffline(false);
    await shown.waitFor({ timeout: 2_500 });
  });

  test("tells a second device where the answer was started, whether it came late or was open all along", async () => {
    const occurrenceId = await ask();
    const others = await browser.newContext();
    try {
      const elsewhere = await openHostPage(others, product);
      const early = await open(occurrenceId, "Open all along", elsewhere);
      await radio(early, textOf("clarity", "before"), 5).click();
      const panel = await open(occurrenceId);
      await answer(panel, "before", twice);
      await untilSent(panel);

      await radio(early, textOf("commit", "before"), 5).click();
      const words = "Your answer was started on another device; finish it there.";
      await early.getByText(words).waitFor();
      const late = await open(occurrenceId, "Late", elsewhere);
      await late.getByText(words).waitFor();
      expect(await late.getByRole("radio").count()).toBe(0);
      read.push(await textIn(late));
    } finally {
      await others.close();
    }
    expect((await firstQuestion(occurrenceId)).counts).toEqual([0, 1, 0, 4, 0]);
  });

  test("says no mean, no score and no word of ours from inside, anywhere", async () => {
    // Asked only before: a series that asks after it too draws its trend from those answers.
    const occurrenceId = await ask({ after: false });
    await colleaguesAnswer(occurrenceId, { clarity: 3, commit: 1 });
    await voterOf(await product.pulse(occurrenceId, "before"), product.person(5), product.as(product.person(5))).vote({
      clarity: 5,
      commit: 5,
    });
    await resultOf(occurrenceId);
    const places = [
      ["side-panel.html", "sidePanel"],
      ["stage.html", "meetingStage"],
      ["tab.html", "content"],
    ] as const;
    for (const [page, frame] of places) {
      const seat = { title: page, page, frame, person: product.person(0), teamId: product.teamId, width: 994 };
      const shown = await host.seat(page === "tab.html" ? seat : { ...seat, occurrenceId });
      await shown.getByRole("region", { name: "clear purpose" }).waitFor();
      read.push(await textIn(shown));
    }
    const tab = host.frame("tab.html");
    await tab.getByRole("button", { name: "Look back" }).click();
    await tab.getByRole("button", { name: "Show as tables" }).first().click();
    read.push(await textIn(tab));
    for (const text of read) {
      expect(text.match(unsaid)?.[0] ?? null, text).toBeNull();
      expect(text.match(meanAsNumber)?.[0] ?? null, text).toBeNull();
    }
  });
});
