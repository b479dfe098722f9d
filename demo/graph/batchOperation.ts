import type { Operations } from "./contract.ts";
import { insist } from "./inside.ts";

type Entry = {
  readonly id: string;
  readonly method: string;
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly dependsOn?: readonly string[];
};
const MOST = 20;
const AT_A_TIME = 4;
const ROOT = "https://graph.microsoft.com/v1.0";

/** Too many entries, one id twice, or waiting for an entry that is not there. */
export function isBadBatch(body: unknown): boolean {
  const entries = ((body ?? {}) as { requests?: unknown }).requests;
  if (!Array.isArray(entries)) return false;
  const ids = entries.map((entry: Entry) => entry.id);
  const waits = entries.flatMap((entry: Entry) => entry.dependsOn ?? []);
  return entries.length > MOST || new Set(ids).size < ids.length || waits.some((id) => !ids.includes(id));
}

export const batchOperation: Operations = {
  batch: async ({ body, call }) => {
    insist(call.inside, "G-BAT-1", isBadBatch(body), "Invalid batch payload format.");
    const entries = body.requests as readonly Entry[];
    const done = new Map<Entry, Record<string, unknown> & { status: number }>();
    const failed = (id: string): boolean => [...done].some(([entry, { status }]) => entry.id === id && status >= 400);
    const isReady = ({ dependsOn = [] }: Entry): boolean =>
      dependsOn.every(
        (id) => [...done.keys()].some((entry) => entry.id === id) || !entries.some((entry) => entry.id === id),
      );
    while (done.size < entries.length) {
      const next = entries.filter((entry) => !done.has(entry) && isReady(entry)).slice(0, AT_A_TIME);
      // Entries that wait for each other wait for good.
      if (next.length === 0) break;
      const answers = await Promise.all(
        next.map((entry) => ((entry.dependsOn ?? []).some(failed) ? { status: 424 } : answer(entry, call.inner))),
      );
      for (const [index, entry] of next.entries()) done.set(entry, answers[index] ?? { status: 500 });
    }
    return { status: 200, body: { responses: [...done].map(([{ id }, told]) => ({ id, ...told })) } };
  },
};

async function answer(entry: Entry, inner: (request: Request) => Promise<Response>) {
  const request = new Request(`${ROOT}${entry.url}`, {
    method: entry.method,
    headers: { ...entry.headers, "content-type": "application/json" },
    ...(entry.body === undefined ? {} : { body: JSON.stringify(entry.body) }),
  });
  const response = await inner(request);
  const text = await response.text();
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    ...(text === "" ? {} : { body: JSON.parse(text) as unknown }),
  };
}
