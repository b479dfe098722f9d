import { mkdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, FrameLocator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { launchBrowser } from "../support/browser.ts";
import { voterOf } from "../support/devices.ts";
import { embeddedDatabase } from "../support/pulseFixture.ts";
import { findingsIn, overflowIn } from "./access.ts";
import { type HostPage, openHostPage, type Seat, type Theme } from "./hostPage.ts";
import { type Product, startProduct } from "./product.ts";

const found = inject("browser");
/** Looked at by people after a run; never compared with older ones by a machine. */
const pictures = fileURLToPath(new URL("../../.cache/looks", import.meta.url));
const themes: readonly Theme[] = ["default", "dark", "contrast"];
/** A language as it is, one with long words, one from right to left, and one where every word of ours is marked. */
const locales = ["en-gb", "de-DE", "ar-EG", "en-XA"] as const;

/** Text cut off at its lower edge, and targets that lie over each other. */
const troublesIn = (frame: FrameLocator): Promise<string[]> =>
  frame.locator("body").evaluate((body) => {
    const seen = [...body.querySelectorAll<HTMLElement>("*")].filter((one) => one.checkVisibility());
    const cut = seen.filter((one) => {
      const { overflowY, clipPath, position } = getComputedStyle(one);
      if (clipPath !== "none" || (position === "absolute" && one.clientHeight <= 1)) return false;
      return (overflowY === "hidden" || overflowY === "clip") && one.scrollHeight > one.clientHeight + 1;
    });
    const targets = seen.filter((one) => one.matches("button, a[href], summary, select, textarea, [role=radio]"));
    const boxes = targets.map((one) => ({ one, box: one.getBoundingClientRect() }));
    const over = boxes.flatMap(({ one, box }, at) =>
      boxes
        .slice(at + 1)
        .filter(({ one: other }) => !one.contains(other) && !other.contains(one))
        .filter(
          ({ box: next }) =>
            Math.min(box.right, next.right) - Math.max(box.left, next.left) > 1 &&
            Math.min(box.bottom, next.bottom) - Math.max(box.top, next.top) > 1,
        )
        .map(({ one: other }) => `over each other: ${one.innerText} / ${other.innerText}`),
    );
    return [...cut.map((one) => `cut: ${one.outerHTML.slice(0, 120)}`), ...over];
  });

type Place = Pick<Seat, "page" | "frame" | "width" | "height" | "subPageId" | "isAdmin"> & {
  readonly name: string;
  readonly on: "asked" | "closed" | "none";
  /** What has to be there before anything is looked at. */
  readonly ready: string;
};
const panel = { page: "side-panel.html", frame: "sidePanel" } as const;
const stage = { page: "stage.html", frame: "meetingStage", ready: ".pl-result, .pl-stage-middle p" } as const;
const tab = { page: "tab.html", frame: "content", on: "none", ready: ".pl-landing section" } as const;
const personal = { page: "personal.html", frame: "content", on: "none" } as const;
const question = "[role=radio]";
const result = ".pl-question";
const places: readonly Place[] = [
  { name: "dialog", page: "dialog.html", frame: "task", width: 248, height: 300, on: "asked", ready: question },
  { name: "panel-asking", ...panel, width: 280, height: 600, on: "asked", ready: question },
  { name: "panel-asking-wide", ...panel, width: 320, height: 600, on: "asked", ready: question },
  { name: "panel-result", ...panel, width: 280, height: 1500, on: "closed", ready: result },
  { name: "stage-open", ...stage, width: 994, height: 678, on: "asked" },
  { name: "stage-result", ...stage, width: 994, height: 678, on: "closed" },
  { name: "stage-result-least", ...stage, width: 792, height: 382, on: "closed" },
  { name: "stage-result-beside-panel", ...stage, width: 472, height: 382, on: "closed" },
  { name: "tab", ...tab, width: 994, height: 1200 },
  { name: "tab-phone", ...tab, width: 390, height: 1800 },
  { name: "tab-narrow", ...tab, width: 280, height: 2000 },
  { name: "personal", ...personal, width: 994, height: 700, ready: "h1" },
  { name: "personal-phone", ...personal, width: 390, height: 900, ready: "h1" },
  ...([994, 280] as const).flatMap((width): Place[] => [
    { name: `messages-${width}`, ...personal, width, height: 1900, subPageId: "reminders", ready: ".pl-reminders" },
    { name: `calendar-${width}`, ...personal, width, height: 2000, subPageId: "calendar", ready: ".pl-calendar" },
    { name: `pilot-${width}`, ...personal, width, height: 700, subPageId: "pilot", isAdmin: true, ready: ".pl-say" },
    {
      name: `deliveries-${width}`,
      ...personal,
      width,
      height: 1900,
      subPageId: "deliveries",
      isAdmin: true,
      ready: ".pl-deliveries",
    },
  ]),
];

describe.runIf(found !== null)("every surface, in each theme and language", () => {
  let browser: Browser;
  let product: Product;
  const meetings = { asked: "", closed: "", none: "" };
  beforeAll(async () => {
    if (found === null) return;
    mkdirSync(pictures, { recursive: true });
    browser = await launchBrowser(found);
    product = await startProduct(embeddedDatabase, 8);
    meetings.closed = await product.meeting({ kind: "decide", after: false }, "Roadmap review");
    const pulse = await product.pulse(meetings.closed, "before");
    const sheets = [1, 2, 2, 2, 4, 5, 5].map((clarity) => ({ clarity, commit: 4 }));
    for (const [place, answers] of sheets.entries()) {
      const person = product.person(place);
      await voterOf(pulse, person, product.as(person)).vote(answers);
    }
    await product.as(product.person(0)).call("seal", { params: { id: pulse.id }, body: {} });
    meetings.asked = await product.meeting({ kind: "decide", aim: "one roadmap by March" });
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  const seatAt = async (host: HostPage, place: Place, locale: string): Promise<FrameLocator> => {
    const { name, on, ready, ...seat } = place;
    const about = on === "none" ? {} : { occurrenceId: meetings[on] };
    const team = place.page === "personal.html" ? {} : { teamId: product.teamId };
    const frame = await host.seat({ ...seat, ...about, ...team, locale, title: name, person: product.person(7) });
    await frame.locator(ready).first().waitFor();
    return frame;
  };

  test.each(places)("$name: nothing is cut off, runs out or lies over something else", async (place) => {
    const troubles: string[] = [];
    for (const locale of locales) {
      const host = await openHostPage(await browser.newContext(), product);
      const frame = await seatAt(host, place, locale);
      expect(await frame.locator("html").getAttribute("dir"), locale).toBe(locale === "ar-EG" ? "rtl" : "ltr");
      for (const theme of themes) {
        await host.setTheme(place.name, theme);
        const found = [...(await overflowIn(frame)), ...(await troublesIn(frame)), ...(await findingsIn(frame))];
        troubles.push(
          ...found.map((one) => `${locale}, ${theme}: ${typeof one === "string" ? one : JSON.stringify(one)}`),
        );
        await host.page
          .locator(`iframe[title="${place.name}"]`)
          .screenshot({ path: path.join(pictures, `${place.name}-${locale}-${theme}.png`) });
      }
      await host.page.context().close();
    }
    expect(troubles).toEqual([]);
  });
});
