import { describe, expect, test } from "vitest";
import { hasRoom } from "./rules.ts";

describe("one more message", () => {
  test.each([
    { week: [0, 0, 0, 0, 0, 0, 0], room: true, because: "there was none" },
    { week: [1, 0, 0, 0, 0, 0, 0], room: true, because: "it is the second of the day" },
    { week: [2, 0, 0, 0, 0, 0, 0], room: false, because: "it would be the third of the day" },
    { week: [0, 2, 2, 1, 0, 0, 0], room: true, because: "it is the sixth of the week" },
    { week: [0, 2, 2, 2, 0, 0, 0], room: false, because: "it would be the seventh of the week" },
    { week: [1, 1, 1, 1, 1, 1, 0], room: false, because: "one a day fills a week too" },
  ])("after $week: $room, because $because", ({ week, room }) => expect(hasRoom(week)).toBe(room));
});
