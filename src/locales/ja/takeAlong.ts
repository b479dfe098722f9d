import type { RestWords } from "../rooms.ts";

export const takeAlong: RestWords["takeAlong"] = {
  "copy-text": "議事録用の文章をコピー",
  png: "画像として保存 (PNG)",
  svg: "図として保存 (SVG)",
  what: "質問、文、図、回答した人数、日付。名前は入りません。",
  copied: "コピーしました。",
  "copy-agenda": "議題用にコピー",
  "agenda-copied": "コピーしました。招待か議題に貼り付けてください。",
  "copy-by-hand":
    "ここではページからコピーできません。文章を選択してあります。Ctrl+C（Mac では ⌘C）を押すか、長押しして「コピー」を選んでください。",
  text: "議事録用の文章",
  saved: "結果をダウンロードしました。",
  "show-here": "ファイルがない場合：ここに図を表示",
  "save-by-hand": "ここではページからファイルを保存できません。図を長押しするか、右クリックしてコピーしてください。",
  "take-by-hand": "図を長押しするか、右クリックしてコピーしてください。",
  failed: "ここでは図を描けません。代わりに文章をコピーしてください。",
  meeting: "{title}、{day}",
  row: "{name}：{people}",
  cell: "{column} {n}",
  agreed: "決めたこと：{text}",
  product: "Plumbline",
};
