import { describe, expect, it } from "vitest";
import type { Occurrence } from "../../contract/occurrence.ts";
import { firstClosing, landingOf } from "./meetingsOf.ts";

const person = { id: "6a1d3c1e-0f4f-4a45-9d0b-2f2f5d1f0a01", name: "Ada" };
const meeting = (id: string, start: string, more: Partial<Occurrence> = {}): Occurrence => ({
  id,
  seriesId: "weekly",
  teamId: "team",
  title: "Weekly product sync",
  start: `${start}T09:00:00Z`,
  end: `${start}T09:45:00Z`,
  timeZone: "Europe/Berlin",
  state: "planned",
  organizer: person,
  invited: [person],
  notAsked: 0,
  check: null,
  pulses: [],
  agreed: null,
  resting: 0,
  promise: null,
  review: null,
  youMay: { attach: true, agree: true },
  ...more,
});
const now = "2026-12-28T08:58:00Z";
const past = meeting("past", "2026-12-21", {
  pulses: [
    { id: "p2", phase: "after", state: "sealed", released: true },
    { id: "p1", phase: "before", state: "sealed", released: true },
  ],
});
const today = meeting("today", "2026-12-28", {
  pulses: [{ id: "p3", phase: "before", state: "open", released: false }],
});

describe("the landing of a team", () => {
  it("shows the latest phase of the latest meeting that has something to show", () => {
    expect(landingOf([today, past], now).last?.pulse.id).toBe("p2");
  });

  it("says that a later result is not shown", () => {
    const thin = meeting("thin", "2026-12-24", {
      pulses: [{ id: "p4", phase: "after", state: "sealed", released: false }],
    });
    const landing = landingOf([past, thin, today], now);
    expect([landing.last?.pulse.id, landing.hidden?.pulse.id]).toEqual(["p2", "p4"]);
  });

  it("names what is open and the next meeting of each series once", () => {
    const other = meeting("other", "2026-12-30", { seriesId: "monthly" });
    const nextWeek = meeting("next", "2027-01-04");
    const landing = landingOf([nextWeek, other, today, past], now);
    expect(landing.open.map(({ pulse }) => pulse.id)).toEqual(["p3"]);
    expect(landing.next.map(({ id }) => id)).toEqual(["today", "other"]);
  });

  it("asks about the nearest meeting, never about what was asked between meetings", () => {
    const between = meeting("between", "2026-12-28", { seriesId: "moments", invited: [] });
    const tomorrow = meeting("tomorrow", "2026-12-29");
    expect(landingOf([between, tomorrow], now).nearest?.id).toBe("tomorrow");
    expect(landingOf([between], now).nearest).toBeNull();
  });

  it("says where the first result will come from: what is open, else the next that is asked, else the next", () => {
    const check = { appliesTo: "series" } as NonNullable<Occurrence["check"]>;
    const planned = { id: "p9", phase: "before", state: "planned", released: false } as const;
    const soon = meeting("soon", "2026-12-30", { seriesId: "monthly" });
    const later = meeting("later", "2027-01-04", { check, pulses: [planned] });
    const first = (...meetings: Occurrence[]) => {
      const found = firstClosing(landingOf(meetings, now));
      return found && [found.occurrence.id, found.pulse?.id ?? null];
    };
    expect(first(soon, later, today)).toEqual(["today", "p3"]);
    expect(first(soon, later)).toEqual(["later", "p9"]);
    expect(first(soon)).toEqual(["soon", null]);
    expect(first()).toBeNull();
  });

  it("leaves cancelled meetings out of everything", () => {
    const landing = landingOf([{ ...today, state: "cancelled" }], now);
    expect(landing).toEqual({
      open: [],
      last: null,
      hidden: null,
      next: [],
      nearest: null,
      agreed: null,
      promise: null,
      review: null,
      mayAgree: null,
    });
  });

  it("takes the meeting that is on, or has just been, for what is asked now", () => {
    expect(landingOf([past, today], "2026-12-28T09:10:00Z").nearest?.id).toBe("today");
    expect(landingOf([today, meeting("next", "2027-01-04")], "2026-12-28T10:00:00Z").nearest?.id).toBe("today");
  });

  it("offers to write the agreed line of the latest meeting that has begun", () => {
    expect(landingOf([past, today], now).mayAgree?.id).toBe("past");
    expect(landingOf([past, today], "2026-12-28T09:05:00Z").mayAgree?.id).toBe("today");
  });

  it("brings up the line of the meeting nearest in time, and asks about a series at its next meeting", () => {
    const line = {
      occurrenceId: "past",
      text: "One page",
      about: null,
      outcome: null,
      moved: null,
      asks: "outcome",
    } as const;
    const next = meeting("next", "2027-01-04", { review: "due", promise: { ...line, asks: null } });
    const here = { ...today, promise: line };
    expect(landingOf([next, here, past], now)).toMatchObject({ promise: { id: "today" }, review: null });
    expect(landingOf([{ ...next, seriesId: "other" }, past], now)).toMatchObject({
      promise: { id: "next" },
      review: { id: "next" },
    });
  });
});
