import type { LateWords } from "../rooms.ts";

export const deliveries: LateWords["deliveries"] = {
  heading: "Informe de entregas",
  loading: "Cargando…",
  lead: "Qué tenía que entregar Plumbline en los últimos 30 días, y qué no se pudo entregar y por qué. Solo números, de toda la organización.",
  "persons-heading": "Por qué no hay nada sobre personas",
  "persons-1":
    "Un recordatorio va a quienes todavía no han participado. Una lista de quienes lo recibieron sería una lista de quienes no han respondido. Por eso no la hay: ni aquí ni en lo que se guarda.",
  "persons-2":
    "Por lo mismo, nada dice cuántos recordatorios se enviaron. «Previstos» cuenta a todas las personas para las que había un recordatorio o una tarjeta propia: hiciera falta o no, y también a quien no quiere ninguno.",
  "persons-3":
    "Los números se redondean hacia abajo de cinco en cinco, menos de cinco no se dicen, y los de un día llegan cuando ese día ha terminado en UTC: dos lecturas de esta página nunca se diferencian en una sola persona.",
  "at-least": "al menos {n}",
  "not-set-up":
    "Los mensajes no están instalados: Plumbline no escribe a nadie. Preguntar y responder funciona sin ellos.",
  none: "No había nada que entregar en los últimos 30 días.",
  "none-next": "Aquí hay números desde el primer día en que se pregunta algo en una reunión.",
  "kind-card": "Tarjetas",
  "kind-card-is": "Una por reunión, en su chat o canal, o a cada persona.",
  "kind-card-update": "Cambios de una tarjeta",
  "kind-card-update-is":
    "Una tarjeta que ya está muestra que las preguntas se abrieron, se movieron o se cerraron. No se avisa a nadie.",
  "kind-reminder": "Recordatorios",
  "kind-reminder-is": "Como máximo uno por persona y reunión.",
  "kind-in-meeting": "Avisos dentro de una reunión",
  "kind-in-meeting-is": "Se muestran en la ventana de la reunión mientras dura.",
  line: "{name}: {n}",
  sent: "Enviados",
  due: "Previstos",
  "not-sent": "No entregados",
  "outside-hours": "Fuera de las horas de la persona",
  "over-budget": "Más de dos ese día o seis esa semana",
  "too-late": "Su momento había pasado",
  "too-many": "Más de 60 personas: solo la tarjeta en el chat",
  "just-invited": "Invitados menos de una hora antes",
  "no-way": "Ningún camino hasta la persona",
  throttled: "Microsoft 365 hizo esperar demasiado",
  "not-installed": "Plumbline no está instalado para la persona",
  removed: "Plumbline se quitó de allí",
  blocked: "Una directiva de la organización lo impide",
  "bad-card": "Microsoft Teams rechazó la tarjeta",
  unknown: "Sin respuesta: quizá entregado, y no se envía dos veces",
  helps: "Qué ayuda",
  "not-installed-helps":
    "Una directiva de configuración de aplicaciones, en el centro de administración de Teams, puede instalar Plumbline para todos. Hasta entonces, estas personas ven las preguntas en la reunión y en la pestaña del equipo.",
  "blocked-helps":
    "Una directiva de permisos de aplicaciones, en el centro de administración de Teams, deja fuera a Plumbline. Administración de Teams puede permitirlo.",
  "no-way-helps":
    "Estas personas no tienen ni el chat con Plumbline ni su fuente de actividades. Ven las preguntas en la reunión y en la pestaña del equipo.",
  "bad-card-helps": "Díselo a quien lleva Plumbline por vosotros: es un defecto.",
  "by-day": "Día a día",
  table: "{kind}, día a día",
  day: "Día",
  count: "Cuántos",
};
