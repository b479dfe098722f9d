import type { ProblemCode } from "../../contract/problem.ts";

/** Refusals that only who sets something up or asks can meet: nobody waits for their words before a first answer. */
type SetUpCode =
  | "not-administrator"
  | "line-changed"
  | "mode-fixed"
  | "too-few-invited"
  | "threshold-not-offered"
  | "audience-too-close"
  | "version-taken"
  | "too-many-questions"
  | "too-late"
  | "not-in-pilot"
  | "pilot-over";
type Code = Exclude<ProblemCode, SetUpCode> | "unreachable" | "no-sign-in" | "no-host" | "no-crypto" | "wrong-key";

/** What a person reads when the server refuses, or does not answer. One sentence, with what to do. */
export const problems: Readonly<Record<Code, string>> = {
  "bad-request": "This page and our server do not understand each other. Reload the page.",
  "sign-in-needed": "Your sign-in was not accepted. Reload the page to sign in again.",
  "wrong-role": "Only the organizer or a team owner can do this.",
  "not-in-audience": "You were not among the people asked when these questions opened.",
  "bad-signature": "Your answer could not be accepted. Reload the page and try again.",
  "not-found": "There is nothing here for you. It may have been deleted, or it belongs to another team.",
  "other-device": "Your answer was started on another device; finish it there.",
  "not-open": "These questions are not open now.",
  "not-sealed": "Nothing is shown until the questions close, to anyone.",
  sealed: "These questions have closed.",
  void: "These questions were withdrawn. Nothing was kept.",
  "stale-revision": "A newer answer of yours is already there.",
  "too-few": "Too few people have answered to show anything.",
  "wrong-mode": "These questions are answered another way. Reload the page.",
  "too-large": "This is too long to send.",
  "wrong-media": "This page and our server do not understand each other. Reload the page.",
  "too-many": "Too many tries at once. Wait a minute.",
  busy: "Too many people are sending at once. Try again in a moment.",
  defect: "Something broke on our side. Try again.",
  unreachable: "No connection to our server.",
  "no-sign-in":
    "We cannot tell who you are here. Try again. If that does not help, open the meeting in Microsoft Teams, or ask whoever manages it to allow Plumbline.",
  "no-host": "Microsoft Teams did not answer. Reload, or open Plumbline from the meeting again.",
  "no-crypto":
    "This address is not secure, so an answer could not be kept apart from your name. Open it by https, or in Microsoft Teams.",
  "wrong-key":
    "The key of these questions is not the one announced. Do not answer; tell your administrator. Nothing was sent.",
};

/** As above, where something is set up. */
export const setUpProblems: Readonly<Record<SetUpCode, string>> = {
  "not-administrator": "Only an administrator of your organisation can see this.",
  "line-changed": "The line agreed on has changed. Reload the page.",
  "mode-fixed": "This cannot change once the questions are open. Set it for the next meeting.",
  "too-few-invited": "Fewer than three people are invited. That talk needs no form.",
  "threshold-not-offered": "This number of answers needed does not fit so many people. Reload to see what does.",
  "audience-too-close": "This is asked of some of the same people within a day. Ask the same people, or wait a day.",
  "version-taken": "The team has one of these questions in other words already.",
  "too-many-questions": "This is more than a team keeps. Retire some questions first.",
  "too-late": "The meeting is over. Ask at the next one.",
  "not-in-pilot": "Only the teams of a pilot are asked now. Ask an administrator to add this team.",
  "pilot-over": "The pilot is over, so nothing new opens. Ask an administrator.",
};
