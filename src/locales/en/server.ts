import { cards } from "./cards.ts";
import { dataNotes } from "./myData.ts";
import { prompts } from "./prompts.ts";
import { questions } from "./questions.ts";
import { sentences, terms } from "./sentences.ts";

/** Words that the server's replies carry. */
export const server = { cards, dataNotes, prompts, questions, sentences, terms };
