import { describe, expect, it } from "vitest";
import type { Occurrence } from "../../contract/occurrence.ts";
import { chooseMeeting, choosePulse } from "./choosePulse.ts";

type Entry = Occurrence["pulses"][number];
const entry = (phase: Entry["phase"], state: Entry["state"]): Entry => ({
  id: `${phase}-${state}`,
  phase,
  state,
  released: state === "sealed",
});
const meeting = (start: string, ...pulses: Entry[]): Occurrence =>
  ({ id: start, start, end: start.replace(":00:00Z", ":30:00Z"), state: "planned", pulses }) as Occurrence;

describe("what a meeting shows first", () => {
  it("is what can be answered", () => {
    expect(choosePulse([entry("before", "sealed"), entry("after", "open")])?.id).toBe("after-open");
    expect(choosePulse([entry("after", "sealed"), entry("adhoc", "open")])?.id).toBe("adhoc-open");
  });
  it("is the last result while the next questions wait", () => {
    expect(choosePulse([entry("before", "sealed"), entry("after", "planned")])?.id).toBe("before-sealed");
  });
  it("is the next questions before anything was answered", () => {
    expect(choosePulse([entry("after", "planned"), entry("before", "planned")])?.id).toBe("before-planned");
  });
  it("is nothing when nothing is asked", () => {
    expect(choosePulse([])).toBeNull();
  });
});

describe("the meeting a panel opens on", () => {
  const now = "2026-12-28T08:58:00Z";
  const old = meeting("2026-12-14T09:00:00Z", entry("after", "sealed"));
  const last = meeting("2026-12-21T09:00:00Z", entry("after", "sealed"));
  const next = meeting("2026-12-30T09:00:00Z", entry("before", "planned"));
  it("is the one with open questions", () => {
    const open = meeting("2026-12-29T09:00:00Z", entry("before", "open"));
    expect(chooseMeeting([old, open, last], now)).toBe(open);
  });
  it("is else the one that is on, even when nothing is asked there", () => {
    const bare = meeting("2026-12-28T09:00:00Z");
    expect(chooseMeeting([next, last, bare], now)).toBe(bare);
  });
  it("is else the last one with a result, then the next one", () => {
    expect(chooseMeeting([next, old, last], now)).toBe(last);
    expect(chooseMeeting([next], now)).toBe(next);
  });
});
