import type { RestWords } from "../rooms.ts";

export const hour: RestWords["hour"] = {
  heading: "Quelle réunion vaut son heure ?",
  lead: "Dans quel sens les réponses ont bougé d’avant une réunion à après. Seuls les résultats affichés comptent. Les séries sont rangées par nom et ne sont pas comparées : chacune interroge d’autres personnes sur un autre travail.",
  "all-line": "{name} : {parts}.",
  lately: "Les dernières d’entre elles : {list}.",
  one: "{date} {word}",
  higher: "plus haut",
  lower: "plus bas",
  same: "à peu près pareil",
  "not-known":
    "{n, plural, one {Pour # autre réunion, on ne peut pas le dire : quelque chose n’a pas été affiché, n’a pas été demandé les deux fois, ou d’autres personnes ont été interrogées.} many {Pour # autres réunions, on ne peut pas le dire : quelque chose n’a pas été affiché, n’a pas été demandé les deux fois, ou d’autres personnes ont été interrogées.} other {Pour # autres réunions, on ne peut pas le dire : quelque chose n’a pas été affiché, n’a pas été demandé les deux fois, ou d’autres personnes ont été interrogées.}}",
  nothing:
    "On ne peut encore rien dire. Il faut une réunion qui demande la même chose avant et après, et dont les deux résultats sont affichés.",
  next: "La prochaine réunion est le {date}.",
  means:
    "Plus haut après signifie que des réponses ont bougé pendant que l’on était ensemble. Cela ne dit pas pourquoi, et une heure peut en valoir la peine sans faire bouger une réponse.",
  ask: "Une question à essayer dans chacune",
  question: "Qu’est-ce qui manquerait si nous ne nous étions pas réunis ?",
  none: "Aucune série de cette équipe ne s’est encore réunie. Les premières lignes seront ici après une réunion qui demande avant et après.",
};
