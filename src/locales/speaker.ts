import { type SentenceWords, say, type Template } from "./say.ts";

export type Facts = Readonly<Record<string, number | string>>;

/**
 * The words of one room, checked by the compiler: a code that has no template does not compile. Text facts are written
 * as they are. Throws RangeError for a fact the template needs and the call does not give.
 */
export const speaker = <Code extends string>(locale: string, templates: Readonly<Record<Code, Template>>) => {
  return (code: Code, facts: Facts = {}): string => {
    const terms = Object.fromEntries(
      Object.values(facts)
        .filter((fact) => typeof fact === "string")
        .map((fact) => [fact, fact]),
    );
    const words: SentenceWords = { locale, templates, terms };
    return say({ code, facts }, words);
  };
};
