import { describe, expect, test } from "vitest";
import { demoChance } from "../chance.ts";
import { standingClock } from "../clock.ts";
import { copiesOf, holds } from "../graph/mailbox.ts";
import { simulatedGraph } from "../graph/simulatedGraph.ts";
import { people, teams, tenant } from "../people.ts";
import { changesIn, wishes } from "./changes.ts";

const window = { from: new Date("2026-12-28T00:00:00Z"), to: new Date("2027-01-11T00:00:00Z") };

/** The Design team with one meeting, every Tuesday at three, and what stands in the calendars afterwards. */
function design(repeat: "none" | "weekly" | "daily" = "weekly") {
  const graph = simulatedGraph({
    tenantId: tenant.id,
    clock: standingClock(new Date("2026-12-28T09:00:00Z")),
    chance: demoChance(),
    deliver: async () => new Response(null, { status: 202 }),
  });
  for (const { id, name } of Object.values(people)) graph.organisation.person({ id, name });
  for (const { id, name } of Object.values(teams)) graph.organisation.team({ id, name, members: [] });
  const changes = changesIn(graph);
  const { subject, teamId, ...rest } = wishes.create.parse({
    subject: "Critique",
    teamId: teams.design.id,
    start: "2026-12-29T15:00",
    minutes: 45,
    repeat,
  });
  const uid = changes.create({ subject, teamId, ...rest });
  const copies = () =>
    graph.state.meetings
      .flatMap((meeting) => copiesOf(meeting, window))
      .toSorted((a, b) => a.start.dateTime.localeCompare(b.start.dateTime));
  const seen = () =>
    copies()
      .filter(({ isCancelled }) => !isCancelled)
      .map(({ start, end }) => `${start.dateTime.slice(0, 16)}/${end.dateTime.slice(11, 16)}`)
      .toSorted();
  const at = (place: number) => ({ uid, originalStart: copies()[place]?.originalStart ?? null });
  return { graph, changes, uid, copies, seen, at };
}

describe("what people do in the demo's calendar", () => {
  test("a new meeting invites the whole team, by its first owner, into the team's channel", () => {
    const { graph, copies } = design("none");
    const [copy] = copies();
    expect(copy?.attendees.map(({ name }) => name)).toEqual([
      "Inès Laurent",
      "Leila Haddad",
      "Noor Bakker",
      "Elif Demir",
    ]);
    expect(graph.state.meetings[0]).toMatchObject({
      organizerId: people.aiko.id,
      online: { channelOf: teams.design.id },
    });
  });

  test("one date moves alone, and keeps its length", () => {
    const { changes, seen, at } = design();
    changes.move({ ...at(1), dates: "this", start: "2027-01-06T09:30" });
    expect(seen()).toEqual(["2026-12-29T15:00/15:45", "2027-01-06T09:30/10:15"]);
  });

  test("all dates move by as many days as the one at which they are moved", () => {
    const { changes, seen, at } = design();
    changes.move({ ...at(1), dates: "all", start: "2027-01-06T09:30" });
    expect(seen()).toEqual(["2026-12-30T09:30/10:15", "2027-01-06T09:30/10:15"]);
  });

  test("this and all later: the earlier dates stay, the later ones are a series of their own", () => {
    const { graph, changes, seen, at } = design("daily");
    changes.move({ ...at(2), dates: "following", start: "2026-12-31T17:00" });
    expect(seen().slice(0, 4)).toEqual([
      "2026-12-29T15:00/15:45",
      "2026-12-30T15:00/15:45",
      "2026-12-31T17:00/17:45",
      "2027-01-01T17:00/17:45",
    ]);
    expect(graph.state.meetings).toHaveLength(2);
  });

  test("from the first date on, this and all later is the whole series, and no second one begins", () => {
    const { graph, changes, seen, at } = design();
    changes.move({ ...at(0), dates: "following", start: "2026-12-29T17:00" });
    expect(seen()).toEqual(["2026-12-29T17:00/17:45", "2027-01-05T17:00/17:45"]);
    expect(graph.state.meetings).toHaveLength(1);
  });

  test("one date, those that follow, or all are called off", () => {
    const one = design("daily");
    one.changes.cancel({ ...one.at(1), dates: "this" });
    expect(one.seen().slice(0, 2)).toEqual(["2026-12-29T15:00/15:45", "2026-12-31T15:00/15:45"]);
    const rest = design("daily");
    rest.changes.cancel({ ...rest.at(2), dates: "following" });
    expect(rest.seen()).toEqual(["2026-12-29T15:00/15:45", "2026-12-30T15:00/15:45"]);
    const all = design("daily");
    all.changes.cancel({ ...all.at(2), dates: "all" });
    expect(all.seen()).toEqual([]);
  });

  test("a series gets another rhythm, as a whole or from a date on; a single meeting has none", () => {
    const whole = design();
    whole.changes.repeat({ ...whole.at(0), dates: "all", repeat: "fortnightly" });
    expect(whole.seen()).toEqual(["2026-12-29T15:00/15:45"]);
    const rest = design();
    rest.changes.repeat({ ...rest.at(1), dates: "following", repeat: "daily" });
    expect(rest.seen().slice(0, 3)).toEqual([
      "2026-12-29T15:00/15:45",
      "2027-01-05T15:00/15:45",
      "2027-01-06T15:00/15:45",
    ]);
    const single = design("none");
    expect(() => single.changes.repeat({ ...single.at(0), dates: "all", repeat: "daily" })).toThrow("bad-request");
  });

  test("people are invited, left out, and reply for one date or for all", () => {
    const { changes, copies, at } = design();
    changes.respond({ ...at(0), dates: "this", person: people.ines.id, response: "declined" });
    changes.invite({ ...at(1), dates: "this", invited: [people.leila.id, people.aiko.id, people.tomas.id] });
    const replies = copies().map(({ attendees }) => attendees.map(({ name, response }) => `${name} ${response}`));
    expect(replies).toEqual([
      ["Inès Laurent declined", "Leila Haddad none", "Noor Bakker none", "Elif Demir none"],
      ["Leila Haddad none", "Tomás Ferreira none"],
    ]);
    expect(copies().map((copy) => holds(copy, people.noor.id))).toEqual([true, false]);
    expect(() => changes.respond({ ...at(1), dates: "this", person: people.noor.id, response: "accepted" })).toThrow(
      "bad-request",
    );
  });

  test("one date is made private, and visible again", () => {
    const { changes, copies, at } = design();
    changes.hide({ ...at(1), dates: "this", isPrivate: true });
    expect(copies().map(({ sensitivity }) => sensitivity)).toEqual(["normal", "private"]);
    changes.hide({ ...at(1), dates: "this", isPrivate: false });
    expect(copies().map(({ sensitivity }) => sensitivity)).toEqual(["normal", "normal"]);
  });

  test("a meeting or a date that is not there is refused", () => {
    const { changes, uid } = design();
    expect(() => changes.cancel({ uid: "none", originalStart: null, dates: "this" })).toThrow("not-found");
    expect(() => changes.cancel({ uid, originalStart: "2026-12-30T14:00:00.000Z", dates: "this" })).toThrow(
      "not-found",
    );
  });
});
