import { expect, it } from "vitest";
import { joinLinkIn } from "./joinLink.ts";

const long =
  "https://teams.microsoft.com/l/meetup-join/19%3ameeting_OWE%40thread.v2/0?context=%7b%22Tid%22%3a%22a%22%2c%22Oid%22%3a%22b%22%7d";

it("finds the link of a meeting in the text of an invitation, its signs as they are in the calendar", () => {
  expect(joinLinkIn(`<p>Agenda</p><a href="${long}" target="_blank">Join</a>`)).toBe(long);
  const short = "https://teams.microsoft.com/meet/2345?p=Ab&amp;q=1";
  expect(joinLinkIn(`<a href='${short}'>`)).toBe("https://teams.microsoft.com/meet/2345?p=Ab&q=1");
  expect(joinLinkIn(`<a href="https://gov.teams.microsoft.us/l/meetup-join/x/0">`)).toBe(
    "https://gov.teams.microsoft.us/l/meetup-join/x/0",
  );
});

it("finds it behind what Outlook makes of links to protect people", () => {
  const safe = `https://eur02.safelinks.protection.outlook.com/?url=${encodeURIComponent(long)}&amp;data=05%7C02&amp;reserved=0`;
  expect(joinLinkIn(`<a href="${safe}">`)).toBe(long);
  const withPath = safe.replace("/?url=", "/ap/t-59584e83/?url=").replace("eur02", "eur01");
  expect(joinLinkIn(`<a href="${withPath}">`)).toBe(long);
  expect(joinLinkIn(`<a href="${safe.replace("/?url=", "/ap/t-59584e83?url=")}">`)).toBe(long);
});

it("takes the first of several", () => {
  expect(joinLinkIn(`<a href="https://teams.microsoft.com/meet/1"><a href="https://teams.microsoft.com/meet/2">`)).toBe(
    "https://teams.microsoft.com/meet/1",
  );
});

it.each([
  "",
  "<p>Room 4</p>",
  '<a href="https://teams.microsoft.com/l/channel/19%3a1/General">',
  '<a href="https://teams.microsoft.com.evil.example/meet/1">',
  '<a href="http://teams.microsoft.com/meet/1">',
  '<a href="https://zoom.example/j/1">',
  `<a href="https://teams.microsoft.com/meet/${"1".repeat(2_100)}">`,
])("finds none in %j", (html) => {
  expect(joinLinkIn(html)).toBeNull();
});
