import type { QuestionWords } from "../contract/wording.ts";
import { server as ar } from "./ar/server.ts";
import { server as de } from "./de/server.ts";
import { server as en } from "./en/server.ts";
import { server as enXa } from "./en-xa/server.ts";
import { server as es } from "./es/server.ts";
import { server as fr } from "./fr/server.ts";
import { server as ja } from "./ja/server.ts";
import { type Language, languageFor, regionOf } from "./languages.ts";
import type { Prompts } from "./promptFor.ts";
import type { ReplyWords } from "./rooms.ts";
import type { SentenceWords } from "./say.ts";

export type ServerWords = {
  readonly questions: QuestionWords;
  readonly sentences: SentenceWords;
  readonly prompts: Prompts;
  readonly dataNotes: readonly string[];
  readonly cards: ReplyWords["cards"];
};

const inLanguage: Readonly<Record<Language, ReplyWords>> = { de, en, fr, es, ar, ja, "en-xa": enXa };

/** Words that a reply carries, for a tag such as "de-AT". */
export const serverWords = (tag: string): ServerWords => {
  const language = languageFor(tag);
  const { sentences, terms, ...others } = inLanguage[language];
  return { ...others, sentences: { locale: regionOf(tag, language), templates: sentences, terms } };
};
