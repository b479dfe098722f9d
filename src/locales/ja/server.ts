import type { ReplyWords } from "../rooms.ts";
import { dataNotes } from "./myData.ts";
import { prompts } from "./prompts.ts";
import { questions } from "./questions.ts";
import { sentences, terms } from "./sentences.ts";

export const server: ReplyWords = { dataNotes, prompts, questions, sentences, terms };
