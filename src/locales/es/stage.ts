import type { FirstWords } from "../rooms.ts";

export const stage: FirstWords["stage"] = {
  "count-of": "{answered} de {invited}",
  "count-words": "han respondido",
  enough: "Han respondido suficientes personas.",
  "not-enough": "Todavía no han respondido suficientes personas.",
  hidden: "No se muestra nada hasta el cierre, a nadie.",
  "how-to": "Se responde en el panel de Plumbline, junto a esta reunión.",
  opens: "Hora de apertura de las preguntas: {time}.",
  "question-of": "{title} · {place, number} de {all, number}",
  nothing: "En esta reunión todavía no se pregunta nada.",
};
