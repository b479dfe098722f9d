import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";
import { printAST } from "@formatjs/icu-messageformat-parser/printer.js";

const plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const marked = "áƀçđéƒğħíĵķłɱñóƥɋřšţúṽŵẋýžÁƁÇĐÉƑĞĦÍĴĶŁṀÑÓƤɊŘŠŢÚṼŴẊÝŽ";
const marks = new Map([...plain].map((letter, place) => [letter, [...marked][place] ?? letter]));

/** Every letter marked, and as much longer as texts get in other languages: two fifths, in brackets that show a cut end. */
const stretched = (text: string): string => {
  const letters = [...text].map((letter) => marks.get(letter) ?? letter).join("");
  const more = Math.ceil(text.trim().length * 0.4);
  // In pieces no longer than words are, which break where words do.
  return text.trim() === "" ? text : letters + "~".repeat(more).replace(/~{8}(?=~)/g, "~~~~~~~ ");
};

const inElement = (element: MessageFormatElement): MessageFormatElement => {
  if (element.type === TYPE.literal) return { ...element, value: stretched(element.value) };
  if (element.type !== TYPE.plural && element.type !== TYPE.select) return element;
  const options = Object.entries(element.options).map(([name, option]) => [
    name,
    { ...option, value: option.value.map(inElement) },
  ]);
  return { ...element, options: Object.fromEntries(options) };
};

/** A message in the pseudo-locale: the same facts, its letters marked. Text without placeholders stays one piece. */
export const pseudo = (message: string): string =>
  message.includes("{")
    ? `[${printAST(parse(message, { ignoreTag: true, captureLocation: false }).map(inElement))}]`
    : `[${stretched(message)}]`;

/** Words of any depth in the pseudo-locale; numbers and what is null stay. */
export const pseudoWords = <W>(words: W): W => {
  if (typeof words === "string") return pseudo(words) as W;
  if (Array.isArray(words)) return words.map(pseudoWords) as W;
  if (typeof words !== "object" || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([name, inner]) => [name, pseudoWords(inner)])) as W;
};
