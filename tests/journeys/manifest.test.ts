import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import type { Browser, BrowserContext, FrameLocator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from "vitest";
import { outlookWords as t } from "../../demo/outlook/outlookWords.ts";
import type { Item } from "../../demo/outlook/wire.ts";
import { people } from "../../demo/people.ts";
import { buildFiles, fromZip, kinds, toZip } from "../../scripts/appPackage.ts";
import type { Manifest } from "../../scripts/manifestShape.ts";
import { manifestIn } from "../../scripts/packageChecks.ts";
import { readPng } from "../../scripts/png.ts";
import { outlookEvents } from "../../src/locales/en/outlookEvents.ts";
import { launchBrowser } from "../support/browser.ts";
import { type DemoProcess, startDemo } from "../support/demoProcess.ts";
import { entraPages } from "../support/entraPages.ts";
import { embeddedDatabase } from "../support/pulseFixture.ts";
import { type HostPage, openHostPage, type Seat } from "./hostPage.ts";
import { textOf } from "./panel.ts";
import { builtSite, type Product, startProduct } from "./product.ts";

const found = inject("browser");
const host = "checks.example.com";
const values = {
  TEAMS_APP_ID: "7d4f6a52-8c1e-4f3b-9a6d-2f1b0c9e5a71",
  AAD_APP_CLIENT_ID: "0b9e2c44-51d7-4a86-b3f0-6c7d8e9f1a23",
  TAB_DOMAIN: host,
  DEVELOPER_NAME: "Example Works",
};
/** As it is uploaded. */
const manifests = kinds.map((kind) => {
  const folder = join(import.meta.dirname, "..", "..", "appPackage");
  return manifestIn(fromZip(toZip(buildFiles(folder, values, kind))));
});
const [core, full] = manifests as [Manifest, Manifest];
/** The path of one of our own addresses. @throws RangeError for an address that is not ours */
function pathOf(address: string): string {
  const url = new URL(address);
  if (url.origin !== `https://${host}`) throw new RangeError(`${address} is not on ${host}`);
  return url.pathname;
}
const tabs = (full.staticTabs ?? []).filter((tab) => tab.contentUrl !== undefined);

/** What the host would say where it opens a tab, by the name the manifest has for the place. */
type Place = Pick<Seat, "frame" | "width" | "height"> & { readonly in?: "team" | "chat"; readonly during?: boolean };
const places: Readonly<Record<string, Place>> = {
  personalTab: { frame: "content", width: 994, height: 900 },
  channelTab: { frame: "content", width: 994, height: 900, in: "team" },
  privateChatTab: { frame: "content", width: 994, height: 900, in: "chat" },
  meetingChatTab: { frame: "content", width: 994, height: 900, in: "chat", during: true },
  meetingDetailsTab: { frame: "content", width: 994, height: 900, in: "team", during: true },
  meetingSidePanel: { frame: "sidePanel", width: 280, height: 700, during: true },
  meetingStage: { frame: "meetingStage", width: 994, height: 678, during: true },
};

/** Something to read or to answer, and nothing that says that something is wrong. */
async function rendered(frame: FrameLocator | Page): Promise<void> {
  await frame.locator("h1:visible, [role=radiogroup]:visible, .pl-stage-title:visible").first().waitFor();
  const wrong = await frame.getByRole("alert").allInnerTexts();
  expect(wrong.filter((text) => text.trim() !== "")).toEqual([]);
}

describe.runIf(found !== null)("what the package names", () => {
  let browser: Browser;
  let product: Product;
  let chat: Product;
  let entra: ReturnType<typeof entraPages>;
  let context: BrowserContext;
  let teams: HostPage;
  beforeAll(async () => {
    if (found === null) return;
    browser = await launchBrowser(found);
    product = await startProduct(embeddedDatabase, 8, "team", true);
    chat = await startProduct(embeddedDatabase, 8, "chat");
    entra = entraPages(
      product.identities,
      product.people.map((person) => ({ ...person, tenantId: product.scope.tenantId })),
      product.clock,
    );
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
    await chat?.stop();
  });
  afterEach(() => context?.close());

  const opened = tabs.flatMap((tab) => (tab.context ?? []).map((place) => [tab.entityId ?? "", place, tab] as const));
  test("is a place that is known, for every tab", () => {
    expect(opened.map(([, place]) => place).filter((place) => places[place] === undefined)).toEqual([]);
    expect(new Set(opened.map(([, place]) => place)).size).toBe(7);
  });

  test.each(opened)("opens in Microsoft Teams: tab %s in %s", async (_, place, tab) => {
    const { in: around, during, ...seat } = places[place] ?? places.personalTab ?? { frame: "content" };
    const where = around === "chat" ? chat : product;
    context = await browser.newContext();
    teams = await openHostPage(context, where);
    const occurrenceId = during ? await where.meeting({ kind: "decide" }) : undefined;
    const frame = await teams.seat({
      ...seat,
      title: place,
      page: pathOf(tab.contentUrl ?? "").slice(1),
      person: where.person(1),
      ...(around === "team" ? { teamId: where.teamId } : around === "chat" ? { chatId: where.teamId } : {}),
      ...(occurrenceId === undefined ? {} : { occurrenceId, subPageId: `occurrence/${occurrenceId}` }),
    });
    await rendered(frame);
    if (place === "meetingSidePanel")
      await frame.getByRole("radiogroup", { name: textOf("clarity", "before") }).waitFor();
  });

  test("a page that cannot show what it was opened for does not pass", async () => {
    context = await browser.newContext();
    teams = await openHostPage(context, product);
    const nowhere = "occurrence/00000000-0000-4000-8000-000000000000";
    const seat = { title: "Nowhere", page: "tab.html", frame: "content", width: 994, teamId: product.teamId } as const;
    const frame = await teams.seat({ ...seat, person: product.person(1), subPageId: nowhere });
    await frame.getByRole("alert").first().waitFor();
    await expect(rendered(frame)).rejects.toThrow();
  });

  const alone = [
    ...new Set(manifests.flatMap(({ staticTabs = [] }) => staticTabs.flatMap(({ websiteUrl }) => websiteUrl ?? []))),
  ];
  test.each(alone)("opens in a browser, once one has signed in: %s", async (address) => {
    context = await browser.newContext();
    await entra(context);
    const page = await context.newPage();
    await page.goto(`${product.address}${pathOf(address)}`);
    await page.getByRole("link", { name: product.person(2).name, exact: true }).click();
    await rendered(page);
    expect(new URL(page.url()).pathname).toBe(pathOf(address));
  });

  const read = [...new Set(manifests.flatMap(({ developer }) => Object.values(developer)))].filter((text) =>
    /^https:/.test(text),
  );
  test.each(read)("opens without signing in: %s", async (address) => {
    context = await browser.newContext();
    const page = await context.newPage();
    const answer = await page.goto(`${product.address}${pathOf(address)}`);
    expect(answer?.status()).toBe(200);
    await rendered(page);
  });

  test("has pictures for its buttons, of the sizes it says, which other sites may show", async () => {
    const icons = [...JSON.stringify(full.extensions).matchAll(/\{"size":(\d+),"url":"([^"]+)"\}/g)];
    expect(icons.length).toBeGreaterThan(0);
    for (const [, size, address = ""] of icons) {
      const answer = await fetch(`${product.address}${pathOf(address)}`);
      expect([answer.status, answer.headers.get("content-type")], address).toEqual([200, "image/png"]);
      expect(answer.headers.get("cross-origin-resource-policy")).toBe("cross-origin");
      const { width, height } = readPng(new Uint8Array(await answer.arrayBuffer()));
      expect([width, height]).toEqual([Number(size), Number(size)]);
    }
  });
});

describe.runIf(found !== null)("what the package names for a calendar", () => {
  let browser: Browser;
  let demo: DemoProcess;
  let page: Page;
  const asked = new Set<string>();
  beforeAll(async () => {
    if (found === null) return;
    browser = await launchBrowser(found);
    demo = await startDemo();
    page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    page.setDefaultTimeout(30_000);
    page.context().on("request", (request) => asked.add(new URL(request.url()).pathname));
    await page.goto(demo.address);
    await page.getByRole("button", { name: "Outlook", exact: true }).click();
  });
  afterAll(async () => {
    await browser?.close();
    await demo?.stop();
  });
  const runtimes = (of: Manifest) => of.extensions?.[0]?.runtimes ?? [];
  const pane = runtimes(core)[0]?.code.page ?? "";
  const events = runtimes(full)[1]?.code;
  const subject = "Weekly product sync";
  const outlook = () => page.locator(".outlook");

  test.each([
    ["who is invited", people.tomas.id],
    ["who invites", people.mara.id],
  ])("the pane opens beside an appointment, for %s", async (_, person) => {
    await outlook().getByLabel(t("person")).selectOption(person);
    await outlook().getByRole("navigation").getByRole("button", { name: subject }).first().click();
    await outlook()
      .getByRole("button", { name: t("plumbline"), exact: true })
      .click();
    const frame = outlook().locator(".outlook-pane iframe");
    const address = await frame.getAttribute("src");
    expect(new URL(address ?? "", demo.address).pathname).toBe(pathOf(pane));
    await rendered(page.frameLocator(".outlook-pane iframe"));
  });

  test.each([
    ["web", () => pathOf(events?.page ?? "")],
    ["windows", () => pathOf(events?.script ?? "")],
  ] as const)("what is called at sending runs, from the address for %s", async (client, address) => {
    const { items } = await demo.get<{ items: Item[] }>(`/api/demo/outlook/items?person=${people.mara.id}`);
    const item = items.find((one) => one.subject === subject)?.id ?? "";
    const kept = { plumbline: JSON.stringify({ v: 1, attached: true, purpose: false }) };
    const body = JSON.stringify({ person: people.mara.id, item, values: kept });
    await fetch(`${demo.address}/api/demo/outlook/properties`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body,
    });
    await outlook().getByLabel(t("client")).selectOption(client);
    asked.clear();
    await outlook().getByRole("navigation").getByRole("button", { name: subject }).first().click();
    await outlook()
      .getByRole("button", { name: t("send-update"), exact: true })
      .click();
    await outlook().getByRole("dialog").getByText(outlookEvents["no-purpose"]).waitFor();
    await outlook()
      .getByRole("dialog")
      .getByRole("button", { name: t("do-not-send") })
      .click();
    expect([...asked]).toContain(address());
  });
});

test("the script for sending answers to the manifest's name for it, where there is no page around it and nothing to import", () => {
  const [events] = (full.extensions?.[0]?.runtimes ?? []).slice(1);
  const names: string[] = [];
  const Office = { actions: { associate: (name: string) => names.push(name) }, onReady: () => undefined };
  const script = readFileSync(join(builtSite, pathOf(events?.code.script ?? "")), "utf8");
  runInContext(script, createContext({ Office }));
  expect(names).toEqual(events?.actions?.map(({ id }) => id));
  expect(script).not.toMatch(/\bimport\s*[({"']|\bfrom\s*["']/);
});
