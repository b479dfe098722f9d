import { describe, expect, it } from "vitest";
import { mayUse, type OrganisationK, thresholdOffer } from "../../measure/release.ts";
import { intakeOf, intakesFor, termsOf } from "./intake.ts";

const offerFor = (people: number, needed: OrganisationK = 5) => thresholdOffer(people, needed);

describe("how people may answer", () => {
  it("is private first from seven people on, with the organisation's number", () => {
    expect(intakesFor(offerFor(8))).toEqual(["private", "open"]);
    expect(termsOf("private", offerFor(8))).toEqual({ mode: "private" });
  });

  it("offers four to six people coarse, in the open, or 5 needed", () => {
    for (const people of [4, 5, 6]) expect(intakesFor(offerFor(people))).toEqual(["coarse", "open", "keep"]);
    expect(termsOf("keep", offerFor(5, 3))).toEqual({ mode: "private", threshold: 5 });
  });

  it("leaves three people the open and two nothing", () => {
    expect(intakesFor(offerFor(3))).toEqual(["open"]);
    expect(intakesFor(offerFor(2))).toEqual([]);
  });

  it("never offers what the release rule would refuse, whatever the organisation's number", () => {
    for (const organisationK of [3, 4, 5] as const) {
      for (let invited = 0; invited < 40; invited++) {
        const offer = offerFor(invited, organisationK);
        for (const intake of intakesFor(offer)) {
          const { mode, threshold } = termsOf(intake, offer);
          expect(mayUse({ invited, mode, threshold, organisationK }).ok).toBe(true);
        }
      }
    }
  });

  it("keeps an earlier choice while it is offered, and falls back to the default", () => {
    expect(intakeOf({ mode: "open", threshold: 1 }, offerFor(8))).toBe("open");
    expect(intakeOf({ mode: "private", threshold: 5 }, offerFor(8))).toBe("private");
    expect(intakeOf({ mode: "private", threshold: 3 }, offerFor(8, 3))).toBe("private");
    expect(intakeOf({ mode: "private", threshold: 3 }, offerFor(5))).toBe("coarse");
    expect(intakeOf({ mode: "private", threshold: 5 }, offerFor(5))).toBe("keep");
    expect(intakeOf({ mode: "private", threshold: 5 }, offerFor(3))).toBe("open");
    expect(intakeOf(null, offerFor(5))).toBe("coarse");
  });
});
