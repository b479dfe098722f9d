/** English sentences above a picture of answers. They say where and how wide, and neither praise nor advise. */
export const sentences = {
  nobody: "Nobody answered this question.",
  "cant-say-all": "Everyone who answered chose “can't say”.",
  "too-few": "Too few answers for a word about their shape. The dots show them all.",
  sentences: "{n} sentences, in no order.",
  "sentence-one": "In no order.",

  "similar-range": "Similar answers, {where}: {lo} to {hi}.",
  "similar-range-one": "Similar answers, {where}: {lo}.",
  "similar-half": "Similar answers, {where}: the middle half from {lo} to {hi}.",
  "similar-half-one": "Similar answers, {where}: the middle half at {lo}.",
  "similar-bare": "Similar answers, {where}.",
  "mostly-similar-range": "Mostly similar answers, {where}: {lo} to {hi}.",
  "mostly-similar-range-one": "Mostly similar answers, {where}: {lo}.",
  "mostly-similar-half": "Mostly similar answers, {where}: the middle half from {lo} to {hi}.",
  "mostly-similar-half-one": "Mostly similar answers, {where}: the middle half at {lo}.",
  "mostly-similar-bare": "Mostly similar answers, {where}.",
  "spread-out-range": "Spread out answers: {lo} to {hi}, centred {where}.",
  "spread-out-range-one": "Spread out answers: {lo}, centred {where}.",
  "spread-out-half": "Spread out answers, centred {where}: the middle half from {lo} to {hi}.",
  "spread-out-half-one": "Spread out answers, centred {where}: the middle half at {lo}.",
  "spread-out-bare": "Spread out answers, centred {where}.",

  "two-groups": "Two groups of answers: {low} {lowWhere}, {high} {highWhere}, none between.",
  "two-groups-between": "Two groups of answers: {low} {lowWhere}, {high} {highWhere}, {between} between.",
  "two-groups-bare": "Two groups of answers: {lowWhere} and {highWhere}.",

  "decision-all": "All {n} will support the decision.",
  "decision-all-otherwise": "All {n} will support the decision. {otherwise} of them would have chosen otherwise.",
  "decision-all-all-otherwise": "All {n} will support the decision. All of them would have chosen otherwise.",
  "decision-none": "None of the {n} can support the decision yet.",
  "decision-some": "{will} of {n} will support the decision.",
  "decision-some-otherwise":
    "{will} of {n} will support the decision. {otherwise} of these {will} would have chosen otherwise.",
  "decision-some-all-otherwise":
    "{will} of {n} will support the decision. All of these {will} would have chosen otherwise.",
  "decision-most": "Most will support the decision.",
  "decision-few": "Most cannot support the decision yet.",

  "choice-all": "All {n} chose “{topOption}”.",
  "choice-top": "{count} of {n} chose “{topOption}”.",
  "choice-most": "Most chose “{topOption}”.",
  "choice-tie": "{count} chose “{topOption}” and {count} chose “{secondOption}”.",
  "choice-divided": "The choices differ.",

  "rule-out-all": "All {n} would refuse “{topOption}”.",
  "rule-out-top": "{count} of {n} would refuse “{topOption}”.",
  "rule-out-most": "Most would refuse “{topOption}”.",
  "rule-out-tie": "{count} would refuse “{topOption}” and {count} would refuse “{secondOption}”.",
  "rule-out-divided": "What we would refuse differs.",

  "guess-few": "Too few answers or guesses to compare.",
  "guess-same": "The middle answer is {actual}, and the middle guess is the same.",
  "guess-higher":
    "The middle answer is {actual}. The middle guess is {guessed}, {steps, plural, one {# step} other {# steps}} higher.",
  "guess-lower":
    "The middle answer is {actual}. The middle guess is {guessed}, {steps, plural, one {# step} other {# steps}} lower.",
  "guess-near-bare": "Middle answer: {actualWhere}. Middle guess: {guessedWhere}, and close to it.",
  "guess-higher-bare": "Middle answer: {actualWhere}. Middle guess: {guessedWhere}, and higher.",
  "guess-lower-bare": "Middle answer: {actualWhere}. Middle guess: {guessedWhere}, and lower.",
  "guess-room-groups": "The answers are in two groups, {lowWhere} and {highWhere}. The middle guess is {guessedWhere}.",
  "guess-groups": "The middle answer is {actualWhere}. The guesses are in two groups, {lowWhere} and {highWhere}.",

  "leader-higher": "The leader sees it higher.",
  "leader-lower": "The leader sees it lower.",
  "leader-near": "The leader's answer is not clearly apart from the others.",

  "coarse-all": "All {n} {where}.",
  "coarse-two": "{first} {firstWhere}, {second} {secondWhere}.",
  "coarse-three": "{low} low, {middle} in the middle, {high} high.",
  "coarse-mostly": "Mostly {where}.",
  "coarse-mostly-two": "Mostly {firstWhere} or {secondWhere}.",

  "estimate-same": "If the {missing} others had answered: {hi}.",
  "estimate-either": "If the {missing} others had answered: {hi}, or {lo}.",
  "estimate-any": "If the {missing} others had answered: anything from {hi} to {lo}.",
  "estimate-same-missing-one": "If everyone had answered: {hi}.",
  "estimate-either-missing-one": "If everyone had answered: {hi}, or {lo}.",
  "estimate-any-missing-one": "If everyone had answered: anything from {hi} to {lo}.",

  "not-shown": "{k, plural, one {Not shown: # answer is needed.} other {Not shown: # answers are needed.}}",
};

/** What text facts of these sentences stand for. */
export const terms = {
  low: "low",
  middle: "in the middle",
  high: "high",
  "all-low": "all low",
  "all-middle": "all in the middle",
  "all-high": "all high",
  similar: "similar",
  "mostly-similar": "mostly similar",
  "spread-out": "spread out",
};
