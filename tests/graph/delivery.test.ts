import { expect, test } from "vitest";
import type { GraphParts } from "../../demo/graph/simulatedGraph.ts";
import { ada, ask, ben, chi, graphWorld, tenantId, weekly } from "../support/graphWorld.ts";

const wish = {
  changeType: "created,updated,deleted",
  notificationUrl: "https://plumbline.example/changes",
  lifecycleNotificationUrl: "https://plumbline.example/lifecycle",
  resource: `users/${ben}/events`,
  expirationDateTime: "2026-10-22T08:00:00.000Z",
  clientState: "cs",
};

/** A subscription to Ben's events in a small organisation. */
async function subscribed(parts: Partial<GraphParts> = {}, changed: object = {}) {
  const world = graphWorld(parts);
  const made = await ask(world.graph, "/subscriptions", {
    method: "POST",
    body: { ...wish, ...changed },
    headers: { prefer: 'IdType="ImmutableId"' },
  });
  expect(made.status).toBe(201);
  return { ...world, id: String(made.body.id) };
}
const told = ({ heard }: { heard: { url: string; value: Record<string, unknown>[] }[] }) =>
  heard.map(({ value }) => value.map(({ changeType, lifecycleEvent }) => changeType ?? lifecycleEvent));
const hour = (number: number): Date => new Date(Date.UTC(2026, 9, 20, 8 + number));

test("both addresses are asked to say a token again, decoded, before anything is told", async () => {
  const asked: { path: string; token: string | null; type: string | null; method: string }[] = [];
  await subscribed({
    deliver: async (url, request) => {
      const { pathname, searchParams } = new URL(url);
      const token = searchParams.get("validationToken");
      asked.push({ path: pathname, token, type: request.headers.get("content-type"), method: request.method });
      return new Response(token, { headers: { "content-type": "text/plain" } });
    },
  });
  expect(asked.map(({ path, method }) => [path, method])).toEqual([
    ["/changes", "POST"],
    ["/lifecycle", "POST"],
  ]);
  for (const { token, type } of asked) {
    expect(token).toMatch(/ \+ 100%$/);
    expect(type).toMatch(/^text\/plain/);
  }
});

test("a handshake that takes more than ten seconds fails", async () => {
  const { graph, clock } = graphWorld({
    deliver: async (url) => {
      clock.set(new Date(clock.now().getTime() + 10_001));
      return new Response(new URL(url).searchParams.get("validationToken"), {
        headers: { "content-type": "text/plain" },
      });
    },
  });
  expect((await ask(graph, "/subscriptions", { method: "POST", body: wish })).status).toBe(400);
});

test("a change is told to who subscribed to that mailbox, as a hint with the id and no more", async () => {
  const world = await subscribed();
  world.graph.calendars.meet({ ...weekly, invited: [chi] });
  world.graph.calendars.meet(weekly);
  expect(await world.graph.advance()).toEqual({ delivered: 1, failed: 0, lost: 0 });
  const [entry] = world.heard[0]?.value ?? [];
  expect(entry).toMatchObject({
    subscriptionId: world.id,
    changeType: "created",
    clientState: "cs",
    tenantId,
    subscriptionExpirationDateTime: wish.expirationDateTime,
  });
  expect(JSON.stringify(entry)).not.toContain("Weekly");
  const { id } = (entry?.resourceData ?? {}) as { id?: string };
  expect((await ask(world.graph, `/users/${ben}/events/${id}`)).body).toMatchObject({ subject: "Weekly" });
});

test("moved, called off and no longer invited are told as what they are in that mailbox", async () => {
  const world = await subscribed();
  const { calendars } = world.graph;
  const uid = calendars.meet(weekly);
  calendars.change({ uid, originalStart: "2026-10-27T08:30:00.000Z" }, { subject: "Longer" });
  calendars.cancel({ uid, originalStart: "2026-11-03T08:30:00.000Z" });
  calendars.change({ uid, originalStart: null }, { invited: [chi] });
  await world.graph.advance();
  // Ben was invited to the longer one and stays invited to nothing else.
  expect(told(world)).toEqual([["created", "updated", "updated", "deleted"]]);
});

test("nothing is told after the subscription has run out, and it cannot be renewed then", async () => {
  const world = await subscribed();
  world.clock.set(new Date("2026-10-22T07:59:59Z"));
  world.graph.calendars.meet(weekly);
  world.clock.set(new Date("2026-10-22T08:00:00Z"));
  world.graph.calendars.meet(weekly);
  expect(await world.graph.advance()).toEqual({ delivered: 0, failed: 0, lost: 1 });
  const renewed = await ask(world.graph, `/subscriptions/${world.id}`, {
    method: "PATCH",
    body: { expirationDateTime: "2026-10-23T08:00:00Z" },
  });
  expect(renewed.status).toBe(404);
});

test("a renewed subscription goes on, and one that was deleted does not", async () => {
  const world = await subscribed();
  const body = { expirationDateTime: "2026-10-23T00:00:00.000Z" };
  expect((await ask(world.graph, `/subscriptions/${world.id}`, { method: "PATCH", body })).body).toMatchObject(body);
  world.clock.set(new Date("2026-10-22T20:00:00Z"));
  world.graph.calendars.meet(weekly);
  await world.graph.advance();
  expect(told(world)).toEqual([["created"]]);
  expect((await ask(world.graph, `/subscriptions/${world.id}`, { method: "DELETE" })).status).toBe(204);
  world.graph.calendars.meet(weekly);
  await world.graph.advance();
  expect(told(world)).toHaveLength(1);
});

test("what is lost is not told, what is doubled is told in a delivery of its own, what is due together may change places", async () => {
  const world = await subscribed();
  const { notifications } = world.graph.faults;
  notifications.lose = 1;
  const uid = world.graph.calendars.meet(weekly);
  await world.graph.advance();
  expect(told(world)).toEqual([]);
  notifications.duplicate = 1;
  world.graph.calendars.change({ uid, originalStart: null }, { subject: "Once more" });
  await world.graph.advance();
  expect(told(world)).toEqual([["updated"], ["updated"]]);
  notifications.isReordered = true;
  world.graph.calendars.change({ uid, originalStart: null }, { subject: "Last" });
  for (let made = 0; made < 6; made++) world.graph.calendars.meet(weekly);
  world.graph.calendars.change({ uid, originalStart: null }, { invited: [] });
  await world.graph.advance();
  const last = told(world).at(-1) ?? [];
  expect(last.toSorted()).toEqual([...Array(6).fill("created"), "deleted", "updated"]);
  expect(last).not.toEqual(["updated", ...Array(6).fill("created"), "deleted"]);
});

test("a listener that is down is told again later, for four hours; then one word says that something was missed", async () => {
  let down = true;
  const heard: string[] = [];
  const world = await subscribed({
    deliver: async (url, request) => {
      const token = new URL(url).searchParams.get("validationToken");
      if (token !== null) return new Response(token, { headers: { "content-type": "text/plain" } });
      if (down) throw new TypeError("fetch failed");
      heard.push(await request.text());
      return new Response(null, { status: 202 });
    },
  });
  world.graph.calendars.meet(weekly);
  world.graph.calendars.meet(weekly);
  expect(await world.graph.advance()).toEqual({ delivered: 0, failed: 2, lost: 0 });
  let tries = 0;
  for (let due = world.graph.nextDue(); due !== null && due < hour(5); due = world.graph.nextDue()) {
    world.clock.set(due);
    if (world.graph.state.outgoing.some(({ isLifecycle }) => isLifecycle)) down = false;
    await world.graph.advance();
    tries += 1;
  }
  expect(tries).toBeGreaterThan(5);
  expect(world.clock.now() > hour(3)).toBe(true);
  expect(
    heard.map((body) =>
      (JSON.parse(body) as { value: { lifecycleEvent: string }[] }).value.map((one) => one.lifecycleEvent),
    ),
  ).toEqual([["missed"]]);
});

test("an answer after three seconds does not count, and slow ones make the rest come later, then not at all", async () => {
  const world = await subscribed({
    deliver: async (url) => {
      const token = new URL(url).searchParams.get("validationToken");
      if (token === null) world.clock.set(new Date(world.clock.now().getTime() + 2950));
      return new Response(token, { headers: { "content-type": "text/plain" } });
    },
  });
  for (let done = 0; done < 100; done++) {
    world.graph.calendars.meet(weekly);
    await world.graph.advance();
  }
  world.graph.calendars.meet(weekly);
  expect(await world.graph.advance()).toEqual({ delivered: 0, failed: 0, lost: 1 });
});

test("the three words about a subscription itself go to the other address", async () => {
  const world = await subscribed();
  world.graph.lifecycle(world.id, "reauthorizationRequired");
  await world.graph.advance();
  expect(world.heard.at(-1)?.url).toBe(wish.lifecycleNotificationUrl);
  world.clock.set(hour(2));
  world.graph.calendars.meet(weekly);
  // Nobody authorised it within the hour.
  expect(await world.graph.advance()).toEqual({ delivered: 0, failed: 0, lost: 0 });
  expect((await ask(world.graph, `/subscriptions/${world.id}/reauthorize`, { method: "POST" })).status).toBe(200);
  world.graph.calendars.meet(weekly);
  await world.graph.advance();
  world.graph.lifecycle(world.id, "missed");
  world.graph.lifecycle(world.id, "subscriptionRemoved");
  await world.graph.advance();
  expect(told(world)).toEqual([["reauthorizationRequired"], ["created"], ["missed", "subscriptionRemoved"]]);
  expect((await ask(world.graph, `/subscriptions/${world.id}`)).status).toBe(404);
});

test("a change takes as long to be told as the profile says", async () => {
  const world = await subscribed({ profile: { latencyMs: 60_000 } });
  world.graph.calendars.meet(weekly);
  expect(await world.graph.advance()).toEqual({ delivered: 0, failed: 0, lost: 0 });
  world.clock.set(world.graph.nextDue() ?? hour(0));
  expect(await world.graph.advance()).toEqual({ delivered: 1, failed: 0, lost: 0 });
});

test("somebody who leaves takes their subscriptions along", async () => {
  const world = await subscribed();
  world.graph.organisation.leave(ben);
  world.graph.calendars.meet({ ...weekly, organizer: ada });
  expect(await world.graph.advance()).toEqual({ delivered: 0, failed: 0, lost: 0 });
  expect(
    (
      await ask(
        world.graph,
        `/users/${ben}/calendarView/delta?startDateTime=2026-10-20T00:00:00Z&endDateTime=2026-10-21T00:00:00Z`,
      )
    ).status,
  ).toBe(404);
});
