import type { FirstWords } from "../rooms.ts";

export const stage: FirstWords["stage"] = {
  "count-of": "{answered} sur {invited}",
  "count-words": "ont répondu",
  enough: "Assez de personnes ont répondu.",
  "not-enough": "Pas encore assez de personnes ont répondu.",
  hidden: "Rien n’est affiché avant la fermeture, à personne.",
  "how-to": "On répond dans le panneau Plumbline à côté de cette réunion.",
  opens: "Les questions ouvrent à {time}.",
  "question-of": "{title} · {place, number} sur {all, number}",
  nothing: "Rien n’est encore demandé pour cette réunion.",
};
