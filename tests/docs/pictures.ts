/**
 * `node scripts/setup.mjs tests/docs/pictures.ts` takes every photograph of docs/pictures anew, at real size, from the built demo: one morning
 * from the first question to the look back, then the pages of a manager, of Outlook and of an administrator. Takes some
 * minutes, most of them for the four months of earlier meetings. Names after it, such as `prepare look-back`, take only these.
 */
import { fileURLToPath } from "node:url";
import type { FrameLocator, Locator, Page } from "playwright-core";
import { answer, untilSent } from "../journeys/panel.ts";
import { findBrowser, launchBrowser } from "../support/browser.ts";
import { startDemo } from "../support/demoProcess.ts";

const folder = fileURLToPath(new URL("../../docs/pictures/", import.meta.url));
const wanted = process.argv.slice(2);
/** Four months of meetings are lived through behind the page; a busy machine takes its time. */
const HISTORY_PATIENCE_MS = 900_000;

/** Saves `part` of the page, at most `height` pixels of it from the top. */
async function take(page: Page, name: string, part: Locator, height: number): Promise<void> {
  if (wanted.length > 0 && !wanted.includes(name)) return;
  await part.scrollIntoViewIfNeeded();
  // Pictures that move have come to rest, and no focus ring or pointer is in the way.
  await page.mouse.move(0, 0);
  await page.waitForTimeout(1_500);
  const box = await part.boundingBox();
  if (box === null) throw new Error(`${name} is not on the page`);
  const clip = { x: box.x, y: box.y, width: box.width, height: Math.min(box.height, height) };
  await page.screenshot({ path: `${folder}${name}.png`, clip, caret: "hide" });
  console.log(`${name}.png, ${Math.round(clip.width)} by ${Math.round(clip.height)}`);
}

const found = await findBrowser();
if (found === null) throw new Error("There is no browser here: install one, or name it in PLUMBLINE_BROWSER.");
const browser = await launchBrowser(found);
const demo = await startDemo();
try {
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
    locale: "en-GB",
    timezoneId: "Europe/Berlin",
  });
  page.setDefaultTimeout(30_000);
  await page.goto(demo.address);
  const place = (title: string): Locator => page.locator(`iframe[title="${title}"]`);
  const inside = (title: string): FrameLocator => page.frameLocator(`iframe[title="${title}"]`);
  const view = (name: string) => page.getByRole("button", { name, exact: true }).click();
  const own = "Side panel of Mara Lindqvist";

  await inside(own).getByRole("radio").first().waitFor();
  await take(page, "question", place(own), 560);
  await answer(inside(own), "before", [
    ["clarity", 2],
    ["commit", 4],
  ]);
  await untilSent(inside(own));
  // Fifteen seconds after the last answer it closes by itself; whoever is quicker decides.
  await inside(own)
    .getByRole("button", { name: "Reveal now" })
    .click({ timeout: 5_000 })
    .catch(() => undefined);
  await inside(own).getByRole("region", { name: "clear purpose" }).waitFor();
  await take(page, "meeting", page.locator("body"), 900);
  await inside(own).getByText("Lead the stage").click();
  await take(page, "lead", place(own), 560);
  const theirs = "Side panel of Tomás Ferreira";
  await page.getByRole("button", { name: "Open the panel of Tomás Ferreira" }).click();
  await inside(theirs).getByRole("region", { name: "clear purpose" }).waitFor();
  await take(page, "result", place(theirs), 560);
  await page.getByRole("button", { name: "Close", exact: true }).click();

  const as = async (person: string, where: string): Promise<string> => {
    await view("Other people");
    await page.getByRole("radio", { name: person, exact: true }).check({ force: true });
    await page.getByRole("radio", { name: where, exact: true }).check({ force: true });
    return `${where}, as ${person}`;
  };
  await page.setViewportSize({ width: 1440, height: 1600 });
  const app = await as("Bastian Krüger", "Personal app");
  await inside(app).getByRole("button", { name: "Is everything well?" }).click();
  await inside(app).getByText("Everything that is used is well.").waitFor();
  await take(page, "self-test", place(app), 640);

  await view("Outlook");
  const outlook = page.locator(".outlook");
  await outlook.getByRole("button", { name: "New meeting" }).click();
  await outlook.getByRole("textbox", { name: "Title" }).fill("Roadmap for March");
  await outlook.getByRole("button", { name: "Plumbline", exact: true }).click();
  const pane = page.frameLocator(".outlook-pane iframe");
  await pane.getByLabel("Which team is asked?").selectOption({ label: "Product" });
  await pane.getByRole("button", { name: "Ask before and after" }).waitFor();
  await take(page, "outlook", page.locator(".outlook-pane iframe"), 480);

  const whole = async () => {
    // A connection that was kept may be gone while the demo is busy; the next look opens another.
    const scene = await demo.get<{ history: { done: number; total: number } }>("/api/demo/scene").catch(() => null);
    return scene !== null && scene.history.total > 1 && scene.history.done === scene.history.total;
  };
  for (const until = performance.now() + HISTORY_PATIENCE_MS; !(await whole()); await page.waitForTimeout(500))
    if (performance.now() > until) throw new Error("The earlier meetings are not there after a quarter of an hour.");

  const tab = await as("Viola Conti", "Tab of the team Product");
  await inside(tab).getByRole("button", { name: "Prepare", exact: true }).click();
  await inside(tab).getByRole("heading", { name: "Prepare", exact: true }).waitFor();
  await take(page, "prepare", place(tab), 640);
  await inside(tab).getByRole("button", { name: "Back", exact: true }).click();
  await inside(tab).getByRole("button", { name: "Look back", exact: true }).click();
  await inside(tab).getByText("lower than usual since about 2 Nov").waitFor();
  await take(page, "look-back", place(tab), 1280);
} finally {
  await browser.close();
  await demo.stop();
}
