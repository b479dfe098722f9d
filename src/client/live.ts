import type { Live } from "../contract/pulse.ts";
import { type Client, ProblemError } from "./call.ts";

/**
 * Milliseconds between two questions while polling, and the longest wait after failures. With the time to fetch and draw
 * a result, every page shows it within two seconds of the close.
 */
const beat = 1_000;
const longest = 15_000;
/** Before the next stream, for a server that ends each one at once. */
const breath = 250;
/** Polls in a row before a broken stream is tried again. */
const wellAfter = 20;
/** A stream beats every 15 s; after twice that it is taken for dead. */
const silence = 35_000;

export type Watch = {
  pulseId: string;
  /** Called with the first state and every later one that differs. */
  tell: (live: Live) => void;
  /** Called when the pulse is gone or the person may not see it; the watch then ends. */
  lost: (problem: ProblemError) => void;
  signal: AbortSignal;
  /** One of the few streams a browser keeps to one server, held until the signal; null: take turns asking. */
  slot: (signal: AbortSignal) => Promise<boolean>;
};

/**
 * Follows one pulse until nothing more will come: by a stream where one is to be had, else by asking every second for
 * what changed. Either way only state, count and stage travel; whoever needs more fetches it.
 */
export async function watch(client: Client, { pulseId, tell, lost, signal, slot }: Watch): Promise<void> {
  let seen = "";
  let isOver = false;
  let tag: string | null = null;
  const pass = (live: Live): void => {
    if (live.version === seen || signal.aborted) return;
    seen = live.version;
    isOver = (live.state === "sealed" || live.state === "void") && live.stage === null;
    tell(live);
  };
  const mayStream = await slot(signal);
  let streams = mayStream;
  let failures = 0;
  let polls = 0;
  while (!signal.aborted) {
    try {
      if (streams) {
        streams = await stream(client, pulseId, pass, signal);
      } else {
        tag = await poll(client, pulseId, tag, pass, signal);
        polls += 1;
        // A stream that broke off is worth another try once the network has been well for a while.
        streams = mayStream && polls % wellAfter === 0;
      }
      failures = 0;
    } catch (error) {
      if (signal.aborted) return;
      if (error instanceof ProblemError && error.problem.status < 500 && error.code !== "too-many") {
        return lost(error);
      }
      streams = false;
      failures += 1;
    }
    if (isOver) return;
    await pause(streams ? breath : Math.min(longest, beat * 2 ** Math.min(failures, 4)), signal);
  }
}

async function poll(
  client: Client,
  id: string,
  tag: string | null,
  pass: (live: Live) => void,
  signal: AbortSignal,
): Promise<string | null> {
  const headers: Record<string, string> = tag === null ? {} : { "if-none-match": tag };
  const response = await client.send("live", { params: { id } }, { headers, signal });
  if (response.status === 304) return tag;
  pass((await response.json()) as Live);
  return response.headers.get("etag");
}

/** Reads until the server ends the stream (it may, to save a running execution): true means "connect again". */
async function stream(client: Client, id: string, pass: (live: Live) => void, signal: AbortSignal): Promise<boolean> {
  const quiet = new AbortController();
  const both = AbortSignal.any([signal, quiet.signal]);
  const more = { headers: { accept: "text/event-stream" }, signal: both };
  const response = await client.send("live", { params: { id } }, more);
  if (!response.headers.get("content-type")?.includes("text/event-stream") || response.body === null) {
    pass((await response.json()) as Live);
    return false;
  }
  const { createParser } = await import("eventsource-parser");
  const parser = createParser({
    onEvent: ({ data }) => {
      if (data.startsWith("{")) pass(JSON.parse(data) as Live);
    },
  });
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  // Said to the body itself: where requests do not leave the process, the signal of one that was answered may be gone.
  const leave = (): void => void reader.cancel().catch(() => undefined);
  both.addEventListener("abort", leave);
  if (both.aborted) leave();
  let events = 0;
  let timer = setTimeout(() => quiet.abort(), silence);
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return events > 0 && !quiet.signal.aborted;
      events += 1;
      clearTimeout(timer);
      timer = setTimeout(() => quiet.abort(), silence);
      parser.feed(value);
    }
  } finally {
    both.removeEventListener("abort", leave);
    clearTimeout(timer);
  }
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal.addEventListener("abort", end);
  });
}

/**
 * A browser opens at most six HTTP/1.1 connections to one server, shared by all frames of a page. So at most two
 * frames stream, by whoever holds a named lock; the others ask. Without locks nobody streams.
 */
export async function streamSlot(locks: LockManager | undefined, signal: AbortSignal): Promise<boolean> {
  for (const name of ["plumbline-stream-1", "plumbline-stream-2"]) {
    if (await holds(locks, name, signal)) return true;
  }
  return false;
}

function holds(locks: LockManager | undefined, name: string, signal: AbortSignal): Promise<boolean> {
  if (!locks) return Promise.resolve(false);
  return new Promise((resolve) => {
    locks
      .request(name, { ifAvailable: true }, (lock) => {
        resolve(lock !== null);
        if (lock === null) return undefined;
        return new Promise<void>((free) => signal.addEventListener("abort", () => free()));
      })
      .catch(() => resolve(false));
  });
}
