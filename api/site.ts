import { createHash, randomBytes } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join, relative, sep } from "node:path";
import { gzipSync } from "node:zlib";

/** Where Microsoft 365 shows our pages: the hosts that teams-js itself trusts, by their sites. */
const frameHosts = [
  "https://teams.microsoft.com",
  "https://*.teams.microsoft.com",
  "https://teams.live.com",
  "https://*.cloud.microsoft",
  "https://*.office.com",
  "https://outlook.office365.com",
  "https://outlook.live.com",
  "https://*.microsoft365.com",
];

/** Where a page without a host fetches its token: Entra ID of each cloud. */
const signInHosts = [
  "https://login.microsoftonline.com",
  "https://login.microsoftonline.us",
  "https://login.partner.microsoftonline.cn",
];

/** Outlook of the clouds that have hosts of their own. */
const outlookHosts = ["https://outlook.office365.us", "https://webmail.apps.mil", "https://partner.outlook.cn"];
/**
 * Microsoft's library for Outlook, which fetches parts of itself from beside it, and in some Outlooks one file of an older
 * one. That it may not send to Microsoft how it is used stops nothing else.
 */
const officeScripts = [
  "https://appsforoffice.microsoft.com/lib/",
  "https://ajax.aspnetcdn.com/ajax/3.5/MicrosoftAjax.js",
];
const inOutlook = /^\/outlook(-events)?\.html$/;

/**
 * Fluent writes its styles while it runs, marked with the number of this one reply; teams-js fetches its list of hosts.
 * @param nonce null for whatever writes no styles
 */
const policyWith = (path: string, nonce: string | null): string =>
  [
    "default-src 'self'",
    ["script-src 'self'", ...(inOutlook.test(path) ? officeScripts : [])].join(" "),
    `style-src 'self'${nonce === null ? "" : ` 'nonce-${nonce}'`}`,
    "img-src 'self' data:",
    `connect-src 'self' https://res.cdn.office.net ${signInHosts.join(" ")}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    ["frame-ancestors 'self'", ...frameHosts, ...(inOutlook.test(path) ? outlookHosts : [])].join(" "),
  ].join("; ");

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".map": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".txt": "text/plain; charset=utf-8",
};

/** Vite puts a hash of the content into these names, so what was fetched once stays right. */
const hashed = /^\/assets\/.*-[\w-]{8}\.\w+$/;
/** Pictures of buttons that a calendar shows on pages of its own; everything else belongs on ours only. */
const shownElsewhere = /^\/icons\/[\w-]+\.png$/;

/** A page that asks for a nonce is made anew for each reply; `place` is what stands in it instead. */
type Page = {
  readonly path: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Packed when first asked for: an instance that has just started has a page to show. null: not worth it. */
  readonly packed: (() => Uint8Array<ArrayBuffer>) | null;
  readonly headers: Readonly<Record<string, string>>;
  readonly place: string | null;
};
const nonceMeta = /<meta property="csp-nonce" nonce="([^"]+)"/;

/** Answers GET and HEAD for a file of the folder; null for everything else. */
export type Site = (request: Request) => Response | null;

/**
 * The files of `folder` as they are now, held in memory (a built site is a few megabytes): no address can reach
 * another file. A folder's index.html answers for its path with "/" at the end.
 * @throws Error with the cure when the folder does not exist
 */
export function siteOf(folder: string): Site {
  if (!existsSync(folder)) throw new Error(`${folder} is missing: run npm run build first.`);
  const pages = new Map<string, Page>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const path = `/${relative(folder, file).split(sep).join("/")}`;
    const page = pageOf(path, new Uint8Array(readFileSync(file)));
    pages.set(path, page);
    if (path.endsWith("/index.html")) pages.set(path.slice(0, -"index.html".length), page);
  }
  return (request) => {
    if (request.method !== "GET" && request.method !== "HEAD") return null;
    const page = pages.get(new URL(request.url).pathname);
    if (page === undefined) return null;
    return reply(request, page.place === null ? page : withNonce(page, page.place));
  };
}

function pageOf(path: string, bytes: Uint8Array<ArrayBuffer>): Page {
  const type = types[extname(path)] ?? "application/octet-stream";
  const text = /text|json|javascript|svg/.test(type);
  const place = type.startsWith("text/html") ? (nonceMeta.exec(Buffer.from(bytes).toString())?.[1] ?? null) : null;
  const headers: Record<string, string> = {
    "content-type": type,
    // A kept page would come with the nonce of another reply.
    "cache-control":
      place !== null ? "no-store" : hashed.test(path) ? "public, max-age=31536000, immutable" : "no-cache",
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "strict-transport-security": "max-age=31536000; includeSubDomains",
    "cross-origin-resource-policy": shownElsewhere.test(path) ? "cross-origin" : "same-origin",
    "permissions-policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
    "content-security-policy": policyWith(path, null),
  };
  if (place === null) headers.etag = `"${createHash("sha256").update(bytes).digest("base64url").slice(0, 22)}"`;
  if (text) headers.vary = "accept-encoding";
  return { path, bytes, packed: text && bytes.length > 1000 ? packedOnce(bytes) : null, headers, place };
}

function packedOnce(bytes: Uint8Array): () => Uint8Array<ArrayBuffer> {
  let packed: Uint8Array<ArrayBuffer> | undefined;
  return () => {
    packed ??= new Uint8Array(gzipSync(bytes, { level: 9 }));
    return packed;
  };
}

function withNonce(page: Page, place: string): Page {
  const nonce = randomBytes(16).toString("base64url");
  const bytes = new Uint8Array(Buffer.from(Buffer.from(page.bytes).toString().replaceAll(place, nonce)));
  const headers = { ...page.headers, "content-security-policy": policyWith(page.path, nonce) };
  return { ...page, bytes, packed: page.packed === null ? null : packedOnce(bytes), headers };
}

function reply(request: Request, page: Page): Response {
  const headers = new Headers(page.headers);
  const known = request.headers.get("if-none-match")?.split(",") ?? [];
  if (page.headers.etag !== undefined && known.some((one) => one.trim().replace(/^W\//, "") === page.headers.etag))
    return new Response(null, { status: 304, headers });
  const unpacks =
    page.packed !== null && /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(request.headers.get("accept-encoding") ?? "");
  const bytes = unpacks && page.packed !== null ? page.packed() : page.bytes;
  if (unpacks) headers.set("content-encoding", "gzip");
  headers.set("content-length", String(bytes.length));
  return new Response(request.method === "HEAD" ? null : bytes, { headers });
}
