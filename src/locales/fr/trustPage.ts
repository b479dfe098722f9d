import { attackTable } from "../attackTable.ts";
import type { AroundPages, AttackFigures, PageWords, Part } from "../pageWords.ts";
import type { TrustWords } from "../trustWords.ts";

export const around: AroundPages = {
  product: "Plumbline",
  others: "Autres pages",
  contents: "Sur cette page",
  nobody: "Ne nomme personne.",
  what: "Ce que cela contient",
  kept: "Combien de temps",
  leaves: "Quand vos données sont supprimées",
};

const weKnow: Part = {
  title: "Ce que nous savons, et ce que nous ne savons pas",
  list: [
    ["Nous savons que l’on vous a posé des questions.", "Chaque personne interrogée peut lire qui d’autre l’a été."],
    [
      "Nous savons que vous avez participé, jusqu’à la fermeture.",
      "Le serveur en garde une note verrouillée, pour que personne ne réponde deux fois. Plumbline ne la montre qu’à vous. À la fermeture, elle est supprimée. Le nombre de participants reste ; si tout le monde a participé, il dit aussi qui.",
    ],
    [
      "Nous ne savons pas ce que vous avez répondu.",
      "Une réponse donnée en privé n’a ni nom, ni heure, ni place dans un ordre. Après la fermeture, personne ne peut la retrouver, pas même vous.",
    ],
    [
      "Répondre n’est pas obligatoire.",
      "« Je ne peux pas dire » est toujours proposé. Quand on répond en privé, Plumbline ne dit à personne qui n’a pas répondu.",
    ],
  ],
};

const whoSees: Part = {
  title: "Qui voit quoi, et quand",
  text: [
    "Il s’agit ici des réponses données en privé. Le premier écran nomme les personnes interrogées et dit qui lit le résultat.",
  ],
  table: {
    head: ["Qui", "Tant que des questions sont ouvertes", "Après la fermeture"],
    rows: [
      [
        "Vous et toutes les personnes interrogées",
        "Combien ont répondu. Si moins de sept personnes sont interrogées : seulement si c’est assez.",
        "Combien ont choisi chaque réponse, si assez de personnes ont répondu. Les phrases mot pour mot, sans noms, si assez de personnes en ont écrit une.",
      ],
      [
        "Votre responsable",
        "La même chose que vous.",
        "La même chose que vous, au même moment. Il n’y a pas d’autre vue.",
      ],
      [
        "La personne qui anime la réunion",
        "La même chose que vous. Elle peut fermer plus tôt, si assez de personnes ont répondu, ou tout supprimer sans voir.",
        "La même chose que vous.",
      ],
      [
        "Les autres membres de votre équipe",
        "La même chose que vous.",
        "La même chose que vous, si le premier écran dit que l’équipe lit le résultat. Sinon rien.",
      ],
      [
        "Un coach extérieur",
        "Rien.",
        "Les mêmes nombres, sans aucun nom, jusqu’à une date que votre équipe peut lire. Le premier écran nomme le coach.",
      ],
      [
        "Un administrateur, dans Plumbline",
        "Rien.",
        "Rien. Il règle combien de réponses sont nécessaires et combien de temps les résultats restent, et votre équipe lit quand il le fait. Il peut supprimer ce qui est conservé sur une personne, qui ne peut alors plus commencer de réponse à ce qui est ouvert.",
      ],
      [
        "La personne qui exploite le serveur",
        "Tout ce qui est conservé. Voir « Ce que nous ne pouvons pas cacher ».",
        "Les nombres, et qui a été interrogé. Aucune réponse isolée, sauf si quelqu’un a copié les clés auparavant.",
      ],
      ["Les auteurs de Plumbline", "Rien.", "Rien."],
    ],
  },
};

const enough: Part = {
  title: "Quand est-ce assez ?",
  list: [
    "En privé, une question est affichée seulement si assez de personnes y ont répondu : en général 5, jamais moins de 3. Le premier écran dit combien.",
    "Le nombre est fixé à l’ouverture des questions. Personne ne peut l’abaisser ensuite.",
    "De quatre à six personnes, on peut choisir 3. Les réponses sont alors affichées seulement comme en bas, au milieu et en haut.",
    "Trois personnes répondent ouvertement. À moins de trois, on ne pose aucune question.",
  ],
};

const journey: Part = {
  title: "Le chemin d’une réponse donnée en privé",
  text: [
    "Imaginez une élection dans une salle. À la porte, on coche votre nom et on vous donne une carte tamponnée. La boîte accepte toute carte tamponnée et ne demande aucun nom. Plumbline fait de même avec du calcul, si bien que même la porte ne peut pas reconnaître la carte.",
  ],
  steps: [
    "À l’ouverture des questions, le serveur fabrique un tampon pour cette seule fois : une paire de clés. Il fabrique aussi une clé qui verrouille la boîte. Celle-ci est gardée à part de la base de données et de ses sauvegardes.",
    "Votre appareil écrit un message aléatoire et le recouvre. Il envoie seulement la forme recouverte, avec votre identification. Le serveur vérifie que vous êtes parmi les personnes interrogées, note que vous avez participé et tamponne la forme recouverte. Il n’a pas vu le message.",
    "Votre appareil retire ce qui recouvre le message. Il reste un tampon valable sur un message que le serveur n’a jamais vu. Votre appareil envoie message, tampon et réponses sans identification et sans cookies. Le serveur peut dire qu’une des personnes interrogées répond. Il ne peut pas dire laquelle.",
    "Les deux notes se trouvent dans une seule ligne verrouillée de la base de données. Elles sont complétées à une même longueur, sans ordre et sans heure.",
  ],
};

const closing: Part = {
  title: "Ce qui se passe à la fermeture",
  steps: [
    "Les réponses sont comptées, question par question : combien de personnes ont choisi chaque réponse.",
    "Une question à laquelle trop peu de personnes ont répondu ne garde aucun nombre. Personne ne les verra jamais.",
    "Les phrases sont mises dans un ordre dû au hasard et gardées sans noms, mot pour mot, si assez de personnes en ont écrit une.",
    "Les réponses isolées sont supprimées, et les notes de qui a participé.",
    "La clé de la boîte est supprimée. Les anciennes copies de la ligne verrouillée ne peuvent plus être ouvertes, sauf si quelqu’un a copié la clé auparavant.",
    "Toutes les personnes qui y ont droit voient le résultat au même moment. Il ne change plus ensuite.",
  ],
  text: [
    "Tout cela se fait d’un seul coup. Rien n’est gardé qui relie votre réponse à une question à votre réponse à une autre.",
  ],
};

const inTheOpen: Part = {
  title: "Les questions posées ouvertement",
  text: [
    "À certaines questions, on répond ouvertement. Le premier écran le dit avant que vous répondiez. Votre réponse porte alors votre nom. Les personnes interrogées le voient après la fermeture, jusqu’à ce que la personne qui anime y mette fin, 30 minutes au plus. Ensuite, seuls des nombres restent.",
    "Jusque-là, une personne ayant un accès complet au serveur pourrait lire les noms et les réponses.",
  ],
};

export const residuals: TrustWords["residuals"] = {
  "Everybody says the same": [
    "Quand tout le monde dit la même chose",
    "Si les cinq personnes répondent « pas du tout », chacune des cinq a répondu « pas du tout ».",
  ],
  "The rest of you together": [
    "Tous les autres ensemble",
    "Si sept personnes sur huit se disent leurs réponses, elles connaissent la huitième.",
  ],
  "One joins, one leaves": [
    "Une personne arrive, une personne part",
    "Deux réunions dont les participants diffèrent d’une personne montrent deux images. Elles diffèrent de cette personne, et de tous les changements d’avis. L’avant et l’après sont comparés seulement si les personnes sont les mêmes, ou si elles diffèrent assez.",
  ],
  "How you write": [
    "Votre façon d’écrire",
    "Des collègues reconnaîtront peut-être une phrase à son style. La page le dit avant que vous l’envoyiez.",
  ],
  "Copying while it is open": [
    "Observer tant que des questions sont ouvertes",
    "Une personne qui peut copier la base de données en marche, encore et encore, voit ce qui s’est ajouté entre deux copies. Avec les clés, cela dit quelle réponse est de qui. Une personne qui observe le réseau, ou la liste des requêtes tenue par la machine elle-même, peut rapprocher les heures.",
  ],
  "One copy of the files while it is open": [
    "Une copie de tous les fichiers tant que des questions sont ouvertes",
    "La base de données tient parmi ses fichiers un journal de ses derniers changements. Une seule copie de ces fichiers et des clés vaut autant que beaucoup de copies. Après la fermeture, le journal est encore là un moment, mais les clés ont disparu. Une clé que quelqu’un a copiée auparavant l’ouvre toujours.",
  ],
  "Full access while it is open": [
    "Un accès complet tant que des questions sont ouvertes",
    "Une personne qui détient à la fois la base de données et les clés peut lire des réponses avant la fermeture. Avec le journal, elle peut parfois trouver de qui elles sont. Quand on répond ouvertement, elle peut lire les noms. Votre organisation doit tenir les clés hors de ses sauvegardes.",
  ],
  "Whoever runs the server could run another program": [
    "Un autre programme",
    "La personne qui exploite le serveur pourrait faire tourner un code modifié. Tout le monde peut voir le même numéro de contrôle des questions, et votre appareil s’arrête quand la clé n’y correspond pas. Cela vous protège d’une clé à part, faite rien que pour vous. Cela ne vous protège pas de quelqu’un qui change la page elle-même.",
  ],
  "Your device": [
    "Votre propre appareil",
    "Il garde vos réponses, pour que vous puissiez les modifier et les regarder à côté du résultat. Et les personnes près de vous voient votre écran.",
  ],
  "The embedded database's files": [
    "La petite base de données pour essayer",
    "Elle peut laisser des traces dans ses fichiers après une coupure de courant. Plumbline refuse de l’utiliser pour du vrai travail.",
  ],
};

export const attackers: TrustWords["attackers"] = {
  "one dump while open, all have answered":
    "Une copie du contenu de la base de données et les clés, une fois que tout le monde a répondu",
  "one dump while open, half have answered": "La même chose, une fois que la moitié a répondu",
  "after the close: files, log, every earlier state":
    "Après la fermeture : tous les fichiers, le journal, toutes les sauvegardes antérieures et les clés qui restent",
  "a dump after every answer, while open": "Une copie de la base de données et des clés après chaque réponse",
  "one copy of the files while open":
    "Une copie de tous les fichiers avec leur journal, et les clés, tant que des questions sont ouvertes",
  "the files after the close, with the keys of before":
    "Tous les fichiers après la fermeture, avec des clés copiées avant",
  "one dump of the planted design (a row per paper and ballot)":
    "Une copie de la version faible que nous avons faite pour mettre le programme à l’épreuve",
  "one copy of the planted design's files while open": "Une copie des fichiers de cette version faible",
};

const worth = {
  guess: "pas mieux qu’au hasard",
  succeed: "ici, il doit réussir",
  remains: "nous ne pouvons pas le cacher",
};

/** @throws RangeError as attackTable */
function checked(figures: AttackFigures): Part {
  const span = (low: string, high: string): string => `${low} à ${high}`;
  const { date, pulses, size, rows } = attackTable(figures, "fr", { attackers, worth, span });
  return {
    title: "Comment c’est vérifié",
    text: [
      "Les tests de Plumbline contiennent un programme qui essaie de relier des réponses à des personnes. Il reçoit ce qu’un administrateur pourrait obtenir. Là où nous promettons que personne ne peut savoir, il ne doit pas faire mieux que le hasard. Le même programme doit réussir sur une copie faible de Plumbline, faite exprès. Sinon, son échec ne prouverait rien.",
      `Le tableau vient de l’essai du ${date} : sur chaque type de base de données, ${size} personnes ont été interrogées ${pulses} fois en privé. Tout le monde a répondu l’un après l’autre, ce qui est le cas le plus facile pour le programme. Là où figurent deux nombres, ils viennent de deux types de base de données.`,
      "La façon de recouvrir et de tamponner les réponses est un standard publié : RFC 9474, signatures RSA aveugles. Tout le monde peut lire le code de Plumbline et exécuter les tests.",
    ],
    table: {
      head: ["Ce que le programme avait", "Personnes bien identifiées, sur 100", "Au hasard", "Ce que cela veut dire"],
      rows,
    },
  };
}

const canDo: Part = {
  title: "Ce que vous pouvez faire",
  list: [
    "Lisez le premier écran. Il dit comment on répond, combien de réponses sont nécessaires, qui est interrogé et qui lit.",
    "Comparez le numéro de contrôle avec quelqu’un de l’équipe. Il figure sous « Ce que nous ne pouvons pas cacher » sur le premier écran, et doit être le même pour tout le monde.",
    "Modifiez votre réponse jusqu’à la fermeture, sur l’appareil qui l’a envoyée.",
    "Consultez ce qui est conservé sur vous, et supprimez-le : « Ce qui est conservé sur moi » dans votre propre page de Plumbline.",
    "Si vous trouvez un moyen de savoir quelle réponse est de qui, dites-le-nous. La page d’aide dit comment.",
  ],
};

/** @param figures as docs/attack.md has them */
export const trustPage = (figures: AttackFigures): PageWords => ({
  title: "Ce que devient votre réponse",
  lead: "Votre réponse est conservée sans votre nom. Nous savons que vous avez participé, pas ce que vous avez répondu. Cette page dit qui voit quoi, où s’arrête notre protection, et comment elle est vérifiée.",
  parts: [
    weKnow,
    whoSees,
    enough,
    closing,
    { title: "Ce que nous ne pouvons pas cacher", list: Object.values(residuals) },
    inTheOpen,
    journey,
    checked(figures),
    canDo,
  ],
});
