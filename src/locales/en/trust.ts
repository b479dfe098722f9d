import type { AroundPages, PageWords } from "../pageWords.ts";

// The words of three pages that open without sign-in, for somebody who was asked something at work and wonders what is
// kept of them, and of what stands around every such page. Above 250 lines, because who changes one page has to see what the others promise.

const contact = "your help desk, or whoever looks after Microsoft 365 where you work";
const untilLimit = "Until your organisation's limit. That is 730 days after the meeting unless it sets another.";
const withMeeting = "As long as the meeting it belongs to.";
const entryGoes = "The entry with your name is deleted.";

export const aroundPages: AroundPages = {
  product: "Plumbline",
  others: "More pages",
  contents: "On this page",
  nobody: "Names nobody.",
  what: "What it holds",
  kept: "How long",
  leaves: "When you are erased",
};

const privacy: PageWords = {
  title: "Privacy",
  lead: "Plumbline asks a few short questions before and after meetings. Your organisation runs it on its own systems and decides about it. The makers of Plumbline receive nothing.",
  parts: [
    {
      title: "In short",
      list: [
        "Private answers are stored without your name. After closing only counts per question stay, and the sentences people wrote if enough people wrote one.",
        "Plumbline knows who was asked. While questions are open it also knows who took part. After closing it keeps only how many did, which tells who if everyone did.",
        "There is no page about a person, no score and no ranking.",
        "Nothing is sold, shown to advertisers, or used to train anything.",
        "Answering is up to you, and “I can't say” is always among the answers. With private answers nobody is told who did not answer.",
      ],
    },
    {
      title: "What is stored about your answers",
      text: ["Each box below is one table of the database; there are no others."],
      records: {
        open_pulse: {
          title: "Answers while questions are open",
          what: "The answers sent, and who took part. Locked with a key that is kept elsewhere. In the open: names with answers. Beside them, not locked: how many there are, and in which ten seconds the last new one came.",
          kept: "Until closing. In the open at most 30 minutes longer.",
          leaves:
            "In private the note that you took part stays locked until closing, so that nobody answers twice. Then it is deleted with all others. In the open your name goes at once; the answer is counted without it.",
        },
        pulse_question: {
          title: "Counts",
          what: "How many chose each answer of a question, and how many made each guess of the room, only where enough people did. Beside them the four ways of which one would be refused, as whoever asked wrote them.",
          kept: withMeeting,
          leaves: null,
        },
        sentence: {
          title: "Sentences",
          what: "What people wrote, in an order owed to chance, without names, only where enough people wrote. Colleagues may know you by your style.",
          kept: withMeeting,
          leaves: null,
        },
        pulse: {
          title: "Each asking",
          what: "When it opened and closed, how many were asked and how many answered, what it was aiming at, who leads it, and the public half of its keys. Also why it, or one of its questions, was not asked.",
          kept: withMeeting,
          leaves: "If you lead it, or answer in the open beside it, your name is removed.",
        },
        leader_answer: {
          title: "What a leader answered in the open",
          what: "Whoever leads may choose, before the questions open, to answer in the open beside everybody else. Their name and what they answered, from closing on, only where enough others answered. Never of anybody who did not choose it.",
          kept: withMeeting,
          leaves: entryGoes,
        },
        monitor: {
          title: "What is usual",
          what: "For each question of a series, what answers there are like, computed from the counts that were shown and from nothing else.",
          kept: "As long as the series.",
          leaves: null,
        },
        signal: {
          title: "What was unusual",
          what: "Since which meeting answers were lower than usual, or further apart, computed from the counts that were shown, and who said “seen”.",
          kept: "As long as the series.",
          leaves: "If you said so, your name is removed.",
        },
        baseline: {
          title: "New starts",
          what: "From which meeting on a series learns anew what is usual, and who said so.",
          kept: "As long as the series.",
          leaves: "If you said so, your name is removed.",
        },
        audience: {
          title: "Who was asked",
          what: "The people asked. Never who answered.",
          kept: withMeeting,
          leaves: entryGoes,
        },
      },
    },
    {
      title: "What is stored about you and your meetings",
      records: {
        person: {
          title: "People",
          what: "Your name and your number in Microsoft 365, as Microsoft 365 gives them, and whether you are a guest.",
          kept: "Until you are in no team and no meeting here any more.",
          leaves: entryGoes,
        },
        team_member: {
          title: "Members of teams",
          what: "Which teams and meeting chats with Plumbline you belong to, and whether you own them.",
          kept: "While you are a member.",
          leaves: entryGoes,
        },
        bot_person: {
          title: "How the bot reaches you",
          what: "The number that Microsoft Teams gives you for our bot alone, your own chat with it, if you have one, and the language you use there. Not what you write.",
          kept: "Until you are in no team and no meeting here any more.",
          leaves: entryGoes,
        },
        contact: {
          title: "When we may write to you",
          what: "Your time zone and working hours, how you want to be written to, and whether you paused or stopped messages.",
          kept: "Until you are in no team and no meeting here any more.",
          leaves: entryGoes,
        },
        muted_series: {
          title: "Series you get no messages about",
          what: "Which series of meetings you do not want messages about.",
          kept: "As long as the series.",
          leaves: entryGoes,
        },
        outbox: {
          title: "Messages to send",
          what: "What we mean to send you about a meeting and when, and that it is settled, so that nothing comes twice. It is settled in the same way for everybody, whether they have answered or not.",
          kept: "Until the last questions of the meeting close.",
          leaves: entryGoes,
        },
        person_day: {
          title: "How many messages you get",
          what: "How many messages we meant to send you on a day, so that there are never more than 2 a day and 6 a week. Not about which meeting.",
          kept: "8 days.",
          leaves: entryGoes,
        },
        invitee: {
          title: "Invitations",
          what: "Which meetings with Plumbline you are invited to, and whether you are asked there.",
          kept: withMeeting,
          leaves: entryGoes,
        },
        occurrence: {
          title: "Meetings",
          what: "Title, time and organizer of a meeting, the one line that was agreed, what became of it, and who wrote either down.",
          kept: untilLimit,
          leaves: "Your place as organizer stays empty. Your name beside the line and what became of it is removed.",
        },
        mailbox: {
          title: "Your calendar",
          what: "If you connected your calendar, or an administrator opened it for your group: since when and how far it has been read, and, locked with a key that is kept elsewhere, what lets Plumbline read on in your name. Not what stands in it.",
          kept: "Until you disconnect it: then what lets Plumbline read on goes at once, and the note that it was connected after 30 days. The same if it is closed otherwise.",
          leaves: entryGoes,
        },
        mailbox_event: {
          title: "Numbers of meetings in your calendar",
          what: "Under which number your calendar holds a meeting with Plumbline. Other entries of your calendar are read and forgotten.",
          kept: "As long as the meeting, and no longer than your calendar is read.",
          leaves: entryGoes,
        },
        series: {
          title: "Series of meetings",
          what: "Title and organizer of a meeting that repeats.",
          kept: "As long as its meetings.",
          leaves: "Your place as organizer stays empty.",
        },
        meeting_check: {
          title: "What is asked",
          what: "The questions chosen for a meeting or a series, what the meeting is aiming at, who chose this, who leads and who answers in the open.",
          kept: "As long as its meeting. For a series without meetings a year and a month at least.",
          leaves: "Your place stays empty, and so does that of who leads.",
        },
        own_question: {
          title: "Questions of the team's own",
          what: "Questions that a team has written itself, in every wording that was asked. Not who wrote them; what is written may name somebody.",
          kept: "Until the team offers it no more, and no meeting and no result has it.",
          leaves: null,
        },
        coach: {
          title: "Coaches",
          what: "Who from outside may look at a team's results, until when, and who let them in.",
          kept: "Until that date, and a day longer.",
          leaves: "As a coach: the entry with your name is deleted. If you let somebody in, your name is removed.",
        },
        pilot: {
          title: "A pilot",
          what: "That only some teams are asked, since when, until which day, and who set it up.",
          kept: "Until an administrator ends the pilot.",
          leaves: "If you set it up, your name is removed.",
        },
        change_log: {
          title: "What was changed",
          what: "What was changed in how a team is asked, by whom and when. Never an answer. The team reads it.",
          kept: "Until your organisation's limit. That is 730 days unless it sets another.",
          leaves: "Your name is removed from what you changed.",
        },
      },
    },
    {
      title: "What is stored about nobody",
      records: {
        delivery: {
          title: "How many messages went out",
          what: "How many messages of each kind we meant to send on a day, and why some were not sent. Never to whom, and never who has answered.",
          kept: "90 days.",
          leaves: null,
        },
        tenant: {
          title: "Your organisation",
          what: "Its name, how many answers are needed at least, and after how many days meetings are deleted.",
          kept: "While it uses Plumbline.",
          leaves: null,
        },
        pilot_team: {
          title: "Teams of a pilot",
          what: "Which teams are in a pilot, since when and until when.",
          kept: "Until an administrator ends the pilot.",
          leaves: null,
        },
        team: {
          title: "Teams",
          what: "The names of teams and meeting chats with Plumbline.",
          kept: "While your organisation uses Plumbline.",
          leaves: null,
        },
        conversation: {
          title: "Where the bot is",
          what: "The teams and meeting chats to which the bot was added, and when. Not what is written there.",
          kept: "While the bot is there. Where it was removed, 30 days longer.",
          leaves: null,
        },
        card: {
          title: "Cards in chats",
          what: "In which chat the one card about a meeting stands. Not who looked at it or used it.",
          kept: withMeeting,
          leaves: null,
        },
        mailbox_group: {
          title: "The group whose calendars are read",
          what: "Which group an administrator chose, and when its members were looked up last. Not who they are.",
          kept: "Until an administrator ends it.",
          leaves: null,
        },
        meeting_alias: {
          title: "Other names of meetings",
          what: "By which link a meeting is joined, which chat it has, and the numbers Microsoft Teams gives it.",
          kept: withMeeting,
          leaves: null,
        },
        timer_run: {
          title: "When work was done",
          what: "When each kind of work that the server does by itself was last done, such as closing questions in time. The same for everybody who uses the server.",
          kept: "Until it is done again.",
          leaves: null,
        },
        schema_migration: {
          title: "Steps of the database",
          what: "Which changes of its tables have been made.",
          kept: "Always.",
          leaves: null,
        },
        schema_migration_lock: {
          title: "Lock of these steps",
          what: "Whether such a change is being made.",
          kept: "Always.",
          leaves: null,
        },
      },
    },
    {
      title: "What your browser keeps",
      text: [
        "Your own answers, so that you can change them until closing and see them beside the result afterwards. While questions are open it also keeps the proof that you may change them; at the first look after closing the proof goes. Answers that nothing has touched for 30 days are deleted the next time Plumbline opens in this browser. Clearing the site data deletes them at once.",
        "Plumbline sets no cookies. In Microsoft Teams, the part of the page that talks to Teams fetches a list of addresses from Microsoft. Outside Microsoft Teams you sign in at Microsoft. Nothing else is loaded from elsewhere. This page and those beside it run no program in your browser at all.",
      ],
    },
    {
      title: "Logs and backups",
      text: [
        "What Plumbline itself writes to its log holds no answer, no name and no sign-in. While sending a private answer it writes nothing. The systems around it, such as the web server of your organisation, may keep lists of requests with times and addresses. Your administrator knows.",
        "Backups made by your organisation hold what the database held at that time. Answers in them are locked. The key lies outside the database, and your administrator has to keep it out of the backups too.",
      ],
    },
    {
      title: "What you can do",
      list: [
        [
          "See it",
          "In your own page of Plumbline, “What is stored about me” shows every entry with your name or number, and gives it to you as a file.",
        ],
        [
          "Delete it",
          "On the same page you delete it, without asking anybody. An administrator can do it for you, if you cannot sign in any more.",
        ],
        [
          "What stays",
          "An answer without a name cannot be found or taken out, by anyone. Results that were shown stay as counts.",
        ],
        [
          "Deleted by itself",
          "Meetings are deleted with all that belongs to them after the limit of your organisation: 730 days, unless an administrator sets from 30 to 3650. Each such deletion is written where your team reads what was changed.",
        ],
      ],
    },
    {
      title: "Whom to ask",
      text: [
        `Your organisation decides what Plumbline is used for and answers for the data. Ask ${contact}, or the data protection officer.`,
      ],
    },
  ],
};

/** The licence itself is a legal text and stands as it is; a test compares it with the file LICENSE. */
export const licence = [
  "Copyright (c) 2026 Plumbline contributors",
  "Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the “Software”), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:",
  "The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.",
  "THE SOFTWARE IS PROVIDED “AS IS”, WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.",
];

const terms: PageWords = {
  title: "Terms of use",
  lead: "Plumbline is free software under the MIT licence. Your organisation runs its own copy.",
  parts: [
    {
      title: "In short",
      list: [
        "Anyone may use, copy and change Plumbline.",
        "It comes without any warranty. Its makers are not liable for what happens with it.",
        "There is no contract between you and the makers, no account with them, and nothing to pay.",
        "How Plumbline may be used at your work is for your organisation to say, under its own rules and the law.",
        "The wording of the questions has not been validated by research. A result is the start of a talk, no measurement of a person.",
      ],
    },
    { title: "MIT licence", text: licence },
  ],
};

const support: PageWords = {
  title: "Help",
  lead: "Your organisation runs Plumbline on its own systems, so the people who can help you are near you.",
  parts: [
    {
      title: "Something does not work",
      text: [`Ask ${contact}. Tell them what you did, what you saw, and when.`],
      list: [
        [
          "“Microsoft Teams did not answer”",
          "Close Plumbline and open it again, or open it from the chat of the meeting.",
        ],
        [
          "“Your answer was started on another device; finish it there”",
          "An answer can be changed only on the device and in the browser that sent it first.",
        ],
        [
          "“Answer in Microsoft Teams”",
          "A link alone cannot tell who you are. Open the meeting in Microsoft Teams and choose Plumbline there.",
        ],
        ["No result is shown", "Too few people answered. This protects those who did."],
      ],
    },
    {
      title: "Delete or correct what is stored about you",
      text: [
        `In your own page of Plumbline open “What is stored about me”. If you cannot sign in any more, ask ${contact}. The privacy page says what can be deleted and what cannot.`,
      ],
    },
    {
      title: "For administrators",
      text: [
        "The README of the project says how to run Plumbline and how to check it. Please report faults in the project's list of issues, without names, answers or other data of your people.",
      ],
    },
    {
      title: "A hole in security",
      text: [
        "Tell nobody in public. Use the form “Report a vulnerability” in the Security tab of the project's repository. Say what you did, what you saw and what you expected. You get an answer within three working days and a judgement within ten. Please wait 90 days before you publish, and never try with other people's data.",
        "If somebody can tell which private answer is whose, that is such a hole, apart from the cases under “What we cannot hide” on the page “What becomes of your answer”.",
      ],
    },
  ],
};

/** By the name of the page's file. */
export const pages: Readonly<Record<"privacy" | "terms" | "support", PageWords>> = {
  privacy,
  terms,
  support,
};
