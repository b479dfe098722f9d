import { speaker } from "../speaker.ts";

/** Words around what a team agreed on and what became of it. */
export const promise = speaker("en", {
  heading: "Last time you agreed",
  "ask-outcome": "Was it kept?",
  kept: "Kept",
  partly: "Partly",
  not: "Not kept",
  "ask-moved": "It was about {about}. Have the answers moved since?",
  "ask-moved-unnamed": "Have the answers it was about moved since?",
  yes: "Yes",
  no: "No",
  "is-kept": "You said that it was kept.",
  "is-partly": "You said that it was partly kept.",
  "is-not": "You said that it was not kept.",
  "they-answer": "Whoever leads the meeting writes down what you say to it together.",
  "about-label": "Is it meant to move answers?",
  "about-none": "No, something else",
  "about-question": "Yes, on {name}",
  failed: "That was not saved. Try again.",
});
