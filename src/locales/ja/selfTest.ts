import type { LateWords } from "../rooms.ts";

export const selfTest: LateWords["selfTest"] = {
  heading: "すべて問題ありませんか？",
  loading: "確認しています。15秒ほどかかることがあります。",
  lead: "Plumbline が自分の設定と、その設定の行き先を確認します。何も変更しません。秘密の値も、個人に関することも表示しません。",
  "looked-at": "最後に確認した時刻：{when}",
  "look-again": "もう一度確認する",
  "looking-again": "もう一度確認しています…",
  "at-most": "確認は30秒に1回までです。その間は、最後に確認した内容を表示します。",
  "all-well": "使われているものは、すべて問題ありません。",
  "some-broken": "{n, plural, other {直すところが#件あります。}}",
  "broken-heading": "直すところ",
  "well-heading": "{n, plural, other {#件は問題なし}}",
  "idle-heading": "{n, plural, other {#件は未使用または待機中}}",
  cure: "直し方",
  copy: "コピー",
  "copy-about": "直し方をコピー：{name}",
  copied: "コピーしました。",
  "copy-refused": "文を選択しました。キーボードでコピーしてください。",
  "state-well": "問題なし",
  "state-broken": "故障",
  "state-not-used": "未使用",
  "name-settings": "設定",
  "name-registration": "アプリの登録",
  "name-redirect": "サインイン後の戻り先",
  "name-audience": "トークンの宛先",
  "name-manifest": "アプリ パッケージとページ",
  "name-permissions": "アクセス許可",
  "name-database": "データベースのロール",
  "name-rows": "組織ごとの分離",
  "name-clock": "時計",
  "name-keys": "鍵の保管場所",
  "name-bot": "ボットのアドレス",
  "name-webhook": "Microsoft Graph 用のアドレス",

  "settings-read": "すべての設定を読み取れます。",
  "settings-refused": "この設定ではサーバーを起動できません。{said}",
  "settings-refused-cure": "文に挙げられたものを、サーバーの設定がある場所で直し、サーバーを起動し直してください。",

  waits: "最後までは確認していません。「{on}」が先です。それだけが原因かもしれません。",
  "no-answer-in-time": "{seconds, plural, other {#秒}}以内に応答がありません。",
  "no-answer-in-time-cure": "問い合わせ先が動いているか、このサーバーから届くかを調べ、もう一度確認してください。",
  "not-looked-at": "これは確認できませんでした（{why}）。",
  "not-looked-at-cure":
    "もう一度確認してください。変わらない場合は、かっこ内の語を Plumbline の開発者に知らせてください。",

  "registration-answers": "{host} の Microsoft Entra ID は応答し、鍵を公開し、TOKEN_CLIENT_ID を知っています。",
  "registration-untold":
    "{host} の Microsoft Entra ID は応答し、鍵を公開しています。TOKEN_CLIENT_ID を知っているかどうかは、誰かがサインインしたときに分かります。",
  "registration-unreachable": "{host} の Microsoft Entra ID が正しく応答しません。",
  "registration-unreachable-cure":
    "TOKEN_AUTHORITY を直してください。TOKEN_TENANTS が存在しない組織を指している場合は、それも直してください。このサーバーから {host} に https で届くようにしてください。",
  "registration-no-keys": "{host} は、サインインの検証に使える鍵を公開していません。",
  "registration-no-keys-cure":
    "TOKEN_AUTHORITY を直してください。指定しなければ https://login.microsoftonline.com です。このアドレスの応答をプロキシが変えないようにしてください。",
  "registration-unknown": "Microsoft Entra ID は、この組織で TOKEN_CLIENT_ID を知りません（AADSTS{number}）。",
  "registration-unknown-cure":
    "TOKEN_CLIENT_ID を、登録の「アプリケーション（クライアント）ID」にしてください。正しい場合は、組織の管理者によるアプリケーションの承認がまだ必要です。",
  "registration-credential": "Microsoft Entra ID は、このサーバーが示す資格情報を受け付けません（AADSTS{number}）。",
  "registration-credential-cure":
    "登録に新しいシークレットを作って GRAPH_SECRET に入れるか、GRAPH_IDENTITY の ID を登録が信頼するようにしてください。7000215 はシークレットの誤り、7000222 は期限切れです。",

  "redirect-no-site":
    "SITE_URL が設定されていません。ページへのリンクはなく、Microsoft Teams の外ではサインインできません。",
  "redirect-answers": "{address} は、このサーバーのページで応答します。",
  "redirect-registered": "{address} は、このサーバーのページで応答し、登録もこのアドレスを知っています。",
  "redirect-unreachable": "{address} が応答しません。",
  "redirect-unreachable-cure":
    "SITE_URL を、ページを開く https のアドレスにしてください。このサーバーからも、有効な証明書で届く必要があります。",
  "redirect-status": "{address} は、ページではなく {status} で応答します。",
  "redirect-status-cure":
    "SITE_URL を、ビルドしたページが置かれたアドレスにするか、そこに dist/site を公開し直してください。",
  "redirect-not-ours": "{address} は応答しますが、このサーバーのものではありません。",
  "redirect-not-ours-cure":
    "SITE_URL を、この Plumbline のアドレスにしてください。そのアドレスの /api への要求は、このサーバーに届く必要があります。",
  "redirect-not-registered": "{address} は応答しますが、登録がこのアドレスを知りません。",
  "redirect-not-registered-cure":
    "{address} を登録に追加してください。場所は「認証」の「シングルページ アプリケーション」、リダイレクト URI です。",

  "audience-fits": "TOKEN_RESOURCE は {resource} です。クライアント ID とページのアドレスに合っています。",
  "audience-client": "TOKEN_RESOURCE は {resource} です。TOKEN_CLIENT_ID で終わっていません。",
  "audience-client-cure":
    "TOKEN_RESOURCE を、登録のアプリケーション ID URI にしてください。api://、ページのホスト、スラッシュ、クライアント ID の順です。",
  "audience-host":
    "TOKEN_RESOURCE は {resource} ですが、ページは {host} にあります。Microsoft Teams はページにトークンを渡しません。",
  "audience-host-cure":
    "TOKEN_RESOURCE、登録のアプリケーション ID URI、アプリ パッケージの api:// の後を {host} にしてください。",

  "manifest-no-site": "SITE_URL が設定されていないため、アプリ パッケージと比べるアドレスがありません。",
  "manifest-pages": "{n, plural, other {#ページ}}が応答し、Microsoft 365 の中に表示できます。",
  "manifest-fits":
    "アプリ パッケージは設定に合っています。{n, plural, other {#ページ}}が応答し、Microsoft 365 の中に表示できます。",
  "manifest-site": "アプリ パッケージの行き先は {found} ですが、SITE_URL は {wanted} です。",
  "manifest-site-cure": "TAB_DOMAIN={wanted} でパッケージを作り直すか、SITE_URL をパッケージの行き先にしてください。",
  "manifest-client": "アプリ パッケージのクライアントは {found} ですが、TOKEN_CLIENT_ID は {wanted} です。",
  "manifest-client-cure": "AAD_APP_CLIENT_ID={wanted} でパッケージを作り直してください。",
  "manifest-resource": "アプリ パッケージは {found} 宛てのトークンを求めますが、TOKEN_RESOURCE は {wanted} です。",
  "manifest-resource-cure":
    "このサーバーの TAB_DOMAIN と AAD_APP_CLIENT_ID でパッケージを作り直すか、TOKEN_RESOURCE をパッケージの値にしてください。",
  "manifest-bot": "アプリ パッケージのボットは {found} ですが、BOT_APP_ID は {wanted} です。",
  "manifest-bot-cure": "ボット ID {wanted} でパッケージを作り直すか、BOT_APP_ID をパッケージのボットにしてください。",
  "manifest-app": "アプリ パッケージはアプリ {found} のものですが、TEAMS_APP_ID は {wanted} です。",
  "manifest-app-cure": "TEAMS_APP_ID を、インストールされているパッケージの ID にしてください。",
  "manifest-page": "アプリ パッケージの行き先 {page} の応答は {status} です。",
  "manifest-page-cure": "この版の dist/site を、SITE_URL のアドレスに公開し直してください。",
  "manifest-frame": "{page} は応答しますが、そのヘッダーでは Microsoft Teams と Outlook が表示できません。",
  "manifest-frame-cure":
    "ページのサーバーが、ページに付属する content-security-policy を frame-ancestors を含めて送り、x-frame-options は送らないようにしてください。",

  "permissions-none": "ボットも Microsoft Graph も設定されていません。質問と回答は、それがなくても使えます。",
  "permissions-hold": "使われているものは許可されています。開かれた予定表を読み取れます。",
  "permissions-unneeded":
    "設定されたものはトークンを受け取れます。開かれた予定表はまだないため、ほかに必要なものはありません。",
  "permissions-missing": "アクセス許可 {permission} がないか、取り消されています。",
  "permissions-missing-cure":
    "登録 TOKEN_CLIENT_ID に対して、管理者が {permission} を許可する必要があります。どの段階に要るかは docs/calendar.md にあります。Exchange でアクセスを限っている場合は、グループがその範囲に入っている必要があります。",
  "permissions-bot": "ボットの登録は、このサーバーにトークンを渡しません。",
  "permissions-bot-cure":
    "BOT_APP_ID と BOT_APP_SECRET、または BOT_IDENTITY を直してください。1つの組織だけに登録したボットには BOT_TENANT も必要です。",
  "permissions-graph": "Microsoft Graph が応答しないか、このサーバーのトークンを受け付けません。",
  "permissions-graph-cure": "このサーバーから GRAPH_URL のアドレスに届くようにし、数分後にもう一度確認してください。",

  "database-elsewhere":
    "組み込みのデータベースは動作中のサーバーが使っているか、まだ作られていません。同じ名前のページが内側から確認します。",
  "database-bound":
    "データベースには {role} として接続しています。このロールは何も所有せず、行レベルのセキュリティに従います。",
  "database-unreachable": "データベースに届きません（{why}）。",
  "database-unreachable-cure":
    "DATABASE_URL を直し、このサーバーからデータベースに届くようにしてください。28P01 はパスワードの誤り、3D000 はその名前のデータベースがないことを表します。",
  "database-bypasses":
    "データベースには {role} として接続しています。このロールは行レベルのセキュリティを越えられます。",
  "database-bypasses-cure":
    "DATABASE_URL が app_user として接続するようにし、そのロールから SUPERUSER と BYPASSRLS を外してください。表の所有者は DATABASE_ADMIN_URL に入れます。",
  "database-role": "データベースには {wanted} ではなく {role} として接続しています。",
  "database-role-cure":
    "DATABASE_URL が {wanted} として接続するようにしてください。表の所有者は DATABASE_ADMIN_URL に入れます。",
  "database-owns":
    "{role} は{n, plural, other {#個の表}}を所有しているため、行レベルのセキュリティを切ることができます。",
  "database-owns-cure":
    "表を別のロールに移し、{role} から ballot_user と sweep_user 以外のロールをすべて外してください。",
  "database-ballots": "{role} は、開いている質問とタイマーに必要なロールになれません。",
  "database-ballots-cure": "データベースの所有者として実行してください：grant ballot_user, sweep_user to {role}",
  "database-behind": "スキーマがこの版より古く、{n, plural, other {#段階}}が実行されていません。",
  "database-behind-cure": "DATABASE_ADMIN_URL を付けてサーバーを一度起動してください。足りない段階が実行されます。",

  "rows-apart": "組織の行を持つ{n}個の表は、すべて分離されています。どの組織かを示さなければ、1行も見えません。",
  "rows-open": "表 {table} で、行レベルのセキュリティが強制されていません。",
  "rows-open-cure":
    "表の所有者として実行してください：alter table {table} enable row level security; alter table {table} force row level security",
  "rows-policy": "表 {table} の規則の1つが、どの組織かを問わずに行を見せます。",
  "rows-policy-cure":
    "表 {table} にどの規則（policy）があるかを調べ、Plumbline のものでないものをすべて取り除いてください。",
  "rows-seen": "表 {table} の行が、どの組織かを示さなくても見えます。",
  "rows-seen-cure":
    "サーバーを止めてください。表 {table} についてどの規則とロールが変えられたかを調べ、元に戻してください。",

  "clock-alone": "比べられる時刻がありませんでした。",
  "clock-agrees": "このサーバーの時計とほかの時計の差は{seconds}秒です（{most}秒まで）。",
  "clock-authority": "このサーバーと Microsoft Entra ID の時計の差は{seconds}秒です（{most}秒まで）。",
  "clock-authority-cure":
    "この機器の時計をネットワーク（NTP）で合わせてください。それまでサインインは受け付けられません。",
  "clock-database": "このサーバーとデータベースの時計の差は{seconds}秒です（{most}秒まで）。",
  "clock-database-cure": "両方の機器の時計をネットワーク（NTP）で合わせてください。",

  "keys-forget": "鍵を1つ書き込み、読み取り、取り除きました。何も残っていません。",
  "keys-not-written": "鍵を書き込めません（{why}）。そのため、質問を開くことができません。",
  "keys-not-written-cure":
    "このサーバーが KEY_DIR のフォルダーに書き込めるようにするか、KEY_STORE_URL のコンテナーについて、サーバーの ID に Storage Blob Data Contributor のロールを与えてください。",
  "keys-not-read": "書き込んだ鍵を読み取れません（{why}）。",
  "keys-not-read-cure":
    "すべてのサーバーの KEY_DIR または KEY_STORE_URL が同じか、このサーバーがそこを読めるかを調べてください。",
  "keys-stay": "鍵の保管場所が、取り除いたものを残しています。閉じた回答が再び開けるおそれがあります。",
  "keys-stay-cure":
    "ストレージ アカウントの BLOB のバージョン管理と論理的な削除を切り、鍵の保管場所のバックアップを取らないようにしてください。",

  "bot-none": "ボットはありません。BOT_APP_ID が設定されていません。質問と回答は、それがなくても使えます。",
  "bot-refuses": "{address} は応答し、署名のないものは受け付けません。",
  "bot-unreachable": "{address} が応答しません。",
  "bot-unreachable-cure":
    "{address} への要求がインターネットからこのサーバーに届くようにし、同じアドレスをボットのメッセージング エンドポイントにしてください。",
  "bot-status": "{address} の応答は {status} です。正しくは 401 です。",
  "bot-status-cure":
    "{address} への要求がそのままこのサーバーに届くようにし、同じアドレスをボットのメッセージング エンドポイントにしてください。",
  "bot-open": "{address} が、署名のないものを受け付けます。",
  "bot-open-cure":
    "設定から DANGEROUSLY_ALLOW_UNAUTHENTICATED_REQUESTS を取り除いてください。そこになければ、このアドレスでは別のプログラムが応答しています。",

  "webhook-none": "Microsoft Graph は使われていないか、このサーバーに届きません。予定表は一定の間隔で読み取られます。",
  "webhook-answers": "{address} は、Microsoft Graph の求めるとおりに応答します。",
  "webhook-unreachable": "{address} が応答しません。",
  "webhook-unreachable-cure":
    "GRAPH_NOTIFY_URL を、インターネットからこのサーバーに届く https のアドレスにしてください。",
  "webhook-status": "{address} の応答は {status} です。正しくは 200 です。",
  "webhook-status-cure":
    "{address} への要求がそのままこのサーバーに届くようにするか、GRAPH_NOTIFY_URL を、そのように届くアドレスにしてください。",
  "webhook-other": "{address} は応答しますが、送ったものと違います。",
  "webhook-other-cure":
    "このサーバーの手前にあるものが、応答を変えているか、止めています。{address} への要求をそのまま通してください。",

  "health-heading": "自動で行われること",
  "health-lead": "誰も頼まなくても時間が来れば行われる作業です。すべてのサーバーをまとめています。",
  "timer-sweep": "質問の開始と終了",
  "timer-calendars": "予定表の読み取り",
  "timer-messages": "メッセージの送信",
  "timer-subscriptions": "予定表の通知",
  "run-well": "{timer}：最後に行われたのは {when} です。",
  "run-part": "{timer}：{when} に一部が失敗しました。",
  "run-failed": "{timer}：{when} に失敗しました。",
  "run-late": "{timer}：遅れています。最後に行われたのは {when} です。",
  "run-never": "{timer}：まだ行われていません。",
  "run-helps":
    "遅れや失敗が数分より長く続く場合は、サーバーが動いているか、そのログの timer-failed に何があるかを調べてください。",
  "messages-none": "待っているメッセージはありません。",
  "messages-due":
    "{n, plural, other {#件のメッセージ}}が待っています。最も古いものは {when} からです。数分なら普通です。",
  "messages-off": "メッセージは設定されていません。",
  "calendars-off": "Microsoft Graph が設定されていないため、予定表は読み取られません。",
  "calendars-none": "開かれた予定表はありません。",
  "calendars-read":
    "{open, plural, other {#件の予定表}}が開かれています。{failing, plural, =0 {前回はすべて読み取れました} other {前回は#件を読み取れませんでした}}。",
  "calendars-oldest": "最も長く待っているものは、{when} に読み取られました。",
};
