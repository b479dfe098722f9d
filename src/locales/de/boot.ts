import type { FirstWords } from "../rooms.ts";

export const boot: FirstWords["boot"] = {
  starting: "Einen Moment …",
  "no-host": "Microsoft Teams hat nicht geantwortet.",
  "no-host-next":
    "Schließen Sie dies und öffnen Sie es noch einmal, oder öffnen Sie Plumbline aus dem Chat der Besprechung.",
  reload: "Neu laden",
  "plain-link": "Als Seite öffnen",
  broken: "Auf dieser Seite ist etwas kaputtgegangen. Was Sie gesendet haben, ist nicht verloren.",
  "sign-in": "In Microsoft Teams antworten",
  "sign-in-next":
    "Dieser Link erkennt nicht, wer Sie sind. Öffnen Sie die Besprechung in Microsoft Teams und wählen Sie dort Plumbline.",
};
