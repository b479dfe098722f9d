import type { LateWords } from "../rooms.ts";

export const deliveries: LateWords["deliveries"] = {
  heading: "配信レポート",
  loading: "読み込んでいます…",
  lead: "この30日間に Plumbline が届けるはずだったものと、届けられなかったもの、その理由です。組織全体の件数だけを表示します。",
  "persons-heading": "個人のことが載っていない理由",
  "persons-1":
    "リマインダーは、まだ参加していない人に送られます。受け取った人の一覧は、回答していない人の一覧になってしまいます。そのため一覧はありません。ここにも、保存されているものの中にもありません。",
  "persons-2":
    "同じ理由で、リマインダーが何件送られたかも、どこにも出ません。「予定」は、リマインダーまたは個人あてのカードが予定されていた全員を、必要かどうか、受け取りたくないかどうかに関係なく数えたものです。",
  "persons-3":
    "件数は5件単位に切り捨て、5件未満は表示せず、1日分は UTC でその日が終わってから表示します。そのため、このページを2回見比べても、差が1人になることはありません。",
  "at-least": "{n}件以上",
  "not-set-up":
    "メッセージが設定されていないため、Plumbline は誰にも送りません。質問と回答は、それがなくても使えます。",
  none: "この30日間に届けるものはありませんでした。",
  "none-next": "会議に質問が設定された最初の日から、ここに件数が表示されます。",
  "kind-card": "カード",
  "kind-card-is": "会議ごとに1枚、会議のチャットまたはチャネル、または各個人に届きます。",
  "kind-card-update": "カードの変更",
  "kind-card-update-is":
    "すでにあるカードに、質問が開いたこと、移動したこと、締め切られたことが表示されます。通知は送られません。",
  "kind-reminder": "リマインダー",
  "kind-reminder-is": "1人につき、会議ごとに多くても1回です。",
  "kind-in-meeting": "会議中のお知らせ",
  "kind-in-meeting-is": "会議中に、会議のウィンドウに表示されます。",
  line: "{name}：{n}",
  sent: "送信",
  due: "予定",
  "not-sent": "届けられなかったもの",
  "outside-hours": "本人の時間帯の外",
  "over-budget": "その日に2通、またはその週に6通を超える",
  "too-late": "時機を過ぎた",
  "too-many": "60人を超えるため、チャットのカードのみ",
  "just-invited": "招待から1時間たっていない",
  "no-way": "本人に届ける方法がない",
  throttled: "Microsoft 365 の待ち時間が長すぎた",
  "not-installed": "本人に Plumbline がインストールされていない",
  removed: "Plumbline がそこから削除された",
  blocked: "組織のポリシーで止められている",
  "bad-card": "Microsoft Teams がカードを受け付けなかった",
  unknown: "応答なし：届いた可能性があり、2回は送らない",
  helps: "届けるには",
  "not-installed-helps":
    "Teams 管理センターのアプリ セットアップ ポリシーで、Plumbline を全員にインストールできます。それまで、この人たちには会議の中とチームのタブに質問が表示されます。",
  "blocked-helps":
    "Teams 管理センターのアプリのアクセス許可ポリシーが Plumbline を止めています。Teams の管理者が許可できます。",
  "no-way-helps":
    "この人たちには、Plumbline とのチャットもアクティビティ フィードもありません。会議の中とチームのタブに質問が表示されます。",
  "bad-card-helps": "これは不具合です。Plumbline を運用している人に知らせてください。",
  "by-day": "日ごと",
  table: "{kind}、日ごと",
  day: "日",
  count: "件数",
};
