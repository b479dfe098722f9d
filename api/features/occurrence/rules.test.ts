import { describe, expect, test } from "vitest";
import {
  adhocSealsAt,
  afterOpensAt,
  afterSealsAt,
  beforeTimes,
  isAsked,
  isForgotten,
  organisationK,
  whyNotTaken,
} from "./rules.ts";

const at = (text: string) => new Date(text);

describe("when questions open and close", () => {
  test("before opens a day ahead when the check was attached earlier", () => {
    expect(beforeTimes(at("2026-12-28T09:00Z"), at("2026-12-01T09:00Z"))).toEqual({
      opensAt: at("2026-12-27T09:00Z"),
      sealsAt: at("2026-12-28T09:05Z"),
    });
  });
  test("before opens at once when the check is attached within the last day", () => {
    expect(beforeTimes(at("2026-12-28T09:00Z"), at("2026-12-28T08:30Z"))?.opensAt).toEqual(at("2026-12-28T08:30Z"));
  });
  test("a check attached at the start has no before", () => {
    expect(beforeTimes(at("2026-12-28T09:00Z"), at("2026-12-28T09:00Z"))).toBeNull();
  });
  test("after opens two minutes after the planned end", () => {
    expect(afterOpensAt(at("2026-12-28T09:30Z"))).toEqual(at("2026-12-28T09:32Z"));
  });
  test.each([
    { evening: "2026-12-29T17:00Z", is: "2026-12-29T17:00Z", because: "the evening is later than a day" },
    { evening: "2026-12-29T09:00Z", is: "2026-12-29T09:32Z", because: "a day is later than the evening" },
  ])("after closes at $is because $because", ({ evening, is }) => {
    expect(afterSealsAt(at("2026-12-28T09:32Z"), at(evening))).toEqual(at(is));
  });
  test("asking in between stays open for a day", () => {
    expect(adhocSealsAt(at("2026-12-28T09:00Z"))).toEqual(at("2026-12-29T09:00Z"));
  });
  test("a meeting is forgotten more than four hours after its end", () => {
    expect(isForgotten(at("2026-12-28T09:00Z"), at("2026-12-28T13:00Z"))).toBe(false);
    expect(isForgotten(at("2026-12-28T09:00Z"), at("2026-12-28T13:00:01Z"))).toBe(true);
  });
});

describe("who is asked", () => {
  const somebody = { id: "a", kind: "member", response: "none" };
  test.each([
    { attendee: somebody, is: true, because: "a colleague who has not replied may come" },
    { attendee: { ...somebody, kind: "guest" }, is: true, because: "a guest with an account can sign in" },
    { attendee: { ...somebody, kind: "guest", id: null }, is: false, because: "a guest without one cannot" },
    { attendee: { ...somebody, response: "declined" }, is: false, because: "who declined will not be there" },
    { attendee: { ...somebody, kind: "external" }, is: false, because: "external people are not asked" },
    { attendee: { ...somebody, kind: "room" }, is: false, because: "a room has no opinion" },
    { attendee: { ...somebody, kind: "service" }, is: false, because: "a program has no opinion" },
  ])("$is: $because", ({ attendee, is }) => expect(isAsked(attendee)).toBe(is));
  test("the organisation's number is five unless it is three or four", () => {
    expect([3, 4, 5, 9].map(organisationK)).toEqual([3, 4, 5, 5]);
  });
});

describe("a meeting that a page or the bot tells of", () => {
  const now = new Date("2026-12-28T10:00:00Z");
  const meeting = (start: string, end: string) => ({
    start: new Date(start),
    end: new Date(end),
    timeZone: "Europe/Berlin",
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

  test("a time zone that nobody knows is refused with names that are known", () => {
    const there = meeting("2026-12-28T10:00:00Z", "2026-12-28T11:00:00Z");
    expect(whyNotTaken({ ...there, timeZone: null }, now)).toContain("Europe/Berlin");
  });

  test("a meeting without a chat and without a link could not be found again", () => {
    const found = whyNotTaken({ ...meeting("2026-12-28T10:00:00Z", "2026-12-28T11:00:00Z"), chatId: null }, now);
    expect(found).toContain("say chatId or joinUrl");
  });
});
