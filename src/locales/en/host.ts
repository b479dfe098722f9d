/** Words about the place a page is open in: a dialog, the meeting's stage, a link to it. */
export const host = {
  "closes-itself": "This closes by itself.",
  "close-yourself": "You can close this.",
  close: "Close",
  "share-stage": "Show on the meeting stage",
  "on-stage": "Plumbline is on the meeting stage. Everybody in the meeting sees it.",
  "stop-stage": "Take it off the stage",
  "no-stage": "Plumbline cannot be put on the stage here. Everybody sees the same in their own panel.",
  "share-failed": "The meeting did not let us share. Ask a presenter.",
  "stop-failed": "It is still on the stage. Whoever shared it can stop it in the meeting's own bar.",
  "copy-link": "Copy a link to this meeting",
  "link-copied": "Link copied. Whoever opens it sees only what they may see.",
  "link-here": "Link to this meeting",
};
