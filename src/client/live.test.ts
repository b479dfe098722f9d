import { describe, expect, it, vi } from "vitest";
import type { Live } from "../contract/pulse.ts";
import { makeClient } from "./call.ts";
import { watch } from "./live.ts";

const states: Live[] = ["open", "open", "sealed"].map((state, at) => ({
  state: state as Live["state"],
  count: null,
  sealsAt: "2026-12-28T09:05:00Z",
  stage: null,
  version: `v${at}`,
}));
const [first, second, third] = states;

type Asked = { events: boolean; known: string | null };

/** Runs a watch against a server that answers each request by `answer`, until `enough` states were told. */
async function run(answer: (asked: Asked, nth: number) => Response, enough: number, stream: boolean) {
  const told: Live[] = [];
  const asked: Asked[] = [];
  const stop = new AbortController();
  let problem = "";
  const client = makeClient({
    token: async () => "a-token",
    fetch: async (_, init) => {
      const headers = new Headers(init?.headers);
      const one = { events: headers.get("accept") === "text/event-stream", known: headers.get("if-none-match") };
      asked.push(one);
      return answer(one, asked.length);
    },
  });
  await watch(client, {
    pulseId: "p",
    tell: (live) => {
      told.push(live);
      if (told.length === enough) stop.abort();
    },
    lost: ({ code }) => {
      problem = code;
    },
    signal: stop.signal,
    slot: async () => stream,
  });
  return { told, asked, problem };
}

const events = (...lives: (Live | undefined)[]): Response => {
  const text = lives.map((live) => `event: state\nid: ${live?.version}\ndata: ${JSON.stringify(live)}\n\n`).join("");
  // Cut in the middle of an event, as networks do.
  const half = Math.floor(text.length / 2);
  const parts = [":\n\n", text.slice(0, half), text.slice(half)].map((part) => new TextEncoder().encode(part));
  const body = new ReadableStream({
    start(controller) {
      for (const part of parts) controller.enqueue(part);
      controller.close();
    },
  });
  return new Response(body, { headers: { "content-type": "text/event-stream" } });
};
const json = (live: Live | undefined): Response => Response.json(live, { headers: { etag: `"${live?.version}"` } });

describe("following a pulse", () => {
  it("reads a stream, and takes up the next one where the last ended", async () => {
    const { told, asked } = await run((_, nth) => (nth === 1 ? events(first, second) : events(second, third)), 3, true);
    expect(told).toEqual(states);
    expect(asked.every((one) => one.events)).toBe(true);
  });

  it("asks for what changed when there is no slot for a stream", async () => {
    const answers = [json(first), new Response(null, { status: 304 }), json(third)];
    const { told, asked } = await run((_, nth) => answers[nth - 1] ?? json(third), 2, false);
    expect(told).toEqual([first, third]);
    expect(asked).toEqual([
      { events: false, known: null },
      { events: false, known: '"v0"' },
      { events: false, known: '"v0"' },
    ]);
  });

  it("asks when a stream breaks", async () => {
    const { told } = await run(
      ({ events: stream }) => {
        if (stream) throw new TypeError("cut off");
        return json(third);
      },
      1,
      true,
    );
    expect(told).toEqual([third]);
  });

  /** A stream that beats every second for ever, or falls silent, and hears of no signal. */
  const deaf = (beats: boolean) => {
    let beat: ReturnType<typeof setInterval> | undefined;
    const left = { count: 0 };
    const answer = (): Response => {
      const body = new ReadableStream({
        start(controller) {
          const send = (text: string) => controller.enqueue(new TextEncoder().encode(text));
          send(`event: state\ndata: ${JSON.stringify(first)}\n\n`);
          if (beats) beat = setInterval(() => send(":\n\n"), 1_000);
        },
        cancel() {
          clearInterval(beat);
          left.count += 1;
        },
      });
      return new Response(body, { headers: { "content-type": "text/event-stream" } });
    };
    return { answer, left };
  };

  it("leaves a stream that goes on beating, so that the server stops telling", async () => {
    const { answer, left } = deaf(true);
    const { told } = await run(answer, 1, true);
    expect(told).toEqual([first]);
    expect(left.count).toBe(1);
  });

  it("takes a silent stream for dead and asks", async () => {
    vi.useFakeTimers();
    try {
      const { answer, left } = deaf(false);
      const ran = run(({ events: stream }) => (stream ? answer() : json(third)), 2, true);
      await vi.advanceTimersByTimeAsync(40_000);
      const { told, asked } = await ran;
      expect(told).toEqual([first, third]);
      expect(asked.map((one) => one.events)).toEqual([true, false]);
      expect(left.count).toBe(1);
    } finally {
      vi.useRealTimers();
    }
  });

  it("ends when the pulse is gone", async () => {
    const gone = () => Response.json({ code: "not-found", status: 404 }, { status: 404 });
    expect((await run(gone, 1, false)).problem).toBe("not-found");
  });
});
