import type { OutlookWords } from "../rooms.ts";

export const outlook: OutlookWords["outlook"] = {
  "no-library": "このページの一部が届きませんでした。",
  "no-library-next":
    "Microsoft (appsforoffice.microsoft.com) から届く部分です。ネットワークや拡張機能が止めているのかもしれません。送信済みのものは失われていません。再読み込みするか、Microsoft Teams の Plumbline を使ってください。ここにあるものはすべてそこにもあります。",
  "not-outlook": "このページは Outlook の予定の横で使います。",
  "not-outlook-next": "Outlook で予定を開き、Plumbline を選んでください。すべて Microsoft Teams にもあります。",
  "too-old": "この Outlook は Plumbline には古すぎます。",
  "too-old-next": "すべて Microsoft Teams にもあります。",

  "no-sign-in": "この Outlook では、あなたが誰かを Plumbline に伝えられません。",
  "no-sign-in-next": "すべて Microsoft Teams にもあります。Plumbline をページとして開けば、そこでサインインできます。",
  "open-page": "ページとして開く",
  "try-again": "もう一度試す",
  loading: "お待ちください…",
  "none-chosen": "予定が選ばれていません。",
  "none-chosen-next": "このウィンドウは、選んだ予定に合わせて変わります。",
  unreadable: "Outlook から、この予定の内容が届きませんでした。",

  "unsaved-title": "先に予定のタイトルを入力してください。ほかの人はタイトルで予定を見分けます。",
  "private-title": "非公開の予定",
  "no-teams": "Plumbline は、あなたのチームをまだ知りません。",
  "no-teams-next":
    "Plumbline はチームまたは会議チャットの人に質問します。Microsoft Teams で Plumbline を追加すると、ここから質問できます。",
  lead: "この会議の前と後に、短い質問をいくつかします。",
  team: "どのチームに質問しますか。",
  "choose-team": "チームを選ぶ",
  "asked-team": "{n, plural, other {質問される人: # 人 ({team} の全員)}}",
  "asked-team-not-invitation": "予定に誰が招待されていても変わりません。",
  "asked-invited": "{n, plural, other {質問される人: # 人}}",
  dates: "どの回に質問しますか。",
  "dates-series": "このシリーズのすべての回",
  "dates-date": "この回だけ",
  "whole-series": "これはシリーズ全体です。すべての回に質問があります。",
  "dates-unknown": "この Outlook では、予定が繰り返すかどうか分かりません。",
  unsaved: "予定はまだ保存されていません。Plumbline が先に保存します。誰にも何も送られません。",
  "behalf-found": "これは {owner} さんの予定表です。会議と質問の主催者は {owner} さんです。",
  "behalf-missing":
    "これは {owner} さんの予定表ですが、{owner} さんは {team} にいません。そこではあなたが主催者になります。予定は {owner} さんのままです。",
  "behalf-they": "質問を始められるのは、{owner} さんか {team} の所有者です。",
  ask: "前と後に質問する",
  asking: "お待ちください…",
  "saving-refused":
    "Outlook が予定を保存しませんでした。選んだ内容は予定と一緒に残っています。ご自分で保存すると、質問が始まります。",
  "saving-refused-here":
    "Outlook が予定を保存しませんでした。ご自分で保存し、このウィンドウは開いたままにしてください。保存すると、質問が始まります。",
  "kept-going": "この予定の質問は前に選ばれています。予定が保存されたので、いま設定しています。",
  waiting: "予定が保存されるのを待っています。",
  forget: "質問しない",
  asked: "完了しました。この会議の前と後に質問があります。",
  "past-series":
    "このシリーズの最初の回は終わっています。予定表で次の回を開いて質問してください。そこで、すべての回を選ぶこともできます。",
  refused: "うまくいきませんでした。質問は設定されていません: {reason}",

  "purpose-none": "目指すことはまだ書かれていません。すべての質問の上に表示されます。",
  "purpose-write": "書く",
  "purpose-change": "変える",
  "purpose-save": "保存",
  "purpose-cancel": "そのままにする",
  "purpose-failed": "保存されませんでした。書いた内容はまだここにあります。もう一度試してください。",
  moved:
    "Plumbline が知っているこの会議の時刻は {time} です。予定表を読むと新しい時刻に変わります。それまでは、その時刻に質問します。",
  "link-insert": "本文にリンクを入れる",
  "link-words": "Plumbline で答える",
  "link-done": "本文にリンクが入りました。",
  "link-failed": "Outlook がリンクを受け付けませんでした。コピーしてください: {url}",

  "sure-lead": "この会議ですか。",
  "sure-one": "{title}、{when}、主催者: {organizer}",
  "sure-yes": "はい、これです",
  "sure-no": "いいえ、別の会議です",
  "not-known": "Plumbline の知るかぎり、この会議に質問はありません。",
  "not-known-organizer": "{organizer} さんは、ここか Microsoft Teams で、前と後に質問を設定できます。",
  "not-known-look": "もう一度確認する",
  "other-organisation": "この招待は別の組織からです: {domain}",
  "other-organisation-next":
    "ここの Plumbline はこの会議について何も知らず、会議についてもあなたについても何も保存していません。質問がある場合、あなたはその組織のゲストです。Microsoft Teams で会議に参加し、会議のチャットで Plumbline を開いてください。その組織にアカウントがなければ質問されません。そのままで問題ありません。",
  "open-teams": "Microsoft Teams で会議を開く",
  "behalf-read": "{owner} さんの予定表を見ています。ここでは、ご自分として答えます。",
  more: "ほかの選択肢",
};
