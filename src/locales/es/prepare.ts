import type { RestWords } from "../rooms.ts";

export const prepare: RestWords["prepare"] = {
  heading: "Preparar",
  lead: "Un minuto antes de tus reuniones: como mucho una pregunta para cada una, lo que prometiste y dónde falta un objetivo. Se hace solo con resultados que se muestran a todas las personas que pueden leerlos.",
  "of-team": "{when}, {team}",
  raise: "Una pregunta para plantear",
  "signal-lower": "Las respuestas sobre «{what}» son más bajas de lo habitual desde alrededor del {since}.",
  "signal-apart": "Las respuestas sobre «{what}» están más separadas de lo habitual desde alrededor del {since}.",
  "result-before": "De las respuestas sobre «{name}» antes de la reunión del {date}.",
  "result-after": "De las respuestas sobre «{name}» después de la reunión del {date}.",
  "result-adhoc": "De las respuestas sobre «{name}», preguntadas en torno a la reunión del {date}.",
  "no-question":
    "Todavía no hay pregunta: de los últimos tres meses no se muestra ningún resultado de esta reunión que puedas leer.",
  "aim-none": "Esta reunión todavía no tiene objetivo.",
  "aim-they": "Quien la organiza o un propietario del equipo puede fijar uno.",
  "aim-does":
    "Un objetivo aparece sobre las preguntas de esta reunión que aún no están abiertas; las demás reuniones conservan el suyo.",
  "aim-label": "Nuestro objetivo",
  "aim-take": "Usar la pregunta de arriba",
  "aim-save": "Guardar el objetivo",
  "aim-failed": "No se ha guardado. Inténtalo de nuevo.",
  aim: "Objetivo: {aim}",
  "not-asked": "En esta reunión no se pregunta nada.",
  "not-asked-they": "Quien la organiza o un propietario del equipo puede preparar preguntas en la pestaña del equipo.",
  "set-up": "Preparar preguntas",
  none: "No hay nada que preparar en las próximas cinco semanas.",
  "none-next":
    "La próxima reunión de cada serie aparece aquí en cuanto está en el calendario. Hasta entonces, cualquiera del equipo puede preguntar ahora, desde la pestaña del equipo.",
};
