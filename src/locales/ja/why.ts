import type { RestWords } from "../rooms.ts";

export const why: RestWords["why"] = {
  ask: "なぜこれを行うのですか？",
  "ask-lead": "聞くのは一度だけです。この一文と、あなたが書いたことは、チームの全員に見えます。",
  "hear-all": "最初に話す人だけでなく、全員の声を聞くため",
  purpose: "それぞれの会議が何のためかを知るため",
  follow: "決めたことを守るため",
  own: "自分たちの言葉で",
  "own-label": "短い一文",
  save: "一文を保存",
  skip: "スキップ",
  failed: "保存できませんでした。もう一度お試しください。",
  line: "これを行う理由：{line}",
  none: "まだ誰も書いていません。",
  remove: "何も書かない",
};
