import { rest as english } from "../en/rest.ts";
import { pseudoWords } from "../pseudo.ts";

export const rest = pseudoWords(english);
