import { speaker } from "../speaker.ts";

/** What a person's own file does not hold, and why. */
export const dataNotes = [
  "An answer given in private is stored without a name. Nobody can find yours, so it is not in this file.",
  "While questions are open, a locked row notes that you have started. The page with the questions tells you so; no file does.",
  "Other people are left out of this file.",
  "Your browser keeps your own answers for a while. They never left it with your name on them, apart from answers in the open, which carry names until 30 minutes after closing.",
  "Logs and backups of your organisation are not part of this file.",
] as const;

/** Words of the page about one's own data. */
export const myData = speaker("en", {
  link: "What is stored about me",
  heading: "What is stored about you",
  loading: "Loading…",
  failed: "This could not be loaded.",
  "try-again": "Try again",
  lead: "Everything {product} holds with your name or number on it. Nothing else leads to you.",
  none: "Nothing is stored about you.",
  records: { by: "n", forms: { one: "{title}: {n} entry", other: "{title}: {n} entries" } },
  what: "What",
  kept: "How long",
  leaves: "When you delete it",
  more: { by: "n", forms: { one: "And {n} more in the file.", other: "And {n} more in the file." } },
  download: "Download as a file",
  "not-heading": "What is not in it",
  "erase-heading": "Delete what is stored about you",
  erase: "Delete my data …",
  "erase-title": "Delete what is stored about you?",
  "goes-heading": "This goes",
  "goes-name": "Your name and number, and that you belong to teams and are invited to meetings.",
  "goes-asked": "That you were asked. How many were asked stays.",
  "goes-roles":
    "Your place as organizer, facilitator or coach, and your name beside what you wrote down, set up or changed. What you wrote down stays without it.",
  "goes-open": "Your name beside an answer in the open.",
  "stays-heading": "This stays, and why",
  "stays-answers":
    "Answers you gave. They have no name, so nobody can tell which are yours, and nobody can take them out.",
  "stays-shapes": "Results that were shown. They hold counts, and nobody.",
  "stays-open":
    "Where questions are open now, a locked note that only their key can read, until they close: nobody answers twice. You cannot answer them any more, on no device.",
  "stays-others":
    "In the open, colleagues who saw your answer with your name may remember it, and may work it out while the others' names are shown.",
  "comes-heading": "This may come back",
  comes:
    "Microsoft 365 still knows you. The next time a calendar or a team with you in it is read, your name, that team and that invitation are stored anew. Questions that are open now stay closed to you.",
  "erase-cannot": "This cannot be undone.",
  "erase-yes": "Delete my data",
  "erase-no": "Keep it",
  erasing: "Deleting…",
  "erase-failed": "That did not work, or nobody knows whether it did. Trying again does no harm.",
  "erased-heading": "Deleted",
  erased:
    "What was stored about you is deleted. Answers without a name stay, as nobody can tell which are yours. You can close this page.",
  "erased-device": "To delete what this browser keeps as well, clear its data for this site.",
  yes: "yes",
  no: "no",
});
