/** Words around why a team does this: asked once, read by everybody in it. */
export const why = {
  ask: "Why are you doing this?",
  "ask-lead": "Asked once. Everyone in the team reads the line, and that it was you who wrote it.",
  "hear-all": "To hear everyone, not only who speaks first",
  purpose: "To know what each meeting is for",
  follow: "To keep what we agree",
  own: "In our own words",
  "own-label": "One short line",
  save: "Save the line",
  skip: "Skip",
  failed: "That was not saved. Try again.",
  line: "Why we do this: {line}",
  none: "Nobody has said it yet.",
  remove: "Say nothing",
};
