/** Words of the page that sets up where meetings are known from. */
export const calendar = {
  heading: "Meetings and calendar",
  loading: "Loading…",
  lead: "Plumbline follows your meetings when it knows when they are and who is invited. It can know that in three ways. Each opens more than the one before; you need none of them to ask or to answer.",
  "always-heading": "Without any of them",
  always:
    "Ask now works at any time, and so do answers, results and looking back. What is missing: questions that open by themselves, and messages.",
  opens: "What it opens",
  permission: "Which permission",
  who: "Who can open it",
  sees: "What Plumbline reads",
  stopped: "What stopped it",
  cure: "What helps",
  "team-title": "1. The team or the meeting chat",
  "team-opens":
    "Questions that open and close with the meeting, one card in the chat or channel, and who belongs to the team.",
  "team-permission": "Only those of this one team or chat, given with the app itself (resource-specific consent).",
  "team-who":
    "An owner of the team or the organizer of the meeting, by adding Plumbline to it. No administrator is needed.",
  "team-sees": "When a meeting begins and ends, its title, and who is in the team or chat. No messages.",
  "person-title": "2. Your own calendar",
  "person-opens":
    "Your meetings before they begin: questions a day ahead, and a follow-up when a meeting is moved, repeated or called off.",
  "person-permission": "Calendars.Read, for you alone. Nobody else's calendar is opened by it.",
  "person-who": "You. In most organisations an administrator has to allow it once.",
  "person-sees":
    "Title, time and people invited of your meetings. Private ones are left out, and the text of invitations and attachments is never read.",
  "mailboxes-title": "3. The calendars of one group",
  "mailboxes-opens": "The same for everybody in the group, with nothing to do for any of them.",
  "mailboxes-permission":
    "Application Calendars.Read, limited to the mailboxes of one group (RBAC for Applications in Exchange).",
  "mailboxes-who": "An administrator of Exchange. Nobody can open it on this page.",
  "mailboxes-sees": "The same as above, of everybody in the group.",
};
