import type { FirstWords, RestWords } from "../rooms.ts";

export const problems: FirstWords["problems"] = {
  "bad-request": "Diese Seite und unser Server verstehen einander nicht. Laden Sie die Seite neu.",
  "sign-in-needed": "Ihre Anmeldung wurde nicht angenommen. Laden Sie die Seite neu, um sich wieder anzumelden.",
  "wrong-role": "Das kann nur, wer die Besprechung organisiert oder das Team besitzt.",
  "not-in-audience": "Als diese Fragen geöffnet wurden, waren Sie nicht unter den Befragten.",
  "bad-signature":
    "Ihre Antwort konnte nicht angenommen werden. Laden Sie die Seite neu und versuchen Sie es noch einmal.",
  "not-found": "Hier ist nichts für Sie. Vielleicht wurde es gelöscht, oder es gehört zu einem anderen Team.",
  "other-device": "Ihre Antwort wurde auf einem anderen Gerät begonnen; schließen Sie sie dort ab.",
  "not-open": "Diese Fragen sind jetzt nicht offen.",
  "not-sealed": "Bis die Fragen geschlossen sind, wird niemandem etwas gezeigt.",
  sealed: "Diese Fragen sind geschlossen.",
  void: "Diese Fragen wurden zurückgezogen. Nichts wurde behalten.",
  "stale-revision": "Eine neuere Antwort von Ihnen ist schon da.",
  "too-few": "Es haben zu wenige geantwortet, um etwas zu zeigen.",
  "wrong-mode": "Diese Fragen werden auf andere Art beantwortet. Laden Sie die Seite neu.",
  "too-large": "Das ist zu lang zum Senden.",
  "wrong-media": "Diese Seite und unser Server verstehen einander nicht. Laden Sie die Seite neu.",
  "too-many": "Zu viele Versuche auf einmal. Warten Sie eine Minute.",
  busy: "Gerade senden zu viele gleichzeitig. Versuchen Sie es gleich noch einmal.",
  defect: "Bei uns ist etwas kaputtgegangen. Versuchen Sie es noch einmal.",
  unreachable: "Keine Verbindung zu unserem Server.",
  "no-sign-in":
    "Wir erkennen hier nicht, wer Sie sind. Versuchen Sie es noch einmal. Wenn das nicht hilft, öffnen Sie die Besprechung in Microsoft Teams, oder bitten Sie die Administration, Plumbline zu erlauben.",
  "no-host":
    "Microsoft Teams hat nicht geantwortet. Laden Sie neu, oder öffnen Sie Plumbline noch einmal aus der Besprechung.",
  "no-crypto":
    "Diese Adresse ist nicht sicher; eine Antwort ließe sich nicht von Ihrem Namen trennen. Öffnen Sie sie mit https oder in Microsoft Teams.",
  "wrong-key":
    "Der Schlüssel dieser Fragen ist nicht der angekündigte. Antworten Sie nicht, und sagen Sie Ihrer Administration Bescheid. Nichts wurde gesendet.",
};

export const setUpProblems: RestWords["setUpProblems"] = {
  "not-administrator": "Das sieht nur die Administration Ihrer Organisation.",
  "line-changed": "Der vereinbarte Satz hat sich geändert. Laden Sie die Seite neu.",
  "mode-fixed":
    "Sobald die Fragen offen sind, lässt sich das nicht mehr ändern. Legen Sie es für die nächste Besprechung fest.",
  "too-few-invited": "Weniger als drei Personen sind eingeladen. Dieses Gespräch geht ohne Formular.",
  "threshold-not-offered":
    "Diese Zahl nötiger Antworten passt nicht zu so vielen Personen. Laden Sie neu, um zu sehen, was passt.",
  "audience-too-close":
    "Das wird innerhalb eines Tages zum Teil dieselben Personen gefragt. Fragen Sie dieselben Personen, oder warten Sie einen Tag.",
  "version-taken": "Das Team hat eine dieser Fragen schon mit anderem Wortlaut.",
  "too-many-questions": "Das ist mehr, als ein Team behält. Nehmen Sie zuerst einige Fragen aus dem Angebot.",
  "too-late": "Die Besprechung ist vorbei. Fragen Sie bei der nächsten.",
  "not-in-pilot":
    "Zurzeit werden nur die Teams eines Piloten gefragt. Bitten Sie die Administration, dieses Team aufzunehmen.",
  "pilot-over": "Der Pilot ist vorbei, deshalb öffnet nichts Neues. Wenden Sie sich an die Administration.",
};
