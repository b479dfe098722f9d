import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, FrameLocator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { packSchema } from "../../src/contract/pack.ts";
import { ownQuestions } from "../../src/locales/en/ownQuestions.ts";
import { speaker } from "../../src/locales/speaker.ts";
import { launchBrowser } from "../support/browser.ts";
import { voterOf } from "../support/devices.ts";
import { ownChoice, packWith } from "../support/ownQuestions.ts";
import { embeddedDatabase, temporaryFolder } from "../support/pulseFixture.ts";
import { findingsIn, overflowIn } from "./access.ts";
import { openHostPage, type Theme } from "./hostPage.ts";
import { radio, shownOf, untilSent } from "./panel.ts";
import { type Product, startProduct } from "./product.ts";

const t = speaker("en", ownQuestions);
const found = inject("browser");
const chosen = t("chosen", { most: 4 });
const question = "I know what we leave for the night shift.";

describe.runIf(found !== null)("questions of a team's own", () => {
  let browser: Browser;
  let product: Product;
  beforeAll(async () => {
    if (found === null) return;
    browser = await launchBrowser(found);
    product = await startProduct(embeddedDatabase, 8);
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  const open = async (place: number, width: number, theme: Theme = "default") => {
    const context = await browser.newContext({ acceptDownloads: true });
    const host = await openHostPage(context, product);
    const seat = { title: "Team", page: "tab.html", frame: "content", teamId: product.teamId, height: 900 } as const;
    const tab = await host.seat({ ...seat, person: product.person(place), theme, width });
    return { host, tab, close: () => context.close() };
  };
  const fine = async (frame: FrameLocator) => {
    expect(await findingsIn(frame)).toEqual([]);
    expect(await overflowIn(frame)).toEqual([]);
  };

  test("one is written while asking, seen as colleagues will see it, asked, answered, closed and read", async () => {
    const { tab, close } = await open(0, 994);
    await tab.getByRole("button", { name: "Ask now" }).click();
    await tab.getByRole("radio", { name: chosen }).check();
    await tab.getByRole("button", { name: t("write-own") }).click();
    await tab.getByRole("button", { name: t("save-question") }).click();
    await tab.getByText(t("need-text")).waitFor();
    const field = tab.getByRole("textbox", { name: t("after") });
    await field.fill(
      `${question.slice(0, -1)} and for the day shift, and so on, and for everybody who comes after them in the week and in the year.`,
    );
    await tab.getByText(t("hint-long", { most: 120 })).waitFor();
    await tab.getByText(t("hint-double")).waitFor();
    await field.fill(question);
    await tab
      .getByRole("region", { name: t("preview") })
      .getByText(question)
      .waitFor();
    await fine(tab);
    await tab.getByRole("textbox", { name: t("name") }).fill("handover");
    await tab.getByRole("button", { name: t("save-question") }).click();
    expect(await tab.getByRole("checkbox", { name: "1. handover" }).isChecked(), "chosen at once").toBe(true);
    await tab.getByRole("checkbox", { name: "clear purpose" }).check();
    const preview = tab.getByRole("region", { name: t("preview") });
    expect(await preview.getByRole("listitem").count()).toBe(2);
    expect(await preview.innerText()).toContain(question);
    await fine(tab);
    await tab.getByRole("button", { name: "Open the questions" }).click();
    await radio(tab, question, 4).click();
    await radio(tab, "I can say in one sentence what we decided.", 3).click();
    await untilSent(tab);

    const { pack } = await product.as(product.person(0)).call("ownQuestions", { params: { teamId: product.teamId } });
    const id = pack.questions[0]?.id ?? "";
    const pulses = await product.deps.db.inTenant(product.scope, (tx) =>
      tx.selectFrom("pulse").select("pulse_id").execute(),
    );
    const pulse = await product.as(product.person(1)).call("pulse", { params: { id: pulses[0]?.pulse_id ?? "" } });
    for (const person of product.people.slice(1))
      await voterOf(pulse, person, product.as(person)).vote({ [id]: 4, clarity: 4 });
    await product.passMinutes(0.5);
    const shown = await shownOf(tab, "handover");
    expect(shown.rows.map(([, count]) => count)).toEqual(["0", "0", "0", "8", "0", "0"]);
    await close();
  });

  test("set-up asks what was chosen, in that order, and leaves it as chosen earlier; keys are enough", async () => {
    const id = await product.record({ subject: "Shift handover" });
    const { host, tab, close } = await open(0, 280);
    await tab.getByRole("button", { name: "Set up questions" }).first().click();
    await tab.getByRole("radio", { name: chosen }).focus();
    await host.page.keyboard.press("Space");
    await tab.getByText(t("choose-none")).waitFor();
    for (const [kind, name] of [
      ["kind-decision", "decision"],
      ["kind-scale", "support"],
    ] as const) {
      await tab.getByRole("combobox", { name: t("kind") }).selectOption(t(kind));
      await tab.getByRole("checkbox", { name }).focus();
      await host.page.keyboard.press("Space");
    }
    await fine(tab);
    await tab.getByRole("button", { name: t("write-own") }).press("Enter");
    expect(await tab.locator(":focus").innerText()).toBe(t("write-heading"));
    await tab.getByRole("button", { name: t("cancel") }).press("Enter");
    await tab.getByRole("checkbox", { name: "2. support" }).waitFor();
    await tab.getByRole("button", { name: "Start asking" }).press("Enter");
    await tab.getByText("2 questions, before and after, 8 people.").waitFor();
    const asked = async () =>
      (await product.as(product.person(0)).call("occurrence", { params: { id } })).check?.questions;
    expect(await asked()).toEqual(["decision", "commit"]);
    await tab.getByRole("button", { name: "Change", exact: true }).first().click();
    expect(await tab.getByRole("radio", { name: "As chosen earlier" }).isChecked()).toBe(true);
    await tab.getByRole("button", { name: "Save" }).press("Enter");
    await tab.getByText("2 questions, before and after, 8 people.").waitFor();
    expect(await asked()).toEqual(["decision", "commit"]);
    await close();
  });

  test("a pack is saved as a file and loaded from one; what is wrong with a file is said at its place", async () => {
    const folder = await temporaryFolder();
    const { host, tab, close } = await open(0, 994);
    await tab.getByRole("button", { name: t("heading") }).click();
    const load = async (name: string, text: string) => {
      const path = join(folder.path, name);
      await writeFile(path, text);
      await tab.getByLabel(t("load-file")).last().setInputFiles(path);
    };
    await load("wrong.json", JSON.stringify({ ...packWith(ownChoice), questions: [{ ...ownChoice, version: 0 }] }));
    await tab.getByText(t("file-wrong", { at: "questions.0.version" })).waitFor();
    await load("no.json", "questions: none");
    await tab.getByText(t("file-no-pack")).waitFor();
    await load("pack.json", JSON.stringify(packWith(ownChoice)));
    await tab.getByText("Where do we go next?").waitFor();
    const loading = host.page.waitForEvent("download");
    await tab.getByRole("button", { name: t("save-file") }).click();
    const file = await loading;
    const saved = packSchema.parse(JSON.parse(await readFile(await file.path(), "utf8")));
    expect(saved.questions).toContainEqual(ownChoice);
    await tab.getByText(t("file-saved")).waitFor();
    const item = tab.getByRole("listitem").filter({ hasText: "Where do we go next?" });
    await item.getByRole("button", { name: t("retire") }).click();
    await item.getByRole("button", { name: t("offer-again") }).click();
    await item.getByRole("button", { name: t("reword") }).click();
    await tab.getByText(t("other-languages")).waitFor();
    await tab.getByRole("textbox", { name: t("after") }).fill("Where to?");
    await tab.getByRole("button", { name: t("save-question") }).click();
    await tab.getByText(t("version", { kind: t("kind-choice"), n: 2 })).waitFor();
    await folder.remove();
    await close();
  });

  test("the panel of a meeting that is asked nothing offers them as well, in its 280 px", async () => {
    const occurrenceId = await product.record({ subject: "Crane" });
    const context = await browser.newContext();
    const host = await openHostPage(context, product);
    const person = product.person(0);
    const seat = { title: "Panel", page: "side-panel.html", frame: "sidePanel", teamId: product.teamId } as const;
    const panel = await host.seat({ ...seat, person, occurrenceId });
    await panel.getByRole("button", { name: "Ask before and after" }).click();
    await panel.getByRole("radio", { name: chosen }).check();
    await panel.getByRole("combobox", { name: t("level") }).selectOption(t("level-strategic"));
    await panel.getByRole("checkbox", { name: "picture of success" }).check();
    await fine(panel);
    await panel.getByRole("button", { name: "Start asking" }).click();
    await panel.getByRole("radiogroup").waitFor();
    const { check } = await product.as(person).call("occurrence", { params: { id: occurrenceId } });
    expect(check?.questions).toEqual(["vision"]);
    await context.close();
  });

  test.each<[Theme, number]>([
    ["default", 994],
    ["dark", 280],
    ["contrast", 280],
  ])("fits and can be used, %s at %d px; who may not write reads", async (theme, width) => {
    const { tab, close } = await open(0, width, theme);
    await tab.getByRole("button", { name: t("heading") }).click();
    await tab.getByRole("button", { name: t("write-own") }).waitFor();
    await fine(tab);
    await tab.getByRole("button", { name: t("write-own") }).click();
    await tab.getByRole("radio", { name: t("write-kind-choice") }).check();
    await tab.getByRole("button", { name: t("add-option") }).click();
    await fine(tab);
    await tab.getByRole("button", { name: t("cancel") }).click();
    await tab.getByRole("button", { name: "Back" }).click();
    await tab.getByRole("button", { name: "Ask now" }).click();
    await tab.getByRole("radio", { name: chosen }).check();
    await tab.getByRole("combobox", { name: t("field") }).selectOption(t("field-vision"));
    await tab.getByRole("checkbox", { name: "vision" }).first().check();
    await fine(tab);
    await close();
    const reader = await open(3, width, theme);
    await reader.tab.getByRole("button", { name: t("heading") }).click();
    await reader.tab.getByText(t("read-only")).waitFor();
    await reader.tab.getByRole("button", { name: "Back" }).click();
    await reader.host.page.route("**/api/teams/*/questions", (route) => route.abort());
    await reader.tab.getByRole("button", { name: t("heading") }).click();
    await reader.tab.getByRole("alert").getByText(t("failed")).waitFor();
    await reader.host.page.unroute("**/api/teams/*/questions");
    await reader.tab.getByRole("button", { name: t("try-again") }).click();
    await reader.tab.getByText(t("read-only")).waitFor();
    expect(await reader.tab.getByRole("button", { name: t("write-own") }).count()).toBe(0);
    await reader.close();
  });
});
