import { expect, test } from "vitest";
import { whyNotTaken } from "./rules.ts";

const now = new Date("2026-12-28T10:00:00Z");
const meeting = (start: string, end: string) => ({
  start: new Date(start),
  end: new Date(end),
  chatId: "19:meeting_quay@thread.v2",
  joinUrl: null,
});

test.each([
  ["it runs now", "2026-12-28T09:45:00Z", "2026-12-28T10:30:00Z"],
  ["it has just ended", "2026-12-28T06:00:00Z", "2026-12-28T06:30:00Z"],
  ["it is a month away", "2027-01-28T10:00:00Z", "2027-01-28T11:00:00Z"],
])("a meeting is taken when %s", (_, start, end) => {
  expect(whyNotTaken(meeting(start, end), now)).toBeNull();
});

test.each([
  ["forgotten", "2026-12-28T04:00:00Z", "2026-12-28T05:59:00Z", "four hours"],
  ["longer than a day", "2026-12-28T10:00:00Z", "2026-12-29T10:01:00Z", "at most a day"],
  ["over before it starts", "2026-12-28T10:00:00Z", "2026-12-28T10:00:00Z", "end after"],
  ["too far away", "2027-02-02T10:01:00Z", "2027-02-02T11:00:00Z", "35 days"],
])("a meeting that is %s is refused with what can be done", (_, start, end, says) => {
  expect(whyNotTaken(meeting(start, end), now)).toContain(says);
});

test("a meeting without a chat and without a link could not be found again", () => {
  const found = whyNotTaken({ ...meeting("2026-12-28T10:00:00Z", "2026-12-28T11:00:00Z"), chatId: null }, now);
  expect(found).toContain("say chatId or joinUrl");
});
