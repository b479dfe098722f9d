import { describe, expect, it } from "vitest";
import { mayUse } from "../../measure/release.ts";
import { intakeOf, intakesFor, termsOf } from "./intake.ts";

describe("how people may answer", () => {
  it("is private first from seven people on, with the organisation's number", () => {
    expect(intakesFor(8)).toEqual(["private", "open"]);
    expect(termsOf("private")).toEqual({ mode: "private" });
  });

  it("offers four to six people coarse, in the open, or 5 needed", () => {
    for (const people of [4, 5, 6]) expect(intakesFor(people)).toEqual(["coarse", "open", "keep"]);
  });

  it("leaves three people the open and two nothing", () => {
    expect(intakesFor(3)).toEqual(["open"]);
    expect(intakesFor(2)).toEqual([]);
  });

  it("never offers what the release rule would refuse", () => {
    for (let invited = 0; invited < 40; invited++) {
      for (const intake of intakesFor(invited)) {
        const { mode, threshold } = termsOf(intake);
        expect(mayUse({ invited, mode, threshold, organisationK: 5 }).ok).toBe(true);
      }
    }
  });

  it("keeps an earlier choice while it is offered, and falls back to the default", () => {
    expect(intakeOf({ mode: "open", threshold: 1 }, 8)).toBe("open");
    expect(intakeOf({ mode: "private", threshold: 5 }, 8)).toBe("private");
    expect(intakeOf({ mode: "private", threshold: 3 }, 5)).toBe("coarse");
    expect(intakeOf({ mode: "private", threshold: 5 }, 5)).toBe("keep");
    expect(intakeOf({ mode: "private", threshold: 5 }, 3)).toBe("open");
    expect(intakeOf(null, 5)).toBe("coarse");
  });
});
