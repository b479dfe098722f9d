import { first as english } from "../en/first.ts";
import { pseudoWords } from "../pseudo.ts";

export const first = pseudoWords(english);
