/** What a report is about. */
export type Report = { readonly of: "series" | "occurrence"; readonly id: string };

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Our own page about a report, for a browser without a host around it. */
export function reportLink(here: string, teamId: string, { of, id }: Report): string {
  const link = new URL("plain-link.html", here);
  link.searchParams.set("team", teamId);
  link.searchParams.set("report", `${of}/${id}`);
  return link.href;
}

/** The page of what was learned in the pilot, for a browser without a host around it. */
export const pilotReportLink = (here: string): string => new URL("plain-link.html?report=pilot", here).href;
export const isPilotReport = (search: string): boolean => new URLSearchParams(search).get("report") === "pilot";

/** The team and the report that such a link names; null for any other address. */
export function reportIn(search: string): { readonly teamId: string; readonly report: Report } | null {
  const query = new URLSearchParams(search);
  const teamId = query.get("team");
  const [of, id = ""] = (query.get("report") ?? "").split("/", 2);
  if (teamId === null || (of !== "series" && of !== "occurrence") || !uuid.test(id)) return null;
  return { teamId, report: { of, id: id.toLowerCase() } };
}
