import type { Browser, BrowserContext, FrameLocator } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from "vitest";
import type { Graph } from "../../api/graph/graph.ts";
import { calendar } from "../../src/locales/en/calendar.ts";
import { team as teamWords } from "../../src/locales/en/team.ts";
import { speaker } from "../../src/locales/speaker.ts";
import { launchBrowser } from "../support/browser.ts";
import { withCalendar } from "../support/calendarWorld.ts";
import { embeddedDatabase } from "../support/pulseFixture.ts";
import type { WorldPerson } from "../support/world.ts";
import { findingsIn, overflowIn } from "./access.ts";
import { openHostPage, type Seat, type Theme } from "./hostPage.ts";
import { builtSite, type Product, startProduct } from "./product.ts";

const t = speaker("en", calendar);
const team = speaker("en", teamWords);
const found = inject("browser");
const themes: readonly Theme[] = ["default", "dark", "contrast"];
const GROUP = "7d3f2a10-5b7c-4a55-9d7e-2f60c1a9be01";

describe.runIf(found !== null)("the page that sets up where meetings are known from", () => {
  let browser: Browser;
  let product: Product;
  let context: BrowserContext;
  /** How the next person's wish to connect ends. */
  let connects: Awaited<ReturnType<Graph["connect"]>>["outcome"] = "ok";
  const begin = async (hasGraph: boolean) => {
    product = await startProduct(embeddedDatabase, 8, "team", false, builtSite, (world) => {
      if (!hasGraph) return {};
      const [first] = world.people as [WorldPerson, ...WorldPerson[]];
      const { graph } = withCalendar({ ...world, person: (place) => world.people[place] ?? first }).deps;
      const connect: Graph["connect"] = async (person, token) =>
        connects === "ok" ? graph.connect(person, token) : { outcome: connects };
      return { graph: { ...graph, connect } };
    });
    await product.record();
  };
  beforeAll(async () => {
    if (found !== null) browser = await launchBrowser(found);
  });
  afterEach(async () => {
    await context?.close();
    await product?.stop();
  });
  afterAll(() => browser?.close());

  async function open(place: number, more: Partial<Seat> = {}): Promise<FrameLocator> {
    context = await browser.newContext({ locale: "en-GB" });
    const host = await openHostPage(context, product);
    const seat = { title: "Mine", page: "personal.html", frame: "content", width: 994, height: 1900 } as const;
    const frame = await host.seat({ ...seat, person: product.person(place), subPageId: "calendar", ...more });
    await frame.getByRole("heading", { level: 1, name: t("heading") }).waitFor();
    await rung(frame, "mailboxes").waitFor();
    return frame;
  }
  const rung = (frame: FrameLocator, name: "team" | "person" | "mailboxes") =>
    frame.getByRole("region", { name: t(`${name}-title`) });
  const pressed = (frame: FrameLocator, name: string) =>
    frame.getByRole("button", { name, exact: true }).press("Enter");

  test("says of each way what it opens, reads and needs, connects one's own calendar and ends it, all by keyboard", async () => {
    await begin(true);
    const frame = await open(2);
    for (const name of ["team", "person", "mailboxes"] as const) {
      await rung(frame, name)
        .getByText(t(`${name}-reads`))
        .waitFor();
      await rung(frame, name)
        .getByText(t(`${name}-who`))
        .waitFor();
    }
    const own = rung(frame, "person");
    await own.getByText("Calendars.Read", { exact: true }).waitFor();
    await own.getByText(t("not-connected-person")).waitFor();
    await rung(frame, "mailboxes").getByText(t("not-connected-mailboxes-helps")).waitFor();
    await pressed(frame, t("connect"));
    await own.getByText(t("connect-does")).waitFor();
    await own.getByText(t("connect-told")).waitFor();
    await pressed(frame, t("connect"));
    await own.getByText(t("connected")).waitFor();
    const since = (await product.as(product.person(2)).call("calendar", {})).rungs[1]?.since ?? "";
    const when = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short" }).format(
      Date.parse(since),
    );
    await own.getByText(t("open-first", { when })).waitFor();
    expect(await frame.locator(":focus").innerText(), "the keys go on where they were").toBe(t("person-title"));
    const { rungs } = await product.as(product.person(2)).call("calendar", {});
    expect(rungs.map(({ state }) => state)).toEqual(["closed", "open", "closed"]);
    const others = await product.as(product.person(3)).call("calendar", {});
    expect(others.rungs[1]?.state, "nobody else's").toBe("closed");
    expect(others.group, "and nobody else's count").toBeNull();

    await pressed(frame, t("disconnect"));
    await own.getByText(t("disconnect-does")).waitFor();
    await pressed(frame, t("disconnect"));
    await own.getByText(t("disconnected-person-helps")).waitFor();
    await frame.getByRole("button", { name: t("connect-again") }).waitFor();
  });

  test.each([
    ["not-allowed", "not-allowed"],
    ["sign-in-lost", "sign-in-lost"],
  ] as const)("says what stopped it, and what helps: %s", async (outcome, why) => {
    await begin(true);
    connects = outcome;
    const frame = await open(2);
    await pressed(frame, t("connect"));
    await pressed(frame, t("connect"));
    await rung(frame, "person").getByText(t(why), { exact: true }).waitFor();
    await rung(frame, "person")
      .getByText(t(`${why}-helps`), { exact: true })
      .waitFor();
    connects = "ok";
    await pressed(frame, t("connect-again"));
    await pressed(frame, t("connect"));
    await rung(frame, "person").getByText(t("connected")).waitFor();
  });

  test("a Microsoft 365 that does not answer changes nothing, and the page says so", async () => {
    await begin(true);
    connects = "unknown";
    const frame = await open(2);
    await pressed(frame, t("connect"));
    await pressed(frame, t("connect"));
    await frame
      .getByRole("alert")
      .filter({ hasText: t("refused-other") })
      .waitFor();
    connects = "ok";
    await rung(frame, "person").getByText(t("not-connected-person")).waitFor();
  });

  test("an administrator chooses the group, reads how many calendars and never whose, and ends it", async () => {
    await begin(true);
    const frame = await open(7, { isAdmin: true });
    await pressed(frame, t("group-choose"));
    await frame.getByText(t("group-does")).waitFor();
    await frame.getByLabel(t("group-id")).fill("the team");
    expect(
      await frame
        .locator("form")
        .getByRole("button", { name: t("group-choose") })
        .isDisabled(),
    ).toBe(true);
    await frame.getByLabel(t("group-id")).fill(GROUP);
    await frame.getByLabel(t("group-id")).press("Enter");
    const group = rung(frame, "mailboxes");
    await group.getByText(t("group-now", { id: GROUP })).waitFor();
    await group.getByText(t("group-open", { n: 0 })).waitFor();
    await pressed(frame, t("group-end"));
    await frame.getByText(t("group-end-does")).waitFor();
    await pressed(frame, t("group-end"));
    await group.getByText(t("group-now", { id: GROUP })).waitFor({ state: "detached" });
    expect((await product.as(product.person(1)).call("calendar", {})).rungs[2]?.state).toBe("closed");
  });

  test("without Microsoft Graph it says so, offers nothing that cannot work, and asking by hand goes on", async () => {
    await begin(false);
    const frame = await open(0);
    for (const name of ["person", "mailboxes"] as const)
      await rung(frame, name).getByText(t("not-set-up-helps")).waitFor();
    expect(await frame.getByRole("button").allInnerTexts()).toEqual([team("back")]);
    await frame.getByText(t("opens-ask-by-hand")).waitFor();
    const params = { teamId: product.teamId };
    await product.as(product.person(0)).call("startAdhoc", { params, body: { questions: ["clarity"] } });
  });

  test.each(themes)("fits 280 px with everything opened and has no serious finding, %s", async (theme) => {
    await begin(true);
    const frame = await open(7, { isAdmin: true, width: 280, height: 2600, theme });
    await pressed(frame, t("connect"));
    await pressed(frame, t("group-choose"));
    await frame.getByLabel(t("group-id")).waitFor();
    expect(await overflowIn(frame)).toEqual([]);
    expect(await findingsIn(frame)).toEqual([]);
  });
});
