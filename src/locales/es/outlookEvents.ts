import type { SendingWords } from "../rooms.ts";

export const outlookEvents: SendingWords = {
  "no-purpose":
    "Plumbline hace unas preguntas en esta reunión, y aún no hay ningún objetivo escrito. Puede escribirlo en el panel de Plumbline o enviar así.",
};
