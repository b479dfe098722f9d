import type { RestWords } from "../rooms.ts";

export const host: RestWords["host"] = {
  "closes-itself": "自動的に閉じます。",
  "close-yourself": "閉じてかまいません。",
  close: "閉じる",
  "share-stage": "会議のステージに表示",
  "on-stage": "Plumbline は会議のステージに表示されています。会議の全員に見えます。",
  "stop-stage": "ステージから外す",
  "no-stage": "ここでは Plumbline をステージに表示できません。同じ内容が各自のパネルで全員に見えます。",
  "share-failed": "この会議では共有できませんでした。発表者に頼んでください。",
  "stop-failed": "まだステージに表示されています。共有した人が、会議のバーで止められます。",
  "copy-link": "この会議へのリンクをコピー",
  "link-copied": "リンクをコピーしました。開いた人には、その人が見てよいものだけが表示されます。",
  "link-here": "この会議へのリンク",
};
