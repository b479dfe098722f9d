import { problemResponse } from "./platform/problem.ts";

/** What an Azure function receives. It looks like a web Request and is none, so the app gets one built from it. */
export type FunctionRequest = {
  readonly method: string;
  readonly url: string;
  readonly headers: Iterable<[string, string]>;
  /** A stream of bytes; null where there is none, always so for GET and HEAD. */
  readonly body: unknown;
};

export type FunctionCookie = {
  name: string;
  value: string;
  domain?: string;
  path?: string;
  expires?: Date;
  maxAge?: number;
  secure?: boolean;
  httpOnly?: boolean;
  sameSite?: "Strict" | "Lax" | "None";
};

/** What an Azure function gives back. Cookies stand apart: left among the headers only the last one would survive. */
export type FunctionReply = {
  status: number;
  headers: Record<string, string>;
  cookies: FunctionCookie[];
  body?: ReadableStream<Uint8Array>;
};

/** Facts about one invocation for the app's log. The functions for papers and ballots hand over none. */
export type InvocationFacts = { readonly requestId: string };

export type Fetch = (request: Request, facts?: InvocationFacts) => Response | Promise<Response>;

/** Headers of one connection, not of the message (RFC 9110 section 7.6.1); the host would pass them on. */
const hopByHop = ["connection", "keep-alive", "proxy-connection", "te", "trailer", "transfer-encoding", "upgrade"];

/** Headers by which the platform and browsers follow one request through several logs. */
const traces =
  /^(traceparent|tracestate|baggage|b3|x-b3-.*|request-id|request-context|correlation-context|x-request-id|x-correlation-id|x-arr-log-id|x-ms-.*|x-appinsights-.*)$/;

/**
 * One request of Azure Functions through the app.
 * @param facts null: the app learns nothing of the invocation, and trace headers are left behind
 * @returns always a reply; a failure of the app itself becomes the problem `defect`, with `failed` told first
 */
export async function throughMount(
  fetch: Fetch,
  request: FunctionRequest,
  facts: InvocationFacts | null,
  failed: () => void,
): Promise<FunctionReply> {
  try {
    const response = await (facts === null
      ? fetch(webRequest(request, true))
      : fetch(webRequest(request, false), facts));
    return functionReply(response);
  } catch {
    failed();
    return functionReply(problemResponse("defect", facts === null ? {} : { requestId: facts.requestId }));
  }
}

function webRequest(request: FunctionRequest, untraced: boolean): Request {
  const headers = new Headers([...request.headers].filter(([name]) => !(untraced && traces.test(name.toLowerCase()))));
  return new Request(request.url, {
    method: request.method,
    headers,
    // A stream can be sent before the answer is read only in this mode; undici wants it said.
    ...(request.body === null ? {} : { body: request.body as ReadableStream<Uint8Array>, duplex: "half" as const }),
  });
}

function functionReply(response: Response): FunctionReply {
  const headers = new Headers(response.headers);
  const named = (headers.get("connection") ?? "").split(",").map((name) => name.trim());
  for (const name of [...hopByHop, ...named, "set-cookie"]) if (name !== "") headers.delete(name);
  return {
    status: response.status,
    headers: Object.fromEntries(headers),
    cookies: response.headers.getSetCookie().map(cookieOf),
    ...(response.body === null ? {} : { body: response.body }),
  };
}

/**
 * One Set-Cookie line (RFC 6265 section 4.1) as its parts. The value is decoded, because the host encodes it again.
 * Attributes the host cannot carry are left out.
 */
export function cookieOf(line: string): FunctionCookie {
  const [pair = "", ...attributes] = line.split(";");
  const cookie: FunctionCookie = { name: before(pair), value: decoded(after(pair)) };
  for (const attribute of attributes) {
    const value = after(attribute);
    switch (before(attribute).toLowerCase()) {
      case "domain":
        cookie.domain = value;
        break;
      case "path":
        cookie.path = value;
        break;
      case "expires":
        if (!Number.isNaN(Date.parse(value))) cookie.expires = new Date(value);
        break;
      case "max-age":
        if (/^-?\d+$/.test(value)) cookie.maxAge = Number(value);
        break;
      case "secure":
        cookie.secure = true;
        break;
      case "httponly":
        cookie.httpOnly = true;
        break;
      case "samesite": {
        const known = (["Strict", "Lax", "None"] as const).find((word) => word.toLowerCase() === value.toLowerCase());
        if (known !== undefined) cookie.sameSite = known;
      }
    }
  }
  return cookie;
}

// A value may hold further equals signs, so only the first one parts it.
const before = (pair: string): string => (pair.split("=")[0] ?? "").trim();
const after = (pair: string): string => (pair.includes("=") ? pair.slice(pair.indexOf("=") + 1).trim() : "");

const decoded = (value: string): string => {
  try {
    return decodeURIComponent(value);
  } catch {
    return value; // A lone percent sign: not encoded at all.
  }
};
