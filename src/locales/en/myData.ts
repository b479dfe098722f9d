/** What a person's own file does not hold, and why. */
export const dataNotes = [
  "An answer given in private is stored without a name. Nobody can find yours, so it is not in this file.",
  "While questions are open, a locked row notes that you have started. The page with the questions tells you so; no file does.",
  "A sentence you wrote stands among the others without a name. Colleagues may know you by its style.",
  "Other people are left out of this file.",
  "Your browser keeps your own answers for a while. They never left it with your name on them, apart from answers in the open, which carry names until 30 minutes after closing.",
  "Logs and backups of your organisation are not part of this file.",
] as const;

/** Names of what an entry says. */
export const dataFields = {
  id: "Number",
  name: "Name",
  kind: "Kind",
  team: "Team",
  role: "Role",
  part: "Your part",
  since: "Since",
  until: "Until",
  at: "When",
  what: "What",
  series: "Series",
  meeting: "Meeting",
  start: "Starts",
  end: "Ends",
  organizer: "You organize it",
  line: "You wrote",
  lineAt: "Written",
  outcome: "What became of it",
  moved: "Did it move",
  asked: "Asked",
  opens: "Opens",
  facilitator: "You lead it",
  setAt: "You set it",
  aim: "Aiming at",
  startedAnew: "You started it anew",
  seen: "You said seen",
  answersInTheOpen: "You answer in the open",
  question: "Question",
  answer: "Your answer, in the open",
};

/** What stands in the file as a short code. */
export const dataValues = {
  before: "before the meeting",
  after: "after the meeting",
  adhoc: "in between",
  "check-set": "what is asked",
  "questions-set": "the questions",
  "threshold-set": "how many answers are needed",
  "mode-set": "whether answers are private",
  "readers-set": "who reads results",
  "facilitator-set": "who leads",
  "leader-set": "who answers in the open",
  "series-stopped": "stopped asking",
  "baseline-started": "what is usual, begun anew",
  "owners-set": "who owns the team",
  "coach-added": "let a coach in",
  "coach-removed": "let a coach go",
  "minimum-set": "how many answers the organisation needs",
  "retention-set": "how long meetings are kept",
  "why-set": "why the team does this",
  "person-erased": "deleted what was stored about somebody",
};

/** Words of the page about one's own data. */
export const myData = {
  link: "What is stored about me",
  heading: "What is stored about you",
  loading: "Loading…",
  lead: "Everything that Plumbline stores with your name or number on it.",
  none: "Nothing is stored about you.",
  records: "{n, plural, one {{title}: # entry} other {{title}: # entries}}",
  what: "What",
  kept: "How long",
  leaves: "When you delete it",
  more: "{n, plural, one {And # more in the file.} other {And # more in the file.}}",
  download: "Download as a file",
  "not-heading": "What is not in it",
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
  "stays-shapes":
    "Results that were shown. They hold counts, and nobody. Sentences stay among the others without a name, even if colleagues know the style.",
  "stays-open":
    "Where questions are open now, a locked note that only their key can read, until they close: nobody answers twice. You cannot begin an answer any more, on no device. One that was sent counts, and can be changed only where it was sent.",
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
};
