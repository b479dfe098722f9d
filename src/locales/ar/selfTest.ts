import type { LateWords } from "../rooms.ts";

export const selfTest: LateWords["selfTest"] = {
  heading: "هل كل شيء على ما يرام؟",
  loading: "جارٍ الفحص. قد يستغرق ذلك ربع دقيقة.",
  lead: "ينظر Plumbline في إعداداته وفي ما تؤدي إليه. لا يغيّر شيئًا، ولا يُظهر سرًا ولا شيئًا عن أفراد.",
  "looked-at": "آخر فحص: {when}.",
  "look-again": "افحص مرة أخرى",
  "looking-again": "جارٍ الفحص مرة أخرى…",
  "at-most": "يُجرى الفحص مرة كل نصف دقيقة على الأكثر؛ وبين ذلك يُعرض ما شوهد آخر مرة.",
  "all-well": "كل ما هو مستخدَم على ما يرام.",
  "some-broken":
    "{n, plural, zero {لا شيء بحاجة إلى إصلاح.} one {شيء واحد بحاجة إلى إصلاح.} two {شيئان بحاجة إلى إصلاح.} few {# أشياء بحاجة إلى إصلاح.} many {# شيئًا بحاجة إلى إصلاح.} other {# شيء بحاجة إلى إصلاح.}}",
  "broken-heading": "بحاجة إلى إصلاح",
  "well-heading":
    "{n, plural, zero {لا بند على ما يرام} one {بند واحد على ما يرام} two {بندان على ما يرام} few {# بنود على ما يرام} many {# بندًا على ما يرام} other {# بند على ما يرام}}",
  "idle-heading":
    "{n, plural, zero {لا بند غير مستخدَم أو منتظر} one {بند واحد غير مستخدَم أو منتظر} two {بندان غير مستخدَمين أو منتظران} few {# بنود غير مستخدَمة أو منتظرة} many {# بندًا غير مستخدَم أو منتظرًا} other {# بند غير مستخدَم أو منتظر}}",
  cure: "ما يفيد",
  copy: "نسخ",
  "copy-about": "نسخ ما يفيد: {name}",
  copied: "تم النسخ.",
  "copy-refused": "النص محدَّد: انسخه بلوحة المفاتيح.",
  "state-well": "على ما يرام",
  "state-broken": "معطّل",
  "state-not-used": "غير مستخدَم",
  "name-settings": "الإعدادات",
  "name-registration": "تسجيل التطبيق",
  "name-redirect": "طريق العودة بعد تسجيل الدخول",
  "name-audience": "لمن الرموز المميزة",
  "name-manifest": "حزمة التطبيق والصفحات",
  "name-permissions": "الأذونات",
  "name-database": "الدور في قاعدة البيانات",
  "name-rows": "الفصل بين المؤسسات",
  "name-clock": "الساعة",
  "name-keys": "مخزن المفاتيح",
  "name-bot": "عنوان الروبوت",
  "name-webhook": "عنوان Microsoft Graph",

  "settings-read": "يمكن قراءة كل الإعدادات.",
  "settings-refused": "لا يستطيع الخادم أن يبدأ بهذه الإعدادات. {said}",
  "settings-refused-cure": "غيّر ما تذكره الجمل حيث تُحفظ إعدادات الخادم، ثم شغّل الخادم من جديد.",

  waits: "لم يُفحص حتى النهاية: «{on}» يأتي أولًا، وربما كان هو الخلل كله.",
  "no-answer-in-time":
    "لا رد خلال {seconds, plural, zero {# ثانية} one {ثانية واحدة} two {ثانيتين} few {# ثوانٍ} many {# ثانية} other {# ثانية}}.",
  "no-answer-in-time-cure": "انظر هل يعمل ما يُسأل هنا، وهل يستطيع هذا الخادم الوصول إليه. ثم افحص مرة أخرى.",
  "not-looked-at": "تعذر فحص هذا ({why}).",
  "not-looked-at-cure": "افحص مرة أخرى. إن بقي الأمر كذلك فأخبر من يطورون Plumbline بالكلمة التي بين قوسين.",

  "registration-answers": "يرد Microsoft Entra ID على {host} وينشر مفاتيحه ويعرف TOKEN_CLIENT_ID.",
  "registration-untold":
    "يرد Microsoft Entra ID على {host} وينشر مفاتيحه. ويتبين هل يعرف TOKEN_CLIENT_ID حين يسجل أحد دخوله.",
  "registration-unreachable": "لا يرد Microsoft Entra ID على {host} كما ينبغي.",
  "registration-unreachable-cure":
    "صحّح TOKEN_AUTHORITY، وكذلك TOKEN_TENANTS إن كان يسمّي مؤسسة غير موجودة. واسمح لهذا الخادم بالوصول إلى {host} عبر https.",
  "registration-no-keys": "لا ينشر {host} مفاتيح يمكن بها التحقق من تسجيل الدخول.",
  "registration-no-keys-cure":
    "صحّح TOKEN_AUTHORITY: من دونه يكون https://login.microsoftonline.com. ولا يجوز لأي وكيل أن يغيّر ما يرد به هذا العنوان.",
  "registration-unknown": "لا يعرف Microsoft Entra ID قيمة TOKEN_CLIENT_ID في هذه المؤسسة (AADSTS{number}).",
  "registration-unknown-cure":
    "اجعل TOKEN_CLIENT_ID معرّف التطبيق (العميل) في تسجيلك. وإن كان صحيحًا فعلى مسؤول في المؤسسة أن يوافق على التطبيق.",
  "registration-credential": "يرفض Microsoft Entra ID ما يثبت به هذا الخادم هويته (AADSTS{number}).",
  "registration-credential-cure":
    "أنشئ سرًا جديدًا للتسجيل وضعه في GRAPH_SECRET، أو اجعل التسجيل يثق بالهوية في GRAPH_IDENTITY. يعني 7000215 أن السر خاطئ، و7000222 أنه انتهى.",

  "redirect-no-site": "لم يُضبط SITE_URL: لا شيء يؤدي إلى صفحات، ولا أحد يسجل دخوله خارج Microsoft Teams.",
  "redirect-answers": "يرد {address} بصفحة هذا الخادم.",
  "redirect-registered": "يرد {address} بصفحة هذا الخادم، ويعرفه التسجيل.",
  "redirect-unreachable": "لا يرد {address}.",
  "redirect-unreachable-cure":
    "اجعل SITE_URL عنوان https الذي تُفتح عليه الصفحات. ويجب أن يصل إليه هذا الخادم أيضًا، بشهادة صالحة.",
  "redirect-status": "يرد {address} بـ {status} لا بصفحة.",
  "redirect-status-cure": "اجعل SITE_URL العنوان الذي توجد عليه الصفحات المبنية، أو انشر dist/site هناك من جديد.",
  "redirect-not-ours": "يرد {address}، لكنه لا يخص هذا الخادم.",
  "redirect-not-ours-cure":
    "اجعل SITE_URL عنوان Plumbline هذا. ويجب أن تصل الطلبات إلى ‎/api‎ على ذلك العنوان إلى هذا الخادم.",
  "redirect-not-registered": "يرد {address}، لكن التسجيل لا يعرفه.",
  "redirect-not-registered-cure": "أضف {address} إلى التسجيل: المصادقة، تطبيق الصفحة الواحدة، URI لإعادة التوجيه.",

  "audience-fits": "قيمة TOKEN_RESOURCE هي {resource}: وهي توافق معرّف العميل وعنوان الصفحات.",
  "audience-client": "قيمة TOKEN_RESOURCE هي {resource}: وهي لا تنتهي بـ TOKEN_CLIENT_ID.",
  "audience-client-cure":
    "اجعل TOKEN_RESOURCE معرّف URI للتطبيق في التسجيل: ‎api://‎ ثم مضيف الصفحات ثم شرطة مائلة ثم معرّف العميل.",
  "audience-host": "قيمة TOKEN_RESOURCE هي {resource}، لكن الصفحات على {host}. ولا يعطيها Microsoft Teams رمزًا مميزًا.",
  "audience-host-cure": "ضع {host} بعد ‎api://‎ في TOKEN_RESOURCE وفي معرّف URI للتطبيق في التسجيل وفي حزمة التطبيق.",

  "manifest-no-site": "لم يُضبط SITE_URL، فلا عنوان تُقارن به حزمة التطبيق.",
  "manifest-pages":
    "{n, plural, zero {لا صفحة ترد} one {صفحة واحدة ترد} two {صفحتان تردان} few {# صفحات ترد} many {# صفحة ترد} other {# صفحة ترد}}، ويستطيع Microsoft 365 عرضها.",
  "manifest-fits":
    "حزمة التطبيق توافق الإعدادات. {n, plural, zero {لا صفحة ترد} one {صفحة واحدة ترد} two {صفحتان تردان} few {# صفحات ترد} many {# صفحة ترد} other {# صفحة ترد}}، ويستطيع Microsoft 365 عرضها.",
  "manifest-site": "تؤدي حزمة التطبيق إلى {found}، لكن SITE_URL على {wanted}.",
  "manifest-site-cure": "أنشئ الحزمة من جديد مع TAB_DOMAIN={wanted}، أو اجعل SITE_URL حيث تؤدي الحزمة.",
  "manifest-client": "تسمّي حزمة التطبيق العميل {found}، لكن TOKEN_CLIENT_ID هو {wanted}.",
  "manifest-client-cure": "أنشئ الحزمة من جديد مع AAD_APP_CLIENT_ID={wanted}.",
  "manifest-resource": "تطلب حزمة التطبيق رموزًا مميزة لـ {found}، لكن TOKEN_RESOURCE هو {wanted}.",
  "manifest-resource-cure":
    "أنشئ الحزمة من جديد مع TAB_DOMAIN وAAD_APP_CLIENT_ID لهذا الخادم، أو اجعل TOKEN_RESOURCE ما في الحزمة.",
  "manifest-bot": "تسمّي حزمة التطبيق الروبوت {found}، لكن BOT_APP_ID هو {wanted}.",
  "manifest-bot-cure": "أنشئ الحزمة من جديد بمعرّف الروبوت {wanted}، أو اجعل BOT_APP_ID روبوت الحزمة.",
  "manifest-app": "الحزمة للتطبيق {found}، لكن TEAMS_APP_ID هو {wanted}.",
  "manifest-app-cure": "اجعل TEAMS_APP_ID معرّف الحزمة المثبّتة.",
  "manifest-page": "تؤدي حزمة التطبيق إلى {page}، وردها {status}.",
  "manifest-page-cure": "انشر dist/site لهذا الإصدار من جديد على العنوان في SITE_URL.",
  "manifest-frame": "ترد {page}، لكن ترويساتها لا تسمح لـ Microsoft Teams وOutlook بعرضها.",
  "manifest-frame-cure":
    "اجعل خادم الصفحات يرسل content-security-policy المرافقة لها، مع frame-ancestors، ومن دون x-frame-options.",

  "permissions-none": "لم يُعدّ روبوت ولا Microsoft Graph. والسؤال والإجابة يعملان دونهما.",
  "permissions-hold": "ما هو مستخدَم مسموح به: يمكن قراءة التقويمات المفتوحة.",
  "permissions-unneeded": "ما أُعدّ يحصل على رموزه المميزة. لا تقويم مفتوح بعد، فلا حاجة إلى المزيد.",
  "permissions-missing": "الإذن {permission} غير موجود أو سُحب.",
  "permissions-missing-cure":
    "ليسمح مسؤول بـ {permission} للتسجيل TOKEN_CLIENT_ID؛ ويذكر docs/calendar.md لأي درجة. وإن كان الوصول محدودًا في Exchange فيجب أن تكون المجموعة ضمن ذلك الحد.",
  "permissions-bot": "لا يعطي تسجيل الروبوت هذا الخادم رمزًا مميزًا.",
  "permissions-bot-cure":
    "صحّح BOT_APP_ID وBOT_APP_SECRET، أو BOT_IDENTITY. والروبوت المسجَّل في مؤسسة واحدة يحتاج إلى BOT_TENANT أيضًا.",
  "permissions-graph": "لا يرد Microsoft Graph، أو لا يقبل الرمز المميز لهذا الخادم.",
  "permissions-graph-cure": "اسمح لهذا الخادم بالوصول إلى العنوان في GRAPH_URL، ثم افحص مرة أخرى بعد دقائق.",

  "database-elsewhere":
    "قاعدة البيانات المضمّنة تخص الخادم الذي يعمل الآن، أو لم تُنشأ بعد. والصفحة التي تحمل الاسم نفسه تنظر إليها من الداخل.",
  "database-bound": "يُدخل إلى قاعدة البيانات بالدور {role}، وهو لا يملك شيئًا ويلزمه أمان الصفوف.",
  "database-unreachable": "تعذر الوصول إلى قاعدة البيانات ({why}).",
  "database-unreachable-cure":
    "صحّح DATABASE_URL، واسمح لهذا الخادم بالوصول إلى قاعدة البيانات. يعني 28P01 أن كلمة المرور خاطئة، و3D000 أنه لا قاعدة بيانات بهذا الاسم.",
  "database-bypasses": "يُدخل إلى قاعدة البيانات بالدور {role}، وهو يستطيع تجاوز أمان الصفوف.",
  "database-bypasses-cure":
    "اجعل DATABASE_URL يتصل باسم app_user، واسحب SUPERUSER وBYPASSRLS من هذا الدور. أما مالك الجداول فمكانه DATABASE_ADMIN_URL.",
  "database-role": "يُدخل إلى قاعدة البيانات بالدور {role} لا {wanted}.",
  "database-role-cure": "اجعل DATABASE_URL يتصل باسم {wanted}. أما مالك الجداول فمكانه DATABASE_ADMIN_URL.",
  "database-owns":
    "يملك {role} {n, plural, zero {# جدول} one {جدولًا واحدًا} two {جدولين} few {# جداول} many {# جدولًا} other {# جدول}}، فيستطيع إيقاف أمان الصفوف.",
  "database-owns-cure": "أعطِ الجداول لدور آخر، واسحب من {role} كل دور عدا ballot_user وsweep_user.",
  "database-ballots": "لا يستطيع {role} أخذ الأدوار التي تحتاج إليها الأسئلة المفتوحة والمؤقتات.",
  "database-ballots-cure": "نفّذ باسم مالك قاعدة البيانات: grant ballot_user, sweep_user to {role}",
  "database-behind":
    "المخطط أقدم من هذا الإصدار: {n, plural, zero {لا خطوة ناقصة} one {خطوة واحدة ناقصة} two {خطوتان ناقصتان} few {# خطوات ناقصة} many {# خطوة ناقصة} other {# خطوة ناقصة}}.",
  "database-behind-cure": "شغّل الخادم مرة مع DATABASE_ADMIN_URL، فتُنفَّذ الخطوات الناقصة.",

  "rows-apart": "كل الجداول التي فيها صفوف مؤسسات، وعددها {n}، مفصولة. ومن لا يقول أي مؤسسة لا يرى صفًا.",
  "rows-open": "أمان الصفوف غير مفروض على الجدول {table}.",
  "rows-open-cure":
    "نفّذ باسم مالك الجدول: alter table {table} enable row level security; alter table {table} force row level security",
  "rows-policy": "قاعدة للجدول {table} تُظهر صفوفًا دون أن تسأل عن المؤسسة.",
  "rows-policy-cure": "انظر ما قواعد الجدول {table} (policies)، واحذف كل قاعدة ليست من Plumbline.",
  "rows-seen": "يمكن رؤية صفوف الجدول {table} دون ذكر المؤسسة.",
  "rows-seen-cure": "أوقف الخادم. وانظر ما القواعد والأدوار التي غُيّرت للجدول {table}، وتراجع عن ذلك.",

  "clock-alone": "لا شيء ذكر وقتًا للمقارنة.",
  "clock-agrees": "ساعة هذا الخادم توافق غيرها بفارق {seconds} ث (المسموح {most} ث).",
  "clock-authority": "الفارق بين ساعة هذا الخادم وساعة Microsoft Entra ID هو {seconds} ث (المسموح {most} ث).",
  "clock-authority-cure": "دع هذا الجهاز يضبط ساعته عبر الشبكة (NTP). وحتى ذلك الحين يُرفض تسجيل الدخول.",
  "clock-database": "الفارق بين ساعة هذا الخادم وساعة قاعدة البيانات هو {seconds} ث (المسموح {most} ث).",
  "clock-database-cure": "دع الجهازين يضبطان ساعتيهما عبر الشبكة (NTP).",

  "keys-forget": "كُتب مفتاح وقُرئ وأُزيل، ولم يبق منه شيء.",
  "keys-not-written": "تعذرت كتابة مفتاح ({why})، فلا يمكن أن تُفتح أسئلة.",
  "keys-not-written-cure":
    "اسمح لهذا الخادم بالكتابة في المجلد الذي في KEY_DIR، أو أعطِ هويته الدور Storage Blob Data Contributor للحاوية التي في KEY_STORE_URL.",
  "keys-not-read": "كُتب مفتاح وتعذرت قراءته ({why}).",
  "keys-not-read-cure":
    "انظر هل لكل الخوادم القيمة نفسها في KEY_DIR أو KEY_STORE_URL، وهل يستطيع هذا الخادم القراءة هناك.",
  "keys-stay": "يحتفظ مخزن المفاتيح بما أُزيل منه، فيمكن أن تُفتح إجابة مغلقة من جديد.",
  "keys-stay-cure":
    "أوقف الإصدارات والحذف المبدئي لكائنات حساب التخزين (blobs)، وأبعد النسخ الاحتياطية عن مخزن المفاتيح.",

  "bot-none": "لا روبوت: لم يُضبط BOT_APP_ID. والسؤال والإجابة يعملان دونه.",
  "bot-refuses": "يرد {address}، ولا يقبل شيئًا غير موقَّع.",
  "bot-unreachable": "لا يرد {address}.",
  "bot-unreachable-cure":
    "اسمح بأن تصل الطلبات إلى {address} من الإنترنت إلى هذا الخادم، واجعل العنوان نفسه نقطة نهاية المراسلة للروبوت.",
  "bot-status": "يرد {address} بـ {status}؛ والصحيح 401.",
  "bot-status-cure":
    "اجعل الطلبات إلى {address} تصل إلى هذا الخادم دون تغيير، واجعل العنوان نفسه نقطة نهاية المراسلة للروبوت.",
  "bot-open": "يقبل {address} ما لم يوقّعه أحد.",
  "bot-open-cure":
    "أزل DANGEROUSLY_ALLOW_UNAUTHENTICATED_REQUESTS من الإعدادات. وإن لم يكن فيها فبرنامج آخر يرد على هذا العنوان.",

  "webhook-none": "لا يُستخدم Microsoft Graph، أو لا يصل إلى هذا الخادم: تُقرأ التقويمات على فترات.",
  "webhook-answers": "يرد {address} كما يطلب Microsoft Graph.",
  "webhook-unreachable": "لا يرد {address}.",
  "webhook-unreachable-cure": "اجعل GRAPH_NOTIFY_URL عنوان https الذي يُوصل به إلى هذا الخادم من الإنترنت.",
  "webhook-status": "يرد {address} بـ {status}؛ والصحيح 200.",
  "webhook-status-cure":
    "اجعل الطلبات إلى {address} تصل إلى هذا الخادم دون تغيير، أو اجعل GRAPH_NOTIFY_URL عنوانًا آخر كذلك.",
  "webhook-other": "يرد {address}، لكن بغير ما أُرسل إليه.",
  "webhook-other-cure": "شيء أمام هذا الخادم يغيّر رده أو يحجزه. دع الطلبات إلى {address} تمر دون تغيير.",

  "health-heading": "ما يجري من تلقاء نفسه",
  "health-lead": "عمل يحين وقته دون أن يطلبه أحد، على كل الخوادم معًا.",
  "timer-sweep": "فتح الأسئلة وإغلاقها",
  "timer-calendars": "قراءة التقويمات",
  "timer-messages": "إرسال الرسائل",
  "timer-subscriptions": "إشعارات التقويمات",
  "run-well": "{timer}: آخر مرة {when}.",
  "run-part": "{timer}: فشل جزء منه {when}.",
  "run-failed": "{timer}: فشل {when}.",
  "run-late": "{timer}: متأخر. آخر مرة {when}.",
  "run-never": "{timer}: لم يجرِ بعد.",
  "run-helps": "إن دام التأخر أو الفشل أكثر من دقائق: انظر هل يعمل الخادم، وماذا في سجله تحت timer-failed.",
  "messages-none": "لا رسالة تنتظر.",
  "messages-due":
    "{n, plural, zero {لا رسالة تنتظر} one {رسالة واحدة تنتظر} two {رسالتان تنتظران} few {# رسائل تنتظر} many {# رسالة تنتظر} other {# رسالة تنتظر}}، أقدمها منذ {when}. بضع دقائق أمر معتاد.",
  "messages-off": "لم تُعدّ الرسائل.",
  "calendars-off": "لم يُعدّ Microsoft Graph: لا يُقرأ أي تقويم.",
  "calendars-none": "لا تقويم مفتوح.",
  "calendars-read":
    "{open, plural, zero {لا تقويم مفتوح} one {تقويم واحد مفتوح} two {تقويمان مفتوحان} few {# تقويمات مفتوحة} many {# تقويمًا مفتوحًا} other {# تقويم مفتوح}}. {failing, plural, zero {قُرئت كلها آخر مرة} one {تعذرت قراءة واحد آخر مرة} two {تعذرت قراءة اثنين آخر مرة} few {تعذرت قراءة # آخر مرة} many {تعذرت قراءة # آخر مرة} other {تعذرت قراءة # آخر مرة}}.",
  "calendars-oldest": "أطولها انتظارًا قُرئ {when}.",
};
