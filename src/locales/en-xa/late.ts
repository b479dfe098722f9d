import { late as english } from "../en/late.ts";
import { pseudoWords } from "../pseudo.ts";

export const late = pseudoWords(english);
