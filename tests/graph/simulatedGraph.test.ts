import { expect, test } from "vitest";
import { ada, ask, ben, graphWorld, weekly } from "../support/graphWorld.ts";

const window = "startDateTime=2026-10-20T00:00:00Z&endDateTime=2026-11-04T00:00:00Z";

test("a series stands in every mailbox with ids of its own, and one iCalUId for each date", async () => {
  const { graph } = graphWorld();
  const uid = graph.calendars.meet(weekly);
  const [own, other] = await Promise.all(
    [ada, ben].map((person) => ask(graph, `/users/${person}/calendarView?${window}`)),
  );
  expect(own?.body.value.map(({ start }) => start)).toEqual([
    { dateTime: "2026-10-20T07:30:00.0000000", timeZone: "UTC" },
    { dateTime: "2026-10-27T08:30:00.0000000", timeZone: "UTC" },
    { dateTime: "2026-11-03T08:30:00.0000000", timeZone: "UTC" },
  ]);
  const all = own?.body.value ?? [];
  expect(new Set(all.map(({ iCalUId }) => iCalUId)).size).toBe(3);
  expect(other?.body.value.map(({ iCalUId }) => iCalUId)).toEqual(all.map(({ iCalUId }) => iCalUId));
  expect(other?.body.value.map(({ id }) => id)).not.toContain(all[0]?.id);
  const master = await ask(graph, `/users/${ada}/events/${all[0]?.seriesMasterId}`);
  expect(master.body).toMatchObject({
    iCalUId: uid,
    type: "seriesMaster",
    recurrence: { pattern: { type: "weekly" } },
  });
});
