// Long, because it is one pane beside every kind of appointment.
import { randomUUID } from "node:crypto";
import type { Browser, BrowserContext } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import { recordTeam } from "../../api/features/occurrence/writes.ts";
import type { Item } from "../../demo/outlook/wire.ts";
import { check } from "../../src/locales/en/check.ts";
import { outlook } from "../../src/locales/en/outlook.ts";
import { speaker } from "../../src/locales/speaker.ts";
import { launchBrowser } from "../support/browser.ts";
import { embeddedDatabase } from "../support/pulseFixture.ts";
import { findingsIn, overflowIn } from "./access.ts";
import {
  emailOf,
  itemOf,
  microsofts,
  newest,
  type OutlookPage,
  type OutlookSeat,
  openOutlook,
  withLink,
} from "./outlookPage.ts";
import { answer, untilSent } from "./panel.ts";
import { type Product, startProduct } from "./product.ts";

const t = speaker("en", outlook);
const c = speaker("en", check);
const found = inject("browser");
const joinUrl =
  "https://teams.microsoft.com/l/meetup-join/19%3ameeting_quay%40thread.v2/0?context=%7b%22Tid%22%3a%22t%22%2c%22Oid%22%3a%22o%22%7d";
const weekly = {
  pattern: { type: "weekly", interval: 1, daysOfWeek: ["tuesday"], firstDayOfWeek: "monday" },
  range: { type: "noEnd", startDate: "2026-12-29" },
  start: "2026-12-29T10:00:00",
  minutes: 30,
  zone: "W. Europe Standard Time",
} as unknown as Item["recurrence"];

describe.runIf(found !== null)("the pane beside an appointment", () => {
  let browser: Browser;
  let product: Product;
  let context: BrowserContext;
  beforeAll(async () => {
    if (found !== null) browser = await launchBrowser(found);
  });
  beforeEach(async () => {
    product = await startProduct(embeddedDatabase, 8, "team", true);
    context = await browser.newContext();
  });
  afterEach(async () => {
    await context?.close();
    await product?.stop();
  });
  afterAll(() => browser?.close());

  const at = (seat: OutlookSeat): Promise<OutlookPage> => openOutlook(context, product, seat);
  /** For somebody who wants to see it: PICTURES names a folder. */
  const picture = async ({ page }: OutlookPage, name: string): Promise<void> => {
    const folder = process.env.PICTURES;
    if (folder) await page.screenshot({ path: `${folder}/outlook-${name}.png`, fullPage: true });
  };
  const button = ({ pane }: OutlookPage, name: string) => pane.getByRole("button", { name, exact: true });
  const asked = async (place = 0) => {
    const { occurrences } = await product
      .as(product.person(place))
      .call("occurrences", { params: { teamId: product.teamId }, query: {} });
    return occurrences.filter((one) => one.check !== null);
  };

  test("lets an organizer attach a check in at most three presses, writing its purpose, before the appointment is saved", async () => {
    const mara = product.person(0);
    const here = await at({ person: mara, item: itemOf(mara, { id: null, key: null, body: withLink(joinUrl) }) });
    await here.pane.getByText(t("unsaved")).waitFor();
    await here.pane.getByText(t("asked-team", { n: 8, team: "Quay" }), { exact: false }).waitFor();
    await here.pane.getByRole("textbox", { name: c("aim") }).pressSequentially("One roadmap by March");
    await button(here, t("ask")).click();
    await here.pane.getByText(t("asked")).waitFor();
    expect(await here.clicks()).toBeLessThanOrEqual(3);
    await here.pane.getByText("We are aiming at: One roadmap by March").first().waitFor();
    expect(here.item().id, "saved, and sent to nobody").not.toBeNull();
    expect(here.item().sent).toBe(false);
    const [meeting, ...others] = await asked();
    expect(others).toEqual([]);
    expect(meeting).toMatchObject({
      ...{ title: "Ways of working", start: "2026-12-29T09:00:00.000Z", organizer: mara },
      check: { aim: "One roadmap by March", before: true, after: true, mode: "private" },
    });
    expect(meeting?.invited).toHaveLength(8);
    expect(JSON.parse(String(here.kept().plumbline))).toEqual({ v: 1, attached: true, purpose: true });
    expect(JSON.stringify(here.kept()).length).toBeLessThan(1000);
  });

  test("changes the purpose later, and puts a link into the text only when asked", async () => {
    const mara = product.person(0);
    const here = await at({ person: mara, item: itemOf(mara, { body: withLink(joinUrl) }) });
    await button(here, t("ask")).click();
    await here.pane.getByText(t("purpose-none")).waitFor();
    expect(JSON.parse(String(here.kept().plumbline))).toEqual({ v: 1, attached: true, purpose: false });
    expect(here.item().body, "nothing was written into it").toBe(withLink(joinUrl));
    await button(here, t("purpose-write")).click();
    await here.pane.getByRole("textbox", { name: c("aim") }).fill("Say no to one thing");
    await button(here, t("purpose-save")).click();
    await here.pane.getByText("We are aiming at: Say no to one thing").first().waitFor();
    await expect.poll(() => JSON.parse(String(here.kept().plumbline)).purpose, { timeout: 10_000 }).toBe(true);
    expect((await asked())[0]?.check?.aim).toBe("Say no to one thing");
    await button(here, t("link-insert")).click();
    await here.pane.getByText(t("link-done")).waitFor();
    expect(here.item().body).toContain(`plain-link.html?occurrence=${(await asked())[0]?.id}`);
    expect(here.item().body).toContain(t("link-words"));
  });

  test("loses nothing where Outlook does not save: it is asked once the appointment is saved", async () => {
    const mara = product.person(0);
    const here = await at({ person: mara, item: itemOf(mara, { id: null, key: null, body: withLink(joinUrl) }) });
    here.refuseToSave(true);
    await here.pane.getByRole("textbox", { name: c("aim") }).fill("Kept for later");
    await button(here, t("ask")).click();
    await here.pane.getByText(t("saving-refused")).waitFor();
    expect(await asked()).toEqual([]);
    here.refuseToSave(false);
    await here.open().save();
    await here.pane.getByText(t("asked")).waitFor({ timeout: 15_000 });
    expect((await asked())[0]?.check?.aim).toBe("Kept for later");
    expect(here.kept().plumblineWish).toBeUndefined();
  });

  test("asks nothing in other terms than it showed, where a calendar knows the meeting once it is saved", async () => {
    const [mara, ...others] = [0, 1, 2].map((place) => product.person(place));
    if (mara === undefined) throw new RangeError("nobody organizes it");
    const invited = [mara, ...others].map((one) => ({ ...one, kind: "member", response: "accepted" }) as const);
    const zone = { timeZone: "W. Europe Standard Time" };
    const onSave = () =>
      product.record({
        ...{ joinUrl, subject: "Ways of working", attendees: invited },
        ...{ start: { dateTime: "2026-12-29T10:00:00", ...zone }, end: { dateTime: "2026-12-29T10:30:00", ...zone } },
      });
    const item = itemOf(mara, { id: null, key: null, body: withLink(joinUrl) });
    const here = await at({ person: mara, item, onSave });
    await here.pane.getByText(t("asked-team", { n: 8, team: "Quay" }), { exact: false }).waitFor();
    await here.pane.getByText(c("private", { k: 5 })).waitFor();
    await here.pane.getByRole("textbox", { name: c("aim") }).fill("One roadmap by March");
    await button(here, t("ask")).click();
    await here.pane.getByText(t("otherwise")).waitFor();
    await here.pane.getByText(t("otherwise-again")).waitFor();
    expect(await asked(), "in the open, of three, and that was not shown").toEqual([]);
    expect(here.kept().plumblineWish).toBeUndefined();
    await here.pane.getByText(t("asked-invited", { n: 3 }), { exact: false }).waitFor();
    await here.pane.getByText(/^Person [123], Person [123],? and Person [123]$/).waitFor();
    await here.pane.getByText(c("open-only", { n: 3 })).waitFor();
    await picture(here, "otherwise");
    expect(await here.pane.getByRole("textbox", { name: c("aim") }).inputValue()).toBe("One roadmap by March");
    expect(await findingsIn(here.pane)).toEqual([]);
    await button(here, t("ask")).click();
    await here.pane.getByText(t("asked")).waitFor();
    expect((await asked()).map(({ invited: people, check: set }) => [people.length, set?.mode, set?.aim])).toEqual([
      [3, "open", "One roadmap by March"],
    ]);
  });

  test("keeps what was chosen where the pane is left while Outlook saves", async () => {
    const mara = product.person(0);
    const begun = Promise.withResolvers<void>();
    const left = Promise.withResolvers<void>();
    const onSave = () => {
      begun.resolve();
      return left.promise;
    };
    const item = itemOf(mara, { id: null, key: null, body: withLink(joinUrl) });
    const here = await at({ person: mara, item, onSave });
    await here.pane.getByRole("textbox", { name: c("aim") }).fill("Kept when left");
    await button(here, t("ask")).click();
    await begun.promise;
    await here.page.locator("iframe").evaluate((frame) => frame.remove());
    left.resolve();
    await expect.poll(() => here.kept().plumblineWish).toBeDefined();
    expect(await asked()).toEqual([]);
    await here.sit();
    await here.pane.getByText(t("asked")).waitFor();
    expect((await asked())[0]?.check?.aim).toBe("Kept when left");
  });

  test("says beside the button what is missing to ask", async () => {
    const mara = product.person(0);
    const members = product.people.map((one) => ({ ...one, role: "member" as const }));
    await recordTeam(product.deps, product.scope, "Harbour", { id: "another", name: "Pier", kind: "team", members });
    const here = await at({ person: mara, item: itemOf(mara, { body: withLink(joinUrl) }) });
    await button(here, t("ask")).click();
    await here.pane.getByRole("alert").getByText(t("team-missing")).waitFor();
    await here.pane.getByLabel(t("team")).selectOption({ label: "Pier" });
    await here.pane.getByText(t("asked-team", { n: 8, team: "Pier" }), { exact: false }).waitFor();
    expect(await here.pane.getByText(t("team-missing")).count()).toBe(0);
    expect(await asked()).toEqual([]);
  });

  test("says before whether one date or the whole series is meant", async () => {
    const mara = product.person(0);
    const date = { kind: "occurrence", recurrence: weekly, seriesId: "AAMkseries", body: withLink(joinUrl) } as const;
    const here = await at({ person: mara, item: itemOf(mara, date) });
    await here.pane.getByRole("radio", { name: t("dates-date") }).waitFor();
    expect(await here.pane.getByRole("radio", { name: t("dates-date") }).isChecked()).toBe(true);
    await button(here, t("ask")).click();
    await here.pane.getByText(t("asked")).waitFor();
    expect((await asked()).map((one) => one.check?.appliesTo)).toEqual(["occurrence"]);

    const other = { ...date, id: "AAMkGAnother", body: withLink(`${joinUrl}2`), start: "2026-12-30T09:00:00.000Z" };
    const series = { ...other, kind: "series", seriesId: null, end: "2026-12-30T09:30:00.000Z" } as const;
    await here.choose(itemOf(mara, { ...series, subject: "Planning" }));
    await here.pane.getByText(t("whole-series")).waitFor();
    expect(await here.pane.getByRole("radio").count()).toBe(0);
    await button(here, t("ask")).click();
    await here.pane.getByText(t("asked")).waitFor();
    expect((await asked()).map((one) => one.check?.appliesTo)).toEqual(["occurrence", "series"]);
  });

  test("says who organizes what somebody writes for another", async () => {
    const [mara, tomas] = [product.person(0), product.person(1)];
    const mine = itemOf(mara, { body: withLink(joinUrl), owner: emailOf(mara) });
    const here = await at({ person: tomas, item: mine });
    await here.pane.getByText(t("behalf-found", { owner: mara.name })).waitFor();
    await here.pane.getByText(t("behalf-they", { owner: mara.name, team: "Quay" })).waitFor();
    expect(await button(here, t("ask")).count()).toBe(0);
    const theirs = { ...mine, id: "AAMkViola", organizer: { name: "Viola Elsewhere", address: "viola@quay.example" } };
    await here.choose({ ...theirs, owner: "viola@quay.example" });
    await here.pane.getByText(t("behalf-missing", { owner: "Viola Elsewhere", team: "Quay" })).waitFor();
    await button(here, t("ask")).click();
    await here.pane.getByText(t("asked")).waitFor();
    expect((await asked())[0]?.organizer.name).toBe(tomas.name);
  });

  test("lets an attendee answer and read the result, as in the panel", async () => {
    const occurrenceId = await product.meeting({ questions: ["clarity", "commit"], size: "quick" });
    await product.record({ joinUrl, subject: "Another" });
    const { id } = await product.pulse(occurrenceId, "before");
    const sheets = [3, 4, 4, 5].map((value) => ({ clarity: value, commit: value }));
    await product.answer(id, sheets);
    const reader = product.person(6);
    const start = { start: "2026-12-28T09:00:00.000Z", end: "2026-12-28T09:30:00.000Z" };
    const item = itemOf(product.person(0), { mode: "read", subject: "Weekly product sync", ...start });
    const here = await at({ person: reader, item });
    // Without a link the same start and title may be chance.
    await here.pane.getByText(t("sure-lead")).waitFor();
    await picture(here, "which");
    await button(here, t("sure-yes")).click();
    await here.pane.getByRole("radio").first().waitFor();
    await picture(here, "question");
    await answer(here.pane, "before", [
      ["clarity", 2],
      ["commit", 5],
    ]);
    await untilSent(here.pane);
    await product.passMinutes(8);
    await here.pane.getByRole("region", { name: "Clear purpose" }).waitFor({ timeout: 20_000 });
    await picture(here, "result");
    // What was said once is known the next time.
    await here.choose(null);
    await here.pane.getByText(t("none-chosen")).waitFor();
    await here.choose(item);
    await here.pane.getByRole("region", { name: "Clear purpose" }).waitFor();
  });

  test("knows a meeting by its link, and follows the chosen appointment in a pinned pane", async () => {
    const id = await product.record({ joinUrl });
    await product.as(product.person(0)).call("putCheck", { params: { id }, body: {} });
    const start = { start: "2026-12-28T09:00:00.000Z", end: "2026-12-28T09:30:00.000Z" };
    const item = itemOf(product.person(0), { mode: "read", subject: "Renamed at home", ...start });
    const here = await at({ person: product.person(3), item: { ...item, body: withLink(joinUrl) } });
    await here.pane.getByRole("radio").first().waitFor();
    await here.choose({ ...item, id: "AAMkOther", body: "" });
    await here.pane.getByText(t("not-known")).waitFor();
    await here.pane.getByText(t("not-known-organizer", { organizer: product.person(0).name })).waitFor();
  });

  test("tells an attendee of another organisation what works, and stores nothing", async () => {
    const guest = { id: randomUUID(), name: "Dana Whitfield" };
    const item = itemOf(product.person(0), { mode: "read", body: withLink(joinUrl) });
    const here = await at({ person: guest, tenantId: randomUUID(), email: "dana@fabrikam.example", item });
    await here.pane.getByText(t("other-organisation", { domain: "quay.example" })).waitFor();
    await here.pane.getByText(t("other-organisation-next")).waitFor();
    await button(here, t("open-teams")).waitFor();
    await picture(here, "outside");
    expect(await here.pane.getByRole("alert").count()).toBe(0);
    const known = await product.deps.db.inTenant(product.scope, (tx) =>
      tx.selectFrom("person").select("person_id").where("person_id", "=", guest.id).execute(),
    );
    expect(known).toEqual([]);
  });

  test("works in an Outlook that knows less, and says what that one does not say", async () => {
    const mara = product.person(0);
    const item = itemOf(mara, { body: withLink(joinUrl), recurrence: weekly, kind: "series" });
    const here = await at({ person: mara, item, sets: { ...newest, Mailbox: "1.5" } });
    await here.pane.getByText(t("dates-unknown")).waitFor();
    await button(here, t("ask")).click();
    await here.pane.getByText(t("asked")).waitFor();
    expect((await asked()).map((one) => one.check?.appliesTo)).toEqual(["occurrence"]);
  });

  test("says in an Outlook that cannot sign in where all of it works", async () => {
    const mara = product.person(0);
    const here = await at({ person: mara, item: itemOf(mara), sets: { Mailbox: "1.15" } });
    await here.pane.getByText(t("no-sign-in"), { exact: true }).waitFor();
    await here.pane.getByText(t("no-sign-in-next")).waitFor();
    await button(here, t("open-page")).waitFor();
    await context.close();
    context = await browser.newContext();
    const old = await at({ person: mara, item: itemOf(mara), sets: { Mailbox: "1.2" } });
    await old.pane.getByText(t("too-old"), { exact: true }).waitFor();
  });

  test("says so in words when Microsoft's library is blocked, never comes, or finds no Outlook", async () => {
    const page = await context.newPage();
    await context.route(microsofts, (route) => route.abort());
    const begun = performance.now();
    await page.goto(`${product.address}/outlook.html`);
    await page.getByRole("heading", { name: t("no-library") }).waitFor();
    expect(performance.now() - begun, "nobody waits for what will not come").toBeLessThan(8_000);
    await page.getByText(t("no-library-next")).waitFor();
    await page.getByRole("button", { name: "Reload" }).waitFor();
    expect(await page.getByRole("link", { name: "Open as a page" }).getAttribute("href")).toBe("personal.html");

    await context.unroute(microsofts);
    await context.route(microsofts, () => undefined);
    await page.goto(`${product.address}/outlook.html`, { waitUntil: "commit" });
    await page.getByRole("heading", { name: t("no-library") }).waitFor({ timeout: 15_000 });
    await context.close();

    context = await browser.newContext();
    const alone = await context.newPage();
    await context.route(microsofts, (route) =>
      route.fulfill({
        contentType: "text/javascript",
        body: "var Office = { onReady: () => Promise.resolve({ host: null, platform: null }) };",
      }),
    );
    await alone.goto(`${product.address}/outlook.html`);
    await alone.getByRole("heading", { name: t("not-outlook") }).waitFor();
  });

  test("looks right at 320 pixels, light, dark, in forced colours and from right to left", async () => {
    const mara = product.person(0);
    const looks = [
      { name: "light" },
      { name: "dark", isDark: true },
      { name: "contrast", isDark: true, forced: true },
      { name: "arabic", locale: "ar-EG" },
      { name: "narrow", width: 250, locale: "de-DE" },
    ];
    for (const { name, forced = false, ...seat } of looks) {
      await context.close();
      context = await browser.newContext({ forcedColors: forced ? "active" : "none" });
      const date = { kind: "occurrence", recurrence: weekly, seriesId: "AAMkseries" } as const;
      const link = `${joinUrl}${name}`;
      const item = itemOf(mara, { ...date, id: `AAMk${name}`, subject: name, body: withLink(link) });
      const here = await at({ person: mara, item, ...seat });
      const frame = here.pane;
      await frame.locator("form button.pl-button-primary:enabled").waitFor();
      await picture(here, `${name}-ask`);
      expect(await findingsIn(frame), `${name}, asking`).toEqual([]);
      expect(await overflowIn(frame), `${name}, asking`).toEqual([]);
      await frame.locator("form button.pl-button-primary").click();
      await frame.locator(".pl-panel").waitFor();
      await frame.locator(".pl-outlook-more").waitFor();
      await here.page.waitForTimeout(500);
      await picture(here, `${name}-asked`);
      expect(await findingsIn(frame), `${name}, asked`).toEqual([]);
      expect(await overflowIn(frame), `${name}, asked`).toEqual([]);
    }
  });
});
