import type { ReplyWords } from "../rooms.ts";
import { cards } from "./cards.ts";
import { dataNotes } from "./myData.ts";
import { prompts } from "./prompts.ts";
import { questions } from "./questions.ts";
import { sentences, terms } from "./sentences.ts";

export const server: ReplyWords = { cards, dataNotes, prompts, questions, sentences, terms };
