import type { RestWords } from "../rooms.ts";

export const hour: RestWords["hour"] = {
  heading: "¿Qué reunión merece su hora?",
  lead: "Hacia dónde se movieron las respuestas desde antes de una reunión hasta después. Solo cuentan los resultados que se muestran. Las series aparecen por nombre y no se comparan: cada una pregunta a otras personas por otro trabajo.",
  "all-line": "{name}: {parts}.",
  lately: "Las últimas: {list}.",
  one: "{date} {word}",
  higher: "más alto",
  lower: "más bajo",
  same: "más o menos igual",
  "not-known":
    "{n, plural, one {En # reunión más no se puede decir: algo no se mostró, no se preguntó las dos veces o se preguntó a otras personas.} many {En # reuniones más no se puede decir: algo no se mostró, no se preguntó las dos veces o se preguntó a otras personas.} other {En # reuniones más no se puede decir: algo no se mostró, no se preguntó las dos veces o se preguntó a otras personas.}}",
  nothing:
    "Todavía no se puede decir nada. Hace falta una reunión que pregunte lo mismo antes y después, con los dos resultados a la vista.",
  next: "La próxima reunión es el {date}.",
  means:
    "Más alto después significa que las respuestas se movieron mientras la gente estaba reunida. No dice por qué, y una hora puede merecer la pena sin mover ninguna respuesta.",
  ask: "Una pregunta para probar en cada una",
  question: "¿Qué faltaría si no nos hubiéramos reunido?",
  none: "Ninguna serie de este equipo se ha reunido todavía. Las primeras líneas aparecerán aquí tras una reunión que pregunte antes y después.",
};
