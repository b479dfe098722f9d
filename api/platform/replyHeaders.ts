/**
 * What every reply of the interface says to a browser: it is data, never a page; nobody keeps it; it goes to nobody else.
 * The pages have a policy of their own in site.ts.
 */
export const replyHeaders: Readonly<Record<string, string>> = {
  "cache-control": "no-store",
  "content-security-policy":
    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "no-referrer",
  "strict-transport-security": "max-age=31536000; includeSubDomains",
  "x-content-type-options": "nosniff",
};

/** Adds what a reply with headers of its own (a stream, a 304) does not say itself. */
export function withReplyHeaders(response: Response): Response {
  for (const [name, value] of Object.entries(replyHeaders))
    if (!response.headers.has(name)) response.headers.set(name, value);
  return response;
}
