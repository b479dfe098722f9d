import type { RestWords } from "../rooms.ts";

export const why: RestWords["why"] = {
  ask: "Pourquoi faites-vous cela ?",
  "ask-lead": "Demandé une seule fois. Toute l’équipe lit la ligne, et le fait que vous l’avez écrite.",
  "hear-all": "Pour entendre tout le monde, pas seulement les premiers à parler",
  purpose: "Pour savoir à quoi sert chaque réunion",
  follow: "Pour tenir ce que nous convenons",
  own: "Avec nos propres mots",
  "own-label": "Une courte ligne",
  save: "Enregistrer la ligne",
  skip: "Passer",
  failed: "Cela n’a pas été enregistré. Réessayez.",
  line: "Pourquoi nous faisons cela : {line}",
  none: "Personne ne l’a encore dit.",
  remove: "Ne rien dire",
};
