import type { RestWords } from "../rooms.ts";

export const host: RestWords["host"] = {
  "closes-itself": "Cela se ferme tout seul.",
  "close-yourself": "Vous pouvez fermer.",
  close: "Fermer",
  "share-stage": "Afficher sur la scène de la réunion",
  "on-stage": "Plumbline est sur la scène de la réunion. Tout le monde dans la réunion le voit.",
  "stop-stage": "Retirer de la scène",
  "no-stage":
    "Plumbline ne peut pas être mis sur la scène ici. Tout le monde voit la même chose dans son propre panneau.",
  "share-failed": "La réunion ne nous a pas laissés partager. Demandez à un présentateur.",
  "stop-failed": "C’est encore sur la scène. La personne qui l’a partagé peut l’arrêter dans la barre de la réunion.",
  "copy-link": "Copier un lien vers cette réunion",
  "link-copied": "Lien copié. La personne qui l’ouvre ne voit que ce qu’elle peut voir.",
  "link-here": "Lien vers cette réunion",
};
