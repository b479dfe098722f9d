/** Words of a page that could not start. */
export const boot = {
  starting: "One moment …",
  "no-host": "Microsoft Teams did not answer.",
  "no-host-next": "Close this and open it again, or open Plumbline from the meeting's chat.",
  reload: "Reload",
  "plain-link": "Open as a page",
  broken: "Something on this page broke. Nothing you sent is lost.",
  "sign-in": "Answer in Microsoft Teams",
  "sign-in-next": "This link cannot tell who you are. Open the meeting in Microsoft Teams and choose Plumbline there.",
};
