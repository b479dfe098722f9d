import type { FirstWords } from "../rooms.ts";

export const pulse: FirstWords["pulse"] = {
  starting: "Un instant …",
  "time-needed":
    "{n, plural, one {# question, environ {seconds} secondes.} many {# questions, environ {seconds} secondes.} other {# questions, environ {seconds} secondes.}}",
  "time-minutes": "{n} questions, environ {minutes} minutes.",
  "time-private": "Conservé sans votre nom, affiché seulement si {k} personnes répondent.",
  "time-open": "Ouvertement : votre nom figure à côté de votre réponse.",
  "before-meeting": "Avant la réunion",
  "after-meeting": "Après la réunion",
  "asked-now": "Demandé maintenant",
  aim: "Notre objectif : {aim}",
  progress: "Question {place} sur {all}",
  back: "Retour",
  "cant-say": "Je ne peux pas dire",
  "sentence-label": "Votre phrase",
  "sentence-caution": "Vos collègues reconnaîtront peut-être vos mots.",
  "sentence-left": "Caractères restants : {left}",
  next: "Suivant",
  send: "Envoyer",

  "trust-private":
    "Votre réponse est conservée sans votre nom. Nous savons que vous avez participé, pas ce que vous avez répondu. Les responsables voient exactement ce que vous voyez, seulement après la fermeture, et seulement si {k} personnes répondent.",
  "trust-coarse": "Vous êtes peu nombreux : les réponses sont affichées seulement comme en bas, au milieu et en haut.",
  "trust-open":
    "Ouvertement : à la fermeture, les personnes interrogées voient votre nom à côté de votre réponse, jusqu’à ce que la personne qui anime y mette fin, 30 minutes au plus. Ensuite, seuls des nombres restent.",
  "trust-leader":
    "Vous dirigez et répondez ouvertement : votre nom et vos réponses figurent à côté du résultat, aussi longtemps qu’il est gardé. Elles ne sont pas comptées parmi les autres.",
  "leader-open": "{leader} dirige, et répond ouvertement à côté de vous : avec son nom, et sans être compté.",
  "cannot-hide": "Ce que nous ne pouvons pas cacher",
  "cannot-hide-1": "Quand tout le monde donne la même réponse, tout le monde connaît la vôtre.",
  "cannot-hide-2": "Des collègues qui se disent leurs réponses peuvent déduire le reste.",
  "cannot-hide-3": "Votre façon d’écrire, et ce que d’autres voient sur votre écran.",
  "cannot-hide-4":
    "La personne qui exploite ce service pourrait changer son code, ou l’observer de près tant que des questions sont ouvertes.",
  "trust-more": "Ce que devient votre réponse, et comment c’est vérifié",
  asked:
    "{n, plural, one {Interrogée : # personne} many {Interrogées : # personnes} other {Interrogées : # personnes}}",
  "asked-names": "Personnes interrogées : {names}.",
  "readers-team": "Le résultat est lu par les personnes interrogées, par {facilitator} et par toute l’équipe.",
  "readers-team-nobody": "Le résultat est lu par les personnes interrogées et par toute l’équipe.",
  "readers-coaches": "Un coach extérieur à l’équipe le lit aussi, sans aucun nom : {names}.",
  "readers-audience": "Le résultat est lu par les personnes interrogées et par {facilitator}, personne d’autre.",
  "readers-audience-nobody": "Le résultat est lu par les personnes interrogées, personne d’autre.",
  "key-check": "Numéro de contrôle de ces questions : {fingerprint}",
  "not-remembered":
    "Ce navigateur ne garde rien. Une fois vos réponses envoyées, vous pouvez les modifier seulement jusqu’au rechargement de cette page.",

  thanks:
    "{seconds, plural, one {Merci. Cela a pris # seconde.} many {Merci. Cela a pris # secondes.} other {Merci. Cela a pris # secondes.}}",
  "thanks-back": "Merci. Votre réponse est arrivée.",
  sending: "Envoi de votre réponse …",
  unsent: "Votre réponse est gardée sur cet appareil et partira dès que vous serez en ligne.",
  "unsent-memory": "Votre réponse partira dès que vous serez en ligne. Gardez cette page ouverte jusque-là.",
  "closed-late": "Les questions ont fermé avant l’arrivée de votre réponse. Elle ne compte pas.",
  "closed-unsure": "Les questions ont fermé. Nous ne pouvons pas dire si votre dernière réponse est arrivée.",
  "closed-change-late":
    "Votre modification est arrivée après la fermeture des questions. Votre réponse précédente compte.",
  "closed-change-unsure":
    "Les questions ont fermé. Nous ne pouvons pas dire si votre modification est arrivée. Sinon, votre réponse précédente compte.",
  undo: "Annuler",
  change: "Modifier mes réponses",
  "count-of": "{answered} sur {invited}",
  "count-words": "ont répondu. Rien n’est affiché avant la fermeture, à personne.",
  "count-soon": "Le nombre de réponses est recompté dans quelques secondes.",
  enough: "Assez de personnes ont répondu.",
  "not-enough": "Pas encore assez de personnes ont répondu.",
  "enough-words": "Rien n’est affiché avant la fermeture, à personne.",
  closes: "Ferme à {time}, ou quand la personne qui anime révèle le résultat.",
  "closes-soon": "Tout le monde a répondu. Fermeture dans quelques secondes.",
  opens: "Ouvre à {time}.",
  "not-asked": "Cette fois, on ne vous pose pas de question. Vous pourrez lire le résultat après la fermeture.",
  "you-lead": "Vous animez et ne répondez pas.",
  "other-device": "Votre réponse a été commencée sur un autre appareil ; terminez-la là-bas.",

  reveal: "Révéler maintenant",
  "too-few": "Trop peu de personnes ont répondu pour afficher quoi que ce soit. Il en faut {k}.",
  wait: "Attendre",
  "close-unseen": "Fermer et supprimer sans voir",
  revealed: "Fermé. Tout le monde voit maintenant ce résultat.",
  "not-revealed": "Fermé.",
  "other-open": "{phase} : de nouvelles questions sont ouvertes.",
  "answer-them": "Répondre",
  "agreed-label": "Qu’avons-nous convenu ?",
  "agreed-save": "Enregistrer ce que nous avons convenu",
  "agreed-is": "Nous avons convenu",
  "agreed-by": "Enregistré par {name}",
  "end-hands": "Ne plus afficher les noms",

  "no-meeting": "Aucune réunion trouvée ici.",
  "no-meeting-next":
    "Ouvrez Plumbline depuis une réunion, ou attendez qu’il y en ait une dans le calendrier de cette équipe.",
  "no-check": "Rien n’est encore demandé pour cette réunion.",
  "no-check-next": "L’organisateur peut poser quelques questions avant et après.",
  planned: "Des questions sont prévues.",
  retry: "Réessayer",
  cancelled: "Cette réunion a été annulée.",
};
