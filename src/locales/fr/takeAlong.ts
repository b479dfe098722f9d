import type { RestWords } from "../rooms.ts";

export const takeAlong: RestWords["takeAlong"] = {
  "copy-text": "Copier comme texte pour le compte rendu",
  png: "Enregistrer comme image (PNG)",
  svg: "Enregistrer comme dessin (SVG)",
  what: "Question, phrase, image, combien ont répondu, et la date. Aucun nom.",
  copied: "Copié.",
  "copy-agenda": "Copier pour l’ordre du jour",
  "agenda-copied": "Copié. Collez-le dans l’invitation ou l’ordre du jour.",
  "copy-by-hand":
    "Ici, une page ne peut pas copier. Le texte est sélectionné : appuyez sur Ctrl+C (sur un Mac ⌘C), ou maintenez le doigt dessus et choisissez Copier.",
  text: "Texte pour le compte rendu",
  saved: "Résultats téléchargés.",
  "show-here": "Pas de fichier ? Afficher l’image ici",
  "save-by-hand":
    "Ici, une page ne peut pas enregistrer de fichiers. Copiez l’image : maintenez le doigt dessus, ou faites un clic droit.",
  "take-by-hand": "Copiez l’image : maintenez le doigt dessus, ou faites un clic droit.",
  failed: "L’image ne peut pas être dessinée ici. Copiez plutôt le texte.",
  meeting: "{title}, {day}",
  row: "{name} : {people}",
  cell: "{column} {n}",
  agreed: "Convenu : {text}",
  product: "Plumbline",
};
