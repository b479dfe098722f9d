import type { RestWords } from "../rooms.ts";

export const prepare: RestWords["prepare"] = {
  heading: "Vorbereiten",
  lead: "Eine Minute vor Ihren Besprechungen: je höchstens eine Frage, was Sie zugesagt haben, und wo ein Ziel fehlt. Es entsteht nur aus Ergebnissen, die allen gezeigt sind, die sie lesen dürfen.",
  "of-team": "{when}, {team}",
  raise: "Eine Frage zum Ansprechen",
  "signal-lower": "Antworten zu „{what}“ liegen etwa seit dem {since} niedriger als sonst.",
  "signal-apart": "Antworten zu „{what}“ liegen etwa seit dem {since} weiter auseinander als sonst.",
  "result-before": "Aus den Antworten zu „{name}“ vor der Besprechung am {date}.",
  "result-after": "Aus den Antworten zu „{name}“ nach der Besprechung am {date}.",
  "result-adhoc": "Aus den Antworten zu „{name}“, gefragt rund um die Besprechung am {date}.",
  "no-question":
    "Noch keine Frage: Aus den letzten drei Monaten wird kein Ergebnis dieser Besprechung gezeigt, das Sie lesen dürfen.",
  "aim-none": "Diese Besprechung hat noch kein Ziel.",
  "aim-they": "Wer sie organisiert oder das Team besitzt, kann eines setzen.",
  "aim-does":
    "Ein Ziel steht über den Fragen dieser Besprechung, die noch nicht offen sind; die anderen Besprechungen behalten ihres.",
  "aim-label": "Unser Ziel",
  "aim-take": "Die Frage oben nehmen",
  "aim-save": "Ziel speichern",
  "aim-failed": "Das wurde nicht gespeichert. Versuchen Sie es noch einmal.",
  aim: "Ziel: {aim}",
  "not-asked": "Zu dieser Besprechung wird nichts gefragt.",
  "not-asked-they":
    "Wer sie organisiert oder das Team besitzt, kann auf der Registerkarte des Teams Fragen einrichten.",
  "set-up": "Fragen einrichten",
  none: "In den nächsten fünf Wochen gibt es nichts vorzubereiten.",
  "none-next":
    "Hier steht die nächste Besprechung jeder Reihe, sobald sie im Kalender ist. Bis dahin können alle im Team jetzt fragen, auf der Registerkarte des Teams.",
};
