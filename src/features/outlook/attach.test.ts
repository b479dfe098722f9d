import { expect, it } from "vitest";
import { makeClient } from "../../client/call.ts";
import type { Occurrence } from "../../contract/occurrence.ts";
import type { Appointment, Beside } from "../../host/appointment.ts";
import { attach, type TermsFor } from "./attach.ts";
import { type Wish, wishIn } from "./notes.ts";
import { shownAs } from "./shown.ts";

const mara = { name: "Mara", email: "mara@quay.example" };
const now = "2026-12-28T08:00:00.000Z";
const written: Appointment = {
  ...{ way: "compose", id: null, title: "Planning", isPrivate: false, repeats: "no", seriesId: null },
  ...{ start: "2026-12-29T09:00:00.000Z", end: "2026-12-29T09:30:00.000Z" },
  ...{ organizer: mara, attendees: [], joinUrl: "https://teams.microsoft.com/meet/1", onBehalfOf: null, reader: mara },
};
const crowd = (n: number, from = 0) => Array.from({ length: n }, (_, i) => ({ id: `p${from + i}`, name: `P ${i}` }));
const teams = [
  { id: "product", name: "Product", needed: 5, members: crowd(9) },
  { id: "chat", name: "Planning", needed: 5, members: crowd(3) },
  { id: "low", name: "Low", needed: 4, members: crowd(9) },
];
const meetingIn = (teamId: string, people: number, change: Partial<Occurrence> = {}) => ({
  ...{ id: "m1", teamId, title: "Planning", start: written.start, timeZone: "UTC", organizer: crowd(1)[0] },
  ...{ invited: crowd(people), check: null, youMay: { attach: true, agree: true }, ...change },
});
/** As the product has it, in short. */
const termsFor: TermsFor = (people, needed) => {
  if (people < 3) return null;
  if (people < 5) return { body: { mode: "open" }, words: [], form: "open 1" };
  return { body: { mode: "private" }, words: [], form: `private ${needed}` };
};
const wishOf = (change: Partial<Wish> = {}): Wish => ({
  ...{ teamId: "product", appliesTo: "series", aim: "One roadmap" },
  shown: shownAs(
    crowd(9).map(({ id }) => id),
    "private 5",
  ),
  ...change,
});

/** @param found what calendars know of it once it is saved; null: nothing, so that it is told of */
function outlookWith(found: ReturnType<typeof meetingIn> | null, saves: () => string | null = () => "AAMk1") {
  const kept = new Map<string, string>();
  const asked: unknown[] = [];
  let item = written;
  const keptAtSaving: (Wish | null)[] = [];
  const beside: Beside = {
    appointment: async () => ({ ok: true, value: item }),
    onChange: () => () => undefined,
    kept: async (name) => kept.get(name) ?? null,
    keep: async (name, text) => {
      if (text === null) kept.delete(name);
      else kept.set(name, text);
      return { ok: true, value: null };
    },
    save: async () => {
      keptAtSaving.push(await wishIn(beside));
      const id = saves();
      if (id === null) return { ok: false, why: "refused" };
      item = { ...item, id };
      return { ok: true, value: id };
    },
    insertLink: async () => ({ ok: false, why: "refused" }),
  };
  let meeting = found;
  const client = makeClient({
    token: async () => "token",
    fetch: async (where, init) => {
      const path = new URL(String(where), "https://plumbline.example").pathname.split("/").slice(2);
      const body = init?.body === undefined ? undefined : JSON.parse(String(init.body));
      if (path.join() === "meetings,find") return Response.json({ sure: meeting, maybe: [], now });
      if (path.at(-1) === "check") {
        asked.push(body);
        return Response.json({ ...meeting, check: { ...body } });
      }
      if (path[0] === "teams" && path.at(-1) === "meetings") {
        meeting = meetingIn(String(path[1]), teams.find(({ id }) => id === path[1])?.members.length ?? 0);
        return Response.json(meeting);
      }
      if (path[0] === "teams") return Response.json(teams.find(({ id }) => id === path[1]));
      return Response.json(meeting);
    },
  });
  const ask = (wish: Wish, known: Occurrence | null = null) =>
    attach({ client, beside, termsFor, privateTitle: "Private", now }, known, wish);
  return { ask, asked, beside, keptAtSaving };
}

it("asks a team that nobody knew a meeting of, as it was shown", async () => {
  const { ask, asked, beside } = outlookWith(null);
  expect(await ask(wishOf())).toMatchObject({ state: "asked", occurrence: { id: "m1" } });
  expect(asked).toEqual([{ mode: "private", aim: "One roadmap", appliesTo: "series" }]);
  expect(await wishIn(beside)).toBeNull();
});

it("asks where a calendar knows the same people of the same team by now", async () => {
  const { ask, asked } = outlookWith(meetingIn("product", 9));
  expect((await ask(wishOf())).state).toBe("asked");
  expect(asked).toHaveLength(1);
});

it.each([
  ["in a chat of its own, in the open", meetingIn("chat", 3)],
  ["in the same team, with fewer people", meetingIn("product", 8)],
  ["in the same team, as many others", meetingIn("product", 9, { invited: crowd(9, 1) })],
  ["in another team of the same people", meetingIn("low", 9)],
  ["with too few people", meetingIn("product", 2)],
  ["where this person sets nothing", meetingIn("product", 9, { youMay: { attach: false, agree: false } })],
])("asks nothing where a calendar knows it %s by the time it is saved", async (_, found) => {
  const { ask, asked, beside } = outlookWith(found);
  expect(await ask(wishOf())).toMatchObject({ state: "otherwise", occurrence: { id: "m1" } });
  expect(asked).toEqual([]);
  expect(await wishIn(beside), "nor later by itself").toBeNull();
});

it("asks what was found once that was on the screen, and pressed again", async () => {
  const found = meetingIn("chat", 3);
  const { ask, asked } = outlookWith(found);
  const ids = found.invited.map(({ id }) => id);
  const again = wishOf({ teamId: "chat", shown: shownAs(ids, "open 1") });
  expect((await ask(again, found as unknown as Occurrence)).state).toBe("asked");
  expect(asked).toEqual([{ mode: "open", aim: "One roadmap", appliesTo: "series" }]);
});

it("asks nothing of a known meeting whose people or number have changed since it was shown", async () => {
  const { ask, asked } = outlookWith(meetingIn("product", 9));
  const seen = meetingIn("product", 3) as unknown as Occurrence;
  const before = shownAs(
    crowd(3).map(({ id }) => id),
    "open 1",
  );
  expect((await ask(wishOf({ shown: before }), seen)).state).toBe("otherwise");
  expect((await ask(wishOf({ shown: { ...wishOf().shown, form: "private 4" } }), seen)).state).toBe("otherwise");
  expect(asked).toEqual([]);
});

it("changes nothing that somebody has set meanwhile, and is done where it was this page", async () => {
  const set = { mode: "private", aim: "One roadmap" } as Occurrence["check"];
  const ours = outlookWith(meetingIn("product", 9, { check: set }));
  expect((await ours.ask(wishOf())).state).toBe("asked");
  expect((await ours.ask(wishOf({ aim: "Another" }))).state).toBe("otherwise");
  const open = outlookWith(meetingIn("product", 9, { check: { ...set, mode: "open" } as Occurrence["check"] }));
  expect((await open.ask(wishOf())).state).toBe("otherwise");
  expect([...ours.asked, ...open.asked]).toEqual([]);
});

it("keeps the wish before Outlook saves, because a page may be left meanwhile, with what was shown", async () => {
  const { ask, asked, beside, keptAtSaving } = outlookWith(null, () => null);
  expect(await ask(wishOf())).toEqual({ state: "waiting", isKept: true });
  expect(keptAtSaving).toEqual([wishOf()]);
  expect(await wishIn(beside)).toEqual(wishOf());
  expect(asked).toEqual([]);
});

it("does nothing by a wish of which it is not kept what was shown", async () => {
  const { beside } = outlookWith(null);
  const { shown: _, ...old } = wishOf();
  await beside.keep("plumblineWish", JSON.stringify({ v: 1, ...old }));
  expect(await wishIn(beside)).toBeNull();
});
