import type { RouteName } from "../../contract/addresses.ts";
import type { Role } from "../../contract/allowed.ts";
import type { ChangeCode } from "../../contract/change.ts";

// Answers for a works council and a data protection officer: one page for each question they ask. What can be generated is
// put in by src/features/trust/dataProtection.ts. Above 250 lines, because no question may be answered against another.

/** What somebody does at each address of the interface; an address without words does not compile. */
export const does: Readonly<Record<RouteName, string>> = {
  health: "Whether the service is well",
  healthDetails:
    "When the server last did what it does by itself, and how many messages and calendars wait. Never whose",
  openapi: "The description of this interface",
  signIn: "How a page outside Microsoft Teams signs people in",
  me: "Who one is signed in as",
  myData: "Everything stored about oneself; nobody else's",
  eraseMe: "Delete everything stored about oneself",
  erasePerson: "Delete everything stored about a person who has left",
  reminders: "When and how one wants to be written to oneself; nobody else's",
  putReminders: "Say when and how one wants to be written to, pause or stop it",
  muteSeries: "Be written to about a series no more",
  deliveries: "How many messages went out on a day, and why others did not. Never to whom, or who has answered",
  settings: "What the organisation has set",
  putSettings: "Set how many answers are needed and how long results are kept",
  pilot: "Whether a pilot is on, until when, and which of one's own teams are in it",
  putPilot: "Choose the teams of a pilot and its last day",
  selfTest:
    "Whether the server is set up well: names of settings, hosts, tables and permissions. Never a secret, never a person",
  pilotReport:
    "What was learned in a pilot over all its teams: counts of meetings, results and promises. Never a team, a meeting or a person",
  questions: "The questions there are",
  ownQuestions: "Questions that the team has written itself; not who wrote them",
  putOwnQuestions: "Add and reword the team's own questions",
  retireOwnQuestion: "Offer an own question no more",
  teams: "The teams and chats one belongs to oneself",
  team: "A team: its members, coaches and series",
  changes: "What was changed in how the team is asked, and by whom",
  putWhy: "Say why the team does this",
  putCoach: "Let a coach from outside read results until a date",
  removeCoach: "Let a coach read no longer",
  prepare: "What to bring along to one's next meetings, from results one may read",
  occurrences: "The team's meetings: when, who is invited, what is asked",
  tellMeeting: "Tell of a meeting that one sees: its title, its time, its chat; who is asked comes from the team",
  findMeeting: "Which of one's meetings an appointment in Outlook is; what is sent for it is not stored",
  trend: "Past results of a series; only those one may read",
  export: "Past results of a team as a file, without names; only those one may read",
  signals: "What was unusual in results one may read",
  acknowledge: "Say that something unusual was seen",
  startBaseline: "Let a series learn anew what is usual",
  putReview: "Keep asking a series, or stop",
  inTheWay:
    "Which meeting within a day these questions cannot be asked beside now; its name only for who may know of it",
  startAdhoc: "Ask now",
  occurrence: "One meeting",
  putCheck: "Set what a meeting is asked, in private or in the open, and who reads",
  putAgreed: "Write down the one line that was agreed",
  putOutcome: "Say what became of that line",
  pulse: "Open questions: who is asked, who reads, how many are needed. Never an answer",
  putAnswers: "Answer in the open",
  messages:
    "What Microsoft Teams tells the bot: where it was added, who is there, that a meeting began or ended, and what is pressed or written to it. What is written is not kept",
  pulseKey: "The public key of open questions",
  postPaper: "Get the stamp for a private answer",
  putBallot: "Hand in a private answer with such a stamp, which only people asked can get",
  seal: "Close early, if enough have answered, or delete everything unseen",
  putStage: "Lead the stage: question in view, prompt, round of voices, timer",
  endHands: "End the names beside answers in the open",
  result:
    "A result: counts per question. In the open also names, for the people asked, at most 30 minutes; and what a leader chose to answer in the open",
  live: "How many have answered; below seven people only whether it is enough",
  calendar: "How far calendars are read: one's own, and for administrators how many of their group's; never whose",
  connectCalendar: "Let one's own calendar be read",
  disconnectCalendar: "Let one's own calendar be read no longer",
  putCalendarGroup: "Choose the group whose calendars are read, or none",
  graphNotifications:
    "For Microsoft Graph: that something changed in a calendar. It only makes Plumbline look, and counts with a secret",
  graphLifecycle: "For Microsoft Graph: that it will tell of changes no longer. Counts with the same secret",
};

export const who: Readonly<Record<Role, string>> = {
  member: "members of the team or chat",
  owner: "owners of the team",
  organizer: "the organizer",
  facilitator: "the facilitator",
  asked: "the people asked",
  leader: "who leads and chose to answer in the open",
  reader: "the readers named on the first screen",
  coach: "a coach, until the date set",
  admin: "administrators of the organisation",
};
export const everybody = "anybody, without sign-in";
export const signedIn = "each person of the organisation";
/** Somebody who is all of these. */
export const all = (people: readonly string[]): string => people.join(" among ");

/** What the team's own log says was changed. */
export const changed: Readonly<Record<ChangeCode, string>> = {
  "check-set": "questions were set up for a meeting or a series",
  "questions-set": "other questions",
  "threshold-set": "how many answers are needed",
  "mode-set": "in private or in the open",
  "readers-set": "who reads the result",
  "facilitator-set": "who leads",
  "leader-set": "who answers in the open beside everybody else",
  "own-questions-added": "how many own questions were added; never their words",
  "own-questions-reworded": "how many own questions were reworded",
  "own-questions-retired": "an own question is offered no more",
  "series-stopped": "a series is asked no longer",
  "baseline-started": "a series learns anew what is usual",
  "owners-set": "other owners of the team",
  "coach-added": "a coach was let in, and until when",
  "coach-removed": "a coach was let out",
  "minimum-set": "how many answers the organisation needs at least",
  "retention-set": "how long the organisation keeps results",
  "retention-swept": "old meetings were deleted, and how many",
  "why-set": "the line that says why the team does this; never the line itself",
  "pilot-started": "a pilot was set up, with how many teams and until when",
  "pilot-until-set": "a pilot has another last day",
  "pilot-ended": "a pilot was ended",
  "pilot-joined": "the team is in a pilot, and until when",
  "pilot-left": "the team is in the pilot no longer",
  "calendars-set": "a group was chosen whose calendars are read; never which group",
  "calendars-ended": "the calendars of a group are read no longer",
  "person-erased": "somebody's data were deleted; never whose",
};

/** What happens to a column that names a person, when that person is erased. */
export const leaving = {
  row: "the entry is deleted",
  clear: "is emptied",
  nobody: "is set to nobody",
  none: "no column names a person",
} as const;

export const heads = {
  stored: ["Table", "What it holds"],
  kept: ["Table", "How long"],
  person: ["Table", "When a person is deleted", "Columns that name a person"],
  reads: ["What can be read", "By whom"],
  changes: ["What can be done", "By whom"],
  logged: ["Kind of line in the team's log", "What it says was changed"],
  odds: ["People asked", "5 answers needed", "3 needed, low, middle and high only"],
} as const;
/** About so many of 100 results. */
export const ofHundred = (shown: number): string => (shown === 0 ? "none of 100" : `about ${shown} of 100`);
export const notOffered = "not offered";

/** By question, in the order of the pack. `id` is what an address ends with; the words before and after what is generated. */
export const dataProtection = {
  title: "For works councils and data protection",
  lead: "Ten questions, each beginning on a new sheet. Print this page to get them on paper. Where a table says “you”, it means the person whom the data are about. The tables are made from the program itself when it is built: a table of the database, or an address of its interface, that was missing here would stop the build's tests.",
  stored: {
    id: "stored",
    title: "What is stored?",
    text: (tables: number): readonly string[] => [
      `The database has ${tables} tables and no others. Every table of an organisation is kept apart from other organisations by a rule of the database itself.`,
      "Private answers are kept without names, locked with a key outside the database, and only until closing. After closing only counts per question stay, where enough people answered, and sentences word for word without names, where enough people wrote one. There is no score of a person, no ranking, and no page about a person apart from what each can see about themselves.",
    ],
  },
  kept: {
    id: "how-long",
    title: "How long is it kept?",
    text: (usual: number): readonly string[] => [
      `Meetings go after the limit of the organisation with everything that belongs to them. It is ${usual} days after the meeting unless an administrator sets from 30 to 3650. The team reads when that is changed, and when meetings were deleted by it.`,
      "Backups are made by the organisation and follow its own terms. A backup holds no keys, so it opens no private answer. Before one is restored an administrator runs one command that deletes all keys, so that what was open in it is withdrawn.",
    ],
  },
  where: {
    id: "where",
    title: "Where is it, and who else gets it?",
    list: [
      [
        "On systems of the organisation",
        "The organisation runs Plumbline itself, in a region of its choice: one program, one PostgreSQL database, and one store for keys that is kept apart from the database and its backups.",
      ],
      [
        "The makers of Plumbline",
        "They run nothing, receive nothing and have no access. There is no telemetry to them.",
      ],
      [
        "Sub-processors",
        "Plumbline brings none of its own. Whoever provides the servers, the database and the key store to the organisation is under a contract with the organisation. On Azure that is Microsoft.",
      ],
      [
        "Microsoft 365",
        "It signs people in and tells Plumbline names, teams and meetings. Plumbline writes no answer and no result there.",
      ],
      [
        "In the browser",
        "The person's own answers stay there until they are 30 days untouched. No cookies. In Microsoft Teams the page fetches a list of addresses from Microsoft; outside Teams it signs people in there.",
      ],
      ["Other countries, advertising, training of models", "Plumbline sends nothing anywhere for such ends."],
    ],
  },
  reads: {
    id: "who-reads",
    title: "Who reads what?",
    text: [
      "This is the table by which the program itself decides. What does not stand here cannot be read through Plumbline. “The readers named on the first screen” are fixed when questions open, and managers are no others.",
      "Whoever has full access to the server and its keys can read what is stored there, private answers only until closing. The page “What becomes of your answer” says what that means.",
    ],
  },
  changes: {
    id: "who-changes",
    title: "Who may change what?",
    text: [
      "This is the same table, for everything that is not only read. Once questions are open, nobody can change how many answers are needed, who is asked, who reads, or whether it is in private.",
    ],
  },
  logged: {
    id: "logged",
    title: "What is logged?",
    list: [
      [
        "The team's own log",
        "It tells what was changed in how the team is asked, by whom and when. Every member reads it. It never holds an answer.",
      ],
      [
        "The program's log",
        "One line for a request: which kind, whether it worked, about how long it took, and a number for help. No name, no answer, no sign-in, no address of a device.",
      ],
      [
        "Answering",
        "It leaves no line at all, in private or in the open. Who reads which result is not logged either.",
      ],
      [
        "Measured for whoever runs the server",
        "If the organisation names a place of its own for it: how long requests of each kind took, whether work was done in time, how long messages waited. Nothing of answering: none of these numbers moves when somebody answers. No name, no team, no meeting, no address.",
      ],
      [
        "Around Plumbline",
        "A web server or a firewall of the organisation may keep lists of requests with times and addresses. They have to be switched off for the two addresses of private answers.",
      ],
    ],
  },
  person: {
    id: "a-person",
    title: "How does a person get their data, or leave?",
    text: [
      "Each person opens “What is stored about me” in their own page of Plumbline. It shows every entry with their name or number, and gives it as a file. On the same page they delete it, without asking anybody. An administrator can do it for somebody who has left.",
      "An answer without a name cannot be found, shown or taken out, by anyone.",
    ],
  },
  small: {
    id: "small-groups",
    title: "What happens to small groups?",
    list: [
      "A private question is shown only if enough people answered it: 5, or 4 or 3 if the organisation has set so. Never fewer than 3.",
      "Four to six people choose: shown from 3 answers, only as low, in the middle and high; or in the open; or 5 needed all the same.",
      "Three people can only answer in the open, and are told so. Fewer are not asked at all.",
      "A group is never cut out of a result. Results are not filtered by person, role, age, place or anything else.",
      "Before and after are put side by side only if the people are the same, or differ by enough. Asking nearly the same people again within a day is refused.",
    ],
    odds: (attend: number, answer: number): string =>
      `Whoever sets up questions for few people is told how many results they can expect. This is counted as if, of 100 people invited, ${attend} came, and of 100 who came, ${answer} answered.`,
  },
  watching: {
    id: "performance-and-behaviour",
    title: "Can it be used to watch performance or behaviour?",
    list: [
      [
        "No figure about a person",
        "Answers are about the meeting. After closing there is nothing from which a figure about one person could be made.",
      ],
      [
        "Nobody can ask for a person",
        "No address of the interface takes a person and gives back something about them. The only ones that take a person let a coach in or out, or delete what is stored.",
      ],
      [
        "Who took part",
        "Nobody can look it up. It is locked while questions are open, and deleted at closing. If everyone took part, their number tells it.",
      ],
      ["No ranking", "Teams are not compared or ranked. There is no mean and no score."],
      [
        "No times",
        "When somebody answered is not kept. The order of answers is not kept. How long somebody took is told to them alone and is sent nowhere.",
      ],
      [
        "Managers",
        "They see what everyone sees, at the same moment, and nothing else. Who leads a meeting may close early, and cannot look before.",
      ],
      [
        "In the open",
        "Names stand beside answers for at most 30 minutes, and only for the people asked. This is said before anybody answers. People in the room can remember what they saw.",
      ],
      [
        "What it cannot prevent",
        "Somebody who runs changed code, or who watches the server closely while questions are open. An agreement should say who may do what on the server. “What becomes of your answer” tells all such cases.",
      ],
    ],
  },
  checked: {
    id: "checked",
    title: "How can you check this?",
    list: [
      "The tables on these sheets are made from the list of tables and from the list of rights that the program itself uses. A test compares the list of tables with the database, and asks every address as every kind of person.",
      "A program tries to find out who answered what, with everything an administrator could have. “What becomes of your answer” shows how it did.",
      "All code can be read, and all tests can be run, by anybody: the README says how.",
      "Let somebody you trust look over the server: that it runs the published program, that the keys are kept out of the backups, and that no list of requests is kept for private answers.",
    ],
  },
} as const;
