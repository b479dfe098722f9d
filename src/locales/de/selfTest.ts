import type { LateWords } from "../rooms.ts";

export const selfTest: LateWords["selfTest"] = {
  heading: "Ist alles in Ordnung?",
  loading: "Wird angesehen. Das kann eine Viertelminute dauern.",
  lead: "Plumbline sieht sich seine Einstellungen an und das, wohin sie führen. Dabei ändert sich nichts, und es steht hier nichts Geheimes und nichts über Personen.",
  "looked-at": "Zuletzt angesehen: {when}.",
  "look-again": "Noch einmal ansehen",
  "looking-again": "Wird noch einmal angesehen …",
  "at-most": "Angesehen wird höchstens jede halbe Minute; dazwischen steht hier, was zuletzt zu sehen war.",
  "all-well": "Alles, was benutzt wird, ist in Ordnung.",
  "some-broken": "{n, plural, one {# Sache muss} other {# Sachen müssen}} in Ordnung gebracht werden.",
  "broken-heading": "In Ordnung zu bringen",
  "well-heading": "{n, plural, one {# ist} other {# sind}} in Ordnung",
  "idle-heading": "{n, plural, one {# wird nicht benutzt oder wartet} other {# werden nicht benutzt oder warten}}",
  cure: "Was hilft",
  copy: "Kopieren",
  "copy-about": "Kopieren, was hilft: {name}",
  copied: "Kopiert.",
  "copy-refused": "Der Text ist markiert: Kopieren Sie ihn mit der Tastatur.",
  "state-well": "in Ordnung",
  "state-broken": "gestört",
  "state-not-used": "nicht benutzt",
  "name-settings": "Einstellungen",
  "name-registration": "Registrierung",
  "name-redirect": "Rückweg nach der Anmeldung",
  "name-audience": "Für wen Token gelten",
  "name-manifest": "App-Paket und Seiten",
  "name-permissions": "Berechtigungen",
  "name-database": "Rolle in der Datenbank",
  "name-rows": "Trennung der Organisationen",
  "name-clock": "Uhr",
  "name-keys": "Schlüsselspeicher",
  "name-bot": "Adresse des Bots",
  "name-webhook": "Adresse für Microsoft Graph",

  "settings-read": "Alle Einstellungen lassen sich lesen.",
  "settings-refused": "Mit diesen Einstellungen kann der Server nicht starten. {said}",
  "settings-refused-cure":
    "Ändern Sie, was die Sätze nennen, dort, wo die Einstellungen des Servers stehen, und starten Sie ihn dann neu.",

  waits: "Nicht zu Ende angesehen: „{on}“ kommt zuerst, und vielleicht ist das schon alles.",
  "no-answer-in-time": "Keine Antwort in {seconds, plural, one {# Sekunde} other {# Sekunden}}.",
  "no-answer-in-time-cure":
    "Sehen Sie nach, ob läuft, was hier gefragt wird, und ob dieser Server es erreichen darf. Sehen Sie es dann noch einmal an.",
  "not-looked-at": "Das ließ sich nicht ansehen ({why}).",
  "not-looked-at-cure":
    "Sehen Sie es noch einmal an. Bleibt es so, nennen Sie denen, die Plumbline entwickeln, das Wort in Klammern.",

  "registration-answers":
    "Microsoft Entra ID unter {host} antwortet, veröffentlicht seine Schlüssel und kennt TOKEN_CLIENT_ID.",
  "registration-untold":
    "Microsoft Entra ID unter {host} antwortet und veröffentlicht seine Schlüssel. Ob es TOKEN_CLIENT_ID kennt, zeigt sich, wenn sich jemand anmeldet.",
  "registration-unreachable": "Microsoft Entra ID unter {host} antwortet nicht so, wie es soll.",
  "registration-unreachable-cure":
    "Berichtigen Sie TOKEN_AUTHORITY, und TOKEN_TENANTS, falls es eine Organisation nennt, die es nicht gibt. Lassen Sie diesen Server {host} über https erreichen.",
  "registration-no-keys": "{host} veröffentlicht keine Schlüssel, mit denen sich Anmeldungen prüfen ließen.",
  "registration-no-keys-cure":
    "Berichtigen Sie TOKEN_AUTHORITY: Ohne diese Einstellung ist es https://login.microsoftonline.com. Kein Proxy darf ändern, was diese Adresse antwortet.",
  "registration-unknown": "Microsoft Entra ID kennt TOKEN_CLIENT_ID in dieser Organisation nicht (AADSTS{number}).",
  "registration-unknown-cure":
    "Setzen Sie TOKEN_CLIENT_ID auf die Anwendungs-ID (Client) Ihrer Registrierung. Ist sie richtig, fehlt der Anwendung noch die Einwilligung der Administration Ihrer Organisation.",
  "registration-credential": "Microsoft Entra ID lehnt ab, womit sich dieser Server ausweist (AADSTS{number}).",
  "registration-credential-cure":
    "Legen Sie für die Registrierung ein neues Geheimnis an und tragen Sie es in GRAPH_SECRET ein, oder lassen Sie die Registrierung der Identität in GRAPH_IDENTITY vertrauen. 7000215 heißt, dass das Geheimnis falsch ist, 7000222, dass es abgelaufen ist.",

  "redirect-no-site":
    "SITE_URL ist nicht gesetzt: Nichts führt auf Seiten, und außerhalb von Microsoft Teams meldet sich niemand an.",
  "redirect-answers": "{address} antwortet mit der Seite dieses Servers.",
  "redirect-registered": "{address} antwortet mit der Seite dieses Servers, und die Registrierung kennt die Adresse.",
  "redirect-unreachable": "{address} antwortet nicht.",
  "redirect-unreachable-cure":
    "Setzen Sie SITE_URL auf die https-Adresse, unter der die Seiten geöffnet werden. Auch dieser Server muss sie erreichen, mit gültigem Zertifikat.",
  "redirect-status": "{address} antwortet mit {status} und nicht mit einer Seite.",
  "redirect-status-cure":
    "Setzen Sie SITE_URL auf die Adresse, unter der die gebauten Seiten liegen, oder veröffentlichen Sie dist/site dort noch einmal.",
  "redirect-not-ours": "{address} antwortet, gehört aber nicht zu diesem Server.",
  "redirect-not-ours-cure":
    "Setzen Sie SITE_URL auf die Adresse dieses Plumbline. Anfragen an /api unter dieser Adresse müssen zu diesem Server führen.",
  "redirect-not-registered": "{address} antwortet, aber die Registrierung kennt die Adresse nicht.",
  "redirect-not-registered-cure":
    "Tragen Sie {address} in der Registrierung ein: Authentifizierung, Single-Page-Anwendung, Umleitungs-URI.",

  "audience-fits": "TOKEN_RESOURCE ist {resource}: Das passt zur Client-ID und zur Adresse der Seiten.",
  "audience-client": "TOKEN_RESOURCE ist {resource}: Das endet nicht mit TOKEN_CLIENT_ID.",
  "audience-client-cure":
    "Setzen Sie TOKEN_RESOURCE auf den Anwendungs-ID-URI der Registrierung: api://, der Host der Seiten, ein Schrägstrich und die Client-ID.",
  "audience-host":
    "TOKEN_RESOURCE ist {resource}, aber die Seiten liegen unter {host}. Microsoft Teams gibt ihnen kein Token.",
  "audience-host-cure":
    "Schreiben Sie {host} hinter api:// in TOKEN_RESOURCE, in den Anwendungs-ID-URI der Registrierung und in das App-Paket.",

  "manifest-no-site": "SITE_URL ist nicht gesetzt, also gibt es keine Adresse, an der sich das App-Paket messen ließe.",
  "manifest-pages":
    "{n, plural, one {# Seite antwortet} other {# Seiten antworten}}, und Microsoft 365 darf sie zeigen.",
  "manifest-fits":
    "Das App-Paket passt zu den Einstellungen. {n, plural, one {# Seite antwortet} other {# Seiten antworten}}, und Microsoft 365 darf sie zeigen.",
  "manifest-site": "Das App-Paket führt zu {found}, SITE_URL aber zu {wanted}.",
  "manifest-site-cure":
    "Machen Sie das Paket neu mit TAB_DOMAIN={wanted}, oder setzen Sie SITE_URL dorthin, wohin das Paket führt.",
  "manifest-client": "Das App-Paket nennt den Client {found}, aber TOKEN_CLIENT_ID ist {wanted}.",
  "manifest-client-cure": "Machen Sie das Paket neu mit AAD_APP_CLIENT_ID={wanted}.",
  "manifest-resource": "Das App-Paket verlangt Token für {found}, aber TOKEN_RESOURCE ist {wanted}.",
  "manifest-resource-cure":
    "Machen Sie das Paket neu mit TAB_DOMAIN und AAD_APP_CLIENT_ID dieses Servers, oder setzen Sie TOKEN_RESOURCE auf das, was im Paket steht.",
  "manifest-bot": "Das App-Paket nennt den Bot {found}, aber BOT_APP_ID ist {wanted}.",
  "manifest-bot-cure":
    "Machen Sie das Paket neu mit der Bot-ID {wanted}, oder setzen Sie BOT_APP_ID auf den Bot des Pakets.",
  "manifest-app": "Das App-Paket ist das der App {found}, aber TEAMS_APP_ID ist {wanted}.",
  "manifest-app-cure": "Setzen Sie TEAMS_APP_ID auf die ID des Pakets, das installiert ist.",
  "manifest-page": "Das App-Paket führt zu {page}; die Antwort ist {status}.",
  "manifest-page-cure": "Veröffentlichen Sie dist/site dieser Version noch einmal unter der Adresse in SITE_URL.",
  "manifest-frame":
    "{page} antwortet, aber mit Kopfzeilen, mit denen Microsoft Teams und Outlook die Seite nicht zeigen.",
  "manifest-frame-cure":
    "Lassen Sie den Server der Seiten die content-security-policy senden, die zu ihnen gehört, mit frame-ancestors, und kein x-frame-options.",

  "permissions-none": "Weder ein Bot noch Microsoft Graph ist eingerichtet. Fragen und Antworten gehen auch ohne.",
  "permissions-hold": "Was benutzt wird, ist erlaubt: Die geöffneten Kalender lassen sich lesen.",
  "permissions-unneeded":
    "Was eingerichtet ist, bekommt seine Token. Noch ist kein Kalender geöffnet, mehr wird also nicht gebraucht.",
  "permissions-missing": "Die Berechtigung {permission} fehlt oder wurde zurückgenommen.",
  "permissions-missing-cure":
    "Lassen Sie {permission} für die Registrierung TOKEN_CLIENT_ID von jemandem mit Administratorrechten erlauben; in docs/calendar.md steht, für welche Stufe. Ist der Zugriff in Exchange begrenzt, muss die Gruppe in dieser Grenze liegen.",
  "permissions-bot": "Die Registrierung des Bots gibt diesem Server kein Token.",
  "permissions-bot-cure":
    "Berichtigen Sie BOT_APP_ID und BOT_APP_SECRET oder BOT_IDENTITY. Ein Bot, der in einer Organisation registriert ist, braucht auch BOT_TENANT.",
  "permissions-graph": "Microsoft Graph antwortet nicht oder nimmt das Token dieses Servers nicht an.",
  "permissions-graph-cure":
    "Lassen Sie diesen Server die Adresse in GRAPH_URL erreichen, und sehen Sie es in einigen Minuten noch einmal an.",

  "database-elsewhere":
    "Die eingebettete Datenbank gehört dem Server, der gerade läuft, oder es gibt sie noch nicht. Die Seite gleichen Namens sieht sie von innen an.",
  "database-bound":
    "Die Datenbank wird als {role} erreicht. Diese Rolle besitzt nichts, und die Zeilensicherheit bindet sie.",
  "database-unreachable": "Die Datenbank ist nicht zu erreichen ({why}).",
  "database-unreachable-cure":
    "Berichtigen Sie DATABASE_URL, und lassen Sie diesen Server die Datenbank erreichen. 28P01 heißt, dass das Kennwort falsch ist, 3D000, dass es keine Datenbank dieses Namens gibt.",
  "database-bypasses": "Die Datenbank wird als {role} erreicht. Diese Rolle kann die Zeilensicherheit übergehen.",
  "database-bypasses-cure":
    "Lassen Sie DATABASE_URL sich als app_user verbinden, und nehmen Sie dieser Rolle SUPERUSER und BYPASSRLS. Wem die Tabellen gehören, steht in DATABASE_ADMIN_URL.",
  "database-role": "Die Datenbank wird als {role} erreicht und nicht als {wanted}.",
  "database-role-cure":
    "Lassen Sie DATABASE_URL sich als {wanted} verbinden. Wem die Tabellen gehören, steht in DATABASE_ADMIN_URL.",
  "database-owns":
    "{role} besitzt {n, plural, one {# Tabelle} other {# Tabellen}} und könnte die Zeilensicherheit ausschalten.",
  "database-owns-cure":
    "Geben Sie die Tabellen einer anderen Rolle, und nehmen Sie {role} alle Rollen außer ballot_user und sweep_user.",
  "database-ballots": "{role} darf die Rollen nicht annehmen, die offene Fragen und Zeitgeber brauchen.",
  "database-ballots-cure":
    "Führen Sie mit der Rolle, der die Datenbank gehört, aus: grant ballot_user, sweep_user to {role}",
  "database-behind":
    "Das Schema ist älter als diese Version: {n, plural, one {# Schritt fehlt} other {# Schritte fehlen}}.",
  "database-behind-cure": "Starten Sie den Server einmal mit DATABASE_ADMIN_URL; dann laufen die fehlenden Schritte.",

  "rows-apart":
    "Alle {n} Tabellen mit Zeilen von Organisationen sind getrennt. Wer nicht sagt, um welche es geht, sieht keine Zeile.",
  "rows-open": "Für die Tabelle {table} ist die Zeilensicherheit nicht erzwungen.",
  "rows-open-cure":
    "Führen Sie mit der Rolle, der die Tabelle gehört, aus: alter table {table} enable row level security; alter table {table} force row level security",
  "rows-policy": "Eine Regel der Tabelle {table} zeigt Zeilen, ohne nach der Organisation zu fragen.",
  "rows-policy-cure":
    "Sehen Sie nach, welche Regeln (policies) die Tabelle {table} hat, und entfernen Sie jede, die nicht von Plumbline kommt.",
  "rows-seen": "Zeilen der Tabelle {table} sind zu sehen, ohne dass gesagt wird, von welcher Organisation.",
  "rows-seen-cure":
    "Halten Sie den Server an. Sehen Sie nach, welche Regeln und Rollen für die Tabelle {table} geändert wurden, und machen Sie das rückgängig.",

  "clock-alone": "Nichts hat eine Zeit zum Vergleichen genannt.",
  "clock-agrees": "Die Uhr dieses Servers weicht von den anderen um {seconds} s ab ({most} s sind erlaubt).",
  "clock-authority":
    "Die Uhren dieses Servers und von Microsoft Entra ID liegen {seconds} s auseinander ({most} s sind erlaubt).",
  "clock-authority-cure":
    "Lassen Sie diese Maschine ihre Uhr über das Netz stellen (NTP). Bis dahin werden Anmeldungen abgelehnt.",
  "clock-database":
    "Die Uhren dieses Servers und der Datenbank liegen {seconds} s auseinander ({most} s sind erlaubt).",
  "clock-database-cure": "Lassen Sie beide Maschinen ihre Uhren über das Netz stellen (NTP).",

  "keys-forget": "Ein Schlüssel wurde geschrieben, gelesen und entfernt, und nichts ist von ihm übrig.",
  "keys-not-written": "Es lässt sich kein Schlüssel schreiben ({why}), also kann keine Frage öffnen.",
  "keys-not-written-cure":
    "Lassen Sie diesen Server in den Ordner in KEY_DIR schreiben, oder geben Sie seiner Identität die Rolle Storage Blob Data Contributor für den Container in KEY_STORE_URL.",
  "keys-not-read": "Ein Schlüssel, der geschrieben wurde, lässt sich nicht wieder lesen ({why}).",
  "keys-not-read-cure":
    "Sehen Sie nach, ob alle Server dasselbe KEY_DIR oder dieselbe KEY_STORE_URL haben und ob dieser dort lesen darf.",
  "keys-stay":
    "Der Schlüsselspeicher behält, was aus ihm entfernt wird. Eine geschlossene Antwort ließe sich so wieder öffnen.",
  "keys-stay-cure":
    "Schalten Sie Versionen und vorläufiges Löschen für die Blobs des Speicherkontos aus, und halten Sie Sicherungen vom Schlüsselspeicher fern.",

  "bot-none": "Es gibt keinen Bot: BOT_APP_ID ist nicht gesetzt. Fragen und Antworten gehen auch ohne.",
  "bot-refuses": "{address} antwortet und nimmt nichts an, was nicht unterschrieben ist.",
  "bot-unreachable": "{address} antwortet nicht.",
  "bot-unreachable-cure":
    "Lassen Sie Anfragen an {address} aus dem Internet zu diesem Server gelangen, und geben Sie dieselbe Adresse als Messaging-Endpunkt des Bots an.",
  "bot-status": "{address} antwortet mit {status}; richtig wäre 401.",
  "bot-status-cure":
    "Lassen Sie Anfragen an {address} unverändert zu diesem Server führen, und geben Sie dieselbe Adresse als Messaging-Endpunkt des Bots an.",
  "bot-open": "{address} nimmt an, was niemand unterschrieben hat.",
  "bot-open-cure":
    "Entfernen Sie DANGEROUSLY_ALLOW_UNAUTHENTICATED_REQUESTS aus den Einstellungen. Steht es dort nicht, antwortet unter dieser Adresse ein anderes Programm.",

  "webhook-none":
    "Microsoft Graph wird nicht benutzt oder erreicht diesen Server nicht: Kalender werden nach der Uhr gelesen.",
  "webhook-answers": "{address} antwortet so, wie Microsoft Graph es verlangt.",
  "webhook-unreachable": "{address} antwortet nicht.",
  "webhook-unreachable-cure":
    "Setzen Sie GRAPH_NOTIFY_URL auf die https-Adresse, unter der dieser Server aus dem Internet erreicht wird.",
  "webhook-status": "{address} antwortet mit {status}; richtig wäre 200.",
  "webhook-status-cure":
    "Lassen Sie Anfragen an {address} unverändert zu diesem Server führen, oder setzen Sie GRAPH_NOTIFY_URL auf eine Adresse, bei der das so ist.",
  "webhook-other": "{address} antwortet, aber nicht mit dem, was gesendet wurde.",
  "webhook-other-cure":
    "Etwas vor diesem Server ändert seine Antwort oder hält sie zurück. Lassen Sie Anfragen an {address} unverändert durch.",

  "health-heading": "Was von selbst läuft",
  "health-lead": "Arbeit, die fällig wird, ohne dass jemand fragt, über alle Server zusammen.",
  "timer-sweep": "Öffnen und Schließen von Fragen",
  "timer-calendars": "Lesen von Kalendern",
  "timer-messages": "Senden von Nachrichten",
  "timer-subscriptions": "Benachrichtigungen von Kalendern",
  "run-well": "{timer}: zuletzt getan {when}.",
  "run-part": "{timer}: ein Teil ist misslungen {when}.",
  "run-failed": "{timer}: misslungen {when}.",
  "run-late": "{timer}: überfällig. Zuletzt getan {when}.",
  "run-never": "{timer}: noch nicht getan.",
  "run-helps":
    "Mehr als einige Minuten überfällig oder misslungen: Sehen Sie nach, ob der Server läuft und was in seinem Protokoll unter timer-failed steht.",
  "messages-none": "Keine Nachricht wartet.",
  "messages-due":
    "{n, plural, one {# Nachricht wartet} other {# Nachrichten warten}}, die älteste seit {when}. Ein paar Minuten sind üblich.",
  "messages-off": "Nachrichten sind nicht eingerichtet.",
  "calendars-off": "Microsoft Graph ist nicht eingerichtet: Kein Kalender wird gelesen.",
  "calendars-none": "Kein Kalender ist geöffnet.",
  "calendars-read":
    "{open, plural, one {# Kalender ist geöffnet} other {# Kalender sind geöffnet}}. {failing, plural, =0 {Alle ließen sich zuletzt lesen} one {# ließ sich zuletzt nicht lesen} other {# ließen sich zuletzt nicht lesen}}.",
  "calendars-oldest": "Der am längsten wartende wurde {when} gelesen.",
};
