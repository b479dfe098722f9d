import { describe, expect, test } from "vitest";
import type { Stage } from "../../contract/stage.ts";
import { clockOf, newerRoom, secondsLeft } from "./room.ts";

const stage: Stage = {
  version: 3,
  question: 0,
  turn: 0,
  round: false,
  timerEndsAt: "2026-12-28T09:02:00.000Z",
  now: "2026-12-28T09:00:30.000Z",
};

describe("a timer on the stage", () => {
  test("counts down from the server's clock, whatever the device's own says", () => {
    const room = { stage, heardAt: 5_000 };
    expect(secondsLeft(room, 5_000)).toBe(90);
    expect(secondsLeft(room, 5_001)).toBe(90);
    expect(secondsLeft(room, 65_000)).toBe(30);
  });
  test("ends at nothing and stays there", () => {
    expect(secondsLeft({ stage, heardAt: 0 }, 90_000)).toBe(0);
    expect(secondsLeft({ stage, heardAt: 0 }, 900_000)).toBe(0);
    expect(secondsLeft({ stage: { ...stage, timerEndsAt: null }, heardAt: 0 }, 0)).toBeNull();
  });
  test("is written in the reader's digits", () => {
    expect([0, 59, 65, 3600].map((seconds) => clockOf(seconds, "en"))).toEqual(["0:00", "0:59", "1:05", "60:00"]);
    expect(clockOf(65, "ar-EG")).toBe("١:٠٥");
  });
});

describe("what a room hears", () => {
  test("never goes back to an older step", () => {
    const known = { stage, heardAt: 1 };
    expect(newerRoom(known, { ...stage, version: 2 }, 2)).toBe(known);
    expect(newerRoom(known, { ...stage, version: 4 }, 2)).toEqual({ stage: { ...stage, version: 4 }, heardAt: 2 });
  });
  test("ends when nothing more will come, and may begin anew", () => {
    expect(newerRoom({ stage, heardAt: 1 }, null, 2)).toBeNull();
    expect(newerRoom(null, { ...stage, version: 1 }, 2)?.stage.version).toBe(1);
  });
});
