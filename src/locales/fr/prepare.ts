import type { RestWords } from "../rooms.ts";

export const prepare: RestWords["prepare"] = {
  heading: "Préparer",
  lead: "Une minute avant vos réunions : une question au plus pour chacune, ce que vous avez promis, et où un objectif manque. C’est fait seulement à partir de résultats affichés à toutes les personnes qui peuvent les lire.",
  "of-team": "{when}, {team}",
  raise: "Une question à poser",
  "signal-lower": "Les réponses sur « {what} » sont plus basses que d’habitude depuis environ le {since}.",
  "signal-apart":
    "Les réponses sur « {what} » sont plus éloignées les unes des autres que d’habitude depuis environ le {since}.",
  "result-before": "D’après les réponses sur « {name} » avant la réunion du {date}.",
  "result-after": "D’après les réponses sur « {name} » après la réunion du {date}.",
  "result-adhoc": "D’après les réponses sur « {name} », demandées autour de la réunion du {date}.",
  "no-question":
    "Pas encore de question : des trois derniers mois, aucun résultat de cette réunion que vous pouvez lire n’est affiché.",
  "aim-none": "Cette réunion n’a pas encore d’objectif.",
  "aim-they": "L’organisateur ou un propriétaire de l’équipe peut en fixer un.",
  "aim-does":
    "Un objectif figure au-dessus des questions de cette réunion qui ne sont pas encore ouvertes ; les autres réunions gardent le leur.",
  "aim-label": "Notre objectif",
  "aim-take": "Prendre la question ci-dessus",
  "aim-save": "Enregistrer l’objectif",
  "aim-failed": "Cela n’a pas été enregistré. Réessayez.",
  aim: "Objectif : {aim}",
  "not-asked": "Rien n’est demandé pour cette réunion.",
  "not-asked-they":
    "L’organisateur ou un propriétaire de l’équipe peut préparer des questions dans l’onglet de l’équipe.",
  "set-up": "Préparer des questions",
  none: "Il n’y a rien à préparer dans les cinq prochaines semaines.",
  "none-next":
    "La prochaine réunion de chaque série sera ici dès qu’elle sera dans le calendrier. D’ici là, toute l’équipe peut demander maintenant, depuis l’onglet de l’équipe.",
};
