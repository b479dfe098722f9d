import { afterAll, beforeAll, expect, test } from "vitest";
import { makeClient, type ProblemError } from "../../src/client/call.ts";
import { embeddedDatabase, type TestDatabase } from "../support/pulseFixture.ts";
import { makeWorld, type World, type WorldPerson } from "../support/world.ts";
import { type Keys, meetingChat, type Place, publishKeys, type Teams, teamsAround } from "./teams.ts";

let database: TestDatabase;
let keys: Keys;
let world: World;
let teams: Teams;
const person = (place: number) => world.people[place] as WorldPerson;

beforeAll(async () => {
  [database, keys] = [await embeddedDatabase(), await publishKeys()];
  world = await makeWorld(database, new Date("2026-12-28T08:00:00Z"));
  teams = teamsAround(world, keys);
});
afterAll(async () => {
  await world.close();
  await keys.close();
  await database.close();
});

/** A chat with the bot in it, and what Microsoft Teams knows of its meeting. */
async function chatOf(details: object | null, conversation: object | null = {}): Promise<Place> {
  const chat = meetingChat();
  teams.members.set(chat.id, world.people.map(teams.account));
  await teams.bring(teams.activity(chat, person(0), { type: "installationUpdate", action: "add" }));
  if (details !== null)
    teams.meetings.set(chat.meeting ?? "", {
      ...{ id: chat.meeting, details, organizer: { ...teams.account(person(2)) } },
      conversation: conversation === null ? null : { id: chat.id, ...conversation },
    });
  return chat;
}
const planned = {
  title: "Quay plan",
  joinUrl: "https://teams.microsoft.com/meet/77?p=quay",
  scheduledStartTime: "2026-12-29T10:00:00Z",
  scheduledEndTime: "2026-12-29T10:30:00Z",
};
const see = (from: WorldPerson, chat: Place, teamId = chat.id, meetingId = chat.meeting ?? "") =>
  makeClient({
    token: () => world.tokenFor(from),
    base: "http://world.example",
    fetch: async (input, init) => teams.app.request(input as string, init),
  }).call("tellMeeting", { params: { teamId }, body: { chatId: chat.id, meetingId } });

test("a tab in a meeting nobody told of learns it from the bot, once, with the people of the chat", async () => {
  const chat = await chatOf(planned);
  const first = await see(person(4), chat);
  expect(first).toMatchObject({ title: "Quay plan", start: "2026-12-29T10:00:00.000Z", organizer: person(2) });
  expect(first.invited).toHaveLength(world.people.length);
  expect((await see(person(5), chat)).id).toBe(first.id);
});

test.each([
  ["Microsoft Teams knows nothing of", null],
  ["was not planned", { title: "Call", type: "GroupCall" }],
  [
    "is long over",
    { ...planned, scheduledStartTime: "2026-12-20T10:00:00Z", scheduledEndTime: "2026-12-20T11:00:00Z" },
  ],
])("a meeting that %s is refused with what to do instead", async (_, details) => {
  const chat = await chatOf(details);
  const refused = await see(person(4), chat).catch((error: ProblemError) => error.problem);
  expect(refused).toMatchObject({ code: "bad-request", detail: expect.stringContaining("ask now instead") });
});

test("nobody learns of a meeting through a team that it is not in", async () => {
  const chat = await chatOf(planned);
  const sent = teams.sent.length;
  const refused = await see(person(4), chat, world.teamId).catch((error: ProblemError) => error.problem);
  expect(refused).toMatchObject({ code: "bad-request", detail: expect.stringContaining("add Plumbline to it") });
  expect(teams.sent).toHaveLength(sent);
});

test("of another chat's meeting nobody learns anything, and nothing there is taken by having asked", async () => {
  const mine = await chatOf(null);
  const other = await chatOf({ ...planned, title: "Salaries", joinUrl: "https://teams.microsoft.com/meet/78?p=pier" });
  const before = await database.asOwner((tx) => tx.selectFrom("meeting_alias").selectAll().execute());
  const refused = await see(person(4), mine, mine.id, other.meeting).catch((error: ProblemError) => error.problem);
  expect(refused).toMatchObject({ code: "bad-request", detail: expect.stringContaining("ask now instead") });
  expect(JSON.stringify(refused)).not.toContain("Salaries");
  expect(await database.asOwner((tx) => tx.selectFrom("meeting_alias").selectAll().execute())).toEqual(before);
  expect(await see(person(4), other)).toMatchObject({ title: "Salaries" });
});

test("a meeting whose chat Microsoft Teams does not name is nobody's", async () => {
  const chat = await chatOf({ ...planned, joinUrl: "https://teams.microsoft.com/meet/79?p=mole" }, null);
  const refused = await see(person(4), chat).catch((error: ProblemError) => error.problem);
  expect(refused).toMatchObject({ code: "bad-request", detail: expect.stringContaining("ask now instead") });
});
