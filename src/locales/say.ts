import { type Facts, type Message, written } from "./message.ts";

/** The sentences of one language: a message per code, and the words that text facts stand for. */
export type SentenceWords = {
  readonly locale: string;
  readonly templates: Readonly<Record<string, Message>>;
  readonly terms: Readonly<Record<string, string>>;
};

export type Said = { readonly code: string; readonly facts: Facts };

/**
 * A sentence in the words of one language. A text fact is written as the word it stands for; `{topOption}` is the option
 * that stands at the place `top` (1 is the first). Throws RangeError for a code, a fact or an option the language or the
 * sentence does not have: a gap in the words is a defect.
 */
export const say = (said: Said, words: SentenceWords, options: readonly string[] = []): string => {
  const template = words.templates[said.code];
  if (template === undefined) throw new RangeError(`no words for "${said.code}" in ${words.locale}`);
  const facts: Record<string, number | string> = {};
  for (const [name, fact] of Object.entries(said.facts)) {
    if (typeof fact === "number") {
      facts[name] = fact;
      const option = options[fact - 1];
      if (option !== undefined) facts[`${name}Option`] = option;
      continue;
    }
    const term = words.terms[fact];
    if (term === undefined) throw new RangeError(`no words for "${fact}" of "${said.code}" in ${words.locale}`);
    facts[name] = term;
  }
  return written(template, words.locale, facts);
};
