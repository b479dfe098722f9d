import type { Browser, FrameLocator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { calendar } from "../../src/locales/en/calendar.ts";
import { deliveries } from "../../src/locales/en/deliveries.ts";
import { pilot } from "../../src/locales/en/pilot.ts";
import { reminders } from "../../src/locales/en/reminders.ts";
import { team as teamWords } from "../../src/locales/en/team.ts";
import { speaker } from "../../src/locales/speaker.ts";
import { launchBrowser } from "../support/browser.ts";
import { type DemoProcess, startDemo } from "../support/demoProcess.ts";

const [c, d, p, r, team] = [
  speaker("en", calendar),
  speaker("en", deliveries),
  speaker("en", pilot),
  speaker("en", reminders),
  speaker("en", teamWords),
];
const found = inject("browser");
const ADMINISTRATOR = "Bastian Krüger";
const MEMBER = "Aiko Tanaka";

describe.runIf(found !== null)("the pages that set things up, in the demo", () => {
  let browser: Browser;
  let demo: DemoProcess;
  let page: Page;
  beforeAll(async () => {
    if (found === null) return;
    browser = await launchBrowser(found);
    demo = await startDemo();
    page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: "en-GB" });
    page.setDefaultTimeout(30_000);
    await page.goto(demo.address);
  });
  afterAll(async () => {
    await browser?.close();
    await demo?.stop();
  });

  /** The personal app of somebody, opened anew, on the page behind one of its buttons. */
  async function appOf(name: string, button: string, heading: string): Promise<FrameLocator> {
    await page.getByRole("button", { name: "The meeting", exact: true }).click();
    await page.getByRole("button", { name: "Other people", exact: true }).click();
    await page.getByRole("radio", { name, exact: true }).check();
    await page.getByRole("radio", { name: "Personal app", exact: true }).check();
    const frame = page.frameLocator(`iframe[title="Personal app, as ${name}"]`);
    await frame.getByRole("button", { name: button, exact: true }).click();
    await frame.getByRole("heading", { level: 1, name: heading }).waitFor();
    return frame;
  }
  const rung = (frame: FrameLocator, name: "team" | "person" | "mailboxes") =>
    frame.getByRole("region", { name: c(`${name}-title`) });
  const press = (frame: FrameLocator, name: string) => frame.getByRole("button", { name, exact: true }).click();

  test("an administrator reads how many calendars are read, once the demo lets the product read any", async () => {
    const written = async () => {
      const { history } = await demo.get<{ history: { done: number; total: number } }>("/api/demo/scene");
      return history.total > 1 && history.done === history.total;
    };
    await expect.poll(written, { timeout: 240_000, interval: 500 }).toBe(true);
    // Only then does the demo let the product read its calendars.
    const isRead = async () => {
      const frame = await appOf(ADMINISTRATOR, team("to-calendar"), c("heading"));
      await rung(frame, "mailboxes").waitFor();
      return /[1-9]\d* calendars are read\./.test(await rung(frame, "mailboxes").innerText());
    };
    await expect.poll(isRead, { timeout: 60_000, interval: 1_000 }).toBe(true);
  }, 330_000);

  test("an administrator ends the calendars of the group; a member reads why, and connects their own", async () => {
    const admin = await appOf(ADMINISTRATOR, team("to-calendar"), c("heading"));
    // Who administers is in no team here, and so in none that has the bot.
    await rung(admin, "team").getByText(c("not-connected-team-helps")).waitFor();
    await press(admin, c("group-end"));
    await press(admin, c("group-end"));
    await admin.getByRole("button", { name: c("group-choose"), exact: true }).waitFor();
    const member = await appOf(MEMBER, team("to-calendar"), c("heading"));
    await rung(member, "team").getByText(c("open"), { exact: true }).waitFor();
    await rung(member, "mailboxes").getByText(c("closed"), { exact: true }).waitFor();
    await rung(member, "mailboxes").getByText(c("stopped")).waitFor();
    const own = rung(member, "person");
    await own.getByRole("button", { name: /^Connect/ }).click();
    await own.getByText(c("connect-told")).waitFor();
    await press(member, c("connect"));
    await own.getByText(c("connected")).waitFor();
    await own.getByText(/^Open\./).waitFor();
  });

  test("a member changes hours, pauses, and stops one series", async () => {
    const app = await appOf(MEMBER, team("to-reminders"), r("heading"));
    await app.getByText(r("now-on")).waitFor();
    await press(app, r("hours-change"));
    await app.getByLabel(r("from")).fill("09:30");
    await app.getByLabel(r("zone")).selectOption("Asia/Tokyo");
    await press(app, r("save"));
    await app.getByText("09:30 to", { exact: false }).waitFor();
    await press(app, r("pause"));
    await press(app, r("pause-yes"));
    await app.getByText(r("still-answer")).waitFor();
    await press(app, r("start"));
    await app.getByText(r("now-on")).waitFor();
    await press(app, `${r("series-stop")}: Weekly product sync`);
    await app.getByText(r("series-off")).waitFor();
  });

  test("an administrator starts a pilot, reads what was learned and what was delivered", async () => {
    const app = await appOf(ADMINISTRATOR, team("to-pilot"), p("heading"));
    await press(app, p("start"));
    await app.getByLabel(p("teams-which")).selectOption({ label: "Product" });
    await press(app, p("teams-add"));
    await press(app, p("start-yes"));
    await app.getByText("A pilot is on until", { exact: false }).waitFor();
    await press(app, p("report"));
    await app.getByRole("heading", { name: p("sheet-title") }).waitFor();
    await app.getByText("1 team", { exact: false }).first().waitFor();

    const report = await appOf(ADMINISTRATOR, team("to-deliveries"), d("heading"));
    await report.getByText(d("persons-1")).waitFor();
    // A morning's few cards: fewer than five are not told.
    expect(await report.getByText(/: [1-4]\b/).count()).toBe(0);
    expect(await report.getByText(MEMBER).count()).toBe(0);
  });
});
