import { type Access, addresses, fillPath, type RouteName } from "../contract/addresses.ts";
import type { Problem, ProblemCode } from "../contract/problem.ts";
import type { BodyInput, Params, Query, Reply } from "../contract/routes.ts";

/** The server refused: `code` is stable, `facts` are the numbers or words it may tell, `problem` is the whole reply. */
export class ProblemError extends Error {
  override readonly name = "ProblemError";
  readonly code: ProblemCode;
  readonly facts: Readonly<Record<string, string | number>>;
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.code);
    this.code = problem.code;
    this.facts = problem.facts ?? {};
    this.problem = problem;
  }
}

/** No reply came, or one that is not of this interface: nobody knows whether the request was carried out. */
export class Unreachable extends Error {
  override readonly name = "Unreachable";
}

type Nothing = Record<string, never>;
type Part<K extends string, T> = T extends Nothing | undefined
  ? { [P in K]?: undefined }
  : Partial<T> extends T
    ? { [P in K]?: T }
    : { [P in K]: T };
type Exact<T> = { [K in keyof T]: T[K] };
/** What one route needs: a part is left out when the route has none. */
export type Input<N extends RouteName> = Exact<
  Part<"params", Params<N>> & Part<"query", Query<N>> & Part<"body", BodyInput<N>>
>;
type Loose = {
  params?: Record<string, string> | undefined;
  query?: Record<string, string | undefined> | undefined;
  body?: unknown;
};
type More = { headers?: Record<string, string>; signal?: AbortSignal };

export type Client = {
  /** The reply's JSON. @throws ProblemError | Unreachable */
  call<N extends RouteName>(name: N, input: Input<N>, signal?: AbortSignal): Promise<Reply<N>>;
  /** The same request, its response unread: for the stream, and for 304. @throws ProblemError | Unreachable */
  send<N extends RouteName>(name: N, input: Input<N>, more?: More): Promise<Response>;
};

export type ClientParts = {
  /** A bearer token. `renew` says that the last one was refused. */
  token: (renew?: boolean) => Promise<string>;
  /** BCP 47: what replies should be worded in; left out, the browser says. */
  language?: () => string;
  /** Where the interface lives, without a slash at the end; empty: the page's own origin. */
  base?: string;
  fetch?: typeof fetch;
};

/** A client of the whole interface. It asks for a token once and again only when one is refused. */
export function makeClient({
  token,
  language,
  base = "",
  fetch: send = (...all) => fetch(...all),
}: ClientParts): Client {
  let held: Promise<string> | null = null;
  /** @param refused what was sent and not taken; where another request has renewed it meanwhile, that one serves */
  const bearer = (refused: Promise<string> | null): Promise<string> => {
    if (held !== null && held !== refused) return held;
    const given = token(refused !== null);
    held = given;
    given.catch(() => {
      if (held === given) held = null;
    });
    return given;
  };

  async function attempt(
    name: RouteName,
    input: Loose,
    more: More,
    signedBy: Promise<string> | null,
  ): Promise<Response> {
    const { method, path, access } = addresses[name];
    const query = new URLSearchParams();
    for (const [key, value] of Object.entries(input.query ?? {})) if (value !== undefined) query.set(key, value);
    const where = base + fillPath(path, input.params ?? {}) + (query.size > 0 ? `?${query}` : "");
    const headers: Record<string, string> = { accept: "application/json", ...more.headers };
    if (language !== undefined) headers["accept-language"] = language();
    // An answer without a name has no language either: it could be the only one in it.
    if (access === "ballot") headers["accept-language"] = "*";
    if (signedBy !== null) headers.authorization = `Bearer ${await signedBy}`;
    const init: RequestInit = { method, headers, cache: "no-store", ...manner(access) };
    if (input.body !== undefined) {
      headers["content-type"] = "application/json";
      init.body = JSON.stringify(input.body);
    }
    if (more.signal) init.signal = more.signal;
    return send(where, init).catch((cause: unknown) => {
      throw more.signal?.aborted ? cause : new Unreachable("no reply", { cause });
    });
  }

  async function request(name: RouteName, input: Loose, more: More = {}): Promise<Response> {
    const first = addresses[name].access === "signed-in" ? bearer(null) : null;
    let response = await attempt(name, input, more, first);
    if (first !== null && wantsToken(response)) response = await attempt(name, input, more, bearer(first));
    if (response.ok || response.status === 304) return response;
    throw await refusalOf(response);
  }

  return {
    send: (name, input, more) => request(name, input as Loose, more),
    async call<N extends RouteName>(name: N, input: Input<N>, signal?: AbortSignal): Promise<Reply<N>> {
      const response = await request(name, input as Loose, signal ? { signal } : {});
      return (await response.json().catch((cause: unknown) => {
        throw new Unreachable("the reply broke off", { cause });
      })) as Reply<N>;
    },
  };
}

/** Also when it says "too many": somebody else behind the same address has sent wrong tokens, and a valid one passes. */
const wantsToken = ({ status, headers }: Response): boolean =>
  status === 401 || (status === 429 && headers.has("www-authenticate"));

/** No route ever carries a cookie; a ballot also says nothing of the page it comes from, and outlives that page. */
function manner(access: Access): RequestInit {
  if (access !== "ballot") return { credentials: "omit" };
  return { credentials: "omit", referrerPolicy: "no-referrer", keepalive: true };
}

async function refusalOf(response: Response): Promise<Error> {
  const kind = response.headers.get("content-type") ?? "";
  if (!kind.includes("json")) return new Unreachable(`status ${response.status}`);
  try {
    return new ProblemError((await response.json()) as Problem);
  } catch (cause) {
    return new Unreachable(`status ${response.status}`, { cause });
  }
}
