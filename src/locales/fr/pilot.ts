import type { LateWords } from "../rooms.ts";

export const pilot: LateWords["pilot"] = {
  heading: "Pilote",
  loading: "Chargement …",
  lead: "Dans un pilote, seules quelques équipes sont interrogées, jusqu’à une date. Ce qui a été appris tient ensuite sur une page à partager.",
  none: "Il n’y a pas de pilote : toute équipe qui a Plumbline peut être interrogée.",
  running: "Un pilote est en cours jusqu’au {date}.",
  over: "Le pilote a pris fin le {date}. Rien de nouveau n’ouvre, et les résultats restent lisibles.",
  "yours-in":
    "{n, plural, one {Votre équipe dans le pilote : {teams}.} many {Vos équipes dans le pilote : {teams}.} other {Vos équipes dans le pilote : {teams}.}}",
  "yours-none": "Aucune de vos équipes n’en fait partie ; rien ne leur est demandé tant qu’il dure.",
  teams: "Équipes du pilote",
  "teams-add": "Ajouter",
  "teams-which": "Quelle équipe ?",
  "teams-remove": "Retirer",
  "teams-none": "Choisissez au moins une équipe.",
  "teams-all": "Toutes les équipes que vous pouvez choisir en font partie.",
  "teams-most": "Un pilote a au plus 20 équipes.",
  "no-choices":
    "Plumbline n’est encore dans aucune équipe. Ajoutez-le d’abord à une équipe ; un pilote peut alors commencer ici.",
  "team-chat": "{name} (conversation de réunion)",
  until: "Dernier jour",
  start: "Commencer un pilote",
  "start-yes": "Commencer le pilote",
  "start-does":
    "Dès maintenant, seules ces équipes peuvent être interrogées. Dans toutes les autres, rien de nouveau n’ouvre ; ce qui est ouvert va jusqu’à sa fin, et les résultats restent.",
  "start-told":
    "Chaque équipe le lit sous « Ce qui a changé ». Les personnes du pilote lisent la page de ce qui a été appris, comme vous.",
  change: "Changer le pilote",
  "change-yes": "Enregistrer",
  "change-does":
    "Rien de nouveau n’est demandé à une équipe retirée tant que le pilote dure ; ce qu’elle a apporté à la page reste compté. Dans une équipe ajoutée, on peut demander aussitôt.",
  "change-told": "Les équipes le lisent sous « Ce qui a changé ».",
  end: "Mettre fin au pilote",
  "end-yes": "Mettre fin au pilote",
  "end-does": "Toute équipe peut à nouveau être interrogée. Les résultats restent à leurs équipes.",
  "end-page":
    "Cela ne peut pas être annulé : la page de ce qui a été appris aura disparu. Ouvrez-la et imprimez-la maintenant pour la garder.",
  "end-told": "Chaque équipe le lit sous « Ce qui a changé ».",
  leave: "Laisser ainsi",
  "refused-wrong-role": "Seul un administrateur peut changer le pilote.",
  "refused-bad-request": "Pas avec ce dernier jour. Il se situe après le début du pilote, et un an après au plus.",
  "refused-other": "Cela n’a pas été enregistré. Rien n’a changé ; réessayez.",
  report: "Ce qui a été appris",
  "report-none": "Vous n’êtes dans aucun pilote, donc il n’y a rien sur cette page.",
  print: "Imprimer",
  "print-refused": "Cette page ne peut pas imprimer ici.",
  "print-link": "L’ouvrir dans le navigateur",
  "sheet-title": "Ce qu’un pilote de Plumbline a montré",
  "sheet-until-now": "{from} au {at} ; il dure jusqu’au {until}",
  "sheet-whole": "{from} au {until}",
  "size-teams": "{n, plural, one {# équipe} many {# équipes} other {# équipes}}",
  "size-series": "{n, plural, one {# série} many {# séries} other {# séries}}",
  "size-meetings": "{n, plural, one {# réunion} many {# réunions} other {# réunions}}",
  "results-heading": "A-t-on pu afficher quelque chose ?",
  "results-are": "Affichés : {shown}. Non affichés, faute d’assez de réponses : {not}.",
  "promises-heading": "Ce qui a été convenu, et ce qu’il en est advenu",
  "promises-agreed": "Réunions qui ont noté ce qu’elles ont convenu : {n}.",
  "promises-are": "Tenu : {kept}. En partie : {partly}. Non tenu : {not}. Pas encore dit : {open}.",
  "questions-heading": "D’avant une réunion à après",
  "questions-none":
    "Figure ici dès qu’une question a été posée avant et après {n} réunions, dans au moins {n} équipes.",
  "question-meetings": "{n, plural, one {# réunion} many {# réunions} other {# réunions}}",
  "moved-line":
    "Les réponses étaient ensuite plus hautes à {higher}, à peu près égales à {same}, plus basses à {lower}.",
  "spread-line": "Elles étaient plus proches à {closer}, aussi éloignées à {same}, plus éloignées à {apart}.",
  "too-few": "Figure ici dès qu’il y en a au moins {n}, d’au moins {n} équipes.",
  "counted-heading": "Comment c’est compté",
  "counted-1":
    "Seulement ce qui a ouvert pendant qu’une équipe était dans le pilote, toutes ses équipes ensemble. Une équipe partie reste comptée.",
  "counted-2":
    "Les nombres sont de réunions et de résultats, jamais de personnes ; le détail des réponses reste aux équipes.",
  "counted-3":
    "Tous les nombres sauf celui des équipes sont comptés par pas de {n}, arrondis vers le bas, et par semaines entières, pour l’instant jusqu’au {date}. Ainsi, deux de ces pages ne diffèrent jamais d’un seul.",
  "says-not-heading": "Ce que cela ne dit pas",
  "says-not-1":
    "Plus haut n’est pas mieux, et un changement d’avant à après peut venir d’ailleurs. Rien ici ne compare des équipes ou des personnes.",
  "says-not-2": "Le texte des questions n’a pas été validé par la recherche.",
  foot: "Fait avec Plumbline le {at}. Tout le monde dans les équipes du pilote peut lire cette page.",
};
