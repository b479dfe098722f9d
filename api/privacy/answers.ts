import type { Answers } from "../../src/contract/question.ts";
import { Refusal } from "../platform/problem.ts";
import type { PulseQuestion } from "./openRow.ts";

const PER_QUESTION_BYTES = 60;
/** 280 characters, each up to six bytes as a JSON escape. */
const PER_SENTENCE_BYTES = 280 * 6;
const STEP_BYTES = 512;

/** One size for every stored answer sheet of a pulse, so that its length tells nothing: a multiple of 512 bytes. */
export function sheetBytes(questions: readonly PulseQuestion[]): number {
  const sentences = questions.filter((question) => question.kind === "sentence").length;
  const bytes = 64 + PER_QUESTION_BYTES * questions.length + PER_SENTENCE_BYTES * sentences;
  return Math.ceil(bytes / STEP_BYTES) * STEP_BYTES;
}

/**
 * @throws Refusal bad-request unless every answer fits a question of this pulse and at least one is given
 */
export function checkAnswers(questions: readonly PulseQuestion[], answers: Answers): void {
  const entries = Object.entries(answers);
  if (entries.length === 0) throw new Refusal("bad-request", {}, "answer at least one question");
  for (const [id, answer] of entries) {
    const question = questions.find((one) => one.id === id);
    if (question === undefined) throw new Refusal("bad-request", { question: id }, "this question is not asked");
    if (answer === "cant-say") continue;
    const fits =
      question.scale === null ? typeof answer === "string" : typeof answer === "number" && answer <= question.scale;
    if (!fits) throw new Refusal("bad-request", { question: id }, "the answer does not fit the question");
  }
}
