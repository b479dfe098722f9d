import type { Browser, BrowserContext } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import { boot } from "../../src/locales/en/boot.ts";
import { speaker } from "../../src/locales/speaker.ts";
import { launchBrowser } from "../support/browser.ts";
import { type EntraVisit, entraPages } from "../support/entraPages.ts";
import { embeddedDatabase } from "../support/pulseFixture.ts";
import { openHostPage, teamsOrigin } from "./hostPage.ts";
import { answer, untilSent } from "./panel.ts";
import { type Product, startProduct } from "./product.ts";
import { blockStorage } from "./storage.ts";

const t = speaker("en", boot);
const found = inject("browser");
const sheet = [
  ["clarity", 4],
  ["commit", 4],
] as const;

describe.runIf(found !== null)("a page that has to sign people in itself", () => {
  let browser: Browser;
  let product: Product;
  let context: BrowserContext;
  let visit: (context: BrowserContext) => Promise<EntraVisit>;
  let entra: EntraVisit;
  let occurrenceId: string;
  beforeAll(async () => {
    if (found === null) return;
    browser = await launchBrowser(found);
    product = await startProduct(embeddedDatabase, 8, "team", true);
    occurrenceId = await product.meeting({ kind: "decide" });
    const { identities, people, clock, scope } = product;
    const subjects = people.map((person) => ({ ...person, tenantId: scope.tenantId }));
    visit = entraPages(identities, subjects, clock);
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });
  beforeEach(async () => {
    context = await browser.newContext();
    context.setDefaultTimeout(10_000);
    entra = await visit(context);
  });
  afterEach(async () => {
    await context.close();
  });
  const link = () => `${product.address}/plain-link.html?occurrence=${occurrenceId}`;

  test("leaves for Entra ID, comes back to the same meeting, and its person answers", async () => {
    const page = await context.newPage();
    const refused: string[] = [];
    page.on("console", (line) => line.text().includes("Content Security Policy") && refused.push(line.text()));
    await page.goto(link());
    await page.getByRole("link", { name: product.person(1).name }).click();
    await page.getByRole("radio").first().waitFor();
    expect(page.url()).toBe(link());
    expect(await page.getByRole("link", { name: "What becomes of your answer" }).getAttribute("href")).toBe(
      "trust.html",
    );
    await answer(page, "before", sheet);
    await untilSent(page);
    expect(refused).toEqual([]);

    const [request] = entra.asked;
    expect(entra.asked).toHaveLength(1);
    expect(Object.fromEntries(request?.searchParams ?? [])).toMatchObject({
      client_id: product.identities.rules.clientId,
      redirect_uri: `${product.address}/plain-link.html`,
      response_type: "code",
      code_challenge_method: "S256",
    });
    expect(request?.searchParams.get("scope")).toContain(`${product.identities.rules.resource}/access_as_user`);
    // Nobody outside learns which meeting it is about.
    expect(request?.href).not.toContain(occurrenceId);
    // Storage that other tabs can read, or that stays, has no token.
    expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain("eyJ");
    expect(await page.evaluate(() => document.cookie)).toBe("");
  });

  test("keeps its person through a reload, and another tab asks again", async () => {
    const page = await context.newPage();
    await page.goto(link());
    await page.getByRole("link", { name: product.person(2).name }).click();
    await page.getByRole("radio").first().waitFor();
    await page.reload();
    await page.getByRole("radio").first().waitFor();
    expect(entra.asked).toHaveLength(1);
    const other = await context.newPage();
    await other.goto(link());
    await other.getByRole("link", { name: product.person(3).name }).waitFor();
    expect(entra.asked).toHaveLength(2);
  });

  test("gets a new token with what it has when the server takes the old one no more", async () => {
    const page = await context.newPage();
    await page.goto(link());
    await page.getByRole("link", { name: product.person(4).name }).click();
    await page.getByRole("radio").first().waitFor();
    await product.passMinutes(62);
    await page.reload();
    await expect.poll(() => entra.granted).toEqual(["authorization_code", "refresh_token"]);
    await page.getByRole("main").waitFor();
    expect(entra.asked).toHaveLength(1);
  });

  test("says what to do when somebody comes back without having signed in, and does not send them away again", async () => {
    const page = await context.newPage();
    await page.goto(link());
    await page.getByRole("link", { name: "Cancel" }).click();
    await page.getByText("We cannot tell who you are here.").waitFor();
    expect(entra.asked).toHaveLength(1);
  });

  test("asks Entra ID again when its session has ended", async () => {
    const page = await context.newPage();
    await page.goto(link());
    await page.getByRole("link", { name: product.person(6).name }).click();
    await page.getByRole("radio").first().waitFor();
    entra.endSessions();
    await product.passMinutes(62);
    await page.reload();
    await page.getByRole("link", { name: product.person(6).name }).click();
    await page.getByRole("main").waitFor();
    expect(page.url()).toBe(link());
    expect(entra.granted).toEqual(["authorization_code", "authorization_code"]);
  });

  test("takes no answer to what it has not asked, keeps no trace of it, and can be tried again", async () => {
    const page = await context.newPage();
    const forged = "code=of-somebody-else&state=of-somebody-else";
    await page.goto(`${link()}#${forged}`);
    await page.getByText("We cannot tell who you are here.").waitFor();
    expect(page.url()).toBe(link());
    await page.getByRole("button", { name: "Try again" }).click();
    await page.getByRole("link", { name: product.person(1).name }).waitFor();
    expect(entra.asked).toHaveLength(1);
    // Now something was asked, and the answer is to another question.
    await page.goto(`${link()}#${forged}`);
    await page.getByText("We cannot tell who you are here.").waitFor();
    expect(entra.asked).toHaveLength(1);
    expect(entra.granted).toEqual([]);
  });

  test("says so where the browser keeps nothing, in place of sending people to and fro without end", async () => {
    await context.addInitScript(blockStorage);
    const page = await context.newPage();
    await page.goto(link());
    await page.getByText("We cannot tell who you are here.").waitFor();
    await page.getByRole("button", { name: "Try again" }).waitFor();
    expect(entra.asked).toHaveLength(0);
  });

  test("leads a person from their own page back to it", async () => {
    const page = await context.newPage();
    await page.goto(`${product.address}/personal.html`);
    await page.getByRole("link", { name: product.person(5).name }).click();
    await page.waitForURL(`${product.address}/personal.html`);
    await page.getByRole("heading").first().waitFor();
    expect(await page.getByText(t("sign-in")).count()).toBe(0);
  });
});

describe.runIf(found !== null)("a host that gives no token by itself", () => {
  let browser: Browser;
  let product: Product;
  beforeAll(async () => {
    if (found === null) return;
    browser = await launchBrowser(found);
    product = await startProduct(embeddedDatabase, 8, "team", true);
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  test("signs its person in by nested app authentication, after asking for their consent", async () => {
    const occurrenceId = await product.meeting({ kind: "decide" });
    const host = await openHostPage(await browser.newContext(), product, teamsOrigin);
    const seat = { title: "Panel", page: "side-panel.html", frame: "sidePanel", person: product.person(1) } as const;
    const panel = await host.seat({ ...seat, occurrenceId, teamId: product.teamId, nested: true });
    await panel.getByRole("radio").first().waitFor();
    await answer(panel, "before", sheet);
    await untilSent(panel);
  });
});

describe.runIf(found !== null)("a page on its own where sign-in is not set up", () => {
  test.each(["plain-link.html", "personal.html", "tab.html"])("%s says so in words and asks nobody", async (name) => {
    if (found === null) return;
    const browser = await launchBrowser(found);
    const product = await startProduct(embeddedDatabase, 3);
    const page = await browser.newPage();
    const outside: string[] = [];
    page.on("request", (request) => request.url().startsWith(product.address) || outside.push(request.url()));
    await page.goto(`${product.address}/${name}`);
    await page.getByRole("heading", { name: t("sign-in") }).waitFor();
    await page.getByText(t("sign-in-next")).waitFor();
    expect(outside).toEqual([]);
    await browser.close();
    await product.stop();
  });
});
