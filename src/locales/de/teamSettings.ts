import type { LateWords } from "../rooms.ts";

export const teamSettings: LateWords["teamSettings"] = {
  lead: "Wie dieses Team gefragt wird. Alle im Team lesen diese Seite; ändern kann sie, wer eine Besprechung organisiert oder das Team besitzt.",
  told: "Alle im Team lesen unter „Was sich geändert hat“, dass Sie das geändert haben, und wann.",
  "why-heading": "Wozu wir das machen",
  "why-does": "Der Satz steht für alle im Team oben auf der Seite des Teams. Sonst ändert er nichts.",
  next: "Nächste Besprechung: {when}",
  "no-meeting":
    "Keine Besprechung in den nächsten fünf Wochen: Festlegen lässt sich erst etwas, wenn eine im Kalender steht.",
  "nothing-asked": "In dieser Reihe wird nichts gefragt.",
  "own-terms": "Diese Besprechung hat eigene Einstellungen. Sie gelten nur für sie; der Rest der Reihe behält seine.",
  "set-up": "Fragen einrichten",
  questions: "Fragen",
  "questions-change": "Die Fragen ändern",
  "questions-does": "Die nächste Seite zeigt, was die anderen sehen werden, bevor etwas gespeichert wird.",
  change: "Ändern",
  leave: "So lassen",
  save: "Speichern",
  saved: "Gespeichert.",
  intake: "Wie geantwortet wird",
  "intake-private": "Privat: ohne Namen gespeichert, gezeigt ab {k} Antworten.",
  "intake-coarse": "Privat: ohne Namen gespeichert, gezeigt ab {k} Antworten, als niedrig, in der Mitte und hoch.",
  "intake-open":
    "Offen: Namen stehen nach dem Schließen bis zu 30 Minuten neben den Antworten, danach bleiben nur Anzahlen.",
  "intake-does":
    "Das gilt für Fragen, die von jetzt an öffnen, nie für offene. Was auf eine Art beantwortet wurde, wird nie auf die andere verwendet.",
  readers: "Wer Ergebnisse liest",
  "readers-team": "Alle im Team",
  "readers-audience": "Nur die Befragten und die Moderation",
  "readers-does":
    "Das gilt für Fragen, die von jetzt an öffnen; ihre erste Ansicht nennt, wer lesen wird, bevor jemand antwortet. Frühere Ergebnisse bleiben bei denen, die sie lesen durften.",
  facilitator: "Moderation",
  "facilitator-is": "{name}",
  "facilitator-observer": "{name}, beobachtend: leitet und liest, wird nicht gefragt und nicht gezählt.",
  "facilitator-nobody":
    "Niemand ist benannt. Wer die Besprechung organisiert oder das Team besitzt, kann die Fragen schließen.",
  "facilitator-choose": "Wer leitet?",
  "facilitator-none": "Niemand",
  "facilitator-one-observer": "{name} (beobachtend, nicht auf der Einladung)",
  "facilitator-does":
    "Die Moderation kann die Fragen schließen und liest das Ergebnis. Wer nicht auf der Einladung steht, beobachtet: nicht gefragt und nicht unter den Antworten gezählt.",
  stop: "Nicht mehr fragen",
  "stop-now": "Die Fragen kommen mit jeder Besprechung dieser Reihe, bis jemand sie beendet.",
  "stop-does":
    "In dieser Reihe wird nichts mehr gefragt. Was offen ist, bleibt bis zu seinem Ende offen, und Ergebnisse bleiben. Fragen lassen sich jederzeit neu einrichten.",
  "stop-yes": "Nicht mehr fragen",
  baseline: "Was üblich ist",
  "baseline-does":
    "Womit diese Reihe verglichen wird, wenn es heißt, ihre Antworten liegen niedriger oder weiter auseinander als sonst.",
  retention: "Wie lange es bleibt",
  "retention-is":
    "{n, plural, one {Besprechungen und Ergebnisse werden nach # Tag endgültig gelöscht.} other {Besprechungen und Ergebnisse werden nach # Tagen endgültig gelöscht.}} Das legt die Administration Ihrer Organisation fest, und jedes Team erfährt von einer Änderung.",
  minimum: "Nötige Antworten",
  "minimum-is":
    "Ab sieben Personen sind {k} Antworten nötig, bevor etwas gezeigt wird. Das legt die Administration für die ganze Organisation fest.",
  "refused-mode-fixed":
    "Die Fragen sind offen. Das lässt sich jetzt nicht ändern; legen Sie es fest, wenn sie geschlossen sind, für die nächste Besprechung.",
  "refused-too-few-invited": "Dafür sind zu wenige gefragt. Offen genügen drei.",
  "refused-wrong-role": "Das kann nur festlegen, wer die Besprechung organisiert oder das Team besitzt.",
  "refused-too-late": "Diese Besprechung ist vorbei. Legen Sie es für die nächste fest.",
  "refused-other": "Das wurde nicht gespeichert. Nichts wurde geändert; versuchen Sie es noch einmal.",
  "known-heading": "Woher Besprechungen bekannt sind",
  known:
    "Aus dem Team selbst, aus eigenen Kalendern oder aus denen einer Gruppe. Die Seite sagt, was jeder Weg öffnet und was ihn aufhält.",
  "messages-heading": "Nachrichten",
  messages: "Wann, wo und ob Plumbline Ihnen schreibt, bestimmen nur Sie. Niemand im Team erfährt davon.",
  pilot:
    "Bis zum {date} werden nur einige Teams der Organisation gefragt. Alle darin können lesen, was sich gezeigt hat.",
};
