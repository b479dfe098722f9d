import type { FirstWords, RestWords } from "../rooms.ts";

export const problems: FirstWords["problems"] = {
  "bad-request": "Esta página y nuestro servidor no se entienden. Recarga la página.",
  "sign-in-needed": "No se ha aceptado tu inicio de sesión. Recarga la página para volver a iniciarla.",
  "wrong-role": "Solo quien organiza la reunión o un propietario del equipo puede hacer esto.",
  "not-in-audience": "No estabas entre las personas preguntadas cuando se abrieron estas preguntas.",
  "bad-signature": "No se ha podido aceptar tu respuesta. Recarga la página e inténtalo de nuevo.",
  "not-found": "Aquí no hay nada para ti. Puede que se haya eliminado o que pertenezca a otro equipo.",
  "other-device": "Tu respuesta se empezó en otro dispositivo; termínala allí.",
  "not-open": "Estas preguntas no están abiertas ahora.",
  "not-sealed": "No se muestra nada hasta que se cierren las preguntas, a nadie.",
  sealed: "Estas preguntas se han cerrado.",
  void: "Estas preguntas se retiraron. No se guardó nada.",
  "stale-revision": "Ya hay una respuesta tuya más reciente.",
  "too-few": "Han respondido muy pocas personas para mostrar algo.",
  "wrong-mode": "Estas preguntas se responden de otra manera. Recarga la página.",
  "too-large": "Es demasiado largo para enviarlo.",
  "wrong-media": "Esta página y nuestro servidor no se entienden. Recarga la página.",
  "too-many": "Demasiados intentos a la vez. Espera un minuto.",
  busy: "Hay demasiadas personas enviando a la vez. Inténtalo de nuevo en un momento.",
  defect: "Algo se ha roto por nuestra parte. Inténtalo de nuevo.",
  unreachable: "No hay conexión con nuestro servidor.",
  "no-sign-in":
    "Aquí no podemos saber quién eres. Inténtalo de nuevo. Si no ayuda, abre la reunión en Microsoft Teams o pide a quien la administra que permita Plumbline.",
  "no-host": "Microsoft Teams no ha respondido. Recarga o abre Plumbline de nuevo desde la reunión.",
  "no-crypto":
    "Esta dirección no es segura, así que una respuesta no podría quedar separada de tu nombre. Ábrela con https o en Microsoft Teams.",
  "wrong-key":
    "La clave de estas preguntas no es la anunciada. No respondas; avisa a tu administrador. No se ha enviado nada.",
};

export const setUpProblems: RestWords["setUpProblems"] = {
  "not-administrator": "Solo la administración de tu organización puede ver esto.",
  "line-changed": "La frase acordada ha cambiado. Recarga la página.",
  "mode-fixed": "Esto no puede cambiar una vez abiertas las preguntas. Configúralo para la próxima reunión.",
  "too-few-invited": "Hay menos de tres personas invitadas. Esa conversación no necesita formulario.",
  "threshold-not-offered":
    "Este número de respuestas necesarias no encaja con tantas personas. Recarga para ver cuál encaja.",
  "audience-too-close":
    "Esto se pregunta a algunas de las mismas personas en menos de un día. Pregunta a las mismas personas o espera un día.",
  "version-taken": "El equipo ya tiene una de estas preguntas con otras palabras.",
  "too-many-questions": "Esto es más de lo que guarda un equipo. Retira antes algunas preguntas.",
  "too-late": "La reunión ha terminado. Pregunta en la próxima.",
  "not-in-pilot": "Ahora solo se pregunta a los equipos de un piloto. Pide a un administrador que añada este equipo.",
  "pilot-over": "El piloto ha terminado y no se abre nada nuevo. Habla con un administrador.",
};
