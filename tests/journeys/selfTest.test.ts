import type { Browser, BrowserContext, FrameLocator } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from "vitest";
import { type Ask, askOwn } from "../../api/platform/ask.ts";
import { selfTest } from "../../src/locales/en/selfTest.ts";
import { team as teamWords } from "../../src/locales/en/team.ts";
import { speaker } from "../../src/locales/speaker.ts";
import { launchBrowser } from "../support/browser.ts";
import { embeddedDatabase } from "../support/pulseFixture.ts";
import { findingsIn, overflowIn } from "./access.ts";
import { type HostPage, openHostPage, type Seat, type Theme } from "./hostPage.ts";
import { builtSite, type Product, startProduct } from "./product.ts";

const t = speaker("en", selfTest);
const team = speaker("en", teamWords);
const found = inject("browser");
const themes: readonly Theme[] = ["default", "dark", "contrast"];

describe.runIf(found !== null)("is everything well?", () => {
  let browser: Browser;
  let product: Product;
  let context: BrowserContext;
  let host: HostPage;
  /** Whether Entra ID is there, and how far the machine's clock has gone on. */
  const world = { entra: false, aheadMs: 0 };
  beforeAll(async () => {
    if (found === null) return;
    browser = await launchBrowser(found);
    product = await startProduct(embeddedDatabase, 8, "team", false, builtSite, ({ deps, identities }) => {
      const { rules, keysAddress } = identities;
      const ask: Ask = async (address, wish) =>
        world.entra
          ? askOwn([keysAddress.origin])(new URL(address.pathname, keysAddress), wish)
          : { outcome: "unreachable" };
      const machine = { now: () => new Date(Date.now() + world.aheadMs) };
      return { probes: { ...deps.probes, rules, ask, machine } };
    });
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
  const appOf = (more: Partial<Seat> = {}): Promise<FrameLocator> =>
    host.seat({
      title: `App ${more.theme ?? ""} ${more.person?.name ?? ""}`,
      page: "personal.html",
      frame: "content",
      width: 994,
      height: 1600,
      isAdmin: true,
      person: product.person(7),
      ...more,
    });
  const pressed = (frame: FrameLocator, name: string) =>
    frame.getByRole("button", { name, exact: true }).press("Enter");

  test("an administrator reads what is broken and what helps, copies it, mends it and looks again", async () => {
    await begin();
    const app = await appOf();
    await pressed(app, team("to-self-test"));
    await app.getByText(t("some-broken", { n: 1 })).waitFor();
    const broken = app.getByRole("region", { name: t("broken-heading") });
    const { host: authority } = new URL(product.identities.rules.authority);
    await broken.getByText(t("registration-unreachable", { host: authority })).waitFor();
    await broken.getByText(t("registration-unreachable-cure", { host: authority })).waitFor();
    expect(await broken.getByRole("listitem").count(), "and nothing else").toBe(1);
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await pressed(app, t("copy-about", { name: t("name-registration") }));
    await broken
      .getByText(t("copied"))
      .or(broken.getByText(t("copy-refused")))
      .waitFor();

    // What is well and what is not used is there for whoever opens it.
    expect(await app.getByText(t("keys-forget")).isVisible()).toBe(false);
    for (const summary of await app.locator("summary").all()) await summary.click();
    await app.getByText(t("keys-forget")).waitFor();
    await app.getByText(t("bot-none")).waitFor();

    world.entra = true;
    await pressed(app, t("look-again"));
    await app.getByText(t("some-broken", { n: 1 })).waitFor();
    expect(await app.getByText(t("all-well")).count(), "not more often than every half a minute").toBe(0);
    world.aheadMs = 31_000;
    await app.getByRole("button", { name: t("look-again"), exact: true }).click();
    await app.getByText(t("all-well")).waitFor();
    expect(await app.getByRole("region", { name: t("broken-heading") }).count()).toBe(0);
  });

  test("below it stands how what runs by itself has gone", async () => {
    await begin();
    const app = await appOf({ subPageId: "self-test" });
    const health = app.getByRole("region", { name: t("health-heading") });
    await health.getByText(t("messages-off")).waitFor();
    await health.getByText(t("calendars-off")).waitFor();
    await health.getByText(t("run-never", { timer: t("timer-sweep") })).waitFor();
  });

  test("nobody else reads it", async () => {
    await begin();
    const app = await appOf({ person: product.person(2), isAdmin: false, subPageId: "self-test" });
    await app.getByRole("alert").waitFor();
    expect(await app.getByText(t("lead")).count()).toBe(0);
    const home = await appOf({ title: "Home", person: product.person(2), isAdmin: false });
    await home.getByText(teamWords["personal-later"]).waitFor();
    expect(await home.getByRole("button", { name: team("to-self-test") }).count()).toBe(0);
  });

  test.each(themes)("it fits 280 px with everything opened and has no serious finding, %s", async (theme) => {
    world.entra = false;
    // So far that it looks anew, and that the clock is named as well.
    world.aheadMs += 10 * 60_000;
    await begin();
    const app = await appOf({ subPageId: "self-test", width: 280, height: 4000, theme });
    await app.getByRole("region", { name: t("broken-heading") }).waitFor();
    for (const summary of await app.locator("summary").all()) await summary.click();
    expect(await overflowIn(app)).toEqual([]);
    expect(await findingsIn(app)).toEqual([]);
  });
});
