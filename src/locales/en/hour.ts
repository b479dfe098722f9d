/** Words of "Which meeting earns its hour?": the way from before a meeting to after it, series by series. */
export const hour = {
  heading: "Which meeting earns its hour?",
  lead: "Which way answers moved from before a meeting to after it. Only results that are shown count. The series stand by name and are not compared: each asks other people about other work.",
  "all-line": "{name}: {parts}.",
  lately: "The last of them: {list}.",
  one: "{date} {word}",
  higher: "higher",
  lower: "lower",
  same: "about the same",
  "not-known":
    "{n, plural, one {At # other meeting this cannot be said: something was not shown, not asked both times, or other people were asked.} other {At # other meetings this cannot be said: something was not shown, not asked both times, or other people were asked.}}",
  nothing: "Nothing can be said yet. It takes a meeting that asks the same before and after, with both results shown.",
  next: "The next meeting is on {date}.",
  means:
    "Higher afterwards means that answers moved while people met. It does not say why, and an hour can be worth it without moving an answer.",
  ask: "A question to try in each of them",
  question: "What would be missing if we had not met?",
  none: "No series of this team has met yet. The first lines stand here after a meeting that asks before and after.",
};
