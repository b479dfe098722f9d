import type { ReplyWords } from "../rooms.ts";

export const prompts: ReplyWords["prompts"] = {
  similar: [
    "Was nehmen wir hier alle als selbstverständlich an?",
    "Was könnten wir nächste Woche erfahren, das dieses Bild ändern würde?",
  ],
  "mostly-similar": [
    "Was teilen wir hier, in einem Satz?",
    "Was würden wir jeweils ergänzen, damit es vollständig wird?",
  ],
  "spread-out": [
    "Was bedeutet diese Frage für jeden von uns?",
    "Was wissen wir aus unserer eigenen Arbeit, das hier vielleicht noch nicht alle gesehen haben?",
  ],
  "two-groups": [
    "In welchem Fall hätten beide Gruppen von Antworten recht?",
    "Was sieht jede der beiden Gruppen von Antworten?",
  ],
  few: ["Woran haben Sie beim Antworten gedacht?", "Was würde das für uns klarer machen?"],
  coarse: ["Woran haben wir beim Antworten gedacht?", "Was würde uns von hier eine Stufe höher bringen?"],
  decision: [
    "Was würde es leichter machen, diese Entscheidung mitzutragen?",
    "Was möchten wir wissen, bevor wir noch einmal darauf schauen?",
  ],
  choice: [
    "Was spricht für die Möglichkeiten, die wir nicht gewählt haben?",
    "Was wäre anders, wenn wir zwei wählen könnten?",
  ],
  "rule-out": [
    "Was würden wir verlieren, wenn wir diesen Weg ablehnen?",
    "Was sagt unsere Arbeitsweise über die Wege, die wir nicht abgelehnt haben?",
  ],
  sentence: [
    "Welche Wörter kehren wieder, und bedeuten sie für uns dasselbe?",
    "Welche dieser Sätze sagen es zusammen am besten?",
  ],
  "not-shown": [
    "Wenn wir jetzt reihum ein Wort dazu sagen, welches wäre es?",
    "Was würde uns helfen, das gemeinsam und laut zu beantworten?",
  ],
};
