import type { LateWords } from "../rooms.ts";

export const deliveries: LateWords["deliveries"] = {
  heading: "Rapport de distribution",
  loading: "Chargement …",
  lead: "Ce que Plumbline avait à distribuer ces 30 derniers jours, et ce qui n’a pas pu l’être et pourquoi. Des nombres seulement, sur toute l’organisation.",
  "persons-heading": "Pourquoi il n’y a rien sur des personnes",
  "persons-1":
    "Un rappel va aux personnes qui n’ont pas encore participé. Une liste des rappels serait une liste de celles qui n’ont pas répondu. Il n’y en a donc pas : ni ici, ni dans ce qui est conservé.",
  "persons-2":
    "Pour la même raison, rien ne dit combien de rappels ont été envoyés. « Prévus » compte toutes les personnes pour qui un rappel, ou une carte à elles, était prévu : utile ou non, et aussi celles qui n’en veulent pas.",
  "persons-3":
    "Les nombres sont arrondis à la cinquaine inférieure, moins de cinq ne sont pas dits, et ceux d’un jour viennent une fois ce jour passé en UTC : deux lectures de cette page ne diffèrent jamais d’une seule personne.",
  "at-least": "au moins {n}",
  "not-set-up":
    "Les messages ne sont pas installés : Plumbline n’écrit à personne. Demander et répondre marche sans eux.",
  none: "Il n’y avait rien à distribuer ces 30 derniers jours.",
  "none-next": "Des nombres figurent ici dès le premier jour où une réunion est interrogée.",
  "kind-card": "Cartes",
  "kind-card-is": "Une par réunion, dans sa conversation ou son canal, ou à chaque personne.",
  "kind-card-update": "Changements d’une carte",
  "kind-card-update-is":
    "Une carte déjà là montre que des questions ont ouvert, changé d’heure ou fermé. Personne n’est averti.",
  "kind-reminder": "Rappels",
  "kind-reminder-is": "Un au plus par personne et par réunion.",
  "kind-in-meeting": "Avis pendant une réunion",
  "kind-in-meeting-is": "Affichés dans la fenêtre de la réunion pendant qu’elle a lieu.",
  line: "{name} : {n}",
  sent: "Envoyés",
  due: "Prévus",
  "not-sent": "Non distribués",
  "outside-hours": "En dehors des heures de la personne",
  "over-budget": "Plus de deux ce jour-là ou six cette semaine-là",
  "too-late": "Leur moment était passé",
  "too-many": "Plus de 60 personnes : seulement la carte dans la conversation",
  "just-invited": "Invités moins d’une heure avant",
  "no-way": "Aucun moyen d’atteindre la personne",
  throttled: "Microsoft 365 a fait attendre trop longtemps",
  "not-installed": "Plumbline n’est pas installé pour la personne",
  removed: "Plumbline y a été retiré",
  blocked: "Une stratégie de l’organisation l’empêche",
  "bad-card": "Microsoft Teams a refusé la carte",
  unknown: "Pas de réponse : peut-être distribué, et pas envoyé deux fois",
  helps: "Ce qui aide",
  "not-installed-helps":
    "Une stratégie de configuration d’application, dans le centre d’administration Teams, peut installer Plumbline pour tous. D’ici là, ces personnes voient les questions dans la réunion et dans l’onglet de l’équipe.",
  "blocked-helps":
    "Une stratégie d’autorisation d’application, dans le centre d’administration Teams, écarte Plumbline. Un administrateur de Teams peut l’autoriser.",
  "no-way-helps":
    "Ces personnes n’ont ni la conversation avec Plumbline ni son flux d’activité. Elles voient les questions dans la réunion et dans l’onglet de l’équipe.",
  "bad-card-helps": "Dites-le à la personne qui gère Plumbline pour vous : c’est un défaut.",
  "by-day": "Jour par jour",
  table: "{kind}, jour par jour",
  day: "Jour",
  count: "Combien",
};
