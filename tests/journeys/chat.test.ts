/** Long, because one demo is lived through from the card in the morning to the last word in the chat. */
import type { Browser, FrameLocator, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { people, teams } from "../../demo/people.ts";
import { makeClient } from "../../src/client/call.ts";
import { launchBrowser } from "../support/browser.ts";
import { type DemoProcess, startDemo } from "../support/demoProcess.ts";

const found = inject("browser");

describe.runIf(found !== null)("the chats of the demo", () => {
  let browser: Browser;
  let demo: DemoProcess;
  let page: Page;
  const wrong: string[] = [];
  beforeAll(async () => {
    if (found === null) return;
    browser = await launchBrowser(found);
    demo = await startDemo();
    page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    page.setDefaultTimeout(30_000);
    page.on("pageerror", (error) => wrong.push(error.message));
    await page.goto(demo.address);
  });
  afterAll(async () => {
    await browser?.close();
    await demo?.stop();
  });

  const post = async <T>(path: string, body: object): Promise<T> => {
    const headers = { "content-type": "application/json" };
    const reply = await fetch(`${demo.address}/api/demo/${path}`, {
      method: "POST",
      headers,
      body: JSON.stringify(body),
    });
    expect(reply.ok, `${path}: ${reply.status}`).toBe(true);
    return (await reply.json()) as T;
  };
  const as = (person: { readonly id: string }) =>
    makeClient({
      token: async () => (await post<{ token: string }>("token", { person: person.id })).token,
      base: demo.address,
      fetch,
    });
  const pane = (): Locator => page.getByRole("complementary", { name: "Chat of the meeting, as Mara Lindqvist" });
  const chat = (): Locator => page.getByRole("button", { name: /^Chat/ });
  const cardIn = (place: Locator): Locator => place.locator(".card").filter({ hasText: "Weekly product sync" });
  /** The chats of somebody, on the page of other people. */
  const chatsOf = async (name: string, which: string): Promise<Locator> => {
    await page.getByRole("button", { name: "Other people" }).click();
    await page.getByRole("radio", { name, exact: true }).check({ force: true });
    await page.getByRole("radio", { name: "Chats", exact: true }).check({ force: true });
    const sheet = page.locator(".chat-sheet");
    await sheet.getByRole("radio", { name: which, exact: true }).check({ force: true });
    return sheet;
  };

  test("are quiet beside the meeting: a button says how much is new, and nothing opens by itself", async () => {
    await page.getByRole("button", { name: "Chat, 2 new messages" }).waitFor();
    expect(await pane().count()).toBe(0);
    await page.getByText("Seven colleagues have answered.").first().waitFor();
  });

  test("hold the card of the open questions, which says when and nothing of any answer", async () => {
    await chat().click();
    const card = cardIn(pane());
    await card.getByText("Before the meeting: Mon, 28 Dec 2026, 10:00").waitFor();
    await card.getByText("Stored without your name, shown only if 5 answer.").waitFor();
    // As it was when the card was written, in the morning.
    await card.getByText(/^0 of 8 have answered\. As of/).waitFor();
    expect(await card.getByRole("button").allTextContents()).toEqual(["Answer"]);
    expect(await card.getByRole("link", { name: "Open in Plumbline" }).getAttribute("href")).toContain(
      "/?open=occurrence",
    );
  });

  test("its button opens the dialog, where the answer is given", async () => {
    await cardIn(pane()).getByRole("button", { name: "Answer" }).click();
    const dialog: FrameLocator = page.frameLocator('iframe[title="Dialog of Mara Lindqvist"]');
    await dialog.getByRole("radio").first().waitFor();
    await page.getByRole("dialog", { name: "Dialog of Mara Lindqvist" }).getByRole("button", { name: "Close" }).click();
    await pane().getByRole("button", { name: "Close" }).click();
    expect(await pane().count()).toBe(0);
  });

  test("turn the card of the meeting to what is asked after it, where it stands, and then to closed", async () => {
    await post("clock", { now: "2026-12-28T09:47:00Z" });
    await chat().click();
    await cardIn(pane())
      .getByText(/^After the meeting:/)
      .waitFor();
    expect(await cardIn(pane()).count()).toBe(1);
    await pane()
      .getByText(/changed 10:4\d/)
      .waitFor();
    const { live } = await demo.get<{ live: { occurrenceId: string } }>("/api/demo/scene");
    const { pulses } = await as(people.mara).call("occurrence", { params: { id: live.occurrenceId } });
    const after = pulses.find(({ phase }) => phase === "after");
    await as(people.mara).call("seal", { params: { id: after?.id ?? "" }, body: {} });
    await cardIn(pane()).getByText("The questions are closed.").waitFor();
    expect(await cardIn(pane()).getByRole("button").count()).toBe(0);
    await cardIn(pane()).getByRole("link", { name: "Open the result" }).waitFor();
  });

  test("answers in the open are given on the card itself, and seen there by nobody else", async () => {
    // On the first morning most people have heard twice already, which is enough for a day.
    await post("clock", { now: "2026-12-29T09:30:00Z" });
    const { id } = await as(people.aiko).call("startAdhoc", {
      params: { teamId: teams.design.id },
      body: { mode: "open", questions: ["clarity"] },
    });
    const sheet = await chatsOf("Aiko Tanaka", "Design");
    const card = sheet.locator(".card").last();
    await card.getByText("In the open: your name stands beside your answer.").waitFor();
    const buttons = card.getByRole("button");
    expect((await buttons.allTextContents()).at(-1)).toBe("I can't say");
    await buttons.nth(1).click();
    await card.getByText("Your answer is in.").waitFor();
    expect((await as(people.aiko).call("pulse", { params: { id } })).yours).toBe("started");
    expect((await as(people.noor).call("pulse", { params: { id } })).yours).toBe("none");
    // A second press replaces the first.
    await card.getByRole("button", { name: "Change my answers" }).click();
    await card.getByRole("button").nth(3).click();
    await card.getByText("Your answer is in.").waitFor();
    const others = await chatsOf("Noor Bakker", "Design");
    await others.locator(".card").last().getByRole("button", { name: "I can't say" }).waitFor();
    // Once everybody has answered, or somebody closes it, the card says so to everybody.
    await as(people.aiko).call("seal", { params: { id }, body: {} });
    await others.locator(".card").last().getByText("The questions are closed.").waitFor();
    const { hands } = await as(people.noor).call("result", { params: { id } });
    expect(hands).toMatchObject([{ person: { name: "Aiko Tanaka" }, answers: { clarity: expect.any(Number) } }]);
  }, 240_000);

  test("stop at a word, written in one's own chat", async () => {
    await page.getByRole("button", { name: "The meeting", exact: true }).click();
    await pane().getByRole("radio", { name: "Plumbline, to you alone" }).check({ force: true });
    // It was said before the meeting; whoever looks at it now reads what is true now.
    await cardIn(pane()).first().getByText("The questions are closed.").waitFor();
    await pane().getByRole("textbox").fill("stop");
    await pane().getByRole("button", { name: "Send" }).click();
    await pane()
      .getByText(/^Stopped\. Plumbline writes nothing to you\./)
      .waitFor();
    expect(await as(people.mara).call("reminders", {})).toMatchObject({ stopped: true });
    const before = await pane().locator(".chat-list > li").count();
    await post("clock", { advanceMinutes: 7 * 24 * 60 });
    expect(await pane().locator(".chat-list > li").count()).toBe(before);
  }, 240_000);

  test("hear in a team only what names Plumbline", async () => {
    await pane().getByRole("radio", { name: "Product" }).check({ force: true });
    const list = pane().locator(".chat-list > li");
    const before = await list.count();
    for (const text of ["good morning", "@Plumbline help"]) {
      await pane().getByRole("textbox").fill(text);
      await pane().getByRole("button", { name: "Send" }).click();
      await pane().getByText(text, { exact: true }).waitFor();
    }
    await pane()
      .getByText(/^Plumbline asks a few short questions/)
      .waitFor();
    expect(await list.count()).toBe(before + 3);
    expect(wrong).toEqual([]);
  });
});
