import type { ReplyWords } from "../rooms.ts";

export const sentences: ReplyWords["sentences"] = {
  nobody: "Niemand hat diese Frage beantwortet.",
  "cant-say-all": "Alle, die geantwortet haben, wählten „kann ich nicht sagen“.",
  "too-few": "Zu wenige Antworten für ein Wort über ihr Bild. Die Punkte zeigen sie alle.",
  sentences: "{n} Sätze, ohne Reihenfolge.",
  "sentence-one": "Ohne Reihenfolge.",

  "similar-range": "Ähnliche Antworten, {where}: {lo} bis {hi}.",
  "similar-range-one": "Ähnliche Antworten, {where}: {lo}.",
  "similar-half": "Ähnliche Antworten, {where}: die mittlere Hälfte von {lo} bis {hi}.",
  "similar-half-one": "Ähnliche Antworten, {where}: die mittlere Hälfte bei {lo}.",
  "similar-bare": "Ähnliche Antworten, {where}.",
  "mostly-similar-range": "Meist ähnliche Antworten, {where}: {lo} bis {hi}.",
  "mostly-similar-range-one": "Meist ähnliche Antworten, {where}: {lo}.",
  "mostly-similar-half": "Meist ähnliche Antworten, {where}: die mittlere Hälfte von {lo} bis {hi}.",
  "mostly-similar-half-one": "Meist ähnliche Antworten, {where}: die mittlere Hälfte bei {lo}.",
  "mostly-similar-bare": "Meist ähnliche Antworten, {where}.",
  "spread-out-range": "Weit verteilte Antworten: {lo} bis {hi}, Schwerpunkt {where}.",
  "spread-out-range-one": "Weit verteilte Antworten: {lo}, Schwerpunkt {where}.",
  "spread-out-half": "Weit verteilte Antworten, Schwerpunkt {where}: die mittlere Hälfte von {lo} bis {hi}.",
  "spread-out-half-one": "Weit verteilte Antworten, Schwerpunkt {where}: die mittlere Hälfte bei {lo}.",
  "spread-out-bare": "Weit verteilte Antworten, Schwerpunkt {where}.",

  "two-groups": "Zwei Gruppen von Antworten: {low} {lowWhere}, {high} {highWhere}, keine dazwischen.",
  "two-groups-between": "Zwei Gruppen von Antworten: {low} {lowWhere}, {high} {highWhere}, {between} dazwischen.",
  "two-groups-bare": "Zwei Gruppen von Antworten: {lowWhere} und {highWhere}.",

  "decision-all": "Alle {n} werden die Entscheidung mittragen.",
  "decision-all-otherwise": "Alle {n} werden die Entscheidung mittragen. {otherwise} davon hätten anders gewählt.",
  "decision-all-all-otherwise": "Alle {n} werden die Entscheidung mittragen. Sie alle hätten anders gewählt.",
  "decision-none": "Bis jetzt kann keine der {n} Personen die Entscheidung mittragen.",
  "decision-some": "{will} von {n} werden die Entscheidung mittragen.",
  "decision-some-otherwise":
    "{will} von {n} werden die Entscheidung mittragen. {otherwise} von diesen {will} hätten anders gewählt.",
  "decision-some-all-otherwise":
    "{will} von {n} werden die Entscheidung mittragen. Alle diese {will} hätten anders gewählt.",
  "decision-most": "Die meisten werden die Entscheidung mittragen.",
  "decision-few": "Die meisten können die Entscheidung noch nicht mittragen.",

  "choice-all": "Alle {n} wählten „{topOption}“.",
  "choice-top": "{count} von {n} wählten „{topOption}“.",
  "choice-most": "Die meisten wählten „{topOption}“.",
  "choice-tie": "{count} wählten „{topOption}“ und {count} wählten „{secondOption}“.",
  "choice-divided": "Die Wahl fiel verschieden aus.",

  "rule-out-all": "Alle {n} würden „{topOption}“ ablehnen.",
  "rule-out-top": "{count} von {n} würden „{topOption}“ ablehnen.",
  "rule-out-most": "Die meisten würden „{topOption}“ ablehnen.",
  "rule-out-tie": "{count} würden „{topOption}“ ablehnen, und {count} würden „{secondOption}“ ablehnen.",
  "rule-out-divided": "Was wir ablehnen würden, ist verschieden.",
  "guess-few": "Zu wenige Antworten oder Schätzungen zum Vergleichen.",
  "guess-same": "Die mittlere Antwort ist {actual}, und die mittlere Schätzung ist dieselbe.",
  "guess-higher":
    "Die mittlere Antwort ist {actual}. Die mittlere Schätzung ist {guessed}, {steps, plural, one {# Stufe} other {# Stufen}} höher.",
  "guess-lower":
    "Die mittlere Antwort ist {actual}. Die mittlere Schätzung ist {guessed}, {steps, plural, one {# Stufe} other {# Stufen}} niedriger.",
  "guess-near-bare": "Mittlere Antwort: {actualWhere}. Mittlere Schätzung: {guessedWhere}, und nahe daran.",
  "guess-higher-bare": "Mittlere Antwort: {actualWhere}. Mittlere Schätzung: {guessedWhere}, und höher.",
  "guess-lower-bare": "Mittlere Antwort: {actualWhere}. Mittlere Schätzung: {guessedWhere}, und niedriger.",
  "guess-room-groups":
    "Die Antworten bilden zwei Gruppen, {lowWhere} und {highWhere}. Mittlere Schätzung: {guessedWhere}.",
  "guess-groups": "Mittlere Antwort: {actualWhere}. Die Schätzungen bilden zwei Gruppen, {lowWhere} und {highWhere}.",
  "leader-higher": "Die Leitung sieht es höher.",
  "leader-lower": "Die Leitung sieht es niedriger.",
  "leader-near": "Die Antwort der Leitung liegt nicht klar abseits der anderen.",
  "coarse-all": "Alle {n}: {where}.",
  "coarse-two": "{first} {firstWhere}, {second} {secondWhere}.",
  "coarse-three": "{low} niedrig, {middle} in der Mitte, {high} hoch.",
  "coarse-mostly": "Meist {where}.",
  "coarse-mostly-two": "Meist {firstWhere} oder {secondWhere}.",

  "estimate-same": "Wenn die {missing} anderen geantwortet hätten: {hi}.",
  "estimate-either": "Wenn die {missing} anderen geantwortet hätten: {hi} oder {lo}.",
  "estimate-any": "Wenn die {missing} anderen geantwortet hätten: alles von „{hi}“ bis „{lo}“.",
  "estimate-same-missing-one": "Wenn alle geantwortet hätten: {hi}.",
  "estimate-either-missing-one": "Wenn alle geantwortet hätten: {hi} oder {lo}.",
  "estimate-any-missing-one": "Wenn alle geantwortet hätten: alles von „{hi}“ bis „{lo}“.",

  "not-shown": "{k, plural, one {Nicht gezeigt: # Antwort ist nötig.} other {Nicht gezeigt: # Antworten sind nötig.}}",
};

export const terms: ReplyWords["terms"] = {
  low: "niedrig",
  middle: "in der Mitte",
  high: "hoch",
  "all-low": "alle niedrig",
  "all-middle": "alle in der Mitte",
  "all-high": "alle hoch",
  similar: "ähnlich",
  "mostly-similar": "meist ähnlich",
  "spread-out": "weit verteilt",
};
