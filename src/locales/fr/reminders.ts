import type { LateWords } from "../rooms.ts";

export const reminders: LateWords["reminders"] = {
  heading: "Messages pour moi",
  loading: "Chargement …",
  lead: "Plumbline ne vous écrit que si l’on vous demande quelque chose. Quand, où et si, c’est vous qui le dites.",
  "promise-heading": "Ce sur quoi vous pouvez compter",
  "promise-card": "Une carte par réunion. Elle change sur place et n’est pas envoyée à nouveau.",
  "promise-once": "Un rappel au plus par réunion.",
  "promise-budget":
    "Jamais plus de deux messages par jour et six par semaine, toutes vos équipes et réunions ensemble. Ce qui dépasserait n’est pas envoyé, même plus tard.",
  "promise-hours": "Jamais en dehors de vos heures.",
  "promise-nobody":
    "Personne n’apprend si vous avez eu un rappel. Un rappel va aux personnes qui n’ont pas encore participé ; cela se regarde au moment de l’envoi et n’est noté nulle part.",
  "now-heading": "Maintenant",
  "now-on": "Plumbline vous écrit pendant vos heures.",
  "now-paused": "En pause. Plumbline vous écrit à nouveau le {date}.",
  "now-stopped": "Arrêté. Plumbline ne vous écrit rien.",
  "still-answer": "Vous pouvez répondre quand même : dans la réunion, dans l’onglet de l’équipe et ici.",
  "not-set-up":
    "Votre organisation n’a pas installé les messages : Plumbline n’écrit à personne. Ce que vous choisissez ici vaudra dès qu’elle l’aura fait.",
  pause: "Faire une pause",
  "pause-until": "M’écrire à nouveau le",
  "pause-does": "Rien ne vous est envoyé avant ce jour. Ce qui serait venu d’ici là ne viendra pas plus tard non plus.",
  "pause-yes": "Faire une pause",
  stop: "Arrêter tous les messages",
  "stop-does":
    "Plus rien ne vous est envoyé, dans aucune équipe et pour aucune réunion, jusqu’à ce que vous recommenciez ici.",
  "stop-yes": "Arrêter tous les messages",
  start: "Recommencer",
  "nobody-told": "Personne n’en est informé. Cela vaut dès maintenant, aussi pour ce qui allait être envoyé.",
  leave: "Laisser ainsi",
  save: "Enregistrer",
  saved: "Enregistré.",
  "failed-save": "Cela n’a pas été enregistré. Rien n’a changé ; réessayez.",
  "hours-heading": "Mes heures",
  "hours-are": "{days} : de {from} à {to}, {zone}.",
  "hours-night": "Elles passent minuit et appartiennent au jour où elles commencent.",
  "hours-self": "Vous avez fixé ces heures.",
  "hours-calendar": "Ces heures viennent de votre calendrier dans Microsoft 365.",
  "hours-browser":
    "Le fuseau horaire est celui de votre appareil ; les jours et les heures sont les habituels. Changez-les si les vôtres sont autres.",
  "hours-team":
    "Vous n’avez pas encore fixé d’heures. D’ici là, le fuseau horaire de votre dernière réunion et les jours et heures habituels comptent.",
  "zone-unknown":
    "Le fuseau horaire « {zone} » n’est pas connu ici. Tant que vous n’en choisissez pas un, celui indiqué ici compte.",
  "zone-device": "Votre appareil est dans un autre fuseau horaire : {zone}.",
  "zone-take": "Prendre celui-ci",
  "hours-change": "Changer mes heures",
  "hours-forget": "Oublier mes heures",
  "hours-forget-does":
    "Les heures de votre calendrier comptent à nouveau ; sans calendrier, le fuseau horaire de votre appareil et les jours et heures habituels.",
  days: "Jours",
  from: "De",
  to: "À",
  zone: "Fuseau horaire",
  "hours-does":
    "Un rappel qui tomberait en dehors de vos heures n’est pas envoyé. Les questions après une réunion viennent quand vos heures recommencent, si elles sont encore ouvertes.",
  "where-heading": "Où je suis informé",
  "where-activity": "Dans le flux d’activité de Microsoft Teams",
  "where-chat": "Dans une conversation avec Plumbline",
  "where-does":
    "Si l’endroit choisi ne peut pas être atteint, l’autre est utilisé. Une carte pour tous reste dans la conversation ou le canal de la réunion.",
  "series-heading": "Réunions",
  "series-lead": "Pour chaque série séparément.",
  "series-none": "Vous n’êtes encore invité à aucune série.",
  "series-of": "{title} ({team})",
  "series-on": "Vous en êtes informé.",
  "series-off": "Arrêté. Vous n’en êtes pas informé.",
  "series-stop": "Arrêter",
  "series-start": "Recommencer",
};
