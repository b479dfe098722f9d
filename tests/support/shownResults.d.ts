import type { Result, ShownQuestion } from "../../src/contract/result.ts";
export declare const scaleQuestion: (counts: number[], invited: number, cantSay?: number) => ShownQuestion;
/** With what people guessed of its middle. */
export declare const guessedQuestion: (counts: number[], guesses: number[]) => ShownQuestion;
/** `counts` low, in the middle and high. */
export declare const coarseQuestion: (counts: number[]) => ShownQuestion;
export declare const wordedQuestion: (
  kind: "choice" | "decision" | "rule-out",
  counts: number[],
  words: string[],
) => ShownQuestion;
/** The sentences themselves stand in the result under its id. */
export declare const sentenceQuestion: (n: number) => ShownQuestion;
export declare const resultOf: (more: Partial<Result>) => Result;
