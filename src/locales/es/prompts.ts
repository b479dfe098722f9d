import type { ReplyWords } from "../rooms.ts";

export const prompts: ReplyWords["prompts"] = {
  similar: [
    "¿Qué damos todos por supuesto aquí?",
    "¿Qué podríamos saber la semana que viene que cambiara esta imagen?",
  ],
  "mostly-similar": [
    "¿Qué compartimos aquí, en una frase?",
    "¿Qué añadiría cada uno de nosotros para que esto esté completo?",
  ],
  "spread-out": [
    "¿Qué significa esta pregunta para cada uno de nosotros?",
    "¿Qué sabemos por nuestro propio trabajo que quizá aquí no se ha visto?",
  ],
  "two-groups": [
    "¿En qué caso tendrían razón los dos grupos de respuestas?",
    "¿Qué ve cada uno de los dos grupos de respuestas?",
  ],
  few: ["¿Qué nos vino a la mente al responder?", "¿Qué haría esto más claro para nosotros?"],
  coarse: ["¿En qué pensamos al responder?", "¿Qué nos haría subir un paso desde aquí?"],
  decision: ["¿Qué haría más fácil apoyar esta decisión?", "¿Qué queremos saber antes de volver a mirarla?"],
  choice: ["¿Qué habla a favor de las opciones que no elegimos?", "¿Qué cambiaría si pudiéramos elegir dos?"],
  "rule-out": [
    "¿Qué perderíamos si rechazáramos este camino?",
    "¿Qué dice nuestra forma de trabajar de los caminos que no rechazamos?",
  ],
  sentence: [
    "¿Qué palabras se repiten, y significan lo mismo para nosotros?",
    "¿Cuáles de estas frases, juntas, lo dicen mejor?",
  ],
  "not-shown": [
    "Si cada uno de nosotros dijera ahora una palabra sobre esto, ¿cuál sería?",
    "¿Qué nos ayudaría a responder esto juntos, en voz alta?",
  ],
};
