/** Words of the pane beside an appointment in Outlook. */
export const outlook = {
  "no-library": "A part of this page did not arrive.",
  "no-library-next":
    "It comes from Microsoft (appsforoffice.microsoft.com), and a network or an extension may hold it back. Nothing you sent is lost. Reload, or use Plumbline in Microsoft Teams: everything here is there too.",
  "not-outlook": "This page belongs beside an appointment in Outlook.",
  "not-outlook-next":
    "Open an appointment in Outlook and choose Plumbline there. Everything here is in Microsoft Teams too.",
  "too-old": "This Outlook is too old for Plumbline.",
  "too-old-next": "Everything here is in Microsoft Teams too.",

  "no-sign-in": "This Outlook cannot tell Plumbline who you are.",
  "no-sign-in-next": "Everything here is in Microsoft Teams too. Or open Plumbline as a page: you can sign in there.",
  "open-page": "Open as a page",
  "try-again": "Try again",
  loading: "One moment …",
  "none-chosen": "No appointment is chosen.",
  "none-chosen-next": "This pane follows the appointment you choose.",
  unreadable: "Outlook did not say what this appointment is.",

  "unsaved-title": "Give the appointment a title first. It is what your colleagues recognise it by.",
  "private-title": "Private appointment",
  "no-teams": "Plumbline knows no team of yours yet.",
  "no-teams-next":
    "It asks the people of a team or a meeting chat. Add Plumbline to one in Microsoft Teams; then ask from here.",
  lead: "Ask a few short questions before and after this meeting.",
  team: "Which team is asked?",
  "choose-team": "Choose a team",
  "asked-team":
    "{n, plural, one {# person is asked: everyone in {team}.} other {# people are asked: everyone in {team}.}}",
  "asked-team-not-invitation": "Who is on the invitation changes nothing about that.",
  "asked-invited": "{n, plural, one {# person is asked.} other {# people are asked.}}",
  "asked-of": "This meeting belongs to {team}.",
  "asked-already": "This meeting is asked already, as it stands here. Nothing was changed.",
  otherwise:
    "Nothing is asked yet. Plumbline knows this meeting already, and asks other people, or in another way, than it said before. Now it stands here as it is.",
  "otherwise-again": "If that is what you want, press once more.",
  "team-missing": "Choose a team first. Then it stands here who is asked, and how.",
  dates: "For which dates?",
  "dates-series": "All dates of this series",
  "dates-date": "Only this date",
  "whole-series": "This is the whole series: every date of it is asked.",
  "dates-unknown": "This Outlook does not say whether the appointment repeats.",
  unsaved: "The appointment is not saved yet. Plumbline saves it first. Nothing is sent to anybody.",
  "behalf-found": "This is the calendar of {owner}. {owner} is the organizer of the meeting and of what is asked.",
  "behalf-missing":
    "This is the calendar of {owner}, who is not in {team}. There you stand as the organizer; the appointment stays with {owner}.",
  "behalf-they": "{owner} or an owner of {team} can start the questions.",
  ask: "Ask before and after",
  asking: "One moment …",
  "saving-refused":
    "Outlook did not save the appointment. What you chose is kept with it: save it yourself, and it is asked then.",
  "saving-refused-here":
    "Outlook did not save the appointment. Save it yourself and keep this pane open: what you chose is asked then.",
  "kept-going": "You chose earlier what this appointment is asked. It is saved now, so that is being done.",
  waiting: "Waiting until the appointment is saved.",
  forget: "Do not ask",
  asked: "Done. Questions come before and after this meeting.",
  "past-series":
    "The first date of this series is over. Open one of the coming dates in your calendar and ask there; all dates can be chosen.",
  "too-far": "Plumbline asks at most 35 days ahead. Open this appointment again nearer to it.",
  over: "This meeting is over. Ask at the next one.",
  "too-long": "Plumbline asks about meetings of at most a day.",
  "not-taken": "Plumbline could not take this meeting in. Ask in Microsoft Teams, from the team’s tab.",
  refused: "That did not work, and nothing was asked: {reason}",

  "purpose-none": "No purpose is written yet. It stands above every question.",
  "purpose-write": "Write it",
  "purpose-change": "Change it",
  "purpose-save": "Save",
  "purpose-cancel": "Leave it as it is",
  "purpose-failed": "That was not saved. What you wrote is still here; try again.",
  moved:
    "Plumbline knows this meeting at {time}. It follows once it reads the calendar; until then it asks at that time.",
  "link-insert": "Put a link into the text",
  "link-words": "Answer in Plumbline",
  "link-done": "The link stands in the text.",
  "link-failed": "Outlook did not take the link. Copy it: {url}",

  "sure-lead": "Is it this meeting?",
  "sure-one": "{title}, {when}, organized by {organizer}",
  "sure-yes": "Yes, this one",
  "sure-no": "No, another one",
  "not-known": "Nothing is asked at this meeting, as far as Plumbline knows.",
  "not-known-organizer": "{organizer} can ask a few questions before and after it, here or in Microsoft Teams.",
  "not-known-look": "Look again",
  "other-organisation": "This invitation comes from another organisation: {domain}.",
  "other-organisation-next":
    "Plumbline here knows nothing of the meeting, and has stored nothing about it or you. If you are asked there, you are a guest of that organisation: join the meeting in Microsoft Teams and open Plumbline in its chat. If you have no account there, you are not asked, and nothing is missing.",
  "open-teams": "Open the meeting in Microsoft Teams",
  "behalf-read": "You are looking at the calendar of {owner}. Here you answer for yourself.",
  more: "Other choices",
};
