import { expect, test } from "vitest";
import { isPilotReport, pilotReportLink, type Report, reportIn, reportLink } from "./report.ts";

const report: Report = { of: "series", id: "01a2db6b-ba00-7a62-a2f9-31d033e91987" };

test("a link to a report leads a browser to the same team and report, whatever the team is called", () => {
  const link = new URL(reportLink("https://plumb.example/tab.html?x=1#here", "19:a&b=c@thread.v2", report));
  expect(link.pathname).toBe("/plain-link.html");
  expect(reportIn(link.search)).toEqual({ teamId: "19:a&b=c@thread.v2", report });
});

test.each([
  "",
  "?team=a",
  "?team=a&report=series",
  "?team=a&report=person/01a2db6b-ba00-7a62-a2f9-31d033e91987",
  "?report=series/x",
])("%j names no report", (search) => expect(reportIn(search)).toBeNull());

test("a link to what was learned in the pilot names that page, and no report of a team", () => {
  const { search } = new URL(pilotReportLink("https://plumb.example/personal.html?x=1"));
  expect(isPilotReport(search)).toBe(true);
  expect(reportIn(search)).toBeNull();
  expect(isPilotReport("?report=series/x")).toBe(false);
});
