import type { Browser, BrowserContext, FrameLocator } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from "vitest";
import { deliveries } from "../../src/locales/en/deliveries.ts";
import { pilot } from "../../src/locales/en/pilot.ts";
import { team as teamWords } from "../../src/locales/en/team.ts";
import { speaker } from "../../src/locales/speaker.ts";
import { launchBrowser } from "../support/browser.ts";
import { entraPages } from "../support/entraPages.ts";
import { embeddedDatabase } from "../support/pulseFixture.ts";
import { findingsIn, overflowIn } from "./access.ts";
import { type HostPage, openHostPage, type Seat, type Theme } from "./hostPage.ts";
import { textIn } from "./panel.ts";
import { type Product, startProduct } from "./product.ts";

const t = speaker("en", pilot);
const d = speaker("en", deliveries);
const team = speaker("en", teamWords);
const found = inject("browser");
const themes: readonly Theme[] = ["default", "dark", "contrast"];
const pagesIn = (pdf: Buffer): number => pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

describe.runIf(found !== null)("an administrator", () => {
  let browser: Browser;
  let product: Product;
  let context: BrowserContext;
  let host: HostPage;
  beforeAll(async () => {
    if (found === null) return;
    browser = await launchBrowser(found);
    product = await startProduct(embeddedDatabase, 8, "team", true);
    await product.meeting({ kind: "decide" });
  });
  afterEach(() => context?.close());
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  async function begin(): Promise<void> {
    context = await browser.newContext({ locale: "en-GB", timezoneId: "Europe/Berlin" });
    host = await openHostPage(context, product);
  }
  /** The personal app of the last person, who administers the organisation. */
  const appOf = (more: Partial<Seat> = {}): Promise<FrameLocator> =>
    host.seat({
      title: `App ${more.theme ?? ""} ${more.subPageId ?? ""} ${more.person?.name ?? ""}`,
      page: "personal.html",
      frame: "content",
      width: 994,
      height: 1200,
      isAdmin: true,
      person: product.person(7),
      ...more,
    });
  const pressed = (frame: FrameLocator, name: string) =>
    frame.getByRole("button", { name, exact: true }).press("Enter");

  test("starts a pilot by keyboard, after reading what it does and who is told; a member reads of it, and changes nothing", async () => {
    await begin();
    const app = await appOf();
    await pressed(app, team("to-pilot"));
    await app.getByText(t("none")).waitFor();
    await pressed(app, t("start"));
    await app.getByText(t("start-does")).waitFor();
    await app.getByText(t("start-told")).waitFor();
    expect(await app.getByRole("button", { name: t("start-yes") }).isDisabled(), "no team yet").toBe(true);
    await pressed(app, t("teams-add"));
    await app.getByText(t("teams-all")).waitFor();
    await app.getByLabel(t("until")).fill("2027-02-26");
    await pressed(app, t("start-yes"));
    await app.getByText(t("running", { date: "26 February 2027" })).waitFor();
    expect((await product.as(product.person(3)).call("pilot", {})).pilot).toMatchObject({
      endsOn: "2027-02-26",
      yours: [{ id: product.teamId }],
      teams: null,
    });

    const member = await appOf({ person: product.person(3), isAdmin: false, subPageId: "pilot" });
    await member.getByText(t("yours-in", { n: 1, teams: "Quay" })).waitFor();
    expect(await member.getByRole("button", { name: t("change") }).count()).toBe(0);
    expect(await member.getByRole("button", { name: t("end") }).count()).toBe(0);
    const tab = await appOf({ page: "tab.html", teamId: product.teamId, person: product.person(4), isAdmin: false });
    await tab.getByRole("button", { name: "Settings", exact: true }).click();
    await tab.getByRole("button", { name: team("to-pilot"), exact: true }).click();
    await tab.getByText(t("running", { date: "26 February 2027" })).waitFor();
  });

  test("a last day before the first is refused in words, and nothing changes", async () => {
    await begin();
    const app = await appOf({ subPageId: "pilot" });
    await pressed(app, t("change"));
    await app.getByLabel(t("until")).evaluate((field) => field.removeAttribute("min"));
    await app.getByLabel(t("until")).fill("2025-01-01");
    await pressed(app, t("change-yes"));
    await app
      .getByRole("alert")
      .filter({ hasText: t("refused-bad-request") })
      .waitFor();
    await pressed(app, t("leave"));
    expect(await app.locator(":focus").innerText()).toBe(t("change"));
    await app.getByText(t("running", { date: "26 February 2027" })).waitFor();
  });

  test("what was learned stands on one page, which prints on one sheet and names no team and nobody", async () => {
    await begin();
    const app = await appOf({ subPageId: "pilot" });
    await pressed(app, t("report"));
    await app.getByRole("heading", { name: t("sheet-title") }).waitFor();
    await app
      .getByText(t("too-few", { n: 5 }))
      .first()
      .waitFor();
    await app.getByText(t("says-not-1")).waitFor();
    const said = await textIn(app);
    for (const name of ["Quay", "Weekly product sync", ...product.people.map((person) => person.name)])
      expect(said).not.toContain(name);
    await app.locator("body").evaluate(() => {
      window.print = () => void window.dispatchEvent(new Event("beforeprint"));
    });
    await pressed(app, t("print"));
    expect(await app.getByText(t("print-refused")).count()).toBe(0);
    await app.locator("body").evaluate(() => {
      window.print = () => undefined;
    });
    await pressed(app, t("print"));
    await app.getByText(t("print-refused")).waitFor();
    expect(await app.getByRole("link", { name: t("print-link") }).getAttribute("href")).toBe(
      `${product.address}/plain-link.html?report=pilot`,
    );

    const own = await browser.newContext({ viewport: { width: 1000, height: 1300 } });
    const subjects = product.people.map((person) => ({ ...person, tenantId: product.scope.tenantId }));
    await entraPages(product.identities, subjects, product.clock)(own);
    const page = await own.newPage();
    await page.goto(`${product.address}/plain-link.html?report=pilot`);
    const person = page.getByRole("link", { name: product.person(2).name });
    const sheet = page.locator(".pl-sheet");
    await person.or(sheet).first().waitFor();
    if (await person.isVisible()) await person.click();
    await sheet.waitFor();
    for (const format of ["A4", "Letter"]) expect(pagesIn(await page.pdf({ format })), format).toBe(1);
    await own.close();
  });

  test("ends the pilot, and every team can be asked again", async () => {
    await begin();
    const app = await appOf({ subPageId: "pilot" });
    await pressed(app, t("end"));
    await app.getByText(t("end-does")).waitFor();
    await pressed(app, t("end-yes"));
    await app.getByText(t("none")).waitFor();
    expect(await app.locator(":focus").innerText(), "the keys go on with what is true now").toBe(t("none"));
    const { changes } = await product.as(product.person(2)).call("changes", { params: { teamId: product.teamId } });
    expect(changes.map(({ what }) => what)).toContain("pilot-ended");
    const stranger = await appOf({ person: product.person(5), isAdmin: false, subPageId: "pilot" });
    await stranger.getByText(t("none")).waitFor();
    expect(await stranger.getByRole("button", { name: t("report") }).count()).toBe(0);
  });

  test("reads what could not be delivered and why, in numbers, and why there is nothing about persons", async () => {
    await begin();
    const empty = await appOf({ subPageId: "deliveries" });
    await empty.getByText(d("none")).waitFor();
    await empty.getByText(d("persons-1")).waitFor();
    const day = "2026-12-27";
    const counts = [
      ["card", "sent", 4],
      ["reminder", "due", 31],
      ["reminder", "not-installed", 6],
      ["reminder", "outside-hours", 2],
    ] as const;
    await product.deps.db.inTenant(product.scope, async (tx) => {
      for (const [kind, outcome, count] of counts)
        await tx
          .insertInto("delivery")
          .values({ tenant_id: product.scope.tenantId, day, kind, outcome, count })
          .execute();
    });
    const app = await appOf({ title: "Report", subPageId: "deliveries" });
    const reminders = app.getByRole("region", { name: d("kind-reminder") });
    await reminders.getByText(d("line", { name: d("due"), n: d("at-least", { n: "30" }) })).waitFor();
    await reminders.getByText(d("not-installed-helps")).waitFor();
    await reminders.locator("summary").click();
    const rows = reminders.getByRole("table").getByRole("row");
    expect(await rows.count(), "fewer than five are not told").toBe(3);
    expect(await app.getByText(d("outside-hours"), { exact: true }).count()).toBe(0);
    expect(await rows.nth(1).innerText()).toContain("27 Dec 2026");
    const member = await appOf({ person: product.person(2), isAdmin: false, subPageId: "deliveries" });
    await member.getByRole("alert").waitFor();
    expect(await member.getByText("30").count(), "nobody else reads it").toBe(0);
  });

  test.each(themes)("both pages fit 280 px with everything opened and have no serious finding, %s", async (theme) => {
    await begin();
    const app = await appOf({ subPageId: "pilot", width: 280, theme });
    await pressed(app, t("start"));
    await pressed(app, t("teams-add"));
    await app.getByText(t("teams-all")).waitFor();
    expect(await overflowIn(app)).toEqual([]);
    expect(await findingsIn(app)).toEqual([]);
    const report = await appOf({ subPageId: "deliveries", width: 280, theme, height: 2000 });
    await report.locator("summary").first().click();
    expect(await overflowIn(report)).toEqual([]);
    expect(await findingsIn(report)).toEqual([]);
  });
});
