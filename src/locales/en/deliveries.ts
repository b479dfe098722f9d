/** Words of the administrator's report on messages: counts, and why they could not be delivered. */
export const deliveries = {
  heading: "Delivery report",
  loading: "Loading…",
  lead: "What Plumbline had to deliver in the last 30 days, and what could not be delivered and why. Numbers only, over the whole organisation.",
  "persons-heading": "Why there is nothing about persons",
  "persons-1":
    "A reminder goes to people who have not taken part. A list of who got one would be a list of who had not answered, so there is none: not here, and not in what is stored.",
  "persons-2":
    "For the same reason nothing tells how many reminders were sent. “Due” counts everybody for whom a reminder, or a card of their own, was due: needed or not, and also whoever wants none.",
  "persons-3":
    "Numbers are rounded down to fives, fewer than five are not told, and a day’s come once that day is over in UTC: two looks at this page never differ by one person.",
  "at-least": "at least {n}",
  "not-set-up": "Messages are not set up: Plumbline writes to nobody. Asking and answering work without them.",
  none: "Nothing had to be delivered in the last 30 days.",
  "none-next": "Numbers stand here from the first day on which a meeting is asked something.",
  "kind-card": "Cards",
  "kind-card-is": "One for each meeting, in its chat or channel or to each person.",
  "kind-card-update": "Changes of a card",
  "kind-card-update-is":
    "A card that is already there shows that questions opened, moved or closed. Nobody is notified.",
  "kind-reminder": "Reminders",
  "kind-reminder-is": "At most one for each person and meeting.",
  "kind-in-meeting": "Notices in a meeting",
  "kind-in-meeting-is": "Shown in the meeting window while it goes on.",
  line: "{name}: {n}",
  sent: "Sent",
  due: "Due",
  "not-sent": "Not delivered",
  "outside-hours": "Outside people's hours",
  "over-budget": "More than two on that day or six in that week",
  "too-late": "Its time had passed",
  "too-many": "More than 60 people: only the card in the chat",
  "just-invited": "Invited less than an hour before",
  "no-way": "No way to reach the person",
  throttled: "Microsoft 365 asked to wait for too long",
  "not-installed": "Plumbline is not installed for the person",
  removed: "Plumbline was removed there",
  blocked: "A policy of the organisation blocks it",
  "bad-card": "Microsoft Teams refused the card",
  unknown: "No reply: perhaps delivered, and not sent twice",
  helps: "What helps",
  "not-installed-helps":
    "Plumbline can be installed for everybody by an app setup policy in the Teams admin centre. Until then these people see the questions in the meeting and in the team's tab.",
  "blocked-helps":
    "An app permission policy in the Teams admin centre keeps Plumbline out. An administrator of Teams can allow it.",
  "no-way-helps":
    "These people have neither the chat with Plumbline nor its activity feed. They see the questions in the meeting and in the team's tab.",
  "bad-card-helps": "Tell whoever runs Plumbline for you: this is a defect.",
  "by-day": "Day by day",
  table: "{kind}, day by day",
  day: "Day",
  count: "How many",
};
