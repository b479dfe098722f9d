import { expect, test } from "vitest";
import { openStreams } from "./functionsStreams.ts";

/** A stream that never ends by itself; `given` hands over a piece, `left` says whether somebody stopped listening. */
function endless() {
  let left = false;
  let control: ReadableStreamDefaultController<Uint8Array> | undefined;
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      control = controller;
    },
    cancel: () => {
      left = true;
    },
  });
  return { body, given: (text: string) => control?.enqueue(Buffer.from(text)), left: () => left };
}
const textOf = async (body: ReadableStream<Uint8Array>) => new Response(body).text();

test("what streams passes unchanged, and ends where it ends", async () => {
  const whole = new Response("one two").body ?? new ReadableStream();
  expect(await textOf(openStreams().until(whole))).toBe("one two");
});

test("when all are ended each reader has what was sent before, and each source hears of it", async () => {
  const streams = openStreams();
  const sources = [endless(), endless()];
  const texts = sources.map(({ body }) => textOf(streams.until(body)));
  for (const { given } of sources) given("one");
  await new Promise((resolve) => setTimeout(resolve));
  streams.endAll();
  expect(await Promise.all(texts)).toEqual(["one", "one"]);
  expect(sources.map(({ left }) => left())).toEqual([true, true]);
});

test("one that begins after the end ends at once", async () => {
  const streams = openStreams();
  streams.endAll();
  const late = endless();
  expect(await textOf(streams.until(late.body))).toBe("");
  expect(late.left()).toBe(true);
});

test("a reader that goes away and a source that breaks are each told to the other side", async () => {
  const streams = openStreams();
  const source = endless();
  await streams.until(source.body).cancel();
  expect(source.left()).toBe(true);
  const broken = new ReadableStream<Uint8Array>({
    pull: () => {
      throw new Error("torn");
    },
  });
  await expect(textOf(streams.until(broken))).rejects.toThrow();
  streams.endAll();
});
