import { answerPress, viewPress } from "../../../../src/contract/cardPress.ts";
import { type Answers, type AskedQuestion, answer } from "../../../../src/contract/question.ts";

/** What was pressed, or null for what no card of ours carries. */
export const viewIn = (data: unknown) => viewPress.safeParse(data).data ?? null;
export const answerIn = (data: unknown) => answerPress.safeParse(data).data ?? null;

/** The answer a press gives to a question: a button carries a number, a field carries text. null: none that fits. */
export function answerTo(question: AskedQuestion, value: unknown): Answers[string] | null {
  if (value === "cant-say") return "cant-say";
  const given = question.scale !== null && typeof value === "string" && /^\d$/.test(value) ? Number(value) : value;
  const read = answer.safeParse(given).data;
  if (read === undefined) return null;
  const fits = question.scale === null ? typeof read === "string" : typeof read === "number" && read <= question.scale;
  return fits ? read : null;
}

/** The answers a card has carried along, those that fit their question; a card can be made up, so each is looked at. */
export function givenAnswers(questions: readonly AskedQuestion[], given: Readonly<Record<string, unknown>>): Answers {
  const entries = questions.flatMap((question) => {
    const value = Object.hasOwn(given, question.id) ? answerTo(question, given[question.id]) : null;
    return value === null ? [] : [[question.id, value] as const];
  });
  return Object.fromEntries(entries);
}
