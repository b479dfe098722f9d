import type { RestWords } from "../rooms.ts";

export const promise: RestWords["promise"] = {
  heading: "La última vez se acordó",
  "ask-outcome": "¿Se cumplió?",
  kept: "Se cumplió",
  partly: "En parte",
  not: "No se cumplió",
  "ask-moved": "Se trataba de «{about}». ¿Se han movido las respuestas desde entonces?",
  "ask-moved-unnamed": "¿Se han movido desde entonces las respuestas de las que se trataba?",
  yes: "Sí",
  no: "No",
  "is-kept": "Se dijo que se cumplió.",
  "is-partly": "Se dijo que se cumplió en parte.",
  "is-not": "Se dijo que no se cumplió.",
  "they-answer": "Quien facilita la reunión anota lo que se dice en común.",
  "about-label": "¿Se quiere con ello mover respuestas?",
  "about-none": "No, otra cosa",
  "about-question": "Sí, sobre «{name}»",
  failed: "No se ha guardado. Inténtalo de nuevo.",
};
