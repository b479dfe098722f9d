import type { FirstWords, RestWords } from "../rooms.ts";

export const problems: FirstWords["problems"] = {
  "bad-request": "Cette page et notre serveur ne se comprennent pas. Rechargez la page.",
  "sign-in-needed": "Votre connexion n’a pas été acceptée. Rechargez la page pour vous reconnecter.",
  "wrong-role": "Seuls l’organisateur ou un propriétaire de l’équipe peuvent faire cela.",
  "not-in-audience": "Vous n’étiez pas parmi les personnes interrogées à l’ouverture de ces questions.",
  "bad-signature": "Votre réponse n’a pas pu être acceptée. Rechargez la page et réessayez.",
  "not-found": "Il n’y a rien pour vous ici. Cela a peut-être été supprimé, ou appartient à une autre équipe.",
  "other-device": "Votre réponse a été commencée sur un autre appareil ; terminez-la là-bas.",
  "not-open": "Ces questions ne sont pas ouvertes en ce moment.",
  "not-sealed": "Rien n’est affiché avant la fermeture des questions, à personne.",
  sealed: "Ces questions sont fermées.",
  void: "Ces questions ont été retirées. Rien n’a été conservé.",
  "stale-revision": "Une réponse plus récente de votre part est déjà là.",
  "too-few": "Trop peu de personnes ont répondu pour afficher quoi que ce soit.",
  "wrong-mode": "On répond à ces questions d’une autre façon. Rechargez la page.",
  "too-large": "C’est trop long pour être envoyé.",
  "wrong-media": "Cette page et notre serveur ne se comprennent pas. Rechargez la page.",
  "too-many": "Trop d’essais à la fois. Attendez une minute.",
  busy: "Trop de personnes envoient en même temps. Réessayez dans un instant.",
  defect: "Quelque chose s’est cassé de notre côté. Réessayez.",
  unreachable: "Pas de connexion à notre serveur.",
  "no-sign-in":
    "Nous ne pouvons pas savoir ici qui vous êtes. Réessayez. Si cela n’aide pas, ouvrez la réunion dans Microsoft Teams, ou demandez à la personne qui l’administre d’autoriser Plumbline.",
  "no-host": "Microsoft Teams n’a pas répondu. Rechargez, ou rouvrez Plumbline depuis la réunion.",
  "no-crypto":
    "Cette adresse n’est pas sécurisée : une réponse ne pourrait pas rester séparée de votre nom. Ouvrez-la en https, ou dans Microsoft Teams.",
  "wrong-key":
    "La clé de ces questions n’est pas celle qui a été annoncée. Ne répondez pas ; prévenez votre administrateur. Rien n’a été envoyé.",
};

export const setUpProblems: RestWords["setUpProblems"] = {
  "not-administrator": "Seul un administrateur de votre organisation peut voir cela.",
  "line-changed": "La phrase convenue a changé. Rechargez la page.",
  "mode-fixed": "Cela ne peut plus changer une fois les questions ouvertes. Réglez-le pour la prochaine réunion.",
  "too-few-invited": "Moins de trois personnes sont invitées. Cette conversation n’a pas besoin de formulaire.",
  "threshold-not-offered":
    "Ce nombre de réponses nécessaires ne convient pas à autant de personnes. Rechargez pour voir ce qui convient.",
  "audience-too-close":
    "Cela est demandé à une partie des mêmes personnes en moins d’un jour. Interrogez les mêmes personnes, ou attendez un jour.",
  "version-taken": "L’équipe a déjà une de ces questions en d’autres mots.",
  "too-many-questions": "C’est plus que ce qu’une équipe conserve. Retirez d’abord quelques questions.",
  "too-late": "La réunion est terminée. Posez la question à la prochaine.",
  "not-in-pilot":
    "Seules les équipes d’un pilote sont interrogées en ce moment. Demandez à un administrateur d’ajouter cette équipe.",
  "pilot-over": "Le pilote est terminé : rien de nouveau ne s’ouvre. Adressez-vous à un administrateur.",
};
