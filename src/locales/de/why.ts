import type { RestWords } from "../rooms.ts";

export const why: RestWords["why"] = {
  ask: "Wozu machen Sie das?",
  "ask-lead": "Einmal gefragt. Alle im Team lesen den Satz, und dass er von Ihnen ist.",
  "hear-all": "Um alle zu hören, nicht nur, wer zuerst spricht",
  purpose: "Um zu wissen, wofür jede Besprechung da ist",
  follow: "Um einzuhalten, was wir vereinbaren",
  own: "In eigenen Worten",
  "own-label": "Ein kurzer Satz",
  save: "Satz speichern",
  skip: "Überspringen",
  failed: "Das wurde nicht gespeichert. Versuchen Sie es noch einmal.",
  line: "Wozu wir das machen: {line}",
  none: "Noch hat es niemand gesagt.",
  remove: "Nichts sagen",
};
