import { describe, expect, test } from "vitest";
import { begunOf, endedOf } from "./rules.ts";

const at = (time: string) => new Date(`2027-01-${time}:00Z`);
const meeting = (id: string, start: string, end: string) => ({ id, startAt: at(start), endAt: at(end) });
const weekly = [meeting("first", "04T10:00", "04T11:00"), meeting("second", "11T10:00", "11T11:00")];

describe("a meeting that has begun", () => {
  test("is the one planned nearest, whether people come early or late", () => {
    expect(begunOf(weekly, at("04T09:52"))?.id).toBe("first");
    expect(begunOf(weekly, at("11T10:20"))?.id).toBe("second");
  });
  test("is none that is more than twelve hours off", () => expect(begunOf(weekly, at("06T10:00"))).toBeNull());
});

describe("a meeting that has ended", () => {
  test("is the last that had begun by plan", () => {
    const day = [meeting("early", "04T10:00", "04T10:30"), meeting("late", "04T11:00", "04T11:30")];
    expect(endedOf(day, at("04T10:58"))?.id).toBe("early");
    expect(endedOf(day, at("04T11:20"))?.id).toBe("late");
  });
  test("is none before its planned start, and none that ended by plan over twelve hours ago", () => {
    expect(endedOf(weekly, at("04T09:59"))).toBeNull();
    expect(endedOf(weekly, at("05T00:00"))).toBeNull();
  });
});
