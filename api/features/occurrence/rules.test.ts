import { describe, expect, test } from "vitest";
import { adhocSealsAt, afterOpensAt, afterSealsAt, beforeTimes, isAsked, isForgotten, organisationK } from "./rules.ts";

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
