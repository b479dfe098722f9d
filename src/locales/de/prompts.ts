import type { ReplyWords } from "../rooms.ts";

export const prompts: ReplyWords["prompts"] = {
  similar: [
    "Was nehmen wir hier alle als selbstverständlich an?",
    "Was könnten wir nächste Woche erfahren, das dieses Bild ändern würde?",
    "Was würden hier wohl Menschen außerhalb dieses Teams antworten?",
  ],
  "mostly-similar": [
    "Was teilen wir hier, in einem Satz?",
    "Was würden wir jeweils ergänzen, damit es vollständig wird?",
    "Was hat uns das klar gemacht?",
  ],
  "spread-out": [
    "Was bedeutet diese Frage für jeden von uns?",
    "Was wissen wir aus unserer eigenen Arbeit, das hier vielleicht noch nicht alle gesehen haben?",
    "Über welchen Teil dieser Frage wollen wir zuerst reden?",
  ],
  "two-groups": [
    "In welchem Fall hätten beide Gruppen von Antworten recht?",
    "Was sieht jede der beiden Gruppen von Antworten?",
    "Was könnte beide Gruppen von Antworten zum selben Bild bringen?",
  ],
  few: [
    "Woran haben Sie beim Antworten gedacht?",
    "Was würde das für uns klarer machen?",
    "Über welchen Teil davon wollen wir zuerst reden?",
  ],
  coarse: [
    "Woran haben wir beim Antworten gedacht?",
    "Was würde uns von hier eine Stufe höher bringen?",
    "Was hilft uns hier schon?",
  ],
  decision: [
    "Was würde es leichter machen, diese Entscheidung mitzutragen?",
    "Was möchten wir wissen, bevor wir noch einmal darauf schauen?",
    "Woran würden wir bald merken, dass diese Entscheidung wirkt?",
  ],
  choice: [
    "Was spricht für die Möglichkeiten, die wir nicht gewählt haben?",
    "Was wäre anders, wenn wir zwei wählen könnten?",
    "Was haben die Möglichkeiten gemeinsam, die wir gewählt haben?",
  ],
  "rule-out": [
    "Was würden wir verlieren, wenn wir diesen Weg ablehnen?",
    "Was sagt unsere Arbeitsweise über die Wege, die wir nicht abgelehnt haben?",
    "Was würde es möglich machen, keinen dieser Wege abzulehnen?",
  ],
  sentence: [
    "Welche Wörter kehren wieder, und bedeuten sie für uns dasselbe?",
    "Welche dieser Sätze sagen es zusammen am besten?",
    "Was steht in keinem dieser Sätze?",
  ],
  "not-shown": [
    "Wenn wir jetzt reihum ein Wort dazu sagen, welches wäre es?",
    "Was würde uns helfen, das gemeinsam und laut zu beantworten?",
    "Was wollen wir dazu voneinander wissen?",
  ],
};
