import { expect, test } from "vitest";
import { ada, ask, ben, graphWorld, weekly } from "../support/graphWorld.ts";

type World = ReturnType<typeof graphWorld>;
const begin = `/users/${ben}/calendarView/delta?startDateTime=2026-10-20T00:00:00Z&endDateTime=2026-11-11T00:00:00Z`;
const small = { prefer: 'odata.maxpagesize=2, IdType="ImmutableId"' };
const second = "2026-10-27T08:30:00.000Z";

/** Follows the links of one round. */
async function round({ graph }: World, from: string) {
  const pages: Record<string, unknown>[][] = [];
  let link = from;
  for (let limit = 0; limit < 30; limit++) {
    const { status, body } = await ask(graph, link, { headers: small });
    expect(status).toBe(200);
    pages.push(body.value);
    const done = body["@odata.deltaLink"];
    if (typeof done === "string") return { pages, all: pages.flat(), done };
    link = String(body["@odata.nextLink"]);
  }
  throw new Error("the walk did not end");
}

test("the first round tells a series with its master, dates without details, in pages of the size preferred", async () => {
  const world = graphWorld();
  world.graph.calendars.meet(weekly);
  const { pages, all } = await round(world, begin);
  expect(pages.map((page) => page.length)).toEqual([2, 2, 1]);
  expect(all.map(({ type }) => type).toSorted()).toEqual([
    "occurrence",
    "occurrence",
    "occurrence",
    "occurrence",
    "seriesMaster",
  ]);
  expect(
    Object.keys(all.find(({ type }) => type === "occurrence") ?? {}).filter((name) => !name.startsWith("@")),
  ).toEqual(["id", "seriesMasterId", "type", "start", "end"]);
});

test("a round without changes is empty and ends with a link", async () => {
  const world = graphWorld();
  world.graph.calendars.meet(weekly);
  const { done } = await round(world, begin);
  expect((await round(world, done)).all).toEqual([]);
});

test("a later round tells what was moved, what is gone and what is new, once, by the same ids", async () => {
  const world = graphWorld();
  const { calendars } = world.graph;
  const uid = calendars.meet(weekly);
  const single = {
    ...weekly,
    recurrence: null,
    subject: "Once",
    start: { dateTime: "2026-10-21T10:00:00", timeZone: "UTC" },
    end: { dateTime: "2026-10-21T10:30:00", timeZone: "UTC" },
  };
  const gone = calendars.meet(single);
  const first = await round(world, begin);
  const idOf = (type: string) => first.all.find((one) => one.type === type)?.id;
  calendars.change({ uid, originalStart: second }, { subject: "Weekly, longer" });
  calendars.change({ uid: gone, originalStart: null }, { invited: [ada] });
  calendars.meet({ ...single, subject: "New" });
  const { all, done } = await round(world, first.done);
  expect(all.filter((one) => one["@removed"] !== undefined)).toEqual([
    { "@removed": { reason: "deleted" }, id: idOf("singleInstance") },
  ]);
  expect(
    all
      .filter(({ subject }) => subject !== undefined)
      .map(({ subject, type }) => [subject, type])
      .toSorted(),
  ).toEqual([
    ["New", "singleInstance"],
    ["Weekly, longer", "exception"],
  ]);
  expect((await round(world, done)).all).toEqual([]);
});

test("a walk that was cut short goes on from its older link and misses nothing", async () => {
  const world = graphWorld();
  const uid = world.graph.calendars.meet(weekly);
  const { done } = await round(world, begin);
  world.graph.calendars.change({ uid, originalStart: null }, { subject: "Weekly 2" });
  const cut = await ask(world.graph, done, { headers: small });
  expect(cut.body["@odata.nextLink"]).toBeDefined();
  expect((await round(world, done)).all).toHaveLength(5);
});

test("a change during a walk is told by the next round at the latest", async () => {
  const world = graphWorld();
  const uid = world.graph.calendars.meet(weekly);
  const first = await ask(world.graph, begin, { headers: small });
  world.graph.calendars.cancel({ uid, originalStart: second });
  const rest = await round(world, String(first.body["@odata.nextLink"]));
  const { all } = await round(world, rest.done);
  expect(all.map(({ isCancelled, originalStart }) => [isCancelled, originalStart])).toEqual([[true, second]]);
});

test("an odd walk has an empty page first and tells one event twice", async () => {
  const world = graphWorld();
  world.graph.faults.calls.oddWalks = true;
  world.graph.calendars.meet(weekly);
  const { pages, all } = await round(world, begin);
  expect(pages[0]).toEqual([]);
  expect(all).toHaveLength(6);
  expect(new Set(all.map(({ id }) => id)).size).toBe(5);
});

test("a token of another mailbox, or made up, has no state", async () => {
  const world = graphWorld();
  world.graph.calendars.meet(weekly);
  const { done } = await round(world, begin);
  const other = await ask(world.graph, done.replace(ben, ada));
  const madeUp = await ask(world.graph, `/users/${ben}/calendarView/delta?$deltatoken=none`);
  expect([other, madeUp].map(({ status, body }) => [status, (body.error as { code: string }).code])).toEqual([
    [410, "SyncStateNotFound"],
    [410, "SyncStateNotFound"],
  ]);
});

test("a token lives as long as the profile says", async () => {
  const world = graphWorld({ profile: { deltaTokenDays: 7 } });
  const { done } = await round(world, begin);
  world.clock.set(new Date("2026-10-27T08:00:00Z"));
  expect((await ask(world.graph, done)).status).toBe(200);
  world.clock.set(new Date("2026-10-27T08:00:01Z"));
  expect((await ask(world.graph, done)).status).toBe(410);
});
