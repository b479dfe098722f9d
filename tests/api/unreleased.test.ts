/**
 * Two worlds that differ only in answers that were never released tell the same, byte for byte: every address, for
 * everybody, again and again, the stream of news, the export and the log. Long, because it asks for all of that.
 */
import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { meetingEnded } from "../../api/features/occurrence/writes.ts";
import { addresses, fillPath, type RouteName } from "../../src/contract/addresses.ts";
import type { CheckBody } from "../../src/contract/occurrence.ts";
import type { Answers } from "../../src/contract/question.ts";
import { engines } from "../support/engines.ts";
import { minute } from "../support/pulseFixture.ts";
import { seriesIn } from "../support/seriesFixture.ts";
import type { World, WorldPerson } from "../support/world.ts";
import { worldsOn } from "../support/worldsOn.ts";

const day = 24 * 60 * minute;
type Answer = Answers[string];
type Told = readonly (readonly [where: string, text: string])[];
type Reader = { readonly name: string; readonly person: WorldPerson; readonly claims?: { readonly roles: string[] } };
type Place = Readonly<Record<string, string>>;

/** Where two worlds tell different things. */
const differing = (one: Told, other: Told): string[] =>
  Array.from({ length: Math.max(one.length, other.length) }, (_, place) => [one[place], other[place]] as const).flatMap(
    ([a, b]) => (a?.[0] === b?.[0] && a?.[1] === b?.[1] ? [] : [`${a?.[0] ?? b?.[0]}: ${a?.[1]} / ${b?.[1]}`]),
  );

/** People on an invitation stand in the order of their ids, which are chance: here by name. */
const byName = (text: string): string =>
  text.replace(/"invited":\[([^\]]*)\]/g, (_, people: string) => {
    const each = [...people.matchAll(/\{"id":"[^"]*","name":"([^"]*)"\}/g)];
    const sorted = each.toSorted(([, a = ""], [, b = ""]) => a.localeCompare(b)).map(([person]) => person);
    return `"invited":[${sorted.join()}]`;
  });

/**
 * Ids, keys and times of the machine differ between any two worlds: each becomes the number of its first appearance. Which of
 * its prompts a result shows follows from the id of its pulse.
 */
function plain(texts: readonly string[], chosen: ReadonlySet<string>): string[] {
  const numbers = new Map<string, string>();
  const numberOf = (word: string) => {
    const known = numbers.get(word) ?? `<${numbers.size + 1}>`;
    numbers.set(word, known);
    return known;
  };
  const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
  return texts.map((text) => {
    let out = byName(text)
      .replace(uuid, numberOf)
      .replace(/"took":"[^"]+"/g, '"took":"-"')
      .replace(/"prompt":"[^"]+"/g, '"prompt":"-"')
      .replace(/"morePrompts":\[[^\]]*\]/g, '"morePrompts":"-"');
    for (const word of chosen) out = out.replaceAll(word, numberOf(word));
    return out;
  });
}

// What is told is put together above the database: one engine is enough.
describe.each(engines.slice(0, 1))("what was never released, on %s", (_, fresh) => {
  const here = worldsOn(fresh);

  /** Everything that anybody can ask for about these meetings and pulses. */
  async function everything(world: World, readers: readonly Reader[], places: readonly Place[]) {
    const told: [string, string][] = [];
    const gets = (Object.keys(addresses) as RouteName[]).filter((name) => addresses[name].method === "GET");
    for (const name of gets) {
      const needed = [...addresses[name].path.matchAll(/\{(\w+)\}/g)].map(([, param]) => param ?? "");
      const asked = needed.includes("id")
        ? places.filter((place) => (place.of === "meeting") === (name === "occurrence"))
        : places.slice(0, 1);
      for (const [number, place] of asked.entries()) {
        for (const { name: reader, person, claims } of [
          ...readers,
          { name: "nobody", person: null, claims: undefined },
        ]) {
          const headers: Record<string, string> = {};
          if (person !== null && addresses[name].access === "signed-in")
            headers.authorization = `Bearer ${await world.tokenFor(person, undefined, { ...claims })}`;
          // Whoever takes results along may ask for what people wrote too.
          const url = fillPath(addresses[name].path, place) + (name === "export" ? "?sentences=1" : "");
          const reply = await world.app.request(url, { headers });
          told.push([`${name} ${number} for ${reader}`, `${reply.status} ${await reply.text()}`]);
          if (name === "live" && reply.ok)
            told.push([`stream ${number} for ${reader}`, await firstEvents(world, url, headers)]);
        }
      }
    }
    return told;
  }

  /** What a page hears that watches for a moment, over several looks of the server. */
  async function firstEvents(world: World, url: string, headers: Record<string, string>): Promise<string> {
    const stop = new AbortController();
    const reply = await world.app.request(url, {
      headers: { ...headers, accept: "text/event-stream" },
      signal: stop.signal,
    });
    let text = "";
    const decoder = new TextDecoder();
    for await (const chunk of reply.body ?? []) {
      const isFirst = !text.includes("event: state");
      text += decoder.decode(chunk, { stream: true });
      if (isFirst && text.includes("event: state")) setTimeout(() => stop.abort(), world.deps.liveEveryMs * 3);
    }
    // Comments only keep the connection from looking dead.
    return text.replaceAll(":\n\n", "");
  }

  /** What the writing routes answer, to who may and to who may not. */
  async function attempts(world: World, readers: readonly Reader[], places: readonly Place[]) {
    const told: [string, string][] = [];
    const wishes: readonly (readonly [RouteName, unknown])[] = [
      ["putAgreed", { text: "We ship on Friday" }],
      ["seal", {}],
      ["endHands", undefined],
    ];
    for (const [name, body] of wishes) {
      const asked = places.filter((place) => (place.of === "meeting") === (name === "putAgreed"));
      for (const [number, place] of asked.entries()) {
        for (const { name: reader, person, claims } of readers) {
          // The owner would end what is still open.
          if (name === "seal" && place.of === "open" && reader === "owner") continue;
          const reply = await world.app.request(fillPath(addresses[name].path, place), {
            method: addresses[name].method,
            headers: {
              authorization: `Bearer ${await world.tokenFor(person, undefined, { ...claims })}`,
              "content-type": "application/json",
            },
            ...(body === undefined ? {} : { body: JSON.stringify(body) }),
          });
          told.push([`${name} ${number} for ${reader}`, `${reply.status} ${await reply.text()}`]);
        }
      }
    }
    return told;
  }

  /**
   * A series of released meetings, one with a question that too few answered, one withheld whole and one still open.
   * @param hidden what those say whose answers are never released: [number of the sheet] -> answer
   */
  async function live(size: number, check: Partial<CheckBody>, released: Answers[][], hidden: readonly Answer[]) {
    const world = await here.at("2027-01-03T08:00:00Z", size);
    const [owner, member] = world.people as [WorldPerson, WorldPerson];
    const series = seriesIn(world, { mode: "private", ...check });
    const last = (released.at(-1) ?? [])[0] ?? {};
    const pick = (place: number): Answer => hidden[place % hidden.length] ?? 1;
    const meetings: string[] = [];
    for (const sheets of released.slice(0, -1)) meetings.push(await series.meet(sheets));
    // Everybody answers the first question, too few the second and the sentence.
    const few = Math.min(4, size - 1);
    const isCoarse = size < 7;
    const partly = (released.at(-1) ?? []).map((sheet, place) => {
      const { commit: _, ...first } = sheet;
      if (place >= (isCoarse ? 2 : few)) return first;
      return {
        ...first,
        commit: pick(place),
        ...(isCoarse ? {} : { text: `I say ${pick(place)} of whales ${place}` }),
      };
    });
    meetings.push(await series.meet(partly));
    const coach = { id: randomUUID(), name: "Coach" };
    const until = new Date(world.clock.now().getTime() + 200 * day).toISOString();
    await world
      .as(owner)
      .call("putCoach", { params: { teamId: world.teamId, personId: coach.id }, body: { until, name: "Coach" } });
    // Too few answer at all: its time passes.
    const short = await series.record();
    const shortPulse = await series.answer(
      short,
      Array.from({ length: isCoarse ? 2 : few }, (_, place) => ({ clarity: pick(place), commit: pick(place + 1) })),
    );
    world.clock.move(5 * day);
    await world.as(owner).call("live", { params: { id: shortPulse } });
    meetings.push(short.id);
    // One is open, all but one have answered.
    const open = await series.record();
    const openPulse = await series.answer(
      open,
      Array.from({ length: size - 1 }, (_, place) => ({ ...last, clarity: pick(place), commit: pick(place) })),
    );
    await meetingEnded(world.deps, world.scope, open.id);
    world.clock.move(minute);

    const common = { tenantId: world.scope.tenantId, teamId: world.teamId, personId: owner.id };
    const places: Place[] = [];
    for (const id of [...meetings.slice(-2), open.id]) {
      const { pulses } = await series.occurrence(id);
      places.push({ ...common, of: "meeting", id });
      for (const pulse of pulses)
        places.push({ ...common, of: pulse.state === "open" ? "open" : "closed", id: pulse.id });
    }
    const readers: readonly Reader[] = [
      { name: "owner", person: owner },
      { name: "member", person: member },
      { name: "coach", person: coach },
      { name: "administrator", person: { id: randomUUID(), name: "Admin" }, claims: { roles: ["Plumbline.Admin"] } },
      { name: "stranger", person: { id: randomUUID(), name: "Nobody here" } },
    ];
    const told: [string, string][] = [];
    // Asked again after the count has moved on its grid.
    told.push(...(await everything(world, readers, places)));
    world.clock.move(minute / 4);
    told.push(...(await attempts(world, readers, places)));
    told.push(...(await everything(world, readers, places)));
    told.push(...world.lines.map((line, number): [string, string] => [`line ${number} of the log`, line]));
    expect(places.map((place) => place.of)).toContain("open");
    expect(openPulse).not.toBe("");
    const chosen = new Set(
      told.flatMap(([, text]) =>
        [...text.matchAll(/"(?:fingerprint|publicKey)":"([^"]+)"/g)].map(([, word]) => word ?? ""),
      ),
    );
    chosen.add(world.teamId);
    const texts = plain(
      told.map(([, text]) => text),
      chosen,
    );
    return told.map(([where], place): readonly [string, string] => [where, texts[place] ?? ""]);
  }

  const week = (values: readonly number[]): Answers[] => values.map((value) => ({ clarity: value, commit: value }));

  test("is told by nothing: a question too few answered, a meeting too few answered, an open one", async () => {
    const check = { questions: ["clarity", "commit", "text"] };
    const usual = [4, 4, 5, 3, 4, 5, 4, 4];
    const released = Array.from({ length: 4 }, (_, at) =>
      week(usual.map((_value, place) => usual[(place + at) % 8] ?? 4)),
    );
    const one = await live(8, check, released, [1]);
    expect(differing(one, await live(8, check, released, [5, "cant-say", 3]))).toEqual([]);
    const all = one.map(([where, text]) => `${where}: ${text}`).join("\n");
    expect(all).not.toContain("whales");
    // It is not the same because nothing is told: the released question is, its neighbour is not.
    expect(all).toContain('"shown":true');
    expect(all).toContain('"shown":false');
    expect(all).toContain('"state":"withheld"');
    expect(all).toMatch(/"count":\{"invited":8,"answered":7\}/);
    expect(all).toMatch(/event: state/);
    for (const name of ["trend", "export"])
      expect(one.some(([where, text]) => where.startsWith(name) && text.includes('"counts":['))).toBe(true);
    // And it is told when a released answer is another one.
    const others = released.map((sheets, at) => (at === 2 ? week([1, 1, 2, 1, 1, 2, 1, 1]) : sheets));
    expect(differing(one, await live(8, check, others, [1]))).not.toEqual([]);
  }, 240_000);

  test("is told by nothing in coarse form: how far below or above the middle somebody is", async () => {
    const check = { questions: ["clarity", "commit"], threshold: 3 };
    const folded = (low: number, high: number): Answers[][] =>
      Array.from({ length: 2 }, () => [low, low, high, high, 3].map((clarity) => ({ clarity })));
    const one = await live(5, check, folded(1, 4), [1]);
    expect(differing(one, await live(5, check, folded(2, 5), [2, "cant-say"]))).toEqual([]);
    expect(one.some(([, text]) => text.includes('"counts":[2,1,2]'))).toBe(true);
  }, 240_000);
});
