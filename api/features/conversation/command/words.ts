import { languages } from "../../../../src/locales/languages.ts";
import { serverWords } from "../../../../src/locales/serverWords.ts";
import type { Command } from "./rules.ts";

/** What each command is called, language by language: first the word that help names, then others that are understood. */
export const spokenCommands: readonly Readonly<Record<Command, readonly string[]>>[] = languages
  .filter((language) => language !== "en-xa")
  .map((language) => {
    const { cards } = serverWords(language);
    return {
      check: [cards["command-check"], ...cards["command-check-too"].split(", ")],
      pause: [cards["command-pause"]],
      stop: [cards["command-stop"], ...cards["command-stop-too"].split(", ")],
      help: [cards["command-help"]],
    };
  });
