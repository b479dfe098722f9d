import { readFileSync } from "node:fs";
import { createContext, runInContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { outlookEvents as german } from "../../src/locales/de/outlookEvents.ts";
import { outlookEvents } from "../../src/locales/en/outlookEvents.ts";
import { builtSite } from "./product.ts";

/** What classic Outlook runs: the script alone, without a page. */
function sent(kept: unknown, language = "en-US", more: Record<string, unknown> = {}) {
  const answers: object[] = [];
  const handlers = new Map<string, (event: object) => void>();
  const properties = { get: () => kept };
  const item = {
    loadCustomPropertiesAsync: (tell: (result: object) => void) => tell({ status: "succeeded", value: properties }),
  };
  const Office = {
    actions: { associate: (name: string, run: (event: object) => void) => handlers.set(name, run) },
    context: { displayLanguage: language, mailbox: { item } },
    ...more,
  };
  runInContext(readFileSync(`${builtSite}/outlook-events.js`, "utf8"), createContext({ Office }));
  handlers.get("onAppointmentSend")?.({ completed: (options: object) => answers.push(options) });
  return answers;
}

describe("the script that Outlook runs when an appointment is sent", () => {
  const note = (attached: boolean, purpose: boolean) => JSON.stringify({ v: 1, attached, purpose });

  test("asks once about a missing purpose, in the mailbox's language, and has nothing against sending", () => {
    expect(sent(note(true, false))).toEqual([{ allowEvent: false, errorMessage: outlookEvents["no-purpose"] }]);
    expect(sent(note(true, false), "de-AT")).toEqual([{ allowEvent: false, errorMessage: german["no-purpose"] }]);
    expect(sent(note(true, false), "nl-NL")).toEqual([
      { allowEvent: false, errorMessage: outlookEvents["no-purpose"] },
    ]);
  });

  test.each([undefined, null, "", "{", "null", "7", "[]", note(false, false), note(true, true), note(false, true)])(
    "is silent beside %j",
    (kept) => expect(sent(kept)).toEqual([{ allowEvent: true }]),
  );

  test("lets the appointment go where Outlook itself fails", () => {
    expect(sent(note(true, false), "en-US", { context: {} })).toEqual([{ allowEvent: true }]);
    const broken = { loadCustomPropertiesAsync: (tell: (result: object) => void) => tell({ status: "failed" }) };
    expect(sent(note(true, false), "en-US", { context: { mailbox: { item: broken } } })).toEqual([
      { allowEvent: true },
    ]);
  });

  test("is one small file that loads nothing, in the language that classic Outlook knows", () => {
    const script = readFileSync(`${builtSite}/outlook-events.js`, "utf8");
    expect(script.length).toBeLessThan(6_000);
    expect(script).not.toMatch(/\bimport\b|\bfetch\b|XMLHttpRequest|https?:|\basync\b|\?\.|\?\?/);
  });
});
