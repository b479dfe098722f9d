import type { RestWords } from "../rooms.ts";

export const panelAsk: RestWords["panelAsk"] = {
  nothing: "En esta reunión todavía no se pregunta nada.",
  "before-and-after": "Preguntar antes y después",
  now: "Preguntar ahora",
  defaults: "Ya hay dos preguntas cortas. Las ves antes de que se pregunte a nadie.",
};
