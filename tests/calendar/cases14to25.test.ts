/** Long, because each case is told with what the calendar does and what people see. */
import { describe, expect, test } from "vitest";
import { recordTeam } from "../../api/features/occurrence/writes.ts";
import { askedMeeting } from "../support/askedMeeting.ts";
import { at } from "../support/calendarWorld.ts";
import { botIdOf, channelOf, chatWith } from "../support/messageWorld.ts";
import { embeddedDatabase } from "../support/pulseFixture.ts";
import { worldsOn } from "../support/worldsOn.ts";

const worlds = worldsOn(() => embeddedDatabase());
const times = (fed: readonly { at: Date }[]): string[] => [...new Set(fed.map(({ at: when }) => when.toISOString()))];
const outside = (name: string, address: string) =>
  ({ personId: null, name, address, type: "required", response: "accepted" }) as const;
const sent = <T extends { outcome: string }>(fed: readonly T[]): T[] => fed.filter(({ outcome }) => outcome === "ok");

describe("a meeting that moves", () => {
  test("case 14: two hours later before anybody was reminded, each is reminded once, an hour before the new start", async () => {
    const world = await askedMeeting(worlds);
    await world.until("2026-12-28T10:00:00Z");
    expect(world.posts(channelOf(world.teamId)).map(({ at: when }) => when.toISOString())).toEqual([
      "2026-12-28T07:00:00.000Z",
    ]);
    await world.move("2026-12-28T16:00", "2026-12-28T16:30");
    // The card changes where it stands; nobody hears of it anew.
    expect(world.updates()).toHaveLength(1);
    await world.until("2026-12-28T15:30:00Z");
    expect(world.posts()).toHaveLength(1);
    expect(sent(world.fed)).toHaveLength(6);
    expect(times(world.fed)[0]).toBe("2026-12-28T14:02:00.000Z");
    for (const person of world.people) expect(world.feed(person)).toHaveLength(1);
  });

  test("case 14: after it was said, the line in the feed is replaced by a true one, not followed by a second", async () => {
    const world = await askedMeeting(worlds);
    await world.until("2026-12-28T12:10:00Z");
    expect(sent(world.fed)).toHaveLength(6);
    await world.move("2026-12-28T15:30", "2026-12-28T16:00");
    await world.until("2026-12-28T14:20:00Z");
    for (const person of world.people) {
      const [line, ...others] = world.feed(person);
      expect(others).toEqual([]);
      expect(line).toMatchObject({ replaced: 1 });
      expect(line?.preview).toContain("3:30");
    }
    // A line that only takes the place of another is no new one.
    expect((await world.counts())["2026-12-28 reminder due"]).toBe(6);
    const said = await world.outbox();
    expect(said.filter(({ kind }) => kind === "reminder").every(({ facts }) => facts.counted === true)).toBe(true);
  });

  test("case 14: by the chat it is said once and no more, and the service asks anew for whoever looks at it", async () => {
    const world = await askedMeeting(worlds);
    for (const person of world.people) await world.wishes(person, { wants: "chat" });
    await world.until("2026-12-28T12:10:00Z");
    await world.move("2026-12-28T15:30", "2026-12-28T16:00");
    await world.until("2026-12-28T14:30:00Z");
    for (const person of world.people) {
      const [said, ...more] = world.posts(chatWith(person));
      expect(more).toEqual([]);
      expect(said?.card).toMatchObject({ card: { refresh: { action: { data: { occurrenceId: world.id } } } } });
    }
    expect(world.fed).toEqual([]);
  });

  test("case 15: to less than an hour from now, it is said at once", async () => {
    const world = await askedMeeting(worlds);
    await world.until("2026-12-28T11:00:00Z");
    await world.move("2026-12-28T12:40", "2026-12-28T13:10");
    expect(times(world.fed)[0]).toBe("2026-12-28T11:00:00.000Z");
    await world.until("2026-12-28T11:30:00Z");
    for (const person of world.people) expect(world.feed(person)).toHaveLength(1);
  });

  test("case 15: to within the next minute, it is dropped", async () => {
    const world = await askedMeeting(worlds);
    await world.until("2026-12-28T10:59:30Z");
    await world.move("2026-12-28T12:00", "2026-12-28T12:30");
    await world.until("2026-12-28T11:20:00Z");
    expect(world.fed).toEqual([]);
    expect(world.dropped()).toContainEqual(expect.objectContaining({ kind: "reminder", reason: "too-late" }));
  });
});

describe("who is told", () => {
  test("case 20: whoever declined before the opening is in neither audience and hears nothing", async () => {
    const world = await askedMeeting(worlds, { start: "2026-12-26T06:00:00Z", bot: false });
    const declined = world.person(3);
    world.graph.calendars.respond(world.date, declined.id, "declined");
    await world.settle();
    await world.until("2026-12-28T15:30:00Z");
    for (const phase of ["before", "after"] as const) {
      const pulse = await world.as(world.person(0)).call("pulse", { params: { id: await world.pulseId(phase) } });
      expect(pulse.audience.map(({ id }) => id)).not.toContain(declined.id);
      expect(pulse.audience).toHaveLength(5);
    }
    expect(world.feed(declined)).toEqual([]);
    expect(world.feed(world.person(1)).length).toBeGreaterThan(0);
  });

  test("case 21: all-day, free, out-of-office and private entries ask nobody by themselves, and a private title is kept nowhere", async () => {
    const world = await askedMeeting(worlds, { start: "2026-12-26T06:00:00Z" });
    const odd = { recurrence: null, start: at("2026-12-28T11:00"), end: at("2026-12-28T11:30") };
    world.meet({
      ...odd,
      subject: "Offsite",
      isAllDay: true,
      start: at("2026-12-29T00:00"),
      end: at("2026-12-30T00:00"),
    });
    world.meet({ ...odd, subject: "Free time", showAs: "free" });
    world.meet({ ...odd, subject: "Away", showAs: "oof" });
    world.meet({ ...odd, subject: "Salary talk", sensitivity: "private" });
    world.meet({ ...odd, subject: "" });
    await world.settle();
    await world.until("2026-12-28T15:00:00Z");
    // Everybody heard of the one meeting that is asked, and of no other.
    expect(world.posts(channelOf(world.teamId))).toHaveLength(1);
    for (const person of world.people) expect(world.feed(person)).toHaveLength(1);
    const everything = await worlds.database.asOwner(async (tx) => [
      ...(await tx.selectFrom("occurrence").select("title").execute()),
      ...(await tx.selectFrom("series").select("title").execute()),
    ]);
    expect(JSON.stringify(everything)).not.toContain("Salary");
  });

  test("case 22: a meeting in a room has no page over it and no chat of its own; people are told alone, and the tab works", async () => {
    const world = await askedMeeting(worlds, { bot: false, meeting: { online: null } });
    await world.until("2026-12-28T12:30:00Z");
    expect(world.bot.shown).toEqual([]);
    const person = world.person(2);
    expect(world.feed(person)).toHaveLength(1);
    const id = await world.pulseId("before");
    await world.as(person).call("putAnswers", { params: { id }, body: { revision: 1, answers: { clarity: 4 } } });
    expect((await world.as(person).call("pulse", { params: { id } })).yours).toBe("started");
  });

  test("case 23: of 320 people nobody is written to alone; there is one card, and only where it suits everybody", async () => {
    const world = await askedMeeting(worlds, { size: 3 });
    const many = Array.from({ length: 320 }, (_, place) => ({
      ...{ id: crypto.randomUUID(), name: `Guest ${place}`, kind: "member", response: "accepted" },
    })) as { id: string; name: string; kind: "member"; response: "accepted" }[];
    const members = world.people.map((one, place) => ({ ...one, role: place === 0 ? "owner" : "member" }) as const);
    await recordTeam(world.deps, world.scope, "Harbour", { id: world.teamId, name: "Quay", kind: "team", members });
    const occurrenceId = await world.record({
      attendees: many,
      start: at("2026-12-28T15:00"),
      end: at("2026-12-28T15:30"),
    });
    await world.as(world.person(0)).call("putCheck", {
      params: { id: occurrenceId },
      body: { mode: "open", questions: ["clarity"] },
    });
    await world.until("2026-12-28T14:40:00Z");
    const about = (await world.outbox()).filter(({ subject_id }) => subject_id === occurrenceId);
    expect(about.filter(({ person_id }) => many.some(({ id }) => id === person_id))).toEqual([]);
    expect(world.posts(channelOf(world.teamId))).toHaveLength(2);
    expect(world.fed.filter(({ personId }) => many.some(({ id }) => id === personId))).toEqual([]);
  });

  test("case 24: for people from outside no call is made and nothing is asked; setting up says how many they are", async () => {
    const world = await askedMeeting(worlds, {
      bot: false,
      meeting: { guests: [outside("Kim", "kim@elsewhere.example")] },
    });
    await world.until("2026-12-28T15:30:00Z");
    const occurrence = await world.as(world.person(0)).call("occurrence", { params: { id: world.id } });
    expect(occurrence.notAsked).toBe(1);
    const known = new Set(world.people.map(({ id }) => id));
    expect(world.fed.every(({ personId }) => known.has(personId))).toBe(true);
    // All that is asked is whether the directory has the address.
    const about = world.graph.calls.filter((call) => call.about.includes("kim"));
    expect(about.filter(({ operationId }) => /notification|calendar|event|mailbox/i.test(operationId))).toEqual([]);
  });

  test("case 25: a guest without an identity is in no audience, so no figure over meetings counts them", async () => {
    const world = await askedMeeting(worlds, {
      meeting: { guests: [outside("Guest", "")] },
    });
    await world.until("2026-12-28T15:00:00Z");
    const rows = await worlds.database.asOwner((tx) =>
      tx.selectFrom("audience").select("person_id").where("tenant_id", "=", world.scope.tenantId).execute(),
    );
    const known = new Set(world.people.map(({ id }) => id));
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every(({ person_id }) => known.has(person_id))).toBe(true);
    expect(botIdOf(world.person(0))).toMatch(/^29:/);
  });
});
