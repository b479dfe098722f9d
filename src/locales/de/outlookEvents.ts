import type { SendingWords } from "../rooms.ts";

export const outlookEvents: SendingWords = {
  "no-purpose":
    "Plumbline stellt bei dieser Besprechung ein paar Fragen, und noch ist kein Ziel geschrieben. Sie können es im Bereich von Plumbline schreiben oder so senden.",
};
