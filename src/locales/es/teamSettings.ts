import type { LateWords } from "../rooms.ts";

export const teamSettings: LateWords["teamSettings"] = {
  lead: "Cómo se pregunta a este equipo. Todo el equipo lee esta página; pueden cambiarla quien organiza una reunión y los propietarios del equipo.",
  told: "Todo el equipo lee en «Qué ha cambiado» que cambiaste esto y cuándo.",
  "why-heading": "Por qué hacemos esto",
  "why-does": "La línea aparece en la parte superior de la página del equipo, para todo el equipo. No cambia nada más.",
  next: "Próxima reunión: {when}",
  "no-meeting":
    "No hay reuniones en las próximas cinco semanas: no hay nada que configurar hasta que haya una en el calendario.",
  "nothing-asked": "En esta serie no se pregunta nada.",
  "own-terms":
    "Esta reunión tiene su propia configuración. Vale solo para ella; el resto de la serie conserva la suya.",
  "set-up": "Preparar preguntas",
  questions: "Preguntas",
  "questions-change": "Cambiar las preguntas",
  "questions-does": "La página siguiente muestra lo que verán tus compañeros antes de guardar nada.",
  change: "Cambiar",
  leave: "Dejarlo como está",
  save: "Guardar",
  saved: "Guardado.",
  intake: "Cómo se responde",
  "intake-private": "En privado: se guarda sin nombres y se muestra a partir de {k} respuestas.",
  "intake-coarse":
    "En privado: se guarda sin nombres y se muestra a partir de {k} respuestas, como abajo, en el medio y arriba.",
  "intake-open":
    "Abiertamente: los nombres aparecen junto a las respuestas hasta 30 minutos después del cierre; luego solo quedan números.",
  "intake-does":
    "Vale para las preguntas que se abran a partir de ahora, nunca para las abiertas. Nada de lo respondido de una manera se usa de la otra.",
  readers: "Quién lee los resultados",
  "readers-team": "Todo el equipo",
  "readers-audience": "Solo las personas preguntadas y quien facilita",
  "readers-does":
    "Vale para las preguntas que se abran a partir de ahora; su primera pantalla dice quién leerá, antes de que nadie responda. Los resultados anteriores siguen con sus lectores.",
  facilitator: "Quién facilita",
  "facilitator-is": "{name}",
  "facilitator-observer": "{name}, como observador: facilita y lee, no se le pregunta y no se cuenta.",
  "facilitator-nobody":
    "No hay nadie nombrado. Quien organiza la reunión y los propietarios del equipo pueden cerrar las preguntas.",
  "facilitator-choose": "¿Quién facilita?",
  "facilitator-none": "Nadie",
  "facilitator-one-observer": "{name} (observador, no está en la invitación)",
  "facilitator-does":
    "Quien facilita puede cerrar las preguntas y lee el resultado. Quien no está en la invitación observa: no se le pregunta y no se cuenta entre quienes responden.",
  stop: "Dejar de preguntar",
  "stop-now": "Las preguntas llegan con cada reunión de esta serie hasta que alguien las detenga.",
  "stop-does":
    "En esta serie ya no se pregunta nada. Lo que está abierto sigue abierto hasta su final, y los resultados se quedan. Puedes preparar preguntas de nuevo en cualquier momento.",
  "stop-yes": "Dejar de preguntar",
  baseline: "Lo habitual",
  "baseline-does":
    "Con qué se compara esta serie cuando se dice que sus respuestas son más bajas o están más separadas de lo habitual.",
  retention: "Cuánto tiempo se guarda",
  "retention-is":
    "{n, plural, one {Las reuniones y los resultados se eliminan para siempre después de # día.} many {Las reuniones y los resultados se eliminan para siempre después de # días.} other {Las reuniones y los resultados se eliminan para siempre después de # días.}} Lo configura un administrador de tu organización, y cada equipo se entera de un cambio.",
  minimum: "Respuestas necesarias",
  "minimum-is":
    "A partir de siete personas, hacen falta {k} respuestas antes de mostrar algo. Lo configura un administrador para toda la organización.",
  "refused-mode-fixed":
    "Las preguntas están abiertas. Esto no puede cambiar ahora; configúralo cuando estén cerradas, para la próxima reunión.",
  "refused-too-few-invited": "Se pregunta a muy pocas personas para esto. Abiertamente, bastan tres.",
  "refused-wrong-role": "Solo quien organiza la reunión o un propietario del equipo puede configurar esto.",
  "refused-too-late": "Esta reunión ha terminado. Configúralo para la próxima.",
  "refused-other": "No se ha guardado. No se ha cambiado nada; inténtalo de nuevo.",
  "known-heading": "De dónde se conocen las reuniones",
  known:
    "Del propio equipo, del calendario de cada persona o de los de un grupo. La página dice qué abre cada vía y qué la ha parado.",
  "messages-heading": "Mensajes",
  messages: "Cuándo, dónde y si Plumbline te escribe lo decides solo tú. Nadie del equipo se entera.",
  pilot:
    "Hasta el {date} solo se pregunta a algunos equipos de la organización. Todas las personas de esos equipos pueden leer lo aprendido.",
};
