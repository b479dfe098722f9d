import type { ReplyWords } from "../rooms.ts";

export const sentences: ReplyWords["sentences"] = {
  nobody: "لم يُجب أحد عن هذا السؤال.",
  "cant-say-all": "كل من أجاب اختار «لا يمكنني القول».",
  "too-few": "الإجابات أقل من أن توصف صورتها بكلمة. النقاط تعرضها كلها.",
  sentences: "عدد الجمل: {n}، دون ترتيب.",
  "sentence-one": "دون ترتيب.",

  "similar-range": "إجابات متقاربة، {where}: من {lo} إلى {hi}.",
  "similar-range-one": "إجابات متقاربة، {where}: {lo}.",
  "similar-half": "إجابات متقاربة، {where}: النصف الأوسط من {lo} إلى {hi}.",
  "similar-half-one": "إجابات متقاربة، {where}: النصف الأوسط عند {lo}.",
  "similar-bare": "إجابات متقاربة، {where}.",
  "mostly-similar-range": "إجابات متقاربة في الغالب، {where}: من {lo} إلى {hi}.",
  "mostly-similar-range-one": "إجابات متقاربة في الغالب، {where}: {lo}.",
  "mostly-similar-half": "إجابات متقاربة في الغالب، {where}: النصف الأوسط من {lo} إلى {hi}.",
  "mostly-similar-half-one": "إجابات متقاربة في الغالب، {where}: النصف الأوسط عند {lo}.",
  "mostly-similar-bare": "إجابات متقاربة في الغالب، {where}.",
  "spread-out-range": "إجابات متفرقة: من {lo} إلى {hi}، ووسطها: {where}.",
  "spread-out-range-one": "إجابات متفرقة: {lo}، ووسطها: {where}.",
  "spread-out-half": "إجابات متفرقة، وسطها: {where}؛ النصف الأوسط من {lo} إلى {hi}.",
  "spread-out-half-one": "إجابات متفرقة، وسطها: {where}؛ النصف الأوسط عند {lo}.",
  "spread-out-bare": "إجابات متفرقة، وسطها: {where}.",

  "two-groups": "مجموعتان من الإجابات: {low} {lowWhere}، و{high} {highWhere}، ولا شيء بينهما.",
  "two-groups-between": "مجموعتان من الإجابات: {low} {lowWhere}، و{high} {highWhere}، و{between} بينهما.",
  "two-groups-bare": "مجموعتان من الإجابات: {lowWhere} و{highWhere}.",

  "decision-all": "الجميع ({n}) سيدعمون القرار.",
  "decision-all-otherwise": "الجميع ({n}) سيدعمون القرار. منهم {otherwise} كانوا سيختارون غير ذلك.",
  "decision-all-all-otherwise": "الجميع ({n}) سيدعمون القرار. وكلهم كانوا سيختارون غير ذلك.",
  "decision-none": "لا أحد من {n} يمكنه دعم القرار بعد.",
  "decision-some": "{will} من {n} سيدعمون القرار.",
  "decision-some-otherwise": "{will} من {n} سيدعمون القرار. ومن هؤلاء {will} كان {otherwise} سيختارون غير ذلك.",
  "decision-some-all-otherwise": "{will} من {n} سيدعمون القرار. وكل هؤلاء {will} كانوا سيختارون غير ذلك.",
  "decision-most": "الأغلب سيدعمون القرار.",
  "decision-few": "الأغلب لا يمكنهم دعم القرار بعد.",

  "choice-all": "الجميع ({n}) اختاروا «{topOption}».",
  "choice-top": "{count} من {n} اختاروا «{topOption}».",
  "choice-most": "الأغلب اختاروا «{topOption}».",
  "choice-tie": "{count} اختاروا «{topOption}» و{count} اختاروا «{secondOption}».",
  "choice-divided": "الاختيارات مختلفة.",

  "rule-out-all": "الجميع ({n}) يرفضون «{topOption}».",
  "rule-out-top": "{count} من {n} يرفضون «{topOption}».",
  "rule-out-most": "الأغلب يرفضون «{topOption}».",
  "rule-out-tie": "{count} يرفضون «{topOption}» و{count} يرفضون «{secondOption}».",
  "rule-out-divided": "ما نرفضه مختلف.",

  "guess-few": "الإجابات أو التخمينات أقل من أن تُقارن.",
  "guess-same": "الإجابة الوسطى هي {actual}، والتخمين الأوسط مثلها.",
  "guess-higher":
    "الإجابة الوسطى هي {actual}. والتخمين الأوسط {guessed}، أي أعلى {steps, plural, zero {دون فرق} one {بخطوة واحدة} two {بخطوتين} few {بـ # خطوات} many {بـ # خطوة} other {بـ # خطوة}}.",
  "guess-lower":
    "الإجابة الوسطى هي {actual}. والتخمين الأوسط {guessed}، أي أدنى {steps, plural, zero {دون فرق} one {بخطوة واحدة} two {بخطوتين} few {بـ # خطوات} many {بـ # خطوة} other {بـ # خطوة}}.",
  "guess-near-bare": "الإجابة الوسطى: {actualWhere}. التخمين الأوسط: {guessedWhere}، وهو قريب منها.",
  "guess-higher-bare": "الإجابة الوسطى: {actualWhere}. التخمين الأوسط: {guessedWhere}، وهو أعلى.",
  "guess-lower-bare": "الإجابة الوسطى: {actualWhere}. التخمين الأوسط: {guessedWhere}، وهو أدنى.",
  "guess-room-groups": "الإجابات في مجموعتين: {lowWhere} و{highWhere}. التخمين الأوسط: {guessedWhere}.",
  "guess-groups": "الإجابة الوسطى: {actualWhere}. التخمينات في مجموعتين: {lowWhere} و{highWhere}.",

  "leader-higher": "من يتولى القيادة يراه أعلى.",
  "leader-lower": "من يتولى القيادة يراه أدنى.",
  "leader-near": "إجابة من يتولى القيادة ليست بعيدة بوضوح عن الإجابات الأخرى.",

  "coarse-all": "الكل ({n}): {where}.",
  "coarse-two": "{first} {firstWhere}، و{second} {secondWhere}.",
  "coarse-three": "{low} منخفضة، و{middle} في الوسط، و{high} مرتفعة.",
  "coarse-mostly": "في الغالب: {where}.",
  "coarse-mostly-two": "في الغالب: {firstWhere} أو {secondWhere}.",

  "estimate-same": "لو أجاب الآخرون ({missing}): {hi}.",
  "estimate-either": "لو أجاب الآخرون ({missing}): {hi} أو {lo}.",
  "estimate-any": "لو أجاب الآخرون ({missing}): أي شيء من «{hi}» إلى «{lo}».",
  "estimate-same-missing-one": "لو أجاب الجميع: {hi}.",
  "estimate-either-missing-one": "لو أجاب الجميع: {hi} أو {lo}.",
  "estimate-any-missing-one": "لو أجاب الجميع: أي شيء من «{hi}» إلى «{lo}».",

  "not-shown":
    "{k, plural, zero {غير معروض: لا تلزم إجابات.} one {غير معروض: تلزم إجابة واحدة.} two {غير معروض: تلزم إجابتان.} few {غير معروض: تلزم # إجابات.} many {غير معروض: تلزم # إجابة.} other {غير معروض: تلزم # إجابة.}}",
};

export const terms: ReplyWords["terms"] = {
  low: "منخفضة",
  middle: "في الوسط",
  high: "مرتفعة",
  "all-low": "كلها منخفضة",
  "all-middle": "كلها في الوسط",
  "all-high": "كلها مرتفعة",
  similar: "متقاربة",
  "mostly-similar": "متقاربة في الغالب",
  "spread-out": "متفرقة",
};
