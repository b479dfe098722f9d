/**
 * What lasts longer than one request, in the folder that `npm run build` made: event streams, timers, and the end of an
 * instance. Microsoft's library runs it, without the host's own program; realHost.test.ts has that where it is present.
 */
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, inject, test, vi } from "vitest";
import { silentTelemetry } from "../../api/platform/telemetry/telemetry.ts";
import { timerNames } from "../../api/platform/timerSchedules.ts";
import type { Pulse } from "../../src/contract/pulse.ts";
import { voterOf } from "../support/devices.ts";
import { freeLoopbackPort } from "../support/ports.ts";
import { serverDatabase, type TestDatabase } from "../support/pulseFixture.ts";
import { contentOf } from "../support/rows.ts";
import { makeWorld, type World, type WorldPerson } from "../support/world.ts";
import { settingsFor, throughFunctions } from "./entrance.ts";
import { type FunctionsHost, startHost } from "./host.ts";

const built = new URL("../../dist/functions/main.mjs", import.meta.url);
const postgres = inject("postgres");
/** The longest that a held request may last on Azure is not waited for here. */
const longWaitMs = 100_000;

type StateEvent = { readonly id: string; readonly state: string; readonly at: number };

describe.skipIf(postgres === null)("the built functions", () => {
  let database: TestDatabase;
  let world: World;
  let azure: FunctionsHost;
  const write = process.stderr.write.bind(process.stderr);

  beforeAll(async () => {
    database = await serverDatabase(postgres?.adminUrl ?? "", 4);
    const port = await freeLoopbackPort();
    const authority = { authority: `http://127.0.0.1:${port}`, port };
    world = await makeWorld(database, new Date(), 6, "team", silentTelemetry, authority);
    Object.assign(process.env, settingsFor(database, world), { LIVE_EVERY_MS: "60000" });
    process.stderr.write = (() => true) as typeof process.stderr.write;
    azure = await startHost(() => import(/* @vite-ignore */ pathToFileURL(fileURLToPath(built)).href));
  });
  afterAll(async () => {
    process.stderr.write = write;
    await azure?.stop();
    await world?.close();
    await database?.close();
  });

  const owner = () => world.people[0] as WorldPerson;
  const ask = async (question: string): Promise<Pulse> => {
    const body = { questions: [question], mode: "private" as const };
    return world.as(owner()).call("startAdhoc", { params: { teamId: world.teamId }, body });
  };
  const bearer = async () => ({ authorization: `Bearer ${await world.tokenFor(owner())}` });
  const live = async (pulse: Pulse, headers: Record<string, string>): Promise<Response> =>
    throughFunctions(azure, `/api/pulses/${pulse.id}/live`, { headers: { ...(await bearer()), ...headers } });
  const close = async (pulse: Pulse): Promise<Response> =>
    throughFunctions(azure, `/api/pulses/${pulse.id}/seal`, {
      method: "POST",
      headers: { ...(await bearer()), "content-type": "application/json" },
      body: "{}",
    });
  const answerAll = async (pulse: Pulse, question: string) => {
    for (const person of world.people.slice(0, 5)) {
      world.clock.move(Date.now() - world.clock.now().getTime());
      await voterOf(pulse, person, world.as(person)).vote({ [question]: 3 });
    }
  };

  /** Each event as it arrives, handed to `heard`; resolves when the stream ends, or with the news that it was closed. */
  async function listen(
    response: Response,
    heard: (event: StateEvent) => void = () => undefined,
  ): Promise<StateEvent[]> {
    const events: StateEvent[] = [];
    let text = "";
    for await (const bytes of response.body ?? []) {
      text += Buffer.from(bytes).toString("utf8");
      for (let end = text.indexOf("\n\n"); end >= 0; end = text.indexOf("\n\n")) {
        const [block, rest] = [text.slice(0, end), text.slice(end + 2)];
        text = rest;
        const data = /^data: (.*)$/m.exec(block)?.[1];
        if (data === undefined) continue;
        const id = /^id: (.*)$/m.exec(block)?.[1] ?? "";
        const event = { id, state: (JSON.parse(data) as { state: string }).state, at: performance.now() };
        events.push(event);
        heard(event);
        // Somebody may lead through the result now, so the stream goes on.
        if (event.state !== "open") return events;
      }
    }
    return events;
  }

  test("who listens is told at once that a check was closed, and what came before had arrived by then", async () => {
    const pulse = await ask("clarity");
    await answerAll(pulse, "clarity");
    const stream = await live(pulse, { accept: "text/event-stream" });
    expect([stream.status, stream.headers.get("content-type")]).toEqual([200, "text/event-stream"]);
    let arrived = 0;
    const events = listen(stream, () => arrived++);
    await expect.poll(() => arrived, { interval: 10 }).toBe(1);
    // Long enough to see that the first piece did not wait for the second.
    await wait(300);
    const from = performance.now();
    expect((await close(pulse)).status).toBe(200);
    const heard = await events;
    expect(heard.map(({ state }) => state)).toEqual(["open", "sealed"]);
    const [first, last] = heard;
    expect(from - (first?.at ?? 0)).toBeGreaterThanOrEqual(300);
    // Told by the one that closed it: the next look would come after a minute.
    expect((last?.at ?? 0) - from).toBeLessThan(10_000);
  });

  test("a stream ends by itself before Azure would cut it, and who comes back hears only what is new", async () => {
    const pulse = await ask("commit");
    const soon = globalThis.setTimeout;
    const hurried = vi.spyOn(globalThis, "setTimeout");
    hurried.mockImplementation(((work: () => void, ms = 0, ...words: unknown[]) =>
      soon(work, ms > longWaitMs ? 400 : ms, ...words)) as typeof setTimeout);
    const first = await listen(await live(pulse, { accept: "text/event-stream" }));
    expect(first.map(({ state }) => state)).toEqual(["open"]);
    const seen = first[0]?.id ?? "";
    // Nothing is new, so nothing comes until it ends again.
    expect(await listen(await live(pulse, { accept: "text/event-stream", "last-event-id": seen }))).toEqual([]);
    hurried.mockRestore();
    // Without a stream the same reader asks now and then.
    const polled = await live(pulse, { "if-none-match": `"${seen}"` });
    expect([polled.status, await polled.text()]).toEqual([304, ""]);
    await answerAll(pulse, "commit");
    expect((await close(pulse)).status).toBe(200);
    const last = await listen(await live(pulse, { accept: "text/event-stream", "last-event-id": seen }));
    expect(last.map(({ id, state }) => [id !== seen, state])).toEqual([[true, "sealed"]]);
  });

  test("every timer may be ticked twice at once and late, and does its work once", async () => {
    const pulse = await ask("direct");
    await answerAll(pulse, "direct");
    // Its end is an hour ago: nobody looked and no timer came.
    await database.asOwner(async (tx) => {
      await sql`update open_pulse set seals_at = now() - interval '1 hour' where pulse_id = ${pulse.id}`.execute(tx);
      await sql`update pulse set seals_at = now() - interval '1 hour' where pulse_id = ${pulse.id}`.execute(tx);
    });
    const runs = ["timer_run"];
    const content = async () =>
      Object.fromEntries(Object.entries(await contentOf(database)).filter(([table]) => !runs.includes(table)));
    const before = await content();
    const twice = (name: string) => Promise.all([azure.tick(name, { late: true }), azure.tick(name, { late: true })]);
    for (const name of timerNames) await twice(name);
    const after = await content();
    expect(after).not.toEqual(before);
    expect(before.open_pulse?.split(" ")[0]).not.toBe(after.open_pulse?.split(" ")[0]);
    for (const name of timerNames) await twice(name);
    expect(await content()).toEqual(after);
    const result = await throughFunctions(azure, `/api/pulses/${pulse.id}/result`, { headers: await bearer() });
    expect(await result.json()).toMatchObject({ questions: [{ counts: [0, 0, 5, 0, 0] }] });
    const details = await contentOf(database);
    expect(details.timer_run?.split(" ")[0]).toBe(String(timerNames.length));
  });

  test("before an instance is taken away its streams end, a round under way comes to its end, and the database is let go", async () => {
    const pulse = await ask("piece");
    const stream = await live(pulse, { accept: "text/event-stream" });
    let heard = 0;
    const events = listen(stream, () => heard++);
    await expect.poll(() => heard).toBe(1);
    const connections = async () => {
      const { rows } = await database.asOwner((tx) =>
        sql<{ count: number }>`select count(*)::int as count from pg_stat_activity
          where datname = current_database() and usename = 'app_user'`.execute(tx),
      );
      return rows[0]?.count ?? 0;
    };
    // The world's own connections stay.
    const round = azure.tick("sweep");
    expect(await connections()).toBeGreaterThan(0);
    const from = performance.now();
    await azure.terminate();
    expect(performance.now() - from).toBeLessThan(8000);
    await expect(round).resolves.toBeUndefined();
    expect((await events).map(({ state }) => state)).toEqual(["open"]);
    await world.deps.db.close();
    await expect.poll(connections).toBe(0);
  });
});
