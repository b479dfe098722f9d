import { describe, expect, test } from "vitest";
import { isFromOutlook, officeNeverCame, outlookSite } from "./outlookSite.ts";

const html =
  '<script async src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script><script type="module" src="/assets/outlook.js"></script>';
const site = outlookSite((request) =>
  new URL(request.url).pathname.endsWith(".html")
    ? new Response(html, {
        headers: {
          "content-type": "text/html",
          "content-length": String(html.length),
          "referrer-policy": "no-referrer",
          "content-security-policy": "script-src 'self'",
        },
      })
    : null,
);
const page = async (path: string) => site(new Request(`http://localhost${path}`));

describe("the product's pages in the demo", () => {
  test.each(["/outlook.html", "/outlook-events.html"])(
    "%s loads the demo's library in place of Microsoft's",
    async (path) => {
      const reply = await page(path);
      expect(await reply?.text()).toBe(
        html.replace("https://appsforoffice.microsoft.com/lib/1/hosted/office.js", "/demo/office.js"),
      );
      expect(reply?.headers.get("content-security-policy"), "as the product says").toBe("script-src 'self'");
      expect(reply?.headers.get("content-length")).toBeNull();
    },
  );

  test("all others are as they are, and what is not there is not there", async () => {
    const tab = await page("/tab.html");
    expect([await tab?.text(), tab?.headers.get("referrer-policy")]).toEqual([html, "no-referrer"]);
    expect(await page("/outlook.js")).toBeNull();
  });

  test("a page may find no library, or wait for one that never comes", async () => {
    expect(await (await page("/outlook.html?office=missing"))?.text()).toContain('src="/demo/office.js?missing"');
    expect(await (await page("/outlook.html?office=silent"))?.text()).toContain('src="/demo/office.js?silent"');
    const at = (search: string) => officeNeverCame(new URL(`http://localhost/demo/office.js${search}`));
    expect(at("")).toBeNull();
    expect(at("?missing")?.status).toBe(404);
    const reader = at("?silent")?.body?.getReader();
    const soon = new Promise((done) => setTimeout(() => done("nothing yet"), 20));
    expect(await Promise.race([reader?.read(), soon])).toBe("nothing yet");
  });

  test("only a page of Outlook is one that Outlook signs in for", () => {
    const from = (referer?: string) =>
      isFromOutlook(new Request("http://localhost/api/sign-in", referer === undefined ? {} : { headers: { referer } }));
    expect(from("http://localhost/outlook.html?office=there")).toBe(true);
    expect([from(), from("http://localhost/plain-link.html"), from("nowhere")]).toEqual([false, false, false]);
  });
});
