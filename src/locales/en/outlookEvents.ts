/** Words that Outlook shows when an appointment is sent. They stand in one file with the code, so they are few. */
export const outlookEvents = {
  "no-purpose":
    "Plumbline asks a few questions at this meeting, and no purpose is written yet. You can write it in the Plumbline pane, or send as it is.",
};
