import type { FirstWords } from "../rooms.ts";

export const boot: FirstWords["boot"] = {
  starting: "少々お待ちください…",
  "no-host": "Microsoft Teams から応答がありません。",
  "no-host-next": "一度閉じて開き直すか、会議のチャットから Plumbline を開いてください。",
  reload: "再読み込み",
  "plain-link": "ページとして開く",
  broken: "このページで問題が起きました。送信した内容は失われていません。",
  "sign-in": "Microsoft Teams で回答",
  "sign-in-next": "このリンクではどなたか確認できません。Microsoft Teams で会議を開き、Plumbline を選んでください。",
};
