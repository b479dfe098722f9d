import type { SendingWords } from "../rooms.ts";

export const outlookEvents: SendingWords = {
  "no-purpose":
    "Plumbline pose quelques questions à cette réunion, et aucun objectif n’est encore écrit. Vous pouvez l’écrire dans le volet de Plumbline, ou envoyer tel quel.",
};
