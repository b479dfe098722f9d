import { server as english } from "../en/server.ts";
import { pseudoWords } from "../pseudo.ts";

export const server = pseudoWords(english);
