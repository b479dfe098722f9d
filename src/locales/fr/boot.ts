import type { FirstWords } from "../rooms.ts";

export const boot: FirstWords["boot"] = {
  starting: "Un instant …",
  "no-host": "Microsoft Teams n’a pas répondu.",
  "no-host-next": "Fermez cette page et rouvrez-la, ou ouvrez Plumbline depuis la conversation de la réunion.",
  reload: "Recharger",
  "plain-link": "Ouvrir comme une page",
  broken: "Quelque chose s’est cassé sur cette page. Rien de ce que vous avez envoyé n’est perdu.",
  "sign-in": "Répondre dans Microsoft Teams",
  "sign-in-next":
    "Ce lien ne peut pas savoir qui vous êtes. Ouvrez la réunion dans Microsoft Teams et choisissez-y Plumbline.",
};
