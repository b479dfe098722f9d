import type { Browser, FrameLocator, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import type { Event } from "../../demo/host/calendarServer.ts";
import { guests } from "../../demo/outlook/guests.ts";
import { outlookWords as t } from "../../demo/outlook/outlookWords.ts";
import type { Item } from "../../demo/outlook/wire.ts";
import { people, teams } from "../../demo/people.ts";
import { outlook as paneWords } from "../../src/locales/en/outlook.ts";
import { outlookEvents } from "../../src/locales/en/outlookEvents.ts";
import { speaker } from "../../src/locales/speaker.ts";
import { launchBrowser } from "../support/browser.ts";
import { type DemoProcess, startDemo } from "../support/demoProcess.ts";
import { findingsIn } from "./access.ts";

const found = inject("browser");
const subject = "Hand-over to Fabrikam";
const [dana] = guests;
const inPane = speaker("en", paneWords);

describe.runIf(found !== null)("the demo's Outlook", () => {
  let browser: Browser;
  let demo: DemoProcess;
  let page: Page;
  let outlook: Locator;
  let pane: FrameLocator;
  beforeAll(async () => {
    if (found === null) return;
    browser = await launchBrowser(found);
    demo = await startDemo();
    page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    page.setDefaultTimeout(30_000);
    await page.goto(demo.address);
    await page.getByRole("button", { name: "Outlook", exact: true }).click();
    outlook = page.locator(".outlook");
    pane = page.frameLocator(".outlook-pane iframe");
    await outlook.getByRole("button", { name: t("new") }).waitFor();
  });
  afterAll(async () => {
    await browser?.close();
    await demo?.stop();
  });
  const button = (name: string) => outlook.getByRole("button", { name, exact: true });
  const listed = (name: string) => outlook.getByRole("navigation").getByRole("button", { name });
  const itemsOf = async (person: string) =>
    (await demo.get<{ items: Item[] }>(`/api/demo/outlook/items?person=${person}`)).items;
  const ours = async (person: string) => (await itemsOf(person)).find((one) => one.subject === subject);
  /** As the pane writes it when a check was attached and no purpose was written. */
  const noPurpose = { plumbline: JSON.stringify({ v: 1, attached: true, purpose: false }) };
  const keep = async (item: string, values: object): Promise<void> => {
    const body = JSON.stringify({ person: people.mara.id, item, values });
    const headers = { "content-type": "application/json" };
    const reply = await fetch(`${demo.address}/api/demo/outlook/properties`, { method: "POST", headers, body });
    expect(reply.status).toBe(200);
  };

  test("keeps what is saved in the organizer's mailbox alone, and gives it to everybody when it is sent", async () => {
    await button(t("new")).click();
    await outlook.getByText(t("is-new")).waitFor();
    await outlook.getByRole("textbox", { name: t("title") }).fill(subject);
    for (const name of [people.tomas.name, people.priya.name, dana?.name ?? ""])
      await outlook.getByLabel(t("invite"), { exact: true }).selectOption({ label: name });
    await button(t("save")).click();
    await outlook.getByText(t("is-saved")).waitFor();
    expect(await ours(people.mara.id)).toMatchObject({ mode: "compose", sent: false });
    expect([await ours(people.tomas.id), await ours(dana?.id ?? "")]).toEqual([undefined, undefined]);

    await button(t("send")).click();
    await outlook.getByText(t("sent", { subject, n: 3 })).waitFor();
    const [mine, theirs, outside] = [
      await ours(people.mara.id),
      await ours(people.tomas.id),
      await ours(dana?.id ?? ""),
    ];
    expect([mine?.mode, theirs?.mode, outside?.mode]).toEqual(["compose", "read", "read"]);
    expect(new Set([mine?.id, theirs?.id, outside?.id]).size, "every mailbox has its own id").toBe(3);
    const { events } = await demo.get<{ events: Event[] }>("/api/demo/calendar");
    const same = events.find((event) => event.subject === subject);
    expect(same?.people.map(({ id }) => id)).toEqual([people.tomas.id, people.priya.id]);
  });

  test.each(["web", "windows"] as const)(
    "lets the add-in ask before it is sent, %s, and whoever sends decides",
    async (client) => {
      const item = await ours(people.mara.id);
      await keep(item?.id ?? "", noPurpose);
      await outlook.getByLabel(t("client")).selectOption(client);
      await listed(subject).click();
      await button(t("send-update")).click();
      const dialog = outlook.getByRole("dialog");
      await dialog.getByText(outlookEvents["no-purpose"]).waitFor();
      await dialog.getByRole("button", { name: t("do-not-send") }).click();
      await dialog.waitFor({ state: "detached" });
      await button(t("send-update")).click();
      await dialog.getByRole("button", { name: t("send-anyway") }).click();
      await outlook.getByText(t("sent", { subject, n: 3 })).waitFor();
      await keep(item?.id ?? "", {});
      await listed(subject).click();
      await button(t("send-update")).click();
      await outlook.getByText(t("sent", { subject, n: 3 })).waitFor();
    },
  );

  test("sends all the same where what looks before sending does not load", async () => {
    await outlook.getByLabel(t("client")).selectOption("no-events");
    await listed(subject).click();
    await button(t("send-update")).click();
    const dialog = outlook.getByRole("dialog");
    await dialog.getByText(t("unavailable")).waitFor();
    await dialog.getByRole("button", { name: t("send-anyway") }).click();
    await outlook.getByText(t("sent", { subject, n: 3 })).waitFor();
  });

  test("keeps a pinned pane open beside another meeting, and closes one that is not", async () => {
    await outlook.getByLabel(t("client")).selectOption("web");
    await outlook.getByLabel(t("person")).selectOption(people.tomas.id);
    await listed(subject).click();
    await button(t("plumbline")).click();
    await pane.locator("main").waitFor();
    const frame = await outlook.locator(".outlook-pane iframe").elementHandle();
    await outlook.getByLabel(t("pin")).check();
    await listed("Weekly product sync").first().click();
    expect(await frame?.evaluate((one) => one.isConnected), "the page goes on").toBe(true);
    await outlook.getByLabel(t("pin")).uncheck();
    await listed(subject).click();
    expect(await outlook.locator(".outlook-pane").count()).toBe(0);
  });

  test("lets somebody write in another's calendar, in the other's name", async () => {
    await outlook.getByLabel(t("person")).selectOption(people.tomas.id);
    await outlook.getByLabel(t("calendar")).selectOption(people.mara.id);
    await button(t("new")).click();
    await outlook.getByText(t("behalf-of", { name: people.mara.name })).waitFor();
    await outlook.getByRole("textbox", { name: t("title") }).fill("Written by Tomás");
    await button(t("save")).click();
    await outlook.getByText(t("is-saved")).waitFor();
    const written = (await itemsOf(people.mara.id)).find((one) => one.subject === "Written by Tomás");
    expect(written?.organizer.name).toBe(people.mara.name);
  });

  test.each(["no-library", "silent-library"] as const)("shows what the pane says when there is %s", async (client) => {
    await outlook.getByLabel(t("person")).selectOption(people.mara.id);
    await outlook.getByLabel(t("client")).selectOption(client);
    await listed(subject).click();
    await button(t("plumbline")).click();
    await pane.getByRole("alert").getByRole("heading").waitFor();
  });

  test.each(["light", "dark", "contrast"])("can be read and used by everybody, %s", async (theme) => {
    await page.goto(`${demo.address}/?theme=${theme}`);
    await page.getByRole("button", { name: "Outlook", exact: true }).click();
    await listed("Weekly product sync").first().click();
    expect(await findingsIn(page)).toEqual([]);
  });

  test("what is attached in the pane stands in the demo's calendar, and is asked of who gets it", {
    timeout: 400_000,
  }, async () => {
    const reading = async () => (await demo.get<{ reading: boolean }>("/api/demo/calendar")).reading;
    // Until the earlier meetings are written the product reads no calendar.
    await expect.poll(reading, { timeout: 330_000, interval: 2_000 }).toBe(true);
    await button(t("new")).click();
    await outlook.getByRole("textbox", { name: t("title") }).fill("Roadmap");
    for (const name of [people.tomas.name, people.priya.name])
      await outlook.getByLabel(t("invite"), { exact: true }).selectOption({ label: name });
    await outlook.getByLabel(t("teams")).selectOption({ label: t("teams-channel", { team: teams.product.name }) });
    await button(t("save")).click();
    await outlook.getByText(t("is-saved")).waitFor();
    // Once the calendar has told of it the pane shows from the beginning whom it asks.
    const roadmap = async () => {
      const { events } = await demo.get<{ events: Event[] }>("/api/demo/calendar");
      return events.find((event) => event.subject === "Roadmap");
    };
    await expect.poll(async () => (await roadmap())?.occurrenceId ?? null, { timeout: 60_000 }).not.toBeNull();
    await button(t("plumbline")).click();
    await pane.getByRole("textbox").first().fill("One roadmap by March");
    await pane.getByRole("button", { name: inPane("ask"), exact: true }).click();
    await pane.getByText(inPane("asked")).waitFor();
    expect((await roadmap())?.pulses.map(({ phase }) => phase)).toEqual(["before", "after"]);
    await button(t("send")).click();
    await outlook.getByText(t("sent", { subject: "Roadmap", n: 2 })).waitFor();
    // The questions open a day ahead, which is at ten o'clock: on a quick machine it is not ten yet.
    await page.getByRole("button", { name: "+5 min", exact: true }).first().click();
    await outlook.getByLabel(t("person")).selectOption(people.tomas.id);
    await listed("Roadmap").click();
    await button(t("plumbline")).click();
    await pane.getByText("We are aiming at: One roadmap by March").first().waitFor();
    await pane.getByRole("radio").first().waitFor();
  });
});
