/** Words of a team's settings: what holds, what a change does, and who is told, before it is made. */
export const teamSettings = {
  heading: "Settings",
  lead: "How this team is asked. Everyone in it reads this page; the organizer of a meeting and the team's owners can change it.",
  told: "Everyone in the team reads under What changed that you changed this, and when.",
  "why-heading": "Why we do this",
  "why-does": "The line stands at the top of this team's page for everyone in it. It changes nothing else.",
  next: "Next meeting: {when}",
  "no-meeting": "No meeting in the next five weeks: there is nothing to set until one is in the calendar.",
  "nothing-asked": "Nothing is asked in this series.",
  "own-terms": "This meeting has settings of its own. They count for it alone; the rest of the series keeps its own.",
  "set-up": "Set up questions",
  "questions-change": "Change the questions",
  "questions-does":
    "Questions, when they are asked, and the aim. The next page shows what your colleagues will see before anything is saved.",
  change: "Change",
  leave: "Leave it as it is",
  save: "Save",
  saved: "Saved.",
  intake: "How people answer",
  "intake-private": "Privately: stored without names, shown from {k} answers on.",
  "intake-coarse": "Privately: stored without names, shown from {k} answers on, as low, in the middle and high.",
  "intake-open":
    "In the open: names stand beside the answers for up to 30 minutes after closing, then only counts stay.",
  "intake-does":
    "It counts for questions that open from now on, never for open ones. Nothing that was answered one way is used the other way.",
  readers: "Who reads results",
  "readers-team": "Everyone in the team",
  "readers-audience": "Only the people asked and the facilitator",
  "readers-does":
    "It counts for questions that open from now on; their first screen names who will read, before anybody answers. Earlier results stay with their readers.",
  facilitator: "Facilitator",
  "facilitator-is": "{name}",
  "facilitator-observer": "{name}, an observer: leads and reads, is not asked and not counted.",
  "facilitator-nobody": "Nobody is named. The organizer and the team's owners can close the questions.",
  "facilitator-choose": "Who leads?",
  "facilitator-none": "Nobody",
  "facilitator-one-observer": "{name} (observer, not on the invitation)",
  "facilitator-does":
    "A facilitator can close the questions and reads the result. Who is not on the invitation is an observer: not asked, and not counted among those who answer.",
  stop: "Stop asking",
  "stop-does":
    "Nothing is asked in this series any more. What is open stays open until its end, and results stay. You can set up questions again at any time.",
  "stop-yes": "Stop asking",
  baseline: "What is usual",
  "baseline-does": "What this series is compared with when its answers are called lower or further apart than usual.",
  retention: "How long it is kept",
  "retention-is":
    "{n, plural, one {Meetings and results are deleted for good after # day.} other {Meetings and results are deleted for good after # days.}} An administrator of your organisation sets this, and every team is told of a change.",
  minimum: "Answers needed",
  "minimum-is":
    "From seven people on, {k} answers are needed before anything is shown. An administrator sets this for the whole organisation.",
  "refused-mode-fixed":
    "The questions are open. This cannot change now; set it once they are closed, for the next meeting.",
  "refused-too-few-invited": "Too few people are asked for this. In the open, three are enough.",
  "refused-wrong-role": "Only the organizer or a team owner can set this.",
  "refused-too-late": "This meeting is over. Set it for the next one.",
  "refused-other": "That was not saved. Nothing was changed; try again.",
};
