import type { ReplyWords } from "../rooms.ts";

export const sentences: ReplyWords["sentences"] = {
  nobody: "Nadie respondió a esta pregunta.",
  "cant-say-all": "Todas las personas que respondieron eligieron «no puedo decirlo».",
  "too-few": "Muy pocas respuestas para una palabra sobre su imagen. Los puntos las muestran todas.",
  sentences: "{n} frases, sin ningún orden.",
  "sentence-one": "Sin ningún orden.",

  "similar-range": "Respuestas parecidas, {where}: de {lo} a {hi}.",
  "similar-range-one": "Respuestas parecidas, {where}: {lo}.",
  "similar-half": "Respuestas parecidas, {where}: la mitad central de {lo} a {hi}.",
  "similar-half-one": "Respuestas parecidas, {where}: la mitad central en {lo}.",
  "similar-bare": "Respuestas parecidas, {where}.",
  "mostly-similar-range": "Respuestas bastante parecidas, {where}: de {lo} a {hi}.",
  "mostly-similar-range-one": "Respuestas bastante parecidas, {where}: {lo}.",
  "mostly-similar-half": "Respuestas bastante parecidas, {where}: la mitad central de {lo} a {hi}.",
  "mostly-similar-half-one": "Respuestas bastante parecidas, {where}: la mitad central en {lo}.",
  "mostly-similar-bare": "Respuestas bastante parecidas, {where}.",
  "spread-out-range": "Respuestas repartidas: de {lo} a {hi}, centro {where}.",
  "spread-out-range-one": "Respuestas repartidas: {lo}, centro {where}.",
  "spread-out-half": "Respuestas repartidas, centro {where}: la mitad central de {lo} a {hi}.",
  "spread-out-half-one": "Respuestas repartidas, centro {where}: la mitad central en {lo}.",
  "spread-out-bare": "Respuestas repartidas, centro {where}.",

  "two-groups": "Dos grupos de respuestas: {low} {lowWhere}, {high} {highWhere}, ninguna entre ambos.",
  "two-groups-between": "Dos grupos de respuestas: {low} {lowWhere}, {high} {highWhere}, {between} entre ambos.",
  "two-groups-bare": "Dos grupos de respuestas: {lowWhere} y {highWhere}.",

  "decision-all": "Las {n} personas apoyarán la decisión.",
  "decision-all-otherwise": "Las {n} personas apoyarán la decisión. De ellas, {otherwise} habrían elegido otra cosa.",
  "decision-all-all-otherwise": "Las {n} personas apoyarán la decisión. Todas habrían elegido otra cosa.",
  "decision-none": "Ninguna de las {n} personas puede apoyar todavía la decisión.",
  "decision-some": "{will} de {n} apoyarán la decisión.",
  "decision-some-otherwise":
    "{will} de {n} apoyarán la decisión. De estas {will}, {otherwise} habrían elegido otra cosa.",
  "decision-some-all-otherwise":
    "{will} de {n} apoyarán la decisión. Todas estas {will} personas habrían elegido otra cosa.",
  "decision-most": "La mayoría apoyará la decisión.",
  "decision-few": "La mayoría todavía no puede apoyar la decisión.",

  "choice-all": "Las {n} personas eligieron «{topOption}».",
  "choice-top": "{count} de {n} eligieron «{topOption}».",
  "choice-most": "La mayoría eligió «{topOption}».",
  "choice-tie": "{count} eligieron «{topOption}» y {count} eligieron «{secondOption}».",
  "choice-divided": "Las elecciones difieren.",

  "rule-out-all": "Las {n} personas rechazarían «{topOption}».",
  "rule-out-top": "{count} de {n} rechazarían «{topOption}».",
  "rule-out-most": "La mayoría rechazaría «{topOption}».",
  "rule-out-tie": "{count} rechazarían «{topOption}» y {count} rechazarían «{secondOption}».",
  "rule-out-divided": "Lo que rechazaríamos difiere.",

  "guess-few": "Muy pocas respuestas o estimaciones para comparar.",
  "guess-same": "La respuesta central es {actual}, y la estimación central es la misma.",
  "guess-higher":
    "La respuesta central es {actual}. La estimación central es {guessed}, {steps, plural, one {# paso} many {# pasos} other {# pasos}} más arriba.",
  "guess-lower":
    "La respuesta central es {actual}. La estimación central es {guessed}, {steps, plural, one {# paso} many {# pasos} other {# pasos}} más abajo.",
  "guess-near-bare": "Respuesta central: {actualWhere}. Estimación central: {guessedWhere}, y cerca de ella.",
  "guess-higher-bare": "Respuesta central: {actualWhere}. Estimación central: {guessedWhere}, y más alta.",
  "guess-lower-bare": "Respuesta central: {actualWhere}. Estimación central: {guessedWhere}, y más baja.",
  "guess-room-groups":
    "Las respuestas forman dos grupos, {lowWhere} y {highWhere}. Estimación central: {guessedWhere}.",
  "guess-groups": "Respuesta central: {actualWhere}. Las estimaciones forman dos grupos, {lowWhere} y {highWhere}.",

  "leader-higher": "Quien dirige lo ve más alto.",
  "leader-lower": "Quien dirige lo ve más bajo.",
  "leader-near": "La respuesta de quien dirige no está claramente separada de las demás.",

  "coarse-all": "Las {n} personas: {where}.",
  "coarse-two": "{first} {firstWhere}, {second} {secondWhere}.",
  "coarse-three": "{low} abajo, {middle} en el medio, {high} arriba.",
  "coarse-mostly": "Sobre todo {where}.",
  "coarse-mostly-two": "Sobre todo {firstWhere} o {secondWhere}.",

  "estimate-same": "Si las otras {missing} personas hubieran respondido: {hi}.",
  "estimate-either": "Si las otras {missing} personas hubieran respondido: {hi} o {lo}.",
  "estimate-any": "Si las otras {missing} personas hubieran respondido: cualquier cosa desde «{hi}» hasta «{lo}».",
  "estimate-same-missing-one": "Si todo el mundo hubiera respondido: {hi}.",
  "estimate-either-missing-one": "Si todo el mundo hubiera respondido: {hi} o {lo}.",
  "estimate-any-missing-one": "Si todo el mundo hubiera respondido: cualquier cosa desde «{hi}» hasta «{lo}».",

  "not-shown":
    "{k, plural, one {No se muestra: hace falta # respuesta.} many {No se muestra: hacen falta # respuestas.} other {No se muestra: hacen falta # respuestas.}}",
};

export const terms: ReplyWords["terms"] = {
  low: "abajo",
  middle: "en el medio",
  high: "arriba",
  "all-low": "todas abajo",
  "all-middle": "todas en el medio",
  "all-high": "todas arriba",
  similar: "parecidas",
  "mostly-similar": "bastante parecidas",
  "spread-out": "repartidas",
};
