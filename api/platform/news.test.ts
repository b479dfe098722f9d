import { describe, expect, test } from "vitest";
import { hearNews, tellNews } from "./news.ts";

const database = {};
/** Whether it ended well before the time was over. */
const atOnce = async (wait: Promise<void>): Promise<boolean> => {
  const from = performance.now();
  await wait;
  return performance.now() - from < 500;
};

describe("news in one process", () => {
  test("wake who waits, and nobody who waits for something else", async () => {
    const [one, other, elsewhere] = [hearNews(database, "a"), hearNews(database, "b"), hearNews({}, "a")];
    const waits = [one.next(5_000), other.next(20), elsewhere.next(20)];
    let woken = 0;
    for (const wait of waits.slice(1)) void wait.then(() => woken++);
    tellNews(database, "a");
    expect(await atOnce(waits[0] as Promise<void>)).toBe(true);
    expect(woken).toBe(0);
    for (const hearing of [one, other, elsewhere]) hearing.end();
    await Promise.all(waits);
  });
  test("told while nobody waited are not lost, and count once", async () => {
    const hearing = hearNews(database, "a");
    tellNews(database, "a");
    tellNews(database, "a");
    expect(await atOnce(hearing.next(5_000))).toBe(true);
    const from = performance.now();
    await hearing.next(30);
    expect(performance.now() - from).toBeGreaterThan(25);
    hearing.end();
    tellNews(database, "a");
  });
});
