import type { RestWords } from "../rooms.ts";

export const hour: RestWords["hour"] = {
  heading: "Welche Besprechung ist ihre Stunde wert?",
  lead: "Wohin sich Antworten von vor einer Besprechung bis danach bewegt haben. Nur gezeigte Ergebnisse zählen. Die Reihen stehen nach Namen und werden nicht verglichen: Jede fragt andere Personen zu anderer Arbeit.",
  "all-line": "{name}: {parts}.",
  lately: "Die letzten davon: {list}.",
  one: "{date} {word}",
  higher: "höher",
  lower: "niedriger",
  same: "etwa gleich",
  "not-known":
    "{n, plural, one {Bei # weiteren Besprechung lässt sich das nicht sagen: Etwas wurde nicht gezeigt, nicht beide Male gefragt, oder andere Personen wurden gefragt.} other {Bei # weiteren Besprechungen lässt sich das nicht sagen: Etwas wurde nicht gezeigt, nicht beide Male gefragt, oder andere Personen wurden gefragt.}}",
  nothing:
    "Noch lässt sich nichts sagen. Dafür braucht es eine Besprechung, die vorher und nachher dasselbe fragt, und beide Ergebnisse gezeigt.",
  next: "Die nächste Besprechung ist am {date}.",
  means:
    "Nachher höher heißt, dass sich Antworten bewegt haben, während man zusammen war. Es sagt nicht, warum; und eine Stunde kann sich lohnen, ohne eine Antwort zu bewegen.",
  ask: "Eine Frage für jede von ihnen",
  question: "Was würde fehlen, wenn wir uns nicht getroffen hätten?",
  none: "Noch hat sich keine Reihe dieses Teams getroffen. Die ersten Zeilen stehen hier nach einer Besprechung, die vorher und nachher fragt.",
};
