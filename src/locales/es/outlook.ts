import type { OutlookWords } from "../rooms.ts";

export const outlook: OutlookWords["outlook"] = {
  "no-library": "Una parte de esta página no ha llegado.",
  "no-library-next":
    "Viene de Microsoft (appsforoffice.microsoft.com), y puede que una red o una extensión la retenga. Nada de lo que ha enviado se ha perdido. Vuelva a cargar, o use Plumbline en Microsoft Teams: allí está también todo lo de aquí.",
  "not-outlook": "Esta página va junto a una cita de Outlook.",
  "not-outlook-next": "Abra una cita en Outlook y elija allí Plumbline. Todo esto está también en Microsoft Teams.",
  "too-old": "Este Outlook es demasiado antiguo para Plumbline.",
  "too-old-next": "Todo esto está también en Microsoft Teams.",

  "no-sign-in": "Este Outlook no puede decir a Plumbline quién es usted.",
  "no-sign-in-next":
    "Todo esto está también en Microsoft Teams. O abra Plumbline como página: allí puede iniciar sesión.",
  "open-page": "Abrir como página",
  "try-again": "Intentar de nuevo",
  loading: "Un momento…",
  "none-chosen": "No hay ninguna cita elegida.",
  "none-chosen-next": "Este panel sigue a la cita que usted elija.",
  unreadable: "Outlook no ha dicho qué cita es esta.",

  "unsaved-title": "Ponga primero un título a la cita. Por él la reconocen los demás.",
  "private-title": "Cita privada",
  "no-teams": "Plumbline no conoce aún ningún equipo suyo.",
  "no-teams-next":
    "Pregunta a las personas de un equipo o del chat de una reunión. Añada allí Plumbline en Microsoft Teams; después podrá preguntar desde aquí.",
  lead: "Haga unas preguntas breves antes y después de esta reunión.",
  team: "¿A qué equipo se pregunta?",
  "choose-team": "Elegir un equipo",
  "asked-team":
    "{n, plural, one {Se pregunta a # persona: a todas las de {team}.} many {Se pregunta a # personas: a todas las de {team}.} other {Se pregunta a # personas: a todas las de {team}.}}",
  "asked-team-not-invitation": "Quién está en la invitación no cambia nada de eso.",
  "asked-invited":
    "{n, plural, one {Se pregunta a # persona.} many {Se pregunta a # personas.} other {Se pregunta a # personas.}}",
  "asked-of": "Esta reunión es de {team}.",
  "asked-already": "En esta reunión ya se pregunta, como pone aquí. No se cambió nada.",
  otherwise:
    "Todavía no se pregunta nada. Plumbline ya conoce esta reunión y pregunta a otras personas, o de otra manera, que lo que ponía aquí antes. Ahora aquí está como es.",
  "otherwise-again": "Si es lo que quiere, pulse otra vez.",
  "team-missing": "Elija primero un equipo. Entonces aquí pone a qué personas se pregunta y cómo.",
  dates: "¿Para qué fechas?",
  "dates-series": "Todas las fechas de esta serie",
  "dates-date": "Solo esta fecha",
  "whole-series": "Es la serie entera: se pregunta en cada una de sus fechas.",
  "dates-unknown": "Este Outlook no dice si la cita se repite.",
  unsaved: "La cita aún no está guardada. Plumbline la guarda primero. No se envía nada a nadie.",
  "behalf-found": "Este es el calendario de {owner}. La reunión y lo que se pregunta los organiza {owner}.",
  "behalf-missing":
    "Este es el calendario de {owner}, que no está en {team}. Allí figura usted como quien organiza; la cita sigue siendo de {owner}.",
  "behalf-they": "{owner} o un propietario de {team} puede iniciar las preguntas.",
  ask: "Preguntar antes y después",
  asking: "Un momento…",
  "saving-refused":
    "Outlook no ha guardado la cita. Lo que ha elegido queda con ella: guárdela usted y entonces se preguntará.",
  "saving-refused-here":
    "Outlook no ha guardado la cita. Guárdela usted y deje abierto este panel: entonces se preguntará lo que ha elegido.",
  "kept-going": "Eligió antes qué se pregunta en esta cita. Ya está guardada, y se está haciendo.",
  waiting: "A la espera de que se guarde la cita.",
  forget: "No preguntar",
  asked: "Hecho. Las preguntas llegan antes y después de esta reunión.",
  "past-series":
    "La primera fecha de esta serie ya pasó. Abra una de las próximas en su calendario y pregunte allí; se pueden elegir todas las fechas.",
  "too-far": "Plumbline pregunta como mucho con 35 días de antelación. Vuelva a abrir esta cita cuando esté más cerca.",
  over: "Esta reunión ya pasó. Pregunte en la próxima.",
  "too-long": "Plumbline pregunta sobre reuniones de un día como mucho.",
  "not-taken": "Plumbline no ha podido tomar esta reunión. Pregunte en Microsoft Teams, desde la pestaña del equipo.",
  refused: "No ha sido posible, y no se pregunta nada: {reason}",

  "purpose-none": "Aún no hay ningún objetivo escrito. Figura encima de cada pregunta.",
  "purpose-write": "Escribirlo",
  "purpose-change": "Cambiarlo",
  "purpose-save": "Guardar",
  "purpose-cancel": "Dejarlo así",
  "purpose-failed": "No se ha guardado. Lo que ha escrito sigue aquí; inténtelo de nuevo.",
  moved:
    "Plumbline conoce esta reunión a las {time}. La seguirá cuando lea el calendario; hasta entonces pregunta a esa hora.",
  "link-insert": "Poner un enlace en el texto",
  "link-words": "Responder en Plumbline",
  "link-done": "El enlace está en el texto.",
  "link-failed": "Outlook no ha aceptado el enlace. Cópielo: {url}",

  "sure-lead": "¿Es esta reunión?",
  "sure-one": "{title}, {when}, organizada por {organizer}",
  "sure-yes": "Sí, esta",
  "sure-no": "No, otra",
  "not-known": "Que Plumbline sepa, en esta reunión no se pregunta nada.",
  "not-known-organizer": "{organizer} puede hacer unas preguntas antes y después, aquí o en Microsoft Teams.",
  "not-known-look": "Mirar otra vez",
  "other-organisation": "Esta invitación viene de otra organización: {domain}.",
  "other-organisation-next":
    "Aquí Plumbline no sabe nada de la reunión, y no ha guardado nada sobre ella ni sobre usted. Si allí le preguntan, es como persona invitada de esa organización: únase a la reunión en Microsoft Teams y abra Plumbline en su chat. Si no tiene cuenta allí, no se le pregunta, y no falta nada.",
  "open-teams": "Abrir la reunión en Microsoft Teams",
  "behalf-read": "Está viendo el calendario de {owner}. Aquí responde por usted.",
  more: "Otras opciones",
};
