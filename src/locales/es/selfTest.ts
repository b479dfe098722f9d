import type { LateWords } from "../rooms.ts";

export const selfTest: LateWords["selfTest"] = {
  heading: "¿Está todo bien?",
  loading: "Comprobando. Puede tardar un cuarto de minuto.",
  lead: "Plumbline mira sus propios ajustes y adónde llevan. No cambia nada, y aquí no aparece nada secreto ni nada sobre personas.",
  "looked-at": "Última comprobación: {when}.",
  "look-again": "Comprobar otra vez",
  "looking-again": "Comprobando otra vez…",
  "at-most": "Se comprueba como mucho cada medio minuto; entre tanto se muestra lo último que se vio.",
  "all-well": "Todo lo que se usa está bien.",
  "some-broken":
    "{n, plural, one {Hay # cosa por arreglar.} many {Hay # cosas por arreglar.} other {Hay # cosas por arreglar.}}",
  "broken-heading": "Por arreglar",
  "well-heading": "{n, plural, one {# punto está bien} many {# puntos están bien} other {# puntos están bien}}",
  "idle-heading":
    "{n, plural, one {# punto no se usa, o espera} many {# puntos no se usan, o esperan} other {# puntos no se usan, o esperan}}",
  cure: "Qué ayuda",
  copy: "Copiar",
  "copy-about": "Copiar qué ayuda: {name}",
  copied: "Copiado.",
  "copy-refused": "El texto está seleccionado: cópielo con el teclado.",
  "state-well": "bien",
  "state-broken": "averiado",
  "state-not-used": "sin usar",
  "name-settings": "Ajustes",
  "name-registration": "Registro de la aplicación",
  "name-redirect": "Regreso tras iniciar sesión",
  "name-audience": "Para quién son los tokens",
  "name-manifest": "Paquete de la aplicación y páginas",
  "name-permissions": "Permisos",
  "name-database": "Rol en la base de datos",
  "name-rows": "Separación de las organizaciones",
  "name-clock": "Reloj",
  "name-keys": "Almacén de claves",
  "name-bot": "Dirección del bot",
  "name-webhook": "Dirección para Microsoft Graph",

  "settings-read": "Todos los ajustes se pueden leer.",
  "settings-refused": "El servidor no puede iniciarse con estos ajustes. {said}",
  "settings-refused-cure":
    "Cambie lo que nombran las frases donde se guardan los ajustes del servidor, y reinícielo después.",

  waits: "Sin comprobar hasta el final: «{on}» va primero, y quizá sea lo único que falla.",
  "no-answer-in-time": "Sin respuesta en {seconds, plural, one {# segundo} many {# segundos} other {# segundos}}.",
  "no-answer-in-time-cure":
    "Mire si funciona aquello a lo que se pregunta, y si este servidor puede alcanzarlo. Después, compruébelo otra vez.",
  "not-looked-at": "Esto no se pudo comprobar ({why}).",
  "not-looked-at-cure":
    "Compruébelo otra vez. Si sigue igual, diga la palabra entre paréntesis a quienes desarrollan Plumbline.",

  "registration-answers": "Microsoft Entra ID responde en {host}, publica sus claves y conoce TOKEN_CLIENT_ID.",
  "registration-untold":
    "Microsoft Entra ID responde en {host} y publica sus claves. Si conoce TOKEN_CLIENT_ID se ve cuando alguien inicia sesión.",
  "registration-unreachable": "Microsoft Entra ID no responde como debe en {host}.",
  "registration-unreachable-cure":
    "Corrija TOKEN_AUTHORITY, y TOKEN_TENANTS si nombra una organización que no existe. Permita que este servidor alcance {host} por https.",
  "registration-no-keys": "{host} no publica claves con las que comprobar los inicios de sesión.",
  "registration-no-keys-cure":
    "Corrija TOKEN_AUTHORITY: sin este ajuste es https://login.microsoftonline.com. Ningún proxy debe cambiar lo que responde esa dirección.",
  "registration-unknown": "Microsoft Entra ID no conoce TOKEN_CLIENT_ID en esta organización (AADSTS{number}).",
  "registration-unknown-cure":
    "Ponga en TOKEN_CLIENT_ID el id. de aplicación (cliente) de su registro. Si es correcto, la administración de la organización tiene que dar su consentimiento a la aplicación.",
  "registration-credential":
    "Microsoft Entra ID rechaza aquello con lo que se identifica este servidor (AADSTS{number}).",
  "registration-credential-cure":
    "Cree un secreto nuevo para el registro y póngalo en GRAPH_SECRET, o haga que el registro confíe en la identidad de GRAPH_IDENTITY. 7000215 significa que el secreto es incorrecto, 7000222 que ha caducado.",

  "redirect-no-site":
    "SITE_URL no está definido: nada lleva a páginas, y fuera de Microsoft Teams nadie inicia sesión.",
  "redirect-answers": "{address} responde con la página de este servidor.",
  "redirect-registered": "{address} responde con la página de este servidor, y el registro conoce la dirección.",
  "redirect-unreachable": "{address} no responde.",
  "redirect-unreachable-cure":
    "Ponga en SITE_URL la dirección https en la que se abren las páginas. También este servidor debe alcanzarla, con un certificado válido.",
  "redirect-status": "{address} responde {status} y no con una página.",
  "redirect-status-cure":
    "Ponga en SITE_URL la dirección en la que están las páginas construidas, o publique allí dist/site otra vez.",
  "redirect-not-ours": "{address} responde, pero no pertenece a este servidor.",
  "redirect-not-ours-cure":
    "Ponga en SITE_URL la dirección de este Plumbline. Las peticiones a /api en esa dirección deben llegar a este servidor.",
  "redirect-not-registered": "{address} responde, pero el registro no conoce la dirección.",
  "redirect-not-registered-cure":
    "Añada {address} al registro: Autenticación, aplicación de página única, URI de redirección.",

  "audience-fits": "TOKEN_RESOURCE es {resource}: encaja con el id. de cliente y con la dirección de las páginas.",
  "audience-client": "TOKEN_RESOURCE es {resource}: no termina en TOKEN_CLIENT_ID.",
  "audience-client-cure":
    "Ponga en TOKEN_RESOURCE el URI de id. de aplicación del registro: api://, el host de las páginas, una barra y el id. de cliente.",
  "audience-host":
    "TOKEN_RESOURCE es {resource}, pero las páginas están en {host}. Microsoft Teams no les da ningún token.",
  "audience-host-cure":
    "Ponga {host} después de api:// en TOKEN_RESOURCE, en el URI de id. de aplicación del registro y en el paquete de la aplicación.",

  "manifest-no-site":
    "SITE_URL no está definido, así que no hay dirección con la que comparar el paquete de la aplicación.",
  "manifest-pages":
    "{n, plural, one {# página responde} many {# páginas responden} other {# páginas responden}}, y Microsoft 365 puede mostrarlas.",
  "manifest-fits":
    "El paquete de la aplicación encaja con los ajustes. {n, plural, one {# página responde} many {# páginas responden} other {# páginas responden}}, y Microsoft 365 puede mostrarlas.",
  "manifest-site": "El paquete de la aplicación lleva a {found}, pero SITE_URL está en {wanted}.",
  "manifest-site-cure":
    "Haga el paquete de nuevo con TAB_DOMAIN={wanted}, o ponga en SITE_URL la dirección a la que lleva el paquete.",
  "manifest-client": "El paquete de la aplicación nombra el cliente {found}, pero TOKEN_CLIENT_ID es {wanted}.",
  "manifest-client-cure": "Haga el paquete de nuevo con AAD_APP_CLIENT_ID={wanted}.",
  "manifest-resource": "El paquete de la aplicación pide tokens para {found}, pero TOKEN_RESOURCE es {wanted}.",
  "manifest-resource-cure":
    "Haga el paquete de nuevo con TAB_DOMAIN y AAD_APP_CLIENT_ID de este servidor, o ponga en TOKEN_RESOURCE lo que dice el paquete.",
  "manifest-bot": "El paquete de la aplicación nombra el bot {found}, pero BOT_APP_ID es {wanted}.",
  "manifest-bot-cure": "Haga el paquete de nuevo con el id. de bot {wanted}, o ponga en BOT_APP_ID el bot del paquete.",
  "manifest-app": "El paquete es de la aplicación {found}, pero TEAMS_APP_ID es {wanted}.",
  "manifest-app-cure": "Ponga en TEAMS_APP_ID el id. del paquete que está instalado.",
  "manifest-page": "El paquete de la aplicación lleva a {page}, que responde {status}.",
  "manifest-page-cure": "Publique otra vez dist/site de esta versión en la dirección de SITE_URL.",
  "manifest-frame": "{page} responde, pero sus encabezados no permiten que Microsoft Teams y Outlook la muestren.",
  "manifest-frame-cure":
    "Haga que el servidor de las páginas envíe la content-security-policy que las acompaña, con frame-ancestors, y ningún x-frame-options.",

  "permissions-none": "No están configurados ni un bot ni Microsoft Graph. Preguntar y responder funcionan sin ellos.",
  "permissions-hold": "Lo que se usa está permitido: los calendarios abiertos se pueden leer.",
  "permissions-unneeded":
    "Lo que está configurado recibe sus tokens. Todavía no hay ningún calendario abierto, así que no hace falta más.",
  "permissions-missing": "Falta el permiso {permission}, o se ha retirado.",
  "permissions-missing-cure":
    "Haga que la administración permita {permission} al registro TOKEN_CLIENT_ID; docs/calendar.md dice para qué nivel. Si el acceso está limitado en Exchange, el grupo tiene que estar dentro de ese límite.",
  "permissions-bot": "El registro del bot no da ningún token a este servidor.",
  "permissions-bot-cure":
    "Corrija BOT_APP_ID y BOT_APP_SECRET, o BOT_IDENTITY. Un bot registrado en una sola organización necesita también BOT_TENANT.",
  "permissions-graph": "Microsoft Graph no responde, o no acepta el token de este servidor.",
  "permissions-graph-cure":
    "Permita que este servidor alcance la dirección de GRAPH_URL, y compruébelo otra vez dentro de unos minutos.",

  "database-elsewhere":
    "La base de datos integrada pertenece al servidor que está en marcha, o todavía no existe. La página del mismo nombre la mira desde dentro.",
  "database-bound":
    "Se entra en la base de datos como {role}, que no posee nada y está sujeto a la seguridad por filas.",
  "database-unreachable": "No se puede alcanzar la base de datos ({why}).",
  "database-unreachable-cure":
    "Corrija DATABASE_URL, y permita que este servidor alcance la base de datos. 28P01 significa que la contraseña es incorrecta, 3D000 que no hay ninguna base de datos con ese nombre.",
  "database-bypasses": "Se entra en la base de datos como {role}, que puede saltarse la seguridad por filas.",
  "database-bypasses-cure":
    "Haga que DATABASE_URL se conecte como app_user, y quite SUPERUSER y BYPASSRLS a ese rol. El propietario de las tablas va en DATABASE_ADMIN_URL.",
  "database-role": "Se entra en la base de datos como {role} y no como {wanted}.",
  "database-role-cure":
    "Haga que DATABASE_URL se conecte como {wanted}. El propietario de las tablas va en DATABASE_ADMIN_URL.",
  "database-owns":
    "{role} posee {n, plural, one {# tabla} many {# tablas} other {# tablas}}, así que podría desactivar la seguridad por filas.",
  "database-owns-cure": "Dé las tablas a otro rol, y quite a {role} todos los roles menos ballot_user y sweep_user.",
  "database-ballots": "{role} no puede tomar los roles que necesitan las preguntas abiertas y los temporizadores.",
  "database-ballots-cure":
    "Con el rol propietario de la base de datos, ejecute: grant ballot_user, sweep_user to {role}",
  "database-behind":
    "El esquema es anterior a esta versión: {n, plural, one {falta # paso} many {faltan # pasos} other {faltan # pasos}}.",
  "database-behind-cure": "Inicie una vez el servidor con DATABASE_ADMIN_URL; así se ejecutan los pasos que faltan.",

  "rows-apart":
    "Las {n} tablas con filas de organizaciones están separadas. Quien no dice de cuál, no ve ninguna fila.",
  "rows-open": "La seguridad por filas no está forzada en la tabla {table}.",
  "rows-open-cure":
    "Con el rol propietario de la tabla, ejecute: alter table {table} enable row level security; alter table {table} force row level security",
  "rows-policy": "Una regla de la tabla {table} muestra filas sin preguntar de qué organización.",
  "rows-policy-cure": "Mire qué reglas (policies) tiene la tabla {table}, y elimine las que no vengan de Plumbline.",
  "rows-seen": "Se ven filas de la tabla {table} sin decir de qué organización.",
  "rows-seen-cure": "Detenga el servidor. Mire qué reglas y roles se han cambiado en la tabla {table}, y deshágalo.",

  "clock-alone": "Nada dio la hora para comparar.",
  "clock-agrees":
    "El reloj de este servidor coincide con los demás con {seconds} s de diferencia ({most} s están permitidos).",
  "clock-authority":
    "El reloj de este servidor y el de Microsoft Entra ID se llevan {seconds} s ({most} s están permitidos).",
  "clock-authority-cure":
    "Haga que esta máquina ajuste su reloj por la red (NTP). Hasta entonces se rechazan los inicios de sesión.",
  "clock-database":
    "El reloj de este servidor y el de la base de datos se llevan {seconds} s ({most} s están permitidos).",
  "clock-database-cure": "Haga que las dos máquinas ajusten sus relojes por la red (NTP).",

  "keys-forget": "Se escribió, leyó y eliminó una clave, y no queda nada de ella.",
  "keys-not-written": "No se puede escribir ninguna clave ({why}), así que no se puede abrir ninguna pregunta.",
  "keys-not-written-cure":
    "Permita que este servidor escriba en la carpeta de KEY_DIR, o dé a su identidad el rol Storage Blob Data Contributor para el contenedor de KEY_STORE_URL.",
  "keys-not-read": "Una clave que se escribió no se puede volver a leer ({why}).",
  "keys-not-read-cure":
    "Mire si todos los servidores tienen el mismo KEY_DIR o la misma KEY_STORE_URL, y si este puede leer allí.",
  "keys-stay":
    "El almacén de claves guarda lo que se elimina de él, así que una respuesta cerrada podría volver a abrirse.",
  "keys-stay-cure":
    "Desactive las versiones y la eliminación temporal de los blobs de la cuenta de almacenamiento, y mantenga las copias de seguridad lejos del almacén de claves.",

  "bot-none": "No hay bot: BOT_APP_ID no está definido. Preguntar y responder funcionan sin él.",
  "bot-refuses": "{address} responde, y no acepta nada que no esté firmado.",
  "bot-unreachable": "{address} no responde.",
  "bot-unreachable-cure":
    "Permita que las peticiones a {address} lleguen a este servidor desde Internet, y ponga la misma dirección como punto de conexión de mensajería del bot.",
  "bot-status": "{address} responde {status}; lo correcto sería 401.",
  "bot-status-cure":
    "Haga que las peticiones a {address} lleguen sin cambios a este servidor, y ponga la misma dirección como punto de conexión de mensajería del bot.",
  "bot-open": "{address} acepta lo que nadie ha firmado.",
  "bot-open-cure":
    "Quite DANGEROUSLY_ALLOW_UNAUTHENTICATED_REQUESTS de los ajustes. Si no está ahí, en esa dirección responde otro programa.",

  "webhook-none": "Microsoft Graph no se usa, o no puede alcanzar este servidor: los calendarios se leen a intervalos.",
  "webhook-answers": "{address} responde como lo pide Microsoft Graph.",
  "webhook-unreachable": "{address} no responde.",
  "webhook-unreachable-cure":
    "Ponga en GRAPH_NOTIFY_URL la dirección https en la que se alcanza este servidor desde Internet.",
  "webhook-status": "{address} responde {status}; lo correcto sería 200.",
  "webhook-status-cure":
    "Haga que las peticiones a {address} lleguen sin cambios a este servidor, o ponga en GRAPH_NOTIFY_URL una dirección en la que sea así.",
  "webhook-other": "{address} responde, pero no con lo que se envió.",
  "webhook-other-cure":
    "Algo delante de este servidor cambia o retiene su respuesta. Deje pasar sin cambios las peticiones a {address}.",

  "health-heading": "Lo que funciona por sí solo",
  "health-lead": "El trabajo que toca hacer sin que nadie lo pida, en todos los servidores juntos.",
  "timer-sweep": "Apertura y cierre de preguntas",
  "timer-calendars": "Lectura de calendarios",
  "timer-messages": "Envío de mensajes",
  "timer-subscriptions": "Notificaciones de calendarios",
  "run-well": "{timer}: hecho por última vez {when}.",
  "run-part": "{timer}: una parte falló {when}.",
  "run-failed": "{timer}: falló {when}.",
  "run-late": "{timer}: con retraso. Hecho por última vez {when}.",
  "run-never": "{timer}: todavía no se ha hecho.",
  "run-helps":
    "Con retraso o con fallos durante más de unos minutos: mire si el servidor funciona, y qué dice su registro en timer-failed.",
  "messages-none": "No espera ningún mensaje.",
  "messages-due":
    "{n, plural, one {# mensaje espera} many {# mensajes esperan} other {# mensajes esperan}}, el más antiguo desde {when}. Unos minutos son lo habitual.",
  "messages-off": "Los mensajes no están configurados.",
  "calendars-off": "Microsoft Graph no está configurado: no se lee ningún calendario.",
  "calendars-none": "No hay ningún calendario abierto.",
  "calendars-read":
    "{open, plural, one {# calendario está abierto} many {# calendarios están abiertos} other {# calendarios están abiertos}}. {failing, plural, =0 {Todos se pudieron leer la última vez} one {# no se pudo leer la última vez} many {# no se pudieron leer la última vez} other {# no se pudieron leer la última vez}}.",
  "calendars-oldest": "El que lleva más tiempo esperando se leyó {when}.",
};
