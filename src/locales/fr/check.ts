import type { RestWords } from "../rooms.ts";

export const check: RestWords["check"] = {
  heading: "Que demande-t-on pour cette réunion ?",
  for: "{title}, {when}",
  kind: "À quoi sert la réunion ?",
  "kind-decide": "Décider",
  "kind-plan": "Planifier",
  "kind-share": "Informer",
  "kind-solve": "Résoudre un problème",
  size: "Combien de questions ?",
  "size-starter": "Deux : but clair et soutien",
  "size-quick": "Trois : ces deux-là et une qui change d’une réunion à l’autre",
  "size-own": "Comme choisi auparavant",
  when: "Quand ?",
  before: "Avant : de la veille jusqu’à cinq minutes après le début",
  after: "Après : pendant un jour après la réunion",
  "when-none": "Choisissez avant, après ou les deux.",
  how: "Comment répond-on ?",
  private: "En privé : conservé sans noms, affiché seulement si {k} personnes répondent.",
  open: "Ouvertement : les noms figurent à côté des réponses jusqu’à 30 minutes après la fermeture, puis seuls des nombres restent.",
  "small-lead": "Vous êtes {n}. S’il faut {k} réponses, la plupart des résultats ne seront pas affichés.",
  "small-lead-none": "Vous êtes {n}. S’il faut {k} réponses, aucun résultat ne peut être affiché.",
  "normal-lead": "Vous êtes {n}. S’il faut {k} réponses, environ {shown} résultats sur 100 seront affichés.",
  "odds-basis":
    "Compté comme si, sur 100 personnes invitées, {attend} venaient, et sur 100 venues, {answer} répondaient. Votre réunion peut être différente.",
  "small-coarse":
    "En privé, affiché à partir de {k} réponses, et seulement comme en bas, au milieu, en haut. Environ {shown} résultats sur 100 seront affichés.",
  "small-keep": "En privé, et toujours {k} réponses nécessaires. Environ {shown} résultats sur 100 seront affichés.",
  "small-keep-none":
    "En privé, et toujours {k} réponses nécessaires. Rien n’est affiché tant que moins de {k} personnes sont interrogées.",
  "open-only": "Vous êtes {n}. À si peu, on répond ouvertement.",
  "too-few": "Moins de trois personnes sont interrogées ici. Le mieux est d’en parler sans formulaire.",
  applies: "Pour quelles réunions ?",
  "applies-series": "Celle-ci et toutes les suivantes",
  "applies-occurrence": "Seulement celle-ci",
  aim: "Quel est l’objectif ? (au-dessus de chaque question)",
  "aim-hint": "Un seul plan d’ici mars",
  "we-aim": "Notre objectif : {aim}",
  readers: "Qui répond, qui lit",
  "readers-asked":
    "{n, plural, one {# personne est interrogée : {names}.} many {# personnes sont interrogées : {names}.} other {# personnes sont interrogées : {names}.}}",
  "readers-not-asked":
    "{n, plural, one {# sur l’invitation n’est pas interrogée : invité sans compte, personne extérieure, salle, ou quelqu’un qui a décliné.} many {# sur l’invitation ne sont pas interrogées : invités sans compte, personnes extérieures, salles, et qui a décliné.} other {# sur l’invitation ne sont pas interrogées : invités sans compte, personnes extérieures, salles, et qui a décliné.}}",
  "readers-team":
    "Toute l’équipe peut lire le résultat, tout le monde au même moment : les responsables voient ce que vous voyez.",
  "readers-audience":
    "Seules les personnes interrogées et celle qui anime peuvent lire le résultat, toutes au même moment.",
  "readers-label": "Qui peut lire le résultat ?",
  "readers-team-choice": "Toute l’équipe",
  "readers-audience-choice": "Seulement les personnes interrogées",
  preview: "Ce que vos collègues verront",
  "preview-before": "Avant la réunion",
  "preview-after": "Après la réunion",
  "preview-adhoc": "Maintenant",
  "preview-one-of": "et une de celles-ci, à tour de rôle :",
  "preview-none": "Il n’y a pas de question pour cela à ce moment.",
  "preview-trust":
    "Votre réponse est conservée sans votre nom. Nous savons que vous avez participé, pas ce que vous avez répondu.",
  "cant-say": "je ne peux pas dire",
  "long-question": "Plus de 120 caractères : on répond plus souvent à une question courte.",
  loading: "Chargement …",
  start: "Commencer à demander",
  save: "Enregistrer",
  "ask-heading": "Demander maintenant",
  "ask-lead":
    "{n, plural, one {# personne est interrogée, pendant un jour ou jusqu’à ce que tout le monde ait répondu.} many {# personnes sont interrogées, pendant un jour ou jusqu’à ce que tout le monde ait répondu.} other {# personnes sont interrogées, pendant un jour ou jusqu’à ce que tout le monde ait répondu.}}",
  "ask-what": "Que voulez-vous savoir ?",
  "ask-decision": "Soutenons-nous cette décision ? Un seul geste.",
  "ask-quick": "Regard rapide : but clair, soutien, bonne direction",
  "ask-start": "Ouvrir les questions",
  "about-meeting": "À propos de {title}, {when}",
  "refused-wrong-role": "Seuls l’organisateur ou un propriétaire de l’équipe peuvent régler cela.",
  "refused-mode-fixed":
    "Les questions sont ouvertes. La façon de répondre ne peut plus changer ; réglez-la pour la prochaine réunion.",
  "refused-too-few-invited": "Trop peu de personnes sont interrogées pour cela. Ouvertement, trois suffisent.",
  "refused-threshold-not-offered":
    "Ce nombre de réponses nécessaires ne convient pas à autant de personnes. Choisissez parmi : {offered}.",
  "refused-too-late": "Cette réunion est terminée. Réglez-le pour la prochaine.",
  "refused-audience-too-close":
    "Cela est demandé à une partie des mêmes personnes en moins d’un jour. Interrogez exactement les mêmes, ou attendez un jour.",
  "refused-not-found": "Cette réunion n’existe plus, ou vous n’êtes plus dans l’équipe.",
  "refused-other": "Cela n’a pas fonctionné. Rien n’a été changé ; réessayez.",
};
