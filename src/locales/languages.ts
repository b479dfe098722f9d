import type { QuestionWords } from "../contract/wording.ts";
import { prompts } from "./en/prompts.ts";
import { questions } from "./en/questions.ts";
import { sentences } from "./en/sentences.ts";
import type { Prompts } from "./promptFor.ts";
import type { SentenceWords } from "./say.ts";

export type ServerWords = {
  readonly questions: QuestionWords;
  readonly sentences: SentenceWords;
  readonly prompts: Prompts;
};

const english: ServerWords = { questions, sentences, prompts };
const languages: ReadonlyMap<string, ServerWords> = new Map([["en", english]]);

/** Words that a result carries, for a tag such as "de-AT": that tag, else its language, else English. */
export const serverWords = (locale: string): ServerWords => {
  const tag = locale.toLowerCase();
  return languages.get(tag) ?? languages.get(tag.split("-")[0] ?? tag) ?? english;
};
