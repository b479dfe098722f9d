import type { ReplyWords } from "../rooms.ts";

export const prompts: ReplyWords["prompts"] = {
  similar: [
    "Qu’est-ce que nous tenons tous ici pour évident ?",
    "Que pourrions-nous apprendre la semaine prochaine qui changerait cette image ?",
    "Que répondraient ici des gens extérieurs à cette équipe ?",
  ],
  "mostly-similar": [
    "Que partageons-nous ici, en une phrase ?",
    "Qu’ajouterait chacun de nous pour que ce soit complet ?",
    "Qu’est-ce qui nous a rendu cela clair ?",
  ],
  "spread-out": [
    "Que signifie cette question pour chacun de nous ?",
    "Que savons-nous, par notre propre travail, que tout le monde ici n’a peut-être pas vu ?",
    "De quelle partie de cette question voulons-nous parler d’abord ?",
  ],
  "two-groups": [
    "Dans quel cas les deux groupes de réponses auraient-ils raison ?",
    "Que voit chacun des deux groupes de réponses ?",
    "Qu’est-ce qui pourrait amener les deux groupes de réponses à la même image ?",
  ],
  few: [
    "À quoi avez-vous pensé en répondant ?",
    "Qu’est-ce qui rendrait cela plus clair pour nous ?",
    "De quelle partie de cela voulons-nous parler d’abord ?",
  ],
  coarse: [
    "À quoi avons-nous pensé en répondant ?",
    "Qu’est-ce qui nous ferait monter d’un cran à partir d’ici ?",
    "Qu’est-ce qui nous aide déjà ici ?",
  ],
  decision: [
    "Qu’est-ce qui rendrait cette décision plus facile à soutenir ?",
    "Que voulons-nous savoir avant d’y revenir ?",
    "À quoi verrions-nous bientôt que cette décision fonctionne ?",
  ],
  choice: [
    "Qu’est-ce qui parle pour les options que nous n’avons pas choisies ?",
    "Qu’est-ce qui changerait si nous pouvions en choisir deux ?",
    "Qu’ont en commun les options que nous avons choisies ?",
  ],
  "rule-out": [
    "Que perdrions-nous en refusant cette voie ?",
    "Que dit notre façon de travailler des voies que nous n’avons pas refusées ?",
    "Qu’est-ce qui permettrait de ne refuser aucune de ces voies ?",
  ],
  sentence: [
    "Quels mots reviennent, et ont-ils le même sens pour nous ?",
    "Lesquelles de ces phrases, prises ensemble, le disent le mieux ?",
    "Qu’est-ce qui n’est dans aucune de ces phrases ?",
  ],
  "not-shown": [
    "Si chacun de nous disait maintenant un mot à ce sujet, lequel serait-ce ?",
    "Qu’est-ce qui nous aiderait à répondre ensemble, à voix haute ?",
    "Que voulons-nous savoir les uns des autres à ce sujet ?",
  ],
};
