/**
 * What leaves as telemetry, by the product's own exporters over HTTP, with every trace switched on: with people answering
 * and without it is the same, sending by sending, and nothing of anybody or anything they said is in it.
 */
import { describe, expect, test } from "vitest";
import { readingsOf } from "../../api/features/health/jobs.ts";
import { systemChance } from "../../api/platform/chance.ts";
import { quietRoutes } from "../../api/platform/quietRoutes.ts";
import { openTelemetryTo } from "../../api/platform/telemetry/open.ts";
import type { Telemetry } from "../../api/platform/telemetry/telemetry.ts";
import { timerNames } from "../../api/platform/timerSchedules.ts";
import { runTimer } from "../../api/timers.ts";
import { type Client, makeClient } from "../../src/client/call.ts";
import type { Pulse } from "../../src/contract/pulse.ts";
import { voterOf } from "../support/devices.ts";
import { engines } from "../support/engines.ts";
import { type OtlpReceiver, type Point, startOtlpReceiver, type TracedSpan } from "../support/otlpReceiver.ts";
import { hour, noon } from "../support/pulseFixture.ts";
import { makeWorld, type World, type WorldPerson } from "../support/world.ts";
import { findBytes, type Secret } from "./byteSearch.ts";

const written = "The harbour wall is Ottilie's, and she knows it";

/** What a day of one team leaves behind. */
type Day = {
  /** Of each sending around the answers: before, and after. */
  readonly around: readonly [readonly string[], readonly string[]];
  readonly points: readonly Point[];
  readonly spans: readonly TracedSpan[];
  readonly taken: OtlpReceiver["taken"];
  readonly lines: readonly string[];
  readonly secrets: readonly Secret[];
  readonly words: readonly string[];
};

type Answering = (world: World, telemetry: Telemetry, vote: () => Promise<void>) => Promise<void>;

async function live(fresh: (typeof engines)[number][1], answering: Answering): Promise<Day> {
  const receiver = await startOtlpReceiver();
  const lines: string[] = [];
  const telemetry = await openTelemetryTo(
    { otlp: { endpoint: receiver.endpoint, headers: { "x-who": "tests" } }, azure: null, traces: "all" },
    { log: (event) => lines.push(event), chance: systemChance, version: "1.2.3", everyMs: 150 },
  );
  const database = await fresh();
  const world = await makeWorld(database, noon, 8, "team", telemetry);
  telemetry.look(() => readingsOf(world.deps));
  const secrets = new Map<string, string>();
  try {
    const client = (person: WorldPerson) => clientNoting(world, person, secrets);
    const person = (index: number): WorldPerson => world.people[index] ?? { id: "", name: "" };
    const owner = client(person(0));
    const pulses: Pulse[] = [];
    for (const mode of ["private", "open"] as const) {
      const questions = mode === "open" ? ["piece", "change"] : ["clarity", "text"];
      const pulse = await owner.call("startAdhoc", { params: { teamId: world.teamId }, body: { questions, mode } });
      pulses.push(pulse);
      for (const who of world.people) await client(who).call("pulse", { params: { id: pulse.id } });
    }
    await receiver.nextMetrics();
    const before = seriesOf(receiver.points());
    await answering(world, telemetry, async () => {
      for (const pulse of pulses)
        for (const [index, who] of world.people.slice(0, 6).entries()) {
          const sentence = `${written} ${index}`;
          const answers = pulse.mode === "open" ? { piece: 2, change: sentence } : { clarity: 4, text: sentence };
          await voterOf(pulse, who, client(who)).vote(answers);
        }
    });
    await receiver.nextMetrics();
    const after = seriesOf(receiver.points());
    world.clock.move(26 * hour);
    for (const timer of timerNames) expect(await runTimer(world.deps, timer)).toBe(true);
    for (const pulse of pulses)
      for (const who of [person(0), person(7)]) {
        const result = await client(who).call("result", { params: { id: pulse.id } });
        expect(["released", "withheld"]).toContain(result.state);
      }
    // Somebody who asks wrongly, and by whom a trace could be continued from outside.
    const outside = await world.app.request(`/api/teams/${encodeURIComponent(written)}`, {
      headers: { authorization: `Bearer ${await world.tokenFor(person(1))}`, traceparent, baggage: written },
    });
    expect(outside.status).toBeGreaterThanOrEqual(400);
    await telemetry.close();
    for (const pulse of pulses) for (const id of [pulse.id, pulse.occurrenceId]) secrets.set(`id ${id}`, id);
    for (const { id } of world.people) secrets.set(`person ${id}`, id);
    for (const id of [world.scope.tenantId, world.teamId, written]) secrets.set(id, id);
    return {
      around: [before, after],
      points: receiver.points(),
      spans: receiver.spans(),
      taken: receiver.taken,
      lines,
      secrets: [...secrets].map(([name, text]) => ({ name, bytes: Buffer.from(text) })),
      words: [...world.people.map(({ name }) => name), "Ottilie", "Quay", "Harbour", "world.example", traceId],
    };
  } finally {
    await telemetry.close();
    await world.close();
    await database.close();
    await receiver.close();
  }
}

const traceId = "4bf92f3577b34da6a3ce929d0e0e4736";
const traceparent = `00-${traceId}-00f067aa0ba902b7-01`;

/** Whatever the person's client sends that could stand somewhere: tokens, papers, messages, signatures, answer ids. */
function clientNoting(world: World, person: WorldPerson, secrets: Map<string, string>): Client {
  return makeClient({
    token: async () => {
      const token = await world.tokenFor(person);
      for (const [index, part] of token.split(".").entries()) secrets.set(`token ${person.id} ${index}`, part);
      return token;
    },
    base: "http://world.example",
    fetch: async (input, init = {}) => {
      const last = String(input).split("/").at(-1) ?? "";
      if (/^[0-9a-f]{64}$/.test(last)) secrets.set(`answer ${last}`, last);
      for (const [name, value] of Object.entries(JSON.parse(String(init.body ?? "{}")) as Record<string, unknown>))
        if (["blinded", "message", "signature"].includes(name)) secrets.set(`${name} ${last}`, String(value));
      return world.app.request(String(input), init);
    },
  });
}

/** Times and durations come out differently each time, whatever happens: a histogram counts here by how many it took in. */
const isTime = ({ metric, kind }: Point): boolean =>
  kind === "gauge" && ["plumbline.database.wait", "plumbline.database.duration"].includes(metric);

const seriesOf = (points: readonly Point[]): readonly string[] =>
  points.map((point) => JSON.stringify({ ...point, value: isTime(point) ? "a time" : point.value })).toSorted();

const spansOf = (spans: readonly TracedSpan[]): readonly string[] =>
  spans.map((span) => JSON.stringify(span)).toSorted();

const answered: Answering = (_world, _telemetry, vote) => vote();
const silent: Answering = async () => undefined;

describe.each(engines.slice(0, 2))("telemetry on %s", (_, fresh) => {
  test("tells the same whether people answer or not, and nothing of anybody", { timeout: 120_000 }, async () => {
    const [withAnswers, without] = [await live(fresh, answered), await live(fresh, silent)];

    // Sending by sending: what was counted before people answered is what is counted after it.
    expect(withAnswers.around[1]).toEqual(withAnswers.around[0]);
    expect(withAnswers.around[0].length).toBeGreaterThan(5);
    expect(seriesOf(withAnswers.points)).toEqual(seriesOf(without.points));
    expect(spansOf(withAnswers.spans)).toEqual(spansOf(without.spans));

    // It did tell something: requests, rounds, both closings.
    const of = (metric: string) => withAnswers.points.filter((point) => point.metric === metric);
    expect(of("plumbline.request.duration").find(({ attributes }) => attributes.route === "pulse")?.value).toBe(16);
    expect(of("plumbline.seal.duration")).toMatchObject([{ attributes: { how: "due", outcome: "done" }, value: 2 }]);
    expect(of("plumbline.timer.duration").map(({ attributes }) => attributes.timer)).toEqual([...timerNames]);
    expect(of("plumbline.database.up")).toMatchObject([{ value: 1 }]);
    expect(withAnswers.spans.map(({ name }) => name)).toEqual(expect.arrayContaining(["request pulse", "timer sweep"]));
    const routes = new Set([...withAnswers.points, ...withAnswers.spans].map(({ attributes }) => attributes.route));
    for (const quiet of quietRoutes) expect(routes).not.toContain(quiet);

    // Nobody ties two requests together by it, and nothing hangs on a span.
    for (const span of withAnswers.spans) {
      expect([span.parentSpanId ?? "", span.links ?? [], span.events ?? []]).toEqual(["", [], []]);
    }
    expect(withAnswers.points.filter(({ exemplars }) => exemplars > 0)).toEqual([]);

    for (const day of [withAnswers, without]) {
      expect(day.lines).toEqual([]);
      expect(day.secrets.length).toBeGreaterThan(20);
      const places = day.taken.map(({ path, headers, text }, index) => ({
        name: `${index} ${path}`,
        bytes: Buffer.from(`${JSON.stringify(headers)}\n${text}`),
      }));
      expect(places.length).toBeGreaterThan(4);
      expect(findBytes(day.secrets, places)).toEqual([]);
      const all = places.map(({ bytes }) => bytes.toString("utf8")).join("\n");
      expect(day.words.filter((word) => all.includes(word))).toEqual([]);
      expect(all).not.toMatch(/paper|ballot/i);
      // The search sees what is there.
      const there: Secret = { name: "there", bytes: Buffer.from("plumbline.request.duration") };
      expect(findBytes([there], places).length).toBeGreaterThan(0);
    }
  });
});

const [firstEngine] = engines;
describe("the comparison above", () => {
  test("sees one request more, and what is not on the list does not leave", { timeout: 120_000 }, async () => {
    if (firstEngine === undefined) throw new Error("no engine is there");
    const [, fresh] = firstEngine;
    const leaky = await live(fresh, async ({ people }, telemetry) => {
      telemetry.measure("plumbline.limit.hits", 1, { route: "pulse" });
      telemetry.measure("plumbline.limit.hits", 1, { route: people[0]?.id } as never);
      telemetry.measure("plumbline.limit.hits", 1, { route: "pulse", person: people[0]?.id } as never);
      telemetry.ended("request", 1, { route: "putBallot", status: "2xx" } as never);
    });
    expect(leaky.around[1]).not.toEqual(leaky.around[0]);
    expect(leaky.around[1].length).toBe(leaky.around[0].length + 1);
    expect(leaky.lines).toEqual(["telemetry-refused"]);
    const all = leaky.taken.map(({ text }) => text).join("\n");
    expect(all).not.toMatch(/putBallot/);
    expect(leaky.secrets.filter(({ bytes }) => all.includes(Buffer.from(bytes).toString()))).toEqual([]);
  });
});
