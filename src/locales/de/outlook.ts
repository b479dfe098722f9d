import type { OutlookWords } from "../rooms.ts";

export const outlook: OutlookWords["outlook"] = {
  "no-library": "Ein Teil dieser Seite ist nicht angekommen.",
  "no-library-next":
    "Er kommt von Microsoft (appsforoffice.microsoft.com); ein Netz oder eine Erweiterung hält ihn vielleicht zurück. Nichts, was Sie gesendet haben, ist verloren. Laden Sie neu, oder nutzen Sie Plumbline in Microsoft Teams: Dort gibt es alles, was es hier gibt.",
  "not-outlook": "Diese Seite gehört neben einen Termin in Outlook.",
  "not-outlook-next":
    "Öffnen Sie einen Termin in Outlook und wählen Sie dort Plumbline. Alles davon gibt es auch in Microsoft Teams.",
  "too-old": "Dieses Outlook ist zu alt für Plumbline.",
  "too-old-next": "Alles davon gibt es auch in Microsoft Teams.",

  "no-sign-in": "Dieses Outlook kann Plumbline nicht sagen, wer Sie sind.",
  "no-sign-in-next":
    "Alles davon gibt es auch in Microsoft Teams. Oder öffnen Sie Plumbline als Seite: Dort können Sie sich anmelden.",
  "open-page": "Als Seite öffnen",
  "try-again": "Noch einmal versuchen",
  loading: "Einen Moment …",
  "none-chosen": "Es ist kein Termin gewählt.",
  "none-chosen-next": "Dieser Bereich folgt dem Termin, den Sie wählen.",
  unreadable: "Outlook hat nicht gesagt, was dieser Termin ist.",

  "unsaved-title": "Geben Sie dem Termin zuerst einen Titel. Daran erkennen ihn die anderen.",
  "private-title": "Privater Termin",
  "no-teams": "Plumbline kennt noch kein Team von Ihnen.",
  "no-teams-next":
    "Es fragt die Personen eines Teams oder eines Besprechungschats. Fügen Sie Plumbline dort in Microsoft Teams hinzu; dann fragen Sie von hier aus.",
  lead: "Stellen Sie vor und nach dieser Besprechung ein paar kurze Fragen.",
  team: "Welches Team wird gefragt?",
  "choose-team": "Team wählen",
  "asked-team":
    "{n, plural, one {# Person wird gefragt: alle in {team}.} other {# Personen werden gefragt: alle in {team}.}}",
  "asked-team-not-invitation": "Wer auf der Einladung steht, ändert daran nichts.",
  "asked-invited": "{n, plural, one {# Person wird gefragt.} other {# Personen werden gefragt.}}",
  "asked-of": "Diese Besprechung gehört zu {team}.",
  "asked-already": "Zu dieser Besprechung wird schon gefragt, so wie es hier steht. Nichts wurde geändert.",
  otherwise:
    "Noch wird nichts gefragt. Plumbline kennt diese Besprechung schon und fragt andere Personen oder auf andere Weise, als vorher hier stand. Jetzt steht es hier, wie es ist.",
  "otherwise-again": "Wenn Sie das möchten, drücken Sie noch einmal.",
  "team-missing": "Wählen Sie zuerst ein Team. Dann steht hier, welche Personen gefragt werden und wie.",
  dates: "Für welche Termine?",
  "dates-series": "Alle Termine dieser Serie",
  "dates-date": "Nur diesen Termin",
  "whole-series": "Das ist die ganze Serie: Gefragt wird an jedem ihrer Termine.",
  "dates-unknown": "Dieses Outlook sagt nicht, ob sich der Termin wiederholt.",
  unsaved: "Der Termin ist noch nicht gespeichert. Plumbline speichert ihn zuerst. Gesendet wird nichts, an niemanden.",
  "behalf-found":
    "Das ist der Kalender von {owner}. Die Besprechung und die Fragen darin werden von {owner} organisiert.",
  "behalf-missing":
    "Das ist der Kalender von {owner}. In {team} ist {owner} nicht; dort stehen Sie als Organisator, der Termin bleibt bei {owner}.",
  "behalf-they": "{owner} oder ein Besitzer von {team} kann die Fragen starten.",
  ask: "Vorher und nachher fragen",
  asking: "Einen Moment …",
  "saving-refused":
    "Outlook hat den Termin nicht gespeichert. Was Sie gewählt haben, ist bei ihm aufgehoben: Speichern Sie ihn selbst, dann wird gefragt.",
  "saving-refused-here":
    "Outlook hat den Termin nicht gespeichert. Speichern Sie ihn selbst und lassen Sie diesen Bereich offen: Dann wird gefragt, was Sie gewählt haben.",
  "kept-going":
    "Sie haben früher gewählt, was zu diesem Termin gefragt wird. Jetzt ist er gespeichert, und es wird eingerichtet.",
  waiting: "Wartet, bis der Termin gespeichert ist.",
  forget: "Nicht fragen",
  asked: "Fertig. Die Fragen kommen vor und nach dieser Besprechung.",
  "past-series":
    "Der erste Termin dieser Serie ist vorbei. Öffnen Sie einen der nächsten in Ihrem Kalender und fragen Sie dort; auch alle Termine lassen sich dort wählen.",
  "too-far": "Plumbline fragt höchstens 35 Tage im Voraus. Öffnen Sie diesen Termin später noch einmal.",
  over: "Diese Besprechung ist vorbei. Fragen Sie bei der nächsten.",
  "too-long": "Plumbline fragt zu Besprechungen, die höchstens einen Tag dauern.",
  "not-taken":
    "Plumbline konnte diese Besprechung nicht aufnehmen. Fragen Sie in Microsoft Teams, auf der Seite des Teams.",
  refused: "Das ging nicht, und es wird nichts gefragt: {reason}",

  "purpose-none": "Noch ist kein Ziel geschrieben. Ein Ziel steht über jeder Frage.",
  "purpose-write": "Ziel schreiben",
  "purpose-change": "Ändern",
  "purpose-save": "Speichern",
  "purpose-cancel": "So lassen",
  "purpose-failed":
    "Das wurde nicht gespeichert. Was Sie geschrieben haben, steht noch hier; versuchen Sie es noch einmal.",
  moved:
    "Plumbline kennt diese Besprechung um {time}. Es folgt, sobald es den Kalender liest; bis dahin fragt es zu jener Zeit.",
  "link-insert": "Link in den Text setzen",
  "link-words": "In Plumbline antworten",
  "link-done": "Der Link steht im Text.",
  "link-failed": "Outlook hat den Link nicht genommen. Kopieren Sie ihn: {url}",

  "sure-lead": "Ist es diese Besprechung?",
  "sure-one": "{title}, {when}, organisiert von {organizer}",
  "sure-yes": "Ja, diese",
  "sure-no": "Nein, eine andere",
  "not-known": "Soweit Plumbline weiß, wird bei dieser Besprechung nichts gefragt.",
  "not-known-organizer": "{organizer} kann vorher und nachher ein paar Fragen stellen, hier oder in Microsoft Teams.",
  "not-known-look": "Noch einmal nachsehen",
  "other-organisation": "Diese Einladung kommt aus einer anderen Organisation: {domain}.",
  "other-organisation-next":
    "Plumbline weiß hier nichts von der Besprechung und hat nichts über sie oder Sie gespeichert. Werden Sie dort gefragt, so sind Sie Gast jener Organisation: Treten Sie der Besprechung in Microsoft Teams bei und öffnen Sie Plumbline in ihrem Chat. Haben Sie dort kein Konto, so werden Sie nicht gefragt, und es fehlt nichts.",
  "open-teams": "Besprechung in Microsoft Teams öffnen",
  "behalf-read": "Sie sehen den Kalender von {owner}. Hier antworten Sie für sich selbst.",
  more: "Weitere Möglichkeiten",
};
