import { describe, expect, test } from "vitest";
import type { Live } from "../../../src/contract/pulse.ts";
import { isUnchanged, stateEvent, wantsEvents } from "./rules.ts";

const live: Live = { state: "open", count: null, sealsAt: "2026-12-28T10:05:00.000Z", stage: null, version: "abc" };

describe("news of a pulse", () => {
  test.each([
    { tag: '"abc"', is: true },
    { tag: 'W/"abc"', is: true },
    { tag: '"old", "abc"', is: true },
    { tag: '"old"', is: false },
    { tag: null, is: false },
  ])("If-None-Match $tag is the present version: $is", ({ tag, is }) => expect(isUnchanged(tag, live)).toBe(is));

  test.each([
    { accept: "text/event-stream", is: true },
    { accept: "application/json, Text/Event-Stream;q=0.9", is: true },
    { accept: "application/json", is: false },
    { accept: null, is: false },
  ])("Accept $accept asks for events: $is", ({ accept, is }) => expect(wantsEvents(accept)).toBe(is));

  test("an event is one block with its version as id", () => {
    expect(stateEvent(live)).toBe(`event: state\nid: abc\ndata: ${JSON.stringify(live)}\n\n`);
  });
});
