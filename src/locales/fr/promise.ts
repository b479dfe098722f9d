import type { RestWords } from "../rooms.ts";

export const promise: RestWords["promise"] = {
  heading: "La dernière fois, vous avez convenu",
  "ask-outcome": "Cela a-t-il été tenu ?",
  kept: "Tenu",
  partly: "En partie",
  not: "Pas tenu",
  "ask-moved": "C’était à propos de « {about} ». Les réponses ont-elles bougé depuis ?",
  "ask-moved-unnamed": "Les réponses dont il s’agissait ont-elles bougé depuis ?",
  yes: "Oui",
  no: "Non",
  "is-kept": "Vous avez dit que cela a été tenu.",
  "is-partly": "Vous avez dit que cela a été tenu en partie.",
  "is-not": "Vous avez dit que cela n’a pas été tenu.",
  "they-answer": "La personne qui anime la réunion note ce que vous en dites ensemble.",
  "about-label": "Est-ce destiné à faire bouger des réponses ?",
  "about-none": "Non, autre chose",
  "about-question": "Oui, sur « {name} »",
  failed: "Cela n’a pas été enregistré. Réessayez.",
};
