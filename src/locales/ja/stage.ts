import type { FirstWords } from "../rooms.ts";

export const stage: FirstWords["stage"] = {
  "count-of": "{answered}/{invited}",
  "count-words": "人が回答しました",
  enough: "十分な人数が回答しました。",
  "not-enough": "まだ十分な人数が回答していません。",
  hidden: "締め切るまで、誰にも何も表示されません。",
  "how-to": "この会議の横にある Plumbline のパネルで回答できます。",
  opens: "質問は{time}に開きます。",
  "question-of": "{title} · {place, number}/{all, number}",
  nothing: "この会議にはまだ質問がありません。",
};
