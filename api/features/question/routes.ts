import { serverWords } from "../../../src/locales/languages.ts";
import type { Handlers } from "../../platform/handler.ts";
import { listQuestions } from "./rules.ts";

export const questionHandlers = {
  questions: async ({ query, locale }) => ({ questions: listQuestions(serverWords(locale).questions, query) }),
} satisfies Pick<Handlers, "questions">;
