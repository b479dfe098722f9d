import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Site, siteOf } from "./site.ts";

const script = `export const words = ${JSON.stringify("plumb ".repeat(300))};\n`;
let folder: string;
let site: Site;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "plumbline-site-"));
  mkdirSync(join(folder, "site", "assets"), { recursive: true });
  writeFileSync(join(folder, "site", "index.html"), "<!doctype html><title>Plumbline</title>");
  writeFileSync(join(folder, "site", "assets", "tab-B1x9_-aZ.js"), script);
  const meta = '<meta property="csp-nonce" nonce="PLACE">';
  writeFileSync(join(folder, "site", "tab.html"), `<!doctype html>${meta}<script nonce="PLACE"></script>`);
  writeFileSync(join(folder, "site", "icon.png"), new Uint8Array([137, 80, 78, 71]));
  mkdirSync(join(folder, "site", "icons"));
  writeFileSync(join(folder, "site", "icons", "pane-16.png"), new Uint8Array([137, 80, 78, 71]));
  for (const name of ["outlook.html", "outlook-events.html", "outlooks.html"])
    writeFileSync(join(folder, "site", name), `<!doctype html>${meta}<script></script>`);
  writeFileSync(join(folder, "outside.html"), "not for serving");
  site = siteOf(join(folder, "site"));
});

afterAll(() => rmSync(folder, { recursive: true }));

const get = (path: string, headers: Record<string, string> = {}, method = "GET"): Response | null =>
  site(new Request(new URL(path, "http://localhost:4280"), { method, headers }));

test("a page answers under its own name and its folder's, and is asked for anew each time", async () => {
  for (const path of ["/", "/index.html", "/index.html?x=1"]) {
    const response = get(path);
    expect(await response?.text()).toContain("Plumbline");
    expect(response?.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(response?.headers.get("cache-control")).toBe("no-cache");
  }
});

test("a file with its hash in the name is kept for good", () => {
  expect(get("/assets/tab-B1x9_-aZ.js")?.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
});

test("every page says who may frame it, where scripts come from, and that no address is passed on", () => {
  const headers = get("/")?.headers;
  const policy = headers?.get("content-security-policy");
  expect(policy).toContain("script-src 'self';");
  expect(policy).toMatch(
    /connect-src 'self' https:\/\/res\.cdn\.office\.net https:\/\/login\.microsoftonline\.com [^;*]*;/,
  );
  expect(policy).toMatch(/frame-ancestors 'self' https:\/\/teams\.microsoft\.com .*https:\/\/\*\.cloud\.microsoft/);
  expect(headers?.get("referrer-policy")).toBe("no-referrer");
  expect(headers?.get("strict-transport-security")).toMatch(/^max-age=31536000/);
  expect(headers?.get("x-content-type-options")).toBe("nosniff");
});

test("the pictures of the buttons may be shown on pages of a calendar, and nothing else may", () => {
  const policy = (path: string) => get(path)?.headers.get("cross-origin-resource-policy");
  expect(policy("/icons/pane-16.png")).toBe("cross-origin");
  for (const path of ["/", "/tab.html", "/icon.png", "/assets/tab-B1x9_-aZ.js"])
    expect(policy(path), path).toBe("same-origin");
});

test("a page that asks for a nonce gets one of its own with each reply, on the page and in the policy, and is not kept", async () => {
  const seen = new Set<string>();
  for (const headers of [{}, { "if-none-match": "*" }, { "accept-encoding": "gzip" }]) {
    const page = get("/tab.html", headers);
    const nonce = /style-src 'self' 'nonce-([\w-]{22})';/.exec(page?.headers.get("content-security-policy") ?? "")?.[1];
    expect(await page?.text()).toBe(
      `<!doctype html><meta property="csp-nonce" nonce="${nonce}"><script nonce="${nonce}"></script>`,
    );
    expect([page?.status, page?.headers.get("cache-control"), page?.headers.get("etag")]).toEqual([
      200,
      "no-store",
      null,
    ]);
    seen.add(nonce ?? "");
  }
  expect(seen.size).toBe(3);
  expect(get("/")?.headers.get("content-security-policy")).toContain("style-src 'self';");
});

test("only the pages in Outlook may run Microsoft's library, and be framed by every Outlook", () => {
  const policyOf = (path: string) => get(path)?.headers.get("content-security-policy") ?? "";
  for (const path of ["/outlook.html", "/outlook.html?view=1", "/outlook-events.html"]) {
    expect(policyOf(path)).toMatch(/script-src 'self' https:\/\/appsforoffice\.microsoft\.com\/lib\/ [^;*]*;/);
    expect(policyOf(path)).not.toContain("unsafe");
    for (const host of ["https://outlook.office365.com", "https://outlook.live.com", "https://partner.outlook.cn"])
      expect(policyOf(path).split("frame-ancestors")[1]).toContain(` ${host}`);
  }
  for (const path of ["/", "/tab.html", "/outlooks.html"]) {
    expect(policyOf(path)).toContain("script-src 'self';");
    expect(policyOf(path)).not.toContain("appsforoffice");
  }
});

test("text is packed for who can unpack it, with its length", async () => {
  const packed = get("/assets/tab-B1x9_-aZ.js", { "accept-encoding": "br, gzip;q=0.8" });
  const bytes = new Uint8Array((await packed?.arrayBuffer()) ?? new ArrayBuffer(0));
  expect(packed?.headers.get("content-encoding")).toBe("gzip");
  expect(packed?.headers.get("content-length")).toBe(String(bytes.length));
  expect(gunzipSync(bytes).toString()).toBe(script);
  for (const refuses of ["identity", "gzip;q=0", "br"]) {
    const plain = get("/assets/tab-B1x9_-aZ.js", { "accept-encoding": refuses });
    expect(plain?.headers.get("content-encoding")).toBeNull();
    expect(await plain?.text()).toBe(script);
  }
});

test("who already has the file hears so", async () => {
  const etag = get("/icon.png")?.headers.get("etag") ?? "";
  const again = get("/icon.png", { "if-none-match": `"other", W/${etag}` });
  expect([again?.status, await again?.text()]).toEqual([304, ""]);
  expect(get("/icon.png", { "if-none-match": '"other"' })?.status).toBe(200);
});

test("HEAD tells the length without the file", async () => {
  const response = get("/icon.png", {}, "HEAD");
  expect([response?.headers.get("content-length"), await response?.text()]).toEqual(["4", ""]);
});

test.each(["/missing.html", "/../outside.html", "/%2e%2e/outside.html", "/assets", "/assets/", "/index.html/"])(
  "%s is nothing of this folder",
  (path) => expect(get(path)).toBeNull(),
);

test("nothing is written to a page", () => expect(get("/", {}, "POST")).toBeNull());

test("a folder that was not built is refused with the cure", () => {
  expect(() => siteOf(join(folder, "nothing"))).toThrow(/run npm run build first/);
});
