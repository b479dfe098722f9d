import { problemResponse } from "../../api/platform/problem.ts";
import type { Site } from "../../api/site.ts";

/** Where the product's pages fetch Microsoft's library. */
const MICROSOFTS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
/** The pages of the add-in, with what its manifest may add to their address. */
const ofOutlook = /^\/outlook[\w-]*\.html$/;

/**
 * The product's pages, with the demo's Outlook in place of Microsoft's library in those that load it, and nothing else changed.
 * A page may be asked for with `?office=missing` (the library is not found) or `?office=silent` (it never comes).
 */
export const outlookSite =
  (site: Site): ((request: Request) => Promise<Response> | null) =>
  (request) => {
    const { pathname, searchParams } = new URL(request.url);
    const page = ofOutlook.test(pathname) ? site(unpacked(request)) : site(request);
    if (page === null) return null;
    return ofOutlook.test(pathname) ? rewritten(page, searchParams.get("office") ?? "there") : Promise.resolve(page);
  };

const unpacked = (request: Request): Request => new Request(request.url, { method: request.method });

async function rewritten(page: Response, office: string): Promise<Response> {
  const html = await page.text();
  const headers = new Headers(page.headers);
  headers.delete("content-length");
  // So that this server knows whose question it is where Outlook differs from a page on its own.
  headers.set("referrer-policy", "same-origin");
  headers.set("cache-control", "no-store");
  headers.delete("etag");
  const address = `/demo/office.js${office === "there" ? "" : `?${office}`}`;
  return new Response(html.replaceAll(MICROSOFTS, address), { status: page.status, headers });
}

/** Whether a page of the add-in asks. */
export function isFromOutlook(request: Request): boolean {
  const from = request.headers.get("referer");
  return from !== null && URL.canParse(from) && ofOutlook.test(new URL(from).pathname);
}

/** What the address of the library gives when it is not to come: nothing by that name, or no end of waiting. Null: let it come. */
export function officeNeverCame({ search }: URL): Response | null {
  if (search === "?missing") return problemResponse("not-found");
  if (search === "?silent")
    return new Response(new ReadableStream(), { headers: { "content-type": "text/javascript" } });
  return null;
}
