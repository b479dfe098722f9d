import type { RestWords } from "../rooms.ts";

export const takeAlong: RestWords["takeAlong"] = {
  "copy-text": "Als Text fürs Protokoll kopieren",
  png: "Als Bild speichern (PNG)",
  svg: "Als Zeichnung speichern (SVG)",
  what: "Frage, Satz, Bild, wie viele geantwortet haben, und das Datum. Keine Namen.",
  copied: "Kopiert.",
  "copy-agenda": "Für die Agenda kopieren",
  "agenda-copied": "Kopiert. Fügen Sie es in die Einladung oder die Agenda ein.",
  "copy-by-hand":
    "Hier darf eine Seite nicht kopieren. Der Text ist markiert: Drücken Sie Strg+C (auf dem Mac ⌘C), oder halten Sie ihn und wählen Sie Kopieren.",
  text: "Text fürs Protokoll",
  saved: "Ergebnisse heruntergeladen.",
  "show-here": "Keine Datei? Das Bild hier zeigen",
  "save-by-hand":
    "Hier darf eine Seite keine Dateien speichern. Kopieren Sie das Bild: Halten Sie es, oder klicken Sie mit der rechten Maustaste darauf.",
  "take-by-hand": "Kopieren Sie das Bild: Halten Sie es, oder klicken Sie mit der rechten Maustaste darauf.",
  failed: "Das Bild lässt sich hier nicht zeichnen. Kopieren Sie stattdessen den Text.",
  meeting: "{title}, {day}",
  row: "{name}: {people}",
  cell: "{column} {n}",
  agreed: "Vereinbart: {text}",
  product: "Plumbline",
};
