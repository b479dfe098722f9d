import type { MessageFormatElement } from "@formatjs/icu-messageformat-parser";
import { IntlMessageFormat } from "intl-messageformat";
import { directionOf, languageFor } from "./languages.ts";

/** What a message is filled with: numbers are written in the reader's digits, texts as they are. */
export type Facts = Readonly<Record<string, number | string>>;

/** ICU MessageFormat as text. A build of the site has read it already and stores what it means. */
export type Message = string | readonly MessageFormatElement[];

type Read = {
  readonly format: IntlMessageFormat;
  /** Facts that the message itself counts or chooses by. */
  readonly counted: ReadonlySet<string>;
};
const read = new Map<string, Map<Message, Read>>();

const isElements = (value: unknown): value is MessageFormatElement[] => Array.isArray(value);

/** Names of all facts that are more than put in: those of plurals, choices and formats, at any depth. */
const countedIn = (elements: readonly object[]): string[] =>
  elements.flatMap((element) => {
    const inner = "options" in element ? Object.values(element.options as Record<string, { value: object[] }>) : [];
    const named = "value" in element && ("options" in element || "style" in element) ? [String(element.value)] : [];
    return [...named, ...inner.flatMap(({ value }) => countedIn(value))];
  });

function readIn(locale: string, message: Message): Read {
  const known = read.get(locale) ?? new Map<Message, Read>();
  read.set(locale, known);
  const found = known.get(message);
  if (found !== undefined) return found;
  const format = new IntlMessageFormat(isElements(message) ? message : String(message), locale, undefined, {
    ignoreTag: true,
  });
  const made = { format, counted: new Set(countedIn(format.getAst())) };
  known.set(message, made);
  return made;
}

/**
 * Text from elsewhere, such as a title in Latin letters: where it is written from the right, the sentence around it keeps
 * its order ("Review, 28 December" would else put the day before the title).
 */
export const apart = (text: string, locale: string): string =>
  directionOf(languageFor(locale)) === "rtl" ? `\u2068${text}\u2069` : text;

/**
 * A message of one language, filled.
 * @param locale BCP 47; decides plural forms and digits
 * @throws RangeError for a fact that the message needs and `facts` does not have
 */
export function written(message: Message, locale: string, facts: Facts): string {
  if (typeof message === "string" && !message.includes("{")) return message;
  const { format, counted } = readIn(locale, message);
  const numbers = new Intl.NumberFormat(locale);
  const values = Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [
      name,
      counted.has(name) ? fact : typeof fact === "number" ? numbers.format(fact) : apart(fact, locale),
    ]),
  );
  try {
    return String(format.format(values));
  } catch (cause) {
    throw new RangeError(`a message cannot be filled: ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
}
