import type { ReplyWords } from "../rooms.ts";

export const sentences: ReplyWords["sentences"] = {
  nobody: "Personne n’a répondu à cette question.",
  "cant-say-all": "Tous ceux qui ont répondu ont choisi « je ne peux pas dire ».",
  "too-few": "Trop peu de réponses pour un mot sur leur image. Les points les montrent toutes.",
  sentences: "{n} phrases, sans ordre.",
  "sentence-one": "Sans ordre.",

  "similar-range": "Réponses semblables, {where} : de {lo} à {hi}.",
  "similar-range-one": "Réponses semblables, {where} : {lo}.",
  "similar-half": "Réponses semblables, {where} : moitié centrale de {lo} à {hi}.",
  "similar-half-one": "Réponses semblables, {where} : moitié centrale à {lo}.",
  "similar-bare": "Réponses semblables, {where}.",
  "mostly-similar-range": "Réponses plutôt semblables, {where} : de {lo} à {hi}.",
  "mostly-similar-range-one": "Réponses plutôt semblables, {where} : {lo}.",
  "mostly-similar-half": "Réponses plutôt semblables, {where} : moitié centrale de {lo} à {hi}.",
  "mostly-similar-half-one": "Réponses plutôt semblables, {where} : moitié centrale à {lo}.",
  "mostly-similar-bare": "Réponses plutôt semblables, {where}.",
  "spread-out-range": "Réponses étalées : de {lo} à {hi}, centrées {where}.",
  "spread-out-range-one": "Réponses étalées : {lo}, centrées {where}.",
  "spread-out-half": "Réponses étalées, centrées {where} : moitié centrale de {lo} à {hi}.",
  "spread-out-half-one": "Réponses étalées, centrées {where} : moitié centrale à {lo}.",
  "spread-out-bare": "Réponses étalées, centrées {where}.",

  "two-groups": "Deux groupes de réponses : {low} {lowWhere}, {high} {highWhere}, aucune entre les deux.",
  "two-groups-between": "Deux groupes de réponses : {low} {lowWhere}, {high} {highWhere}, {between} entre les deux.",
  "two-groups-bare": "Deux groupes de réponses : {lowWhere} et {highWhere}.",

  "decision-all": "Les {n} personnes soutiendront la décision.",
  "decision-all-otherwise":
    "Les {n} personnes soutiendront la décision. {otherwise} d’entre elles auraient choisi autrement.",
  "decision-all-all-otherwise": "Les {n} personnes soutiendront la décision. Toutes auraient choisi autrement.",
  "decision-none": "Aucune des {n} personnes ne peut encore soutenir la décision.",
  "decision-some": "{will} sur {n} soutiendront la décision.",
  "decision-some-otherwise":
    "{will} sur {n} soutiendront la décision. {otherwise} de ces {will} auraient choisi autrement.",
  "decision-some-all-otherwise":
    "{will} sur {n} soutiendront la décision. Toutes ces {will} personnes auraient choisi autrement.",
  "decision-most": "La plupart soutiendront la décision.",
  "decision-few": "La plupart ne peuvent pas encore soutenir la décision.",

  "choice-all": "Les {n} personnes ont choisi « {topOption} ».",
  "choice-top": "{count} sur {n} ont choisi « {topOption} ».",
  "choice-most": "La plupart ont choisi « {topOption} ».",
  "choice-tie": "{count} ont choisi « {topOption} » et {count} ont choisi « {secondOption} ».",
  "choice-divided": "Les choix diffèrent.",

  "rule-out-all": "Les {n} personnes refuseraient « {topOption} ».",
  "rule-out-top": "{count} sur {n} refuseraient « {topOption} ».",
  "rule-out-most": "La plupart refuseraient « {topOption} ».",
  "rule-out-tie": "{count} refuseraient « {topOption} » et {count} refuseraient « {secondOption} ».",
  "rule-out-divided": "Ce que nous refuserions diffère.",

  "guess-few": "Trop peu de réponses ou d’estimations pour comparer.",
  "guess-same": "La réponse du milieu est {actual}, et l’estimation du milieu est la même.",
  "guess-higher":
    "La réponse du milieu est {actual}. L’estimation du milieu est {guessed}, {steps, plural, one {# degré} many {# degrés} other {# degrés}} plus haut.",
  "guess-lower":
    "La réponse du milieu est {actual}. L’estimation du milieu est {guessed}, {steps, plural, one {# degré} many {# degrés} other {# degrés}} plus bas.",
  "guess-near-bare": "Réponse du milieu : {actualWhere}. Estimation du milieu : {guessedWhere}, et tout près.",
  "guess-higher-bare": "Réponse du milieu : {actualWhere}. Estimation du milieu : {guessedWhere}, et plus haut.",
  "guess-lower-bare": "Réponse du milieu : {actualWhere}. Estimation du milieu : {guessedWhere}, et plus bas.",
  "guess-room-groups":
    "Les réponses forment deux groupes, {lowWhere} et {highWhere}. Estimation du milieu : {guessedWhere}.",
  "guess-groups": "Réponse du milieu : {actualWhere}. Les estimations forment deux groupes, {lowWhere} et {highWhere}.",

  "leader-higher": "La personne qui dirige le voit plus haut.",
  "leader-lower": "La personne qui dirige le voit plus bas.",
  "leader-near": "La réponse de la personne qui dirige n’est pas nettement à l’écart des autres.",

  "coarse-all": "Les {n} : {where}.",
  "coarse-two": "{first} {firstWhere}, {second} {secondWhere}.",
  "coarse-three": "{low} en bas, {middle} au milieu, {high} en haut.",
  "coarse-mostly": "Surtout {where}.",
  "coarse-mostly-two": "Surtout {firstWhere} ou {secondWhere}.",

  "estimate-same": "Si les {missing} autres avaient répondu : {hi}.",
  "estimate-either": "Si les {missing} autres avaient répondu : {hi} ou {lo}.",
  "estimate-any": "Si les {missing} autres avaient répondu : tout, de « {hi} » à « {lo} ».",
  "estimate-same-missing-one": "Si tout le monde avait répondu : {hi}.",
  "estimate-either-missing-one": "Si tout le monde avait répondu : {hi} ou {lo}.",
  "estimate-any-missing-one": "Si tout le monde avait répondu : tout, de « {hi} » à « {lo} ».",

  "not-shown":
    "{k, plural, one {Pas affiché : il faut # réponse.} many {Pas affiché : il faut # réponses.} other {Pas affiché : il faut # réponses.}}",
};

export const terms: ReplyWords["terms"] = {
  low: "en bas",
  middle: "au milieu",
  high: "en haut",
  "all-low": "toutes en bas",
  "all-middle": "toutes au milieu",
  "all-high": "toutes en haut",
  similar: "semblables",
  "mostly-similar": "plutôt semblables",
  "spread-out": "étalées",
};
