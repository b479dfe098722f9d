/** Words of the manager's minute: what to bring along to the next meetings. */
export const prepare = {
  heading: "Prepare",
  lead: "One minute before your meetings: at most one question each, what you promised, and where an aim is missing. It is made only from results that are shown to everyone who may read them.",
  "of-team": "{when}, {team}",
  raise: "A question to raise",
  "signal-lower": "Answers on {what} have been lower than usual since about {since}.",
  "signal-apart": "Answers on {what} have been further apart than usual since about {since}.",
  "result-before": "From the answers on {name} before the meeting of {date}.",
  "result-after": "From the answers on {name} after the meeting of {date}.",
  "result-adhoc": "From the answers on {name}, asked around the meeting of {date}.",
  "no-question": "No question yet: of the last three months, no result of this meeting is shown that you may read.",
  "aim-none": "This meeting has no aim yet.",
  "aim-they": "The organizer or a team owner can set one.",
  "aim-does":
    "An aim stands above the questions of this meeting that are not open yet; the other meetings keep theirs.",
  "aim-label": "We are aiming at",
  "aim-take": "Take the question above",
  "aim-save": "Save the aim",
  "aim-failed": "That was not saved. Try again.",
  aim: "Aiming at: {aim}",
  "not-asked": "Nothing is asked at this meeting.",
  "not-asked-they": "Its organizer or a team owner can set up questions in the team's tab.",
  "set-up": "Set up questions",
  none: "There is nothing to prepare in the next five weeks.",
  "none-next":
    "The next meeting of each series stands here once it is in the calendar. Until then anyone in the team can ask now, from the team's tab.",
};
