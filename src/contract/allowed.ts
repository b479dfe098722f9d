import type { RouteName } from "./addresses.ts";
import type { ProblemCode } from "./problem.ts";

/**
 * What a signed-in person can be to what an address names. A person is several at once: an owner is a member too, a
 * facilitator outside the audience (an observer) is a facilitator and nothing else.
 */
export const roles = [
  /** In the team or chat now. */
  "member",
  /** Owns the team; always a member too. */
  "owner",
  /** Of the meeting, or of its series. */
  "organizer",
  /** Named for the meeting or the pulse. */
  "facilitator",
  /** On the invitation, and from the opening on the fixed list: may answer. */
  "asked",
  /** Chose before the opening to answer in the open, and is asked no more: may answer so. */
  "leader",
  /** May read the result: as `readers` of the pulse says, fixed at its opening. */
  "reader",
  /** From outside the team, let in until a date that has not passed. */
  "coach",
  /** Has the app role that the organisation gives its administrators. It opens no team and no result. */
  "admin",
] as const;
export type Role = (typeof roles)[number];

export type Allowed = {
  /**
   * everybody: without sign-in. signed-in: with any valid token. Else somebody who is one of these; a list inside the
   * list is somebody who is all of them.
   */
  readonly may: "everybody" | "signed-in" | readonly (Role | readonly Role[])[];
  /** Who may know of it and yet not do it, and what they hear. Everybody else hears what they hear of a missing thing. */
  readonly refused?: { readonly to: "signed-in" | readonly Role[]; readonly with: ProblemCode };
};

/** Who may know of a team; who of a meeting; who of a pulse while it runs. */
const ofTeam = ["member", "coach"] as const;
const ofMeeting = ["member", "organizer", "facilitator", "asked", "coach"] as const;
const ofPulse = ["member", "organizer", "facilitator", "asked"] as const;
/** Of a series nobody is the facilitator: each of its meetings may have another. */
const ofSeries = ["member", "organizer", "asked", "coach"] as const;
const wrongRole = <const R extends readonly Role[]>(to: R) => ({ to, with: "wrong-role" }) as const;
const notAsked = { to: ofPulse, with: "not-in-audience" } as const;

/**
 * Who may do what: every route, every role. The authorisation tests are generated from this table, so a route without a row
 * does not compile and a row that is not what the server does fails.
 */
export const allowed: Readonly<Record<RouteName, Allowed>> = {
  health: { may: "everybody" },
  openapi: { may: "everybody" },
  signIn: { may: "everybody" },
  me: { may: "signed-in" },
  myData: { may: "signed-in" },
  eraseMe: { may: "signed-in" },
  erasePerson: { may: ["admin"], refused: { to: "signed-in", with: "wrong-role" } },
  reminders: { may: "signed-in" },
  putReminders: { may: "signed-in" },
  /** Whoever is or was asked in the series, or is in its team: the ones it may write to. */
  muteSeries: { may: ["member", "organizer", "asked"] },
  healthDetails: { may: ["admin"], refused: { to: "signed-in", with: "not-administrator" } },
  deliveries: { may: ["admin"], refused: { to: "signed-in", with: "wrong-role" } },
  settings: { may: "signed-in" },
  putSettings: { may: ["admin"], refused: { to: "signed-in", with: "wrong-role" } },
  pilot: { may: "signed-in" },
  putPilot: { may: ["admin"], refused: { to: "signed-in", with: "wrong-role" } },
  selfTest: { may: ["admin"], refused: { to: "signed-in", with: "not-administrator" } },
  /** Members of the teams that are in it; a coach is told nothing over several teams. */
  pilotReport: { may: ["admin", "member"] },
  questions: { may: "signed-in" },
  teams: { may: "signed-in" },
  team: { may: ofTeam },
  changes: { may: ["member"], refused: wrongRole(["coach"]) },
  putWhy: { may: ["member"], refused: wrongRole(["coach"]) },
  putCoach: { may: ["owner"], refused: wrongRole(ofTeam) },
  removeCoach: { may: ["owner"], refused: wrongRole(ofTeam) },
  /** Everybody's own series; that of a team named in the query only for its members and who organizes there. */
  prepare: { may: "signed-in" },
  /** Who may be asked for what their meetings are asked, and whoever asks them. */
  ownQuestions: { may: ["member", "organizer"], refused: wrongRole(["coach"]) },
  putOwnQuestions: { may: ["owner", "organizer"], refused: wrongRole(ofTeam) },
  retireOwnQuestion: { may: ["owner", "organizer"], refused: wrongRole(ofTeam) },
  occurrences: { may: ofTeam },
  tellMeeting: { may: ["member"], refused: wrongRole(["coach"]) },
  /** Finds only what its caller could list meeting by meeting. */
  findMeeting: { may: "signed-in" },
  /** Who was ever asked in a series reads its trend from outside the team too. */
  trend: { may: [...ofTeam, "asked"] },
  /** Holds only what its caller may read one by one. */
  export: { may: [...ofTeam, "reader"] },
  signals: { may: ofTeam },
  acknowledge: {
    may: [
      ["owner", "reader"],
      ["organizer", "reader"],
    ],
    refused: wrongRole(ofSeries),
  },
  startBaseline: {
    may: [
      ["owner", "reader"],
      ["organizer", "reader"],
    ],
    refused: wrongRole(ofSeries),
  },
  putReview: { may: ["owner", "organizer"], refused: wrongRole(ofSeries) },
  inTheWay: { may: ["member"], refused: wrongRole(["coach"]) },
  startAdhoc: { may: ["member"], refused: wrongRole(["coach"]) },
  occurrence: { may: ofMeeting },
  putCheck: { may: ["owner", "organizer"], refused: wrongRole(ofMeeting) },
  putAgreed: { may: ["owner", "organizer", "facilitator"], refused: wrongRole(ofMeeting) },
  putOutcome: { may: ["owner", "organizer", "facilitator"], refused: wrongRole(ofMeeting) },
  pulse: { may: ofPulse },
  putAnswers: { may: ["asked", "leader"], refused: notAsked },
  pulseKey: { may: "everybody" },
  postPaper: { may: ["asked"], refused: notAsked },
  putBallot: { may: "everybody" },
  /** Only the service of Microsoft Teams, which signs what it brings. */
  messages: { may: "everybody" },
  seal: { may: ["owner", "organizer", "facilitator"], refused: wrongRole(ofPulse) },
  putStage: { may: ["owner", "organizer", "facilitator"], refused: wrongRole(ofPulse) },
  endHands: { may: ["owner", "organizer", "facilitator"], refused: wrongRole(ofPulse) },
  result: { may: ["reader"] },
  live: { may: ofPulse },
  calendar: { may: "signed-in" },
  connectCalendar: { may: "signed-in" },
  disconnectCalendar: { may: "signed-in" },
  putCalendarGroup: { may: ["admin"], refused: { to: "signed-in", with: "wrong-role" } },
  /** What they say counts only with the secret that was agreed on with Microsoft Graph. */
  graphNotifications: { may: "everybody" },
  graphLifecycle: { may: "everybody" },
};
