import type { LateWords } from "../rooms.ts";

export const teamSettings: LateWords["teamSettings"] = {
  lead: "Comment cette équipe est interrogée. Toute l’équipe lit cette page ; l’organisateur d’une réunion et les propriétaires de l’équipe peuvent la modifier.",
  told: "Toute l’équipe lit sous « Ce qui a changé » que vous avez changé ceci, et quand.",
  "why-heading": "Pourquoi nous faisons cela",
  "why-does": "La ligne figure en haut de la page de cette équipe, pour toute l’équipe. Elle ne change rien d’autre.",
  next: "Prochaine réunion : {when}",
  "no-meeting":
    "Aucune réunion dans les cinq prochaines semaines : il n’y a rien à régler tant qu’il n’y en a pas dans le calendrier.",
  "nothing-asked": "Rien n’est demandé dans cette série.",
  "own-terms":
    "Cette réunion a ses propres paramètres. Ils ne valent que pour elle ; le reste de la série garde les siens.",
  "set-up": "Préparer des questions",
  questions: "Les questions",
  "questions-change": "Modifier les questions",
  "questions-does": "La page suivante montre ce que vos collègues verront avant que quoi que ce soit soit enregistré.",
  change: "Modifier",
  leave: "Laisser tel quel",
  save: "Enregistrer",
  saved: "Enregistré.",
  intake: "Comment on répond",
  "intake-private": "En privé : conservé sans noms, affiché à partir de {k} réponses.",
  "intake-coarse":
    "En privé : conservé sans noms, affiché à partir de {k} réponses, comme en bas, au milieu et en haut.",
  "intake-open":
    "Ouvertement : les noms figurent à côté des réponses jusqu’à 30 minutes après la fermeture, puis seuls des nombres restent.",
  "intake-does":
    "Cela vaut pour les questions qui ouvrent à partir de maintenant, jamais pour celles qui sont ouvertes. Rien de ce qui a été répondu d’une façon n’est utilisé de l’autre.",
  readers: "Qui lit les résultats",
  "readers-team": "Toute l’équipe",
  "readers-audience": "Seulement les personnes interrogées et celle qui anime",
  "readers-does":
    "Cela vaut pour les questions qui ouvrent à partir de maintenant ; leur premier écran nomme qui lira, avant que quiconque réponde. Les résultats antérieurs restent à leurs lecteurs.",
  facilitator: "Animation",
  "facilitator-is": "{name}",
  "facilitator-observer": "{name}, en observation : anime et lit, ne répond pas et n’est pas compté.",
  "facilitator-nobody":
    "Personne n’est nommé. L’organisateur et les propriétaires de l’équipe peuvent fermer les questions.",
  "facilitator-choose": "Qui anime ?",
  "facilitator-none": "Personne",
  "facilitator-one-observer": "{name} (en observation, pas sur l’invitation)",
  "facilitator-does":
    "La personne qui anime peut fermer les questions et lit le résultat. Une personne qui n’est pas sur l’invitation observe : on ne l’interroge pas, et elle n’est pas comptée parmi celles qui répondent.",
  stop: "Arrêter de demander",
  "stop-now": "Les questions viennent avec chaque réunion de cette série jusqu’à ce que quelqu’un les arrête.",
  "stop-does":
    "Plus rien n’est demandé dans cette série. Ce qui est ouvert reste ouvert jusqu’à sa fin, et les résultats restent. Vous pouvez préparer à nouveau des questions à tout moment.",
  "stop-yes": "Arrêter de demander",
  baseline: "Ce qui est habituel",
  "baseline-does":
    "À quoi cette série est comparée quand ses réponses sont dites plus basses ou plus éloignées que d’habitude.",
  retention: "Combien de temps c’est gardé",
  "retention-is":
    "{n, plural, one {Réunions et résultats sont supprimés pour de bon après # jour.} many {Réunions et résultats sont supprimés pour de bon après # jours.} other {Réunions et résultats sont supprimés pour de bon après # jours.}} Un administrateur de votre organisation règle cela, et chaque équipe est informée d’un changement.",
  minimum: "Réponses nécessaires",
  "minimum-is":
    "À partir de sept personnes, il faut {k} réponses avant d’afficher quoi que ce soit. Un administrateur règle cela pour toute l’organisation.",
  "refused-mode-fixed":
    "Les questions sont ouvertes. Cela ne peut pas changer maintenant ; réglez-le quand elles seront fermées, pour la prochaine réunion.",
  "refused-too-few-invited": "Trop peu de personnes sont interrogées pour cela. Ouvertement, trois suffisent.",
  "refused-wrong-role": "Seuls l’organisateur ou un propriétaire de l’équipe peuvent régler cela.",
  "refused-too-late": "Cette réunion est terminée. Réglez-le pour la prochaine.",
  "refused-other": "Cela n’a pas été enregistré. Rien n’a été changé ; réessayez.",
  "known-heading": "D’où les réunions sont connues",
  known:
    "De l’équipe elle-même, des calendriers de chacun ou de ceux d’un groupe. La page dit ce que chaque voie ouvre et ce qui l’a arrêtée.",
  "messages-heading": "Messages",
  messages: "Quand, où et si Plumbline vous écrit, vous seul le dites. Personne dans l’équipe n’en est informé.",
  pilot:
    "Seules quelques équipes de l’organisation sont interrogées, jusqu’au {date}. Tous leurs membres peuvent lire ce qui a été appris.",
};
