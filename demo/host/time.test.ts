import { expect, it } from "vitest";
import { untilNextWorkingDay, wallOf } from "./time.ts";

it("writes an instant as the wall of its zone shows it", () => {
  expect(wallOf("2026-12-28T08:58:00Z", "Europe/Berlin")).toBe("2026-12-28T09:58");
  expect(wallOf("2026-07-01T22:30:00Z", "Europe/Berlin")).toBe("2026-07-02T00:30");
});

it("skips the weekend on the way to the next working day", () => {
  const hours = (at: string) => untilNextWorkingDay(at, "Europe/Berlin") / 60;
  expect(hours("2026-12-28T09:00:00Z")).toBe(23);
  expect(hours("2027-01-01T08:00:00Z")).toBe(72);
  expect(hours("2027-01-02T08:00:00Z")).toBe(48);
});
