import type { Browser, BrowserContext, FrameLocator } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from "vitest";
import { reminders } from "../../src/locales/en/reminders.ts";
import { team as teamWords } from "../../src/locales/en/team.ts";
import { speaker } from "../../src/locales/speaker.ts";
import { launchBrowser } from "../support/browser.ts";
import { embeddedDatabase } from "../support/pulseFixture.ts";
import { findingsIn, overflowIn } from "./access.ts";
import { type HostPage, openHostPage, type Seat, type Theme } from "./hostPage.ts";
import { type Product, startProduct } from "./product.ts";

const t = speaker("en", reminders);
const team = speaker("en", teamWords);
const found = inject("browser");
const themes: readonly Theme[] = ["default", "dark", "contrast"];

describe.runIf(found !== null)("messages to oneself", () => {
  let browser: Browser;
  let product: Product;
  let context: BrowserContext;
  let host: HostPage;
  beforeAll(async () => {
    if (found === null) return;
    browser = await launchBrowser(found);
    product = await startProduct(embeddedDatabase, 8);
    await product.meeting({ kind: "decide" });
  });
  afterEach(() => context?.close());
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  /** Who uses the page; nobody else may notice. */
  const me = () => product.person(1);
  const kept = () => product.as(me()).call("reminders", {});
  /** The personal app on the page that every message leads to, in a browser of that zone. */
  async function open(zone: string, more: Partial<Seat> = {}): Promise<FrameLocator> {
    context = await browser.newContext({ timezoneId: zone, locale: "en-GB" });
    host = await openHostPage(context, product);
    const seat = { title: "Mine", page: "personal.html", frame: "content", width: 994, height: 1500 } as const;
    const frame = await host.seat({ ...seat, person: me(), subPageId: "reminders", ...more });
    await frame.getByRole("heading", { level: 1, name: t("heading") }).waitFor();
    await frame.getByRole("region", { name: t("hours-heading") }).waitFor();
    return frame;
  }
  const region = (frame: FrameLocator, name: string) => frame.getByRole("region", { name, exact: true });
  const pressed = (frame: FrameLocator, name: string) =>
    frame.getByRole("button", { name, exact: true }).press("Enter");
  const focused = (frame: FrameLocator) => frame.locator(":focus").innerText();

  test("says what one can rely on, and takes the device's zone until the person says another", async () => {
    const frame = await open("Asia/Tokyo");
    for (const promise of [
      "promise-card",
      "promise-once",
      "promise-budget",
      "promise-hours",
      "promise-nobody",
    ] as const)
      await frame.getByText(t(promise)).waitFor();
    const hours = region(frame, t("hours-heading"));
    await hours.getByText("Asia/Tokyo", { exact: false }).waitFor();
    await hours.getByText(t("hours-browser")).waitFor();
    expect((await kept()).hours).toMatchObject({ zone: "Asia/Tokyo", source: "browser" });
  });

  test("takes own hours by keyboard, refuses what are none, and says when the device is elsewhere", async () => {
    const frame = await open("Asia/Tokyo");
    const hours = region(frame, t("hours-heading"));
    await hours.getByRole("button", { name: t("hours-change") }).press("Enter");
    await hours.getByText(t("nobody-told")).waitFor();
    expect(
      await hours
        .getByRole("checkbox")
        .first()
        .evaluate((one) => one === one.ownerDocument.activeElement),
    ).toBe(true);
    for (const day of ["Monday", "Friday"]) await hours.getByRole("checkbox", { name: day }).press(" ");
    await hours.getByLabel(t("from")).fill("22:00");
    await hours.getByLabel(t("to")).fill("22:00");
    expect(await hours.getByRole("button", { name: t("save") }).isDisabled(), "no time at all").toBe(true);
    await hours.getByLabel(t("to")).fill("06:00");
    await hours.getByLabel(t("zone")).selectOption("Europe/Berlin");
    await hours.getByRole("button", { name: t("save") }).press("Enter");
    await hours.getByText(t("hours-self")).waitFor();
    await hours.getByText(t("hours-night")).waitFor();
    await hours.getByText("22:00 to 06:00, Europe/Berlin", { exact: false }).waitFor();
    await hours.getByText(t("zone-device", { zone: "Asia/Tokyo" })).waitFor();
    expect(await focused(frame), "the keys go on where they were").toBe(t("hours-change"));
    const days = ["tuesday", "wednesday", "thursday"];
    expect((await kept()).hours).toMatchObject({ days, from: "22:00", to: "06:00", zone: "Europe/Berlin" });

    await hours.getByRole("button", { name: t("hours-forget") }).press("Enter");
    await hours.getByText(t("hours-forget-does")).waitFor();
    await hours.getByRole("button", { name: t("hours-forget") }).press("Enter");
    await hours.getByText(t("hours-browser")).waitFor();
    expect((await kept()).hours.zone).toBe("Asia/Tokyo");
  });

  test("a zone that nobody knows is named, and what counts in its place", async () => {
    const hours = { zone: "Kamchatka Standard Time?", days: ["monday" as const], from: "09:00", to: "17:00" };
    await product.as(me()).call("putReminders", { body: { hours } });
    const frame = await open("Europe/Berlin");
    await frame.getByText(t("zone-unknown", { zone: hours.zone })).waitFor();
    await product.as(me()).call("putReminders", { body: { hours: null } });
  });

  test("pauses until a day that begins in one's own zone, stops everything, and starts again", async () => {
    const frame = await open("Europe/Berlin");
    const now = region(frame, t("now-heading"));
    await pressed(frame, t("pause"));
    await now.getByText(t("pause-does")).waitFor();
    await now.getByLabel(t("pause-until")).fill("2027-01-11");
    await pressed(frame, t("pause-yes"));
    await now
      .getByText("Monday 11 January 2027", { exact: false })
      .or(now.getByText("Monday, 11 January 2027", { exact: false }))
      .waitFor();
    await now.getByText(t("still-answer")).waitFor();
    expect((await kept()).pausedUntil).toBe("2027-01-10T23:00:00.000Z");
    await pressed(frame, t("start"));
    await now.getByText(t("still-answer")).waitFor({ state: "detached" });
    expect((await kept()).pausedUntil).toBeNull();

    await pressed(frame, t("stop"));
    await now.getByText(t("stop-does")).waitFor();
    await pressed(frame, t("stop-yes"));
    await now.getByText(t("now-stopped")).waitFor();
    expect(await focused(frame), "the keys go on with what is true now").toBe(t("now-stopped"));
    expect((await kept()).stopped).toBe(true);
    await pressed(frame, t("start"));
    await now.getByText(t("now-stopped")).waitFor({ state: "detached" });
    expect((await kept()).stopped).toBe(false);
  });

  test("stops one series with one press, chooses where, and no colleague and no change list hears of it", async () => {
    const frame = await open("Europe/Berlin");
    const series = region(frame, t("series-heading"));
    await series.getByRole("button", { name: `${t("series-stop")}: Weekly product sync` }).press("Enter");
    await series.getByText(t("series-off")).waitFor();
    expect(await focused(frame)).toBe(t("series-start"));
    const where = region(frame, t("where-heading"));
    await where.getByRole("radio", { name: t("where-chat") }).check();
    await where.getByText(t("saved")).waitFor();
    expect(await kept()).toMatchObject({ wants: "chat", series: [{ muted: true }] });
    const colleague = product.as(product.person(2));
    expect((await colleague.call("reminders", {})).series.some(({ muted }) => muted)).toBe(false);
    const { changes } = await colleague.call("changes", { params: { teamId: product.teamId } });
    expect(changes.filter(({ by }) => by?.id === me().id)).toEqual([]);
    await series.getByRole("button", { name: `${t("series-start")}: Weekly product sync` }).press("Enter");
    await series.getByText(t("series-on")).waitFor();
  });

  test("what is not saved says so and changes nothing on the page", async () => {
    const frame = await open("Europe/Berlin");
    await context.route("**/api/me/reminders**", (route) => route.abort());
    await frame.getByRole("button", { name: `${t("series-stop")}: Weekly product sync` }).press("Enter");
    await frame
      .getByRole("alert")
      .filter({ hasText: t("failed-save") })
      .waitFor();
    await frame.getByText(t("series-on")).waitFor();
    await pressed(frame, t("stop"));
    await pressed(frame, t("stop-yes"));
    await region(frame, t("now-heading"))
      .getByRole("alert")
      .filter({ hasText: t("failed-save") })
      .waitFor();
    await context.unroute("**/api/me/reminders**");
    expect(await kept()).toMatchObject({ stopped: false, series: [{ muted: false }] });
  });

  test("is reached from the personal app and from the team's settings, and leads back to them", async () => {
    context = await browser.newContext();
    host = await openHostPage(context, product);
    const seat = { frame: "content", width: 994, height: 1200, person: me() } as const;
    const personal = await host.seat({ ...seat, title: "Personal", page: "personal.html" });
    await personal.getByRole("button", { name: team("to-reminders") }).click();
    await personal.getByRole("heading", { level: 1, name: t("heading") }).waitFor();
    await personal.getByRole("button", { name: team("back"), exact: true }).click();
    await personal.getByRole("heading", { level: 1, name: team("personal-heading") }).waitFor();
    const tab = await host.seat({ ...seat, title: "Tab", page: "tab.html", teamId: product.teamId });
    await tab.getByRole("button", { name: "Settings", exact: true }).click();
    await tab.getByRole("button", { name: team("to-reminders") }).click();
    await tab.getByRole("heading", { level: 1, name: t("heading") }).waitFor();
    await tab.getByRole("button", { name: team("back"), exact: true }).click();
    await tab.getByRole("heading", { level: 1, name: "Settings" }).waitFor();
  });

  test.each(themes)("fits 280 px with everything opened and has no serious finding, %s", async (theme) => {
    const frame = await open("Europe/Berlin", { width: 280, theme, height: 2600 });
    for (const name of [t("pause"), t("stop"), t("hours-change")]) await pressed(frame, name);
    await frame.getByLabel(t("zone")).waitFor();
    expect(await overflowIn(frame)).toEqual([]);
    expect(await findingsIn(frame)).toEqual([]);
  });
});
