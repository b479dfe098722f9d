import { outlook as english } from "../en/outlook.ts";
import { pseudoWords } from "../pseudo.ts";

export const outlook = pseudoWords(english);
