import { readFile } from "node:fs/promises";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { myDataSchema } from "../../src/contract/myData.ts";
import { myData } from "../../src/locales/en/myData.ts";
import { team as teamWords } from "../../src/locales/en/team.ts";
import { speaker } from "../../src/locales/speaker.ts";
import { launchBrowser } from "../support/browser.ts";
import { embeddedDatabase } from "../support/pulseFixture.ts";
import { findingsIn, overflowIn } from "./access.ts";
import { openHostPage, type Theme } from "./hostPage.ts";
import { type Product, startProduct } from "./product.ts";

const t = speaker("en", myData);
const team = speaker("en", teamWords);
const found = inject("browser");
const places: readonly (readonly [theme: Theme, width: number])[] = [
  ["default", 994],
  ["dark", 994],
  ["contrast", 320],
];

describe.runIf(found !== null)("one's own data", () => {
  let browser: Browser;
  let product: Product;
  beforeAll(async () => {
    if (found === null) return;
    browser = await launchBrowser(found);
    product = await startProduct(embeddedDatabase, 8);
    await product.meeting({ kind: "decide", facilitatorId: product.person(2).id });
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  const open = async (place: number, [theme, width]: (typeof places)[number]) => {
    const context = await browser.newContext({ acceptDownloads: true });
    const host = await openHostPage(context, product);
    const seat = { title: "Mine", page: "personal.html", frame: "content", person: product.person(place) } as const;
    const frame = await host.seat({ ...seat, theme, width, height: 900 });
    await frame.getByRole("button", { name: t("link") }).click();
    await frame.getByRole("heading", { level: 1, name: t("heading") }).waitFor();
    const kinds = frame.locator("details");
    await kinds.first().waitFor();
    return { host, frame, kinds, close: () => context.close() };
  };

  test.each(places)("is read and can be judged before it is deleted, %s at %d px", async (theme, width) => {
    const { frame, kinds, close } = await open(2, [theme, width]);
    await kinds.first().locator("summary").click();
    for (const again of [false, true]) {
      if (again) await frame.getByRole("button", { name: t("erase") }).click();
      expect(await findingsIn(frame)).toEqual([]);
      expect(await overflowIn(frame)).toEqual([]);
    }
    expect(await frame.getByText(t("stays-answers")).isVisible()).toBe(true);
    await frame.getByRole("button", { name: t("erase-no") }).click();
    await kinds.first().waitFor();
    await close();
  });

  test("is taken as a file, and deleted for good", async () => {
    const { host, frame, kinds, close } = await open(1, places[0] as (typeof places)[number]);
    const shown = await kinds.count();
    const loading = host.page.waitForEvent("download");
    await frame.getByRole("button", { name: t("download") }).click();
    const file = await loading;
    const data = myDataSchema.parse(JSON.parse(await readFile(await file.path(), "utf8")));
    expect(data.id).toBe(product.person(1).id);
    expect(data.tables.filter(({ entries }) => entries.length > 0).length).toBe(shown);

    await frame.getByRole("button", { name: t("erase") }).click();
    await frame.getByRole("button", { name: t("erase-yes") }).click();
    await frame.getByRole("heading", { level: 1, name: t("erased-heading") }).waitFor();
    await frame.getByRole("button", { name: team("back") }).click();
    await frame.getByRole("button", { name: t("link") }).click();
    await frame.getByText(t("none")).waitFor();
    expect(await kinds.count()).toBe(0);
    await close();
  });
});
