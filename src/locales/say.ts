/** A text with {fact} placeholders, or one text per plural form of the fact `by`. */
export type Template =
  | string
  | {
      readonly by: string;
      readonly forms: Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;
    };

/** The sentences of one language: a template per code, and the words that text facts stand for. */
export type SentenceWords = {
  readonly locale: string;
  readonly templates: Readonly<Record<string, Template>>;
  readonly terms: Readonly<Record<string, string>>;
};

export type Said = { readonly code: string; readonly facts: Readonly<Record<string, number | string>> };

const textFor = (template: Template, said: Said, locale: string): string => {
  if (typeof template === "string") return template;
  const count = said.facts[template.by];
  const rule = typeof count === "number" ? new Intl.PluralRules(locale).select(count) : "other";
  return template.forms[rule] ?? template.forms.other;
};

/**
 * A sentence in the words of one language. `{n}` is written as a number of that language, or as the word a text fact
 * stands for; `{option:top}` is the option that stands at that place (1 is the first). Throws RangeError for a code,
 * a fact or an option the language or the sentence does not have: a gap in the words is a defect.
 */
export const say = (said: Said, words: SentenceWords, options: readonly string[] = []): string => {
  const template = words.templates[said.code];
  if (template === undefined) throw new RangeError(`no words for "${said.code}" in ${words.locale}`);
  const numbers = new Intl.NumberFormat(words.locale);
  return textFor(template, said, words.locale).replace(/\{(option:)?([a-zA-Z]+)\}/g, (_, asOption, name: string) => {
    const fact = said.facts[name];
    if (fact === undefined) throw new RangeError(`"${said.code}" has no fact "${name}"`);
    const text = asOption
      ? options[Number(fact) - 1]
      : typeof fact === "number"
        ? numbers.format(fact)
        : words.terms[fact];
    if (text === undefined) throw new RangeError(`no words for "${fact}" of "${said.code}" in ${words.locale}`);
    return text;
  });
};
