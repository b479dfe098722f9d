import type { RestWords } from "../rooms.ts";

export const workshop: RestWords["workshop"] = {
  "ask-full":
    "Tableau complet pour un atelier : {n} questions, environ {minutes, plural, one {# minute} many {# minutes} other {# minutes}} par personne",
  "all-questions": "Les {n} questions",
  guess: "Devinez la salle : quelle sera la réponse du milieu à « {text} »",
  ways: "Quelle voie refuserions-nous ?",
  "ways-lead": "Écrivez quatre voies possibles, si vous voulez. Chaque personne dit laquelle nous refuserions.",
  way: "Voie {n}",
  "ways-all": "Écrivez les quatre, toutes différentes, ou aucune.",
  leader: "Dirigez-vous ceci ?",
  "leader-open":
    "Je réponds ouvertement. Mon nom et mes réponses figurent à côté du résultat, aussi longtemps qu’il est gardé, et je ne fais pas partie des personnes interrogées.",
  "leader-other": "{name} répond ouvertement, à côté du résultat.",
};
