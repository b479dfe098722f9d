import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type { AxeResults } from "axe-core";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { problemResponse } from "../../api/platform/problem.ts";
import { type RunningServer, serve } from "../../api/server.ts";
import { siteOf } from "../../api/site.ts";
import { readingPages, translatedTrust } from "../../scripts/readingPages.ts";
import { pageNames } from "../../src/features/trust/pageHtml.ts";
import { directionOf } from "../../src/locales/languages.ts";
import { nameOf } from "../../src/locales/trustFile.ts";
import { launchBrowser } from "../support/browser.ts";

const found = inject("browser");
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const pages = readingPages();
const translated = translatedTrust();
const all = [...pageNames.map((name) => ({ file: `${name}.html`, language: "en" })), ...translated];
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What somebody who never signed in, has no Teams and lets no script run gets to read. */
describe.runIf(found !== null)("the pages that open without sign-in", () => {
  let browser: Browser;
  let server: RunningServer;
  beforeAll(async () => {
    if (found === null) return;
    browser = await launchBrowser(found);
    const site = siteOf(fileURLToPath(new URL("../../dist/site", import.meta.url)));
    const answer = (request: Request): Response => site(request) ?? problemResponse("not-found");
    server = await serve(answer, { port: 0, hostname: "127.0.0.1" });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  const addressOf = (file: string): string => `http://127.0.0.1:${server.port}/${file}`;

  test("are there without any script, ask our own site only, and lead to each other", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(addressOf("trust.html"));
    for (const { title } of [...pageNames.slice(1), pageNames[0]].map((name) => pages[name])) {
      await page.getByRole("navigation", { name: "More pages" }).getByRole("link", { name: title }).click();
      expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(title);
      expect(await page.title()).toContain(title);
    }
    expect(asked.filter((url) => !url.startsWith(`http://127.0.0.1:${server.port}/`))).toEqual([]);
    expect(asked.filter((url) => url.endsWith(".js"))).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    await context.close();
  });

  test("lead from what becomes of an answer to the same in every other language, and back", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(addressOf("trust.html"));
    const onPage = (what: string) => page.locator("html").getAttribute(what);
    expect(translated.length).toBeGreaterThan(2);
    for (const { language, title } of translated) {
      await page
        .getByRole("navigation")
        .getByRole("link", { name: nameOf(language), exact: true })
        .click();
      expect(await page.title()).toBe(title);
      expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(title.replace(" · Plumbline", ""));
      expect([await onPage("lang"), await onPage("dir")]).toEqual([language, directionOf(language)]);
      const others = [{ language: "en" as const }, ...translated].filter((other) => other.language !== language);
      for (const other of others)
        expect(await page.getByRole("link", { name: nameOf(other.language), exact: true }).count()).toBe(1);
      await page.getByRole("link", { name: nameOf("en"), exact: true }).click();
      expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(pages.trust.title);
      expect(await onPage("lang")).toBe("en");
    }
    expect(asked.filter((url) => url.endsWith(".js"))).toEqual([]);
    await context.close();
  });

  const looks = [
    { colorScheme: "light", forcedColors: "none" },
    { colorScheme: "dark", forcedColors: "none" },
    { colorScheme: "dark", forcedColors: "active" },
  ] as const;
  test.each(looks)("have no fault of access in $colorScheme, forced colours $forcedColors", async (look) => {
    const backgrounds = new Set<string>();
    for (const width of [360, 1100]) {
      const context = await browser.newContext({ ...look, viewport: { width, height: 800 }, bypassCSP: true });
      const page = await context.newPage();
      for (const { file, language } of all) {
        await page.goto(addressOf(file));
        expect(await page.evaluate("document.documentElement.lang")).toBe(language);
        expect(await page.evaluate("document.documentElement.scrollWidth"), `${file} at ${width}`).toBe(width);
        backgrounds.add(String(await page.evaluate("getComputedStyle(document.body).backgroundColor")));
        await page.evaluate(axe);
        const options = JSON.stringify({ runOnly: rules });
        const { violations, passes } = (await page.evaluate(`axe.run(document, ${options})`)) as AxeResults;
        expect(violations.map(({ id, nodes }) => `${file} at ${width}: ${id}: ${nodes[0]?.html}`)).toEqual([]);
        expect(passes.length).toBeGreaterThan(10);
      }
      await context.close();
    }
    const dark = look.forcedColors === "active" ? "rgb(0, 0, 0)" : "rgb(41, 41, 41)";
    expect([...backgrounds]).toEqual([look.colorScheme === "light" ? "rgb(255, 255, 255)" : dark]);
  });

  test("put each question of the pack on sheets of A4 of its own, two at most, black on white, without navigation", async () => {
    const context = await browser.newContext({ colorScheme: "dark" });
    const page = await context.newPage();
    await page.goto(addressOf("data-protection.html"));
    await page.emulateMedia({ media: "print" });
    const look = "((s) => s.backgroundColor + s.color)(getComputedStyle(document.body))";
    expect(await page.evaluate(look)).toBe("rgb(255, 255, 255)rgb(0, 0, 0)");
    expect(await page.getByRole("navigation", { name: "More pages" }).isVisible()).toBe(false);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    const sheets = [...pdf.matchAll(/\/Type\s*\/Page\b/g)].length;
    const questions = pages["data-protection"].parts.length;
    const begins = "[...document.querySelectorAll('.pl-pack section')].map((s) => getComputedStyle(s).breakBefore)";
    expect(await page.evaluate(begins), "each begins a sheet").toEqual(Array(questions).fill("page"));
    expect(sheets, "a cover, and for each question a sheet").toBeGreaterThanOrEqual(1 + questions);
    expect(sheets, "two for those with long tables").toBeLessThanOrEqual(1 + 2 * questions);
    // A4 in points.
    expect(pdf).toMatch(/\/MediaBox\s*\[\s*0 0 59[45](\.\d+)? 84[12](\.\d+)?\s*\]/);
    await context.close();
  });
});
