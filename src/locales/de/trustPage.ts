import { attackTable } from "../attackTable.ts";
import type { AroundPages, AttackFigures, PageWords, Part } from "../pageWords.ts";
import type { TrustWords } from "../trustWords.ts";

export const around: AroundPages = {
  product: "Plumbline",
  others: "Weitere Seiten",
  contents: "Auf dieser Seite",
  nobody: "Nennt niemanden.",
  what: "Was darin steht",
  kept: "Wie lange",
  leaves: "Wenn Ihre Daten gelöscht werden",
};

const weKnow: Part = {
  title: "Was wir wissen und was nicht",
  list: [
    ["Wir wissen, dass Sie gefragt wurden.", "Alle Befragten können lesen, wer noch gefragt wurde."],
    [
      "Wir wissen bis zum Schließen, dass Sie teilgenommen haben.",
      "Der Server hält es in einer verschlossenen Notiz fest, damit niemand zweimal antwortet. Plumbline zeigt sie niemandem außer Ihnen. Beim Schließen wird sie gelöscht. Wie viele teilgenommen haben, bleibt; waren es alle, sagt das auch, wer.",
    ],
    [
      "Wir wissen nicht, was Sie geantwortet haben.",
      "Eine privat gegebene Antwort hat keinen Namen, keine Uhrzeit und keinen Platz in einer Reihenfolge. Nach dem Schließen kann niemand sie finden, auch Sie nicht.",
    ],
    [
      "Sie müssen nicht antworten.",
      "„Kann ich nicht sagen“ steht immer zur Wahl. Wird privat geantwortet, sagt Plumbline niemandem, wer nicht geantwortet hat.",
    ],
  ],
};

const whoSees: Part = {
  title: "Wer was sieht und wann",
  text: [
    "Hier geht es um privat gegebene Antworten. Die erste Ansicht nennt die Befragten und sagt, wer das Ergebnis liest.",
  ],
  table: {
    head: ["Wer", "Solange Fragen offen sind", "Nach dem Schließen"],
    rows: [
      [
        "Sie und alle Befragten",
        "Wie viele geantwortet haben. Sind weniger als sieben gefragt: nur, ob es genug sind.",
        "Wie viele jede Antwort gewählt haben, wenn genug Personen geantwortet haben. Sätze Wort für Wort, ohne Namen, wenn genug Personen einen geschrieben haben.",
      ],
      [
        "Ihre Führungskraft",
        "Dasselbe wie Sie.",
        "Dasselbe wie Sie, im selben Moment. Eine andere Ansicht gibt es nicht.",
      ],
      [
        "Wer die Besprechung leitet",
        "Dasselbe wie Sie. Darf früher schließen, wenn genug geantwortet haben, oder alles ungesehen löschen.",
        "Dasselbe wie Sie.",
      ],
      [
        "Andere in Ihrem Team",
        "Dasselbe wie Sie.",
        "Dasselbe wie Sie, wenn die erste Ansicht sagt, dass das Team das Ergebnis liest. Sonst nichts.",
      ],
      [
        "Ein Coach von außerhalb",
        "Nichts.",
        "Dieselben Anzahlen, ganz ohne Namen, bis zu einem Datum, das Ihr Team lesen kann. Die erste Ansicht nennt den Coach.",
      ],
      [
        "Die Administration, in Plumbline",
        "Nichts.",
        "Nichts. Sie legt fest, wie viele Antworten nötig sind und wie lange Ergebnisse bleiben, und Ihr Team liest, wenn sie das tut. Sie kann löschen, was über eine Person gespeichert ist. Diese kann dann zu offenen Fragen keine Antwort mehr beginnen.",
      ],
      [
        "Wer den Server betreibt",
        "Alles, was gespeichert ist. Siehe „Was wir nicht verbergen können“.",
        "Die Anzahlen und wer gefragt wurde. Keine einzelne Antwort, es sei denn, jemand hat vorher die Schlüssel kopiert.",
      ],
      ["Wer Plumbline entwickelt", "Nichts.", "Nichts."],
    ],
  },
};

const enough: Part = {
  title: "Wann sind es genug?",
  list: [
    "Wird privat geantwortet, so wird eine Frage nur gezeigt, wenn genug Personen sie beantwortet haben: meist 5, nie weniger als 3. Die erste Ansicht sagt, wie viele.",
    "Die Zahl steht fest, sobald Fragen öffnen. Danach kann niemand sie senken.",
    "Vier bis sechs Personen können sich für 3 entscheiden. Dann werden Antworten nur als niedrig, in der Mitte und hoch gezeigt.",
    "Drei Personen antworten offen. Weniger werden gar nicht gefragt.",
  ],
};

const journey: Part = {
  title: "Welchen Weg eine privat gegebene Antwort nimmt",
  text: [
    "Stellen Sie sich eine Wahl in einem Saal vor. An der Tür wird Ihr Name abgehakt, und Sie bekommen eine Karte mit Stempel. Der Kasten nimmt jede gestempelte Karte und fragt nach keinem Namen. Plumbline macht dasselbe mit Rechnen, sodass nicht einmal die Tür die Karte wiedererkennt.",
  ],
  steps: [
    "Wenn Fragen öffnen, macht der Server einen Stempel nur für dieses eine Mal: ein Paar von Schlüsseln. Er macht auch einen Schlüssel, der den Kasten verschließt. Dieser liegt getrennt von der Datenbank und ihren Sicherungen.",
    "Ihr Gerät schreibt eine zufällige Nachricht und verhüllt sie. Es sendet nur die verhüllte Form, mit Ihrer Anmeldung. Der Server prüft, ob Sie gefragt sind, hält fest, dass Sie teilgenommen haben, und stempelt die verhüllte Form. Die Nachricht hat er nicht gesehen.",
    "Ihr Gerät nimmt die Hülle ab. Übrig bleibt ein gültiger Stempel auf einer Nachricht, die der Server nie gesehen hat. Ihr Gerät sendet Nachricht, Stempel und Antworten ohne Anmeldung und ohne Cookies. Der Server erkennt, dass jemand von den Befragten antwortet. Er erkennt nicht, wer.",
    "Beide Notizen liegen in einer verschlossenen Zeile der Datenbank. Sie sind auf eine gleiche Länge aufgefüllt, ohne Reihenfolge und ohne Uhrzeit.",
  ],
};

const closing: Part = {
  title: "Was beim Schließen geschieht",
  steps: [
    "Die Antworten werden Frage für Frage gezählt: wie viele jede Antwort gewählt haben.",
    "Von einer Frage, die zu wenige beantwortet haben, bleiben gar keine Anzahlen. Niemand wird sie je sehen.",
    "Sätze kommen in eine zufällige Reihenfolge und bleiben ohne Namen, Wort für Wort, wenn genug Personen einen geschrieben haben.",
    "Die einzelnen Antworten werden gelöscht, ebenso die Notizen, wer teilgenommen hat.",
    "Der Schlüssel des Kastens wird gelöscht. Alte Kopien der verschlossenen Zeile lassen sich nicht mehr öffnen, es sei denn, jemand hat den Schlüssel vorher kopiert.",
    "Alle, die das Ergebnis lesen dürfen, sehen es im selben Moment. Es ändert sich später nicht.",
  ],
  text: [
    "All das geschieht in einem einzigen Schritt. Nichts bleibt, das Ihre Antwort auf eine Frage mit Ihrer Antwort auf eine andere verbindet.",
  ],
};

const inTheOpen: Part = {
  title: "Offene Fragen",
  text: [
    "Manche Fragen werden offen gestellt. Die erste Ansicht sagt es, bevor Sie antworten. Dann trägt Ihre Antwort Ihren Namen. Die Befragten sehen ihn nach dem Schließen, bis die Moderation es beendet, höchstens 30 Minuten. Danach bleiben nur Anzahlen.",
    "Bis dahin könnte jemand mit vollem Zugang zum Server Namen und Antworten lesen.",
  ],
};

export const residuals: TrustWords["residuals"] = {
  "Everybody says the same": [
    "Wenn alle dasselbe sagen",
    "Wenn alle fünf „gar nicht“ antworten, hat jede und jeder der fünf „gar nicht“ geantwortet.",
  ],
  "The rest of you together": [
    "Die anderen zusammen",
    "Wenn sieben von acht Personen einander ihre Antworten erzählen, kennen sie die achte.",
  ],
  "One joins, one leaves": [
    "Jemand kommt dazu, jemand geht",
    "Zwei Besprechungen, deren Teilnehmende sich um eine Person unterscheiden, zeigen zwei Bilder. Sie unterscheiden sich um diese Person und um jede Meinung, die sich geändert hat. Vorher und nachher werden nur verglichen, wenn die Personen dieselben sind oder sich genug unterscheiden.",
  ],
  "How you write": [
    "Wie Sie schreiben",
    "Andere im Team erkennen einen Satz vielleicht am Stil. Die Seite sagt es, bevor Sie ihn senden.",
  ],
  "Copying while it is open": [
    "Zusehen, solange Fragen offen sind",
    "Wer die laufende Datenbank wieder und wieder kopieren darf, sieht, was zwischen zwei Kopien dazukam. Mit den Schlüsseln verrät das, welche Antwort von wem ist. Wer das Netz beobachtet oder die Liste der Anfragen, die der Rechner selbst führt, kann Uhrzeiten einander zuordnen.",
  ],
  "One copy of the files while it is open": [
    "Eine Kopie aller Dateien, solange Fragen offen sind",
    "Die Datenbank führt in ihren Dateien ein Protokoll der letzten Änderungen. Eine Kopie dieser Dateien und der Schlüssel ist so viel wert wie viele Kopien. Nach dem Schließen ist das Protokoll noch eine Weile da, aber die Schlüssel sind weg. Ein Schlüssel, den jemand vorher kopiert hat, öffnet es weiterhin.",
  ],
  "Full access while it is open": [
    "Voller Zugang, solange Fragen offen sind",
    "Wer Datenbank und Schlüssel zur selben Zeit hat, kann Antworten vor dem Schließen lesen. Mit dem Protokoll lässt sich vielleicht herausfinden, von wem sie sind. Bei offenen Fragen sind die Namen lesbar. Ihre Organisation muss die Schlüssel aus ihren Sicherungen heraushalten.",
  ],
  "Whoever runs the server could run another program": [
    "Ein anderes Programm",
    "Wer den Server betreibt, könnte veränderten Code laufen lassen. Alle können dieselbe Prüfnummer der Fragen sehen, und Ihr Gerät hält an, wenn der Schlüssel nicht dazu passt. Das schützt Sie vor einem abweichenden Schlüssel, der nur für Sie gemacht wurde. Es schützt Sie nicht vor jemandem, der die Seite selbst verändert.",
  ],
  "Your device": [
    "Ihr eigenes Gerät",
    "Es behält Ihre Antworten, damit Sie sie ändern und neben dem Ergebnis ansehen können. Und wer in Ihrer Nähe ist, sieht Ihren Bildschirm.",
  ],
  "The embedded database's files": [
    "Die kleine Datenbank zum Ausprobieren",
    "Bei einem Stromausfall kann sie Spuren in ihren Dateien hinterlassen. Plumbline weigert sich, sie für echte Arbeit zu verwenden.",
  ],
};

export const attackers: TrustWords["attackers"] = {
  "one dump while open, all have answered":
    "Eine Kopie des Inhalts der Datenbank und die Schlüssel, nachdem alle geantwortet haben",
  "one dump while open, half have answered": "Dasselbe, nachdem die Hälfte geantwortet hat",
  "after the close: files, log, every earlier state":
    "Nach dem Schließen: alle Dateien, das Protokoll, jede frühere Sicherung und die Schlüssel, die noch da sind",
  "a dump after every answer, while open": "Eine Kopie der Datenbank und der Schlüssel nach jeder einzelnen Antwort",
  "one copy of the files while open":
    "Eine Kopie aller Dateien mit ihrem Protokoll und die Schlüssel, solange Fragen offen sind",
  "the files after the close, with the keys of before":
    "Alle Dateien nach dem Schließen, mit Schlüsseln, die vorher kopiert wurden",
  "one dump of the planted design (a row per paper and ballot)":
    "Eine Kopie des schwachen Entwurfs, den wir gemacht haben, um das Programm zu prüfen",
  "one copy of the planted design's files while open": "Eine Kopie der Dateien dieses schwachen Entwurfs",
};

const worth = {
  guess: "nicht besser als geraten",
  succeed: "hier muss es gelingen",
  remains: "das können wir nicht verbergen",
};

/** @throws RangeError as attackTable */
function checked(figures: AttackFigures): Part {
  const span = (low: string, high: string): string => `${low} bis ${high}`;
  const { date, pulses, size, rows } = attackTable(figures, "de", { attackers, worth, span });
  return {
    title: "Wie das geprüft ist",
    text: [
      "Zu den Tests von Plumbline gehört ein Programm, das versucht, Antworten mit Personen zu verbinden. Es bekommt, was eine Administration bekommen könnte. Wo wir versprechen, dass niemand es sagen kann, darf es nicht besser abschneiden als durch Raten. Bei einer schwachen Kopie von Plumbline, die dafür gemacht ist, muss es dem Programm gelingen. Sonst würde sein Misslingen nichts beweisen.",
      `Die Tabelle ist aus dem Lauf vom ${date}: Auf jeder Art von Datenbank wurden ${pulses} Mal ${size} Personen privat gefragt. Alle antworteten nacheinander; das macht es dem Programm am leichtesten. Wo zwei Zahlen stehen, sind sie von zwei Arten von Datenbank.`,
      "Wie Antworten verhüllt und gestempelt werden, ist ein veröffentlichter Standard: RFC 9474, blinde RSA-Signaturen. Alle dürfen den Code von Plumbline lesen und die Tests ausführen.",
    ],
    table: {
      head: ["Was das Programm hatte", "Von 100 Personen richtig benannt", "Durch Raten", "Das heißt"],
      rows,
    },
  };
}

const canDo: Part = {
  title: "Was Sie tun können",
  list: [
    "Lesen Sie die erste Ansicht. Sie sagt, wie geantwortet wird, wie viele Antworten nötig sind, wer gefragt ist und wer liest.",
    "Vergleichen Sie die Prüfnummer mit jemandem aus dem Team. Sie steht in der ersten Ansicht unter „Was wir nicht verbergen können“ und muss bei allen dieselbe sein.",
    "Ändern Sie Ihre Antwort bis zum Schließen, auf dem Gerät, das sie gesendet hat.",
    "Sehen Sie, was über Sie gespeichert ist, und löschen Sie es: „Was über mich gespeichert ist“ auf Ihrer eigenen Seite von Plumbline.",
    "Wenn Sie einen Weg finden, herauszubekommen, welche Antwort von wem ist, sagen Sie es uns. Die Hilfeseite sagt, wie.",
  ],
};

/** @param figures as docs/attack.md has them */
export const trustPage = (figures: AttackFigures): PageWords => ({
  title: "Was aus Ihrer Antwort wird",
  lead: "Ihre Antwort wird ohne Ihren Namen gespeichert. Wir wissen, dass Sie teilgenommen haben, nicht, was Sie geantwortet haben. Diese Seite sagt, wer was sieht, wo unser Schutz endet und wie das geprüft ist.",
  parts: [
    weKnow,
    whoSees,
    enough,
    closing,
    { title: "Was wir nicht verbergen können", list: Object.values(residuals) },
    inTheOpen,
    journey,
    checked(figures),
    canDo,
  ],
});
