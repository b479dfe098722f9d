/**
 * Long, because it is one table of all replies.
 * Every field of every reply, and where it comes from. What is owed to answers names the decision that lets it out; the
 * rest is who, when, what was asked and what people typed elsewhere. A field that stands in neither fails
 * `replyFields.test.ts`: whoever adds one says here why it may leave.
 */
export const decisions = {
  tally: { file: "api/privacy/release.ts", decidedBy: "releasedQuestions", why: "shown at the seal, n of k (isShown)" },
  sentences: {
    file: "api/privacy/release.ts",
    decidedBy: "releasedSentences",
    why: "k of them, in an order of chance",
  },
  answered: { file: "src/measure/release.ts", decidedBy: "answeredShown", why: "a result, or seven invited" },
  released: { file: "src/measure/release.ts", decidedBy: "isReleased", why: "at least one question is shown" },
  shift: { file: "src/measure/release.ts", decidedBy: "mayShowShift", why: "the same people, or far apart" },
  count: { file: "src/measure/release.ts", decidedBy: "shownCount", why: "the one thing told while open" },
  chart: { file: "api/features/signal/chart/reads.ts", decidedBy: "closingsOf", why: "computed from released tallies" },
  hands: { file: "api/privacy/hands.ts", decidedBy: "handsOf", why: "in the open, to the audience, 30 minutes" },
  leader: {
    file: "api/privacy/release.ts",
    decidedBy: "releasedLeaders",
    why: "chosen by who leads, of questions that are shown",
  },
  own: { file: "api/privacy/count.ts", decidedBy: "hasStarted", why: "told to that person only" },
} as const;
export type Decision = keyof typeof decisions;

/** Paths as in the reply: `[]` any element, `{}` any key. Words are separated by spaces. */
type Fields = { readonly [D in Decision]?: string } & { readonly others: string };

const signal: Fields = {
  chart: "kind chart direction began beganAt raised raisedAt ended meetings back",
  others: "signalId acknowledgedAt acknowledgedBy",
};
const person = (name: string): string => `${name}.id ${name}.name`;

const occurrence: Fields = {
  released: "pulses[].released",
  chart: "resting check.questions[]",
  others: [
    "id seriesId teamId title start end timeZone state notAsked review youMay.attach youMay.agree",
    person("organizer"),
    person("invited[]"),
    "check.kind check.size check.before check.after check.mode check.readers check.threshold check.aim check.appliesTo",
    person("check.facilitator"),
    person("check.leader"),
    "pulses[].id pulses[].phase pulses[].state agreed.text agreed.by agreed.at agreed.about",
    "promise.occurrenceId promise.text promise.about promise.outcome promise.moved promise.asks",
  ].join(" "),
};

/** What somebody leads: a place, a turn, a time; never an answer. */
const stage = "version question turn round timerEndsAt now";
const onStage = stage.replace(/\w+/g, "stage.$&");

const leftOut = "leftOut[].id leftOut[].name leftOut[].why";

const pulse: Fields = {
  // The end comes forward when all have answered, told on the grid of the count.
  count: "count.invited count.answered count.enough sealsAt state",
  own: "yours leader.you",
  hands: "youMay.endHands",
  // Which questions are asked may follow from what has been steady.
  chart: "questions[].id",
  others: [
    "id tenantId occurrenceId title phase mode form threshold kind aim readers opensAt fingerprint youMay.seal youMay.lead",
    onStage,
    person("audience[]"),
    person("facilitator"),
    person("leader"),
    "coaches[].id coaches[].name coaches[].until",
    "questions[].version questions[].kind questions[].scale questions[].name questions[].text questions[].options[]",
    leftOut,
  ].join(" "),
};

const guess = [
  "questions[].guess.n questions[].guess.cantSay questions[].guess.counts[] questions[].guess.middle questions[].guess.gap",
  "questions[].guess.sentence.code questions[].guess.sentence.facts{}",
].join(" ");
/** Without whose it is. */
const leader = "questions[].leader.answer questions[].leader.sentence.code questions[].leader.sentence.facts{}";

const result: Fields = {
  tally: [
    "questions[].shown questions[].n questions[].cantSay questions[].counts[] questions[].range[] questions[].middleHalf[]",
    "questions[].median questions[].agreement questions[].shape questions[].prompt prompt",
    "questions[].morePrompts[] morePrompts[]",
    "questions[].estimate.lo questions[].estimate.hi questions[].estimate.worst questions[].estimate.best",
    "questions[].sentence.code questions[].sentence.facts{}",
    guess,
  ].join(" "),
  sentences: "sentences{}[]",
  leader: `leader.id leader.name ${leader}`,
  released: "state",
  answered: "answered",
  shift: "shift[].questionId shift[].before[] shift[].after[] shift[].delta shift[].word",
  hands: "hands[].person.id hands[].person.name hands[].answers{}",
  count: "sealedAt",
  others: [
    `pulseId occurrenceId phase mode form k invited fingerprint why ${leftOut}`,
    "questions[].id questions[].version questions[].kind questions[].name questions[].text questions[].options[]",
  ].join(" "),
};

/** What a result says for good: without names, and without what is asked next. */
const takenAlong: Fields = {
  tally: [
    "questions[].shown questions[].n questions[].cantSay questions[].counts[] questions[].range[] questions[].middleHalf[]",
    "questions[].median questions[].agreement questions[].shape",
    "questions[].estimate.lo questions[].estimate.hi questions[].estimate.worst questions[].estimate.best",
    "questions[].sentence.code questions[].sentence.facts{}",
    guess,
  ].join(" "),
  sentences: "sentences{}[]",
  leader,
  released: "state",
  answered: "answered",
  shift: "shift[].questionId shift[].before[] shift[].after[] shift[].delta shift[].word",
  count: "sealedAt",
  others: [
    `pulseId occurrenceId phase mode form k invited fingerprint why ${leftOut}`,
    "questions[].id questions[].version questions[].kind questions[].name questions[].text questions[].options[]",
  ].join(" "),
};

const under = (place: string, fields: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields).map(([from, paths]) => [
      from,
      paths
        .split(" ")
        .map((path) => place + path)
        .join(" "),
    ]),
  ) as Fields;

const joined = (...parts: readonly Fields[]): Fields => {
  const all: Record<string, string> = { others: "" };
  for (const part of parts)
    for (const [from, paths] of Object.entries(part)) all[from] = `${all[from] ?? ""} ${paths}`.trim();
  return all as Fields;
};

const trend = joined(
  {
    tally: "questions[].points[].n questions[].points[].counts[]",
    released: "meetings[].state meetingsUntilSignals",
    shift: "shifts[].occurrenceId shifts[].questionId shifts[].word",
    chart: "questions[].steady byChance.message mayManage",
    others: [
      "seriesId title nextAt meetings[].occurrenceId meetings[].why meetings[].start meetings[].invited meetings[].newInvitees",
      "meetings[].membershipChanged meetings[].agreed.text meetings[].agreed.about meetings[].agreed.outcome",
      "meetings[].agreed.moved questions[].id questions[].version questions[].name questions[].kind questions[].scale",
      "questions[].options[] questions[].points[].occurrenceId questions[].points[].phase questions[].points[].form",
      "baselines[].startedAt baselines[].afterOccurrenceId",
    ].join(" "),
  },
  under("questions[].signals[].", signal),
  under("signals[].", joined(signal, { chart: "questionIds[]", others: "" })),
);

const done: Fields = { others: "done" };
/** How far calendars are read; of others' only how many. */
const calendar: Fields = {
  others: [
    "now rungs[].rung rungs[].opens[] rungs[].permissions[] rungs[].consent rungs[].state rungs[].why rungs[].since",
    "rungs[].readAt youMay.connect youMay.disconnect youMay.openGroup group.id group.calendars.open",
    "group.calendars.closed[].why group.calendars.closed[].calendars",
  ].join(" "),
};
const pilot: Fields = {
  others: [
    "pilot.startedAt pilot.endsOn pilot.isOver pilot.yours[].id pilot.yours[].name pilot.teams[].id pilot.teams[].name",
    "choices[].id choices[].name choices[].kind mayChange",
  ].join(" "),
};

/** What the caller said of themselves. */
const reminders: Fields = {
  others: [
    "now setUp hours.zone hours.days[] hours.from hours.to hours.source hours.unknownZone pausedUntil stopped wants",
    "series[].id series[].title series[].team series[].muted",
  ].join(" "),
};
const settings: Fields = { others: "minimumK retentionDays retentionDaysUsual mayChange" };
const team = "id name kind role";

const listed = "id version kind scale name levels[] fields[] meetingKinds[] before after options[]";
const written =
  "id version kind levels[] fields[] compared language words{}.name words{}.before words{}.after words{}.options[]";
/** What people wrote to be asked. */
const ownQuestions = joined(
  { others: "mayWrite pack.format pack.version" },
  under("questions[].", { others: listed }),
  under("pack.questions[].", { others: written }),
  under("retired[].", { others: written }),
);

export const replyFields: Readonly<Record<string, Fields>> = {
  health: { others: "ok version" },
  // Of timers by the clock, of messages what is due to everybody alike: none of it depends on who has answered.
  healthDetails: {
    others: [
      "now version timers[].timer timers[].state timers[].startedAt timers[].endedAt timers[].wellAt timers[].dueAt",
      "messages.setUp messages.due messages.oldestDueAt",
      "calendars.setUp calendars.open calendars.failing calendars.oldestReadAt",
    ].join(" "),
  },
  // The description of this interface: the same for everybody, at any time.
  openapi: { others: "{}" },
  signIn: { others: "signIn.clientId signIn.authority signIn.scope" },
  me: { others: "id name tenantId tenantName" },
  // Of the tables that name a person; those that hold answers name nobody.
  myData: {
    others: [
      "at id tenantName tables[].table tables[].title tables[].what tables[].kept tables[].leaves",
      "tables[].entries[]{} notes[]",
    ].join(" "),
  },
  eraseMe: done,
  erasePerson: done,
  reminders,
  putReminders: reminders,
  muteSeries: reminders,
  // Of reminders, what was due to everybody alike: none of it depends on who has answered.
  deliveries: { others: "now setUp counts[].day counts[].kind counts[].outcome counts[].count" },
  settings,
  putSettings: settings,
  pilot,
  putPilot: pilot,
  // Names of settings, hosts, tables and permissions: nothing of what anybody answered.
  selfTest: { others: "lookedAt lines[].name lines[].state lines[].code lines[].facts{}" },
  // Over all teams of the pilot, and only from five results on.
  pilotReport: {
    released: "results.shown results.notShown",
    shift: "questions[].meetings questions[].moved.higher questions[].moved.same questions[].moved.lower",
    tally: "questions[].spread.closer questions[].spread.same questions[].spread.apart",
    others: [
      "at startedAt endsOn isOver toldFrom countedUntil teams series meetings questions[].id questions[].name",
      "promises.agreed promises.kept promises.partly promises.not promises.open",
    ].join(" "),
  },
  questions: under("questions[].", { others: listed }),
  ownQuestions,
  putOwnQuestions: ownQuestions,
  retireOwnQuestion: done,
  teams: under("teams[].", { others: team }),
  team: {
    others: [
      `${team} needed why.why why.text asksWhy members[].id members[].name members[].role`,
      "coaches[].id coaches[].name coaches[].until series[].id series[].title",
    ].join(" "),
  },
  changes: under("changes[].", { others: `id at what meeting facts{} ${person("by")}` }),
  putWhy: done,
  putCoach: done,
  removeCoach: done,
  prepare: joined(
    { others: "now" },
    under("series[].", {
      // The shape decides which question is raised and which prompt it has.
      tally: "question.name question.prompt",
      released: "question.start question.phase",
      chart: "question.from question.names[] question.direction question.beganAt",
      others: [
        "seriesId teamId teamName next.occurrenceId next.title next.start next.timeZone next.aim next.youMay.attach",
        "next.youMay.agree promise.occurrenceId promise.text promise.about promise.outcome promise.moved promise.asks",
      ].join(" "),
    }),
  ),
  occurrences: joined({ others: "now" }, under("occurrences[].", occurrence)),
  tellMeeting: occurrence,
  findMeeting: joined({ others: "now" }, under("sure.", occurrence), under("maybe[].", occurrence)),
  trend: under("trends[].", trend),
  export: joined(
    {
      others: [
        "at team.id team.name complete meetings[].occurrenceId meetings[].seriesId meetings[].title meetings[].start",
        "meetings[].timeZone meetings[].agreed.text meetings[].agreed.about meetings[].agreed.outcome",
        "meetings[].agreed.moved",
      ].join(" "),
    },
    under("meetings[].results[].", takenAlong),
  ),
  signals: under("signals[].", joined(signal, { chart: "questionIds[]", others: "seriesId title" })),
  acknowledge: done,
  startBaseline: done,
  putReview: done,
  inTheWay: under("inTheWay[].", { others: "meeting.title meeting.start meeting.timeZone when until" }),
  startAdhoc: pulse,
  occurrence,
  putCheck: occurrence,
  putAgreed: occurrence,
  putOutcome: occurrence,
  pulse,
  // The sender's own number, given back.
  putAnswers: { others: "revision" },
  pulseKey: { others: "publicKey fingerprint" },
  postPaper: { others: "signature" },
  putBallot: { others: "revision" },
  seal: result,
  putStage: { others: `taken ${onStage}` },
  endHands: done,
  result,
  calendar,
  connectCalendar: calendar,
  disconnectCalendar: calendar,
  putCalendarGroup: calendar,
  graphNotifications: done,
  graphLifecycle: done,
  // Cards, made of what the same person may read elsewhere, and for whoever asked only.
  messages: { others: "{}" },
  live: { count: "state count.invited count.answered count.enough sealsAt", hands: "version", others: onStage },
};
