import type { RestWords } from "../rooms.ts";

export const workshop: RestWords["workshop"] = {
  "ask-full":
    "Imagen completa para un taller: {n} preguntas, más o menos {minutes, plural, one {# minuto} many {# minutos} other {# minutos}} por persona",
  "all-questions": "Las {n} preguntas",
  guess: "Adivina la sala: ¿cuál será la respuesta central a «{text}»?",
  ways: "¿Qué camino rechazaríamos?",
  "ways-lead": "Escribe cuatro caminos posibles, si quieres. Todo el mundo dice cuál rechazaríamos.",
  way: "Camino {n}",
  "ways-all": "Escribe los cuatro, todos distintos, o ninguno.",
  leader: "¿Diriges esto?",
  "leader-open":
    "Respondo abiertamente. Mi nombre y mis respuestas aparecen junto al resultado mientras se guarde, y no estoy entre las personas preguntadas.",
  "leader-other": "{name} responde abiertamente, junto al resultado.",
};
