/** Words on the meeting stage: seen by a whole room, so never "you". */
export const stage = {
  "count-of": "{answered} of {invited}",
  "count-words": "have answered",
  enough: "Enough people have answered.",
  "not-enough": "Not enough people have answered yet.",
  hidden: "Nothing is shown until it closes, to anyone.",
  "how-to": "Answer in the Plumbline panel beside this meeting.",
  opens: "Questions open at {time}.",
  "question-of": "{title} · {place, number} of {all, number}",
  nothing: "Nothing is asked at this meeting yet.",
};
