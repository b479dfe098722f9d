import type { RestWords } from "../rooms.ts";

export const promise: RestWords["promise"] = {
  heading: "前回決めたこと",
  "ask-outcome": "守られましたか？",
  kept: "守られた",
  partly: "一部",
  not: "守られなかった",
  "ask-moved": "「{about}」についてでした。その後、回答は動きましたか？",
  "ask-moved-unnamed": "対象だった回答は、その後動きましたか？",
  yes: "はい",
  no: "いいえ",
  "is-kept": "守られた、とのことでした。",
  "is-partly": "一部守られた、とのことでした。",
  "is-not": "守られなかった、とのことでした。",
  "they-answer": "会議の進行役が、皆さんで話したことを書き留めます。",
  "about-label": "回答を動かすためのものですか？",
  "about-none": "いいえ、別のことです",
  "about-question": "はい、「{name}」です",
  failed: "保存できませんでした。もう一度お試しください。",
};
