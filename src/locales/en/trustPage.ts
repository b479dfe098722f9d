import { attackTable } from "../attackTable.ts";
import type { AttackFigures, PageWords, Part } from "../pageWords.ts";

// What becomes of an answer, for somebody who was asked something at work and is not sure whether to say what they think.

const weKnow: Part = {
  title: "What we know, and what we do not",
  list: [
    ["We know that you were asked.", "Everyone asked can read who else was."],
    [
      "We know that you took part, until closing.",
      "The server keeps a locked note of it, so that nobody answers twice. Plumbline shows it to nobody but you. At closing it is deleted. How many took part stays, and if everyone did, that tells who.",
    ],
    [
      "We do not know what you answered.",
      "A private answer has no name, no time and no place in a row. After closing nobody can find it, not even you.",
    ],
    [
      "You need not answer.",
      "“I can't say” is always there. With private answers Plumbline tells nobody who did not answer.",
    ],
  ],
};

const whoSees: Part = {
  title: "Who sees what, and when",
  text: ["This is about private answers. The first screen names the people asked, and who reads the result."],
  table: {
    head: ["Who", "While questions are open", "After closing"],
    rows: [
      [
        "You, and everyone asked",
        "How many have answered. If fewer than seven are asked: only whether it is enough.",
        "How many chose each answer, if enough people answered. Sentences word for word, without names, if enough people wrote one.",
      ],
      ["Your manager", "The same as you.", "The same as you, at the same moment. There is no other view."],
      [
        "Who leads the meeting",
        "The same as you. May close early, if enough have answered, or delete everything unseen.",
        "The same as you.",
      ],
      [
        "Others in your team",
        "The same as you.",
        "The same as you, if the first screen says that the team reads it. Else nothing.",
      ],
      [
        "A coach from outside",
        "Nothing.",
        "The same counts, without any names, until a date that your team can read. The first screen names the coach.",
      ],
      [
        "An administrator, in Plumbline",
        "Nothing.",
        "Nothing. They set how many answers are needed and how long results stay, and your team reads when they do. They can delete what is stored about a person, who can then not begin an answer to what is open.",
      ],
      [
        "Whoever runs the server",
        "Everything stored. See “What we cannot hide”.",
        "The counts, and who was asked. No single answer, unless somebody copied the keys before.",
      ],
      ["The makers of Plumbline", "Nothing.", "Nothing."],
    ],
  },
};

const enough: Part = {
  title: "When is it enough?",
  list: [
    "A private question is shown only if enough people answered it: usually 5, never fewer than 3. The first screen says how many.",
    "The number is fixed when questions open. Nobody can lower it afterwards.",
    "Four to six people can choose 3. Then answers are shown only as low, in the middle and high.",
    "Three people answer in the open. Fewer are not asked at all.",
  ],
};

const journey: Part = {
  title: "How a private answer travels",
  text: [
    "Picture a vote in a hall. At the door your name is ticked and you get a stamped card. The box takes every stamped card and asks no name. Plumbline does the same with arithmetic, so that even the door cannot recognise the card.",
  ],
  steps: [
    "When questions open, the server makes a stamp for this one asking: a pair of keys. It also makes a key that locks the box. That key is kept apart from the database and its backups.",
    "Your device writes a random message and hides it. It sends only the hidden form, with your sign-in. The server checks that you were asked, notes that you took part, and stamps the hidden form. It has not seen the message.",
    "Your device takes the cover off. What is left is a valid stamp on a message the server has never seen. Your device sends message, stamp and answers without sign-in or cookies. The server can tell that somebody who was asked is answering. It cannot tell who.",
    "Both notes lie in one locked row of the database. They are filled up to one length, in no order, with no time on them.",
  ],
};

const closing: Part = {
  title: "What happens at closing",
  steps: [
    "The answers are counted, question by question: how many chose each answer.",
    "A question that too few people answered keeps no counts at all. Nobody will ever see them.",
    "Sentences are put in an order by chance and kept without names, word for word, if enough people wrote one.",
    "The single answers are deleted, and the notes of who took part.",
    "The key of the box is deleted. Old copies of the locked row can no longer be opened, unless somebody has copied the key before.",
    "Everyone entitled sees the result at the same moment. It does not change later.",
  ],
  text: ["All of this is one act. Nothing is kept that joins your answer to one question with your answer to another."],
};

const inTheOpen: Part = {
  title: "Questions in the open",
  text: [
    "Some questions are asked in the open. The first screen says so before you answer. Then your answer carries your name. The people asked see it after closing, until the facilitator ends it, at most 30 minutes. After that only counts stay.",
    "Until then somebody with full access to the server could read names and answers.",
  ],
};

/** By the heading under which docs/trust.md tells of the same; a test compares the two. */
export const residuals = {
  "Everybody says the same": [
    "When everyone says the same",
    "If all five people answer “not at all”, each of the five answered “not at all”.",
  ],
  "The rest of you together": [
    "The rest of you together",
    "If seven of eight people tell each other their answers, they know the eighth.",
  ],
  "One joins, one leaves": [
    "One joins, one leaves",
    "Two meetings whose people differ by one show two pictures. They differ by that person, and by everybody's change of mind. Before and after are compared only if the people are the same, or differ by enough.",
  ],
  "How you write": [
    "How you write",
    "Colleagues may recognise a sentence by its style. The page says so before you send it.",
  ],
  "Copying while it is open": [
    "Watching while questions are open",
    "A person who may copy the running database again and again sees what was added between two copies. With the keys, that tells whose answer is whose. A person who watches the network, or the machine's own list of requests, may match times.",
  ],
  "One copy of the files while it is open": [
    "One copy of all files while questions are open",
    "The database keeps a log of its latest changes among its files. One copy of these files and of the keys is worth as much as many copies. After closing the log is still there for a while, but the keys are gone. A key that somebody copied before still opens it.",
  ],
  "Full access while it is open": [
    "Full access while questions are open",
    "Who holds the database and the keys at the same time can read answers before closing. With the log they may find out whose they are. In the open they can read the names. Your organisation has to keep the keys out of its backups.",
  ],
  "Whoever runs the server could run another program": [
    "Another program",
    "Whoever runs the server could run changed code. Everyone can see the same check number of the questions, and your device stops when the key does not fit it. This protects you from an odd key made for you alone. It does not protect you from somebody who changes the page itself.",
  ],
  "Your device": [
    "Your own device",
    "It keeps your answers, so that you can change them, and look at them beside the result. And people near you see your screen.",
  ],
  "The embedded database's files": [
    "The small database for trying out",
    "It may leave traces in its files when power fails. Plumbline refuses to use it for real work.",
  ],
} satisfies Readonly<Record<string, readonly [found: string, text: string]>>;

/** By the name that docs/attack.md gives it. Nothing that was measured may be left out. */
export const attackers = {
  "one dump while open, all have answered":
    "One copy of the database's content and the keys, after everyone has answered",
  "one dump while open, half have answered": "The same, after half have answered",
  "after the close: files, log, every earlier state":
    "After closing: all files, the log, every earlier backup, and the keys that are left",
  "a dump after every answer, while open": "A copy of the database and the keys after every single answer",
  "one copy of the files while open": "One copy of all files with their log, and the keys, while questions are open",
  "the files after the close, with the keys of before": "All files after closing, with keys copied before closing",
  "one dump of the planted design (a row per paper and ballot)":
    "One copy of the weak design that we made to test the program",
  "one copy of the planted design's files while open": "One copy of that weak design's files",
} satisfies Readonly<Record<string, string>>;

const worth = { guess: "no better than guessing", succeed: "it must succeed here", remains: "we cannot hide this" };

/** @throws RangeError as attackTable */
function checked(figures: AttackFigures): Part {
  const span = (low: string, high: string): string => `${low} to ${high}`;
  const { date, pulses, size, rows } = attackTable(figures, "en-GB", { attackers, worth, span });
  return {
    title: "How it is checked",
    text: [
      "The tests of Plumbline contain a program that tries to link answers to people. It gets what an administrator could get. Where we promise that nobody can tell, it must do no better than guessing. The same program must succeed on a weak copy of Plumbline made for this purpose. Otherwise its failure would prove nothing.",
      `The table is from the run of ${date}: ${pulses} private askings of ${size} people on each kind of database. Everybody answered one after the other, which is the easiest case for the program. Where two numbers stand, they are of two kinds of database.`,
      "The way answers are hidden and stamped is a published standard: RFC 9474, RSA blind signatures. Everyone may read the code of Plumbline and run the tests.",
    ],
    table: {
      head: ["What the program had", "Of 100 people it named right", "By guessing", "Which means"],
      rows,
    },
  };
}

const canDo: Part = {
  title: "What you can do",
  list: [
    "Read the first screen. It says how you answer, how many answers are needed, who is asked and who reads.",
    "Compare the check number with a colleague. It stands under “What we cannot hide” on the first screen, and must be the same for everybody.",
    "Change your answer until closing, on the device that sent it.",
    "See what is stored about you, and delete it: “What is stored about me” in your own page of Plumbline.",
    "If you find a way to tell whose answer is whose, tell us. The help page says how.",
  ],
};

/** The page that every first screen leads to. @param figures as docs/attack.md has them */
export const trustPage = (figures: AttackFigures): PageWords => ({
  title: "What becomes of your answer",
  lead: "Your answer is stored without your name. We know that you took part, not what you answered. This page says who sees what, where our protection ends, and how it is checked.",
  parts: [
    weKnow,
    whoSees,
    enough,
    closing,
    { title: "What we cannot hide", list: Object.values(residuals) },
    inTheOpen,
    journey,
    checked(figures),
    canDo,
  ],
});
