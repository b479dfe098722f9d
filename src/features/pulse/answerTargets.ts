import type { Answers, AskedQuestion } from "../../contract/question.ts";
import { roomOf } from "../../locales/roomOf.ts";

const t = roomOf("pulse");

/** One thing that can be answered, and the digit key that does it. */
export type Target = { readonly value: Answers[string]; readonly words: string; readonly digit: string };

/** The answers of a question in their own order, a scale's from the lowest up; its digits are its places in the picture. */
export const answersOf = ({ scale, options }: AskedQuestion): Target[] =>
  Array.from({ length: scale ?? options?.length ?? 0 }, (_, at) => ({
    value: at + 1,
    words: upperFirst(options?.[at] ?? String(at + 1)),
    digit: String(at + 1),
  }));

/** Whether the answers go from low to high: a scale, or a guess of its middle. */
export const isScaled = ({ kind }: Pick<AskedQuestion, "kind">): boolean => kind === "scale" || kind === "guess";

/** The way out, which counts as an answer. */
export const cantSay = (): Target => ({ value: "cant-say", words: t("cant-say"), digit: "0" });

const upperFirst = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);
