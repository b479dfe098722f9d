import { describe, expect, test } from "vitest";
import { deliveryOutcome } from "../../src/contract/reminders.ts";
import { embeddedDatabase } from "../support/pulseFixture.ts";
import { liveThrough } from "./quarter/quarter.ts";

describe("weeks of several teams in five zones", () => {
  test("nobody hears too much or outside their hours, no meeting is missed, and every drop has a reason", async () => {
    const database = await embeddedDatabase();
    // Two weeks over Europe's change of clocks would begin later: the first weeks have Sydney's.
    const report = await liveThrough(database, { teams: 6, size: 12, weeks: 2, seed: 7 });
    await database.close();
    console.log(`quarter, quick form: ${JSON.stringify({ ...report, outside: report.outside.length })}`);
    expect(report).toMatchObject({ missed: [], outside: [], withoutReason: 0, failed: 0, left: 0 });
    expect(report.mostADay).toBeLessThanOrEqual(2);
    expect(report.mostAWeek).toBeLessThanOrEqual(6);
    expect(report.held).toBeGreaterThan(5);
    // A world in which nobody is told anything would keep every rule above.
    expect(report.pings).toBeGreaterThan(report.held * 6);
    expect(report.cards).toBeGreaterThan(0);
    expect(report.feed).toBeGreaterThan(0);
    expect(report.alone).toBeGreaterThan(0);
    const reasons = Object.keys(report.drops).map((name) => name.split(" ").at(-1));
    // What people wished for themselves has its reason in the line, and is not in the report.
    const known: readonly string[] = [...deliveryOutcome.options, "unwanted"];
    for (const reason of reasons) expect(known).toContain(reason);
  }, 300_000);
});
