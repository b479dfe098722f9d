import { ProblemError, Unreachable } from "../../client/call.ts";
import type { ProblemCode } from "../../contract/problem.ts";
import { NoHost, NoSignIn } from "../../host/host.ts";
import { roomOf, wordsOf } from "../../locales/roomOf.ts";
import { CannotVote } from "./voter.ts";

const problemWords = roomOf("problems");
const setUpWords = roomOf("setUpProblems");

type FirstCode = Parameters<typeof problemWords>[0];
const isFirst = (code: ProblemCode): code is FirstCode & ProblemCode => code in wordsOf("problems");

/** What went wrong, in the words of the person reading; a defect of this page counts as one of ours. */
export function troubleWords(error: unknown): string {
  if (error instanceof ProblemError) return isFirst(error.code) ? problemWords(error.code) : setUpWords(error.code);
  if (error instanceof Unreachable) return problemWords("unreachable");
  if (error instanceof CannotVote) return problemWords(error.reason);
  if (error instanceof NoSignIn) return problemWords("no-sign-in");
  if (error instanceof NoHost) return problemWords("no-host");
  return problemWords("defect");
}

/** Whether trying the same again, later, may help. */
export const mayPass = (error: unknown): boolean =>
  error instanceof Unreachable ||
  (error instanceof ProblemError && (error.problem.status >= 500 || error.code === "too-many"));
