import type { LateWords } from "../rooms.ts";

export const selfTest: LateWords["selfTest"] = {
  heading: "Tout va bien ?",
  loading: "Vérification en cours. Cela peut prendre un quart de minute.",
  lead: "Plumbline regarde ses propres réglages et ce à quoi ils mènent. Rien ne change, et rien de secret ni rien sur des personnes n’est écrit ici.",
  "looked-at": "Dernière vérification : {when}.",
  "look-again": "Vérifier à nouveau",
  "looking-again": "Nouvelle vérification…",
  "at-most": "Une vérification a lieu toutes les demi-minutes au plus ; entre-temps, la dernière reste affichée.",
  "all-well": "Tout ce qui est utilisé va bien.",
  "some-broken":
    "{n, plural, one {# chose est à réparer.} many {# choses sont à réparer.} other {# choses sont à réparer.}}",
  "broken-heading": "À réparer",
  "well-heading": "{n, plural, one {# point va bien} many {# points vont bien} other {# points vont bien}}",
  "idle-heading":
    "{n, plural, one {# point n’est pas utilisé, ou attend} many {# points ne sont pas utilisés, ou attendent} other {# points ne sont pas utilisés, ou attendent}}",
  cure: "Ce qui aide",
  copy: "Copier",
  "copy-about": "Copier ce qui aide : {name}",
  copied: "Copié.",
  "copy-refused": "Le texte est sélectionné : copiez-le au clavier.",
  "state-well": "va bien",
  "state-broken": "en panne",
  "state-not-used": "non utilisé",
  "name-settings": "Réglages",
  "name-registration": "Inscription de l’application",
  "name-redirect": "Retour après la connexion",
  "name-audience": "À qui les jetons s’adressent",
  "name-manifest": "Paquet de l’application et pages",
  "name-permissions": "Autorisations",
  "name-database": "Rôle dans la base de données",
  "name-rows": "Séparation des organisations",
  "name-clock": "Horloge",
  "name-keys": "Magasin de clés",
  "name-bot": "Adresse du bot",
  "name-webhook": "Adresse pour Microsoft Graph",

  "settings-read": "Tous les réglages peuvent être lus.",
  "settings-refused": "Le serveur ne peut pas démarrer avec ces réglages. {said}",
  "settings-refused-cure":
    "Changez ce que nomment ces phrases là où se trouvent les réglages du serveur, puis redémarrez-le.",

  waits: "Pas vérifié jusqu’au bout : « {on} » vient d’abord, et c’est peut-être tout ce qui ne va pas.",
  "no-answer-in-time": "Pas de réponse en {seconds, plural, one {# seconde} many {# secondes} other {# secondes}}.",
  "no-answer-in-time-cure":
    "Voyez si ce qui est interrogé fonctionne, et si ce serveur peut l’atteindre. Puis vérifiez à nouveau.",
  "not-looked-at": "Cela n’a pas pu être vérifié ({why}).",
  "not-looked-at-cure":
    "Vérifiez à nouveau. Si cela persiste, donnez le mot entre parenthèses à l’équipe qui développe Plumbline.",

  "registration-answers": "Microsoft Entra ID répond à {host}, publie ses clés et connaît TOKEN_CLIENT_ID.",
  "registration-untold":
    "Microsoft Entra ID répond à {host} et publie ses clés. S’il connaît TOKEN_CLIENT_ID, cela se voit lorsqu’une personne se connecte.",
  "registration-unreachable": "Microsoft Entra ID ne répond pas comme il le devrait à {host}.",
  "registration-unreachable-cure":
    "Corrigez TOKEN_AUTHORITY, et TOKEN_TENANTS s’il nomme une organisation qui n’existe pas. Laissez ce serveur atteindre {host} par https.",
  "registration-no-keys": "{host} ne publie aucune clé permettant de vérifier les connexions.",
  "registration-no-keys-cure":
    "Corrigez TOKEN_AUTHORITY : sans ce réglage, c’est https://login.microsoftonline.com. Aucun proxy ne doit changer ce que répond cette adresse.",
  "registration-unknown": "Microsoft Entra ID ne connaît pas TOKEN_CLIENT_ID dans cette organisation (AADSTS{number}).",
  "registration-unknown-cure":
    "Donnez à TOKEN_CLIENT_ID l’ID d’application (client) de votre inscription. S’il est juste, l’administration de l’organisation doit donner son accord à l’application.",
  "registration-credential": "Microsoft Entra ID refuse ce par quoi ce serveur prouve qui il est (AADSTS{number}).",
  "registration-credential-cure":
    "Créez un nouveau secret pour l’inscription et mettez-le dans GRAPH_SECRET, ou faites que l’inscription fasse confiance à l’identité de GRAPH_IDENTITY. 7000215 signifie que le secret est faux, 7000222 qu’il a expiré.",

  "redirect-no-site":
    "SITE_URL n’est pas défini : rien ne mène à des pages, et on ne se connecte pas hors de Microsoft Teams.",
  "redirect-answers": "{address} répond par la page de ce serveur.",
  "redirect-registered": "{address} répond par la page de ce serveur, et l’inscription connaît cette adresse.",
  "redirect-unreachable": "{address} ne répond pas.",
  "redirect-unreachable-cure":
    "Donnez à SITE_URL l’adresse https où les pages s’ouvrent. Ce serveur aussi doit pouvoir l’atteindre, avec un certificat valable.",
  "redirect-status": "{address} répond {status} et non par une page.",
  "redirect-status-cure":
    "Donnez à SITE_URL l’adresse où se trouvent les pages construites, ou publiez-y dist/site à nouveau.",
  "redirect-not-ours": "{address} répond, mais n’appartient pas à ce serveur.",
  "redirect-not-ours-cure":
    "Donnez à SITE_URL l’adresse de ce Plumbline. Les requêtes vers /api à cette adresse doivent mener à ce serveur.",
  "redirect-not-registered": "{address} répond, mais l’inscription ne connaît pas cette adresse.",
  "redirect-not-registered-cure":
    "Ajoutez {address} à l’inscription : Authentification, application monopage, URI de redirection.",

  "audience-fits": "TOKEN_RESOURCE est {resource} : cela convient à l’ID client et à l’adresse des pages.",
  "audience-client": "TOKEN_RESOURCE est {resource} : cela ne finit pas par TOKEN_CLIENT_ID.",
  "audience-client-cure":
    "Donnez à TOKEN_RESOURCE l’URI d’ID d’application de l’inscription : api://, l’hôte des pages, une barre oblique et l’ID client.",
  "audience-host":
    "TOKEN_RESOURCE est {resource}, mais les pages sont à {host}. Microsoft Teams ne leur donne pas de jeton.",
  "audience-host-cure":
    "Mettez {host} après api:// dans TOKEN_RESOURCE, dans l’URI d’ID d’application de l’inscription et dans le paquet de l’application.",

  "manifest-no-site":
    "SITE_URL n’est pas défini : il n’y a pas d’adresse à laquelle comparer le paquet de l’application.",
  "manifest-pages":
    "{n, plural, one {# page répond} many {# pages répondent} other {# pages répondent}}, et Microsoft 365 peut les afficher.",
  "manifest-fits":
    "Le paquet de l’application convient aux réglages. {n, plural, one {# page répond} many {# pages répondent} other {# pages répondent}}, et Microsoft 365 peut les afficher.",
  "manifest-site": "Le paquet de l’application mène à {found}, mais SITE_URL est à {wanted}.",
  "manifest-site-cure":
    "Refaites le paquet avec TAB_DOMAIN={wanted}, ou donnez à SITE_URL l’adresse à laquelle mène le paquet.",
  "manifest-client": "Le paquet de l’application nomme le client {found}, mais TOKEN_CLIENT_ID est {wanted}.",
  "manifest-client-cure": "Refaites le paquet avec AAD_APP_CLIENT_ID={wanted}.",
  "manifest-resource": "Le paquet de l’application demande des jetons pour {found}, mais TOKEN_RESOURCE est {wanted}.",
  "manifest-resource-cure":
    "Refaites le paquet avec TAB_DOMAIN et AAD_APP_CLIENT_ID de ce serveur, ou donnez à TOKEN_RESOURCE ce que dit le paquet.",
  "manifest-bot": "Le paquet de l’application nomme le bot {found}, mais BOT_APP_ID est {wanted}.",
  "manifest-bot-cure": "Refaites le paquet avec l’ID de bot {wanted}, ou donnez à BOT_APP_ID le bot du paquet.",
  "manifest-app": "Le paquet est celui de l’application {found}, mais TEAMS_APP_ID est {wanted}.",
  "manifest-app-cure": "Donnez à TEAMS_APP_ID l’ID du paquet qui est installé.",
  "manifest-page": "Le paquet de l’application mène à {page}, qui répond {status}.",
  "manifest-page-cure": "Publiez à nouveau dist/site de cette version à l’adresse de SITE_URL.",
  "manifest-frame": "{page} répond, mais ses en-têtes ne permettent pas à Microsoft Teams et à Outlook de l’afficher.",
  "manifest-frame-cure":
    "Faites que le serveur des pages envoie la content-security-policy qui les accompagne, avec frame-ancestors, et aucun x-frame-options.",

  "permissions-none": "Ni bot ni Microsoft Graph ne sont configurés. Demander et répondre fonctionnent sans eux.",
  "permissions-hold": "Ce qui est utilisé est autorisé : les agendas ouverts peuvent être lus.",
  "permissions-unneeded":
    "Ce qui est configuré reçoit ses jetons. Aucun agenda n’est encore ouvert : rien de plus n’est nécessaire.",
  "permissions-missing": "L’autorisation {permission} manque, ou a été retirée.",
  "permissions-missing-cure":
    "Faites autoriser {permission} par l’administration pour l’inscription TOKEN_CLIENT_ID ; docs/calendar.md dit pour quel niveau. Si l’accès est limité dans Exchange, le groupe doit se trouver dans cette limite.",
  "permissions-bot": "L’inscription du bot ne donne pas de jeton à ce serveur.",
  "permissions-bot-cure":
    "Corrigez BOT_APP_ID et BOT_APP_SECRET, ou BOT_IDENTITY. Un bot inscrit dans une seule organisation a aussi besoin de BOT_TENANT.",
  "permissions-graph": "Microsoft Graph ne répond pas, ou n’accepte pas le jeton de ce serveur.",
  "permissions-graph-cure":
    "Laissez ce serveur atteindre l’adresse de GRAPH_URL, puis vérifiez à nouveau dans quelques minutes.",

  "database-elsewhere":
    "La base de données intégrée appartient au serveur en marche, ou n’existe pas encore. La page du même nom la regarde de l’intérieur.",
  "database-bound":
    "La base de données est ouverte sous le rôle {role}, qui ne possède rien et que lie la sécurité des lignes.",
  "database-unreachable": "La base de données ne peut pas être atteinte ({why}).",
  "database-unreachable-cure":
    "Corrigez DATABASE_URL, et laissez ce serveur atteindre la base de données. 28P01 signifie que le mot de passe est faux, 3D000 qu’il n’y a pas de base de ce nom.",
  "database-bypasses":
    "La base de données est ouverte sous le rôle {role}, qui peut passer outre la sécurité des lignes.",
  "database-bypasses-cure":
    "Faites que DATABASE_URL se connecte comme app_user, et retirez SUPERUSER et BYPASSRLS à ce rôle. Le propriétaire des tables va dans DATABASE_ADMIN_URL.",
  "database-role": "La base de données est ouverte sous le rôle {role} et non {wanted}.",
  "database-role-cure":
    "Faites que DATABASE_URL se connecte comme {wanted}. Le propriétaire des tables va dans DATABASE_ADMIN_URL.",
  "database-owns":
    "{role} possède {n, plural, one {# table} many {# tables} other {# tables}} et pourrait donc désactiver la sécurité des lignes.",
  "database-owns-cure":
    "Donnez les tables à un autre rôle, et retirez à {role} tous les rôles sauf ballot_user et sweep_user.",
  "database-ballots": "{role} ne peut pas prendre les rôles dont les questions ouvertes et les minuteries ont besoin.",
  "database-ballots-cure": "Avec le rôle propriétaire de la base, exécutez : grant ballot_user, sweep_user to {role}",
  "database-behind":
    "Le schéma est plus ancien que cette version : {n, plural, one {# étape manque} many {# étapes manquent} other {# étapes manquent}}.",
  "database-behind-cure":
    "Démarrez une fois le serveur avec DATABASE_ADMIN_URL : les étapes manquantes s’exécutent alors.",

  "rows-apart":
    "Les {n} tables qui ont des lignes d’organisations sont séparées. Sans dire laquelle, on n’en voit aucune.",
  "rows-open": "La sécurité des lignes n’est pas imposée pour la table {table}.",
  "rows-open-cure":
    "Avec le rôle propriétaire de la table, exécutez : alter table {table} enable row level security; alter table {table} force row level security",
  "rows-policy": "Une règle de la table {table} montre des lignes sans demander de quelle organisation.",
  "rows-policy-cure":
    "Voyez quelles règles (policies) a la table {table}, et supprimez celles qui ne viennent pas de Plumbline.",
  "rows-seen": "Des lignes de la table {table} se voient sans dire de quelle organisation.",
  "rows-seen-cure":
    "Arrêtez le serveur. Voyez quelles règles et quels rôles ont été changés pour la table {table}, et annulez cela.",

  "clock-alone": "Rien n’a donné l’heure pour comparer.",
  "clock-agrees": "L’horloge de ce serveur s’accorde avec les autres à {seconds} s près ({most} s sont permises).",
  "clock-authority":
    "L’horloge de ce serveur et celle de Microsoft Entra ID diffèrent de {seconds} s ({most} s sont permises).",
  "clock-authority-cure":
    "Faites régler l’horloge de cette machine par le réseau (NTP). D’ici là, les connexions sont refusées.",
  "clock-database":
    "L’horloge de ce serveur et celle de la base de données diffèrent de {seconds} s ({most} s sont permises).",
  "clock-database-cure": "Faites régler les horloges des deux machines par le réseau (NTP).",

  "keys-forget": "Une clé a été écrite, lue et supprimée, et il n’en reste rien.",
  "keys-not-written": "Aucune clé ne peut être écrite ({why}) : aucune question ne peut donc s’ouvrir.",
  "keys-not-written-cure":
    "Laissez ce serveur écrire dans le dossier de KEY_DIR, ou donnez à son identité le rôle Storage Blob Data Contributor pour le conteneur de KEY_STORE_URL.",
  "keys-not-read": "Une clé qui a été écrite ne peut pas être relue ({why}).",
  "keys-not-read-cure":
    "Voyez si tous les serveurs ont le même KEY_DIR ou la même KEY_STORE_URL, et si celui-ci peut y lire.",
  "keys-stay": "Le magasin de clés garde ce qui en est supprimé : une réponse fermée pourrait ainsi être rouverte.",
  "keys-stay-cure":
    "Désactivez les versions et la suppression réversible pour les blobs du compte de stockage, et tenez les sauvegardes à l’écart du magasin de clés.",

  "bot-none": "Il n’y a pas de bot : BOT_APP_ID n’est pas défini. Demander et répondre fonctionnent sans lui.",
  "bot-refuses": "{address} répond, et n’accepte rien qui ne soit signé.",
  "bot-unreachable": "{address} ne répond pas.",
  "bot-unreachable-cure":
    "Laissez les requêtes vers {address} atteindre ce serveur depuis Internet, et donnez la même adresse comme point de terminaison de messagerie du bot.",
  "bot-status": "{address} répond {status} ; 401 serait juste.",
  "bot-status-cure":
    "Faites que les requêtes vers {address} mènent telles quelles à ce serveur, et donnez la même adresse comme point de terminaison de messagerie du bot.",
  "bot-open": "{address} accepte ce que personne n’a signé.",
  "bot-open-cure":
    "Retirez DANGEROUSLY_ALLOW_UNAUTHENTICATED_REQUESTS des réglages. S’il n’y est pas, un autre programme répond à cette adresse.",

  "webhook-none":
    "Microsoft Graph n’est pas utilisé, ou ne peut pas atteindre ce serveur : les agendas sont lus à intervalles réguliers.",
  "webhook-answers": "{address} répond comme Microsoft Graph le demande.",
  "webhook-unreachable": "{address} ne répond pas.",
  "webhook-unreachable-cure": "Donnez à GRAPH_NOTIFY_URL l’adresse https où ce serveur est atteint depuis Internet.",
  "webhook-status": "{address} répond {status} ; 200 serait juste.",
  "webhook-status-cure":
    "Faites que les requêtes vers {address} mènent telles quelles à ce serveur, ou donnez à GRAPH_NOTIFY_URL une adresse où c’est le cas.",
  "webhook-other": "{address} répond, mais pas par ce qui a été envoyé.",
  "webhook-other-cure":
    "Quelque chose devant ce serveur change ou retient sa réponse. Laissez passer telles quelles les requêtes vers {address}.",

  "health-heading": "Ce qui se fait tout seul",
  "health-lead": "Le travail qui vient à son heure sans que personne ne demande, sur tous les serveurs ensemble.",
  "timer-sweep": "Ouverture et fermeture des questions",
  "timer-calendars": "Lecture des agendas",
  "timer-messages": "Envoi des messages",
  "timer-subscriptions": "Notifications des agendas",
  "run-well": "{timer} : fait en dernier {when}.",
  "run-part": "{timer} : une partie a échoué {when}.",
  "run-failed": "{timer} : échec {when}.",
  "run-late": "{timer} : en retard. Fait en dernier {when}.",
  "run-never": "{timer} : pas encore fait.",
  "run-helps":
    "En retard ou en échec depuis plus de quelques minutes : voyez si le serveur fonctionne, et ce que son journal dit sous timer-failed.",
  "messages-none": "Aucun message n’attend.",
  "messages-due":
    "{n, plural, one {# message attend} many {# messages attendent} other {# messages attendent}}, le plus ancien depuis {when}. Quelques minutes sont habituelles.",
  "messages-off": "Les messages ne sont pas configurés.",
  "calendars-off": "Microsoft Graph n’est pas configuré : aucun agenda n’est lu.",
  "calendars-none": "Aucun agenda n’est ouvert.",
  "calendars-read":
    "{open, plural, one {# agenda est ouvert} many {# agendas sont ouverts} other {# agendas sont ouverts}}. {failing, plural, =0 {Tous ont pu être lus la dernière fois} one {# n’a pas pu être lu la dernière fois} many {# n’ont pas pu être lus la dernière fois} other {# n’ont pas pu être lus la dernière fois}}.",
  "calendars-oldest": "Celui qui attend depuis le plus longtemps a été lu {when}.",
};
