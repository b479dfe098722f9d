import type { FirstWords } from "../rooms.ts";

export const stage: FirstWords["stage"] = {
  "count-of": "{answered} von {invited}",
  "count-words": "haben geantwortet",
  enough: "Genug Personen haben geantwortet.",
  "not-enough": "Noch haben nicht genug Personen geantwortet.",
  hidden: "Bis zum Schließen wird niemandem etwas gezeigt.",
  "how-to": "Antworten lässt sich im Plumbline-Bereich neben dieser Besprechung.",
  opens: "Die Fragen öffnen um {time}.",
  "question-of": "{title} · {place, number} von {all, number}",
  nothing: "Zu dieser Besprechung wird noch nichts gefragt.",
};
