import type { OutlookWords } from "../rooms.ts";

export const outlook: OutlookWords["outlook"] = {
  "no-library": "Une partie de cette page n’est pas arrivée.",
  "no-library-next":
    "Elle vient de Microsoft (appsforoffice.microsoft.com) ; un réseau ou une extension la retient peut-être. Rien de ce que vous avez envoyé n’est perdu. Rechargez, ou utilisez Plumbline dans Microsoft Teams : tout ce qui est ici s’y trouve aussi.",
  "not-outlook": "Cette page se place à côté d’un rendez-vous dans Outlook.",
  "not-outlook-next":
    "Ouvrez un rendez-vous dans Outlook et choisissez-y Plumbline. Tout cela se trouve aussi dans Microsoft Teams.",
  "too-old": "Cet Outlook est trop ancien pour Plumbline.",
  "too-old-next": "Tout cela se trouve aussi dans Microsoft Teams.",

  "no-sign-in": "Cet Outlook ne peut pas dire à Plumbline qui vous êtes.",
  "no-sign-in-next":
    "Tout cela se trouve aussi dans Microsoft Teams. Ou ouvrez Plumbline dans une page : vous pouvez vous y connecter.",
  "open-page": "Ouvrir dans une page",
  "try-again": "Réessayer",
  loading: "Un instant …",
  "none-chosen": "Aucun rendez-vous n’est choisi.",
  "none-chosen-next": "Ce volet suit le rendez-vous que vous choisissez.",
  unreadable: "Outlook n’a pas dit ce qu’est ce rendez-vous.",

  "unsaved-title": "Donnez d’abord un titre au rendez-vous. C’est à lui que vos collègues le reconnaissent.",
  "private-title": "Rendez-vous privé",
  "no-teams": "Plumbline ne connaît encore aucune de vos équipes.",
  "no-teams-next":
    "Il interroge les personnes d’une équipe ou d’une conversation de réunion. Ajoutez-y Plumbline dans Microsoft Teams ; vous pourrez ensuite poser les questions d’ici.",
  lead: "Posez quelques questions courtes avant et après cette réunion.",
  team: "Quelle équipe est interrogée ?",
  "choose-team": "Choisir une équipe",
  "asked-team":
    "{n, plural, one {# personne est interrogée : toutes celles de {team}.} many {# personnes sont interrogées : toutes celles de {team}.} other {# personnes sont interrogées : toutes celles de {team}.}}",
  "asked-team-not-invitation": "Les personnes de l’invitation n’y changent rien.",
  "asked-invited":
    "{n, plural, one {# personne est interrogée.} many {# personnes sont interrogées.} other {# personnes sont interrogées.}}",
  "asked-of": "Cette réunion est celle de {team}.",
  "asked-already": "Cette réunion a déjà des questions, comme indiqué ici. Rien n’a été changé.",
  otherwise:
    "Rien n’est encore demandé. Plumbline connaît déjà cette réunion et interroge d’autres personnes, ou d’une autre manière, que ce qui était indiqué ici. Cela est maintenant indiqué tel quel.",
  "otherwise-again": "Si cela vous convient, appuyez encore une fois.",
  "team-missing": "Choisissez d’abord une équipe. Il est alors indiqué ici qui est interrogé, et comment.",
  dates: "Pour quelles dates ?",
  "dates-series": "Toutes les dates de cette série",
  "dates-date": "Cette date seulement",
  "whole-series": "C’est toute la série : des questions sont posées à chacune de ses dates.",
  "dates-unknown": "Cet Outlook ne dit pas si le rendez-vous se répète.",
  unsaved: "Le rendez-vous n’est pas encore enregistré. Plumbline l’enregistre d’abord. Rien n’est envoyé à personne.",
  "behalf-found": "C’est le calendrier de {owner}. La réunion et ce qui y est demandé sont organisés par {owner}.",
  "behalf-missing":
    "C’est le calendrier de {owner}, qui n’est pas dans {team}. Vous y figurez à l’organisation ; le rendez-vous reste à {owner}.",
  "behalf-they": "{owner} ou un propriétaire de {team} peut lancer les questions.",
  ask: "Demander avant et après",
  asking: "Un instant …",
  "saving-refused":
    "Outlook n’a pas enregistré le rendez-vous. Votre choix est gardé avec lui : enregistrez-le vous-même, et les questions seront posées.",
  "saving-refused-here":
    "Outlook n’a pas enregistré le rendez-vous. Enregistrez-le vous-même et gardez ce volet ouvert : les questions seront posées ensuite.",
  "kept-going":
    "Vous avez choisi plus tôt ce qui est demandé à ce rendez-vous. Il est enregistré maintenant, et c’est en cours.",
  waiting: "En attente de l’enregistrement du rendez-vous.",
  forget: "Ne rien demander",
  asked: "C’est fait. Les questions viennent avant et après cette réunion.",
  "past-series":
    "La première date de cette série est passée. Ouvrez une des prochaines dans votre calendrier et demandez là ; on peut y choisir toutes les dates.",
  "too-far": "Plumbline pose des questions au plus 35 jours à l’avance. Rouvrez ce rendez-vous plus près de sa date.",
  over: "Cette réunion est passée. Posez les questions à la prochaine.",
  "too-long": "Plumbline pose des questions sur des réunions d’un jour au plus.",
  "not-taken":
    "Plumbline n’a pas pu prendre cette réunion. Posez les questions dans Microsoft Teams, depuis l’onglet de l’équipe.",
  refused: "Cela n’a pas marché, et rien n’est demandé : {reason}",

  "purpose-none": "Aucun objectif n’est encore écrit. Il figure au-dessus de chaque question.",
  "purpose-write": "L’écrire",
  "purpose-change": "Le changer",
  "purpose-save": "Enregistrer",
  "purpose-cancel": "Laisser tel quel",
  "purpose-failed": "Ce n’est pas enregistré. Ce que vous avez écrit est encore ici ; réessayez.",
  moved:
    "Plumbline connaît cette réunion à {time}. Il suivra dès qu’il lira le calendrier ; jusque-là il pose les questions à cette heure.",
  "link-insert": "Mettre un lien dans le texte",
  "link-words": "Répondre dans Plumbline",
  "link-done": "Le lien est dans le texte.",
  "link-failed": "Outlook n’a pas pris le lien. Copiez-le : {url}",

  "sure-lead": "Est-ce cette réunion ?",
  "sure-one": "{title}, {when}, organisée par {organizer}",
  "sure-yes": "Oui, celle-ci",
  "sure-no": "Non, une autre",
  "not-known": "À la connaissance de Plumbline, rien n’est demandé à cette réunion.",
  "not-known-organizer": "{organizer} peut poser quelques questions avant et après, ici ou dans Microsoft Teams.",
  "not-known-look": "Regarder encore",
  "other-organisation": "Cette invitation vient d’une autre organisation : {domain}.",
  "other-organisation-next":
    "Plumbline ne sait rien ici de la réunion, et n’a rien gardé sur elle ni sur vous. Si l’on vous y interroge, c’est comme personne invitée de cette organisation : rejoignez la réunion dans Microsoft Teams et ouvrez Plumbline dans sa conversation. Sans compte là-bas, vous n’êtes pas interrogé, et rien ne manque.",
  "open-teams": "Ouvrir la réunion dans Microsoft Teams",
  "behalf-read": "Vous regardez le calendrier de {owner}. Ici vous répondez pour vous-même.",
  more: "Autres choix",
};
