import type { ReplyWords } from "../rooms.ts";

export const prompts: ReplyWords["prompts"] = {
  similar: [
    "Qu’est-ce que nous tenons tous ici pour évident ?",
    "Que pourrions-nous apprendre la semaine prochaine qui changerait cette image ?",
  ],
  "mostly-similar": [
    "Que partageons-nous ici, en une phrase ?",
    "Qu’ajouterait chacun de nous pour que ce soit complet ?",
  ],
  "spread-out": [
    "Que signifie cette question pour chacun de nous ?",
    "Que savons-nous, par notre propre travail, que tout le monde ici n’a peut-être pas vu ?",
  ],
  "two-groups": [
    "Dans quel cas les deux groupes de réponses auraient-ils raison ?",
    "Que voit chacun des deux groupes de réponses ?",
  ],
  few: ["À quoi avez-vous pensé en répondant ?", "Qu’est-ce qui rendrait cela plus clair pour nous ?"],
  coarse: ["À quoi avons-nous pensé en répondant ?", "Qu’est-ce qui nous ferait monter d’un cran à partir d’ici ?"],
  decision: [
    "Qu’est-ce qui rendrait cette décision plus facile à soutenir ?",
    "Que voulons-nous savoir avant d’y revenir ?",
  ],
  choice: [
    "Qu’est-ce qui parle pour les options que nous n’avons pas choisies ?",
    "Qu’est-ce qui changerait si nous pouvions en choisir deux ?",
  ],
  "rule-out": [
    "Que perdrions-nous en refusant cette voie ?",
    "Que dit notre façon de travailler des voies que nous n’avons pas refusées ?",
  ],
  sentence: [
    "Quels mots reviennent, et ont-ils le même sens pour nous ?",
    "Lesquelles de ces phrases, prises ensemble, le disent le mieux ?",
  ],
  "not-shown": [
    "Si chacun de nous disait maintenant un mot à ce sujet, lequel serait-ce ?",
    "Qu’est-ce qui nous aiderait à répondre ensemble, à voix haute ?",
  ],
};
