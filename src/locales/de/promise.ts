import type { RestWords } from "../rooms.ts";

export const promise: RestWords["promise"] = {
  heading: "Letztes Mal haben Sie vereinbart",
  "ask-outcome": "Wurde es eingehalten?",
  kept: "Eingehalten",
  partly: "Zum Teil",
  not: "Nicht eingehalten",
  "ask-moved": "Es ging um „{about}“. Haben sich die Antworten seither bewegt?",
  "ask-moved-unnamed": "Haben sich die Antworten, um die es ging, seither bewegt?",
  yes: "Ja",
  no: "Nein",
  "is-kept": "Sie haben gesagt, dass es eingehalten wurde.",
  "is-partly": "Sie haben gesagt, dass es zum Teil eingehalten wurde.",
  "is-not": "Sie haben gesagt, dass es nicht eingehalten wurde.",
  "they-answer": "Wer die Besprechung leitet, notiert, was Sie gemeinsam dazu sagen.",
  "about-label": "Soll es Antworten bewegen?",
  "about-none": "Nein, etwas anderes",
  "about-question": "Ja, zu „{name}“",
  failed: "Das wurde nicht gespeichert. Versuchen Sie es noch einmal.",
};
