import { languages } from "../../../../src/locales/languages.ts";
import { serverWords } from "../../../../src/locales/serverWords.ts";
import type { Command } from "./rules.ts";

/** What each command is called, language by language. */
export const spokenCommands: readonly Readonly<Record<Command, string>>[] = languages
  .filter((language) => language !== "en-xa")
  .map((language) => {
    const { cards } = serverWords(language);
    return {
      check: cards["command-check"],
      pause: cards["command-pause"],
      stop: cards["command-stop"],
      help: cards["command-help"],
    };
  });
