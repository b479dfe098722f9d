import type { LateWords } from "../rooms.ts";

export const deliveries: LateWords["deliveries"] = {
  heading: "Zustellbericht",
  loading: "Wird geladen …",
  lead: "Was Plumbline in den letzten 30 Tagen zuzustellen hatte, und was warum nicht zugestellt werden konnte. Nur Anzahlen, über die ganze Organisation.",
  "persons-heading": "Warum hier nichts über Personen steht",
  "persons-1":
    "Eine Erinnerung geht an Personen, die noch nicht mitgemacht haben. Eine Liste der Erinnerten wäre eine Liste derer, die nicht geantwortet haben. Darum gibt es keine: nicht hier und nicht in dem, was gespeichert ist.",
  "persons-2":
    "Aus demselben Grund steht nirgends, wie viele Erinnerungen gesendet wurden. „Fällig“ zählt alle, für die eine Erinnerung oder eine eigene Karte fällig war: ob nötig oder nicht, und auch alle, die keine möchten.",
  "persons-3":
    "Anzahlen sind auf Fünfer abgerundet, weniger als fünf stehen nicht da, und die eines Tages kommen, wenn er in UTC vorbei ist: Wer zweimal auf diese Seite sieht, findet im Unterschied nie eine einzelne Person.",
  "at-least": "mindestens {n}",
  "not-set-up":
    "Nachrichten sind nicht eingerichtet: Plumbline schreibt niemandem. Fragen und Antworten gehen auch ohne sie.",
  none: "In den letzten 30 Tagen war nichts zuzustellen.",
  "none-next": "Anzahlen stehen hier ab dem ersten Tag, an dem eine Besprechung etwas gefragt wird.",
  "kind-card": "Karten",
  "kind-card-is": "Eine je Besprechung, in ihrem Chat oder Kanal oder an jede Person.",
  "kind-card-update": "Änderungen einer Karte",
  "kind-card-update-is":
    "Eine Karte, die schon da ist, zeigt, dass Fragen offen, verschoben oder geschlossen sind. Niemand wird benachrichtigt.",
  "kind-reminder": "Erinnerungen",
  "kind-reminder-is": "Höchstens eine je Person und Besprechung.",
  "kind-in-meeting": "Hinweise in einer Besprechung",
  "kind-in-meeting-is": "Im Besprechungsfenster gezeigt, während sie läuft.",
  line: "{name}: {n}",
  sent: "Gesendet",
  due: "Fällig",
  "not-sent": "Nicht zugestellt",
  "outside-hours": "Außerhalb der Zeiten der Person",
  "over-budget": "Mehr als zwei an dem Tag oder sechs in der Woche",
  "too-late": "Der Zeitpunkt war vorbei",
  "too-many": "Mehr als 60 Personen: nur die Karte im Chat",
  "just-invited": "Vor weniger als einer Stunde eingeladen",
  "no-way": "Kein Weg zu der Person",
  throttled: "Microsoft 365 ließ zu lange warten",
  "not-installed": "Plumbline ist für die Person nicht installiert",
  removed: "Plumbline wurde dort entfernt",
  blocked: "Eine Richtlinie der Organisation verhindert es",
  "bad-card": "Microsoft Teams hat die Karte abgelehnt",
  unknown: "Keine Rückmeldung: vielleicht zugestellt, und nicht zweimal gesendet",
  helps: "Was hilft",
  "not-installed-helps":
    "Eine App-Setuprichtlinie im Teams Admin Center kann Plumbline für alle installieren. Bis dahin sehen diese Personen die Fragen in der Besprechung und auf der Registerkarte des Teams.",
  "blocked-helps":
    "Eine App-Berechtigungsrichtlinie im Teams Admin Center hält Plumbline fern. Die Teams-Administration kann es zulassen.",
  "no-way-helps":
    "Diese Personen haben weder den Chat mit Plumbline noch seinen Aktivitätsfeed. Sie sehen die Fragen in der Besprechung und auf der Registerkarte des Teams.",
  "bad-card-helps": "Sagen Sie es denen, die Plumbline für Sie betreiben: Das ist ein Fehler.",
  "by-day": "Tag für Tag",
  table: "{kind}, Tag für Tag",
  day: "Tag",
  count: "Wie viele",
};
