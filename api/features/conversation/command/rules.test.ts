import { describe, expect, test } from "vitest";
import { commandIn, commands } from "./rules.ts";
import { spokenCommands } from "./words.ts";

describe("a command", () => {
  test("is known in every language by its own word, and no word means two", () => {
    for (const words of spokenCommands)
      for (const one of commands) for (const word of words[one]) expect(commandIn(word, spokenCommands)).toBe(one);
  });
  test.each([
    ["<at>Plumbline</at> stop", "stop"],
    ['<at id="0">Plumbline</at>&nbsp;Pause!', "pause"],
    ["  CHECK\n", "check"],
    ["/stop", "stop"],
    ["停止。", "stop"],
    ["إيقاف  مؤقت", "pause"],
    ["ＳＴＯＰ", "stop"],
    ["Stopp!", "stop"],
    ["prüfen", "check"],
  ])("is known in %j", (text, command) => expect(commandIn(text, spokenCommands)).toBe(command));

  test.each([
    "",
    "hello",
    "stop all of this please",
    "<at>stop</at>",
    "x".repeat(10_000),
    "<".repeat(5000),
    "<at>".repeat(500),
  ])("is asked for help by anything else", (text) => expect(commandIn(text, spokenCommands)).toBe("help"));
});
