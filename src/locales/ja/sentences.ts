import type { ReplyWords } from "../rooms.ts";

export const sentences: ReplyWords["sentences"] = {
  nobody: "この質問に回答した人はいません。",
  "cant-say-all": "回答した全員が「なんとも言えない」を選びました。",
  "too-few": "回答が少なく、形を言葉にできません。点がすべての回答です。",
  sentences: "{n}文、順不同。",
  "sentence-one": "順不同。",

  "similar-range": "似た回答、{where}：{lo}〜{hi}。",
  "similar-range-one": "似た回答、{where}：{lo}。",
  "similar-half": "似た回答、{where}：中央半分は{lo}〜{hi}。",
  "similar-half-one": "似た回答、{where}：中央半分は{lo}。",
  "similar-bare": "似た回答、{where}。",
  "mostly-similar-range": "おおむね似た回答、{where}：{lo}〜{hi}。",
  "mostly-similar-range-one": "おおむね似た回答、{where}：{lo}。",
  "mostly-similar-half": "おおむね似た回答、{where}：中央半分は{lo}〜{hi}。",
  "mostly-similar-half-one": "おおむね似た回答、{where}：中央半分は{lo}。",
  "mostly-similar-bare": "おおむね似た回答、{where}。",
  "spread-out-range": "広がった回答：{lo}〜{hi}、中心は{where}。",
  "spread-out-range-one": "広がった回答：{lo}、中心は{where}。",
  "spread-out-half": "広がった回答、中心は{where}：中央半分は{lo}〜{hi}。",
  "spread-out-half-one": "広がった回答、中心は{where}：中央半分は{lo}。",
  "spread-out-bare": "広がった回答、中心は{where}。",

  "two-groups": "2つの回答のグループ：{lowWhere}{low}人、{highWhere}{high}人、間は0人。",
  "two-groups-between": "2つの回答のグループ：{lowWhere}{low}人、{highWhere}{high}人、間は{between}人。",
  "two-groups-bare": "2つの回答のグループ：{lowWhere}と{highWhere}。",

  "decision-all": "{n}人全員が決定に協力します。",
  "decision-all-otherwise": "{n}人全員が決定に協力します。そのうち{otherwise}人は別の選択をしたでしょう。",
  "decision-all-all-otherwise": "{n}人全員が決定に協力します。その全員が別の選択をしたでしょう。",
  "decision-none": "{n}人とも、まだ決定に協力できません。",
  "decision-some": "{n}人中{will}人が決定に協力します。",
  "decision-some-otherwise":
    "{n}人中{will}人が決定に協力します。その{will}人のうち{otherwise}人は別の選択をしたでしょう。",
  "decision-some-all-otherwise": "{n}人中{will}人が決定に協力します。その{will}人全員が別の選択をしたでしょう。",
  "decision-most": "ほとんどの人が決定に協力します。",
  "decision-few": "ほとんどの人は、まだ決定に協力できません。",

  "choice-all": "{n}人全員が「{topOption}」を選びました。",
  "choice-top": "{n}人中{count}人が「{topOption}」を選びました。",
  "choice-most": "ほとんどの人が「{topOption}」を選びました。",
  "choice-tie": "{count}人が「{topOption}」を、{count}人が「{secondOption}」を選びました。",
  "choice-divided": "選んだものは分かれています。",

  "rule-out-all": "{n}人全員が「{topOption}」を断ると答えました。",
  "rule-out-top": "{n}人中{count}人が「{topOption}」を断ると答えました。",
  "rule-out-most": "ほとんどの人が「{topOption}」を断ると答えました。",
  "rule-out-tie": "{count}人が「{topOption}」を、{count}人が「{secondOption}」を断ると答えました。",
  "rule-out-divided": "何を断るかは分かれています。",

  "guess-few": "回答か予想が少なく、比べられません。",
  "guess-same": "真ん中の回答は{actual}、真ん中の予想も同じです。",
  "guess-higher": "真ん中の回答は{actual}。真ん中の予想は{guessed}で、{steps, plural, other {#段階}}高くなっています。",
  "guess-lower": "真ん中の回答は{actual}。真ん中の予想は{guessed}で、{steps, plural, other {#段階}}低くなっています。",
  "guess-near-bare": "真ん中の回答：{actualWhere}。真ん中の予想：{guessedWhere}、回答に近い位置です。",
  "guess-higher-bare": "真ん中の回答：{actualWhere}。真ん中の予想：{guessedWhere}、回答より高い位置です。",
  "guess-lower-bare": "真ん中の回答：{actualWhere}。真ん中の予想：{guessedWhere}、回答より低い位置です。",
  "guess-room-groups": "回答は2つのグループです（{lowWhere}と{highWhere}）。真ん中の予想：{guessedWhere}。",
  "guess-groups": "真ん中の回答：{actualWhere}。予想は2つのグループです（{lowWhere}と{highWhere}）。",

  "leader-higher": "率いる立場の人の見方は、より高めです。",
  "leader-lower": "率いる立場の人の見方は、より低めです。",
  "leader-near": "率いる立場の人の回答は、ほかの回答とはっきり離れてはいません。",

  "coarse-all": "{n}人全員：{where}。",
  "coarse-two": "{firstWhere}{first}人、{secondWhere}{second}人。",
  "coarse-three": "低め{low}人、中ほど{middle}人、高め{high}人。",
  "coarse-mostly": "ほとんどは{where}。",
  "coarse-mostly-two": "ほとんどは{firstWhere}か{secondWhere}。",

  "estimate-same": "残りの{missing}人が回答していたら：{hi}。",
  "estimate-either": "残りの{missing}人が回答していたら：{hi}、または{lo}。",
  "estimate-any": "残りの{missing}人が回答していたら：「{hi}」から「{lo}」までのどれか。",
  "estimate-same-missing-one": "全員が回答していたら：{hi}。",
  "estimate-either-missing-one": "全員が回答していたら：{hi}、または{lo}。",
  "estimate-any-missing-one": "全員が回答していたら：「{hi}」から「{lo}」までのどれか。",

  "not-shown": "{k, plural, other {表示されません：#人の回答が必要です。}}",
};

export const terms: ReplyWords["terms"] = {
  low: "低め",
  middle: "中ほど",
  high: "高め",
  "all-low": "すべて低め",
  "all-middle": "すべて中ほど",
  "all-high": "すべて高め",
  similar: "似ている",
  "mostly-similar": "おおむね似ている",
  "spread-out": "広がっている",
};
