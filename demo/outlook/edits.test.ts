import { beforeEach, describe, expect, test } from "vitest";
import { systemChance } from "../../api/platform/chance.ts";
import { standingClock } from "../clock.ts";
import { simulatedGraph } from "../graph/simulatedGraph.ts";
import type { Person } from "../graph/state.ts";
import { people, zone } from "../people.ts";
import { type Draft, write } from "./edits.ts";
import { guests } from "./guests.ts";
import { itemsOf, itemsOfGuest } from "./mailItems.ts";
import type { Invited } from "./wire.ts";

const window = { from: new Date("2026-12-28T00:00:00Z"), to: new Date("2027-01-20T00:00:00Z") };
const [dana] = guests;
if (dana === undefined) throw new Error("nobody is from outside");
const invited = (name: string, address: string): Invited => ({ name, address, type: "required", response: "none" });
const tomas = invited(people.tomas.name, "tomas.ferreira@harbourside.example");
const draft: Draft = {
  key: null,
  subject: "Hand-over",
  body: "<div>Bring the list.</div>",
  start: "2026-12-29T09:00:00.000Z",
  end: "2026-12-29T09:30:00.000Z",
  attendees: [tomas, invited(dana.name, dana.address)],
  repeat: "none",
  online: "chat",
};

describe("a form of Outlook, written into the simulated mailboxes", () => {
  const begin = () =>
    simulatedGraph({
      tenantId: "3f0c5a10-7b1e-4d02-9a44-5d0c1e6f2a01",
      clock: standingClock(new Date("2026-12-28T08:58:00Z")),
      chance: systemChance,
      deliver: async () => new Response(null, { status: 202 }),
    });
  let graph: ReturnType<typeof begin>;
  let mara: Person;
  beforeEach(() => {
    graph = begin();
    for (const { id, name } of [people.mara, people.tomas, people.aiko])
      graph.organisation.person({ id, name, timeZone: zone });
    mara = owner(people.mara.id);
  });
  const owner = (id: string): Person => {
    const found = graph.state.people.find((one) => one.id === id);
    if (found === undefined) throw new Error("nobody has that id");
    return found;
  };
  const seenBy = ({ id }: { readonly id: string }, drafts: readonly string[] = []) =>
    itemsOf(graph.state, { reader: owner(id), owner: owner(id) }, drafts, window);
  const save = { isDraft: false, sends: false };

  test("is in the organizer's calendar alone until it is sent, with whom it will go to", () => {
    const key = write(graph, mara, draft, save);
    const [mine] = seenBy(people.mara, [key.uid]).items;
    expect(mine).toMatchObject({ mode: "compose", sent: false, subject: "Hand-over", start: draft.start });
    expect(mine?.attendees.map(({ name }) => name)).toEqual([people.tomas.name, dana.name]);
    expect(mine?.body, "with the link of its Teams meeting").toContain("https://teams.microsoft.com/l/meetup-join/");
    expect(seenBy(people.tomas).items).toEqual([]);
    expect(itemsOfGuest(graph.state, dana, [key.uid], window).items).toEqual([]);

    write(graph, mara, { ...draft, key }, { isDraft: true, sends: true });
    expect(seenBy(people.tomas).items).toMatchObject([{ mode: "read", sent: true, organizer: { name: mara.name } }]);
    expect(itemsOfGuest(graph.state, dana, [], window).items).toMatchObject([{ mode: "read", subject: "Hand-over" }]);
    expect(seenBy(people.aiko).items).toEqual([]);
  });

  test("keeps the part of Microsoft Teams once, however often it is saved", () => {
    const key = write(graph, mara, draft, save);
    const [first] = seenBy(people.mara).items;
    write(graph, mara, { ...draft, key, body: first?.body ?? "" }, { isDraft: true, sends: false });
    expect(seenBy(people.mara).items[0]?.body).toBe(first?.body);
  });

  test("a series stays as it is when its subject changes, and one date alone can be moved", () => {
    const key = write(graph, mara, { ...draft, repeat: "weekly" }, { isDraft: false, sends: true });
    const [whole] = seenBy(people.mara).series;
    expect(whole).toMatchObject({ kind: "series", seriesId: null, recurrence: { pattern: { type: "weekly" } } });
    const [, second] = seenBy(people.mara).items;
    expect(second).toMatchObject({ kind: "occurrence", seriesId: whole?.id, start: "2027-01-05T09:00:00.000Z" });
    const move = { start: "2027-01-05T10:00:00.000Z", end: "2027-01-05T10:30:00.000Z" };
    write(graph, mara, { ...draft, ...move, key: second?.key ?? null }, { isDraft: false, sends: true });
    write(graph, mara, { ...draft, key, subject: "Renamed", repeat: "weekly" }, { isDraft: false, sends: true });
    expect(seenBy(people.tomas).items.map(({ kind, start }) => [kind, start])).toEqual([
      ["occurrence", "2026-12-29T09:00:00.000Z"],
      ["exception", "2027-01-05T10:00:00.000Z"],
      ["occurrence", "2027-01-12T09:00:00.000Z"],
      ["occurrence", "2027-01-19T09:00:00.000Z"],
    ]);
  });

  test("nobody writes into a meeting of another's calendar", () => {
    const key = write(graph, mara, draft, { isDraft: false, sends: true });
    expect(() => write(graph, owner(people.tomas.id), { ...draft, key }, save)).toThrow();
  });
});
