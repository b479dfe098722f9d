/** What can be written to the bot. */
export const commands = ["check", "pause", "stop", "help"] as const;
export type Command = (typeof commands)[number];

/** Longer than any command in any language. */
const COMMAND_MAX = 60;

/**
 * Which command somebody wrote, in any language: whoever changes the language of their Microsoft Teams still writes the
 * old word. The bot's own name in front of it is left out.
 * @param spoken what each command is called, language by language
 * @returns help for everything else
 */
export function commandIn(text: string, spoken: readonly Readonly<Record<Command, readonly string[]>>[]): Command {
  const said = text
    .slice(0, 2000)
    .replace(/<at\b[^>]*>[^<]*<\/at>/gi, " ")
    .replace(/<[^>]*>|&nbsp;/g, " ")
    .normalize("NFKC")
    .trim()
    .replace(/^\/|[.!?。！？]+$/g, "")
    .replace(/\s+/g, " ")
    .toLowerCase();
  if (said.length > COMMAND_MAX) return "help";
  const means = (one: Command) =>
    spoken.some((words) => words[one].some((word) => word.normalize("NFKC").toLowerCase() === said));
  return commands.find(means) ?? "help";
}
