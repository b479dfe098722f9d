/**
 * Words of the self-test, for an administrator: a page and a command say the same. What was seen stands under its code, the
 * cure of what is broken under the same with "-cure". Names of settings are never translated.
 */
export const selfTest = {
  heading: "Is everything well?",
  loading: "Looking. This can take a quarter of a minute.",
  lead: "Plumbline looks at its own settings and at what they lead to. It changes nothing, and tells no secret and nothing about people.",
  "looked-at": "Last looked: {when}.",
  "look-again": "Look again",
  "looking-again": "Looking again…",
  "at-most": "It looks at most every half a minute; in between it tells what it saw last.",
  "all-well": "Everything that is used is well.",
  "some-broken": "{n, plural, one {# thing needs mending.} other {# things need mending.}}",
  "broken-heading": "To be mended",
  "well-heading": "{n, plural, one {# is well} other {# are well}}",
  "idle-heading": "{n, plural, one {# is not used, or waits} other {# are not used, or wait}}",
  cure: "What helps",
  copy: "Copy",
  "copy-about": "Copy what helps: {name}",
  copied: "Copied.",
  "copy-refused": "It is selected: copy it by keyboard.",
  "state-well": "well",
  "state-broken": "broken",
  "state-not-used": "not used",
  "name-settings": "Settings",
  "name-registration": "Registration",
  "name-redirect": "Way back after signing in",
  "name-audience": "Whom tokens are for",
  "name-manifest": "App package and pages",
  "name-permissions": "Permissions",
  "name-database": "Database role",
  "name-rows": "Organisations kept apart",
  "name-clock": "Clock",
  "name-keys": "Key store",
  "name-bot": "Address of the bot",
  "name-webhook": "Address for Microsoft Graph",

  "settings-read": "Every setting can be read.",
  "settings-refused": "The server cannot start with these settings. {said}",
  "settings-refused-cure":
    "Change what the sentences name where the settings of the server are kept, then start the server again.",

  waits: "Not looked at to the end: “{on}” comes first, and may be all that is wrong.",
  "no-answer-in-time": "No answer in {seconds, plural, one {# second} other {# seconds}}.",
  "no-answer-in-time-cure":
    "See whether what this asks is running, and whether this server may reach it. Then look again.",
  "not-looked-at": "This could not be looked at ({why}).",
  "not-looked-at-cure": "Look again. If it stays, tell whoever develops Plumbline the word in brackets.",

  "registration-answers": "Microsoft Entra ID at {host} answers, publishes its keys and knows TOKEN_CLIENT_ID.",
  "registration-untold":
    "Microsoft Entra ID at {host} answers and publishes its keys. Whether it knows TOKEN_CLIENT_ID shows when somebody signs in.",
  "registration-unreachable": "Microsoft Entra ID at {host} does not answer as it should.",
  "registration-unreachable-cure":
    "Correct TOKEN_AUTHORITY, and TOKEN_TENANTS if it names an organisation that is not there. Let this server reach {host} over https.",
  "registration-no-keys": "{host} publishes no keys with which sign-in could be checked.",
  "registration-no-keys-cure":
    "Correct TOKEN_AUTHORITY: without it, it is https://login.microsoftonline.com. No proxy may change what that address answers.",
  "registration-unknown": "Microsoft Entra ID does not know TOKEN_CLIENT_ID in this organisation (AADSTS{number}).",
  "registration-unknown-cure":
    "Set TOKEN_CLIENT_ID to the application (client) id of your registration. If it is right, let an administrator of the organisation consent to the application.",
  "registration-credential": "Microsoft Entra ID refuses what this server proves itself with (AADSTS{number}).",
  "registration-credential-cure":
    "Make a new secret for the registration and set GRAPH_SECRET to it, or let the registration trust the identity in GRAPH_IDENTITY. 7000215 means that the secret is wrong, 7000222 that it has run out.",

  "redirect-no-site": "SITE_URL is not set: nothing leads to pages, and nobody signs in outside Microsoft Teams.",
  "redirect-answers": "{address} answers with the page of this server.",
  "redirect-registered": "{address} answers with the page of this server, and the registration knows it.",
  "redirect-unreachable": "{address} does not answer.",
  "redirect-unreachable-cure":
    "Set SITE_URL to the https address at which people open the pages. It must be reachable from this server too, with a valid certificate.",
  "redirect-status": "{address} answers {status} and not with a page.",
  "redirect-status-cure":
    "Set SITE_URL to the address at which the built pages are served, or publish dist/site there again.",
  "redirect-not-ours": "{address} answers, but it does not belong to this server.",
  "redirect-not-ours-cure":
    "Set SITE_URL to the address of this Plumbline. Requests to /api at that address must lead to this server.",
  "redirect-not-registered": "{address} answers, but the registration does not know it.",
  "redirect-not-registered-cure":
    "Add {address} to the registration: Authentication, single-page application, redirect URI.",

  "audience-fits": "TOKEN_RESOURCE is {resource}: it fits the client id and the address of the pages.",
  "audience-client": "TOKEN_RESOURCE is {resource}: it does not end with TOKEN_CLIENT_ID.",
  "audience-client-cure":
    "Set TOKEN_RESOURCE to the application id URI of the registration: api://, the host of the pages, a slash, and the client id.",
  "audience-host": "TOKEN_RESOURCE is {resource}, but the pages are at {host}. Microsoft Teams gives them no token.",
  "audience-host-cure":
    "Put {host} after api:// in TOKEN_RESOURCE, in the application id URI of the registration, and in the app package.",

  "manifest-no-site": "SITE_URL is not set, so there is no address to hold the app package against.",
  "manifest-pages": "{n, plural, one {# page answers} other {# pages answer}}, and Microsoft 365 may show them.",
  "manifest-fits":
    "The app package fits the settings. {n, plural, one {# page answers} other {# pages answer}}, and Microsoft 365 may show them.",
  "manifest-site": "The app package leads to {found}, but SITE_URL is at {wanted}.",
  "manifest-site-cure": "Make the package again with TAB_DOMAIN={wanted}, or set SITE_URL to where the package leads.",
  "manifest-client": "The app package names the client {found}, but TOKEN_CLIENT_ID is {wanted}.",
  "manifest-client-cure": "Make the package again with AAD_APP_CLIENT_ID={wanted}.",
  "manifest-resource": "The app package asks for tokens for {found}, but TOKEN_RESOURCE is {wanted}.",
  "manifest-resource-cure":
    "Make the package again with TAB_DOMAIN and AAD_APP_CLIENT_ID of this server, or set TOKEN_RESOURCE to what the package says.",
  "manifest-bot": "The app package names the bot {found}, but BOT_APP_ID is {wanted}.",
  "manifest-bot-cure": "Make the package again with the bot id {wanted}, or set BOT_APP_ID to the bot of the package.",
  "manifest-app": "The app package is of the app {found}, but TEAMS_APP_ID is {wanted}.",
  "manifest-app-cure": "Set TEAMS_APP_ID to the id of the package that is installed.",
  "manifest-page": "The app package leads to {page}, which answers {status}.",
  "manifest-page-cure": "Publish dist/site of this version again at the address in SITE_URL.",
  "manifest-frame": "{page} answers, but its headers do not let Microsoft Teams and Outlook show it.",
  "manifest-frame-cure":
    "Let the server of the pages send the content-security-policy that comes with them, with frame-ancestors, and no x-frame-options.",

  "permissions-none": "Neither a bot nor Microsoft Graph is set up. Asking and answering work without them.",
  "permissions-hold": "What is used is allowed: the calendars that are open can be read.",
  "permissions-unneeded": "What is set up gets its tokens. No calendar is open yet, so nothing more is needed.",
  "permissions-missing": "The permission {permission} is missing, or has been taken back.",
  "permissions-missing-cure":
    "Let an administrator allow {permission} for the registration TOKEN_CLIENT_ID; docs/calendar.md says for which rung. Where access is limited in Exchange, the group has to be in that limit.",
  "permissions-bot": "The registration of the bot gives this server no token.",
  "permissions-bot-cure":
    "Correct BOT_APP_ID and BOT_APP_SECRET, or BOT_IDENTITY. A bot that is registered in one organisation needs BOT_TENANT too.",
  "permissions-graph": "Microsoft Graph does not answer, or does not take this server's token.",
  "permissions-graph-cure": "Let this server reach the address in GRAPH_URL, then look again in some minutes.",

  "database-elsewhere":
    "The embedded database belongs to the server that is running, or is not made yet. The page of the same name looks at it from inside.",
  "database-bound": "The database is reached as {role}, which owns nothing and is bound by row level security.",
  "database-unreachable": "The database cannot be reached ({why}).",
  "database-unreachable-cure":
    "Correct DATABASE_URL, and let this server reach the database. 28P01 means that the password is wrong, 3D000 that there is no database of that name.",
  "database-bypasses": "The database is reached as {role}, which can pass over row level security.",
  "database-bypasses-cure":
    "Let DATABASE_URL connect as app_user, and take SUPERUSER and BYPASSRLS from that role. The owner of the tables belongs into DATABASE_ADMIN_URL.",
  "database-role": "The database is reached as {role} and not as {wanted}.",
  "database-role-cure":
    "Let DATABASE_URL connect as {wanted}. The owner of the tables belongs into DATABASE_ADMIN_URL.",
  "database-owns": "{role} owns {n, plural, one {# table} other {# tables}}, so it could turn row level security off.",
  "database-owns-cure":
    "Give the tables to another role, and take every role from {role} but ballot_user and sweep_user.",
  "database-ballots": "{role} may not take the roles that open questions and timers need.",
  "database-ballots-cure": "As the owner of the database run: grant ballot_user, sweep_user to {role}",
  "database-behind":
    "The schema is older than this version: {n, plural, one {# step has} other {# steps have}} not run.",
  "database-behind-cure": "Start the server once with DATABASE_ADMIN_URL, which runs the missing steps.",

  "rows-apart": "All {n} tables with rows of organisations are kept apart. Who does not say which one sees none.",
  "rows-open": "Row level security is not forced for the table {table}.",
  "rows-open-cure":
    "As the owner of the table run: alter table {table} enable row level security; alter table {table} force row level security",
  "rows-policy": "A rule of the table {table} shows rows without asking of which organisation.",
  "rows-policy-cure": "See which policies the table {table} has, and drop every one that did not come with Plumbline.",
  "rows-seen": "Rows of the table {table} can be seen without saying of which organisation.",
  "rows-seen-cure": "Stop the server. See which policies and roles were changed for the table {table}, and undo that.",

  "clock-alone": "Nothing told the time to compare with.",
  "clock-agrees": "This server's clock agrees with the others within {seconds} s ({most} s are allowed).",
  "clock-authority": "This server's clock and that of Microsoft Entra ID are {seconds} s apart ({most} s are allowed).",
  "clock-authority-cure": "Let this machine set its clock over the network (NTP). Until then sign-in is refused.",
  "clock-database": "This server's clock and that of the database are {seconds} s apart ({most} s are allowed).",
  "clock-database-cure": "Let both machines set their clocks over the network (NTP).",

  "keys-forget": "A key was written, read and removed, and nothing of it is left.",
  "keys-not-written": "No key can be written ({why}), so no questions can open.",
  "keys-not-written-cure":
    "Let this server write to the folder in KEY_DIR, or give its identity the role Storage Blob Data Contributor for the container in KEY_STORE_URL.",
  "keys-not-read": "A key that was written cannot be read again ({why}).",
  "keys-not-read-cure":
    "See whether every server has the same KEY_DIR or KEY_STORE_URL, and whether this one may read there.",
  "keys-stay": "The key store keeps what is removed from it, so a closed answer could be opened again.",
  "keys-stay-cure":
    "Turn off versions and soft delete for the blobs of the storage account, and keep backups away from the key store.",

  "bot-none": "There is no bot: BOT_APP_ID is not set. Asking and answering work without it.",
  "bot-refuses": "{address} answers, and takes nothing that is not signed.",
  "bot-unreachable": "{address} does not answer.",
  "bot-unreachable-cure":
    "Let requests to {address} reach this server from the internet, and give the same address as messaging endpoint of the bot.",
  "bot-status": "{address} answers {status}; 401 would be right.",
  "bot-status-cure":
    "Let requests to {address} lead to this server unchanged, and give the same address as messaging endpoint of the bot.",
  "bot-open": "{address} takes what nobody has signed.",
  "bot-open-cure":
    "Remove DANGEROUSLY_ALLOW_UNAUTHENTICATED_REQUESTS from the settings. If it is not there, another program answers at this address.",

  "webhook-none": "Microsoft Graph is not used, or cannot reach this server: calendars are read by the clock.",
  "webhook-answers": "{address} answers as Microsoft Graph asks.",
  "webhook-unreachable": "{address} does not answer.",
  "webhook-unreachable-cure":
    "Set GRAPH_NOTIFY_URL to the https address at which this server is reached from the internet.",
  "webhook-status": "{address} answers {status}; 200 would be right.",
  "webhook-status-cure":
    "Let requests to {address} lead to this server unchanged, or set GRAPH_NOTIFY_URL to another address that does.",
  "webhook-other": "{address} answers, but not with what was sent.",
  "webhook-other-cure":
    "Something in front of this server changes or holds back its answer. Let requests to {address} through unchanged.",

  "health-heading": "What runs by itself",
  "health-lead": "Work that falls due without anybody asking, over all servers together.",
  "timer-sweep": "Opening and closing of questions",
  "timer-calendars": "Reading of calendars",
  "timer-messages": "Sending of messages",
  "timer-subscriptions": "Notifications of calendars",
  "run-well": "{timer}: last done {when}.",
  "run-part": "{timer}: a part of it failed {when}.",
  "run-failed": "{timer}: failed {when}.",
  "run-late": "{timer}: late. Last done {when}.",
  "run-never": "{timer}: not done yet.",
  "run-helps":
    "Late or failed for more than some minutes: see whether the server runs, and what its log says under timer-failed.",
  "messages-none": "No message waits.",
  "messages-due":
    "{n, plural, one {# message waits} other {# messages wait}}, the oldest since {when}. A few minutes are usual.",
  "messages-off": "Messages are not set up.",
  "calendars-off": "Microsoft Graph is not set up: no calendar is read.",
  "calendars-none": "No calendar is open.",
  "calendars-read":
    "{open, plural, one {# calendar is open} other {# calendars are open}}. {failing, plural, =0 {All could be read the last time} one {# could not be read the last time} other {# could not be read the last time}}.",
  "calendars-oldest": "The one that has waited longest was read {when}.",
};
