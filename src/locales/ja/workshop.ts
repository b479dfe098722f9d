import type { RestWords } from "../rooms.ts";

export const workshop: RestWords["workshop"] = {
  "ask-full": "ワークショップのための全体像：質問{n}問、1人あたり約{minutes, plural, other {#分}}",
  "all-questions": "全{n}問",
  guess: "全員の回答の予想：「{text}」の真ん中の回答は何になりますか？",
  ways: "どの道を断りますか？",
  "ways-lead": "進む道を4つ書くこともできます。全員が、断る道を1つ答えます。",
  way: "道{n}",
  "ways-all": "違う道を4つすべて書くか、何も書かないかのどちらかです。",
  leader: "あなたは率いる立場ですか？",
  "leader-open":
    "名前を出して回答します。名前と回答は、結果が保存されている間ずっと横に表示され、回答をお願いする人には入りません。",
  "leader-other": "{name}さんは、結果の横に名前を出して回答します。",
};
