import { describe, expect, test } from "vitest";
import { bankQuestionSchema, fields, levels, meetingKinds, questionKinds } from "../../../src/contract/question.ts";
import { serverWords } from "../../../src/locales/serverWords.ts";
import { listQuestions } from "./rules.ts";

const words = serverWords("en").questions;

describe("the question bank as listed", () => {
  test("it has at least eighteen questions with a wording before and after", () => {
    const both = listQuestions(words, {}).filter((question) => question.before !== null && question.after !== null);
    expect(both.length).toBeGreaterThanOrEqual(18);
  });
  test("every question fits the contract", () => {
    for (const question of listQuestions(words, {})) expect(bankQuestionSchema.parse(question)).toEqual(question);
  });
  test.each([
    ...levels.map((level) => ({ filter: { level }, of: (q: { levels: string[] }) => q.levels, is: level })),
    ...fields.map((field) => ({ filter: { field }, of: (q: { fields: string[] }) => q.fields, is: field })),
    ...questionKinds.map((kind) => ({ filter: { kind }, of: (q: { kind: string }) => [q.kind], is: kind })),
    ...meetingKinds.map((meetingKind) => ({
      filter: { meetingKind },
      of: (q: { meetingKinds: string[] }) => q.meetingKinds,
      is: meetingKind,
    })),
  ])("the filter $filter lists only its own and is never empty", ({ filter, of, is }) => {
    const listed = listQuestions(words, filter);
    expect(listed.length).toBeGreaterThan(0);
    for (const question of listed) expect(of(question)).toContain(is);
  });
});
