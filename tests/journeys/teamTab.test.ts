/** Long, because it follows a manager through every layer of the team's tab, by keyboard alone. */
import type { Browser, BrowserContext, FrameLocator } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from "vitest";
import type { Answers } from "../../src/contract/question.ts";
import { launchBrowser } from "../support/browser.ts";
import { embeddedDatabase } from "../support/pulseFixture.ts";
import { seriesIn, type TestSeries } from "../support/seriesFixture.ts";
import { findingsIn, overflowIn } from "./access.ts";
import { type HostPage, openHostPage, type Seat, type Theme } from "./hostPage.ts";
import { textIn } from "./panel.ts";
import { type Product, startProduct } from "./product.ts";

const found = inject("browser");
const sheets = (clarity: readonly number[], commit: readonly number[]): Answers[] =>
  clarity.map((value, place) => ({ clarity: value, commit: commit[place] ?? 4 }));
const alike = [4, 4, 4, 5, 4, 4, 5, 4];
const apart = [1, 1, 1, 1, 5, 5, 5, 5];
const themes: readonly Theme[] = ["default", "dark", "contrast"];

describe.runIf(found !== null)("a manager, and whoever else opens the team's tab", () => {
  let browser: Browser;
  let product: Product;
  let context: BrowserContext;
  let host: HostPage;
  beforeAll(async () => {
    if (found !== null) browser = await launchBrowser(found);
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    await context?.close();
    await product?.stop();
  });

  async function begin(): Promise<void> {
    product = await startProduct(embeddedDatabase, 8);
    context = await browser.newContext();
    host = await openHostPage(context, product);
  }
  const tabOf = (place: number, more: Partial<Seat> = {}): Promise<FrameLocator> =>
    host.seat({
      ...(more.page === undefined ? { teamId: product.teamId } : {}),
      page: "tab.html",
      frame: "content",
      person: product.person(place),
      width: 994,
      height: 900,
      title: `Tab ${place} ${more.width ?? ""} ${more.theme ?? ""} ${more.page ?? ""}`,
      ...more,
    });
  /** Two meetings with results, in the open so that years are quick, and one to come. */
  async function lived(): Promise<TestSeries> {
    const series = seriesIn(product);
    await series.meet(sheets(alike, alike));
    const met = await series.meet(sheets(alike, apart));
    const line = { text: "One page before each meeting" };
    await product.as(product.person(0)).call("putAgreed", { params: { id: met }, body: line });
    await series.record();
    return series;
  }
  /** Moves with the Tab key until what has the focus is called so. */
  async function tabTo(frame: FrameLocator, name: string): Promise<void> {
    for (let presses = 0; presses < 80; presses++) {
      await host.page.keyboard.press("Tab");
      const said = await frame.locator("body").evaluate(({ ownerDocument }) => {
        const one = ownerDocument.activeElement as HTMLInputElement | null;
        return one?.labels?.[0]?.textContent ?? one?.textContent ?? "";
      });
      if (said.trim() === name) return;
    }
    throw new Error(`the Tab key never reaches "${name}"`);
  }
  async function press(frame: FrameLocator, name: string): Promise<void> {
    await frame.getByRole("button", { name, exact: true }).first().waitFor();
    await tabTo(frame, name);
    await host.page.keyboard.press("Enter");
  }
  /** Where the keys of a page begin. */
  const enter = async (frame: FrameLocator) => {
    await frame.getByRole("heading", { level: 1 }).focus();
  };

  test("a newcomer sees an example and when the first result comes; why is asked once, after the set-up, and never again", async () => {
    await begin();
    const empty = await tabOf(0);
    await empty.getByText("Example", { exact: true }).waitFor();
    await empty.getByText("No meeting of the next five weeks is known here.", { exact: false }).waitFor();
    await product.record();
    const tab = await tabOf(0, { title: "Tab of the owner" });
    await tab.getByText("Once its questions are set up, the first result is here five minutes after").waitFor();
    expect(await tab.getByText("Why are you doing this?").count()).toBe(0);

    await enter(tab);
    await press(tab, "Set up questions");
    await press(tab, "Start asking");
    await tab.getByText("The first result is here on Mon 28 Dec, 10:05 at the latest").waitFor();
    expect(await tab.getByText("if at least 5 people have answered").count()).toBe(1);
    await tab.getByRole("heading", { name: "Why are you doing this?" }).waitFor();
    await enter(tab);
    await press(tab, "In our own words");
    await host.page.keyboard.type("We ship what we agree");
    await host.page.keyboard.press("Enter");
    await tab.getByText("Why we do this: We ship what we agree").waitFor();

    const other = await tabOf(3);
    await other.getByText("Why we do this: We ship what we agree").waitFor();
    expect(await other.getByText("Why are you doing this?").count()).toBe(0);
    await enter(other);
    await press(other, "What changed");
    await other.getByText("Why the team does this was said: it stands at the top of its page.").waitFor();
    expect(await textIn(other)).not.toContain("We ship what we agree");
  });

  test("prepares in a minute: one question, marked where it cannot be copied, a promise, and an aim for this meeting alone", async () => {
    await begin();
    const series = await lived();
    const tab = await tabOf(0);
    await tab.getByRole("heading", { name: "Last shape" }).waitFor();
    await enter(tab);
    await press(tab, "Prepare");
    await tab.getByText("From the answers on support after the meeting of 11 January.").waitFor();
    const question = (await tab.locator(".pl-prepare blockquote").innerText()).trim();
    expect(question).toMatch(/\?$/);
    await press(tab, "Copy for the agenda");
    await tab.getByText(/^Copied\.|^This place does not let a page copy\./).waitFor();
    if ((await tab.getByText("This place does not let a page copy.", { exact: false }).count()) > 0)
      expect(await tab.locator("body").evaluate(() => String(getSelection()).trim())).toBe(question);
    await tab.getByText("One page before each meeting").waitFor();
    await press(tab, "Kept");
    await tab.getByText("Was it kept?").waitFor({ state: "detached" });
    await enter(tab);
    await press(tab, "Take the question above");
    await tab.getByLabel("We are aiming at").press("Enter");
    await tab.getByText(`Aiming at: ${question}`).waitFor();

    const { series: prepared } = await product.as(product.person(0)).call("prepare", { query: {} });
    const { check } = await series.occurrence(prepared[0]?.next.occurrenceId ?? "");
    expect(check).toMatchObject({ aim: question, appliesTo: "occurrence", mode: "open", readers: "team" });
    expect((await series.record()).check, "the series keeps what it is asked").toMatchObject({ aim: "" });

    const member = await tabOf(5, { page: "personal.html", width: 390 });
    await enter(member);
    await press(member, "Prepare");
    await member.getByText(question, { exact: true }).waitFor();
    expect(await member.getByLabel("We are aiming at").count(), "not hers to set").toBe(0);
  });

  test("answers by arrows and digits from the page's own heading, which has the focus; a text box keeps its keys", async () => {
    await begin();
    const check = { questions: ["clarity", "text"], before: true, after: false };
    await product.meeting(check);
    const tab = await tabOf(2);
    await enter(tab);
    await press(tab, "Answer");
    await tab.getByRole("radio").first().waitFor();
    const focused = () =>
      tab
        .locator("body")
        .evaluate(() => document.activeElement?.getAttribute("role") ?? document.activeElement?.tagName);
    expect(await focused()).toBe("H1");
    const top = () => tab.locator("body").evaluate(() => scrollY);
    await host.page.keyboard.press("ArrowDown");
    expect([await focused(), await top()]).toEqual(["radio", 0]);
    await tab.getByRole("heading", { name: "Weekly product sync", exact: true }).focus();
    await host.page.keyboard.press("4");
    const box = tab.getByRole("textbox");
    await box.focus();
    await host.page.keyboard.type("4 of us");
    await host.page.keyboard.press("ArrowLeft");
    expect([await box.inputValue(), await focused()]).toEqual(["4 of us", "TEXTAREA"]);
  });

  test("settings say what a change does and who is told before it is made, and only who may changes anything", async () => {
    await begin();
    const series = await lived();
    const tab = await tabOf(0);
    await tab.getByRole("heading", { name: "Last shape" }).waitFor();
    await enter(tab);
    await press(tab, "Settings");
    const facilitator = tab.getByRole("region", { name: "Facilitator" });
    await facilitator.getByText("Nobody is named.", { exact: false }).waitFor();
    await facilitator.getByRole("button", { name: "Change" }).focus();
    await host.page.keyboard.press("Enter");
    await facilitator.getByText("Everyone in the team reads under What changed").waitFor();
    await facilitator.getByText("not counted among those who answer", { exact: false }).waitFor();
    expect(await facilitator.getByRole("combobox").evaluate((one) => one === one.ownerDocument.activeElement)).toBe(
      true,
    );
    await host.page.keyboard.type(product.person(2).name);
    await press(tab, "Save");
    await facilitator.getByRole("combobox").waitFor({ state: "detached" });
    await facilitator.getByText(product.person(2).name, { exact: true }).waitFor();
    expect(await tab.locator(":focus").innerText(), "the keys go on where they were").toBe("Change");

    const stop = tab.getByRole("region", { name: "Stop asking" });
    await stop.getByRole("button", { name: "Stop asking" }).press("Enter");
    await stop.getByText("Nothing is asked in this series any more.", { exact: false }).waitFor();
    await stop.getByRole("button", { name: "Leave it as it is" }).press("Enter");
    const intake = tab.getByRole("region", { name: "How people answer" });
    await intake.getByRole("button", { name: "Change" }).press("Enter");
    await intake.getByRole("radio", { name: "Privately: stored without names, shown from 5 answers on." }).press(" ");
    await intake.getByText("never for open ones", { exact: false }).waitFor();
    await intake.getByRole("button", { name: "Save" }).press("Enter");
    await intake.getByRole("radio").first().waitFor({ state: "detached" });
    await intake.getByText("Privately: stored without names, shown from 5 answers on.").waitFor();

    const { check } = await series.record();
    expect(check).toMatchObject({ mode: "private", threshold: 5, facilitator: { id: product.person(2).id } });
    expect(check?.questions, "nothing else is another").toEqual(["clarity", "commit"]);
    const { changes } = await product.as(product.person(4)).call("changes", { params: { teamId: product.teamId } });
    // The world's clock stands, so neither is the later one.
    expect(new Set(changes.slice(0, 2).map(({ what }) => what))).toEqual(new Set(["mode-set", "facilitator-set"]));

    const member = await tabOf(5);
    await enter(member);
    await press(member, "Settings");
    await member.getByRole("region", { name: "Facilitator" }).getByText(product.person(2).name).waitFor();
    expect(await member.getByRole("region").getByRole("button", { name: "Change", exact: true }).count()).toBe(0);
  });

  test("says of each series which way answers moved, and what cannot be said", async () => {
    await begin();
    await lived();
    const tab = await tabOf(6);
    await enter(tab);
    await press(tab, "Which meeting earns its hour?");
    await tab.getByText("Nothing can be said yet.", { exact: false }).waitFor();
    await tab.getByText("What would be missing if we had not met?").waitFor();
  });

  test("what cannot be loaded says why and what to do, what was there stays, and a stranger hears whose it is", async () => {
    await begin();
    await lived();
    await context.route("**/api/teams/**", (route) => route.abort());
    const tab = await tabOf(0);
    await tab.getByText("No connection to our server.", { exact: false }).waitFor();
    await context.unroute("**/api/teams/**");
    await tab.getByRole("button", { name: "Try again" }).click();
    await tab.getByRole("heading", { name: "Last shape" }).waitFor();
    await context.route("**/api/teams/**", (route) => route.abort());
    await tab.getByText("No connection to our server.", { exact: false }).waitFor({ timeout: 30_000 });
    expect(await tab.getByRole("heading", { name: "Last shape" }).count()).toBe(1);
    await context.unroute("**/api/teams/**");

    const refused = { type: "about:blank", title: "Sign in", status: 401, code: "sign-in-needed" };
    await context.route("**/api/teams/**", (route) =>
      route.fulfill({ status: 401, contentType: "application/problem+json", body: JSON.stringify(refused) }),
    );
    const expired = await tabOf(1);
    await expired.getByText("Your sign-in was not accepted.", { exact: false }).waitFor();
    await context.unroute("**/api/teams/**");
    const stranger = await tabOf(2, { teamId: "another-team" });
    await stranger.getByText("You are not in this team or chat", { exact: false }).waitFor();
  });

  test("every layer fits into 280 pixels in three themes, and axe finds nothing serious", async () => {
    await begin();
    await lived();
    for (const theme of themes) {
      const tab = await tabOf(0, { width: 280, theme });
      await tab.getByRole("heading", { name: "Last shape" }).waitFor();
      for (const layer of ["Prepare", "Which meeting earns its hour?", "Settings", "What changed", "Look back"]) {
        await tab.getByRole("button", { name: layer, exact: true }).click();
        await tab.getByRole("button", { name: "Back", exact: true }).waitFor();
        await tab.getByText("Loading…").first().waitFor({ state: "detached" });
        expect(await overflowIn(tab), `${layer}, ${theme}`).toEqual([]);
        expect(await findingsIn(tab), `${layer}, ${theme}`).toEqual([]);
        await tab.getByRole("button", { name: "Back", exact: true }).click();
      }
      expect(await overflowIn(tab), `landing, ${theme}`).toEqual([]);
      expect(await findingsIn(tab), `landing, ${theme}`).toEqual([]);
    }
  });
});
