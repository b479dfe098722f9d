import type { Chance } from "../platform/chance.ts";

/** One request on its way, as the client package hands it through its chain. */
export type Passing = {
  request: string | Request;
  options?: { method?: string; headers?: unknown };
  response?: Response;
};
/** A link of the chain. */
export type Link = { execute(passing: Passing): Promise<void>; setNext(next: Link): void };

/** What the links share over all requests of one application. */
export type Shared = {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly chance: Chance;
  /** Waits; the only way in which a call takes longer than its answers do. */
  readonly pause: (ms: number) => Promise<void>;
  /** One request at a time for each mailbox, four over all: Outlook's limit for an application. */
  readonly lines: Lines;
};

/** What one call may wait altogether before it is left to the next run, in milliseconds. */
const BUDGET_MS = 20_000;
/** Nobody waits for an answer longer than this; a delivery of ours has to be as quick. */
const ANSWER_MS = 10_000;
const AT_ONCE = 4;
const TRIES = 4;

/** Work in a line for each name and in one for all, first come first served. */
export type Lines = <T>(name: string, work: () => Promise<T>) => Promise<T>;

export function linesOf(atOnce = AT_ONCE): Lines {
  const tails = new Map<string, Promise<unknown>>();
  const waiting: (() => void)[] = [];
  let running = 0;
  const inAll = async <T>(work: () => Promise<T>): Promise<T> => {
    if (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
    else running++;
    try {
      return await work();
    } finally {
      // The place is handed over, so that nobody who comes later takes it.
      const next = waiting.shift();
      if (next === undefined) running--;
      else next();
    }
  };
  return (name, work) => {
    const before = tails.get(name) ?? Promise.resolve();
    const done = before.then(() => inAll(work));
    const tail = done.catch(() => undefined);
    tails.set(name, tail);
    void tail.then(() => {
      if (tails.get(name) === tail) tails.delete(name);
    });
    return done;
  };
}

/** The links in their order: sign-in, one's turn, trying again what only reads, the network. */
export function chainFor(shared: Shared, who: string, token: string): Link[] {
  return [signed(token), inTurn(shared, who), again(shared), sent(shared)];
}

const link = (execute: (passing: Passing, next: Link) => Promise<void>): Link => {
  let next: Link | undefined;
  return {
    setNext: (one) => {
      next = one;
    },
    execute: (passing) => execute(passing, next as Link),
  };
};

const headersOf = (passing: Passing): Headers =>
  new Headers(passing.options?.headers as ConstructorParameters<typeof Headers>[0]);

const signed = (token: string): Link =>
  link((passing, next) => {
    const headers = headersOf(passing);
    headers.set("authorization", `Bearer ${token}`);
    passing.options = { ...passing.options, headers };
    return next.execute(passing);
  });

const inTurn = ({ lines }: Shared, who: string): Link =>
  link((passing, next) => lines(who, () => next.execute(passing)));

/** Only GET: whatever writes is sent once, because nobody can tell whether it was taken. */
const again = ({ chance, pause }: Shared): Link =>
  link(async (passing, next) => {
    let waited = 0;
    for (let attempt = 1; ; attempt++) {
      await next.execute(passing);
      const status = passing.response?.status ?? 0;
      const isPassing = status === 429 || status === 503 || status === 504;
      if (!isPassing || (passing.options?.method ?? "GET") !== "GET" || attempt === TRIES) return;
      const wait = retryAfterOf(passing.response) ?? backoff(attempt, chance);
      if (waited + wait > BUDGET_MS) return;
      waited += wait;
      await pause(wait);
    }
  });

const sent = ({ fetch }: Shared): Link =>
  link(async (passing) => {
    const url = typeof passing.request === "string" ? passing.request : passing.request.url;
    passing.response = await fetch(url, {
      ...(passing.options as RequestInit),
      // An answer from elsewhere is no answer of Graph's, and would be sent our token.
      redirect: "error",
      signal: AbortSignal.timeout(ANSWER_MS),
    });
  });

/** Doubles from half a second on, and differs, so that many who were refused together do not come back together. */
export const backoff = (attempt: number, chance: Chance): number => {
  const whole = 500 * 2 ** Math.min(attempt, 10);
  return whole / 2 + chance.below(Math.ceil(whole / 2));
};

/** Seconds or a date in Retry-After, as milliseconds; null: the answer does not say, or nothing sensible. */
export function retryAfterOf(response: { headers: Headers } | undefined, now?: Date): number | null {
  const said = response?.headers.get("retry-after");
  if (said === null || said === undefined) return null;
  if (/^\d{1,6}$/.test(said)) return Number(said) * 1000;
  const at = said.endsWith("GMT") ? Date.parse(said) : Number.NaN;
  return Number.isNaN(at) || now === undefined ? null : Math.max(0, at - now.getTime());
}
