import type { RestWords } from "../rooms.ts";

export const prepare: RestWords["prepare"] = {
  heading: "準備",
  lead: "会議の前の1分で確認：会議ごとに多くて1つの問いかけ、約束したこと、目指すことが決まっていない会議。読んでよい人全員に表示された結果だけから作ります。",
  "of-team": "{when}、{team}",
  raise: "問いかけること",
  "signal-lower": "「{what}」の回答は、{since}ごろからいつもより低くなっています。",
  "signal-apart": "「{what}」の回答は、{since}ごろからいつもより開きが大きくなっています。",
  "result-before": "{date}の会議の前の「{name}」の回答から。",
  "result-after": "{date}の会議の後の「{name}」の回答から。",
  "result-adhoc": "{date}の会議の前後に聞いた「{name}」の回答から。",
  "no-question": "まだ問いかけはありません。この3か月、あなたが読めるこの会議の結果は表示されていません。",
  "aim-none": "この会議は、目指すことがまだ決まっていません。",
  "aim-they": "開催者かチームの所有者が決められます。",
  "aim-label": "目指すこと",
  "aim-does": "目指すことは、この会議のまだ開いていない質問の上に表示されます。ほかの会議はそのままです。",
  "aim-take": "上の問いかけを使う",
  "aim-save": "目指すことを保存",
  "aim-failed": "保存できませんでした。もう一度お試しください。",
  aim: "目指すこと：{aim}",
  "not-asked": "この会議では何も聞きません。",
  "not-asked-they": "開催者かチームの所有者が、チームのタブで質問を準備できます。",
  "set-up": "質問を準備",
  none: "今後5週間、準備することはありません。",
  "none-next":
    "各シリーズの次の会議は、予定表に入るとここに出ます。それまでも、チームの誰でもチームのタブから今すぐ聞けます。",
};
