import type { RestWords } from "../rooms.ts";

export const why: RestWords["why"] = {
  ask: "¿Por qué hace esto el equipo?",
  "ask-lead": "Se pregunta una vez. Todo el equipo lee la línea, y que la escribiste tú.",
  "hear-all": "Para escuchar a todo el mundo, no solo a quien habla primero",
  purpose: "Para saber para qué es cada reunión",
  follow: "Para cumplir lo que acordamos",
  own: "Con nuestras propias palabras",
  "own-label": "Una línea corta",
  save: "Guardar la línea",
  skip: "Omitir",
  failed: "No se ha guardado. Inténtalo de nuevo.",
  line: "Por qué hacemos esto: {line}",
  none: "Todavía no lo ha dicho nadie.",
  remove: "No decir nada",
};
