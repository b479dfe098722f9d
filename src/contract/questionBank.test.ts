import { describe, expect, it } from "vitest";
import { fields, levels, meetingKinds, questionId, questionKinds } from "./question.ts";
import { bankQuestion, questionBank } from "./questionBank.ts";

describe("the question bank", () => {
  it("has unique ids that the wire accepts", () => {
    expect(new Set(questionBank.map(({ id }) => id)).size).toBe(questionBank.length);
    for (const { id } of questionBank) expect(questionId.safeParse(id).success, id).toBe(true);
    expect(bankQuestion("clarity")?.kind).toBe("scale");
    expect(bankQuestion("never-asked")).toBeUndefined();
  });

  it("has something for every level, field, kind, meeting kind, and every level with every field", () => {
    for (const level of levels) {
      const ofLevel = questionBank.filter((question) => question.levels.includes(level));
      expect(ofLevel.length, level).toBeGreaterThan(0);
      for (const field of fields) {
        expect(
          ofLevel.filter((question) => question.fields.includes(field)).length,
          `${level} ${field}`,
        ).toBeGreaterThan(0);
      }
    }
    for (const kind of questionKinds) expect(questionBank.some((question) => question.kind === kind)).toBe(true);
    for (const kind of meetingKinds) {
      expect(questionBank.filter((question) => question.meetingKinds.includes(kind)).length).toBeGreaterThan(10);
    }
  });

  it("gives every filter something to leave out", () => {
    for (const level of levels) expect(questionBank.every((question) => question.levels.includes(level))).toBe(false);
    for (const field of fields) expect(questionBank.every((question) => question.fields.includes(field))).toBe(false);
  });

  it("compares before and after only where both ask the same on a scale", () => {
    const compared = questionBank.filter((question) => question.compared);
    expect(compared.map(({ id }) => id)).toEqual(["clarity", "commit", "direct", "piece"]);
    expect(compared.every(({ kind }) => kind === "scale")).toBe(true);
  });

  it("has three to five options in every choice and four answers in a decision", () => {
    for (const { kind, scale } of questionBank) {
      if (kind === "choice") expect([3, 4, 5]).toContain(scale);
      if (kind === "decision") expect(scale).toBe(4);
      if (kind === "sentence") expect(scale).toBeNull();
    }
  });
});
