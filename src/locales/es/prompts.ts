import type { ReplyWords } from "../rooms.ts";

export const prompts: ReplyWords["prompts"] = {
  similar: [
    "¿Qué damos todos por supuesto aquí?",
    "¿Qué podríamos saber la semana que viene que cambiara esta imagen?",
    "¿Qué responderían aquí personas de fuera de este equipo?",
  ],
  "mostly-similar": [
    "¿Qué compartimos aquí, en una frase?",
    "¿Qué añadiría cada uno de nosotros para que esto esté completo?",
    "¿Qué nos lo ha aclarado?",
  ],
  "spread-out": [
    "¿Qué significa esta pregunta para cada uno de nosotros?",
    "¿Qué sabemos por nuestro propio trabajo que quizá aquí no se ha visto?",
    "¿De qué parte de esta pregunta queremos hablar primero?",
  ],
  "two-groups": [
    "¿En qué caso tendrían razón los dos grupos de respuestas?",
    "¿Qué ve cada uno de los dos grupos de respuestas?",
    "¿Qué podría llevar a los dos grupos de respuestas a la misma imagen?",
  ],
  few: [
    "¿Qué nos vino a la mente al responder?",
    "¿Qué haría esto más claro para nosotros?",
    "¿De qué parte de esto queremos hablar primero?",
  ],
  coarse: ["¿En qué pensamos al responder?", "¿Qué nos haría subir un paso desde aquí?", "¿Qué nos ayuda ya aquí?"],
  decision: [
    "¿Qué haría más fácil apoyar esta decisión?",
    "¿Qué queremos saber antes de volver a mirarla?",
    "¿En qué notaríamos pronto que esta decisión funciona?",
  ],
  choice: [
    "¿Qué habla a favor de las opciones que no elegimos?",
    "¿Qué cambiaría si pudiéramos elegir dos?",
    "¿Qué tienen en común las opciones que elegimos?",
  ],
  "rule-out": [
    "¿Qué perderíamos si rechazáramos este camino?",
    "¿Qué dice nuestra forma de trabajar de los caminos que no rechazamos?",
    "¿Qué permitiría no rechazar ninguno de estos caminos?",
  ],
  sentence: [
    "¿Qué palabras se repiten, y significan lo mismo para nosotros?",
    "¿Cuáles de estas frases, juntas, lo dicen mejor?",
    "¿Qué no está en ninguna de estas frases?",
  ],
  "not-shown": [
    "Si cada uno de nosotros dijera ahora una palabra sobre esto, ¿cuál sería?",
    "¿Qué nos ayudaría a responder esto juntos, en voz alta?",
    "¿Qué queremos saber unos de otros sobre esto?",
  ],
};
