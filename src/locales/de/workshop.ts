import type { RestWords } from "../rooms.ts";

export const workshop: RestWords["workshop"] = {
  "ask-full":
    "Ganzes Bild für einen Workshop: {n} Fragen, etwa {minutes, plural, one {# Minute} other {# Minuten}} pro Person",
  "all-questions": "Alle {n} Fragen",
  guess: "Schätzen Sie den Raum: Was wird die mittlere Antwort sein auf „{text}“",
  ways: "Welchen Weg würden wir ablehnen?",
  "ways-lead": "Schreiben Sie vier mögliche Wege auf, wenn Sie möchten. Alle sagen, welchen wir ablehnen würden.",
  way: "Weg {n}",
  "ways-all": "Schreiben Sie alle vier, jeder anders, oder keinen.",
  leader: "Leiten Sie das hier?",
  "leader-open":
    "Ich antworte offen. Mein Name und meine Antworten stehen neben dem Ergebnis, solange es behalten wird, und ich bin nicht unter den Befragten.",
  "leader-other": "{name} antwortet offen, neben dem Ergebnis.",
};
