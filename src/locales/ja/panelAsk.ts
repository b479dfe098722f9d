import type { RestWords } from "../rooms.ts";

export const panelAsk: RestWords["panelAsk"] = {
  nothing: "この会議にはまだ質問がありません。",
  "before-and-after": "前と後に聞く",
  now: "今聞く",
  defaults: "短い質問が2問入っています。聞く前に確認できます。",
};
