/** Words around a result that is saved or copied, and in it. */
export const takeAlong = {
  "copy-text": "Copy as text for the minutes",
  png: "Save as a picture (PNG)",
  svg: "Save as a drawing (SVG)",
  what: "Question, sentence, picture, how many answered, and the date. No names.",
  copied: "Copied.",
  "copy-agenda": "Copy for the agenda",
  "agenda-copied": "Copied. Paste it into the invitation or the agenda.",
  "copy-by-hand":
    "This place does not let a page copy. The text is selected: press Ctrl+C (on a Mac ⌘C), or hold it and choose Copy.",
  text: "Text for the minutes",
  saved: "Results successfully downloaded.",
  "show-here": "No file? Show the picture here",
  "save-by-hand":
    "This place does not let a page save files. Copy the picture: hold it, or press the right mouse button on it.",
  "take-by-hand": "Copy the picture: hold it, or press the right mouse button on it.",
  failed: "The picture cannot be drawn here. Copy the text instead.",
  meeting: "{title}, {day}",
  row: "{name}: {people}",
  cell: "{column} {n}",
  agreed: "Agreed: {text}",
  product: "Plumbline",
};
